package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist/finding"
	"referral/wizard/tui/screen"
)

// readersPage is what four readers would ask, on one page, the duty worker first. Enter goes to the place.
type readersPage struct {
	rows []readerRow
	at   int
}

// readerRow is a reader, or one question of theirs.
type readerRow struct {
	title, looks string // title is the reader's; empty for a question.
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
	t := screen.Table{At: p.at, Airy: true}
	for _, r := range p.rows {
		switch {
		case r.title != "":
			t.Lines = append(t.Lines, screen.Line{Head: r.title}, screen.Line{Cells: []string{r.looks}, Still: true, Wrap: true})
		case r.place == nil:
			t.Lines = append(t.Lines, screen.Line{Cells: []string{r.ask}, Still: true, Wrap: true})
		default:
			t.Lines = append(t.Lines, screen.Line{Cells: []string{r.ask + " (" + r.where + ")"}, Wrap: true})
		}
	}
	for i, r := range p.rows[:max(0, min(p.at, len(p.rows)))] {
		if r.title != "" && i < p.at {
			t.At++ // A heading takes two rows of the table.
		}
	}
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wordsReaders, w)), ""}
	return append(l, t.Draw(m.styles, w, max(1, h-len(l)))...)
}
