package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// helpPage is the table of keys.
type helpPage struct{ scroll scroller }

func (p *helpPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k.Keystroke() {
	case "up":
		p.scroll.by(m, -1)
	case "down":
		p.scroll.by(m, 1)
	case "pgup":
		p.scroll.by(m, -8)
	case "pgdown", "space":
		p.scroll.by(m, 8)
	default:
		m.pop(p)
	}
	return nil
}

func (p *helpPage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth)
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Keys", w)), ""}
	var rows screen.Rows
	rows.Wrap(w, "", m.styles.Quiet.Render, "Everything you write stays on this computer. Comments are questions: none of them stops you.")
	rows.Wrap(w, "", m.styles.Quiet.Render, "F1 to F12 are keys. Facts have numbers such as F1 as well: in what you write, and in the list of facts.")
	rows.Add("")
	rows.Wrap(w, "", m.styles.Quiet.Render, wordsForReader)
	rows.Add("")
	for _, k := range append(screen.MoreKeys(), screen.Keys()...) {
		keys := screen.Pair{Name: screen.ShownKeys(k.Keys), Text: k.Does, Column: 20, First: m.styles.Title, Second: m.styles.Quiet}
		rows = append(rows, m.styles.Pair(keys, w)...)
	}
	return readable(append(l, p.scroll.part(rows, max(1, h-len(l)))...), 2)
}

const wordsForReader = "With a screen reader: referral --reader shows one thing per row, and referral --plain asks line by line. To start like this every time, choose it in referral setup."

// KeysMarkdown returns docs/keys.md.
func KeysMarkdown() string {
	var b strings.Builder
	b.WriteString("# Keys\n\nThe form is used with the keyboard alone. The mouse is off, so that a right click pastes; `referral setup --mouse` turns it on. Every function key has an equivalent with Ctrl. This page is written from the tables in `wizard/tui/screen/keys.go`.\n\n" + wordsForReader + "\n")
	rows := func(keys []screen.Key) {
		b.WriteString("\n| key | does |\n| --- | --- |\n")
		for _, k := range keys {
			b.WriteString("| " + screen.ShownKeys(k.Keys) + " | " + k.Does + " |\n")
		}
	}
	rows(append(screen.Keys(), screen.MoreKeys()...))
	b.WriteString("\n## In a workshop\n")
	rows(screen.WorkshopKeys())
	return b.String()
}
