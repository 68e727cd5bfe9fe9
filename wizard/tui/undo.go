package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// wordsUndoSaves says where to find what was changed before the draft was opened.
var wordsUndoSaves = screen.KeyName(screen.ActGoto) + ", then \"earlier saves\", shows them and brings one back."

// takeBack undoes or redoes typing in the focused field, and reports whether there was any.
func (p *formPage) takeBack(m *Model, redo bool) bool {
	before := p.focused()
	do := before.Undo
	if redo {
		do = before.Redo
	}
	if !m.f.TakeBack(before.Ref(), do) {
		return false
	}
	p.after(m, before, nil)
	return true
}

// takeBackHere undoes or redoes typing on the flow's page, and reports whether there was any.
func (m *Model) takeBackHere(redo bool) bool {
	switch p := m.flow.(type) {
	case *formPage:
		return p.takeBack(m, redo)
	case *listPage:
		return p.takeBack(m, redo)
	}
	return false
}

// undoKey is Ctrl+Z: it stops at the edge of the field, says what it would undo next, and does so when pressed again.
func (m *Model) undoKey() {
	if m.takeBackHere(false) {
		m.says.edge = false
		return
	}
	at, ref, ok := m.f.NextUndo()
	if ok && !m.says.edge && !m.belongsHere(at, ref) {
		m.says.edge = true
		m.says.notice = "That was all in this field. Ctrl+Z again undoes: " + m.f.ChangeName(at, ref) + "."
		return
	}
	m.says.edge = false
	m.undoChange()
}

// belongsHere reports whether a change belongs to the question, list or page on the screen.
func (m *Model) belongsHere(at wizard.Step, ref checklist.Ref) bool {
	now := m.f.Now()
	return at.Section == now.Section && at.Ref == now.Ref && at.Page == now.Page && at.List == now.List && (ref.Question == "" || ref == now.Ref)
}

// undo undoes the last typing in the field, or else the last change to the record, and says where that was.
func (m *Model) undo() {
	if !m.takeBackHere(false) {
		m.undoChange()
	}
}

func (m *Model) undoChange() {
	was := m.f.Now()
	if said, ok := wizard.TakenBack(m.f); ok {
		m.turned(said, was)
		return
	}
	m.says.notice = wizard.WordsNoUndo
	if m.o.Store != nil && m.s.Kept() {
		m.says.notice += " " + wordsUndoSaves
	}
}

// redo redoes what was last undone.
func (m *Model) redo() {
	if m.takeBackHere(true) {
		return
	}
	was := m.f.Now()
	if said, ok := wizard.BroughtBack(m.f); ok {
		m.turned(said, was)
		return
	}
	m.says.notice = wizard.WordsNoRedo
}

// turned shows where an undo or redo has led.
func (m *Model) turned(said string, was wizard.Step) {
	m.says.notice = said
	if m.f.Now() != was {
		m.says.notice += " You are there now."
	}
	if _, ok := m.flow.(*formPage); ok {
		m.flow = nil
	}
	m.follow()
}

// turnKey handles Ctrl+Z and Ctrl+Y on the flow's pages, and reports whether the key was one of them.
func (m *Model) turnKey(k tea.KeyPressMsg) bool {
	name := k.Keystroke()
	if name != "ctrl+z" {
		m.says.edge = false
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
