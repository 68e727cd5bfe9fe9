package tui

import "bytes"

// typist is a field with typing that can be taken back.
type typist interface{ undoTyping() bool }

func (f *textField) undoTyping() bool {
	if !f.ed.undo() {
		return false
	}
	f.edited()
	return true
}

func (f *dateField) undoTyping() bool {
	hadGap := f.ed.gap != nil
	if !f.ed.undo() {
		return false
	}
	f.edited(hadGap)
	return true
}

func (f *listField) undoTyping() bool {
	if !f.writing() || !f.own.undo() {
		return false
	}
	f.redraw()
	return true
}

// undoTyping takes back the last typing in the field that has the focus, and reports whether there was any.
func (p *formPage) undoTyping(m *Model) bool {
	before := p.focused()
	f, ok := before.(typist)
	if !ok || !f.undoTyping() {
		return false
	}
	p.form.Update(redrawMsg{})
	p.after(m, before, nil)
	return true
}

// undo takes the last typing in the field back, or else the last change of the record, and says where that was.
func (m *Model) undo() {
	if p, ok := m.flow.(*formPage); ok && p.undoTyping(m) {
		return
	}
	was := m.f.Now()
	before, _ := m.f.Record().Encode()
	undone := m.f.Undo()
	for undone {
		// What was typed and taken back again in its field is still a change of the flow: there is nothing to see of it.
		if after, _ := m.f.Record().Encode(); !bytes.Equal(before, after) {
			break
		}
		undone = m.f.Undo()
	}
	if !undone {
		m.notice = "There is nothing to undo."
	} else {
		m.notice = "Undone: " + m.undoneAt() + "."
		if m.f.Now() != was {
			m.notice += " You are there now."
		}
	}
	if _, ok := m.flow.(*formPage); ok {
		m.flow = nil
	}
	m.follow()
}

// undoneAt says what stood where the flow has gone back to.
func (m *Model) undoneAt() string {
	at := m.f.Now()
	switch {
	case at.Question == nil:
		return at.Section.Title
	case at.Question.IsList():
		return "the list " + at.Question.Label
	}
	if at.List != "" {
		return "the answer to " + at.Question.Label + " (" + m.entryTitle(at) + ")"
	}
	return "the answer to " + m.gotoLabel(at)
}
