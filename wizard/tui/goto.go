package tui

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/when"
	"referral/wizard"
)

// newGoto lists every part and question; letters narrow it down.
func newGoto(m *Model) *menu {
	p := &menu{title: "Go to", filters: true}
	m.count()
	for _, s := range m.f.Guide().Sections {
		p.items = append(p.items, item{label: s.Title, note: countWords(m.counts[s.ID]), do: func(m *Model) tea.Cmd { return m.jumpSectionTo(s.ID) }})
		for _, step := range m.f.Steps() {
			if step.Section != s || step.Question == nil {
				continue
			}
			note := ""
			switch {
			case m.f.Answered(step):
				note = "answered"
			case step.More:
				note = "further"
			}
			p.items = append(p.items, item{label: "   " + m.gotoLabel(step), note: note, also: m.f.Title(step), do: func(m *Model) tea.Cmd { return m.jumpTo(step.Ref) }})
		}
	}
	for i, it := range p.items {
		if it.label == m.f.Now().Section.Title {
			p.at = i
		}
	}
	return p
}

// gotoLabel is a question's short words, with the name of whom it is about.
func (m *Model) gotoLabel(s wizard.Step) string {
	if s.Ref.Subject == "" {
		return s.Question.Label
	}
	return s.Question.Label + ", " + m.f.Record().ShortName(s.Ref.Subject)
}

// nowOf is a time to the minute, as the record keeps it.
func nowOf(t time.Time) when.When { return when.When{At: t.Format("2006-01-02T15:04")} }

func itoa(n int) string { return strconv.Itoa(n) }
