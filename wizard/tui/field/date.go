package field

import (
	"errors"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/tui/prose"
)

const (
	wordsNowHint     = "Ctrl+T writes the time now."
	wordsNoDateYet   = "Not a date yet."
	wordsNotKeptYet  = "Not in the referral yet."
	wordsTabKeeps    = "Tab again keeps it as it is."
	wordsTabLeaves   = "Not in the referral yet. Tab again leaves it for later."
	wordsPickReading = "Press 1 or 2, or type the year in full."
	wordsDateLeft    = "What you typed at \"%s\" is not a date yet, so it is not in the referral: go back there to finish it."
	wordsDateNote    = "Not a date. F5 keeps your words as a note. Tab again moves on."
)

// dateField is a line for a date as people type it, with how it was read below. If it could be two days, Enter or Tab
// takes the likelier one and shows it in full, and pressing it again moves on.
type dateField struct {
	base
	ed       *prose.Editor
	reading  when.Reading
	good     when.When   // good is the last complete date in the line: it remains the answer while the line is not a date.
	refusal  string      // refusal says why the words are not a date.
	offered  []when.When // offered are the readings from which one was taken for the writer; typing replaces it.
	numbered []when.When // numbered are the readings that a number typed over the line can still choose.
	found    []finding.Finding
	held     bool // held is set once the writer was stopped here because the words are not a date.
}

func newDateField(b base) *dateField {
	f := &dateField{base: b, ed: prose.New("", false)}
	f.self = f
	f.show(b.val)
	f.resume()
	return f
}

// resume shows what was typed and is not a date yet, as it was left.
func (f *dateField) resume() {
	begun := clean.Terminal(f.flow.Unfinished(f.step.Ref))
	if begun == "" {
		return
	}
	f.ed.Load(begun)
	f.read()
	f.sayUnread()
	if f.problem == "" && f.reading.When != f.val.When {
		f.say(wordsNotKeptYet) // It is a date, but the question does not accept it.
	}
}

// show puts a recorded value into the line.
func (f *dateField) show(v checklist.Value) {
	f.val, f.good, f.offered, f.refusal = v, v.When, nil, ""
	f.reading = when.Reading{When: v.When}
	f.ed.Load(typedDate(v.When, f.now()))
	f.ed.Gap = v.Gap
}

// typedDate writes a date as people type it, so that it is read back as the same date.
func typedDate(w when.When, now time.Time) string {
	if w.IsZero() {
		return ""
	}
	layout, from := "", ""
	switch w.Precision() {
	case when.Year:
		layout, from = "2006", "2006"
	case when.Month:
		layout, from = "1/2006", "2006-01"
	case when.Day:
		layout, from = "2/1/2006", "2006-01-02"
	case when.Minute:
		layout, from = "2/1/2006 15:04", "2006-01-02T15:04"
	}
	t, err := time.Parse(from, w.At)
	if err != nil {
		return w.Long()
	}
	s := t.Format(layout)
	if w.About {
		s = "about " + s
	}
	if r, err := when.Parse(s, now); err != nil || r.Ask != "" || r.When != w {
		return w.Long()
	}
	return s
}

// Value returns what is recorded.
func (f *dateField) Value() checklist.Value { return f.val }

// SetValue shows a value recorded elsewhere.
func (f *dateField) SetValue(v checklist.Value) {
	f.problem, f.late = "", ""
	f.flow.LeaveUnfinished(f.step.Ref, "")
	f.show(v)
}

// Update implements huh.Model.
func (f *dateField) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	if !f.focused {
		return f, nil
	}
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.replace()
		removed, problem := f.ed.Paste(msg.Content, f.now())
		if problem != "" {
			f.say(problem)
			return f, nil
		}
		f.host.notice(removed.String())
		f.edited(false)
	case tea.KeyPressMsg:
		return f, f.key(msg)
	}
	return f, nil
}

func (f *dateField) key(k tea.KeyPressMsg) tea.Cmd {
	name := k.Keystroke()
	switch name {
	case "tab", "enter":
		if name == "enter" && f.takeNow() {
			return nil
		}
		if f.takeLikelier() || f.takeNumbered() || f.hold() {
			return nil
		}
		return nextField
	case "shift+tab":
		return prevField
	}
	hadGap := f.ed.Gap != nil
	if k.Text != "" {
		f.replace()
	}
	switch f.ed.Key(k, 1, f.now()) {
	case prose.Refused:
		f.say(prose.NoRoom())
	case prose.Edited:
		f.edited(hadGap)
	case prose.Moved:
		f.offered = nil
	}
	return nil
}

