package tui

import (
	"errors"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

const (
	wordsDateHint  = "Such as 3/9/2015, about 2015, or today 14:05."
	wordsNoDateYet = "Not read as a day yet."
	wordsAsRead    = "as read: "
)

// dateField is a line for a date as people type and know it, with what it was read as below. Where it may mean two
// days, leaving the line asks which.
type dateField struct {
	fieldBase
	ed      *proseEditor
	reading when.Reading
	refusal string // refusal says why the words are no date.
	picking bool   // picking says that a digit picks a reading.
	found   []finding.Finding
}

func newDateField(b fieldBase) *dateField {
	f := &dateField{fieldBase: b, ed: newProseEditor("", false)}
	f.self = f
	f.show(b.val)
	f.resize(f.width)
	return f
}

// show puts a recorded value into the line.
func (f *dateField) show(v checklist.Value) {
	f.val, f.picking, f.refusal = v, false, ""
	f.reading = when.Reading{When: v.When}
	f.ed.load(typedDate(v.When, f.now()))
	f.ed.gap = v.Gap
	f.redraw()
}

// typedDate writes a date as people type it, so that it is read back as the same.
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

// Value is what is recorded.
func (f *dateField) Value() checklist.Value { return f.val }

// SetValue shows a value that was recorded elsewhere.
func (f *dateField) SetValue(v checklist.Value) {
	f.problem, f.late = "", ""
	f.show(v)
}

// Update implements huh.Model.
func (f *dateField) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	if !f.focused {
		return f, nil
	}
	switch msg := msg.(type) {
	case tea.PasteMsg:
		removed, problem := f.ed.paste(msg.Content, f.now())
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
	if f.picking {
		if cmd, done := f.pick(k, name); done {
			return cmd
		}
	}
	switch name {
	case "tab", "enter":
		if f.reading.Ask != "" && !f.picking {
			f.picking = true
			f.redraw()
			return nil
		}
		return nextField
	case "shift+tab":
		return prevField
	}
	hadGap := f.ed.gap != nil
	switch f.ed.key(k, 1, f.now()) {
	case keyRefused:
		f.say(wordsFull())
	case keyEdited:
		f.edited(hadGap)
	case keyMoved:
		f.redraw()
	}
	return nil
}

// pick takes the key that says which reading was meant. Any other key goes back to typing.
func (f *dateField) pick(k tea.KeyPressMsg, name string) (tea.Cmd, bool) {
	if n, err := strconv.Atoi(k.Text); err == nil {
		if all := f.readings(); n >= 1 && n <= len(all) {
			f.take(all[n-1])
			return nextField, true
		}
		return nil, true
	}
	if name == "tab" || name == "enter" || name == "shift+tab" {
		return nil, false // On, without an answer.
	}
	f.picking = false
	f.redraw()
	return nil, name == "esc" || name == "backspace"
}

// readings are all that the line may mean, the likelier first.
func (f *dateField) readings() []when.When {
	return append([]when.When{f.reading.When}, f.reading.Others...)
}

func (f *dateField) take(w when.When) {
	f.picking, f.reading = false, when.Reading{When: w}
	f.ed.set(typedDate(w, f.now()), f.now())
	f.record(w)
}

// edited reads the line and records what it is read as. A gap stands until a date takes its place.
func (f *dateField) edited(hadGap bool) {
	f.checked, f.problem, f.picking = false, "", false
	f.reading, f.refusal = when.Reading{}, ""
	f.redraw()
	text := strings.TrimSpace(f.ed.text())
	if text == "" {
		v := f.val
		v.When = when.When{}
		switch {
		case f.ed.gap != nil:
			v.Gap = f.ed.gap // Taken back by undo.
		case hadGap:
			v.Gap = nil
		default:
			f.ed.gap = v.Gap
		}
		f.keep(v)
		return
	}
	reading, err := when.Parse(text, f.now())
	var parse *when.ParseError
	switch {
	case errors.As(err, &parse):
		f.refusal = capital(strings.TrimRight(parse.Say, ".")) + "."
	case err != nil:
		f.refusal = wordsNoDateYet
	default:
		f.reading = reading
	}
	if f.refusal != "" || reading.Ask != "" {
		reading.When = when.When{}
	}
	f.record(reading.When)
}

// record writes the date; no date leaves a gap as it was.
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

// Findings are those of the last check.
func (f *dateField) Findings() []finding.Finding { return f.found }

// FindingHere is -1: no words of a date are marked.
func (f *dateField) FindingHere() int { return -1 }

// JumpTo has no words to go to.
func (f *dateField) JumpTo(int) bool { return false }

// Settle says what could not be read, and writes what was read as it was kept.
func (f *dateField) Settle() {
	f.showLate()
	switch text := strings.TrimSpace(f.ed.text()); {
	case text == "" || f.late != "":
	case f.refusal != "":
		f.say("Not kept. " + f.refusal)
	case f.reading.Ask != "":
		f.say("Not kept yet. " + f.reading.Ask)
	case !f.val.When.IsZero() && text != typedDate(f.val.When, f.now()):
		f.ed.set(typedDate(f.val.When, f.now()), f.now())
		f.redraw()
	}
}

// Focus implements huh.Field.
func (f *dateField) Focus() tea.Cmd {
	f.focused = true
	f.redraw()
	if !f.checked && !f.val.When.IsZero() {
		f.CheckNow()
	}
	return nil
}

// Blur implements huh.Field.
func (f *dateField) Blur() tea.Cmd {
	if f.focused {
		f.Settle()
		f.picking = false
		if !f.checked {
			f.CheckNow()
		}
	}
	f.focused = false
	f.redraw()
	return nil
}
