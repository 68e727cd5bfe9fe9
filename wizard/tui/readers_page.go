package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist/finding"
	"referral/wizard/tui/screen"
)

// readersPage is what four readers would ask, on one page; the duty worker comes first. Enter goes to the place.
type readersPage struct {
	rows []readerRow
	at   int
}

// readerRow is a reader, or one question of theirs.
type readerRow struct {
	title, looks string // title is a reader's; empty for a question.
	ask, where   string
	place        *finding.Place
}

func newReadersPage(m *Model) *readersPage {
	p := &readersPage{at: -1}
	for _, r := range m.f.Readers() {
		p.rows = append(p.rows, readerRow{title: r.Title, looks: r.Looks})
		for _, q := range r.Questions {
			p.rows = append(p.rows, readerRow{ask: q.Ask, where: m.placeName(place(finding.Finding{At: q.At})), place: q.At})
		}
		if len(r.Questions) == 0 {
			p.rows = append(p.rows, readerRow{ask: finding.NoComments})
		}
	}
	p.to(1)
	return p
}

func (p *readersPage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActHide}
}

func (p *readersPage) to(by int) {
	for i := p.at + by; i >= 0 && i < len(p.rows); i += by {
		if p.rows[i].place != nil {
			p.at = i
			return
		}
	}
}

func (p *readersPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k.Keystroke() {
	case "esc":
		m.pop(p)
	case "up", "shift+tab":
		p.to(-1)
	case "down", "tab":
		p.to(1)
	case "enter":
		if p.at >= 0 && p.at < len(p.rows) && p.rows[p.at].place != nil {
			m.pop(p)
			return m.jumpToFinding(finding.Finding{At: p.rows[p.at].place, Whole: true})
		}
	}
	return nil
}

func (p *readersPage) view(m *Model, w, h int) screen.Rows {
	var rows screen.Rows
	at := 0
	for i, r := range p.rows {
		switch {
		case r.title != "":
			if i > 0 && h > 28 {
				rows.Add("")
			}
			rows.Wrap(w, "", m.styles.Title.Render, r.title+". "+r.looks)
			continue
		case r.place == nil:
			rows.Add(m.styles.Quiet.Render(screen.OneRow("    "+r.ask, w)))
			continue
		}
		text := screen.Wrapped(r.ask+" ("+r.where+")", w-4)
		for j, row := range text {
			head := "  - "
			if j > 0 {
				head = "    "
			}
			if i == p.at {
				if j == 0 {
					at, head = len(rows), "> - "
				}
				rows.Add(m.styles.Row.Ink.Render(head + row))
				continue
			}
			rows.Add(head + row)
		}
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Four readers", w))}
	part, _ := screen.Around(rows, at, max(1, h-2))
	return append(screen.Fit(append(l, part...), w, h-1), m.styles.Quiet.Render(screen.OneRow("Up and down, Enter goes there, Esc goes back.", w)))
}
