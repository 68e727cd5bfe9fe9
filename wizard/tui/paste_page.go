package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// pastePage goes through the boxes of the council's form: one key copies a box, ticks it off and moves on.
type pastePage struct {
	c        export.Context
	boxes    int
	rows     []wizard.PackRow
	known    string // known says how much of the form is known, and which boxes are not on it.
	also     string // also says what the form asks for and the record does not have.
	separate string // separate are the titles of the sheets that are in none of the boxes.
	rev      int
	at       int
	scroll   scroller
	any      bool // any is set once something was copied here.
}

// context returns what the papers of a record are composed from.
func (m *Model) context(r *checklist.Referral) export.Context {
	if m.o.Context != nil {
		return m.o.Context(r)
	}
	return export.Context{R: r, Guide: m.o.Guide(), Now: m.o.now(), Numbers: m.o.Numbers(r.Authority)}
}

func newPastePage(m *Model) *pastePage {
	p := &pastePage{}
	p.look(m)
	p.at = max(0, m.clip.done.Next(p.rows, -1))
	return p
}

// look composes the boxes again.
func (p *pastePage) look(m *Model) {
	p.c = m.context(m.f.Record())
	boxes := export.Boxes(p.c)
	p.rev, p.boxes, p.rows = m.f.Revision(), len(boxes), wizard.PackRows(boxes)
	p.known = english.Sentences(export.WhoseForm(p.c), export.FormWords(p.c.Local().Form, boxes))
	const named = 3 // more would push the boxes off a small screen
	p.also = export.AlsoAsks(p.c.Local().Form, named)
	p.separate = wizard.PackSeparateSheets(p.c)
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
	if screen.ActionOf(k) == screen.ActMore && choosesCouncil(m) {
		chooseCouncil(m, func() { p.rev = -1 }) // The boxes are other ones afterwards.
		return nil
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
		p.scroll.by(m, 5)
	case "pgup":
		p.scroll.by(m, -5)
	case "space":
		p.tick(m)
	case "r":
		m.clip.since = m.o.now()
		m.says.notice = "Clock restarted."
	case "l":
		if p.unlearnt() {
			p.rev = -1 // The boxes differ afterwards.
			m.openFormFile()
		}
	case "enter", "c":
		return p.copy(m)
	}
	return nil
}

// unlearnt reports whether the council's form is not known, or only in part.
func (p *pastePage) unlearnt() bool { return !p.c.Local().KnowsForm() }

func (p *pastePage) to(at int) {
	p.at, p.scroll = max(0, min(at, len(p.rows)-1)), scroller{}
}

func (p *pastePage) copy(m *Model) tea.Cmd {
	if p.at >= len(p.rows) {
		return nil
	}
	r := p.rows[p.at]
	if why := r.NoText(); why != "" {
		m.says.notice = why + " Space ticks it."
		return nil
	}
	return m.unlessNamed(r.Text, func() tea.Cmd { return m.copyText(r.Key, r.Name(), r.Text) })
}

// copied moves to the next box that has a text and is not ticked off.
func (p *pastePage) copied(m *Model, key string) {
	p.any = true
	i := slices.IndexFunc(p.rows, func(r wizard.PackRow) bool { return r.Key == key })
	if i < 0 || i != p.at {
		return // The writer has gone elsewhere by now.
	}
	if next := m.clip.done.Next(p.rows, i); next >= 0 {
		p.to(next)
	}
}

// tick ticks the row off by hand, or removes the tick.
func (p *pastePage) tick(m *Model) {
	if p.at >= len(p.rows) {
		return
	}
	r := p.rows[p.at]
	switch {
	case m.clip.done.Has(r):
		delete(m.clip.done, r.Key)
	case m.clip.done == nil:
		m.clip.done = wizard.PackTicks{r.Key: r.Text}
	default:
		m.clip.done[r.Key] = r.Text
	}
}

// leave clears the clipboard, and asks whether the separate sheets went.
func (p *pastePage) leave(m *Model) tea.Cmd {
	m.pop(p)
	if p.any && m.f.AsksSheetsSent() {
		m.push(sheetsSentMenu(""))
	}
	return m.clearCopied()
}
