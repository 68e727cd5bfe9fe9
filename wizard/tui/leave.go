package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard"
)

// askToLeave ends straight away if there is nothing to lose, and asks otherwise.
func (m *Model) askToLeave() tea.Cmd {
	if p := m.learning(); p != nil && p.l.Unsaved() {
		p.askToSave(m, func(m *Model) tea.Cmd { return m.askToLeave() })
		return nil
	}
	if m.f == nil {
		return m.end(nil)
	}
	m.settleField()
	if m.f.Revision() == 0 && !m.s.Kept() {
		return m.end(wizard.ErrLeft)
	}
	m.push(newLeavePage(m))
	return nil
}

// leavePage is a menu that is open at most once.
type leavePage struct{ *menu }

func newLeavePage(m *Model) *leavePage {
	p := &leavePage{&menu{title: "Leave this referral?"}}
	stay := item{label: "Stay here", do: func(*Model) tea.Cmd { return nil }}
	save := item{label: "Leave", do: func(m *Model) tea.Cmd { return m.saveAndLeave() }}
	lose := item{label: "Leave without saving: you lose what you typed", do: func(m *Model) tea.Cmd {
		m.ending.lost = true
		return m.end(wizard.ErrLeft)
	}}
	switch {
	case m.o.Store == nil:
		p.help = "Nothing can be saved here: what you typed will be lost when this window closes."
		p.items = []item{stay, {label: "Leave", do: func(m *Model) tea.Cmd { return m.end(wizard.ErrLeft) }}}
	case m.save.err != nil:
		p.help = "The last save failed, so not everything is saved."
		p.items = []item{{label: "Try to save again, and leave", do: save.do}, stay, lose}
	case m.s.Kept() || m.o.Store.Ready():
		p.help = "Everything is saved. To carry on later, choose Open a draft."
		p.items = []item{save, stay}
	default:
		p.help = "This is not saved yet."
		p.items = []item{
			{label: wizard.WordsSaveLeave, do: func(m *Model) tea.Cmd {
				m.push(newPassPage(m, func(m *Model) tea.Cmd { return m.saveAndLeave() }))
				return nil
			}},
			stay,
			lose,
		}
	}
	return p
}

// saveAndLeave leaves once the save is on disk. If it cannot be saved, the screen stays.
func (m *Model) saveAndLeave() tea.Cmd {
	if !m.dirty() && !m.save.flying {
		return m.end(wizard.ErrLeft)
	}
	m.save.leaving = true
	m.says.notice = "Saving …"
	return m.saveNow()
}

// unwrap returns the menu inside the page that asks to leave, so that the menu can close it.
func unwrap(p page) page {
	if l, ok := p.(*leavePage); ok {
		return l.menu
	}
	return p
}
