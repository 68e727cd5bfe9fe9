package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// takeOutPage removes a protected source from every save of the draft: it says what that does, and asks.
type takeOutPage struct {
	sources []wizard.HeldSource
	listed  bool
	busy    bool
	chosen  int // chosen is the source asked about, from 1; 0 while choosing one.
	at      int
	said    string
}

type (
	sourcesMsg struct {
		p       *takeOutPage
		sources []wizard.HeldSource
		err     error
	}
	takenOutMsg struct {
		p     *takeOutPage
		s     *wizard.Session
		saves int
		err   error
	}
)

func openTakeOut(m *Model) tea.Cmd {
	p := &takeOutPage{}
	m.push(p)
	now, _, err := m.s.Snapshot()
	if err != nil {
		p.said = sentence(err)
		return nil
	}
	m.save.number++
	s, w, number, guide, clock := m.s, m.save.writer, m.save.number, m.f.Guide(), m.o.Clock
	return func() tea.Msg { // The current state is searched too, so it is saved first.
		if err := w.write(s, number, now); err != nil {
			return sourcesMsg{p: p, err: err}
		}
		sources, err := wizard.SourcesInSaves(s.Draft(), guide, clock)
		return sourcesMsg{p, sources, err}
	}
}

func (msg sourcesMsg) arrive(*Model) tea.Cmd {
	p := msg.p
	p.sources, p.listed = msg.sources, true
	switch {
	case msg.err != nil:
		p.said = sentence(msg.err)
	case len(p.sources) == 1:
		p.choose(1)
	}
	return nil
}

// choose asks about one of the sources; the pointer is on leaving it.
func (p *takeOutPage) choose(n int) { p.chosen, p.at = n, 1 }

// rows returns what can be chosen now.
func (p *takeOutPage) rows() []string {
	if p.chosen > 0 {
		return []string{"Take them out of every save", "Leave everything as it is"}
	}
	var out []string
	for _, s := range p.sources {
		out = append(out, s.Name)
	}
	return out
}

func (p *takeOutPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || p.busy {
		return nil
	}
	rows := p.rows()
	if by := stride(k); by != 0 {
		p.at = max(0, min(len(rows)-1, p.at+by))
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "tab":
		p.at = max(0, min(len(rows)-1, p.at+1))
	case name == "shift+tab":
		p.at = max(0, p.at-1)
	case name == "esc":
		m.pop(p)
	case name == "enter", name == "space":
		return p.take(m, p.at+1)
	case len(k.Text) == 1 && k.Text[0] >= '1' && k.Text[0] <= '9':
		return p.take(m, int(k.Text[0]-'0'))
	}
	return nil
}

// take does what a row says, by number.
func (p *takeOutPage) take(m *Model, n int) tea.Cmd {
	switch {
	case n > len(p.rows()):
		return nil
	case p.chosen == 0:
		p.choose(n)
		return nil
	case n != 1:
		m.pop(p)
		m.says.notice = wizard.WordsNothingOut
		return nil
	}
	return p.takeOut(m, p.sources[p.chosen-1])
}

// takeOut saves the current state, removes the source from every save, and reopens the draft. Nothing else is saved
// meanwhile, since memory still has the source.
func (p *takeOutPage) takeOut(m *Model, who wizard.HeldSource) tea.Cmd {
	now, rev, err := m.s.Snapshot()
	if err != nil {
		p.said = sentence(err)
		return nil
	}
	p.busy, p.said = true, wordsOneMoment
	m.save.number++
	m.save.flying, m.save.any, m.save.rev, m.save.at = true, true, rev, m.f.Now()
	s, w, number, guide, clock := m.s, m.save.writer, m.save.number, m.f.Guide(), m.o.Clock
	return func() tea.Msg {
		if err := w.write(s, number, now); err != nil {
			return takenOutMsg{p: p, err: err}
		}
		n, err := wizard.TakeSourceOut(s.Draft(), who, guide, clock)
		if err != nil {
			return takenOutMsg{p: p, err: err}
		}
		again, _, err := wizard.ResumeSession(s.Draft(), guide, clock)
		return takenOutMsg{p, again, n, err}
	}
}

func (msg takenOutMsg) arrive(m *Model) tea.Cmd {
	m.save.flying = false
	if msg.p.busy = false; msg.err != nil {
		m.save.any = false // What is in memory must be saved again.
		msg.p.said = sentence(msg.err)
		return nil
	}
	m.leaveSaves()
	when := m.save.when
	m.flow = nil
	m.start(msg.s, true)
	m.save.when = when
	m.says.notice = wizard.TakenOutOf(msg.saves)
	return tea.Batch(m.learnElsewhere(), m.review())
}

func (p *takeOutPage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth)
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wizard.WordsTakeOut, w))}
	switch {
	case !p.listed && p.said == "":
		l.Wrap(w, "", m.styles.Quiet.Render, wordsOneMoment)
	case p.chosen > 0:
		l.Wrap(w, "", m.styles.Ink.Render, strings.Join(p.sources[p.chosen-1].Says(), "\n"))
	case p.listed && len(p.sources) == 0 && p.said == "":
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsNoSources)
	default:
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsTakeOutHelp+" "+wizard.WordsTakeOutWho)
	}
	l.Add("")
	t := screen.Table{At: p.at, Tight: true, Most: []int{2}}
	for i, row := range p.rows() {
		t.Lines = append(t.Lines, screen.Line{Cells: []string{itoa(i + 1), row}})
	}
	said := m.said(p.said, p.busy, w)
	if len(t.Lines) > 0 {
		l = append(l, t.Draw(m.styles, w, max(1, h-len(l)-len(said)))...)
	}
	return append(l, said...)
}

// sentence returns an error as a sentence for the screen.
func sentence(err error) string { return english.Sentence(english.Capital(err.Error())) }

const wordsTakeOutShort = "A protected source"
