package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// step goes to the next or previous question, and past the ends to the next page of the flow.
func (p *formPage) step(m *Model, by int) tea.Cmd {
	p.focused().Settle()
	m.f.Rest()
	if p.stale || !p.asked && !sameSteps(stepsAround(m), p.steps) {
		p.rebuild(m)
	}
	if by > 0 && !p.asked && p.steps[p.at].Ref == m.was.checked {
		return m.backToCheck()
	}
	to := p.at + by
	if to < 0 || to >= len(p.steps) || !p.asked && m.f.CatchingUp() {
		if p.asked {
			if p.past != nil {
				p.past(by)
			}
			return nil
		}
		p.form.GetFocusedField().Blur()
		cmd := m.goOnFrom(by)
		if m.flow == page(p) {
			p.form.GetFocusedField().Focus()
		}
		return cmd
	}
	if by > 0 {
		p.form.NextField()
	} else {
		p.form.PrevField()
	}
	p.at = to
	m.was.checked = checklist.Ref{}
	p.moved(m)
	if !p.asked {
		m.f.Jump(p.steps[to].Ref)
	}
	return nil
}

// goOnFrom leaves the form at its end or beginning.
func (m *Model) goOnFrom(by int) tea.Cmd {
	if by > 0 {
		return m.goOn()
	}
	return m.goBack()
}

// drain runs a form's commands now and passes on their messages.
func drain(cmd tea.Cmd, say func(tea.Msg)) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			drain(c, say)
		}
	case nil:
	default:
		say(msg)
	}
}

// key handles the keys of a question: gaps, further questions, examples, comments.
func (p *formPage) key(m *Model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	switch screen.ActionOf(k) {
	case screen.ActGap:
		p.focused().Settle()
		m.openGap(p.steps[p.at])
	case screen.ActMore:
		switch s := p.steps[p.at]; {
		case p.asked:
			m.says.notice = wizard.WordsNoMore
		case !m.picks(s) && p.coaches(m):
		default:
			m.openMore(s)
		}
	case screen.ActExample:
		p.turn(m, p.steps[p.at].Question, p.findings(m), p.comment)
	case screen.ActNextComment:
		if p.asked {
			return nil, true
		}
		return p.nextComment(m), true
	case screen.ActKeep:
		p.keep(m)
	case screen.ActNow:
		p.now(m)
	case screen.ActUndo:
		p.takeBack(m, false) // Only typing: the root handles the flow's own undo.
	default:
		switch k.Keystroke() {
		case "ctrl+z", "ctrl+y", "ctrl+shift+z":
			p.takeBack(m, k.Keystroke() != "ctrl+z")
			return nil, true
		case "ctrl+u":
			if p.inProse() {
				f := p.focused()
				f.ClearLine()
				return p.after(m, f, nil), true
			}
		}
		if k.Keystroke() == "esc" && !p.asked && m.f.Now().List != "" {
			return p.leaveEntry(m), true
		}
		return nil, false
	}
	return nil, true
}

// leaveEntry goes back to the list that the entry is in.
func (p *formPage) leaveEntry(m *Model) tea.Cmd {
	p.focused().Settle()
	before := m.f.Now().Section
	if list := m.f.Now().List; !m.f.DropEmpty() {
		m.f.Jump(checklist.Ref{Question: list})
	}
	return m.arrive(before)
}

// refresh shows what was recorded elsewhere for a question. Unfinished words at other questions stay.
func (p *formPage) refresh(m *Model, of checklist.Ref) {
	for ref, f := range p.fields {
		unfinished := m.f.Unfinished(ref) != ""
		if v := m.f.ValueOf(ref); ref == of && unfinished || !unfinished && !v.Equal(f.Value()) {
			f.SetValue(v)
		}
	}
}

// now enters the current time at a question for a date.
func (p *formPage) now(m *Model) {
	s := p.steps[p.at]
	if s.Question.Kind != checklist.Date {
		m.says.notice = "Ctrl+T works in dates."
		return
	}
	v := m.f.ValueOf(s.Ref)
	v.Gap, v.When = nil, nowOf(m.o.now())
	if err := p.host.Changed(s.Ref, v); err == nil {
		p.refresh(m, s.Ref)
	}
}
