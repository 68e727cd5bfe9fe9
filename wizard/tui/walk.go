package tui

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Walk is the form on an invented case, shown to a room: it has no draft or store, and what is typed is gone at the
// end.
type Walk struct{ m *Model }

// WalkOptions is what a walk-through needs.
type WalkOptions struct {
	Guide  *checklist.Guide
	Styles *screen.Styles
	Clock  func() time.Time // Clock gives England's local time.
	Env    func(string) string
	Reader bool // Reader draws for a screen reader, as the styles do.

	Text  func(r *checklist.Referral, sheet string) (string, bool) // Text is a sheet of the case; nil for none.
	After func(time.Duration, tea.Msg) tea.Cmd                     // After replaces the timers, for tests; nil for real ones.
}

// errNothingWritten answers a request for the papers of the walk-through.
var errNothingWritten = errors.New("nothing is written here: this is a walk-through of an invented case")

// NewWalk shows the form at a flow's current step.
func NewWalk(f *wizard.Flow, o WalkOptions) *Walk {
	text := o.Text
	if text == nil {
		text = func(*checklist.Referral, string) (string, bool) { return "", false }
	}
	return &Walk{newModel(wizard.NewSession(f), Options{
		Guide: func() *checklist.Guide { return o.Guide }, Clock: o.Clock, After: o.After, Env: o.Env, Reader: o.Reader, styles: o.Styles,
		New:     func() *wizard.Session { return wizard.NewSession(f) },
		Numbers: walkNumbers, Text: text,
		Export: func(*checklist.Referral, string, string, string) (wizard.Saved, error) {
			return wizard.Saved{}, errNothingWritten
		},
		Paper: func(string, string) (string, error) { return "", errNothingWritten },
		Check: func(string) []finding.Finding { return nil },
	})}
}

// walkNumbers returns an invented school's numbers.
func walkNumbers(string) []export.Number {
	return []export.Number{{Label: "Danger now", Number: "999"}, {Label: "Front door (invented)", Number: "01632 960123"}}
}

// Covered reports whether a page is open over the form, such as help or a paper.
func (w *Walk) Covered() bool { return len(w.m.over) > 0 }

// Update passes the form a message, and reports whether it is still open. Nothing can be saved.
func (w *Walk) Update(msg tea.Msg) (cmd tea.Cmd, open bool) {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch ring, rings := w.m.top().(*ringPage); {
		case rings && k.Keystroke() == "pgdown":
			ring.close(w.m) // A clicker has no Esc.
			msg = nil
		case screen.ActionOf(k) == screen.ActLeave:
			return nil, false
		case screen.ActionOf(k) == screen.ActSave:
			w.m.says.notice = "Nothing is kept here: this is a walk-through of an invented case."
			return nil, true
		}
	}
	_, cmd = w.m.Update(msg)
	return cmd, !w.m.ending.ended && w.m.ending.place == ""
}

// Move calls move and shows the flow's new page. It reports whether the flow moved.
func (w *Walk) Move(move func() bool) (tea.Cmd, bool) {
	w.m.settleField()
	before := w.m.f.Now().Section
	if !move() {
		return nil, false
	}
	return w.m.arrive(before), true
}

// PointAt shows the beginning of a text, and in a long list the row with the value: a clicker cannot go there.
func (w *Walk) PointAt(value string) {
	if p, ok := w.m.flow.(*formPage); ok {
		p.focused().PointAt(value)
	}
}

// View returns the form in a window. Where the form would say whether it is saved, it says that nothing is kept.
func (w *Walk) View(width, height int) screen.Rows {
	w.m.w, w.m.h = width, height
	return w.m.draw()
}
