package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// helpPage is the table of keys.
type helpPage struct{ scroll int }

func (p *helpPage) hints() []screen.Action { return []screen.Action{screen.ActRing} }

func (p *helpPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k.Keystroke() {
	case "up":
		p.scroll = max(0, p.scroll-1)
	case "down":
		p.scroll++
	case "pgup":
		p.scroll = max(0, p.scroll-8)
	case "pgdown", "space":
		p.scroll += 8
	default:
		m.pop(p)
	}
	return nil
}

func (p *helpPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Keys", w)), ""}
	var text strings.Builder
	for _, k := range append(screen.Keys(), screen.MoreKeys()...) {
		text.WriteString(screen.Padded(screen.ShownKeys(k.Keys), 19) + " " + k.Does + "\n")
	}
	text.WriteString("\nEverything you write stays on this computer. Remarks are questions: none stops you from saving, printing or sending.")
	part, at := scrolled(text.String(), p.scroll, w, max(1, h-3))
	p.scroll = at
	l.Add(part...)
	return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow("Up and down read; any other key goes back.", w)))
}

// KeysMarkdown is docs/keys.md.
func KeysMarkdown() string {
	var b strings.Builder
	b.WriteString("# Keys\n\nThe form is used with the keyboard alone. Every function key has a twin with Ctrl. This page is written from the table in `wizard/tui/screen/keys.go`.\n\n| key | does |\n| --- | --- |\n")
	for _, k := range append(screen.Keys(), screen.MoreKeys()...) {
		b.WriteString("| " + screen.ShownKeys(k.Keys) + " | " + k.Does + " |\n")
	}
	return b.String()
}
