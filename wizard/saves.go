package wizard

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
)

// SaveInfo is what can be said about a save without opening it.
type SaveInfo struct {
	Number int64
	Saved  time.Time
}

// EarlierSave is a save that the writer can look at and bring back.
type EarlierSave struct {
	SaveInfo
	Answers int      // Answers is how many answers there are.
	Changed []string // Changed are the names of the questions with another answer than in the save before.
	Typing  bool     // Typing is set if a line being typed has changed.
	Newest  bool     // Newest is set for what the writer has now.
	Oldest  bool     // Oldest is set if there is no earlier save.
	Trouble string   // Trouble is why it cannot be read; empty if it can.
}

// Words about earlier saves, the same on screen, line by line and on the command line.
const (
	WordsSaves        = "Earlier saves"
	WordsSavesHelp    = "Look at one, or bring it back. " + WordsBringHelp
	WordsBringHelp    = "What is there now is saved first, so you can always come back to it."
	WordsNoSaves      = "There is no earlier save of this draft yet."
	WordsBroughtBack  = "Brought back. What was there before is in the list of earlier saves."
	WordsAskBringBack = "Bring this save back?"
	WordsSameAsNow    = "what you have now"
)

// EarlierSaves opens a draft's saves and says what is in them, newest first. A save with no change since the one before
// is left out.
func EarlierSaves(d Draft, g *checklist.Guide, clock func() time.Time) ([]EarlierSave, error) {
	infos, err := d.Saves()
	if err != nil {
		return nil, err
	}
	var saves []EarlierSave // Oldest first, until the end.
	var older *Flow
	for i, info := range slices.Backward(infos) {
		save := EarlierSave{SaveInfo: info, Newest: i == 0}
		f, err := openSave(d, info.Number, g, clock)
		if err != nil {
			save.Trouble = reason(err)
			saves = append(saves, save)
			continue
		}
		save.Answers, save.Oldest = len(f.allAnswers()), older == nil
		if older != nil {
			save.Changed, save.Typing = f.changedFrom(older), !maps.Equal(f.begunNow(), older.begunNow())
		}
		older = f
		if save.Newest || save.Oldest || save.Typing || len(save.Changed) > 0 {
			saves = append(saves, save)
		}
	}
	slices.Reverse(saves)
	return saves, nil
}

func openSave(d Draft, number int64, g *checklist.Guide, clock func() time.Time) (*Flow, error) {
	content, err := d.LoadSave(number)
	if err != nil {
		return nil, err
	}
	return ResumeFlow(content, g, clock)
}

// reason returns the last part of an error, without what was being done.
func reason(err error) string {
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err.Error()
}

// answered is an answer and its question. An answer in an entry also belongs to its list.
type answered struct {
	step  Step
	value checklist.Value
}

// allAnswers returns all the record's answers, including those in entries, in guide order.
func (f *Flow) allAnswers() []answered {
	var out []answered
	add := func(s Step) {
		if s.Question == nil {
			return
		}
		if v := f.ValueOf(s.Ref); v.Answered() {
			out = append(out, answered{s, v})
		}
	}
	for _, s := range f.mainSteps() {
		add(s)
		if s.Question == nil || !s.Question.IsList() {
			continue
		}
		for _, id := range f.r.Entries(s.Question) {
			for _, e := range f.entrySteps(s.Question.ID, id) {
				add(e)
			}
		}
	}
	return out
}

