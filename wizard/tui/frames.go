package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// tooSmall reports whether the page on top needs more room than there is.
func (m *Model) tooSmall() bool {
	if m.w >= screen.LeastWidth && m.h >= screen.LeastHeight {
		return false
	}
	a, ok := m.top().(anySize)
	return !ok || !a.anySize()
}

// anySize pages are shown at every size.
type anySize interface{ anySize() bool }

// View implements tea.Model.
func (m *Model) View() (v tea.View) {
	defer func() {
		if recover() != nil {
			m.broken("view")
			v = tea.NewView("")
		}
		v.AltScreen = true
		v.ReportFocus = true
		v.WindowTitle = screen.WindowTitle
	}()
	rows, x, y, ok := screen.TakeCursor(screen.Fit(m.draw(), m.w, m.h))
	v.SetContent(strings.Join(rows, "\n"))
	if ok && x < m.w {
		v.Cursor = tea.NewCursor(x, y)
		v.Cursor.Blink = false
	}
	return v
}

func (m *Model) draw() screen.Rows {
	top := m.top()
	if _, ok := top.(*hiddenPage); ok {
		return nil
	}
	if m.tooSmall() {
		var l screen.Rows
		l.Wrap(m.w, "", nil, "Please make this window larger: 40 columns and 12 rows at least. Nothing is lost. "+screen.KeyName(screen.ActRing)+" shows the numbers to ring.")
		return l
	}
	foot := m.footer(top)
	head := m.header()
	body := screen.Fit(top.view(m, m.w, m.h-len(head)-len(foot)), m.w, max(0, m.h-len(head)-len(foot)))
	return append(append(head, body...), foot...)
}
