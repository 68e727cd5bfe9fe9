package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// ringPage is the numbers, the blanks of the call script, whether the call got through, and what was said. It needs no
// draft or passphrase and little room, shows no findings, and never locks.
type ringPage struct {
	form    *formPage
	rung    bool   // rung is set if the questions about the call are shown below the blanks.
	missed  string // missed is the call that did not get through and is being written down, or empty.
	entered bool   // entered is set once Enter was pressed on a question about that call.
	on      ringRow
	script  bool   // script is set to show the whole script for reading out.
	sealed  bool   // sealed hides the record: the screen is locked.
	council string // council is the one chosen while the screen is locked.
	scroll  scroller
	made    bool // made is set if the session was made for this page.
}

// ringRow is what the keys act on.
type ringRow int

const (
	onBlanks  ringRow = iota
	onCouncil         // onCouncil is the row above the blanks that asks for the council.
	onThrough         // onThrough is the row below the blanks that asks whether the call got through.
)

// ringNow opens the page from anywhere.
func (m *Model) ringNow() {
	m.was.opening = nil
	p := &ringPage{}
	for _, o := range m.over {
		switch o := o.(type) {
		case *ringPage:
			o.toCall(m)
			return
		case *lockPage:
			p.sealed = true
		}
	}
	if m.f == nil && !p.sealed {
		m.start(m.o.New(), false)
		p.made = true
	}
	if !p.sealed {
		p.rung = p.begun(m)
		p.ask(m, "")
		if !p.rung && p.asksCouncil(m) {
			p.point(onCouncil)
		}
	}
	m.over = append(m.over, p)
}

// begun reports whether a call is written down, or has been begun.
func (p *ringPage) begun(m *Model) bool {
	return slices.ContainsFunc(wizard.CallTaken, func(id string) bool { return m.f.ValueOf(checklist.Ref{Question: id}).Answered() })
}

// ringAt opens the page at a question of the call.
func (m *Model) ringAt(id string) {
	m.ringNow()
	if p, ok := m.top().(*ringPage); ok && !p.sealed {
		p.rung = true
		p.ask(m, id)
	}
}

// ask makes the form again, at the given question or the first.
func (p *ringPage) ask(m *Model, id string) {
	if p.form != nil {
		p.form.focused().Settle()
	}
	p.form, p.on = p.newForm(m, id), onBlanks
	p.form.past = func(by int) {
		switch {
		case p.missed != "" && by < 0:
			p.leaveMissed(m)
			p.ask(m, wizard.CallScript[len(wizard.CallScript)-1])
			p.point(onThrough)
		case p.missed != "":
			p.missed, p.rung = "", p.begun(m)
			p.ask(m, "")
			if !p.rung {
				p.point(onThrough)
			}
			m.says.notice = wizard.TriedWords(m.f.Record(), m.o.Numbers(m.f.Council()))
		case by > 0 && p.rung:
			m.says.notice = "That is all. Esc closes."
			if !m.f.CallWritten() {
				m.says.notice = wizard.WordsCallNeeds
			}
		case by > 0:
			p.point(onThrough)
		case p.asksCouncil(m):
			p.point(onCouncil)
		default:
			m.says.notice = wizard.WordsFirst
		}
	}
}

// point moves the focus to the blanks, or to the row above or below them.
func (p *ringPage) point(on ringRow) {
	p.on = on
	if f := p.form.form.GetFocusedField(); on == onBlanks {
		f.Focus()
	} else {
		f.Blur()
	}
}

// toCall goes to the line that asks whether the call got through, or to the call itself if it has been begun. It
// records nothing.
func (p *ringPage) toCall(m *Model) {
	switch over := m.top().(type) {
	case *councilPage:
		m.pop(over)
	case *menu:
		m.pop(over)
	}
	if p.sealed || m.top() != page(p) {
		return
	}
	p.script = false
	p.leaveMissed(m)
	if p.rung = p.rung || p.begun(m); p.rung {
		p.ask(m, wizard.CallWho.Question)
		return
	}
	if p.on != onThrough {
		p.ask(m, wizard.CallScript[len(wizard.CallScript)-1])
		p.point(onThrough)
	}
}

// rowKey handles a key on the row that asks whether the call got through.
func (p *ringPage) rowKey(m *Model, k tea.KeyPressMsg) {
	switch name := k.Keystroke(); {
	case k.Text == "1":
		p.rung = true
		p.ask(m, wizard.CallWho.Question)
	case k.Text == "2":
		p.missed, p.entered = m.f.CouldNotGetThrough(), false
		p.ask(m, wizard.CallMissed[0])
	case k.Text == "3":
		m.says.notice = "Then ring now. F9 comes back to this line."
	case name == "shift+tab" || name == "up":
		p.point(onBlanks)
	case name == "tab" || name == "down":
	default:
		m.says.notice = "Press 1, 2 or 3. Shift+Tab: back to the script."
	}
}

