package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// openGap asks why there is no answer.
func (m *Model) openGap(s wizard.Step) {
	if len(m.f.Gaps(s)) == 0 {
		m.says.notice = wizard.WordsNoGap
		return
	}
	if err := m.f.MayGap(s.Ref); err != nil {
		m.says.notice = "Part of a name counts as an answer. Empty the line first if it is wrong."
		return
	}
	p := &menu{title: m.f.Title(s), help: wizard.WordsGap, inPlace: true, foot: wizard.WordsGapHelp, noRow: m.f.NotThisGap(s)}
	for _, kind := range m.f.Gaps(s) {
		p.items = append(p.items, item{label: checklist.GapOffer(m.f.Record(), s.Question, kind), digit: itoa(kind.Number()), do: func(m *Model) tea.Cmd {
			m.askGap(s, checklist.Gap{Kind: kind})
			return nil
		}})
	}
	if m.f.ValueOf(s.Ref).Gap != nil {
		p.items = append(p.items, item{label: wizard.WordsGapAway, digit: "0", do: func(m *Model) tea.Cmd {
			return m.put(s.Ref, checklist.Value{})
		}})
	}
	m.push(p)
}

// askGap asks for the day, if the kind has one, and for a note. Words typed where a date is asked are the note.
func (m *Model) askGap(s wizard.Step, g checklist.Gap) {
	if words := strings.TrimSpace(m.f.Unfinished(s.Ref)); words != "" && s.Question.Kind == checklist.Date {
		g.Note = english.OneLine(words)
		m.says.notice = wordsDateNoted
		_ = m.put(s.Ref, checklist.Value{Gap: &g}) // It has no command.
		return
	}
	if m.f.GapDayAsk(s.Question, g.Kind) != "" {
		m.askGapDay(s, g, "")
		return
	}
	m.askGapNote(s, g, m.gapNote(s))
}

// wordsDateNoted says what became of words typed where a date is asked.
const wordsDateNoted = "Your words are kept as a note. F5 changes the reason."

// gapNote returns the suggested note: the existing one, words that were typed and are not an answer, or the words of an
// answer. The gap replaces them, and they may still be useful.
func (m *Model) gapNote(s wizard.Step) string {
	if words := strings.TrimSpace(m.f.Unfinished(s.Ref)); words != "" && !s.Question.IsList() {
		return english.OneLine(words)
	}
	return wizard.GapNote(s.Question, m.f.ValueOf(s.Ref))
}

func (m *Model) askGapDay(s wizard.Step, g checklist.Gap, begun string) {
	p := &prompt{title: m.f.GapDayAsk(s.Question, g.Kind), help: wizard.WordsGapDay, inPlace: true, done: func(m *Model, text string) tea.Cmd {
		day, ok := m.f.GapDay(g.Kind, text)
		note := m.gapNote(s)
		if g.On = day; !ok && text != "" {
			m.says.notice = wizard.NotOneDay
			if note = text; m.f.Unfinished(s.Ref) != "" && !s.Question.IsList() {
				note += "; " + m.gapNote(s)
			}
		}
		m.askGapNote(s, g, note)
		return nil
	}}
	p.asking = wizard.Asking{What: askingGapDay, Ref: s.Ref, Said: []string{string(g.Kind)}}
	m.ask(p, begun)
}

func (m *Model) askGapNote(s wizard.Step, g checklist.Gap, begun string) {
	p := &prompt{title: wizard.WordsGapNote, inPlace: true, help: checklist.GapOffer(m.f.Record(), s.Question, g.Kind) + ". " + wizard.WordsLeaveOpen, done: func(m *Model, text string) tea.Cmd {
		g.Note = text
		return m.put(s.Ref, checklist.Value{Gap: &g})
	}}
	p.asking = wizard.Asking{What: askingGapNote, Ref: s.Ref, Said: []string{string(g.Kind), g.On}}
	m.ask(p, begun)
}

// put records a value made outside its field, and shows it there.
func (m *Model) put(ref checklist.Ref, v checklist.Value) tea.Cmd {
	if err := m.f.AnswerTo(ref, v); err != nil {
		m.says.notice = err.Error()
		return nil
	}
	if p, ok := m.flow.(*formPage); ok && p.form != nil {
		p.stale = true
		p.refresh(m, ref)
		p.rebuild(m)
	}
	for _, o := range m.over {
		if r, ok := o.(*ringPage); ok {
			r.form.refresh(m, ref)
		}
	}
	if q, ok := m.f.Guide().Question(ref.Question); ok && !q.IsList() {
		m.f.LeaveUnfinished(ref, "")
	}
	return nil
}

