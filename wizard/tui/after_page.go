package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// afterPage is what follows sending: what is due, what was done, what the council answered, and what to do about it.
type afterPage struct {
	rows []afterRow
	rev  int
	day  string // day is the day the rows were made for: dates become due by themselves.
	at   int
}

// afterRow is a row, with details on the card below.
type afterRow struct {
	head  string // head is a heading; the row is then nothing else.
	label string
	cells []string // cells are the label in columns, if it has any.
	more  []string // more is what the card says.
	late  bool
	do    func(m *Model) tea.Cmd // do is what Enter does; nil if there is only something to read.
}

// newAfterPage returns the page, pointing at the row where the writer left it.
func newAfterPage(m *Model) *afterPage {
	if m.was.sent == nil {
		m.was.sent = &afterPage{}
	}
	m.was.sent.look(m)
	return m.was.sent
}

// look makes the rows again if the record or the day has changed.
func (p *afterPage) look(m *Model) {
	now := m.f.Today().Format("2006-01-02T15")
	if p.rows != nil && p.rev == m.f.Revision() && p.day == now {
		return
	}
	was := ""
	if p.at < len(p.rows) {
		was = p.rows[p.at].label
	}
	p.rev, p.day = m.f.Revision(), now
	c := m.context(m.f.Record())
	p.rows = dueRows(c)
	p.rows = append(p.rows, doneRows(m)...)
	p.rows = append(p.rows, answerRows(m)...)
	p.rows = append(p.rows, ladderRows(c)...)
	p.rows = append(p.rows, paperRows(m)...)
	p.stay(was)
}

// stay points at the same row as before, or at its replacement.
func (p *afterPage) stay(label string) {
	p.at = max(0, min(p.at, len(p.rows)-1))
	for i, r := range p.rows {
		if r.label == label && r.head == "" {
			p.at = i
			return
		}
	}
	for p.at < len(p.rows)-1 && p.rows[p.at].head != "" {
		p.at++
	}
}

func (p *afterPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	p.look(m)
	if by := stride(k); by != 0 {
		strides(by, len(p.rows), p.to)
		return nil
	}
	if screen.ActionOf(k) == screen.ActNextComment {
		return m.nextFinding(checklist.Ref{})
	}
	switch k.Keystroke() {
	case "tab":
		return m.goOn()
	case "shift+tab":
		return m.goBack()
	case "enter":
		if do := p.rows[p.at].do; do != nil {
			return do(m)
		}
		m.says.notice = "Nothing to open: it is all below."
	}
	return nil
}

// to goes to the next row that is not a heading.
func (p *afterPage) to(by int) {
	for i := p.at + by; i >= 0 && i < len(p.rows); i += by {
		if p.rows[i].head == "" {
			p.at = i
			return
		}
	}
}

func (p *afterPage) view(m *Model, w, h int) screen.Rows {
	p.look(m)
	s := m.f.Now().Section
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wordsNext, w))}
	if h > 20 {
		l.Wrap(w, "", m.styles.Quiet.Render, s.Opens)
	}
	if h > 14 {
		l.Add("")
	}
	t := screen.Table{At: p.at, Airy: true, Most: []int{10, 24}}
	for _, r := range p.rows {
		switch {
		case r.head != "":
			t.Lines = append(t.Lines, screen.Line{Head: r.head})
		case r.cells != nil:
			t.Lines = append(t.Lines, screen.Line{Cells: r.cells, Stop: r.late})
		default:
			t.Lines = append(t.Lines, screen.Line{Cells: []string{r.label}, Stop: r.late})
		}
	}
	below := p.below(m, w, h/3)
	return append(append(l, t.Draw(m.styles, w, max(1, h-len(l)-len(below)))...), below...)
}

const wordsNext = "What happens next, and when"

// below returns the current row in full.
func (p *afterPage) below(m *Model, w, h int) screen.Rows {
	r := p.rows[p.at]
	l := screen.Rows{m.styles.Rule(w, "", nil)}
	if len(r.label) > w/2 || r.cells != nil {
		l.Wrap(w, "", m.styles.Title.Render, r.label)
	}
	for _, s := range r.more {
		l.Wrap(w, "", m.styles.Quiet.Render, s)
	}
	if len(l) == 1 {
		return nil
	}
	return l[:min(len(l), max(h, 2))]
}

// openAnswer goes to a question, or says what must be known first.
func openAnswer(ref checklist.Ref) func(m *Model) tea.Cmd {
	return func(m *Model) tea.Cmd {
		if !m.f.AskedNow(ref) {
			m.says.notice = wizard.WordsNotSent
			return nil
		}
		return m.jumpTo(ref)
	}
}

// openPaperText shows a paper in full.
func openPaperText(title, sheet string) func(m *Model) tea.Cmd {
	return func(m *Model) tea.Cmd {
		text, ok := m.o.Text(m.f.Record(), sheet)
		if !ok {
			m.says.notice = "There is nothing on this paper yet."
			return nil
		}
		m.push(&readPage{title: title, text: text})
		return nil
	}
}
