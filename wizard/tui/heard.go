package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// wordsNothingHere is said of a key that the page has no use for.
const wordsNothingHere = " does nothing here."

// expects reports whether a key is one of the named keys, so that someone who presses it expects something to happen.
func expects(k tea.KeyPressMsg) bool {
	switch k.Keystroke() {
	case "ctrl+z", "ctrl+y":
		return true
	}
	return screen.ActionOf(k) != screen.NoAction
}

// heard gives the page a key or a paste. If nothing on the screen changes, it says the words instead.
func (m *Model) heard(msg tea.Msg, silent string) tea.Cmd {
	before, x, y := m.looks()
	cmd := m.top().update(m, msg)
	if after, toX, toY := m.looks(); cmd == nil && m.says.notice == "" && !m.turning && after == before && toX == x && toY == y {
		m.says.notice = silent
	}
	return tea.Batch(cmd, m.settle())
}

// pasted gives the page a paste. A line that is not shown can change out of sight, and the lock says nothing.
func (m *Model) pasted(msg tea.PasteMsg) tea.Cmd {
	switch m.top().(type) {
	case guarded, *passPage:
		return tea.Batch(m.top().update(m, msg), m.settle())
	}
	return m.heard(msg, field.NoPaste(msg.Content))
}

// looks returns what is on the screen and where its cursor is.
func (m *Model) looks() (content string, x, y int) {
	v := m.View()
	if v.Cursor != nil {
		x, y = v.Cursor.X, v.Cursor.Y
	}
	return v.Content, x, y
}
