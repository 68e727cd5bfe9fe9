package show

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// mostPasted is the largest text taken, in bytes.
const mostPasted = 1 << 20

// pastePrompt takes a text for the wall, pasted or typed. The text is lost when the session ends.
type pastePrompt struct {
	text string
	said []string // said lists what to look at again before the text is shown.
	sure bool     // sure is set once said has been read.
}

func (p *pastePrompt) types() bool { return true }
func (p *pastePrompt) hint() string {
	return "PgDn shows it.   F7 empties it.   F12 hide   Esc goes back"
}

func (p *pastePrompt) key(m *model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		p.add(msg.Content)
	case tea.KeyPressMsg:
		switch name := msg.Keystroke(); {
		case name == "esc":
			m.pop()
		case name == "pgdown":
			p.show(m)
		case actionOf(msg) == screen.ActEmpty:
			*p = pastePrompt{}
		case actionOf(msg) == screen.ActLeave && msg.Text == "":
			m.askToEnd()
		case name == "enter":
			p.add("\n")
		case name == "backspace":
			if r := []rune(p.text); len(r) > 0 {
				p.text = string(r[:len(r)-1])
			}
		case msg.Text != "":
			p.add(msg.Text)
		}
	}
	return nil
}

func (p *pastePrompt) add(text string) {
	p.said, p.sure = nil, false
	if len(p.text)+len(text) > mostPasted {
		p.said = []string{"That is too long to show. Paste only the part that the room needs to read."}
		return
	}
	p.text += strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// show begins the session, or says what to look at first.
func (p *pastePrompt) show(m *model) {
	s, notes, err := workshop.FromText([]byte(p.text))
	switch {
	case err != nil:
		p.said = []string{english.Sentence(err.Error())}
	case len(notes) > 0 && !p.sure:
		p.said, p.sure = slices.Concat(notes, []string{"If it belongs to no one, press Page Down again."}), true
	default:
		m.begin(s)
	}
}

func (p *pastePrompt) view(m *model, w, h int) screen.Rows {
	out := screen.Rows{m.styles.Title.Render("A text for the wall"), ""}
	out.Add(paragraph(w, "", nil, "Paste it, or type it. It must be published, invented, or made anonymous before today. Nothing is kept. A line of --- begins a better text.")...)
	out.Add("")
	if p.text != "" {
		out.Add(english.Count(len(strings.Fields(p.text)), "word")+".", "")
	}
	for _, line := range p.said {
		out.Add(paragraph(w, "", m.styles.Title.Render, line)...)
	}
	rows := screen.Wrapped(clean.Terminal(lastPart(p.text)), w)
	if room := max(1, h-len(out)); len(rows) > room {
		rows = rows[len(rows)-room:]
	}
	rows[len(rows)-1] += screen.CursorMark
	return append(out, rows...)
}

// lastPart returns the end of a text, as much as a screen can show.
func lastPart(text string) string {
	const most = 8000
	r := []rune(text)
	return string(r[max(0, len(r)-most):])
}
