package tui

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// closedBy is the kind of entry that usually closes a deadline.
var closedBy = map[string]checklist.ActionKind{
	"written": checklist.ActionSent, "acknowledged": checklist.ActionResponse, "response": checklist.ActionResponse, "decision": checklist.ActionResponse, "chase": checklist.ActionCall, "told_parents": checklist.ActionNote,
}

// dueMenu asks what has happened about a deadline.
func dueMenu(s followup.Step) *menu {
	kind := closedBy[s.ID]
	if kind == "" {
		kind = checklist.ActionNote
	}
	return &menu{title: "Is it done? " + english.Capital(s.What) + ".", help: "Adding it to the log closes it.", items: []item{
		{label: "Write down now who did what", do: func(m *Model) tea.Cmd {
			id := m.closeStep(s.ID, kind)
			return editEntry(id)(m)
		}},
		{label: "Just tick it off, as of now", do: func(m *Model) tea.Cmd {
			m.closeStep(s.ID, kind)
			m.says.notice = "Added to the log. " + screen.KeyName(screen.ActUndo) + " undoes it."
			return nil
		}},
		{label: "Not yet", do: func(*Model) tea.Cmd { return nil }},
	}}
}

// closeStep adds the log entry that closes a deadline, as one undo.
func (m *Model) closeStep(step string, kind checklist.ActionKind) (id string) {
	m.f.Change(func(r *checklist.Referral) {
		a := r.AddAction(kind)
		a.When, a.Step, a.Done = when.Of(m.o.now(), when.Minute), step, true
		id = a.ID
	})
	return id
}

// openOutcome asks what the council decided, who said so and when; the answer and the log entry are one undo.
func (m *Model) openOutcome() {
	q, ok := m.f.Guide().Question(wizard.Outcome.Question)
	if !ok || !m.f.AskedNow(wizard.Outcome) {
		m.says.notice = wizard.WordsNotSent
		return
	}
	p := &menu{title: q.Title, help: q.Good}
	for _, c := range q.Choices {
		p.items = append(p.items, item{label: c.Label, note: c.Help, do: func(m *Model) tea.Cmd {
			if !wizard.ToldOutcome(c.Value) {
				m.keepOutcome(c.Value, "", when.When{})
				m.says.notice = "Ring again: what to say is below the dates."
				return nil
			}
			m.askWhoTold(c.Value, "")
			return nil
		}})
	}
	m.push(p)
}

func (m *Model) askWhoTold(choice, begun string) {
	label := choice
	if q, ok := m.f.Guide().Question(wizard.Outcome.Question); ok {
		label = q.LabelFor(choice)
	}
	p := &prompt{title: "Who told you, and what is their job?", help: label + ". Just press Enter if you do not know.", done: func(m *Model, who string) tea.Cmd {
		m.askWhenTold(choice, who, "", "")
		return nil
	}}
	p.asking = wizard.Asking{What: askingOutcomeWho, Said: []string{choice}}
	m.ask(p, begun)
}

// askWhenTold asks until the day is clear, since the ladder and the assessment are counted from it. said is why the
// last text was not a day; begun is put back on the line.
func (m *Model) askWhenTold(choice, who, said, begun string) {
	help := "Just press Enter for the time now, or type it, such as today 14:05 or 20/11/2026."
	if said != "" {
		help = said + " " + help
	}
	p := &prompt{title: "When were you told?", help: help, done: func(m *Model, text string) tea.Cmd {
		at, say := m.readTime(text)
		if doubt := when.StillToCome(at, m.o.now()); say == "" && said != doubt { // Typed again, it is kept.
			say = doubt
		}
		if say != "" {
			m.askWhenTold(choice, who, say, text)
			return nil
		}
		m.keepOutcome(choice, who, at)
		m.says.notice = "Kept, and added to the log. What should come with it is below."
		return nil
	}}
	p.asking = wizard.Asking{What: askingOutcomeWhen, Said: []string{choice, who}}
	m.ask(p, begun)
	if said != "" {
		p.line.Offer(begun)
	}
}

// readTime reads a typed time; nothing typed means now. say is why it could not be read.
func (m *Model) readTime(text string) (at when.When, say string) {
	if text == "" {
		return when.Of(m.o.now(), when.Minute), ""
	}
	got, err := when.Parse(text, m.o.now())
	var bad *when.ParseError
	switch {
	case errors.As(err, &bad):
		return at, english.Capital(bad.Say) + "."
	case err != nil || got.Ask != "" || got.When.Precision() < when.Day:
		return at, "Type the whole date."
	}
	return got.When, ""
}

func (m *Model) keepOutcome(choice, who string, at when.When) {
	if err := m.f.KeepOutcome(choice, who, at); err != nil {
		m.says.notice = "The outcome could not be saved."
	}
}

// askWatch asks the four questions about something to keep watching, one after another, and records them as one entry.
// answers are those so far; said is why the last text was not a day, and begun is put back on the line.
func (m *Model) askWatch(answers []string, said, begun string) {
	n := len(answers)
	if n == len(followup.WatchAsks) {
		var w followup.Watch
		for i, ask := range followup.WatchAsks {
			ask.Set(&w, answers[i])
		}
		if m.f.AddWatch(w) == "" {
			m.says.notice = wizard.WordsNothingSaid
			return
		}
		m.says.notice = "Added to the log, and to your dates. " + screen.KeyName(screen.ActUndo) + " undoes it."
		return
	}
	ask := followup.WatchAsks[n]
	help := itoa(n+1) + " of " + itoa(len(followup.WatchAsks)) + ". " + ask.Help + " " + wizard.WordsLeaveOpen
	if said != "" {
		help = said
	}
	p := &prompt{title: ask.Ask, help: help, done: func(m *Model, text string) tea.Cmd {
		answer := text
		if ask.Day && text != "" {
			day, say := m.f.WatchDay(text)
			if say != "" {
				m.askWatch(answers, say, text)
				return nil
			}
			answer = day
		}
		m.askWatch(append(slices.Clone(answers), answer), "", "")
		return nil
	}}
	p.asking = wizard.Asking{What: askingWatch, Said: answers}
	m.ask(p, begun)
	if said != "" {
		p.line.Offer(begun)
	}
}
