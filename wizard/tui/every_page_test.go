package tui

import (
	"math/rand/v2"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard/tui/screen/screentest"
)

// seldom are keys and letters that screentest.Common leaves out, because they leave a page or mean something on few.
var seldom = []string{"ctrl+c", "ctrl+q", "ctrl+r", "ctrl+u", "ctrl+y", "home", "end", "pgup", "0", "4", "5", "6", "7", "8", "9",
	"c", "l", "o", "p", "r", "t", "v", "w", "?"}

// With random keys on every page, nothing panics, no frame is larger than the window, and the cursor is on the page.
func TestRandomKeysFromEveryPage(t *testing.T) {
	eachLayout(t, func(t *testing.T, start func(*checklist.Referral) *rig) {
		for i, p := range pages {
			random := rand.New(rand.NewPCG(uint64(i), 4))
			g := opened(t, p.at, p.keys, start)
			var pressed []string
			for range 15 {
				keys := screentest.Common
				if random.IntN(3) == 0 {
					keys = seldom
				}
				key := keys[random.IntN(len(keys))]
				pressed = append(pressed, key)
				g.press(key)
				if g.quit || g.m.ending.place != "" {
					break
				}
				checkFrame(t, g)
				_, hidden := g.m.top().(*hiddenPage)
				if c := g.m.View().Cursor; !hidden && (c == nil || c.Y < 1 || c.Y > g.m.h-3 || c.X < 0 || c.X >= g.m.w) {
					t.Fatalf("%s, %q: the cursor is at %v:\n%s", p.name, pressed, c, g.shows())
				}
			}
			if g.m.ending.place != "" {
				t.Fatalf("%s, %q: a panic at %s", p.name, pressed, g.m.ending.place)
			}
		}
	})
}

// opened returns a page of the list, reached by its keys.
func opened(t *testing.T, at, keys string, start func(*checklist.Referral) *rig) *rig {
	t.Helper()
	var r *checklist.Referral
	if at != "" {
		r = sample(t, "rowan")
	}
	g := start(r)
	if at != "" {
		g.jump(refOf(g, at))
	}
	g.press(strings.Fields(keys)...)
	return g
}
