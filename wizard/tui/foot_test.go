package tui

import (
	"testing"

	"referral/checklist"
)

// In a text Enter begins a new line, and the foot says so. Where it goes on, the foot does not.
func TestFootSaysWhatEnterDoes(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(80, 24)
	g.press("3")
	g.jump(question("concern.reason"))
	g.want("Enter new line")
	g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
	g.wantNot("new line")
	g.press("f9")
	g.wantNot("new line")
	g.press("tab")
	g.want("Enter new line", "F7 read it all", "F9 write down the call")
}
