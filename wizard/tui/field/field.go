package field

import (
	"time"

	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Host is what a field needs of its page. There is one to a form.
type Host struct {
	Styles  *screen.Styles
	Now     func() time.Time
	Quiet   func() bool                                      // Quiet reports whether marks are held back.
	Changed func(ref checklist.Ref, v checklist.Value) error // Changed writes to the flow.
	Check   func(ref checklist.Ref) []finding.Finding        // Check finds what a reader would query in the answer.
	Notice  func(string)                                     // Notice shows one line in the footer.
	Stale   func()                                           // Stale is told that the field has written to another question.
	Again   func(ref checklist.Ref, v checklist.Value)       // Again is told that the row of the answer was picked once more.

	Beside      func(ref checklist.Ref, typed string) // Beside is told of a letter that is meant for the words beside a choice.
	BesidePaste func(ref checklist.Ref, raw string)   // BesidePaste is told of a paste that is.
}

func (h *Host) quiet() bool { return h.Quiet != nil && h.Quiet() }

func (h *Host) notice(s string) {
	if h.Notice != nil && s != "" {
		h.Notice(s)
	}
}

// Field is one question on a form. It draws itself in full; what it holds as one row is drawn by [Folded]. The why is the
// page's.
//
// A field acts on keys and pastes only, so that it does not matter that huh sends everything else twice. It has no
// validator, starts no other program and is never in the way of going on or back. Nothing is recorded by moving about.
// The place of the cursor is marked in what is drawn by [screen.CursorMark].
type Field interface {
	huh.Field
	Ref() checklist.Ref
	Value() checklist.Value
	SetValue(checklist.Value)    // SetValue shows a value that was recorded elsewhere. It records nothing.
	Open(Room) screen.Rows       // Open draws the question with its answer, ready to be changed.
	Problem() string             // Problem says why what was typed is not recorded, or is empty.
	Findings() []finding.Finding // Findings are those of the last check; words changed since then have none.
	FindingHere() int            // FindingHere is the index of the finding under the cursor, or -1.
	JumpTo(i int) bool           // JumpTo puts the cursor on the words of a finding.
	CheckNow()                   // CheckNow is the check after two seconds without a key.
	Settle()                     // Settle records what is typed but not yet kept, as before leaving or hanging up.

	Undo() bool           // Undo takes typing in the field back, and reports whether there was any.
	Redo() bool           // Redo makes again what was taken back, and reports whether there was any.
	ClearLine() bool      // ClearLine takes out the row before the cursor in a text of several lines, and reports whether there was any.
	WritesOwn() bool      // WritesOwn reports whether a line of one's own is being written: what else is asked waits until it is left.
	Relabel()             // Relabel names rows anew whose names have changed elsewhere.
	PointAt(value string) // PointAt shows a text from its beginning, or points at the row with the value.
}

// New builds the field for a step with its present value.
func New(f *wizard.Flow, s wizard.Step, h *Host) Field {
	b := newBase(f, s, h)
	switch s.Question.Kind {
	case checklist.Prose:
		return newTextField(b, true)
	case checklist.Date:
		return newDateField(b)
	case checklist.OneOf, checklist.Multi, checklist.AtHome, checklist.OnePerson, checklist.Persons:
		return newListField(b)
	}
	return newTextField(b, false)
}
