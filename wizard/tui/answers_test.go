package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// TestCheckShowsWhatToLookAtFirst checks that within its part, an answer with comments comes before the others, with a
// sign, and that the number of comments is not cut at any width.
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

// TestCheckBeforeTheCall checks that there are no comments to look at before the call.
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

// TestChangeLeadsBack checks that an answer changed from the page to check leads back to its row, even if the row has
// moved.
func TestChangeLeadsBack(t *testing.T) {
	for _, ref := range []checklist.Ref{question("impact.now"), question("concern.when_and_where"), {Question: "child.born", Subject: "p1"}} {
		g := newRig(t, sample(t, "rowan"))
		g.size(100, 60)
		g.run(g.m.jumpSectionTo("check"))
		p := g.m.flow.(*answersPage)
		for p.rows[p.at].ref != ref {
			g.press("down")
		}
		g.press("enter")
		g.want("Tab back to your answers")
		if ref.Question == "impact.now" {
			g.write("He is often tired. ")
		}
		g.press("tab")
		p, ok := g.m.flow.(*answersPage)
		if !ok || p.rows[p.at].ref != ref {
			t.Errorf("%s leads to %v", ref.Question, g.m.f.Now())
		}
	}
}

// TestChangeEndsElsewhere checks that after going elsewhere from there, the form continues as usual.
func TestChangeEndsElsewhere(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("check"))
	p := g.m.flow.(*answersPage)
	for p.rows[p.at].ref != question("impact.now") {
		g.press("down")
	}
	g.press("enter", "shift+tab", "tab")
	g.wantNot("back to your answers")
	g.press("tab")
	if _, ok := g.m.flow.(*answersPage); ok {
		t.Error("it leads back")
	}
}
