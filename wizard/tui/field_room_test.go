package tui

import (
	"testing"

	"referral/checklist"
)

// Where there is nothing to choose from, the line is not called "somewhere else" than what is not there, with or without
// a comment below it.
func TestALineWithNothingToChooseFrom(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		r := checklist.New()
		g := newRig(t, r)
		g.size(size[0], size[1])
		ref := checklist.Ref{Question: "child.address", Subject: g.child()}
		g.jump(ref)
		g.wantNot("Somewhere else")
		for _, x := range g.m.f.Findings() {
			if place(x).Question == ref.Question {
				g.run(g.m.jumpToFinding(x))
				g.wantNot("Somewhere else")
				g.write("7 Weir Lane")
				g.want("7 Weir Lane")
				checkFrame(t, g)
				break
			}
		}
	}
}
