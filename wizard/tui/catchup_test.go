package tui

import (
	"testing"

	"referral/checklist"
)

// On leaving the list of people, the questions about a child added there that were passed over are asked, and no others.
func TestAddedChildIsAskedAbout(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 40)
	g.press("3")
	g.m.f.Change(func(r *checklist.Referral) { r.Children()[0].Name = "Ilya Marsh" })
	g.jump(question("family.household"))
	added := g.m.f.AddChild()
	g.jump(checklist.Ref{Question: checklist.QChildName, Subject: added})
	g.write("Noor Marsh")
	g.jump(question("family.household"))
	g.press("tab")
	var asked []string
	for range 60 {
		ref := g.m.f.Now().Ref
		if ref.Subject != added {
			break
		}
		asked = append(asked, ref.Question)
		g.press("tab")
	}
	if len(asked) < 5 || asked[0] != checklist.QChildAddress {
		t.Errorf("about the child added it asks %q", asked)
	}
	if at := g.m.f.Now(); at.Section.ID != "consent" {
		t.Errorf("it then moves on to %+v", at.Ref)
	}
}
