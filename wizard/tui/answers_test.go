package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// TestCheckShowsWhatToLookAtFirst: within its part, an answer with comments comes before the others, with a sign, and the
// number of comments is not cut at any width.
func TestCheckShowsWhatToLookAtFirst(t *testing.T) {
	for _, w := range []int{120, 80, 60, 40} {
		g := newRig(t, checklist.New())
		g.size(w, 60)
		g.press("3")
		g.m.f.QuickFact(`14:05 seen, gate: a red mark on her cheek`)
		g.jump(question("impact.now"))
		g.write("She is often tired and is aggressive, and after that she sits on her own in the library until the bell rings.")
		g.run(g.m.jumpSectionTo("check"))
		_, part, _ := strings.Cut(g.page(), "Consent Child told")
		_, part, _ = strings.Cut(part, "What to include")
		if !strings.HasPrefix(part, " ! Effect") || !strings.Contains(part, "(2 comments)") {
			t.Errorf("at %d columns it shows %q", w, g.page())
		}
	}
}

// TestCheckBeforeTheCall: before the call there are no comments to look at.
func TestCheckBeforeTheCall(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(question("impact.now"))
	g.write("He is often tired and is aggressive.")
	g.jump(question("referral.tonight"))
	g.write("1")
	g.press("esc")
	g.run(g.m.jumpSectionTo("check"))
	g.wantNot("comments)")
}
