package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// councilPage asks which council's numbers to show. A digit chooses one of the first rows; letters find any row.
type councilPage struct {
	list   []wizard.Council
	at     int
	typed  string // typed are the letters so far.
	choose func(id string)
}

// openCouncils asks for the council, over the numbers.
func (p *ringPage) openCouncils(m *Model) {
	if m.o.Councils == nil {
		return
	}
	m.push(&councilPage{list: m.o.Councils(), choose: func(id string) { p.takeCouncil(m, id) }})
}

// takeCouncil shows the council's numbers, and moves on to what to say.
func (p *ringPage) takeCouncil(m *Model, id string) {
	if p.sealed {
		p.council = id
		return
	}
	m.s.ChooseCouncil(id)
	if p.on == onCouncil {
		p.point(onBlanks)
	}
}

// choosesCouncil reports whether the papers offer to choose the council: it was not on the list, and may be known by now.
func choosesCouncil(m *Model) bool {
	return m.o.Councils != nil && m.f.Council() == wizard.NotOnTheList.ID
}

// chooseCouncil asks for the council of the papers, and then does what follows from it.
func chooseCouncil(m *Model, then func()) {
	m.push(&councilPage{list: m.o.Councils(), choose: func(id string) {
		m.s.ChooseCouncil(id)
		then()
	}})
}

// asksCouncil reports whether the council is to be asked for, since none is known.
func (p *ringPage) asksCouncil(m *Model) bool { return m.o.Councils != nil && m.f.Council() == "" }

const wordsDigitAgain = "Press the number again to choose that council. Esc goes back to the question."

// namesCouncils reports whether the window has room for the councils next to their digits.
func namesCouncils(m *Model) bool { return m.w >= 60 && m.h >= 20 }

// councilKey handles a key on the row that asks for the council. A digit chooses one named there; any other letter goes
// to the first blank.
func (p *ringPage) councilKey(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if _, paste := msg.(tea.PasteMsg); !ok && !paste {
		return nil
	}
	switch name := k.Keystroke(); {
	case ok && (name == "tab" || name == "down"):
		p.point(onBlanks)
	case ok && (name == "shift+tab" || name == "up"):
	case ok && (name == "enter" || name == "space"):
		p.openCouncils(m)
	case len(k.Text) == 1 && k.Text[0] >= '0' && k.Text[0] <= '9' && m.justOpened():
		m.says.notice = wordsDigitAgain
	case len(k.Text) == 1 && k.Text[0] >= '0' && k.Text[0] <= '9':
		list := m.o.Councils()
		for i, c := range list {
			if namesCouncils(m) && councilKey(i, len(list)) == k.Text {
				p.takeCouncil(m, c.ID)
				return nil
			}
		}
		p.openCouncils(m)
	default:
		p.point(onBlanks)
		return p.form.update(m, msg)
	}
	return nil
}

func (p *councilPage) anySize() bool { return true }

func (p *councilPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if by := stride(k); by != 0 {
		p.at, p.typed = max(0, min(len(p.list)-1, p.at+by)), ""
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "esc":
		m.pop(p)
	case name == "backspace":
		if letters := []rune(p.typed); len(letters) > 0 {
			p.find(m, string(letters[:len(letters)-1]))
		}
	case name == "enter" && p.found(p.typed) < 0:
		m.says.notice = noCouncilFits
	case name == "enter":
		p.take(m, p.at)
	case k.Text != "":
		for i := range p.list {
			if (p.typed == "" || k.Text == "0") && k.Text == councilKey(i, len(p.list)) {
				p.take(m, i)
				return nil
			}
		}
		p.find(m, p.typed+k.Text)
	}
	return nil
}

const noCouncilFits = "No council on the list has those letters. Backspace, or 0: not on the list."

// find points at the first council that fits the letters. If none does, the pointer stays and Enter chooses nothing.
func (p *councilPage) find(m *Model, letters string) {
	p.typed = letters
	if at := p.found(letters); at >= 0 {
		p.at = at
	} else {
		m.says.notice = noCouncilFits
	}
}

// found returns the first row with a word that begins with the letters; -1 if there is none.
func (p *councilPage) found(letters string) int {
	if letters == "" {
		return p.at
	}
	for i, c := range p.list {
		if strings.Contains(" "+strings.ToLower(c.Name), " "+strings.ToLower(letters)) {
			return i
		}
	}
	return -1
}

func (p *councilPage) take(m *Model, i int) {
	m.pop(p)
	p.choose(p.list[i].ID)
}

// councilKey returns the digit that chooses a row: 1 to 9, and 0 for the last row, "not on the list". The rows in
// between have none.
func councilKey(i, of int) string {
	switch {
	case i == of-1:
		return "0"
	case i < 9:
		return itoa(i + 1)
	}
	return ""
}

func (p *councilPage) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, wizard.WordsWhichCouncil)
	l.Add(m.styles.Title.Render("In danger now: 999"))
	if h > 14 {
		l.Add("")
	}
	t := screen.Table{At: p.at, Looks: "iiq", Tight: true, Away: p.typed != "", Most: []int{2, 40}}
	for i, c := range p.list {
		t.Lines = append(t.Lines, screen.Line{Cells: []string{councilKey(i, len(p.list)), c.Name, c.Note}})
	}
	rows := t.Draw(m.styles, w, max(1, h-len(l)-1))
	hint := m.styles.Quiet.Render(screen.OneRow("Press its number, or type its name.", w))
	if p.typed != "" {
		hint = m.styles.Title.Render(screen.OneRow("Find: "+p.typed, w-1)) + screen.CursorMark
	}
	return append(append(l, rows...), hint)
}
