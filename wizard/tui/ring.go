package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// ringPage is the numbers, the blanks of the call script, and the six answers of the call. It needs no draft, no
// passphrase and no room, shows no finding, and never locks.
type ringPage struct {
	form   *formPage
	rung   bool // rung says that the questions of the call stand below the blanks.
	onRow  bool // onRow says that the row is pointed at that asks whether somebody has rung.
	script bool // script shows the whole script to read out.
	sealed bool // sealed shows nothing of the record: the screen is locked.
	scroll int
	made   bool // made says that the session was made for this page.
}

// ringBlanks are the blanks of the script in its order, and ringCall what is to be written down before ringing off.
var (
	ringBlanks = []string{
		"child.name", "child.whereabouts", "child.next_leaves", "concern.reason", "concern.who_and_reach",
		"consent.confidential_information", "outcome.expected",
	}
	ringCall = []string{
		"call.answered_by", "call.reference", "call.when", "call.advice", "call.may_go_home", "call.family_told", "call.ring_back",
	}
)

// The row below the blanks, with the focus and without.
const (
	wordsRung   = "Has somebody rung? Enter: yes, write down what was said"
	wordsRungTo = "Has somebody rung? F9: write down what was said"
)

// howMade is the question whose answer says that there was a call.
var howMade = checklist.Ref{Question: "referral.how"}

// ringNow opens the page from wherever one is.
func (m *Model) ringNow() {
	m.opening = nil
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
		p.rung = m.f.ValueOf(howMade).Choice == "call"
		p.ask(m, "")
	}
	m.over = append(m.over, p)
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
	p.form, p.onRow = m.ringForm(p.rung, id), false
	p.form.past = func(by int) {
		switch {
		case by > 0 && p.rung:
			m.notice = "That was the last. Esc goes back."
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
	p.form.form.Update(redrawMsg{})
}

// toCall goes to what is to be written down of the call. That there was one stands in the record once the first of it
// is answered.
func (p *ringPage) toCall(m *Model) {
	if p.sealed || m.top() != page(p) {
		return
	}
	p.rung, p.script = true, false
	p.ask(m, ringCall[0])
}

// rowKey is a key on the row that asks whether somebody has rung.
func (p *ringPage) rowKey(m *Model, name string) {
	switch name {
	case "enter":
		_ = m.f.AnswerTo(howMade, checklist.Value{Choice: "call"})
		p.rung = true
		p.ask(m, ringCall[0])
	case "shift+tab", "up":
		p.point(false)
	default:
		m.notice = "Enter: yes, write down what was said. Shift+Tab: back to the blanks."
	}
}

func (m *Model) ringForm(rung bool, at string) *formPage {
	m.settleField()
	f := &formPage{asked: true}
	var steps []wizard.Step
	child := m.f.Record().Children()[0].ID
	ids := ringBlanks
	if rung {
		ids = slices.Concat(ringBlanks, ringCall)
	}
	focus := 0
	for _, id := range ids {
		q, ok := m.f.Guide().Question(id)
		if !ok {
			continue
		}
		ref := checklist.Ref{Question: id}
		if q.Of == checklist.OfChild {
			ref.Subject = child
		}
		if id == at {
			focus = len(steps)
		}
		steps = append(steps, wizard.Step{Section: q.Section, Question: q, Ref: ref})
	}
	f.build(m, steps, steps[focus].Ref)
	write := f.host.Changed
	f.host.Changed = func(ref checklist.Ref, v checklist.Value) error {
		if strings.HasPrefix(ref.Question, "call.") && v.Given() && m.f.ValueOf(howMade).Choice != "call" {
			_ = m.f.AnswerTo(howMade, checklist.Value{Choice: "call"})
		}
		return write(ref, v)
	}
	return f
}

func (p *ringPage) anySize() bool { return true }

func (p *ringPage) hints() []action { return []action{actNow, actHide, actLeave} }

func (p *ringPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if ok {
		switch name := k.Keystroke(); {
		case name == "esc":
			p.close(m)
			return nil
		case actionOf(k) == actExample:
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
		}
	}
	if p.form == nil || p.script {
		return nil
	}
	if p.onRow {
		if ok {
			p.rowKey(m, k.Keystroke())
		}
		return nil
	}
	return p.form.update(m, msg)
}

// close goes back to where one was. A session that was only made for looking at the numbers goes with the page.
func (p *ringPage) close(m *Model) {
	if p.form != nil {
		p.form.focused().Settle()
	}
	m.pop(p)
	switch {
	case p.sealed:
	case p.made && m.f.Revision() == 0:
		m.s, m.f, m.flow = nil, nil, nil
	default:
		m.flow = nil
		m.follow()
	}
}

func (p *ringPage) view(m *Model, w, h int) lines {
	var l lines
	banner := " RING NOW"
	if h < 8 {
		banner = ""
	}
	if banner != "" {
		l.add(m.styles.Danger.Render(padded(banner, w)))
	}
	for _, n := range m.o.Numbers() {
		note := ""
		if n.Note != "" {
			note = " (" + n.Note + ")"
		}
		l.wrap(w, "", m.styles.Key.Render, n.Label+": "+n.Number+note)
	}
	if h >= 20 {
		if !p.script {
			l.wrap(w, "", m.styles.Help.Render, "Any adult may ring. Nothing has to be filled in first. "+wizard.WordsNoPromise)
		}
		if !p.sealed && m.f.TellFamily() != "" {
			l.wrap(w, "", m.styles.Problem.Render, m.f.TellFamily())
		}
	}
	words := "Tab goes on, Esc back. F9: somebody rang. F7: the script."
	if p.rung {
		words = "Tab goes on, Esc back. F9: the call. F7: the script."
	}
	if p.script {
		words = "Up and down read. F7 goes back to the blanks."
	}
	if h >= 14 {
		l.add(m.styles.Rule.Render(strings.Repeat("─", w)))
		l.add(m.styles.Hint.Render(one(words, w)))
	}
	room := h - len(l)
	if p.script || p.sealed {
		r := checklist.New()
		if !p.sealed {
			r = m.f.Record()
		}
		text, _ := m.o.Text(r, "call")
		part, at := scrolled(spoken(text), p.scroll, w, max(room, 1))
		p.scroll = at
		return append(l, part...)
	}
	row := pointed(m, false, wordsRungTo, w)
	if p.onRow {
		row = pointed(m, true, wordsRung, w)
	}
	switch {
	case p.onRow && room < 4:
		return append(l[:max(0, min(len(l), h-1))], row)
	case room < 3:
		return l
	case p.rung || room < 4:
		p.form.size(w, room)
		return append(l, strings.Split(p.form.form.View(), "\n")...)
	}
	p.form.size(w, room-1)
	return append(append(l, fit(strings.Split(p.form.form.View(), "\n"), w, room-1)...), row)
}

// spoken is the script from its first part on: the title and the numbers above it stand on the page already.
func spoken(text string) string {
	rule := strings.Index(text, "\n---")
	if rule < 0 {
		return text
	}
	return text[strings.LastIndexByte(text[:rule], '\n')+1:]
}
