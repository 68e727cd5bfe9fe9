package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// ringPage is the numbers, the blanks of the call script, whether one has got through, and what was said. It needs no
// draft, no passphrase and no room, shows no finding, and never locks.
type ringPage struct {
	form    *formPage
	rung    bool   // rung says that the questions of the call stand below the blanks.
	missed  string // missed is the call that did not get through and is being written down, or empty.
	onRow   bool   // onRow says that the row is pointed at that asks whether one has got through.
	script  bool   // script shows the whole script to read out.
	sealed  bool   // sealed shows nothing of the record: the screen is locked.
	council string // council is the one chosen while the screen is locked.
	scroll  int
	made    bool // made says that the session was made for this page.
}

// wordsThrough are the answers to whether one has got through.
const wordsThrough = "1 " + wizard.WordsThroughYes + "   2 " + wizard.WordsThroughNo + "   3 " + wizard.WordsNotYet

// ringNow opens the page from wherever one is.
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
	}
	m.over = append(m.over, p)
}

// begun reports whether a call is written down, or somebody has begun to.
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

// ask makes the form anew, at the question with the ID or at the first.
func (p *ringPage) ask(m *Model, id string) {
	if p.form != nil {
		p.form.focused().Settle()
	}
	p.form, p.onRow = p.newForm(m, id), false
	p.form.past = func(by int) {
		switch {
		case p.missed != "":
			p.missed, p.rung = "", p.begun(m)
			p.ask(m, "")
			p.point(by > 0 && !p.rung)
			m.says.notice = wizard.WordsTried
		case by > 0 && p.rung:
			m.says.notice = "That is all. Esc closes."
			if !m.f.CallWritten() {
				m.says.notice = wizard.WordsCallNeeds
			}
		case by > 0:
			p.point(true)
		}
	}
}

// point puts the focus on the row below the blanks, or back on the blanks.
func (p *ringPage) point(row bool) {
	p.onRow = row
	if f := p.form.form.GetFocusedField(); row {
		f.Blur()
	} else {
		f.Focus()
	}
}

// toCall goes to the line that asks whether one has got through, and to the call itself where it has been begun. It
// writes nothing down.
func (p *ringPage) toCall(m *Model) {
	if _, ok := m.top().(*councilPage); ok {
		m.pop(m.top())
	}
	if p.sealed || m.top() != page(p) {
		return
	}
	p.script, p.missed = false, ""
	if p.rung = p.rung || p.begun(m); p.rung {
		p.ask(m, wizard.CallWho.Question)
		return
	}
	if !p.onRow {
		p.ask(m, wizard.CallScript[len(wizard.CallScript)-1])
		p.point(true)
	}
}

// rowKey is a key on the row that asks whether one has got through.
func (p *ringPage) rowKey(m *Model, k tea.KeyPressMsg) {
	switch name := k.Keystroke(); {
	case k.Text == "1":
		p.rung = true
		p.ask(m, wizard.CallWho.Question)
	case k.Text == "2":
		p.missed = m.f.CouldNotGetThrough()
		p.ask(m, wizard.CallMissed[0])
	case k.Text == "3":
		m.says.notice = "Then ring now. F9 comes back to this line."
	case name == "shift+tab" || name == "up":
		p.point(false)
	case name == "tab" || name == "down":
	default:
		m.says.notice = "Press 1, 2 or 3. Shift+Tab: back to the script."
	}
}

// newForm asks the blanks and, where there was a call, what was said; or what is to be known of a call that did not get through.
func (p *ringPage) newForm(m *Model, at string) *formPage {
	m.settleField()
	f := &formPage{asked: true}
	var steps []wizard.Step
	child := m.f.Record().Children()[0].ID
	ids := wizard.CallScript
	switch {
	case p.missed != "":
		ids = wizard.CallMissed
	case p.rung:
		ids = slices.Concat(wizard.CallScript, wizard.CallTaken)
	}
	focus := 0
	for _, id := range ids {
		q, ok := m.f.Guide().Question(id)
		if !ok {
			continue
		}
		ref := checklist.Ref{Question: id}
		switch q.Of {
		case checklist.OfChild:
			ref.Subject = child
		case checklist.OfAction:
			ref.Subject = p.missed
		}
		if id == at {
			focus = len(steps)
		}
		steps = append(steps, wizard.Step{Section: q.Section, Question: q, Ref: ref})
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
			p.scroll = 0
			return nil
		case p.script || p.sealed:
			switch name {
			case "up":
				p.scroll = max(0, p.scroll-1)
			case "down":
				p.scroll++
			case "pgup":
				p.scroll = max(0, p.scroll-8)
			case "pgdown", "space":
				p.scroll += 8
			}
			return nil
		case screen.ActionOf(k) == screen.ActGap && p.atName():
			p.noName(m)
			return nil
		}
	}
	if p.form == nil || p.script {
		return nil
	}
	if p.onRow {
		if ok {
			p.rowKey(m, k)
		}
		return nil
	}
	return p.form.update(m, msg)
}

// atName reports whether the question is who answered.
func (p *ringPage) atName() bool {
	return p.form != nil && !p.onRow && p.form.focused().Ref().Question == wizard.CallWho.Question
}

// atText reports whether the question takes a text of several lines, in which Enter begins a new one.
func (p *ringPage) atText() bool {
	return p.form != nil && !p.onRow && p.form.steps[p.form.at].Question.Kind == checklist.Prose
}

// noName writes down that whoever answered gave no name.
func (p *ringPage) noName(m *Model) {
	_ = m.f.AnswerTo(wizard.CallWho, checklist.Value{Text: checklist.NoName})
	p.ask(m, wizard.CallWhen.Question)
}

// close goes back to where one was. A session that was only made for looking at the numbers goes with the page. With the
// call written down there is time to choose a passphrase.
func (p *ringPage) close(m *Model) {
	if p.form != nil {
		p.form.focused().Settle()
	}
	m.pop(p)
	switch {
	case p.sealed:
	case p.made && m.f.Revision() == 0:
		m.was.council = m.f.Council() // It is not asked again in this run.
		m.s, m.f, m.flow = nil, nil, nil
	default:
		m.flow = nil
		m.follow()
		if m.f.CallWritten() {
			m.offerPassphrase(nil)
		}
	}
}
