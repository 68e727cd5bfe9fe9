package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// answersPage shows every answer with a way to change it, and leads to the papers.
type answersPage struct {
	at   int
	rows []answerRow
	rev  int
}

type answerRow struct {
	head  string
	label string
	value string
	do    func(m *Model) tea.Cmd
}

func newAnswersPage(m *Model) *answersPage {
	p := &answersPage{}
	p.look(m)
	return p
}

func (p *answersPage) look(m *Model) {
	p.rev = m.f.Revision()
	p.rows = []answerRow{{label: "[ See the papers and write them to files ]", do: func(m *Model) tea.Cmd {
		m.push(newExportPage(m))
		return nil
	}}, {label: "[ Paste pack: box by box into the council's form ]", do: func(m *Model) tea.Cmd {
		m.push(newPastePage(m))
		return nil
	}}}
	if notes := m.f.Now().Section.Notes; len(notes) > 0 {
		p.rows = append(p.rows, answerRow{label: "[ " + m.f.Now().Section.Opens[:strings.Index(m.f.Now().Section.Opens+".", ".")] + " ]", do: func(m *Model) tea.Cmd {
			m.push(pointsPage(m.f.Now().Section))
			return nil
		}})
	}
	for _, it := range m.otherItem() {
		p.rows = append(p.rows, answerRow{label: "[ " + it.label + " ]", do: it.do})
	}
	for _, s := range m.f.Guide().Sections {
		own := m.f.Summary(s.ID)
		if len(own) > 0 {
			p.rows = append(p.rows, answerRow{head: s.Title})
		}
		for _, l := range own {
			p.rows = append(p.rows, answerRow{label: l.Label, value: l.Shown(), do: func(m *Model) tea.Cmd { return m.jumpTo(l.Step.Ref) }})
		}
	}
}

func (p *answersPage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActGoto, screen.ActUndo, screen.ActSectionBack, screen.ActSectionOn, screen.ActLeave}
}

func (p *answersPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if p.rev != m.f.Revision() {
		p.look(m)
	}
	if by := stride(k); by != 0 {
		strides(by, len(p.rows), p.to)
		return nil
	}
	switch k.Keystroke() {
	case "tab":
		return m.goOn()
	case "shift+tab":
		return m.goBack()
	case "enter":
		return p.rows[p.at].do(m)
	}
	return nil
}

// pointsPage is what to look at before the paper leaves one's hands, in full: there is not always room for it on the page.
func pointsPage(s *checklist.Section) *readPage {
	var points []string
	for _, n := range s.Notes {
		points = append(points, "- "+n.Text)
	}
	return &readPage{title: s.Title, text: strings.Join(points, "\n\n")}
}

func (p *answersPage) to(by int) {
	for i := p.at + by; i >= 0 && i < len(p.rows); i += by {
		if p.rows[i].do != nil {
			p.at = i
			return
		}
	}
}

func (p *answersPage) view(m *Model, w, h int) screen.Rows {
	return m.framed(w, h, field.Gutter, func(w, h int) screen.Rows {
		w--
		s := m.f.Now().Section
		l := screen.Rows{m.styles.Title.Render(screen.OneRow(s.Title, w))}
		if h > 14 {
			l.Wrap(w, "", m.styles.Quiet.Render, s.Opens)
			for _, n := range s.Notes[:min(7, len(s.Notes))] {
				if h > 24 {
					l.Add(m.styles.Quiet.Render(screen.OneRow("  "+n.Text, w)))
				}
			}
		}
		l.Add("")
		from, to := screen.Span(len(p.rows), p.at, max(1, h-len(l)-1))
		for i := from; i < to; i++ {
			row := p.rows[i]
			switch {
			case row.head != "":
				l.Add(m.styles.Title.Render(screen.OneRow(row.head, w)))
			case row.value == "":
				l.Add(m.styles.PointedRow(i == p.at, row.label, w))
			default:
				l.Add(m.styles.PointedRow(i == p.at, screen.Padded(screen.OneRow(row.label, 28), 28)+" "+row.value, w))
			}
		}
		return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow("Enter changes the answer, Tab goes on.", w)))
	})
}

// scrolled is the part of a text that is shown, and how far it can be scrolled.
func scrolled(text string, from, w, h int) (screen.Rows, int) {
	var all screen.Rows
	for _, row := range strings.Split(text, "\n") {
		all.Add(screen.Wrapped(row, w)...)
	}
	from = max(0, min(from, len(all)-h))
	return all[from:min(len(all), from+h)], from
}

// reads moves through a text that is only read, and reports whether the key leaves it.
func reads(k tea.KeyPressMsg, scroll *int) bool {
	switch k.Keystroke() {
	case "up":
		*scroll = max(0, *scroll-1)
	case "down":
		*scroll++
	case "pgup":
		*scroll = max(0, *scroll-10)
	case "pgdown", "space":
		*scroll += 10
	case "home":
		*scroll = 0
	case "end":
		*scroll += far
	case "esc", "enter", "tab":
		return true
	}
	return false
}
