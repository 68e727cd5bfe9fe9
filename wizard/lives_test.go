package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

// livesRelations are people of every kind who are typed in one line.
var livesRelations = []string{"mother", "father", "stepdad", "mum's boyfriend", "9, brother", "half-sister", "gran", "aunt", "cousin", "lodger", "family friend"}

// oneLine adds someone in one line to the family of a child, and returns the form with what is said of them and the child.
func oneLine(t *testing.T, address, line string) (f *wizard.Flow, p, child *checklist.Person) {
	t.Helper()
	f = newFlow(t)
	r := f.Record()
	child = r.Children()[0]
	child.Name, child.Born = "Isla Wren", when.When{At: "2016-05-01"}
	if address != "" {
		r.Homes = append(r.Homes, &checklist.Home{ID: "h1", Address: address})
		child.Homes = []string{"h1"}
	}
	p = r.Person(f.QuickPerson("family.household", line))
	if p == nil {
		t.Fatalf("%q adds no one", line)
	}
	return f, p, child
}

func holds(t *testing.T, f *wizard.Flow, question, subject, child string) bool {
	t.Helper()
	q, ok := checklist.Default().Question(question)
	if !ok {
		t.Fatalf("there is no question %s", question)
	}
	return q.Holds(checklist.SituationAt(f.Record(), q, checklist.Ref{Question: question, Subject: subject, To: child}, clock()))
}

// Words in one line that say that someone lives with the child are understood, whether or not the child has an address.
func TestLivesThere(t *testing.T) {
	t.Parallel()
	for _, relation := range livesRelations {
		for _, words := range []string{"lives there", "lives with her", "lives with Isla", "at home", "in the household", "lives at the same address", "living with the family", "lives here too"} {
			for _, address := range []string{"", "4 Mill Row, Redford"} {
				f, p, child := oneLine(t, address, "Sam Wren, "+relation+", "+words)
				if got := f.Record().LivingWith(p, child); got != checklist.Yes {
					t.Errorf("%s, %s (home %q): lives with her is %q", relation, words, address, got)
				}
			}
		}
	}
}

// Where it is said that someone lives elsewhere, or has died, no one asks whether they live with the child, or look after
// the child on most days.
func TestLivesElsewhere(t *testing.T) {
	t.Parallel()
	for _, relation := range livesRelations {
		for _, words := range []string{
			"not at home", "not living there", "doesn't live with her", "no longer at home", "moved out in May", "lives elsewhere", "lives on his own", "lives in Bristol", "in Leeds",
			"at his nan's", "staying at Auntie Jo's", "in prison", "on remand", "in a refuge", "abroad", "in Poland", "in foster care", "died in 2019", "deceased",
		} {
			f, p, child := oneLine(t, "4 Mill Row, Redford", "Sam Wren, "+relation+", "+words)
			if f.Record().LivingWith(p, child) == checklist.Yes || !f.Record().SaidElsewhere(p, child) {
				t.Errorf("%s, %s: not read as elsewhere", relation, words)
			}
			for _, question := range []string{"family.lives_with", "family.primary_carer"} {
				if holds(t, f, question, p.ID, child.ID) {
					t.Errorf("%s, %s: %s is asked", relation, words, question)
				}
			}
		}
	}
}

// Words that do not say where someone lives leave the question open.
func TestLivesWhereIsNotSaid(t *testing.T) {
	t.Parallel()
	for _, words := range []string{"in Year 5", "in Reception", "at St Mark's", "works in Leeds", "works abroad", "was in prison in 2019", "lives in Redford", "with his nan", "from Poland", "mother died in 2019", ""} {
		f, p, child := oneLine(t, "4 Mill Row, Redford", "Sam Wren, 9, brother, "+words)
		if f.Record().SaidElsewhere(p, child) || !holds(t, f, "family.lives_with", p.ID, child.ID) {
			t.Errorf("%q: it is not asked where he lives", words)
		}
	}
}

// An answer, a shared home or being the main carer overrides the words; a different address is enough.
func TestLivesElsewhereByAddress(t *testing.T) {
	t.Parallel()
	f, p, child := oneLine(t, "4 Mill Row, Redford", "Sam Wren, father")
	f.Record().Homes = append(f.Record().Homes, &checklist.Home{ID: "h2", Address: "9 Quay Street"})
	p.Homes = []string{"h2"}
	if !f.Record().SaidElsewhere(p, child) || holds(t, f, "family.lives_with", p.ID, child.ID) {
		t.Error("another address does not say that he lives elsewhere")
	}
	child.Staying = "h2"
	if f.Record().SaidElsewhere(p, child) {
		t.Error("the child stays at his address")
	}
	child.Staying = ""
	p.Relations[0].MainCarer = true
	if f.Record().SaidElsewhere(p, child) {
		t.Error("he is the main carer")
	}
}

// With several children, words about all of them are read for each, and words about one leave the others to be asked.
func TestLivesWithSeveralChildren(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		words string
		with  []checklist.YesNo
	}{
		{"lives with them", []checklist.YesNo{checklist.Yes, checklist.Yes, checklist.Yes}},
		{"lives with the children", []checklist.YesNo{checklist.Yes, checklist.Yes, checklist.Yes}},
		{"lives with Ada and Teo", []checklist.YesNo{checklist.Yes, "", checklist.Yes}},
		{"lives with Noah", []checklist.YesNo{"", checklist.Yes, ""}},
		{"lives there", []checklist.YesNo{checklist.Yes, "", ""}},
	} {
		f := newFlow(t)
		r := f.Record()
		r.Children()[0].Name = "Ada Quill"
		for _, name := range []string{"Noah Quill", "Teo Quill"} {
			f.AddChild()
			r.Children()[len(r.Children())-1].Name = name
		}
		for _, c := range r.Children() {
			c.Born = when.When{At: "2016-05-01"}
		}
		p := r.Person(f.QuickPerson("family.household", "Dee Quill, aunt, "+tt.words))
		for i, c := range r.Children() {
			if got := r.LivingWith(p, c); got != tt.with[i] {
				t.Errorf("%s: with %s it is %q, want %q", tt.words, c.Name, got, tt.with[i])
			}
			if asked := holds(t, f, "family.lives_with", p.ID, c.ID); !asked {
				t.Errorf("%s: it is not asked about %s", tt.words, c.Name)
			}
		}
		away := r.Person(f.QuickPerson("family.household", "Ray Quill, father, lives in Hull"))
		for _, c := range r.Children() {
			if holds(t, f, "family.lives_with", away.ID, c.ID) {
				t.Errorf("it is asked whether the father in Hull lives with %s", c.Name)
			}
		}
	}
}
