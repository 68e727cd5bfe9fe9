package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

const wordsPasteComing = "One moment: a long text is coming in."

// flood is a paste that arrives key by key. Drawing the page for each of its keys would take most of the time, so what
// was drawn when it was noticed stays until it is over.
type flood struct {
	on    bool
	shown tea.View
}

// floodOverMsg asks whether a flood is over.
type floodOverMsg struct{}

// flooded handles the key with which a flood was noticed, and says that a long text is coming in.
func (m *Model) flooded(msg screen.FloodMsg) tea.Cmd {
	cmd := m.key(msg.Key)
	m.flood.on = false
	m.says.notice = wordsPasteComing
	m.flood = flood{shown: m.View(), on: true}
	return tea.Batch(cmd, m.after(screen.FloodRest, floodOverMsg{}))
}

// floodFull says that no more of a flood is kept.
func (m *Model) floodFull() tea.Cmd {
	m.flood.on = false
	m.says.notice = screen.FloodFull()
	return nil
}

// floodOver draws the page again once no key has come for a while.
func (m *Model) floodOver() tea.Cmd {
	if m.flood.on && m.o.now().Sub(m.rest.touched) < screen.FloodRest {
		return m.after(screen.FloodRest, floodOverMsg{})
	}
	m.flood.on = false
	return nil
}
