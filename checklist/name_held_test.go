package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
)

// The question whether a name is kept back is asked on the way of anyone who told us something and is neither family
// nor staff, without being counted. For everyone else it is behind "add more about".
func TestNameHeldComesForward(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	q, _ := g.Question(checklist.QPersonNameHeld)
	for _, tt := range []struct {
		name string
		told bool
		who  checklist.Person
		want bool
	}{
		{"of whom nothing is known", true, checklist.Person{}, true},
		{"a lodger", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "lodger"}}}, true},
		{"a friend's mother", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "friend's mother"}}}, true},
		{"someone else, as chosen", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "Nana Bee", Class: checklist.ClassOther}}}, true},
		{"a neighbour", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "neighbour"}}}, true},
		{"the man next door", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "man from next door"}}}, true},
		{"another pupil", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "another pupil"}}}, true},
		{"a classmate", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "classmate"}}}, true},
		{"a girl in her year", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "girl in Year 8"}}}, true},
		{"a family friend", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "friend of the family"}}}, true},
		{"a shopkeeper", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "shopkeeper"}}}, true},
		{"a landlady", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "landlady"}}}, true},
		{"a parent of another pupil", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "parent of another pupil"}}}, true},
		{"no relation", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "no relation"}}}, true},
		{"an aunt", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "aunt"}}}, false},
		{"a foster carer", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "foster carer"}}}, false},
		{"a lodger who told us nothing", false, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "lodger"}}}, false},
		{"a grandad", true, checklist.Person{Relations: []checklist.Relation{{To: "p1", Is: "grandad"}}}, false},
		{"a youth worker", true, checklist.Person{Work: &checklist.Work{Post: "youth worker"}}, false},
	} {
		r := checklist.New()
		r.AddChild().Name = "Mabel Finch"
		p, f := r.AddPerson(), r.AddFact()
		tt.who.ID, tt.who.Name = p.ID, "Gwen Tarr"
		*p = tt.who
		if tt.told {
			f.Kind, f.From = checklist.FactPassedOn, p.ID
		}
		s := checklist.SituationOf(r, q, p.ID, time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC))
		if got := q.OnTheWay(s); got != tt.want {
			t.Errorf("%s: on the way is %v", tt.name, got)
		}
		if q.Counts(s) || !q.Holds(s) {
			t.Errorf("%s: the question is counted, or not asked at all", tt.name)
		}
	}
}
