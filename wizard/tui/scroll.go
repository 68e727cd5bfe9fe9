package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// scroller is how far a text has been scrolled.
type scroller struct {
	at    int
	most  int  // most is how far it can be, as last drawn.
	drawn bool // drawn is set once it was drawn.
}

const (
	wordsEnd   = "That is the end."
	wordsStart = "That is the beginning."
)

// by scrolls by so many rows, and says if there are no more.
func (s *scroller) by(m *Model, rows int) {
	switch {
	case rows > 0 && s.drawn && s.at >= s.most:
		m.says.notice = wordsEnd
	case rows < 0 && s.at == 0:
		m.says.notice = wordsStart
	default:
		s.at = max(0, s.at+rows)
	}
}

// text returns the visible part of a text, which is scrolled no further than its end.
func (s *scroller) text(text string, w, h int) screen.Rows {
	var all screen.Rows
	for _, row := range strings.Split(text, "\n") {
		all.Add(screen.Wrapped(row, w)...)
	}
	return s.part(all, h)
}

// part does the same for rows.
func (s *scroller) part(all screen.Rows, h int) screen.Rows {
	s.most, s.drawn = max(0, len(all)-h), true
	s.at = max(0, min(s.at, s.most))
	return all[s.at:min(len(all), s.at+h)]
}

// reads moves through a read-only text, and reports whether the key leaves it.
func (s *scroller) reads(m *Model, k tea.KeyPressMsg) bool {
	switch k.Keystroke() {
	case "up":
		s.by(m, -1)
	case "down":
		s.by(m, 1)
	case "pgup":
		s.by(m, -10)
	case "pgdown", "space":
		s.by(m, 10)
	case "home":
		s.at = 0
	case "end":
		s.at += far
	case "esc", "enter", "tab":
		return true
	}
	return false
}

// readable puts the cursor at the row where the text to read begins.
func readable(l screen.Rows, at int) screen.Rows {
	if at < len(l) {
		l[at] = screen.CursorMark + l[at]
	}
	return l
}