// edited reads the line and records the date. A gap stays until a date replaces it, and the last complete date stays
// until another does: one stray character loses nothing.
func (f *dateField) edited(hadGap bool) {
	f.checked, f.held, f.problem, f.offered = false, false, "", nil
	if !f.read() {
		v := f.val
		v.When = when.When{}
		switch {
		case f.ed.Gap != nil:
			v.Gap = f.ed.Gap // An undo brought the gap back.
		case hadGap:
			v.Gap = nil
		default:
			f.ed.Gap = v.Gap
		}
		f.keep(v)
		f.keepUnread()
		return
	}
	w := f.reading.When
	switch {
	case f.refusal != "" || f.reading.Ask != "" || f.waits():
		w = f.good
	case strings.TrimSpace(f.ed.Text()) == typedDate(w, f.now()):
		f.good = w
	}
	f.record(w)
	f.keepUnread()
}

// read reads the line and reports whether it holds anything.
func (f *dateField) read() bool {
	f.reading, f.refusal = when.Reading{}, ""
	text := strings.TrimSpace(f.ed.Text())
	if text == "" {
		return false
	}
	reading, err := wizard.ReadDate(f.step.Question, text, f.now())
	var parse *when.ParseError
	switch {
	case errors.As(err, &parse):
		f.refusal = english.Sentence(english.Capital(parse.Say))
	case err != nil:
		f.refusal = wordsNoDateYet
	default:
		f.reading = reading
	}
	return true
}

// record records the date; without one, a gap stays as it is.
func (f *dateField) record(w when.When) {
	v := f.val
	if v.When = w; !w.IsZero() {
		v.Gap = nil
	}
	f.keep(v)
}

func (f *dateField) keep(v checklist.Value) {
	if !v.Equal(f.val) {
		f.write(v)
	} else {
		f.late = ""
	}
}

// CheckNow asks for the findings on the date.
func (f *dateField) CheckNow() {
	f.showLate()
	f.found = f.check()
}

// Findings returns those of the last check.
func (f *dateField) Findings() []finding.Finding { return f.found }

// FindingHere is -1: no words of a date are marked.
func (f *dateField) FindingHere() int { return -1 }

// JumpTo has no words to go to.
func (f *dateField) JumpTo(int) bool { return false }

// Settle says what could not be read, and shows the date as it was recorded.
func (f *dateField) Settle() {
	f.showLate()
	switch text := strings.TrimSpace(f.ed.Text()); {
	case f.late != "":
	case text == "":
		f.good = f.val.When
	case f.refusal != "" && f.flow.DayInWords(f.step.Ref, text):
		f.ed.Set(typedDate(f.val.When, f.now()), f.now())
		f.refusal, f.reading = "", when.Reading{When: f.val.When}
		f.keepUnread()
		f.host.notice(wizard.NoSingleDay)
		if f.host.WroteElsewhere != nil {
			f.host.WroteElsewhere()
		}
	case f.refusal != "", f.reading.Ask != "":
		f.sayUnread()
		if f.focused {
			f.host.notice(english.Join(" ", fmt.Sprintf(wordsDateLeft, f.step.Question.Label), f.stillWords()))
		}
	case f.waits():
		f.sayUnread()
		f.host.notice(f.problem)
	case !f.val.When.IsZero() && text != typedDate(f.val.When, f.now()):
		f.ed.Set(typedDate(f.val.When, f.now()), f.now())
		f.good = f.val.When
	}
}

// Focus implements huh.Field.
func (f *dateField) Focus() tea.Cmd {
	f.arrive()
	if !f.checked && !f.val.When.IsZero() {
		f.CheckNow()
	}
	return nil
}

// Blur implements huh.Field.
func (f *dateField) Blur() tea.Cmd {
	if f.focused {
		f.Settle()
		f.offered, f.numbered = nil, nil
		if !f.checked {
			f.CheckNow()
		}
	}
	f.focused = false
	return nil
}
