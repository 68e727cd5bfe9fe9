package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard/tui/field"
)

// opening is a page that an answer leads to: Ring now, or a few words with a choice. It opens when the question is
// left, or a moment after the answer: a tick may turn out to be the first letter of a sentence, and the rest of that
// must not land on another page.
type opening struct {
	ref   checklist.Ref
	value checklist.Value // value is the answer; if it has gone by then, nothing opens.
	since time.Time
	timed bool
	do    func(m *Model)
}

// openMsg says that the moment has passed.
type openMsg struct{}

// openLater schedules a page for the answer just given.
func (m *Model) openLater(ref checklist.Ref, v checklist.Value, do func(m *Model)) {
	m.was.opening = &opening{ref: ref, value: v, since: m.o.now(), do: do}
}

// justOpened reports whether a page opened by itself a moment ago, so that a digit was meant for the question before.
func (m *Model) justOpened() bool { return m.o.now().Sub(m.was.opened) < field.TypingRest }

// openDue opens what is due, or makes sure that it will be opened.
func (m *Model) openDue() tea.Cmd {
	o := m.was.opening
	switch {
	case o == nil:
		return nil
	case m.f == nil || !m.f.ValueOf(o.ref).Equal(o.value):
		m.was.opening = nil
		return nil
	case len(m.over) > 0:
		return nil // The next key checks again.
	}
	rest := field.TypingRest - m.o.now().Sub(o.since)
	if rest <= 0 || m.f.Now().Ref != o.ref {
		m.was.opening, m.was.opened = nil, m.o.now()
		o.do(m)
		return nil
	}
	if o.timed {
		return nil
	}
	o.timed = true
	return m.after(rest, openMsg{})
}
