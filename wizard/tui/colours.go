package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// recolour takes the colours for the background that the terminal has told. The styles of a room stay as they are.
func (m *Model) recolour(msg tea.BackgroundColorMsg) {
	if m.o.styles != nil || msg.Color == nil {
		return
	}
	theme := screen.ThemeLight
	if msg.IsDark() {
		theme = screen.ThemeDark
	}
	*m.styles = *screen.NewStyles(theme, screen.DepthOf(m.o.env, m.o.NoColor))
	m.redraw()
}

// redraw draws the fields of all forms anew.
func (m *Model) redraw() {
	for _, p := range append([]page{m.flow}, m.over...) {
		switch p := p.(type) {
		case *formPage:
			p.redraw()
		case *ringPage:
			if p.form != nil {
				p.form.redraw()
			}
		case *textPage:
			p.w = 0
		}
	}
}

func (p *formPage) redraw() {
	p.w = 0
	if p.form != nil {
		p.form.Update(redrawMsg{})
	}
}
