package tui

import (
	"runtime"
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
		if m.o.Mouse {
			v.MouseMode = tea.MouseModeCellMotion
		}
	}()
	if m.flood.on {
		return m.flood.shown
	}
	m.points = pointing{}
	rows, x, y, ok := screen.TakeCursor(screen.Fit(m.draw(), m.w, m.h))
	m.points.at = screen.TakeClicks(rows)
	glyphs := screen.GlyphsOf(m.o.env, runtime.GOOS)
	for i := range rows {
		rows[i] = glyphs.Draw(rows[i])
	}
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
		l.Wrap(m.w, "", nil, wordsTooSmall)
		return l
	}
	if m.w < screen.LeastWidth || m.h < screen.LeastHeight {
		return screen.Fit(top.view(m, m.w, m.h), m.w, m.h)
	}
	if m.turning {
		return m.emptied()
	}
	foot := m.footer(top)
	rows := m.layout.head(m, top)
	rows = append(append(rows, m.layout.body(m, top, m.h-len(rows)-len(foot))...), foot...)
	m.was.drawn = rows
	return rows
}

// emptied returns what was last drawn, with nothing between the first row and the last.
func (m *Model) emptied() screen.Rows {
	out := make(screen.Rows, m.h)
	out[2] = screen.CursorMark
	if was := m.was.drawn; len(was) > 1 {
		out[0], out[m.h-1] = was[0], was[len(was)-1]
	}
	return out
}

const wordsTooSmall = "Make this window larger: at least 40 by 12. Nothing is lost. F9 Ring now works at any size."

// Columns of the grid.
const (
	railFrom   = 100 // railFrom is the least width with a rail.
	stripFrom  = 76  // stripFrom is the least width with a strip instead.
	railWidth  = 30
	railLeft   = 1
	railGap    = 3
	textWidth  = 72 // textWidth is the most cells of a text page.
	tableWidth = 96 // tableWidth is the most cells of a page with rows.
	paperWidth = 78 // paperWidth is the width of a plain-text paper, which breaks its own rows.
)

// isPaper reports whether the page shows a paper as written.
func isPaper(top page) bool {
	switch top.(type) {
	case *readPage, *lookPage:
		return true
	}
	return false
}

// rectangle returns where a page is drawn: its first column and width.
func (m *Model) rectangle(top page) (left, width int) {
	switch railed := m.railed(top); {
	case isPaper(top):
		return 1, min(paperWidth, m.w-2)
	case railed && m.w >= railFrom:
		left = railLeft + railWidth + railGap
		return left, min(textWidth, m.w-left-1)
	case railed && m.w >= stripFrom:
		return 2, min(textWidth, m.w-4)
	case m.w >= stripFrom:
		return 2, min(tableWidth, m.w-4)
	}
	return 1, m.w - 2
}

// railed reports whether the page belongs to a part. The others are about everything, and have no rail.
func (m *Model) railed(top page) bool {
	if m.f == nil {
		return false
	}
	for _, p := range m.over {
		if _, ring := p.(*ringPage); ring {
			return false
		}
	}
	switch p := top.(type) {
	case *formPage, *listPage, *reviewPage, *answersPage, *afterPage, *coachPage, *citesPage, *readersPage, *timelinePage, *prompt, *wordsPage:
		return true
	case *menu:
		return !p.filters
	}
	return false
}

// pageRows returns exactly h rows of the page. If it points at nothing, the cursor is at its beginning.
func (m *Model) pageRows(top page, w, h int) screen.Rows {
	rows := screen.Fit(top.view(m, w, h), w, h)
	for _, row := range rows {
		if strings.Contains(row, screen.CursorMark) {
			return rows
		}
	}
	return readable(rows, 0)
}

// framed draws the page, with the rail to its left if it has one.
func (m *Model) framed(top page, h int) screen.Rows {
	left, width := m.rectangle(top)
	body := m.pageRows(top, width, h)
	var out, rail screen.Rows
	if left > railWidth {
		rail = m.rail(h)
	}
	for i, row := range body {
		switch {
		case i < len(rail) && row != "":
			row = strings.Repeat(" ", railLeft) + screen.Padded(rail[i], left-railLeft) + row
		case i < len(rail):
			row = strings.Repeat(" ", railLeft) + rail[i]
		case row != "":
			row = strings.Repeat(" ", left) + row
		}
		out.Add(row)
	}
	return out
}
