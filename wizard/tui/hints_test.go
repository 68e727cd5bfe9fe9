package tui

import (
	"testing"

	"referral/checklist"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// No hint in the guide is cut in a window of 100 by 30 or 80 by 24: its last words are often the condition.
func TestHintsAreWhole(t *testing.T) {
	for _, size := range [][2]int{{100, 30}, {80, 24}} {
		g := newRig(t, checklist.New())
		g.press("3")
		g.size(size[0], size[1])
		w, h := size[0]-4, size[1]-5
		if size[0] == 100 {
			w = field.Desk.Width
		}
		room := gridOf(w, h).room
		for _, s := range g.m.f.Guide().Sections {
			for _, q := range s.Questions {
				if n := len(screen.Wrapped(q.Help, w)); n > room.Hint {
					t.Errorf("%s: %d rows of %d at %v", q.ID, n, room.Hint, size)
				}
			}
		}
	}
}
