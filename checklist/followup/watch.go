package followup

import (
	"strings"

	"referral/checklist"
	"referral/checklist/when"
)

// Watch is something that is still watched, said in full: "continue to monitor" says none of it (R124).
type Watch struct {
	ID    string // ID is the entry of the record of actions that holds it.
	Who   string
	What  string
	Until string // Until is the day to look at it again, as 2026-12-18; empty if none was agreed.
	Then  string // Then is what happens on that day if nothing is better.
	Done  bool
}

// watchStep marks the entries of the record of actions that are a watch.
const watchStep = "watch"

// thenWords separates what is watched from what happens then, in the text of the entry.
const thenWords = "\nThen: "

// AddWatch writes a watch into the record of actions and returns the entry's ID. Its day is a deadline of the record.
func AddWatch(r *checklist.Referral, w Watch, at when.When) string {
	a := r.AddAction(checklist.ActionNote)
	a.When, a.Step, a.Who, a.Due, a.Done = at, watchStep, w.Who, w.Until, w.Done
	if a.Text = w.What; w.Then != "" {
		a.Text += thenWords + w.Then
	}
	return a.ID
}

// Watches returns the watches of the record, in order.
func Watches(r *checklist.Referral) []Watch {
	var out []Watch
	for _, a := range r.Actions {
		if a.Step != watchStep {
			continue
		}
		what, then, _ := strings.Cut(a.Text, thenWords)
		out = append(out, Watch{ID: a.ID, Who: a.Who, What: strings.TrimSpace(what), Until: a.Due, Then: strings.TrimSpace(then), Done: a.Done})
	}
	return out
}

// WatchAsk is one of the four things to say of a watch.
type WatchAsk struct {
	Ask, Help string
	Day       bool // Day is true if the answer is a day.
	Set       func(*Watch, string)
}

// WatchAsks are the four, in the order they are asked. Each can stay empty.
var WatchAsks = []WatchAsk{
	{"Who watches?", "A name and a job: one person who will do it.", false, func(w *Watch, s string) { w.Who = s }},
	{"What does that person look for, and how often?", "What can be seen, heard or counted in school. Do not question the child for it.", false, func(w *Watch, s string) { w.What = s }},
	{"Until which day?", "A day, such as 18/12/2026. Then you look at it together.", true, func(w *Watch, s string) { w.Until = s }},
	{"What happens on that day, and if it is no better?", "For example, who you ring, and what would make you refer again.", false, func(w *Watch, s string) { w.Then = s }},
}

// Said reports whether anything was said of the watch.
func (w Watch) Said() bool { return w.Who+w.What+w.Until+w.Then != "" }
