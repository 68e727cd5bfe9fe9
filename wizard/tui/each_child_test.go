package tui

import (
	"testing"

	"referral/checklist"
)

// A question about someone that is asked for each child has a row for each,
// with the child's name.
func TestRowsOfAnEntrySayWhichChild(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 60)
	g.press("3")
	g.m.f.Change(func(r *checklist.Referral) {
		r.Children()[0].Name = "Ilya Marsh"
		r.AddChild().Name = "Noor Marsh"
		r.AddPerson().Name = "Dele Obi-Fairweather"
	})
	g.jump(question("family.household"))
	g.press("home", "down", "down", "enter")
	g.want("Ilya: Who they are", "Noor: Who they are", "Ilya: Lives with the child", "Noor: Lives with the child")
}
