package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// ringPage is the numbers, the blanks of the call script, and the six answers of the call. It needs no draft, no
// passphrase and no room, shows no finding, and never locks.
type ringPage struct {
	form   *formPage
	script bool // script shows the whole script to read out.
	sealed bool // sealed shows nothing of the record: the screen is locked.
	scroll int
	made   bool // made says that the session was made for this page.
}

// ringBlanks are the blanks of the script in its order, then what is to be written down before ringing off.
var ringBlanks = []string{
	"child.name", "child.whereabouts", "child.next_leaves", "concern.reason", "concern.who_and_reach",
	"consent.confidential_information", "outcome.expected",
	"call.answered_by", "call.when", "call.advice", "call.may_go_home", "call.family_told", "call.ring_back",
}

// ringNow opens the page from wherever one is.
func (m *Model) ringNow() {
	p := &ringPage{}
	for _, o := range m.over {
		switch o.(type) {
		case *ringPage:
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
		p.form = m.ringForm()
	}
	m.over = append(m.over, p)
}

func (m *Model) ringForm() *formPage {
	m.settleField()
	f := &formPage{asked: true}
	var steps []wizard.Step
	child := m.f.Record().Children()[0].ID
	for _, id := range ringBlanks {
		q, ok := m.f.Guide().Question(id)
		if !ok {
			continue
		}
		ref := checklist.Ref{Question: id}
		if q.Of == checklist.OfChild {
			ref.Subject = child
		}
		steps = append(steps, wizard.Step{Section: q.Section, Question: q, Ref: ref})
	}
	f.build(m, steps, steps[0].Ref)
	write := f.host.Changed
	f.host.Changed = func(ref checklist.Ref, v checklist.Value) error {
		if how := (checklist.Ref{Question: "referral.how"}); strings.HasPrefix(ref.Question, "call.") && v.Given() && m.f.ValueOf(how).Choice != "call" {
			_ = m.f.AnswerTo(how, checklist.Value{Choice: "call"})
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
		l.wrap(w, "", m.styles.Help.Render, "Any adult may ring. Nothing has to be filled in first. "+wizard.WordsNoPromise)
		if !p.sealed && m.f.Record().TellLater() {
			l.wrap(w, "", m.styles.Problem.Render, wizard.WordsTellLater)
		}
	}
	words := "Tab goes on, Esc goes back. F7 shows the script to read out."
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
		part, at := scrolled(text, p.scroll, w, max(room, 1))
		p.scroll = at
		return append(l, part...)
	}
	if room < 3 {
		return l
	}
	p.form.size(w, room)
	return append(l, strings.Split(p.form.form.View(), "\n")...)
}