// leaveMissed goes away from the questions about a call that did not get through. With no number typed and no Enter, there was none.
func (p *ringPage) leaveMissed(m *Model) {
	if p.missed != "" && !p.entered {
		p.form.focused().Settle()
		m.f.ForgetMissedCall(p.missed)
	}
	p.missed = ""
}

// newForm asks the blanks and, where there was a call, what was said; or what is to be known of a call that did not get through.
func (p *ringPage) newForm(m *Model, at string) *formPage {
	m.settleField()
	f := &formPage{asked: true}
	var steps []wizard.Step
	ids := wizard.CallScript
	switch {
	case p.missed != "":
		ids = wizard.CallMissed
	case p.rung:
		ids = slices.Concat(wizard.CallScript, wizard.CallTaken)
	}
	focus := 0
	for _, id := range ids {
		if s, ok := wizard.CallStep(m.f, id, p.missed); ok {
			if id == at {
				focus = len(steps)
			}
			steps = append(steps, s)
		}
	}
	f.build(m, steps, steps[focus].Ref)
	return f
}

func (p *ringPage) anySize() bool { return true }

func (p *ringPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if ok {
		switch name := k.Keystroke(); {
		case name == "esc":
			p.close(m)
			return nil
		case screen.ActionOf(k) == screen.ActMore:
			p.openCouncils(m)
			return nil
		case screen.ActionOf(k) == screen.ActExample:
			p.script = !p.script && !p.sealed
			p.scroll = scroller{}
			return nil
		case p.reads():
			p.scriptKey(m, name)
			return nil
		case screen.ActionOf(k) == screen.ActGap && p.atName():
			p.noName(m)
			return nil
		}
	}
	if p.form == nil || p.script {
		return nil
	}
	p.entered = p.entered || ok && k.Keystroke() == "enter"
	switch {
	case p.on == onCouncil:
		return p.councilKey(m, msg)
	case p.on == onThrough && ok:
		p.rowKey(m, k)
		return nil
	case p.on == onThrough:
		return nil
	case ok && p.atTried() && (k.Keystroke() == "tab" || k.Keystroke() == "enter" || k.Keystroke() == "down"):
		p.takeTried(m)
	}
	return p.form.update(m, msg)
}

// atTried reports whether the current question is which number did not answer.
func (p *ringPage) atTried() bool { return p.missed != "" && p.form.at == 0 }

// takeTried replaces a digit with the number it means.
func (p *ringPage) takeTried(m *Model) {
	ref := p.form.focused().Ref()
	typed := m.f.ValueOf(ref).Text
	if number := wizard.NumberTried(typed, m.o.Numbers(m.f.Council())); number != typed && m.f.AnswerTo(ref, checklist.Value{Text: number}) == nil {
		p.form.refresh(m, ref)
	}
}

// atName reports whether the current question is who answered.
func (p *ringPage) atName() bool {
	return p.form != nil && p.on == onBlanks && p.form.focused().Ref().Question == wizard.CallWho.Question
}

// atText reports whether the current question takes a text, in which Enter begins a new line.
func (p *ringPage) atText() bool {
	return p.asks(checklist.Prose)
}

// asks reports whether the current question is of the kind.
func (p *ringPage) asks(kind string) bool {
	return p.form != nil && p.on == onBlanks && p.form.steps[p.form.at].Question.Kind == kind
}

// noName records that the person who answered gave no name.
func (p *ringPage) noName(m *Model) {
	_ = m.f.AnswerTo(wizard.CallWho, checklist.Value{Text: checklist.NoName})
	p.ask(m, wizard.CallWhen.Question)
}

// close goes back to where the writer was. A session made only for looking at the numbers is closed with the page. Once
// the call is written down, there is time to choose a passphrase.
func (p *ringPage) close(m *Model) {
	if p.form != nil {
		p.form.focused().Settle()
		p.leaveMissed(m)
	}
	m.pop(p)
	switch {
	case p.sealed:
	case p.made && m.f.Revision() == 0:
		m.was.council = m.f.Council() // Not asked again in this run.
		m.s, m.f, m.flow = nil, nil, nil
	default:
		m.flow = nil
		m.follow()
		if m.f.CallWritten() && !m.was.called {
			m.offerPassphrase(nil)
			if pass, ok := m.top().(*passPage); ok {
				m.was.called, pass.called = true, true
			}
		}
	}
}
