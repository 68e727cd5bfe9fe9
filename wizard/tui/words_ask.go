package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard"
)

// wording is the exact words when the writer came to them.
type wording struct {
	ref    checklist.Ref
	before checklist.Value
}

// watchWords asks about changed words as soon as the writer leaves them, for another question or to end the program.
func (m *Model) watchWords() {
	now := checklist.Ref{}
	if at := m.f.Now(); m.f.ExactWords(at.Ref) {
		now = at.Ref
	}
	leaving := false
	for _, o := range m.over {
		switch o.(type) {
		case *wordsPage:
			return
		case *leavePage:
			leaving = true
		}
	}
	if was := m.was.wording; was.ref.Question != "" && (was.ref != now || leaving) && m.f.Record().Fact(was.ref.Subject) != nil {
		if v := m.f.ValueOf(was.ref); m.f.WordsChanged(was.ref, v.Text) {
			m.push(newWordsPage(was, v))
		}
	}
	if m.was.wording.ref != now {
		m.was.wording = wording{now, m.f.ValueOf(now)}
	}
}

// wordsPage is the menu that asks. Esc goes back to the words, and nothing is lost.
type wordsPage struct {
	*menu
	was wording
}

func newWordsPage(was wording, v checklist.Value) *wordsPage {
	p := &wordsPage{was: was, menu: &menu{title: wizard.WordsChangedAsk, help: "It is about fact " + checklist.Printed(was.ref.Subject) + ". Esc goes back to the words."}}
	settle := func(slip bool) func(m *Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			m.pop(p)
			if err := m.settleChange(was, v, slip); err != nil {
				m.says.notice = err.Error()
			}
			return nil
		}
	}
	p.items = []item{
		{label: english.Capital(wizard.WordsChangedSlip), do: settle(true)},
		{label: english.Capital(wizard.WordsChangedOther), do: settle(false)},
		{label: "Put the words back as they were", do: func(m *Model) tea.Cmd {
			m.pop(p)
			m.says.notice = "Nothing was changed, and the words are as they were."
			return m.put(was.ref, was.before)
		}},
	}
	return p
}

// settleChange records the new words.
func (m *Model) settleChange(was wording, v checklist.Value, slip bool) error {
	if err := m.f.SettleWords(was.ref, v.Text, slip); err != nil {
		return err
	}
	if v.Gap != nil {
		if err := m.f.AnswerTo(was.ref, v); err != nil {
			return err
		}
	}
	if m.was.wording.ref == was.ref {
		m.was.wording.before = v // What is kept now is what the next change is compared with.
	}
	return nil
}

func (p *wordsPage) update(m *Model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok && k.Keystroke() == "esc" {
		m.pop(p)
		for _, o := range m.over {
			if l, ok := o.(*leavePage); ok {
				m.pop(l)
			}
		}
		cmd := m.jumpTo(p.was.ref)
		m.was.wording = p.was // The next change is still compared with what was there before.
		return cmd
	}
	return p.menu.update(m, msg)
}
