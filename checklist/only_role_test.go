package checklist_test

import (
	"testing"

	"referral/checklist"
)

// Words typed for a name can say only who someone is, and are then no name.
func TestOnlyRole(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]bool{
		"Neighbour": true, "nan": true, "Landlord": true, "School nurse": true, "School Nurse": true, "Mum's boyfriend": true,
		"mum’s new partner": true, "Head of Year": true, "neighbour upstairs": false, "Lodger": true, "Bus driver": true,
		"Nan Obi": false, "Guy Friend": false, "Terry Head": false, "Mrs Driver": false, "Rose Landlord": false, "Grace": false, "": false,
	} {
		if got := checklist.OnlyRole(typed); got != want {
			t.Errorf("%q: got %v", typed, got)
		}
	}
}

// A role typed instead of a name is kept as who someone is, with whatever follows it.
func TestRoleTypedForAName(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]struct{ name, is, post, agency string }{
		"Neighbour, Flat 6":              {is: "neighbour, Flat 6"},
		"Landlord":                       {is: "landlord"},
		"Neighbour, Mrs Osei":            {name: "Mrs Osei", is: "neighbour"},
		"Mum's boyfriend, Darren":        {name: "Darren", is: "mum's boyfriend"},
		"Health visitor, Harbour Clinic": {post: "health visitor", agency: "Harbour Clinic"},
		"Nan Obi":                        {name: "Nan Obi"},
	} {
		r := checklist.New()
		r.AddChild().Name = "Kofi Obeng"
		f := r.AddFact()
		f.Kind = checklist.FactPassedOn
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "fact.from", Subject: f.ID}, checklist.Value{Text: typed}); err != nil {
			t.Fatal(err)
		}
		p := r.Person(f.From)
		if p == nil {
			t.Errorf("%q: no one", typed)
			continue
		}
		is, post, agency := "", "", ""
		if len(p.Relations) > 0 {
			is = p.Relations[0].Is
		}
		if p.Work != nil {
			post, agency = p.Work.Post, p.Work.Agency
		}
		if p.Name != want.name || is != want.is || post != want.post || agency != want.agency {
			t.Errorf("%q: got the name %q, who %q, post %q, agency %q", typed, p.Name, is, post, agency)
		}
	}
}
