package tui

import (
	"testing"

	"referral/checklist"
)

// How many answers are missing is told in full, and below the row which ones, in a window of 100 by 30, next to a relation to each of two children.
func TestMissingIsNotCut(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 30)
	g.press("3")
	g.m.f.Change(func(r *checklist.Referral) {
		r.Children()[0].Name = "Ilya Marsh"
		r.AddChild().Name = "Noor Marsh"
	})
	g.jump(question("family.household"))
	g.write("Oluwaseun Fairweather, father of Noor")
	g.press("enter")
	g.want(" missing", "Missing: ", "safe contact")
}
