package field

import (
	"time"

	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Host is what a field needs from its page. There is one per form.
type Host struct {
	Styles         *screen.Styles
	Now            func() time.Time
	Quiet          func() bool                                      // Quiet reports whether marks are held back.
	Changed        func(ref checklist.Ref, v checklist.Value) error // Changed records an answer in the flow.
	Check          func(ref checklist.Ref) []finding.Finding        // Check finds what a reader would query in the answer.
	Notice         func(string)                                     // Notice shows one line in the footer.
	WroteElsewhere func()                                           // WroteElsewhere is called when the field has written to another question.
	PickedAgain    func(ref checklist.Ref, v checklist.Value)       // PickedAgain is called when the answer's row was picked again.

	WordsTyped  func(ref checklist.Ref, typed string) // WordsTyped is called with a letter meant for the words that go with a choice.
	WordsPasted func(ref checklist.Ref, raw string)   // WordsPasted is called with a paste meant for them.
}

func (h *Host) quiet() bool { return h.Quiet != nil && h.Quiet() }

func (h *Host) notice(s string) {
	if h.Notice != nil && s != "" {
		h.Notice(s)
	}
}

// Field is one question on a form. It draws itself in full; [Folded] draws it as one row. The page draws the why.
//
// A field only acts on keys and pastes, so it does not matter that huh sends everything else twice. It has no
// validator, starts no other program and never prevents moving on or back. Moving about records nothing.
// [screen.CursorMark] marks the cursor in what is drawn.
type Field interface {
	huh.Field
	Ref() checklist.Ref
	Value() checklist.Value
	SetValue(checklist.Value)    // SetValue shows a value recorded elsewhere. It records nothing.
	Open(Room) screen.Rows       // Open draws the question with its answer, ready to be changed.
	Problem() string             // Problem says why what was typed is not recorded, or is empty.
	Findings() []finding.Finding // Findings returns the last check's findings; words changed since then have none.
	FindingHere() int            // FindingHere returns the index of the finding under the cursor, or -1.
	JumpTo(i int) bool           // JumpTo puts the cursor on the words of a finding.
	CheckNow()                   // CheckNow checks the answer, two seconds after the last key.
	Settle()                     // Settle records what is typed but not yet recorded, as before leaving or hanging up.

	Undo() bool           // Undo undoes typing in the field, and reports whether there was any.
	Redo() bool           // Redo redoes what was undone, and reports whether there was any.
	ClearLine() bool      // ClearLine deletes the row before the cursor in a text of several lines, and reports whether there was any.
	WritesOwn() bool      // WritesOwn reports whether the writer is typing a line of their own: other questions wait until it is left.
	Relabel()             // Relabel renames rows whose names have changed elsewhere.
	PointAt(value string) // PointAt shows a text from its beginning, or points at the row with the value.
}

// New builds the field for a step with its current value.
func New(f *wizard.Flow, s wizard.Step, h *Host) Field {
	b := newBase(f, s, h)
	switch s.Question.Kind {
	case checklist.Prose:
		return newTextField(b, true)
	case checklist.Date:
		return newDateField(b)
	case checklist.OneOf, checklist.Multi, checklist.OneHome, checklist.OnePerson, checklist.Persons:
		return newListField(b)
	}
	return newTextField(b, false)
}
