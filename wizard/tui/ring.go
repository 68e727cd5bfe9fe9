package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/export"
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
			m.notice = wizard.WordsTried
		case by > 0 && p.rung:
			m.notice = "That is all. Esc closes."
			if !m.f.CallWritten() {
				m.notice = wizard.WordsCallNeeds
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
	p.form.form.Update(redrawMsg{})
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
		m.notice = "Then ring now. F9 comes back to this line."
	case name == "shift+tab" || name == "up":
		p.point(false)
	case name == "tab" || name == "down":
	default:
		m.notice = "Press 1, 2 or 3. Shift+Tab: back to the script."
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

func (p *ringPage) hints() []screen.Action {
	return []screen.Action{screen.ActNow, screen.ActHide, screen.ActLeave}
}

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
		m.council = m.f.Council() // It is not asked again in this run.
		m.s, m.f, m.flow = nil, nil, nil
	default:
		m.flow = nil
		m.follow()
		if m.f.CallWritten() {
			m.offerPassphrase(nil)
		}
	}
}

// title is the first row: what this is, and whether the work is saved.
func (p *ringPage) title(m *Model, w int) string {
	title, state := " RING NOW", ""
	if w >= 60 {
		title += "   You do not need to fill anything in first"
	}
	if !p.sealed && m.f.Revision() > 0 {
		state = ringState(m) + " "
	}
	return m.styles.Ring.Ink.Render(screen.Padded(title, w-len(state)) + state)
}

// ringState says in a word or two whether the work is saved.
func ringState(m *Model) string {
	switch {
	case m.save.err != nil:
		return "NOT SAVED"
	case m.save.when.IsZero():
		return "Not saved yet"
	}
	return "Saved " + m.save.when.Format("15:04")
}

// numbers are those to ring, and where no council is known how to choose it.
func (p *ringPage) numbers(m *Model, w, h int) screen.Rows {
	council := p.council
	if !p.sealed {
		council = m.f.Council()
	}
	list := m.o.Numbers(council)
	if h < 26 {
		list = slices.Clone(list)
		for i, n := range list {
			if h < 14 || strings.ContainsAny(n.Number, "0123456789") {
				list[i].Note = "" // The numbers come before their notes. Where one is not known, the note says where to look.
			}
		}
	}
	var l screen.Rows
	width := w
	if h < 14 {
		width = 1000 // A row each: the whole number, and as much of its label as there is room for.
	}
	for _, row := range export.NumberLines(list, width) {
		l.Add(m.styles.Title.Render(screen.OneRow(row, w)))
	}
	if m.o.Councils != nil && h >= 8 {
		words := "F6 Which council?"
		switch {
		case council != "":
			words = "F6 another council"
		case h >= 20:
			words = "F6 Which council? The one where the child lives; in danger here and now: where the child is."
		}
		l.Wrap(w, "", m.styles.Quiet.Render, words)
	}
	return l
}

// advice is what to hold to while ringing. The line on a parent at the door is there at any size that has room for more
// than the numbers.
func (p *ringPage) advice(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	if h >= 10 {
		l.Wrap(w, "", nil, export.ParentFirst)
	}
	if h >= 20 && !p.script {
		l.Wrap(w, "", m.styles.Quiet.Render, "Any adult can ring. "+wizard.WordsNoPromise)
	}
	if h >= 14 && !p.sealed && m.f.TellFamily() != "" {
		l.Wrap(w, "", m.styles.Stop.Render, m.f.TellFamily())
	}
	return l
}

// keys says what the keys do here.
func (p *ringPage) keys(m *Model) string {
	switch {
	case p.script:
		return "Up and down scroll. F7 goes back."
	case p.atName():
		return "Tab next, Esc close. F5 they did not give a name."
	case p.rung && !m.f.CallWritten():
		return wizard.WordsCallNeeds
	case p.rung:
		return "Tab next, Esc close. F9 the call. F7 the whole script."
	case p.missed != "":
		return "Tab next, Esc close."
	}
	return "Tab next, Esc close. F9 have you got through? F7 the whole script."
}

func (p *ringPage) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	if h >= 8 {
		l.Add(p.title(m, w))
	}
	l.Add(p.numbers(m, w, h)...)
	l.Add(p.advice(m, w, h)...)
	if h >= 14 {
		l.Add(m.styles.Line.Render(strings.Repeat("─", w)))
		l.Add(m.styles.Quiet.Render(screen.OneRow(p.keys(m), w)))
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
	row := p.row(m, w)
	switch {
	case p.onRow && room < len(row)+3:
		return append(l[:max(0, min(len(l), h-len(row)))], row...)
	case room < 1:
		return l
	case p.rung || p.missed != "" || room < len(row)+3:
		return append(l, p.formRows(w, room)...)
	}
	return append(append(l, screen.Fit(p.formRows(w, room-len(row)), w, room-len(row))...), row...)
}

func (p *ringPage) formRows(w, h int) screen.Rows {
	p.form.size(w, h)
	return strings.Split(p.form.form.View(), "\n")
}

// row asks whether one has got through.
func (p *ringPage) row(m *Model, w int) screen.Rows {
	var l screen.Rows
	if p.onRow {
		l.Add(m.styles.Row.Ink.Render(screen.OneRow("> "+wizard.WordsGotThrough, w)))
	} else {
		l.Add(screen.OneRow("  F9 "+wizard.WordsGotThrough, w))
	}
	l.Wrap(w, "", nil, "  "+wordsThrough)
	return l
}

// spoken is the script from its first part on: the title and the numbers above it stand on the page already.
func spoken(text string) string {
	rule := strings.Index(text, "\n---")
	if rule < 0 {
		return text
	}
	return text[strings.LastIndexByte(text[:rule], '\n')+1:]
}
