package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
)

// pastePage goes through the boxes of the authority's form: one key copies a box, ticks it off and goes on.
type pastePage struct {
	profile authority.Profile
	boxes   int
	rows    []pasteRow
	known   string   // known says how much of the form is known, and which boxes are not on it.
	apart   []string // apart are the titles of the sheets that are in none of the boxes.
	rev     int
	at      int
	scroll  int
	any     bool // any says that something was copied here.
}

// pasteRow is a box, or a part of one where its text is longer than the box.
type pasteRow struct {
	part  string // part tells the rows apart, also once the answers have changed.
	box   export.Box
	n     int // n is the number of the box, from 1 on.
	piece int // piece is which part this is, from 0 on.
	text  string
}

// context is what the papers of a record are composed from.
func (m *Model) context(r *checklist.Referral) export.Context {
	if m.o.Context != nil {
		return m.o.Context(r)
	}
	return export.Context{R: r, Guide: m.o.Guide(), Now: m.o.now(), Numbers: m.o.Numbers(r.Authority)}
}

func newPastePage(m *Model) *pastePage {
	p := &pastePage{}
	p.look(m)
	p.at = max(0, p.open(m, -1))
	return p
}

// look composes the boxes anew.
func (p *pastePage) look(m *Model) {
	c := m.context(m.f.Record())
	boxes := export.Boxes(c)
	p.rev, p.profile, p.boxes, p.rows, p.apart = m.f.Revision(), c.Local(), len(boxes), nil, nil
	p.known = export.FormWords(p.profile.Form, boxes)
	for i, b := range boxes {
		name := b.Section + "\x00" + b.Label + "\x00" + itoa(i)
		if len(b.Parts) == 0 {
			p.rows = append(p.rows, pasteRow{part: name, box: b, n: i + 1})
		}
		for j, text := range b.Parts {
			p.rows = append(p.rows, pasteRow{name + "\x00" + itoa(j), b, i + 1, j, text})
		}
	}
	for _, id := range export.Apart(c.R) {
		if s, ok := export.Find(id); ok {
			p.apart = append(p.apart, s.Title)
		}
	}
	p.at = max(0, min(p.at, len(p.rows)-1))
}

func (p *pastePage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if p.rev != m.f.Revision() {
		p.look(m)
	}
	switch k.Keystroke() {
	case "esc":
		return p.leave(m)
	case "up", "shift+tab":
		p.to(p.at - 1)
	case "down", "tab":
		p.to(p.at + 1)
	case "home":
		p.to(0)
	case "end":
		p.to(len(p.rows) - 1)
	case "pgdown":
		p.scroll += 5
	case "pgup":
		p.scroll = max(0, p.scroll-5)
	case "space":
		p.tick(m)
	case "r":
		m.clip.since = m.o.now()
		m.says.notice = "Clock restarted."
	case "enter", "c":
		return p.copy(m)
	}
	return nil
}

func (p *pastePage) to(at int) {
	p.at, p.scroll = max(0, min(at, len(p.rows)-1)), 0
}

func (p *pastePage) copy(m *Model) tea.Cmd {
	if p.at >= len(p.rows) {
		return nil
	}
	r := p.rows[p.at]
	switch {
	case r.text == "" && r.box.State == export.BoxByHand:
		m.says.notice = "Fill this one in by hand, on the form. Space ticks it."
		return nil
	case r.text == "":
		m.says.notice = "Nothing is written for this box yet. Space ticks it."
		return nil
	}
	return m.copyText(r.part, strings.Replace(p.name(r), "  ", ", ", 1), r.text)
}

// copied goes on to the next box that has a text and is not ticked off.
func (p *pastePage) copied(m *Model, part string) {
	p.any = true
	i := slices.IndexFunc(p.rows, func(r pasteRow) bool { return r.part == part })
	if i < 0 || i != p.at {
		return // The writer has gone elsewhere in the meantime.
	}
	if next := p.open(m, i); next >= 0 {
		p.to(next)
	}
}

// open is the next row after i that has a text and is not ticked off, from the top again after the last; -1 where there is none.
func (p *pastePage) open(m *Model, i int) int {
	for n := range p.rows {
		j := (i + 1 + n) % len(p.rows)
		if p.rows[j].text != "" && !m.ticked(p.rows[j]) {
			return j
		}
	}
	return -1
}

// ticked reports whether the row was copied with the words that it has now.
func (m *Model) ticked(r pasteRow) bool {
	text, ok := m.clip.done[r.part]
	return ok && text == r.text
}

// tick ticks the row off by hand, or takes the tick away.
func (p *pastePage) tick(m *Model) {
	r := p.rows[p.at]
	switch {
	case m.ticked(r):
		delete(m.clip.done, r.part)
	case m.clip.done == nil:
		m.clip.done = map[string]string{r.part: r.text}
	default:
		m.clip.done[r.part] = r.text
	}
}

// leave clears the clipboard, and asks whether the sheets apart went.
func (p *pastePage) leave(m *Model) tea.Cmd {
	m.pop(p)
	if p.any && len(p.apart) > 0 && m.f.ValueOf(wizard.SheetsSent).Choice != string(checklist.Yes) {
		m.push(apartMenu())
	}
	return m.clearCopied()
}
