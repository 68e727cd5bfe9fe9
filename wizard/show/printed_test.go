package show

import (
	"slices"
	"testing"

	"referral/wizard/workshop"
)

// Tab skips a part that the run sheet leaves out, whichever it is.
func TestSkipsWhatIsLeftOut(t *testing.T) {
	t.Parallel()
	tried := 0
	for _, s := range workshop.All() {
		order := s.Order()
		g := newRig(t, s.ID)
		for i, part := range g.m.parts {
			if i == 0 || part == g.m.parts[i-1] || slices.ContainsFunc(order.Parts, func(p workshop.Part) bool { return p.ID == part }) {
				continue
			}
			tried++
			g.run(g.m.show(i, 0))
			g.press("tab")
			if g.m.parts[g.m.at] == part {
				t.Errorf("%s: Tab does not skip %s", s.ID, part)
			}
		}
	}
	if tried == 0 {
		t.Error("no part is left out")
	}
}

// The keys of the run sheet take a session from its first screen to its end, with a clicker and s.
func TestRunSheetByClicker(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		g := newRig(t, s.ID)
		parts := map[string]bool{}
		for range 400 {
			parts[g.m.parts[g.m.at]] = true
			if g.m.at == len(g.m.slides)-1 {
				break
			}
			g.press("pgdown")
		}
		for _, part := range s.Order().Parts {
			if s.Numbers(part.ID) != "none" && !parts[part.ID] {
				t.Errorf("%s: %s is never shown", s.ID, part.Title)
			}
		}
		g.press("q", "2")
		if !g.quit {
			t.Errorf("%s: q, then 2, does not end the session", s.ID)
		}
	}
}
