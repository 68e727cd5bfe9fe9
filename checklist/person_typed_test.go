package checklist_test

import (
	"testing"

	"referral/checklist"
)

// A date, a time or a number typed for a person is refused, and adds no one.
func TestNoNameIsRefused(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for typed, refused := range map[string]bool{
		"yesterday 09:15": true, "14:30": true, "3/11/2026": true, "7": true, "Ms Okafor": false, "a girl called May": false, "April Hart": false,
	} {
		r := checklist.New()
		r.AddChild().Name = "Mabel Finch"
		f := r.AddFact()
		f.Kind = checklist.FactSeen
		err := checklist.Set(r, g, checklist.Ref{Question: checklist.QFactBy, Subject: f.ID}, checklist.Value{Text: typed})
		if (err != nil) != refused || refused && len(r.People) != 1 {
			t.Errorf("%q: %v, %d people", typed, err, len(r.People))
		}
	}
}

// Someone described and named who is our worry is not asked about as family, unless they live with the child.
func TestNamedWorryIsNotTold(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Mabel Finch"
	p := r.AddPerson()
	p.Name, p.Relations = "Shaz", []checklist.Relation{{To: "p1", Is: "woman"}}
	if p.OfConcern.Is = checklist.Yes; r.IsCarer(p) {
		t.Error("a woman who may be a danger is asked about as family")
	}
	r.Homes = []*checklist.Home{{ID: "h1", Address: "1 Example Road"}}
	r.Person("p1").Homes, p.Homes = []string{"h1"}, []string{"h1"}
	if !r.IsCarer(p) {
		t.Error("a woman in the child's home is not asked about")
	}
}

// Whether someone is a danger is asked on the way of anyone known only by a description.
func TestDangerIsAskedOfSomeoneDescribed(t *testing.T) {
	t.Parallel()
	q, _ := checklist.Default().Question(checklist.QFamilyPersonOfConcern)
	for is, want := range map[string]bool{"man": true, "woman in a blue car": true, "mother": false, "neighbour": false, "grandad": false} {
		r := checklist.New()
		r.AddChild().Name = "Mabel Finch"
		p := r.AddPerson()
		p.Relations = []checklist.Relation{{To: "p1", Is: is}}
		if got := q.OnTheWay(checklist.Situation{R: r, Person: p}); got != want {
			t.Errorf("%s: on the way is %v", is, got)
		}
	}
}
