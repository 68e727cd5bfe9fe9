package field

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/finding"
	"referral/wizard"
)

// base is what every field has: its question, its host, its size, and those methods of huh that need no validator,
// theme or key map.
type base struct {
	self  Field // self is the whole field.
	flow  *wizard.Flow
	step  wizard.Step
	host  *Host
	title string
	help  string

	val     checklist.Value // val is what is recorded.
	problem string
	late    string // late is a problem that is not shown during typing.
	focused bool
	checked bool // checked is set once the current words have been checked.

	page int // page is how many rows of text were last drawn: Page Down moves as far.
}

func newBase(f *wizard.Flow, s wizard.Step, h *Host) base {
	b := base{flow: f, step: s, host: h, page: 1, val: f.ValueOf(s.Ref)}
	b.word()
	return b
}

// word words the question to fit the record as it is now. It is not called while the question is being answered.
func (b *base) word() {
	b.title, b.help = clean.Terminal(b.flow.Title(b.step)), clean.Terminal(b.flow.Help(b.step))
}

// arrive gives the field the focus. Since it was made, a name may have been typed that its question contains.
func (b *base) arrive() {
	b.focused = true
	b.word()
}

// Ref names the question and whom it is about.
func (b *base) Ref() checklist.Ref { return b.step.Ref }

// Problem says why what was typed is not recorded.
func (b *base) Problem() string { return b.problem }

// GetKey identifies the fields of a form.
func (b *base) GetKey() string {
	return b.step.Ref.Question + "/" + b.step.Ref.Subject + "/" + b.step.Ref.To
}

func (b *base) now() time.Time {
	if b.host.Now != nil {
		return b.host.Now()
	}
	return b.flow.Today()
}

// write records a value, or notes why it was refused. It reports whether it was accepted.
func (b *base) write(v checklist.Value) bool {
	err := b.host.Changed(b.step.Ref, v)
	var input *checklist.InputError
	switch {
	case err == nil:
		b.val, b.problem, b.late = v, "", ""
	case errors.As(err, &input):
		b.late = "Not kept: " + input.Say + "."
	default:
		b.late = "Not kept: " + err.Error() + "."
	}
	return err == nil
}

// say shows immediately why something was not taken.
func (b *base) say(problem string) {
	b.problem = problem
}

// showLate shows what was held back during typing.
func (b *base) showLate() {
	if b.late != "" && b.problem != b.late {
		b.problem = b.late
	}
}

// check asks for the findings of the recorded words.
func (b *base) check() []finding.Finding {
	b.checked = true
	if b.host.quiet() || b.host.Check == nil {
		return nil
	}
	return b.host.Check(b.step.Ref)
}

// ClearLine does nothing: only text fields have lines to clear.
func (b *base) ClearLine() bool { return false }

// WritesOwn is false: only list fields have a line of the writer's own.
func (b *base) WritesOwn() bool { return false }

// Relabel does nothing without rows.
func (b *base) Relabel() {}

// PointAt does nothing without rows.
func (b *base) PointAt(string) {}

// nextField and prevField go to the next and the previous question.
var (
	nextField tea.Cmd = huh.NextField
	prevField tea.Cmd = huh.PrevField
)