// changedFrom returns the names of the questions whose answers have changed, each once; for a changed entry, that of
// its list. They contain no answer and no name.
func (f *Flow) changedFrom(older *Flow) []string {
	now, was := f.allAnswers(), older.allAnswers()
	var names []string
	differs := func(a answered, in []answered) {
		i := slices.IndexFunc(in, func(b answered) bool { return b.step.Ref == a.step.Ref })
		if i >= 0 && in[i].value.Equal(a.value) {
			return
		}
		name := a.step.Question.Label
		if list, ok := f.guide.Question(a.step.List); ok {
			name = list.Label
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, a := range now {
		differs(a, was)
	}
	for _, a := range was {
		differs(a, now)
	}
	return names
}

// mostChanged is the most questions named in a row of the list.
const mostChanged = 3

// What says how many answers a save has, and what has changed since the one before it.
func (s EarlierSave) What() (answers, changed string) {
	if s.Trouble != "" {
		return "", "cannot be read: " + s.Trouble
	}
	switch n := len(s.Changed); {
	case s.Oldest && s.Newest:
	case s.Oldest:
		changed = "the oldest kept"
	case n > mostChanged+1:
		changed = "changed: " + strings.Join(s.Changed[:mostChanged], ", ") + fmt.Sprintf(" and %d more", n-mostChanged)
	case n > 0:
		changed = "changed: " + english.And(s.Changed)
	case s.Typing:
		changed = "changed: an unfinished line"
	}
	if s.Newest {
		changed = english.Join("; ", WordsSameAsNow, changed)
	}
	return english.Count(s.Answers, "answer"), changed
}

// Line returns the save on one line, for a list that is read out.
func (s EarlierSave) Line(now time.Time) string {
	answers, changed := s.What()
	return english.Join("; ", DayTime(s.Saved, now), answers, changed)
}

// DayTime says when something was saved: "today, 14:05", with the day on other days and the year in other years.
func DayTime(at, now time.Time) string {
	at = at.In(now.Location())
	switch day, today := at.Format(time.DateOnly), now.Format(time.DateOnly); {
	case day == today:
		return "today, " + at.Format("15:04")
	case at.Year() == now.Year():
		return at.Format("Mon 2 Jan, 15:04")
	}
	return at.Format("Mon 2 Jan 2006, 15:04")
}

// AllAnswers returns every answer in the record as text, part by part, for reading only.
func (f *Flow) AllAnswers() string {
	var b strings.Builder
	section := ""
	for _, a := range f.allAnswers() {
		if title := a.step.Section.Title; title != section {
			if section != "" {
				b.WriteByte('\n')
			}
			section = title
			b.WriteString(title + "\n\n")
		}
		label := f.NameOf(a.step)
		fmt.Fprintf(&b, "%s: %s\n", label, checklist.DescribeValue(f.r, a.step.Question, a.value))
	}
	if b.Len() == 0 {
		return WordsNoEntries
	}
	return b.String()
}

// LookAt returns an earlier save as text, and its content for [Flow.BringBack].
func LookAt(d Draft, number int64, g *checklist.Guide, clock func() time.Time) (text string, content []byte, err error) {
	content, err = d.LoadSave(number)
	if err != nil {
		return "", nil, err
	}
	f, err := ResumeFlow(content, g, clock)
	if err != nil {
		return "", nil, err
	}
	return f.AllAnswers(), content, nil
}

// BringBack replaces the record with an earlier save, as one change that can be undone. The label stays.
func (f *Flow) BringBack(content []byte) error {
	old, err := ResumeFlow(content, f.guide, f.clock)
	if err != nil {
		return err
	}
	f.snapshot()
	f.restore(old.r)
	f.begun, f.asking = old.begun, old.asking
	f.relock()
	if !f.Jump(old.at.Ref) || old.at.Question == nil {
		f.JumpSection(old.at.Section.ID)
	}
	return nil
}

// BringBack saves the current state, so that it is in the list of saves, and replaces it with an earlier save.
func (s *Session) BringBack(content []byte) error {
	if s.draft == nil {
		return ErrNoDraft
	}
	if s.Dirty() {
		if err := s.Save(); err != nil {
			return err
		}
	}
	if err := s.draft.KeepNewest(); err != nil {
		return err
	}
	if err := s.Flow.BringBack(content); err != nil {
		return err
	}
	return s.Save()
}

// Draft returns the draft that the session saves to; nil for none.
func (s *Session) Draft() Draft { return s.draft }

// Reopen reads the draft again, as after [TakeSourceOut], dropping everything in memory.
func (s *Session) Reopen() error {
	if s.draft == nil {
		return ErrNoDraft
	}
	was := s.Flow
	again, _, err := ResumeSession(s.draft, was.guide, was.clock)
	if err != nil {
		return err
	}
	again.Flow.reviewer, again.Flow.councils, again.Flow.elsewhere = was.reviewer, was.councils, was.elsewhere
	*s = *again
	return nil
}
