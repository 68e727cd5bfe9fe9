package tui

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// TestReferFromTheList checks that a line that could be about a child to refer is asked about, and that Esc leaves it
// as typed.
func TestReferFromTheList(t *testing.T) {
	for _, tt := range []struct {
		key      string
		children int
	}{{"1", 2}, {"2", 1}, {"esc", 1}} {
		g := newRig(t, checklist.New())
		g.jump(checklist.Ref{Question: checklist.QChildName, Subject: g.child()})
		g.write("Ilya Marsh")
		g.jump(question(checklist.QFamilyHousehold))
		g.write("Noor, 6, girl, daughter")
		g.press("enter")
		g.want("Is Noor one of the children you are referring?")
		g.press(tt.key)
		if got := len(g.m.f.Record().Children()); got != tt.children {
			t.Errorf("%s: %d children", tt.key, got)
		}
		g.want("Noor")
	}
	g := newRig(t, checklist.New())
	g.jump(question(checklist.QFamilyHousehold))
	g.write("Leigh Marsh, mother")
	g.press("enter")
	g.wantNot("children you are referring", wizard.WordsReferYes)
}
