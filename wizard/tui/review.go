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

// reviewPage lists what a reader would ask, what is absent first. Enter goes to the place; k keeps it as it is.
type reviewPage struct {
	at    int
	found []finding.Finding
	kept  []checklist.Kept
	rev   int
}

func newReviewPage(m *Model) *reviewPage {
	p := &reviewPage{}
	p.look(m)
	return p
}

// look looks through the whole record, where it has changed.
func (p *reviewPage) look(m *Model) {
	p.rev = m.f.Revision()
	p.found, p.kept = m.f.Findings(), m.f.Record().Kept
	m.found, m.foundRev = p.found, p.rev
	m.count()
	p.at = max(0, min(p.at, len(p.found)+len(p.kept)-1))
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
	n := len(p.found) + len(p.kept)
	if by := stride(k); by != 0 {
		p.at = max(0, min(n-1, p.at+by))
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "tab":
		return m.goOn()
	case name == "shift+tab":
		return m.goBack()
	case name == "enter", screen.ActionOf(k) == screen.ActNextRemark:
		if p.at < len(p.found) {
			return m.jumpToFinding(p.found[p.at])
		}
	case name == "k", screen.ActionOf(k) == screen.ActKeep:
		p.keep(m)
	case name == "r":
		m.push(newReadersPage(m))
	case name == "t":
		m.push(&timelinePage{})
	}
	return nil
}

func (p *reviewPage) keep(m *Model) {
	switch {
	case p.at < len(p.found):
		m.f.Keep(review.KeptOf(p.found[p.at]))
		m.notice = "Left as it is. It is at the end of the list."
	case p.at < len(p.found)+len(p.kept):
		m.f.Unkeep(p.kept[p.at-len(p.found)])
		m.notice = "Shown again."
	}
	p.look(m)
}

func (p *reviewPage) view(m *Model, w, h int) screen.Rows {
	return m.framed(w, h, field.Gutter, func(w, h int) screen.Rows {
		w--
		head, help := wizard.CommentsToSee(len(p.found))
		l := screen.Rows{m.styles.Title.Render(screen.OneRow(head, w))}
		l.Wrap(w, "", m.styles.Help.Render, help)
		l.Add("")
		below := p.below(m, w, h)
		n := len(p.found) + len(p.kept)
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
			l.Add(m.styles.Hint.Render(screen.OneRow(rangeWords(from, to, n), w)))
		}
		return append(screen.Fit(l, w, max(0, h-len(below))), below...)
	})
}

func (p *reviewPage) label(m *Model, i int) string {
	if i < len(p.found) {
		x := p.found[i]
		return m.placeName(place(x)) + ": " + screen.Quoted(x.Text) + x.Ask
	}
	k := p.kept[i-len(p.found)]
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
	l := screen.Rows{m.styles.Hint.Render(screen.OneRow("Enter opens. k keeps, r readers, t dates, Tab goes on.", w)), m.styles.Rule.Render(strings.Repeat("─", w))}
	var text screen.Rows
	if p.at < len(p.found) {
		m.remark(&text, w, "", p.found[p.at])
	}
	return append(l, screen.Fit(text, w, panelHeight(h)-2)...)
}
