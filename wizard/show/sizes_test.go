package show

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen/screentest"
	"referral/wizard/workshop"
)

// Each text of each exhibit fits on one screen of 80 by 24, and every screen of every case has its frame.
func TestEveryExhibitFits(t *testing.T) {
	for _, s := range workshop.All() {
		for _, size := range sizes {
			g := newRig(t, s.ID)
			g.size(size[0], size[1])
			g.each(func(string) { checkFrame(t, g) })
			for _, sl := range g.m.slides {
				c, ok := sl.(*cardSlide)
				if !ok || c.card.Text == "" {
					continue
				}
				w, h := g.m.room()
				n, want := len(sl.screens(g.m, w, h)), 1
				switch {
				case c.card.Kind == workshop.PhrasesCard, c.card.Kind == workshop.RightCard, c.card.Kind == workshop.QuestionCard:
					continue
				case c.card.Kind == workshop.AbsentCard:
					want = len(c.card.Lines) // Each press adds one line; the text stays.
					if c.card.Here != "" {
						want++
					}
				case c.card.Kind == workshop.WeakCard && s.Weak.Log:
					want = max(n, 2)
				case c.card.Kind == workshop.BetterCard && c.card.Compare != "" && size[0] < columnsFrom:
					want = 2 // The better text, and the weak one after it.
				}
				if n != want {
					t.Errorf("%s at %dx%d: %q takes %d screens, want %d", s.ID, size[0], size[1], c.title(), n, want)
				}
			}
		}
	}
}

// Random keys at any size cause no panic and no frame larger than its window, and the session still ends when asked
// to.
func TestRandomKeys(t *testing.T) {
	names := []string{"pgdown", "pgup", "space", "enter", "up", "down", "left", "right", "b", ".", "m", "j", "t", "+", "-", "s", "p", "1", "2", "3", "esc",
		"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f9", "ctrl+x", "tab", "backspace", "é", "ctrl+q", "f12"}
	for seed := range uint64(6) {
		random := rand.New(rand.NewPCG(seed, 7))
		g := newRig(t, workshop.All()[int(seed)%len(workshop.All())].ID)
		for range 250 {
			if random.IntN(12) == 0 {
				g.size(random.IntN(160), random.IntN(60))
			}
			g.press(names[random.IntN(len(names))])
			checkFrame(t, g)
		}
	}
	g := newRig(t, "merryn")
	g.press("q", "enter")
	if g.quit {
		t.Error("the first row ends it")
	}
	g.press("q", "2")
	if !g.quit {
		t.Error("the session does not end")
	}
}

// Every slide of a case, and what is read over it, can be drawn at every size down to one cell.
func TestAtEverySize(t *testing.T) {
	g := newRig(t, "ines")
	sizes := [][2]int{{100, 30}, {1, 1}, {40, 12}, {40, 5}, {200, 1}, {1, 60}, {39, 11}, {80, 24}}
	for range 400 {
		at, turn := g.m.at, g.m.turn
		for _, keys := range [][]string{nil, {"f2"}, {"f3"}, {"f1"}} {
			for _, size := range sizes {
				for _, k := range keys {
					g.send(screentest.Key(k))
				}
				g.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				g.draws(size[0], size[1])
				g.send(screentest.Key("pgdown"))
				g.draws(size[0], size[1])
				g.m.over, g.m.at, g.m.turn = nil, at, turn
			}
		}
		g.send(screentest.Key("pgdown"))
		if g.m.at == at && g.m.turn == turn && at == len(g.m.slides)-1 {
			return
		}
		for n := 0; g.m.at == at && g.m.turn == turn && n < 3; n++ {
			g.send(screentest.Key("tab"))
		}
	}
}

// Whatever is pressed, at any size, a workshop does not break.
func TestRandomKeysAndSizes(t *testing.T) {
	keys := append(slices.Clone(screentest.Common), "pgdown", "pgdown", "pgdown", "pgup", "j", "t", "p", "m", "b")
	for seed := range uint64(6) {
		random := rand.New(rand.NewPCG(seed, 2))
		g := newRig(t, []string{"", "ines", "wren"}[seed%3])
		for range 150 {
			if random.IntN(6) == 0 {
				g.send(tea.WindowSizeMsg{Width: 1 + random.IntN(120), Height: 1 + random.IntN(30)})
			}
			g.send(screentest.Key(keys[random.IntN(len(keys))]))
			g.draws(g.m.w, g.m.h)
			if g.quit {
				break
			}
		}
	}
}

// draws draws a frame, which must fit the window.
func (g *rig) draws(w, h int) {
	g.t.Helper()
	rows := strings.Split(g.m.View().Content, "\n")
	if g.m.broken {
		g.t.Fatalf("a panic at %dx%d on slide %d", w, h, g.m.at)
	}
	if len(rows) > max(h, 1) {
		g.t.Fatalf("%d rows in a window of %dx%d", len(rows), w, h)
	}
}
