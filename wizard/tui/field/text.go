package field

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/prose"
)

const (
	leastBox = 4 // leastBox and mostBox are the least and most rows of a prose field.
	mostBox  = 8
	mostLine = 3 // mostLine is the most rows that a one-line answer can wrap into.
)

const wordsNotKept = "Not kept in the referral yet."

// textField is an answer in words: prose of several paragraphs, or one line.
type textField struct {
	base
	ed    *prose.Editor
	prose bool
}

func newTextField(b base, long bool) *textField {
	f := &textField{base: b, prose: long, ed: prose.New(clean.Terminal(b.val.Text), long)}
	f.self, f.ed.Gap = f, b.val.Gap
	f.resume()
	return f
}

// resume shows what was typed and could not be kept, as it was left.
func (f *textField) resume() {
	begun := clean.Terminal(f.flow.Unfinished(f.step.Ref))
	if begun == "" {
		return
	}
	f.ed.Load(begun)
	f.problem = wordsNotKept
}

// Value returns what the field holds, whether or not it could be recorded.
func (f *textField) Value() checklist.Value {
	v := f.val
	v.Text, v.Gap = f.ed.Text(), f.ed.Gap
	if !f.prose {
		v.Text = strings.TrimSpace(v.Text)
	} else if blank(v.Text) {
		v.Text = ""
	}
	if v.Text != "" {
		v.Gap = nil
	}
	return v
}

// SetValue shows a value recorded elsewhere. Words replaced by a gap can be recovered.
func (f *textField) SetValue(v checklist.Value) {
	f.problem, f.late, f.checked = "", "", false
	f.flow.LeaveUnfinished(f.step.Ref, "")
	f.val = v
	if text := clean.Terminal(v.Text); text != f.ed.Text() {
		f.ed.Set(text, f.now())
	}
	f.ed.Gap = v.Gap
	if v.Text != "" {
		f.CheckNow()
	}
}

// Update implements huh.Model.
func (f *textField) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	if !f.focused {
		return f, nil
	}
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.paste(msg.Content)
	case tea.KeyPressMsg:
		return f, f.key(msg)
	}
	return f, nil
}

func (f *textField) key(k tea.KeyPressMsg) tea.Cmd {
	switch k.Keystroke() {
	case "tab":
		return nextField
	case "shift+tab":
		return prevField
	case "enter":
		if !f.prose {
			return nextField
		}
	}
	para := f.ed.Paragraph()
	switch f.ed.Key(k, f.page, f.now()) {
	case prose.Refused:
		f.say(prose.NoRoom())
	case prose.Edited:
		f.edited()
	case prose.Moved:
	}
	if !f.checked && f.ed.Paragraph() != para {
		f.CheckNow()
	}
	return nil
}

func (f *textField) paste(raw string) {
	before := f.ed.Text()
	removed, problem := f.ed.Paste(raw, f.now())
	if problem != "" {
		f.say(problem)
		return
	}
	f.host.notice(removed.String())
	if f.ed.Text() != before {
		f.edited()
	}
}

// edited records the words.
func (f *textField) edited() {
	f.checked, f.problem = false, ""
	left := ""
	if v := f.Value(); v.Equal(f.val) {
		f.late = ""
	} else if !f.write(v) {
		left = v.Text
	}
	f.flow.LeaveUnfinished(f.step.Ref, left)
}

// ClearLine deletes what is before the cursor in its row.
func (f *textField) ClearLine() bool {
	if !f.ed.ClearLine(f.now()) {
		return false
	}
	f.edited()
	return true
}

// CheckNow puts marks under the words that a reader would query.
func (f *textField) CheckNow() {
	f.showLate()
	fs := f.check()
	if text := f.ed.Text(); !f.prose && len(fs) > 0 {
		lead := len(text) - len(strings.TrimLeft(text, " "))
		for i := range fs {
			if lead > 0 && !fs[i].Whole {
				fs = append(fs[:0:0], fs...)
				fs[i].Start, fs[i].End = fs[i].Start+lead, fs[i].End+lead
			}
		}
	}
	f.ed.Mark(fs)
}

// Findings returns those of the last check.
func (f *textField) Findings() []finding.Finding { return f.ed.Findings() }

// FindingHere returns the index of the finding under the cursor, or -1.
func (f *textField) FindingHere() int { return f.ed.MarkAt() }

// JumpTo puts the cursor on the words of a finding.
func (f *textField) JumpTo(i int) bool {
	return f.ed.JumpTo(i)
}

// PointAt puts the cursor at the beginning of the text.
func (f *textField) PointAt(string) {
	f.Update(tea.KeyPressMsg{Code: tea.KeyHome, Mod: tea.ModCtrl})
}

// Settle shows what could not be recorded, and a line as it was recorded.
func (f *textField) Settle() {
	f.showLate()
	if f.prose || f.late != "" {
		return
	}
	if f.step.Question.PartIsAnswer && wizard.ReadsAsDate(f.ed.Text(), f.now()) {
		f.say(wizard.WordsNameDate)
		if f.focused {
			f.host.notice(wizard.WordsNameDate)
		}
	}
	if v := f.flow.ValueOf(f.step.Ref); v.Text != f.ed.Text() {
		f.val = v
		f.ed.Set(clean.Terminal(v.Text), f.now())
		f.ed.Gap = v.Gap
		f.checked = false
	}
}

// Focus implements huh.Field.
func (f *textField) Focus() tea.Cmd {
	f.arrive()
	if f.problem == wordsNotKept {
		f.edited() // Try again, so that the reason can be shown.
		f.showLate()
	}
	if !f.checked && !f.ed.Empty() {
		f.CheckNow()
	}
	return nil
}

// Blur implements huh.Field.
func (f *textField) Blur() tea.Cmd {
	if f.focused {
		f.Settle()
		if !f.checked {
			f.CheckNow()
		}
	}
	f.focused = false
	return nil
}

// blank reports whether a text is empty or only space.
func blank(s string) bool { return strings.TrimFunc(s, unicode.IsSpace) == "" }
