package tui

import (
	"slices"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// reads reports whether the page shows the whole script for reading out.
func (p *ringPage) reads() bool { return p.script || p.sealed }

// scriptKey turns the pages of the script.
func (p *ringPage) scriptKey(m *Model, name string) {
	switch name {
	case "up", "pgup", "shift+tab":
		p.scroll.by(m, -1)
	case "down", "pgdown", "space", "tab", "enter":
		p.scroll.by(m, 1)
	}
}

// readOut returns the numbers, with one page of the script below.
func (p *ringPage) readOut(m *Model, w, h int) screen.Rows {
	l := p.numbers(m, w, tightest, false)
	if h >= fewRows {
		l = p.fitting(m, w, h)
	}
	pages := p.scriptPages(m, w, max(1, h-len(l)))
	p.scroll.most, p.scroll.drawn = len(pages)-1, true
	p.scroll.at = min(p.scroll.at, len(pages)-1)
	return append(l, readable(pages[p.scroll.at], 0)...)
}

// scriptPages returns the cards of the script, and what to have at hand if they ask: each card begins a page of h rows,
// and one that is too long continues on the next.
func (p *ringPage) scriptPages(m *Model, w, h int) []screen.Rows {
	r := checklist.New()
	if !p.sealed {
		r = m.f.Record()
	}
	var pages []screen.Rows
	for i, lines := range export.ScriptCards(m.context(r)) {
		var rows screen.Rows
		for _, line := range lines {
			rows.Wrap(w, "", m.styles.Ink.Render, line)
		}
		room := h
		if h > 3 {
			room--
		}
		for part := range slices.Chunk(rows, room) {
			if h > 3 {
				part = append(screen.Rows{m.styles.Heading(wizard.CardTitle(i), w)}, part...)
			}
			pages = append(pages, part)
		}
	}
	return pages
}
