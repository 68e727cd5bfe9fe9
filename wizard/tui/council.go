package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard"
)

// councilPage asks which council the numbers are to be of. One key chooses: 1 to 9, then letters.
type councilPage struct {
	list   []wizard.Council
	at     int
	choose func(id string)
}

// openCouncils asks for the council, above the numbers.
func (p *ringPage) openCouncils(m *Model) {
	if m.o.Councils == nil {
		return
	}
	c := &councilPage{list: m.o.Councils(), choose: func(id string) {
		if p.sealed {
			p.council = id
			return
		}
		m.s.ChooseCouncil(id)
	}}
	m.push(c)
}

func (p *councilPage) anySize() bool { return true }

func (p *councilPage) hints() []action { return []action{actRing} }

func (p *councilPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if by := stride(k); by != 0 {
		p.at = max(0, min(len(p.list)-1, p.at+by))
		return nil
	}
	switch k.Keystroke() {
	case "esc":
		m.pop(p)
	case "enter":
		p.take(m, p.at)
	default:
		for i := range p.list {
			if k.Text != "" && k.Text == councilKey(i, len(p.list)) {
				p.take(m, i)
				return nil
			}
		}
	}
	return nil
}

func (p *councilPage) take(m *Model, i int) {
	m.pop(p)
	p.choose(p.list[i].ID)
}

// councilKey is the key that chooses a row: 1 to 9, then a to z, and 0 for the last, that it is none of them.
func councilKey(i, of int) string {
	switch {
	case i == of-1:
		return "0"
	case i < 9:
		return itoa(i + 1)
	case i < 9+26:
		return string(rune('a' + i - 9))
	}
	return ""
}

func (p *councilPage) view(m *Model, w, h int) lines {
	var l lines
	l.wrap(w, "", m.styles.Title.Render, wizard.WordsWhichCouncil)
	l.add(m.styles.Danger.Render(padded(" In danger now: 999", w)))
	from, to := span(len(p.list), p.at, max(1, h-len(l)-1))
	for i := from; i < to; i++ {
		key := councilKey(i, len(p.list))
		label := padded(key, 2) + p.list[i].Name
		if p.list[i].Note != "" {
			label += "   " + p.list[i].Note
		}
		l.add(pointed(m, i == p.at, label, w))
	}
	return append(fit(l, w, h-1), m.styles.Hint.Render(one("Press its number or letter. Esc goes back.", w)))
}
