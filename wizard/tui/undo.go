package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// typist is a field with typing that can be taken back, and made again. Both report whether there was any.
type typist interface {
	undoTyping() bool
	redoTyping() bool
}

func (f *textField) undoTyping() bool { return f.turn(f.ed.Undo) }
func (f *textField) redoTyping() bool { return f.turn(f.ed.Redo) }

func (f *textField) turn(do func() bool) bool {
	f.given = false
	if !do() {
		return false
	}
	f.edited()
	return true
}

func (f *dateField) undoTyping() bool { return f.turn(f.ed.Undo) }
func (f *dateField) redoTyping() bool { return f.turn(f.ed.Redo) }

func (f *dateField) turn(do func() bool) bool {
	hadGap := f.ed.Gap != nil
	if !do() {
		return false
	}
	f.edited(hadGap)
	return true
}

func (f *listField) undoTyping() bool {
	if f.own == nil {
		return f.undoStray()
	}
	return f.turn(f.own.Undo)
}

func (f *listField) redoTyping() bool {
	if f.own == nil {
		return f.redoStray()
	}
	return f.turn(f.own.Redo)
}

func (f *listField) turn(do func() bool) bool {
	if !f.writing() || !do() {
		return false
	}
	f.ownTyped()
	f.redraw()
	return true
}

// undoStray brings back words at a choice that were cleared, or takes those away that are there.
func (f *listField) undoStray() bool {
	s := &f.strays
	switch {
	case s.text == "" && s.cleared != "":
		f.keepStrays(s.cleared)
		s.cleared = ""
	case s.text != "":
		s.undone = s.text
		f.keepStrays("")
	default:
		return false
	}
	return true
}

// redoStray puts words at a choice back that undo took away.
func (f *listField) redoStray() bool {
	if f.strays.undone == "" || f.strays.text != "" {
		return false
	}
	f.keepStrays(f.strays.undone)
	f.strays.undone = ""
	return true
}

// takeBack undoes or redoes typing in the field that has the focus, and reports whether there was any.
func (p *formPage) takeBack(m *Model, redo bool) bool {
	before := p.focused()
	f, ok := before.(typist)
	if !ok {
		return false
	}
	do := f.undoTyping
	if redo {
		do = f.redoTyping
	}
	if !m.f.TakeBack(before.Ref(), do) {
		return false
	}
	p.form.Update(redrawMsg{})
	p.after(m, before, nil)
	return true
}

// takeBackHere undoes or redoes typing on the page of the flow, and reports whether there was any.
func (m *Model) takeBackHere(redo bool) bool {
	switch p := m.flow.(type) {
	case *formPage:
		return p.takeBack(m, redo)
	case *listPage:
		return p.takeBack(m, redo)
	}
	return false
}

// undoKey is Ctrl+Z: it stops at the edge of the field, says what it would undo next, and does that when it is pressed
// again.
func (m *Model) undoKey() {
	if m.takeBackHere(false) {
		m.edge = false
		return
	}
	at, ref, ok := m.f.NextUndo()
	if ok && !m.edge && !m.belongsHere(at, ref) {
		m.edge = true
		m.notice = "That was all in this field. Ctrl+Z again undoes: " + m.placeOf(at, ref) + "."
		return
	}
	m.edge = false
	m.undoChange()
}

// belongsHere reports whether a change is one of the question, the list or the page on the screen.
func (m *Model) belongsHere(at wizard.Step, ref checklist.Ref) bool {
	now := m.f.Now()
	return at.Section == now.Section && at.Ref == now.Ref && at.Page == now.Page && at.List == now.List && (ref.Question == "" || ref == now.Ref)
}

// undo takes the last typing in the field back, or else the last change of the record, and says where that was.
func (m *Model) undo() {
	if !m.takeBackHere(false) {
		m.undoChange()
	}
}

func (m *Model) undoChange() {
	at, ref, ok := m.f.NextUndo()
	if !ok {
		m.notice = "Nothing to undo."
		return
	}
	was, what := m.f.Now(), m.placeOf(at, ref)
	if !m.f.Undo() {
		m.notice = "Nothing to undo."
		return
	}
	m.turned("Undone: "+what+".", was)
}

// redo makes again what was last undone.
func (m *Model) redo() {
	if m.takeBackHere(true) {
		return
	}
	was := m.f.Now()
	if !m.f.Redo() {
		m.notice = "Nothing to redo."
		return
	}
	m.turned("Redone: "+m.placeOf(m.f.Now(), checklist.Ref{})+".", was)
}

// turned shows where an undo or a redo has led.
func (m *Model) turned(said string, was wizard.Step) {
	m.notice = said
	if m.f.Now() != was {
		m.notice += " You are there now."
	}
	if _, ok := m.flow.(*formPage); ok {
		m.flow = nil
	}
	m.follow()
}

// placeOf says what was changed: an answer, a list or a part.
func (m *Model) placeOf(at wizard.Step, ref checklist.Ref) string {
	if q, ok := m.f.Guide().Question(ref.Question); ok && ref != at.Ref {
		at = wizard.Step{Section: q.Section, Question: q, Ref: ref, List: at.List}
	}
	switch {
	case at.Question == nil:
		return at.Section.Title
	case at.Question.IsList():
		return "the list " + at.Question.Label
	}
	if at.List != "" {
		return at.Question.Label + " (" + m.entryTitle(at) + ")"
	}
	return m.gotoLabel(at)
}

// turnKey does Ctrl+Z and Ctrl+Y on the pages of the flow, and reports whether the key was one of them.
func (m *Model) turnKey(k tea.KeyPressMsg) bool {
	name := k.Keystroke()
	if name != "ctrl+z" {
		m.edge = false
	}
	if m.f == nil || len(m.over) > 0 {
		return false
	}
	switch name {
	case "ctrl+z":
		m.undoKey()
	case "ctrl+y", "ctrl+shift+z":
		m.redo()
	default:
		return false
	}
	return true
}
