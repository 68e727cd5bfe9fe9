package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// reviewPage lists what a reader would ask, with what is missing first. Enter goes to the place; k keeps it. Comments
// that can wait are behind a row of their own.
type reviewPage struct {
	at       int
	comments wizard.CommentList
	all      bool // all is set once the row for comments that can wait was opened.
	kept     []checklist.Kept
	rev      int
}

func newReviewPage(m *Model) *reviewPage {
	p := &reviewPage{}
	p.look(m)
	return p
}

// look reviews the whole record, if it has changed.
func (p *reviewPage) look(m *Model) {
	p.rev = m.f.Revision()
	p.comments, p.kept = m.f.CommentList(), m.f.Record().Kept
	m.reviewed(m.f.Findings(), p.rev)
	if p.all {
		p.comments = p.comments.All(m.f)
	}
	m.count()
	p.at = max(0, min(p.at, p.rows()-1))
}

// rows counts the rows of the list: the comments, the one for those that can wait, and what is kept.
func (p *reviewPage) rows() int { return p.firstKept() + len(p.kept) }

// firstKept returns the row of the first kept comment.
func (p *reviewPage) firstKept() int {
	n := len(p.comments.Open)
	if p.comments.More() != "" {
		n++
	}
	return n
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
	case name == "enter", screen.ActionOf(k) == screen.ActNextComment:
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
		m.says.notice = wizard.WordsLeft + ". It is at the end of the list."
	case kept >= 0 && kept < len(p.kept):
		m.f.Unkeep(p.kept[kept])
		m.says.notice = wizard.WordsCommentBack
	}
	p.look(m)
}

func (p *reviewPage) view(m *Model, w, h int) screen.Rows {
	head, help := p.comments.Head()
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(head, w))}
	if h > 11 {
		l.Wrap(w, "", m.styles.Quiet.Render, help)
		l.Add("")
	}
	t := p.table(m)
	if len(t.Lines) == 0 {
		return readable(l, 0)
	}
	most := min(h-len(l)-4, h/2)
	if h <= 11 {
		most = h - len(l) - 3
	}
	below := p.below(m, w, most)
	return append(append(l, t.Draw(m.styles, w, max(1, h-len(l)-len(below)))...), below...)
}

// Groups of comments.
const (
	wordsNamed  = "Names a protected source"
	wordsAbsent = "Still missing"
	wordsPut    = "On what you wrote"
)

// table returns the comments in groups, with headings for those that are not empty.
func (p *reviewPage) table(m *Model) *screen.Table {
	t := &screen.Table{Airy: true}
	group := ""
	under := func(name string) {
		if group != name {
			t.Lines = append(t.Lines, screen.Line{Head: name})
			group = name
		}
	}
	for i := range p.rows() {
		where, what := p.row(m, i)
		switch {
		case i >= p.firstKept():
			under(wizard.WordsLeft)
		case i >= len(p.comments.Open):
			if i == p.at {
				t.At = len(t.Lines)
			}
			t.Lines = append(t.Lines, screen.Line{Cells: []string{screen.SignAdd + " " + what}})
			continue
		case p.comments.Open[i].Rule == review.NamedRule:
			under(wordsNamed)
		case !m.f.OnWritten(p.comments.Open[i]):
			under(wordsAbsent)
		default:
			under(wordsPut)
		}
		if i == p.at {
			t.At = len(t.Lines)
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{where, what}})
	}
	return t
}

// row says where a comment is, and what it is about.
func (p *reviewPage) row(m *Model, i int) (where, what string) {
	switch open := p.comments.Open; {
	case i < len(open):
		x := open[i]
		if x.Text == "" {
			return m.placeName(place(x)), x.Ask
		}
		return m.placeName(place(x)), "\"" + x.Text + "\""
	case i < p.firstKept():
		return "", p.comments.More()
	}
	k := p.kept[i-p.firstKept()]
	where = m.placeName(finding.Place{Question: k.At.Question, Person: k.At.Person, Fact: k.At.Fact})
	if rule, ok := review.Find(k.Rule); ok && k.Text == "" {
		return where, rule.Ask
	}
	return where, "\"" + k.Text + "\""
}

// placeName says which question a finding is on, and about whom.
func (m *Model) placeName(at finding.Place) string {
	if name := m.f.PlaceName(at); name != "" {
		return name
	}
	return "The whole referral"
}

// below returns the current comment in full.
func (p *reviewPage) below(m *Model, w, h int) screen.Rows {
	if p.at >= len(p.comments.Open) || h < 4 {
		return nil
	}
	x := p.comments.Open[p.at]
	title := m.placeName(place(x))
	if x.Text != "" {
		title = "\"" + x.Text + "\" in " + title
	}
	inner := w - screen.FrameEdge
	var rows screen.Rows
	rows.Wrap(inner, "", m.styles.Ink.Render, x.Ask)
	rows.Wrap(inner, "", m.styles.Quiet.Render, x.Why+" "+severityWords(x))
	var air screen.Rows
	if h > 5 {
		air.Add("")
	}
	if room := max(1, h-len(air)-2); len(rows) > room { // Enter goes to the question, where F7 shows it in full.
		cut := strings.TrimRight(ansi.Truncate(rows[room-1], inner-2, ""), " ")
		rows = append(rows[:room-1], cut+" "+m.styles.Quiet.Render(screen.SignCut))
	}
	return append(air, m.styles.Frame(rows, w, m.styles.Attend, title)...)
}
