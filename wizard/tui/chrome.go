package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard"
)

// header is the banner of a fictional record, and nothing else: room is short.
func (m *Model) header() lines {
	if m.f == nil || !m.f.Record().Fictional || m.h < leastHeight {
		return nil
	}
	return lines{m.styles.Training.Render(padded(" "+wizard.WordsFictional, m.w))}
}

// footer is what has just happened, or which keys there are, and whether the work is saved.
func (m *Model) footer(top page) lines {
	if m.h < leastHeight {
		return nil
	}
	state := m.saveState()
	room := m.w - ansi.StringWidth(state) - 2
	left := m.hintLine(top, room)
	if m.notice != "" {
		left = one(m.notice, max(room, 10))
	}
	paint := m.styles.Footer.Render
	if m.save.err != nil {
		paint = m.styles.Alert.Render
	}
	rule := m.styles.Rule.Render(strings.Repeat("─", m.w))
	return lines{rule, padded(m.styles.Footer.Render(left), m.w-ansi.StringWidth(state)) + paint(state)}
}

// mover is a page that says in the footer how to go on, where Enter does not.
type mover interface{ moves() string }

// hintLine names as many keys as there is room for.
func (m *Model) hintLine(top page, room int) string {
	s := ""
	if p, ok := top.(mover); ok {
		s = p.moves()
	}
	for _, a := range top.hints() {
		k := keyOf(a)
		part := shownKey(k.Keys[0]) + " " + k.Footer
		if s != "" {
			part = s + "  " + part
		}
		if ansi.StringWidth(part) > room {
			break
		}
		s = part
	}
	return s
}

// rail is the list of parts with how far each is, in 22 columns.
func (m *Model) rail(h int) lines {
	var l lines
	tall := h >= 2*len(m.f.Guide().Sections)
	for _, s := range m.f.Guide().Sections {
		c := m.counts[s.ID]
		head, count := "  ", m.styles.Rule.Render
		paint := m.styles.RailRest.Render
		switch {
		case s == m.f.Now().Section:
			head, paint = "> ", m.styles.RailCurrent.Render
		case c.Total > 0 && c.Done == c.Total && c.Attention == 0:
			paint = m.styles.RailDone.Render
		}
		if c.Attention > 0 && c.Done > 0 {
			count = m.styles.RailAttention.Render
		}
		l.add(paint(one(head+s.Title, railWidth)))
		if tall {
			l.add(count(one("  "+countWords(c), railWidth)))
		}
	}
	if m.f.Record().Urgent() && !m.f.CallWritten() {
		l.wrap(railWidth, "", m.styles.RailAttention.Render, "! No call written down yet")
	}
	return l
}

// countWords says how far a part is, in a few words. A part that nobody has begun has nothing to look at yet.
func countWords(c wizard.Count) string {
	look := ""
	if c.Attention > 0 && c.Done > 0 {
		look = ", " + itoa(c.Attention) + " to see"
	}
	switch {
	case c.Total == 0:
		return strings.TrimPrefix(look, ", ")
	case c.Done == c.Total && look != "":
		return "all " + itoa(c.Done) + look
	case c.Done == c.Total:
		return "all " + itoa(c.Done) + " done"
	}
	return itoa(c.Done) + "/" + itoa(c.Total) + " done" + look
}

// framed draws the flow's pages: beside the rail, or under one line that says where one is. A form has its own room at
// the left; every other page is set in by as much.
func (m *Model) framed(w, h int, inset int, inner func(w, h int) lines) lines {
	inset = min(inset, w/4)
	set := func(l lines) lines {
		for i := range l {
			l[i] = strings.Repeat(" ", inset) + l[i]
		}
		return l
	}
	if w < railFrom {
		l := lines{m.styles.Title.Render(one(m.f.Place()+"  "+countWords(m.counts[m.f.Now().Section.ID]), w))}
		return append(l, set(inner(w-inset, h-1))...)
	}
	return beside(m.rail(h), railWidth, set(inner(w-railWidth-inset, h)))
}
