package show

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/workshop"
)

// alone starts a session for one person practising.
func alone(t *testing.T) *rig {
	t.Helper()
	g := newRig(t, "")
	g.m.practise()
	return g
}

// One person marks what is missing, rewrites a sentence and then sees one way to write it, text by text.
func TestPractise(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
		g := alone(t)
		g.size(size[0], size[1])
		g.want("Before you start", "Nothing is kept", "Esc end")
		g.press("pgdown")
		for _, short := range workshop.ToPractise() {
			for g.m.slide().(*practiseSlide).step == markStep {
				g.want(short.Title)
				if g.m.turn == 0 {
					g.press("1")
				}
				g.press("pgdown")
			}
			for g.m.slide().(*practiseSlide).step == missingStep {
				g.press("pgdown")
			}
			g.want("Write this sentence again", firstWords(short.Sentence))
			g.write("b. He is 5 ")
			g.send(tea.PasteMsg{Content: "and quiet."})
			g.press("left", "right", "backspace")
			g.want("b. He is 5 and quiet")
			at := g.m.at
			for range 9 {
				if checkFrame(t, g); g.m.at != at {
					break
				}
				g.press("pgdown")
			}
		}
		g.want("Well done", "safeguarding lead")
	}
}

// Esc ends practice at any time, even while a sentence is being typed. There are no papers, and no case to continue
// with.
func TestPractiseEnds(t *testing.T) {
	t.Parallel()
	for presses := range 6 {
		g := alone(t)
		for range presses {
			g.press("pgdown")
		}
		g.press("esc")
		if !g.quit {
			t.Errorf("after %d screens Esc does not end it", presses)
		}
	}
	g := alone(t)
	g.press("p")
	g.want("nothing is kept")
	g.press("j")
	g.wantNot("Another case")
}
