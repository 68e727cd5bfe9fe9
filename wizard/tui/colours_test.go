package tui

import (
	"image/color"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
)

// Letters get a colour once the terminal has reported its background.
func TestColoursFollowTheBackground(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.o.Env = func(name string) string {
		return map[string]string{"TERM": "xterm-256color", "COLORTERM": "truecolor"}[name]
	}
	const darkInk, lightInk = "38;2;230;232;234", "38;2;27;35;40"
	for _, c := range []struct {
		name string
		back color.Color
		want string
	}{
		{"black", color.Black, darkInk},
		{"white", color.White, lightInk},
		{"navy", color.RGBA{1, 36, 86, 255}, darkInk},
	} {
		g.send(tea.BackgroundColorMsg{Color: c.back})
		if !strings.Contains(g.m.View().Content, c.want) {
			t.Errorf("on %s no letter is in %s", c.name, c.want)
		}
	}
	g.m.o.NoColor = true
	g.send(tea.BackgroundColorMsg{Color: color.Black})
	if strings.Contains(g.m.View().Content, "38;2") {
		t.Error("there is a colour where none is wanted")
	}
}
