package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// recolour sets the colours for the background that the terminal reported. A room's styles do not change.
func (m *Model) recolour(msg tea.BackgroundColorMsg) {
	if m.o.styles != nil || msg.Color == nil {
		return
	}
	theme := screen.ThemeLight
	if msg.IsDark() {
		theme = screen.ThemeDark
	}
	*m.styles = *m.layout.styles(theme, screen.DepthOf(m.o.env, m.o.NoColor))
}
