package show

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// key passes a key to whatever is on top.
func (m *model) key(k tea.KeyPressMsg) tea.Cmd {
	if m.blank {
		m.blank = false
		return nil
	}
	m.notice = ""
	act := actionOf(k)
	if len(m.over) > 0 || m.s == nil {
		var top overSlide = m.cases
		if len(m.over) > 0 {
			top = m.over[len(m.over)-1]
		}
		if !top.types() && !m.typesBelow(k) || !typesText(k) {
			switch act {
			case screen.ActHide:
				m.blank = true
				return nil
			case screen.ActMask:
				m.masked = !m.masked
				return nil
			case screen.ActHelp, screen.ActLeave:
				if m.s == nil && len(m.over) == 0 {
					return m.act(act)
				}
			}
		}
		return top.key(m, k)
	}
	if m.alone && k.Keystroke() == "esc" {
		return m.end()
	}
	s := m.slide()
	if t, ok := s.(typed); ok && t.takes(k) {
		return t.typed(m, k)
	}
	if o, ok := s.(keyed); ok {
		if cmd, done := o.key(m, k); done {
			return cmd
		}
	}
	return m.act(act)
}

// typesBelow reports whether the key is a letter for the text under a reading.
func (m *model) typesBelow(k tea.KeyPressMsg) bool {
	if m.s == nil || len(m.over) != 1 || k.Text == "" {
		return false
	}
	r, reads := m.over[0].(*reading)
	return reads && r.typesOn
}

// act does what a key does on every slide.
func (m *model) act(a screen.Action) tea.Cmd {
	switch a {
	case screen.ActForward:
		return m.next()
	case screen.ActBackward:
		return m.back()
	case screen.ActSkip:
		return m.skip()
	case screen.ActHide:
		m.blank = true
	case screen.ActMask:
		m.masked = !m.masked
		m.notice = "Swear words are shown as they are."
		if m.masked {
			m.notice = "Swear words are masked on the screen. The papers keep them."
		}
	case screen.ActWhite:
		m.white = !m.white
		m.recolour()
	case screen.ActGoto:
		m.over = append(m.over, newJumpList(m))
	case screen.ActTimer, screen.ActLonger, screen.ActShorter:
		return m.wind(a)
	case screen.ActPapers:
		return m.openPapers()
	case screen.ActHelp:
		m.over = append(m.over, &reading{name: "Keys", screens: helpScreens})
	case screen.ActLeave:
		m.askToEnd()
	}
	return nil
}

// next shows the next screen: of this slide, then of the next one. If a countdown is waiting, it starts it instead.
func (m *model) next() tea.Cmd {
	if m.waits() {
		return m.start()
	}
	if m.turn+1 < len(m.screens()) {
		m.turn++
		return nil
	}
	if st, ok := m.slide().(stepper); ok {
		if cmd, done := st.next(m); done {
			m.turn = 0
			return cmd
		}
	}
	if m.at+1 >= len(m.slides) {
		m.notice = "That was the last screen. " + screen.ShownKey(keyTable().Key(screen.ActLeave).Keys[0]) + " ends the session."
		return nil
	}
	return m.show(m.at+1, 0)
}

func (m *model) back() tea.Cmd {
	if m.turn > 0 {
		m.turn--
		return nil
	}
	if st, ok := m.slide().(stepper); ok {
		if cmd, done := st.back(m); done {
			return cmd
		}
	}
	if m.at == 0 {
		m.notice = "This is the first screen."
		return nil
	}
	cmd := m.show(m.at-1, 0)
	m.turn = len(m.screens()) - 1
	return cmd
}

// skip goes past the rest of the part. On a card of the call it only skips the two cards, which a pair might have on
// paper.
func (m *model) skip() tea.Cmd {
	onCard := isCallCard(m.slide())
	for i := m.at + 1; i < len(m.slides); i++ {
		if m.slides[i].part() != m.slide().part() || onCard && !isCallCard(m.slides[i]) {
			return m.show(i, 0)
		}
	}
	return nil
}

// show goes to a slide. A countdown keeps running within its part, because the cards of the call are read in the
// meantime.
func (m *model) show(at, turn int) tea.Cmd {
	if l, ok := m.slide().(leaver); ok && at != m.at {
		l.leave()
	}
	if m.begun.IsZero() {
		m.begun, m.partAt = m.o.now(), m.o.now()
	} else if m.parts[at] != m.parts[m.at] {
		m.partAt = m.o.now()
	}
	m.at, m.turn, m.over = at, turn, nil
	past := m.at > m.timer.slide && m.timer.set && m.slide().part() != m.slides[m.timer.slide].part()
	if past || m.at < m.timer.slide && !m.timer.begun {
		m.timer.stop()
	}
	t, ok := m.slide().(timed)
	if !ok {
		return nil
	}
	n := t.minutes()
	if n == 0 || m.timer.set && m.timer.slide == at {
		return nil
	}
	m.timer.stop()
	m.timer = countdown{set: true, slide: at, left: minutesOf(n), number: m.timer.number}
	return nil
}

func (m *model) screens() []screen.Rows {
	w, h := m.room()
	return m.slide().screens(m, w, h)
}

func (m *model) clampTurn() int {
	if m.s == nil {
		return 0
	}
	return min(m.turn, len(m.screens())-1)
}

// pop removes the list or reading on top.
func (m *model) pop() {
	if n := len(m.over); n > 0 {
		m.over = m.over[:n-1]
	}
}

func (m *model) end() tea.Cmd {
	m.ended = true
	return tea.Quit
}
