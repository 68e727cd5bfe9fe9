package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// grid is what a question page has room for at a height.
type grid struct {
	above int // above is how many rows of folded questions are above the question.
	room  field.Room
	why   bool // why is set if there is room to say why it is asked.
	alone bool // alone is set if no other question is drawn.
}

// gridOf returns the grid of h rows of w cells. The open question always begins in the same row.
func gridOf(w, h int) grid {
	g := grid{room: field.Room{Width: w, Title: 4, Rows: h, Framed: true}}
	switch {
	case h >= 23:
		g.above, g.why = 2, true
		g.room.Hint, g.room.Least, g.room.Most = 4, 4, 8
	case h >= 17:
		g.above, g.why = 1, true
		g.room.Title, g.room.Hint, g.room.Least, g.room.Most = 3, 4, 4, 5
		if w < 62 {
			g.above = 0
		}
	case h >= 12:
		g.room.Title, g.room.Hint, g.room.Least, g.room.Most = 2, 1, 3, 4
	default:
		g.room.Title, g.room.Least, g.room.Most, g.room.Framed = 2, 3, 3, false
	}
	return g
}

// leastOpen is how many rows an open question keeps above a comment's card.
const leastOpen = 6

// inPlace is something shown where the answer would be, such as the reasons for an honest gap.
type inPlace interface {
	open(m *Model, r field.Room) screen.Rows
}

// view returns the part with one question open.
func (p *formPage) view(m *Model, w, h int) screen.Rows { return p.draw(m, w, h, nil) }

// draw returns the page with the question open, or with something else instead.
func (p *formPage) draw(m *Model, w, h int, instead inPlace) screen.Rows {
	g := m.layout.grid(w, h)
	var l screen.Rows
	if at := m.f.Now(); at.List != "" && !p.asked && h >= 12 {
		l.Add(m.styles.Heading(m.entryHeading(at), w))
	}
	part := p.part(m)
	at := slices.IndexFunc(part, func(s wizard.Step) bool { return s == p.steps[p.at] })
	l = append(l, p.above(m, part, at, w, g.above)...)
	least := 4 // kept for what helps below
	if h < 12 {
		least = 0
	}
	g.room.Rows = max(h-len(l)-least, min(h-len(l), 6))
	if instead != nil {
		g.room.Rows = h - len(l)
		l = append(l, instead.open(m, g.room)...)
	} else {
		if fs := p.findings(m); len(fs) > 0 {
			g.room.Shown = p.comment + 1
			g.room.Rows = max(h-len(l)-m.cardRows(fs[p.comment], w, h), leastOpen)
		}
		l = append(l, p.focused().Open(g.room)...)
		l = append(l, p.helps(m, w, h-len(l), g.why)...)
	}
	if g.alone {
		return append(l, p.position(m, part, at, w, h-len(l))...)
	}
	return append(l, p.further(m, part, at, w, h-len(l))...)
}

// part returns every question asked in the part, or about the entry, including the lists in between.
func (p *formPage) part(m *Model) []wizard.Step {
	if p.asked || m.f.Now().List != "" {
		return p.steps
	}
	var out []wizard.Step
	now := p.steps[p.at]
	for _, s := range m.f.Steps() {
		if s.Section == now.Section && s.Question != nil && (s == now || m.was.shown[refKey(s.Ref)] || m.f.Shows(s)) {
			out = append(out, s)
		}
	}
	return out
}

// above returns the folded questions before the open one, or what the part is about, and an empty row. The number of
// rows is always the same, so that the open question does not move.
func (p *formPage) above(m *Model, part []wizard.Step, at, w, n int) screen.Rows {
	if n == 0 {
		return nil
	}
	var l screen.Rows
	if at <= 0 && !p.asked && m.f.Now().List == "" {
		opens := m.f.Opening(p.steps[p.at].Section)
		rows := screen.Wrapped(opens, w)
		if len(rows) > n {
			rows = screen.Wrapped(firstSentence(opens), w)
		}
		for _, row := range rows {
			if len(rows) <= n {
				l.Add(m.styles.Quiet.Render(row))
			}
		}
	} else {
		for _, s := range part[max(0, at-n):max(0, at)] {
			l.Add(m.folded(s, w))
		}
		for len(l) < n {
			l = append(screen.Rows{""}, l...)
		}
	}
	for len(l) < n {
		l.Add("")
	}
	return append(l, "")
}

// firstSentence returns the first sentence of a text.
func firstSentence(s string) string {
	for i := range len(s) - 1 {
		if strings.IndexByte(".?!", s[i]) >= 0 && s[i+1] == ' ' {
			return s[:i+1]
		}
	}
	return s
}

// further returns the folded questions after the open one, as many as fit below an empty row.
func (p *formPage) further(m *Model, part []wizard.Step, at, w, room int) screen.Rows {
	if room < 2 || at < 0 {
		return nil
	}
	l := screen.Rows{""}
	for _, s := range part[at+1:] {
		if len(l) == room {
			return l
		}
		l.Add(m.folded(s, w))
	}
	if more := m.moreWords(part[at]); more != "" && !p.asked && len(l) < room {
		l.Add(m.styles.Quiet.Render(m.styles.Signed(screen.SignAdd, screen.OneRow(more, w-2))))
	}
	return l
}

// position says which question of its part it is and what else could be added; at the first one, what the part is
// about.
func (p *formPage) position(m *Model, part []wizard.Step, at, w, room int) screen.Rows {
	if at < 0 || p.asked {
		return nil
	}
	var rows screen.Rows
	if at == 0 && m.f.Now().List == "" {
		rows.Wrap(w, "", m.styles.Quiet.Render, m.f.Opening(p.steps[p.at].Section))
	}
	words := "Question " + itoa(at+1) + " of " + itoa(len(part)) + "."
	if n := m.moreLeft(); n > 0 && at == len(part)-1 {
		words += " " + itoa(n) + " more with " + screen.KeyName(screen.ActMore) + "."
	}
	rows.Wrap(w, "", m.styles.Quiet.Render, words)
	if len(rows) >= room {
		return nil
	}
	return append(make(screen.Rows, room-len(rows)), rows...) // always in the last row
}

// moreLeft returns how many further questions have no answer.
func (m *Model) moreLeft() int {
	n := 0
	for _, more := range m.f.More() {
		if !m.f.Answered(more) {
			n++
		}
	}
	return n
}

// moreWords says what else could be added.
func (m *Model) moreWords(s wizard.Step) string {
	n := m.moreLeft()
	if n == 0 {
		return ""
	}
	words := itoa(n) + " more you could add"
	if s.List != "" && s.Ref.Subject != "" {
		if name := m.f.Record().ShortName(s.Ref.Subject); name != "" {
			words += " about " + name
		}
	}
	return words + "   " + screen.KeyName(screen.ActMore) + " add more"
}

// folded returns a question as one row.
func (m *Model) folded(s wizard.Step, w int) string {
	row := field.Folded(m.f, s, m.styles, m.f.RowName(s), m.f.CommentsOn(s, m.looked.found), w)
	return m.clickable(row, func(m *Model) tea.Cmd { return m.jumpTo(s.Ref) })
}
