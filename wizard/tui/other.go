package tui

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
)

// otherMsg reports what happened to the other child's draft.
type otherMsg struct {
	id  string
	err error
}

// otherItem returns the row that begins the other child's draft, or nothing if there is no other child or it was
// already begun.
func (m *Model) otherItem() []item {
	if wanted, begun := m.f.OtherChild(); !wanted || begun {
		return nil
	}
	return []item{{label: wizard.WordsOther, note: wizard.WordsOtherHelp, do: func(m *Model) tea.Cmd { return m.beginOther() }}}
}

// beginOther makes the other child's draft in the store; this one stays open.
func (m *Model) beginOther() tea.Cmd {
	if m.o.Store == nil {
		m.says.notice = wordsNoDrafts
		return nil
	}
	if !m.ready {
		m.push(newPassPage(m, func(m *Model) tea.Cmd { return m.beginOther() }))
		m.says.notice = wizard.WordsOtherFirst
		return nil
	}
	store, r, guide, clock := m.o.Store, m.f.OtherRecord(), m.o.Guide(), m.o.Clock
	return func() tea.Msg {
		id, err := wizard.MakeDraft(store, r, guide, clock)
		return otherMsg{id, err}
	}
}

// otherBegun records the other draft in this one's log, once it is on disk.
func (m *Model) otherBegun(msg otherMsg) tea.Cmd {
	switch {
	case errors.Is(msg.err, wizard.ErrNoPassphrase):
		m.says.notice = wizard.WordsOtherFirst
	case msg.err != nil:
		m.says.notice = msg.err.Error()
	case m.f != nil:
		m.f.OtherMade()
		m.says.notice = fmt.Sprintf(wizard.WordsOtherBegun, short6(msg.id))
	}
	return m.settle()
}

// short6 returns the beginning of an ID, as lists show it.
func short6(id string) string { return id[:min(len(id), 6)] }
