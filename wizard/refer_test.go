package wizard_test

import (
	"testing"

	"referral/checklist"
)

// A child written on one line among the people is asked about if the line does not say whether they are referred, and
// becomes a child with what was typed.
func TestReferFromALine(t *testing.T) {
	t.Parallel()
	const list = checklist.QFamilyHousehold
	for line, want := range map[string]bool{
		"Ines, 6, girl, daughter":      true,
		"Bram Aydin, son, 3/9/2019":    true,
		"daughter, 2":                  true,
		"Leigh Aydin, mother":          false,
		"Tess, half-sister, 4":         false,
		"Omar, mum's boyfriend":        false,
		"Ola, 24, daughter":            false,
		"Kit, 6, boy, also referred":   false,
		"Sam, neighbour's daughter, 9": false,
	} {
		f := newFlow(t)
		answerRef(t, f, "child.name", "p1", "Adem Aydin")
		id := f.QuickPerson(list, line)
		if got := f.ReferAsk(list, id); (got != "") != want {
			t.Errorf("%q asks %q", line, got)
		}
		if f.ReferAsk("family.professionals", id) != "" {
			t.Errorf("%q is asked about among the professionals", line)
		}
	}
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	child := f.ReferChild(f.QuickPerson(list, "Ines, 6, girl, daughter"))
	r := f.Record()
	if c := r.Person(child); len(r.Children()) != 2 || len(r.Others()) != 0 || c.Name != "Ines" || c.Born.At != "2020" || f.ValueOf(checklist.Ref{Question: checklist.QChildGender, Subject: child}).Text != "girl" {
		t.Errorf("got %+v", r.People)
	}
	if !f.ReferSure(list, f.QuickPerson(list, "Kit, 6, boy, also referred")) || len(r.Children()) != 3 {
		t.Error("whoever is also referred is no child in the referral")
	}
	if err := r.Check(f.Guide()); err != nil {
		t.Error(err)
	}
}
