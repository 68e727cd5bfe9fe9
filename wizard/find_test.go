package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// A word finds a question by its label first, then by what is asked or answered, including in list entries.
func TestFind(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	answerRef(t, f, "child.gp", "p1", "Orchard Row Surgery")
	for word, want := range map[string]checklist.Ref{
		"GP":            {Question: "child.gp", Subject: "p1"},
		"gp, adem":      {Question: "child.gp", Subject: "p1"},
		"orchard":       {Question: "child.gp", Subject: "p1"},
		"  row   orch ": {Question: "child.gp", Subject: "p1"},
		"date of birth": {Question: "child.born", Subject: "p1"},
		"religion":      {Question: "child.religion", Subject: "p1"},
		"adem aydin":    {Question: "child.name", Subject: "p1"},
		"your name":     {Question: "referrer.name"},
	} {
		found := f.Find(word)
		if len(found) == 0 || found[0].Step.Ref != want {
			t.Errorf("%q: got %v, want %v first", word, found, want)
			continue
		}
		if !f.Jump(found[0].Step.Ref) {
			t.Errorf("%q: there is no way to %v", word, want)
		}
	}
	for _, none := range []string{"", "  ", "zeppelin", "airship zeppelin"} {
		if found := f.Find(none); len(found) > 0 {
			t.Errorf("%q finds %v", none, found)
		}
	}
}

// A row is found by its label first, then by its synonyms, what it asks or holds, and last by any part of a word.
func TestSoughtFits(t *testing.T) {
	t.Parallel()
	x := wizard.Sought{Label: "When to reach you", Keys: "phone hours", Asked: "When can you be reached? To 17:30, then Mrs Adu.", Also: "The duty worker rings back."}
	for words, want := range map[string]int{"When to  reach you": 0, "when to": 1, "hours": 2, "you reach": 3, "adu": 4, "mrs adu, then": 4, "duty": 5, "orker": 6, "duty zebra": -1, " ": -1} {
		if got := x.Fits(words); got != want {
			t.Errorf("%q: got %d, want %d", words, got, want)
		}
	}
	x.OnOne = true
	if got := x.Fits("when to"); got != 3 {
		t.Errorf("about one person: got %d, want 3", got)
	}
}

// If something is asked for each child, each row says which, in every list of questions.
func TestRowsSayForWhichChild(t *testing.T) {
	f := threeChildren(t)
	id := f.QuickPerson("family.household", "Tomas Varga, stepdad of Lena and Max")
	if err := f.AnswerTo(checklist.Ref{Question: checklist.QFamilyRelation, Subject: id}, checklist.Value{Text: "father"}); err != nil {
		t.Fatal(err)
	}
	rows, names := map[string]bool{}, map[string]bool{}
	for _, s := range f.Steps() {
		if s.Question == nil || s.Ref.Subject != id {
			continue
		}
		if row := f.RowName(s); rows[row] {
			t.Errorf("two rows are called %q", row)
		} else {
			rows[row] = true
		}
		if name := f.NameOf(s); names[name] {
			t.Errorf("two questions are called %q", name)
		} else {
			names[name] = true
		}
	}
	if !rows["Tomas, for Ines: Told of the referral"] || !rows["Tomas, for Max: Told of the referral"] || !names["Told of the referral for Lena, Tomas"] {
		t.Errorf("got %v and %v", rows, names)
	}
	for _, l := range f.Summary("consent") {
		if l.Step.Ref.Question == checklist.QConsentParentsTold && l.Label != f.RowName(l.Step) {
			t.Errorf("the summary says %q", l.Label)
		}
	}
}

// For someone it is not safe to tell, no row reads as if they had been told and agreed.
func TestNoRowSaysThatSomeoneAgreed(t *testing.T) {
	f := threeChildren(t)
	id := f.QuickPerson("family.household", "Tomas Varga, father of all")
	for _, a := range []struct{ question, choice string }{{checklist.QConsentSameForAll, "yes"}, {checklist.QConsentParentsTold, "not_safe"}} {
		if err := f.AnswerTo(checklist.Ref{Question: a.question, Subject: id}, checklist.Value{Choice: a.choice}); err != nil {
			t.Fatal(err)
		}
	}
	for _, l := range f.Summary("consent") {
		if strings.Contains(strings.ToLower(l.Label), "told and agreed") {
			t.Errorf("%s: %s", l.Label, l.Shown())
		}
	}
}

// A question about another body that is told bears its name, and not the word that the record keeps.
func TestRouteIsNamed(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.AddRoute(checklist.RoutePrevent)
	f.AddRoute(checklist.RoutePolice)
	for route, want := range map[checklist.RouteName]string{checklist.RoutePrevent: ", Prevent", checklist.RoutePolice: ", Police"} {
		for _, q := range f.Guide().All() {
			if q.Of != checklist.OfRoute {
				continue
			}
			s := wizard.Step{Question: q, Section: q.Section, Ref: checklist.Ref{Question: q.ID, Subject: string(route)}}
			if name := f.NameOf(s); !strings.HasSuffix(name, want) {
				t.Errorf("got %q", name)
			}
		}
	}
}
