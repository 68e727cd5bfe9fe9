package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// reviewPage lists what a reader would ask, what is absent first. Enter goes to the place; k keeps it as it is. Comments that can
// wait are behind a row of their own.
type reviewPage struct {
	at       int
	comments wizard.CommentList
	all      bool // all is set once the row for those that can wait was opened.
	kept     []checklist.Kept
	rev      int
}

func newReviewPage(m *Model) *reviewPage {
	p := &reviewPage{}
	p.look(m)
	return p
}

// look looks through the whole record, where it has changed.
func (p *reviewPage) look(m *Model) {
	p.rev = m.f.Revision()
	p.comments, p.kept = m.f.CommentList(), m.f.Record().Kept
	m.found, m.foundRev = m.f.Findings(), p.rev
	if p.all && !p.comments.Waiting {
		p.comments.Open, p.comments.Later = m.f.Findings(), nil
	}
	m.count()
	p.at = max(0, min(p.at, p.rows()-1))
}

// rows counts the rows of the list: the comments, the one for those that can wait, and what is kept.
func (p *reviewPage) rows() int { return p.firstKept() + len(p.kept) }

// firstKept is the row of the first comment that is kept.
func (p *reviewPage) firstKept() int {
	n := len(p.comments.Open)
	if p.comments.More() != "" {
		n++
	}
	return n
}

func (p *reviewPage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActGoto, screen.ActUndo, screen.ActSectionBack, screen.ActSectionOn, screen.ActLeave}
}

func (p *reviewPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if p.rev != m.f.Revision() {
		p.look(m)
	}
	if by := stride(k); by != 0 {
		p.at = max(0, min(p.rows()-1, p.at+by))
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "tab":
		return m.goOn()
	case name == "shift+tab":
		return m.goBack()
	case name == "enter", screen.ActionOf(k) == screen.ActNextRemark:
		return p.enter(m)
	case name == "k", screen.ActionOf(k) == screen.ActKeep:
		p.keep(m)
	case name == "r":
		m.push(newReadersPage(m))
	case name == "t":
		m.push(&timelinePage{})
	}
	return nil
}

// enter goes to the place of a comment, or shows those that can wait.
func (p *reviewPage) enter(m *Model) tea.Cmd {
	switch open := p.comments.Open; {
	case p.at < len(open):
		return m.jumpToFinding(open[p.at])
	case p.at < p.firstKept():
		p.all = true
		p.look(m)
	}
	return nil
}

func (p *reviewPage) keep(m *Model) {
	switch kept := p.at - p.firstKept(); {
	case p.at < len(p.comments.Open):
		m.f.Keep(review.KeptOf(p.comments.Open[p.at]))
		m.notice = "Left as it is. It is at the end of the list."
	case kept >= 0 && kept < len(p.kept):
		m.f.Unkeep(p.kept[kept])
		m.notice = "Shown again."
	}
	p.look(m)
}

func (p *reviewPage) view(m *Model, w, h int) screen.Rows {
	return m.framed(w, h, field.Gutter, func(w, h int) screen.Rows {
		w--
		head, help := p.comments.Head()
		l := screen.Rows{m.styles.Title.Render(screen.OneRow(head, w))}
		l.Wrap(w, "", m.styles.Quiet.Render, help)
		l.Add("")
		below := p.below(m, w, h)
		n := p.rows()
		room := max(1, h-len(l)-len(below))
		more := n > room && room > 2
		if more {
			room--
		}
		from, to := screen.Span(n, p.at, room)
		for i := from; i < to; i++ {
			l.Add(m.styles.PointedRow(i == p.at, p.label(m, i), w))
		}
		if more {
			l.Add(m.styles.Quiet.Render(screen.OneRow(rangeWords(from, to, n), w)))
		}
		return append(screen.Fit(l, w, max(0, h-len(below))), below...)
	})
}

func (p *reviewPage) label(m *Model, i int) string {
	switch open := p.comments.Open; {
	case i < len(open):
		x := open[i]
		return m.placeName(place(x)) + ": " + screen.Quoted(x.Text) + x.Ask
	case i < p.firstKept():
		return p.comments.More()
	}
	k := p.kept[i-p.firstKept()]
	s := "Kept as it is: " + m.placeName(finding.Place{Question: k.At.Question, Person: k.At.Person, Fact: k.At.Fact})
	if rule, ok := review.Find(k.Rule); ok && k.Text == "" {
		return s + ": " + rule.Ask
	}
	return strings.TrimRight(s+": "+screen.Quoted(k.Text), ": ")
}

// rangeWords says which rows of a long list are shown.
func rangeWords(from, to, n int) string {
	s := itoa(from+1) + " to " + itoa(to) + " of " + itoa(n) + "."
	if to < n {
		s += " Down shows more."
	}
	return s
}

// placeName says in which question a finding lies, and about whom.
func (m *Model) placeName(at finding.Place) string {
	q, ok := m.f.Guide().Question(at.Question)
	if !ok {
		return "The whole"
	}
	s := q.Label
	if at.Person != "" {
		s += ", " + m.f.Record().ShortName(at.Person)
	}
	if at.Fact != "" {
		s += ", " + strings.ToUpper(at.Fact)
	}
	return s
}

func (p *reviewPage) below(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Quiet.Render(screen.OneRow("Enter opens. k keeps, r readers, t dates, Tab goes on.", w)), m.styles.Line.Render(strings.Repeat("─", w))}
	var text screen.Rows
	if p.at < len(p.comments.Open) {
		m.remark(&text, w, "", p.comments.Open[p.at])
	}
	return append(l, screen.Fit(text, w, panelHeight(h)-2)...)
}
