package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// tooSmall reports whether the page on top needs more room than there is.
func (m *Model) tooSmall() bool {
	if m.w >= leastWidth && m.h >= leastHeight {
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
		v.WindowTitle = windowTitle
	}()
	rows, x, y, ok := caret(fit(m.draw(), m.w, m.h))
	v.SetContent(strings.Join(rows, "\n"))
	if ok && x < m.w {
		v.Cursor = tea.NewCursor(x, y)
		v.Cursor.Blink = false
	}
	return v
}

// windowTitle never changes: a title shows on task bars and in recordings.
const windowTitle = "referral"

func (m *Model) draw() lines {
	top := m.top()
	if _, ok := top.(*hiddenPage); ok {
		return nil
	}
	if m.tooSmall() {
		var l lines
		l.wrap(m.w, "", nil, "Please make this window larger: 40 columns and 12 rows at least. Nothing is lost. "+shownKey(keyOf(actRing).Keys[0])+" shows the numbers to ring.")
		return l
	}
	foot := m.footer(top)
	head := m.header()
	body := fit(top.view(m, m.w, m.h-len(head)-len(foot)), m.w, max(0, m.h-len(head)-len(foot)))
	return append(append(head, body...), foot...)
}
