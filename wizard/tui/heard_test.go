package tui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// On every page, a key of the table and a paste change what is shown, or a sentence says that they do nothing.
func TestNoKeyOfTheTableIsSilent(t *testing.T) {
	keys := []string{"ctrl+z", "ctrl+y"}
	for _, k := range screen.Keys() {
		switch k.Act {
		case screen.ActSave, screen.ActHelp, screen.ActGoto, screen.ActHide, screen.ActRing, screen.ActLeave, screen.ActLock:
			continue // They work on every page, or are already where they lead.
		}
		keys = append(keys, k.Keys[0])
	}
	start := func(r *checklist.Referral) *rig { return newRig(t, r) }
	for _, p := range pages {
		var g *rig
		for _, key := range append(slices.Clone(keys), "a paste") {
			if g == nil {
				g = opened(t, p.at, p.keys, start)
			}
			if top, ok := g.m.top().(guarded); ok && top.guards() {
				break
			}
			before, x, y := g.m.looks()
			if key == "a paste" {
				g.send(tea.PasteMsg{Content: "pasted words"})
			} else {
				g.send(screentest.Key(key))
			}
			if after, toX, toY := g.m.looks(); after == before && x == toX && y == toY {
				t.Errorf("%s: %s does nothing, and says nothing", p.name, key)
			}
			if !strings.HasSuffix(g.m.says.notice, wordsNothingHere) {
				g = nil // Something was done, so the next key needs the page as it was.
			}
			if g != nil {
				g.m.says.notice = ""
			}
		}
	}
}
