package show

import (
	"strings"
	"testing"

	"referral/wizard/workshop"
)

// b and . hide every screen of a session, including the walk-through and all lists; only in the rewrite are they
// typed.
func TestHidesEverywhere(t *testing.T) {
	hides := func(g *rig, name string) {
		t.Helper()
		before := g.shows()
		g.press(name)
		if s := g.shows(); strings.TrimSpace(s) != "" {
			t.Fatalf("%s leaves\n%s", name, s)
		}
		g.press("pgdown")
		if g.shows() != before {
			t.Fatalf("%s: it does not come back as it was:\n%s", name, g.shows())
		}
	}
	for _, size := range sizes {
		g := newRig(t, "hester")
		g.size(size[0], size[1])
		for i := range g.m.slides {
			g.run(g.m.show(i, 0))
			if _, types := g.m.slide().(*rewriteSlide); !types {
				hides(g, "b")
				hides(g, ".")
			}
			hides(g, "f12")
		}
		g.jump("The program itself")
		g.press("enter")
		for range workshop.Stops() {
			hides(g, "b")
			if size[0] >= columnsFrom {
				g.want("b hide", "Ctrl+Q leave")
			}
			g.press("f9")
			hides(g, ".")
			g.press("esc", "pgdown")
		}
		g.press("j")
		hides(g, "b")
		g.jump("One pair's text")
		g.want("F12 hide", "PgDn next", "F7 empty page") // Letters begin the pair's text here.
		g.press("f7")
		g.want("F12 hide", "PgDn next", "F7 empty page")
		g.wantNot("b hide")
		g.write("b.b")
		if got := g.m.slide().(*rewriteSlide).r.Now().Text; got != "b.b" {
			t.Errorf("the box has %q", got)
		}
		g.press("f2")
		hides(g, "f12")
	}
}
