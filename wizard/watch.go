package wizard

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// WordsWatch leads to the four questions about something to keep watching.
const WordsWatch = "Watching: who is watching what, until when, and what happens then"

// AddWatch adds something to keep watching to the record of actions, as one undo. It returns the entry's ID, or nothing
// if nothing was said.
func (f *Flow) AddWatch(w followup.Watch) (id string) {
	if !w.Said() {
		return ""
	}
	f.Change(func(r *checklist.Referral) { id = followup.AddWatch(r, w, when.Of(f.clock(), when.Minute)) })
	return id
}

// AskWatch asks the four questions line by line and records the answers. line asks a question and returns what was
// typed; begun is the name under which that can be kept until then.
func (f *Flow) AskWatch(line func(question, begun string) (string, error)) (id string, err error) {
	var w followup.Watch
	for i, ask := range followup.WatchAsks {
		said := ""
		for {
			typed, err := line(said+ask.Ask+" "+ask.Help+" "+WordsLeaveOpen, fmt.Sprintf("watch %d", i+1))
			if err != nil {
				return "", err
			}
			if typed = strings.TrimSpace(typed); ask.Day && typed != "" {
				if typed, said = f.WatchDay(typed); said != "" {
					said += "\n"
					continue
				}
			}
			ask.Set(&w, typed)
			break
		}
	}
	return f.AddWatch(w), nil
}

// WatchDay reads the day until which something is watched. A past day does not count: say tells the writer what to
// type.
func (f *Flow) WatchDay(typed string) (day, say string) {
	got, err := when.Parse(typed, f.clock())
	if err != nil || got.Ask != "" || got.When.About || got.When.Precision() < when.Day {
		return "", "Type the whole date, such as 18/12/2026."
	}
	if day = got.When.At[:len("2006-01-02")]; day < f.clock().Format("2006-01-02") {
		return "", "That day has passed. Type a date in the future, such as 18/12/2026."
	}
	return day, ""
}
