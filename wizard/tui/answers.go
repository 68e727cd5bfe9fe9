package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
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
	ref   checklist.Ref
	label string
	value string
	look  string // look says why to look at it again, or is empty.
	do    func(m *Model) tea.Cmd
}

func newAnswersPage(m *Model) *answersPage {
	p := &answersPage{}
	p.look(m)
	return p
}

func (p *answersPage) look(m *Model) {
	p.rev = m.f.Revision()
	p.rows = []answerRow{{label: screen.SignGo + " " + wordsSavePapers, do: func(m *Model) tea.Cmd {
		m.push(newExportPage(m))
		return nil
	}}, {label: screen.SignGo + " " + wordsPaste, do: func(m *Model) tea.Cmd {
		m.push(newPastePage(m))
		return nil
	}}}
	if notes := m.f.Now().Section.Notes; len(notes) > 0 {
		p.rows = append(p.rows, answerRow{label: screen.SignGo + " Before you send: " + checks(len(notes)), do: func(m *Model) tea.Cmd {
			m.push(pointsPage(m.f.Now().Section))
			return nil
		}})
	}
	for _, it := range m.otherItem() {
		p.rows = append(p.rows, answerRow{label: screen.SignGo + " " + it.label, do: it.do})
	}
	for _, s := range m.f.Guide().Sections {
		own := m.f.Checked(s.ID)
		if len(own) > 0 {
			p.rows = append(p.rows, answerRow{head: s.Title})
		}
		for _, l := range own {
			p.rows = append(p.rows, answerRow{ref: l.Step.Ref, label: l.Label, value: l.Shown(), look: l.Look, do: func(m *Model) tea.Cmd { return m.change(l.Step.Ref) }})
		}
	}
}

// change opens a question from this page. Tab leads back here.
func (m *Model) change(ref checklist.Ref) tea.Cmd {
	cmd := m.jumpTo(ref)
	if m.f.Now().Ref == ref {
		m.was.checked = ref
	}
	return cmd
}

// fromCheck reports whether the open question, or its list, was opened from this page.
func (m *Model) fromCheck() bool {
	ref := m.was.checked
	return ref.Question != "" && (m.f.Now().Ref == ref || m.f.Now().List == ref.Question)
}

// backToCheck goes back to the row from which the question was opened, wherever it is by now.
func (m *Model) backToCheck() tea.Cmd {
	ref := m.was.checked
	var cmd tea.Cmd
	for _, s := range m.f.Guide().Sections {
		if wizard.Page(s.Page) == wizard.PageCheck {
			cmd = m.jumpSectionTo(s.ID)
		}
	}
	if p, ok := m.flow.(*answersPage); ok {
		p.at = max(0, slices.IndexFunc(p.rows, func(r answerRow) bool { return r.do != nil && r.ref == ref }))
	}
	return cmd
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
	case "p":
		return p.rows[0].do(m)
	case "v":
		return p.rows[1].do(m)
	case "enter":
		return p.rows[p.at].do(m)
	}
	return nil
}

// checks says how many checks there are.
func checks(n int) string {
	words := []string{"no checks", "one check", "two checks", "three checks", "four checks", "five checks", "six checks", "seven checks", "eight checks", "nine checks", "ten checks"}
	if n < len(words) {
		return words[n]
	}
	return itoa(n) + " checks"
}

// pointsPage returns in full what to check before the paper is sent, since the page may not have room for it.
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

const (
	wordsCheck     = "Check your answers, then send it"
	wordsCheckHelp = "Nothing has been sent. Sending is up to you: on paper, or into the council's form."
)

func (p *answersPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wordsCheck, w))}
	if h > 11 {
		l.Wrap(w, "", m.styles.Quiet.Render, wordsCheckHelp)
		l.Add("")
	}
	return append(l, p.table().Draw(m.styles, w, max(1, h-len(l)))...)
}

// table returns the rows, with a column for the sign of what to look at again if there is any.
func (p *answersPage) table() *screen.Table {
	t := &screen.Table{At: p.at, Airy: true, Most: []int{24}}
	signs := slices.ContainsFunc(p.rows, func(r answerRow) bool { return r.look != "" })
	if signs {
		t.Tight, t.Most = true, []int{1, 24}
	}
	for _, r := range p.rows {
		line := screen.Line{Head: r.head, Cells: []string{r.label}, Tail: r.look}
		if r.value != "" {
			line.Cells = append(line.Cells, strings.ReplaceAll(r.value, "\n", " "))
			if signs {
				sign := ""
				if r.look != "" {
					sign = screen.SignLook
				}
				line.Cells = slices.Insert(line.Cells, 0, sign)
			}
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}
