package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard"
)

// unlessNamed saves or copies a text. If it names a protected source, the writer is asked first, each time.
func (m *Model) unlessNamed(text string, do func() tea.Cmd) tea.Cmd {
	named := wizard.SourceNamed(m.f.Record(), text)
	if named == "" {
		return do()
	}
	m.push(&menu{title: named, help: wizard.WordsNamedAsk, items: []item{ // Enter alone does not give the name away.
		{label: wizard.WordsNamedNo, do: func(m *Model) tea.Cmd { m.says.notice = wizard.WordsNamedStop; return nil }},
		{label: wizard.WordsNamedYes, do: func(*Model) tea.Cmd { return do() }},
	}})
	return nil
}
