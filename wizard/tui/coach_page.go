package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// coachPage is the dialogue opened by a comment: its questions one below another, then what to do with the answers.
type coachPage struct {
	coach *wizard.Coach
	lines []screen.Entry
	at    int // at is the current question. After the last one it is a row that says what to do with the answers.
}

// openCoach opens the dialogue on a comment and reports whether there is one.
func (m *Model) openCoach(x finding.Finding) bool {
	c := m.f.Coach(x)
	if c == nil {
		return false
	}
	m.push(&coachPage{coach: c, lines: make([]screen.Entry, len(c.Prompts))})
	return true
}

// picks reports whether there is something to pick at the question: facts to cite, or places on the body.
func (m *Model) picks(s wizard.Step) bool {
	return s.Question.PicksPlaces() || s.Question.Cites && len(m.f.Record().Facts) > 0
}

// coaches opens the dialogue on the comment shown, and reports whether there is one.
func (p *formPage) coaches(m *Model) bool {
	fs := p.findings(m)
	return len(fs) > 0 && m.openCoach(fs[p.comment])
}

// coachItem returns the menu row that opens the dialogue on the card's comment, or nothing if there is none.
func (p *formPage) coachItem(m *Model) []item {
	fs := p.findings(m)
	if len(fs) == 0 || m.f.Coach(fs[p.comment]) == nil {
		return nil
	}
	x := fs[p.comment]
	return []item{{label: wizard.WordsCoach + ": " + strings.TrimSuffix(screen.Quoted(x.Text), ": "), do: func(m *Model) tea.Cmd {
		m.openCoach(x)
		return nil
	}}}
}

func (p *coachPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	n := len(p.lines)
	if !ok {
		if p.at < n && m.typedIn(&p.lines[p.at], msg) {
			p.coach.Say(p.at, p.lines[p.at].Text())
		}
		return nil
	}
	name := k.Keystroke()
	switch {
	case name == "esc":
		return p.leave(m)
	case name == "up", name == "shift+tab":
		p.at = max(0, p.at-1)
	case name == "down", name == "tab", name == "enter" && p.at < n:
		p.at = min(p.at+1, n+len(p.ends())-1)
	case p.at < n && screen.ActionOf(k) == screen.ActNow:
		p.lines[p.at].Set(m.o.now().Format("2/1/2006 15:04"))
		p.coach.Say(p.at, p.lines[p.at].Text())
	case p.at < n:
		if m.typedIn(&p.lines[p.at], k) {
			p.coach.Say(p.at, p.lines[p.at].Text())
		}
	case name == "enter", name == "space":
		return p.ends()[p.at-n].do(m)
	case len(k.Text) == 1 && k.Text[0] >= '1' && int(k.Text[0]-'1') < len(p.ends()):
		return p.ends()[k.Text[0]-'1'].do(m)
	}
	return nil
}

// ends returns what can be done with what was typed.
func (p *coachPage) ends() []item {
	back := item{label: "Back to the answer, keeping nothing", do: func(m *Model) tea.Cmd { return p.leave(m) }}
	id := p.coach.Fact()
	if id == "" {
		return []item{back}
	}
	into := func(inPlace bool) func(m *Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			if err := p.coach.PutIn(inPlace); err != nil {
				m.says.notice = err.Error()
				return nil
			}
			m.says.notice = "Added to your answer. Ctrl+Z undoes it."
			return p.close(m)
		}
	}
	return []item{
		{label: fmt.Sprintf(wizard.WordsCoachFact, checklist.Printed(id)), note: p.coach.Text(), do: func(m *Model) tea.Cmd { m.push(p.kinds()); return nil }},
		{label: wizard.WordsCoachIn, note: p.coach.Preview(false), do: into(false)},
		{label: wizard.WordsCoachFor, note: p.coach.Preview(true), do: into(true)},
	}
}

// kinds asks how the fact is known. Esc goes back to the dialogue.
func (p *coachPage) kinds() *menu {
	q := p.coach.AskKind()
	c := &menu{title: q.Title, help: "This can wait: the fact is kept either way."}
	keep := func(kind string) func(m *Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			p.coach.KeepFact(checklist.FactKind(kind))
			m.says.notice = "Added as fact " + checklist.Printed(p.coach.Fact()) + ". Ctrl+Z undoes it."
			return p.close(m)
		}
	}
	for _, choice := range q.Choices {
		c.items = append(c.items, item{label: choice.Label, note: choice.Help, do: keep(choice.Value)})
	}
	c.items = append(c.items, item{label: "Leave it open for now", do: keep("")})
	return c
}

// leave asks what to do with what was typed, if anything.
func (p *coachPage) leave(m *Model) tea.Cmd {
	id := p.coach.Fact()
	if id == "" || p.coach.Text() == "" {
		p.coach.Drop()
		return p.close(m)
	}
	m.push(&menu{title: wizard.WordsCoachKeep, help: "Esc carries on with the questions.", items: []item{
		{label: fmt.Sprintf(wizard.WordsCoachFact, checklist.Printed(id)) + ", to be tidied later", do: func(m *Model) tea.Cmd {
			p.coach.KeepFact("")
			return p.close(m)
		}},
		{label: wizard.WordsCoachDrop, do: func(m *Model) tea.Cmd {
			p.coach.Drop()
			return p.close(m)
		}},
	}})
	return nil
}

// close goes back to the answer, with the cursor in it. The form is rebuilt, so that the first undo undoes the dialogue
// and not the typing before it.
func (p *coachPage) close(m *Model) tea.Cmd {
	m.pop(p)
	m.flow = nil
	m.follow()
	return m.review()
}

func (p *coachPage) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, wizard.WordsCoach+": "+strings.TrimSuffix(screen.Quoted(p.coach.Remark.Text), ": "))
	if h >= 15 {
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsCoachHelp)
	}
	l.Add("")
	var rows screen.Rows
	at, n := 0, len(p.lines)
	for i := range p.lines {
		if i != p.at {
			rows.Add(p.foldedLine(m, i, w))
			continue
		}
		if i > 0 {
			rows.Add("")
		}
		at = len(rows) + 2
		rows.Wrap(w, "", m.styles.Title.Render, p.coach.Prompts[i].Ask)
		rows = append(rows, m.styles.Frame(screen.Rows{p.lines[i].View(w - screen.FrameEdge)}, w, m.styles.Accent, "")...)
	}
	rows.Add("", m.styles.Heading("When you are ready", w))
	t := screen.Table{At: p.at - n, Tight: true}
	for i, it := range p.ends() {
		t.Lines = append(t.Lines, screen.Line{Cells: []string{itoa(i + 1), it.label}, Under: it.note})
	}
	if p.at >= n {
		at = len(rows) + p.at - n
	}
	rows = append(rows, t.Draw(m.styles, w, h)...)
	part, _ := screen.Around(rows, at, max(1, h-len(l)))
	return append(l, part...)
}

// foldedLine returns a question of the dialogue as one row.
func (p *coachPage) foldedLine(m *Model, i, w int) string {
	ask, text := p.coach.Prompts[i].Ask, strings.TrimSpace(p.lines[i].Text())
	sign := screen.SignDone
	if text == "" {
		sign = screen.SignOpen
	}
	return m.styles.Folded(screen.Answer{Sign: sign, Paint: m.styles.Quiet, Label: ask, Text: text}, w)
}