// askAfterYes asks for the words that go with a choice. They are recorded as they are typed. Words typed at the choice
// before it was answered are offered.
func (m *Model) askAfterYes(ref checklist.Ref) {
	m.openAfterYes(ref)
}

func (m *Model) openAfterYes(ref checklist.Ref) *prompt {
	m.was.opening = nil
	keep := func(m *Model, text string) error {
		v := m.f.ValueOf(ref)
		v.Text = text
		return m.f.AnswerTo(ref, v)
	}
	p := &prompt{title: m.f.AfterYes(ref, m.f.ValueOf(ref)), help: wizard.WordsLeaveOpen, inPlace: true, asking: wizard.Asking{What: askingAfterYes, Ref: ref}}
	p.typed = func(m *Model, text string) {
		if err := keep(m, text); err != nil {
			m.says.notice = err.Error()
		}
	}
	p.done = func(m *Model, text string) tea.Cmd {
		v := m.f.ValueOf(ref)
		v.Text = text
		return m.put(ref, v)
	}
	p.gone = func(m *Model) { _ = m.put(ref, m.f.ValueOf(ref)) }
	before := m.f.ValueOf(ref).Text
	m.ask(p, before)
	if words := strings.TrimSpace(m.f.Unfinished(ref)); before == "" && words != "" {
		p.line.Offer(words)
	}
	return p
}

// typedAfterYes opens the page for the words that go with a choice, with what was typed at the choice itself.
func (m *Model) typedAfterYes(ref checklist.Ref, msg tea.Msg) {
	p := m.openAfterYes(ref)
	if m.top() != page(p) {
		return
	}
	p.line.Keep()
	_ = p.update(m, msg)
}

// openMore offers the questions under "add more about".
func (m *Model) openMore(s wizard.Step) {
	if s.Question != nil && s.Question.PicksPlaces() {
		m.openBody(s.Ref)
		return
	}
	p := &menu{title: "Add more"}
	if form, ok := m.flow.(*formPage); ok {
		p.items = form.coachItem(m)
	}
	if m.f.SecondDraft(s.Question.ID) {
		p.items = append(p.items, m.otherItem()...)
	}
	if s.Question.Cites && len(m.f.Record().Facts) > 0 {
		p.items = append(p.items, item{label: wizard.WordsCites, do: func(m *Model) tea.Cmd {
			m.push(newCites(m, s.Ref))
			return nil
		}})
	}
	if ask := m.f.AfterYes(s.Ref, m.f.Value()); ask != "" {
		p.items = append(p.items, item{label: ask, do: func(m *Model) tea.Cmd { m.askAfterYes(s.Ref); return nil }})
	}
	for _, more := range m.f.More() {
		note := ""
		if m.f.Answered(more) {
			note = "answered"
		}
		p.items = append(p.items, item{label: m.f.Title(more), note: note, do: func(m *Model) tea.Cmd { return m.jumpTo(more.Ref) }})
	}
	if len(p.items) == 0 {
		m.says.notice = wizard.WordsNoMore
		return
	}
	p.help = "All of this is optional. Add what helps the reader."
	m.push(p)
}

// citesPage picks the facts that support an opinion.
type citesPage struct {
	ref   checklist.Ref
	at    int
	cites []string
}

func newCites(m *Model, ref checklist.Ref) *citesPage {
	return &citesPage{ref: ref, cites: slices.Clone(m.f.ValueOf(ref).Cites)}
}

func (p *citesPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	facts := m.f.Record().Facts
	switch k.Keystroke() {
	case "esc":
		m.pop(p)
	case "up":
		p.at = max(0, p.at-1)
	case "down", "tab":
		p.at = min(len(facts)-1, p.at+1)
	case "space":
		id := facts[p.at].ID
		if i := slices.Index(p.cites, id); i >= 0 {
			p.cites = slices.Delete(p.cites, i, i+1)
		} else {
			p.cites = append(p.cites, id)
		}
	case "enter":
		return p.keep(m)
	}
	return nil
}

// keep records the ticks and closes the page.
func (p *citesPage) keep(m *Model) tea.Cmd {
	m.pop(p)
	v := m.f.ValueOf(p.ref)
	v.Cites = p.cites
	return m.put(p.ref, v)
}

func (p *citesPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wizard.WordsCites, w)), ""}
	t := screen.Table{At: p.at, Tight: true}
	for _, f := range m.f.Record().Facts {
		box := screen.BoxEmpty
		if slices.Contains(p.cites, f.ID) {
			box = screen.BoxTicked
		}
		t.Lines = append(t.Lines, screen.Line{Cells: []string{box, checklist.Printed(f.ID), wizard.FactInShort(f)}})
	}
	return append(l, t.Draw(m.styles, w, h-len(l))...)
}
