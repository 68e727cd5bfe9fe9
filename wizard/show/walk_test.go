package show

import (
	"fmt"
	"strings"
	"testing"

	"referral/wizard/workshop"
)

// What the trainer's printed key asks for at a stop of the walk-through works as it says, and Page Down goes to the
// next stop.
func TestWalkAsPrinted(t *testing.T) {
	t.Parallel()
	names := map[string]string{"f10": "F10", "enter": "Enter", "esc": "Esc", "tab": "Tab"}
	for _, size := range sizes {
		g := newRig(t, "hester")
		g.size(size[0], size[1])
		g.jump("The program itself")
		g.press("enter")
		for i, stop := range workshop.Stops() {
			g.want(fmt.Sprintf("stop %d of", i+1), "look at: "+firstWords(stop.Look))
			for _, p := range stop.Press {
				if name, isKey := names[p]; isKey {
					g.press(p)
					p = name
				} else {
					g.write(p)
				}
				if !strings.Contains(stop.Note, p) {
					t.Errorf("stop %d: the note does not say %q", i+1, p)
				}
			}
			g.want(stop.Then)
			g.press("pgdown")
		}
		g.wantNot("stop 1 of")
	}
}

// The walk-through is the real form on an invented case: the number of the stop is on the screen, nothing can be
// saved, and leaving it returns to the session.
func TestWalk(t *testing.T) {
	for _, size := range sizes {
		g := newRig(t, "merryn")
		g.size(size[0], size[1])
		g.jump("The program itself")
		g.press("enter")
		for n := range workshop.Stops() {
			g.want(fmt.Sprintf("stop %d of %d", n+1, len(workshop.Stops())), "nothing is kept")
			checkFrame(t, g)
			p := g.m.slide().(*walkSlide)
			if p.walk.Flow.Now().Question.ID != workshop.Stops()[n].Question {
				t.Errorf("stop %d is not at its question", n+1)
			}
			if n == 2 {
				g.write("typed ")
				g.press("ctrl+s")
				g.want("typed", "Nothing is kept here")
				g.press("f1")
				g.want("Keys")
				g.press("esc", "f9")
				g.want("01632 960123")
				g.press("pgdown") // A clicker has no Esc: Page Down closes the numbers, and stays at the stop.
				g.wantNot("01632 960123")
				g.want("stop 3 of")
			}
			if n+1 < len(workshop.Stops()) {
				g.press("pgdown")
			}
		}
		g.press("ctrl+q")
		if g.quit {
			t.Fatal("leaving the form ended the session")
		}
		g.want("Enter begins")
		g.press("enter")
		g.want("stop 1 of")
		if text := fmt.Sprint(g.m.slide().(*walkSlide).walk.Flow.Record()); strings.Contains(text, "typed") {
			t.Error("what was typed is still there")
		}
		g.press("pgup")
		if _, ok := g.m.slide().(*walkSlide); ok {
			t.Error("Page Up does not leave the first stop")
		}
	}
}

// A stop of the walk-through about a long list shows the right row without a key press.
func TestWalkPointsAtTheRow(t *testing.T) {
	g := newRig(t, "orla")
	g.size(80, 24)
	g.jump("The program itself")
	g.press("enter")
	for _, stop := range workshop.Stops() {
		if stop.Row != "" {
			g.want("[x] An adult who works with children")
			for line := range strings.Lines(g.shows()) {
				if strings.Contains(line, "▌") && strings.Contains(line, "An adult who works") {
					return
				}
			}
			t.Fatalf("the arrow is not on the row:\n%s", g.shows())
		}
		g.press("pgdown")
	}
	t.Fatal("no stop has a row")
}
