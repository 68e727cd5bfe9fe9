package checklist_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestDescribe shows how answers read in a summary.
func TestDescribe(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		question, of string
		v            checklist.Value
		want         string
	}{
		{"child.name", "p1", checklist.Value{Text: "Ola Nowak"}, "Ola Nowak"},
		{"child.address", "p1", checklist.Value{Text: "1 Example Road"}, "1 Example Road"},
		{"referral.tonight", "", checklist.Value{Choice: "not_sure", Text: "he is due at six"}, "Not sure; he is due at six"},
		{"referral.tonight", "", checklist.Value{Text: "he is due at six"}, "he is due at six"},
		{"concern.harm_types", "", checklist.Value{Choices: []string{"physical", "neglect/medical"}, Text: "and cold"}, "Physical harm; Neglect: health; and cold"},
		{"child.born", "p1", checklist.Value{When: when.When{At: "2017-03-02"}, Text: "by the register"}, "Thu 2 Mar 2017; by the register"},
		{"child.born", "p1", checklist.Value{Text: "by the register"}, "by the register"},
		{"fact.from", "f1", checklist.Value{Choice: "p4"}, "Dee Ash"},
		{"fact.about", "f1", checklist.Value{Choices: []string{"p1", "p2", "referrer"}}, "Ola Nowak; Ewa Nowak; Joy Okafor"},
		{"sharing.decided_by", "", checklist.Value{Choice: "p3", Text: "with the head"}, "Lee Marsh; with the head"},
		{"sharing.decided_by", "", checklist.Value{Text: "Lee Marsh and the head"}, "Lee Marsh and the head"},
		{"impact.now", "", checklist.Value{Text: "He is tired.", Cites: []string{"f10", "f2"}}, "He is tired. (F2 and F10)"},
	} {
		r := household()
		for range 9 {
			r.AddFact()
		}
		set(t, r, tt.question, tt.of, tt.v)
		if got := checklist.Describe(r, checklist.Default(), checklist.Ref{Question: tt.question, Subject: tt.of}); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.question, got, tt.want)
		}
	}
}

func TestCitation(t *testing.T) {
	t.Parallel()
	for ids, want := range map[string]string{"": "", "f3": "F3", "f10 f2": "F2 and F10", "f5 f1 f2": "F1, F2 and F5", "f4 f3 f2 f1": "F1, F2, F3 and F4"} {
		given := strings.Fields(ids)
		if got := checklist.Citation(given); got != want {
			t.Errorf("%s: got %q, want %q", ids, got, want)
		}
		if !slices.Equal(given, strings.Fields(ids)) {
			t.Errorf("%s: the list given is in another order now", ids)
		}
	}
}

func TestFactsNamed(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]int{
		"":                             nil,
		"It rests on F1, F4 to F6.":    {1, 4, 5, 6},
		"F4–F6 and F5, F2-F3":          {4, 5, 6, 2, 3},
		"F10 to F9":                    nil,
		"F3 to F3":                     {3},
		"UF1, F2a, f3 and F":           nil,
		"F12 to the end":               {12},
		"See F1 to 3, and then F7 F8.": {1, 7, 8},
	} {
		if got := checklist.FactsNamed(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	if got := checklist.FactsNamed("F1 to F99999"); len(got) != 201 {
		t.Errorf("a slip of the pen names %d facts", len(got))
	}
}

// Each list question holds its own entries and says how many there are.
func TestLists(t *testing.T) {
	t.Parallel()
	r := household()
	for _, kind := range []checklist.EventKind{"concern", "referral", "referral", "talk"} {
		r.AddEvent(kind)
	}
	r.AddFact()
	r.AddAction("call")
	r.AddPerson()
	r.AddRoute("police")
	for question, want := range map[string]string{
		"family.household":           "p2 p4 p5: 3 people",
		"agencies.list":              "p3: 1 person",
		"concern.when_and_where":     "f1 f2: 2 facts",
		"history.concerns":           "e2: 1 entry",
		"history.previous_referrals": "e3 e4: 2 entries",
		"support.tried":              "e1 e5: 2 entries",
		"after.log":                  "a1 a2: 2 entries",
		"referral.routes":            "lado police: 2 routes",
	} {
		q, _ := checklist.Default().Question(question)
		ids := strings.Join(r.Entries(q), " ")
		if got := ids + ": " + checklist.Describe(r, checklist.Default(), checklist.Ref{Question: question}); got != want {
			t.Errorf("%s: got %q, want %q", question, got, want)
		}
		if !q.IsList() {
			t.Errorf("%s is a list", question)
		}
		if got := checklist.Describe(checklist.New(), checklist.Default(), checklist.Ref{Question: question}); got != "" {
			t.Errorf("%s of an empty record: got %q", question, got)
		}
		set(t, r, question, "", checklist.Value{Text: "More at home."})
		if got := checklist.Describe(r, checklist.Default(), checklist.Ref{Question: question}); ids+": "+got != want+"; More at home." {
			t.Errorf("%s with words: got %q", question, got)
		}
	}
	some := &checklist.Question{Kind: checklist.FactList, Only: []string{"seen"}}
	r.Fact("f2").Kind = "seen"
	if got := r.Entries(some); !slices.Equal(got, []string{"f2"}) {
		t.Errorf("the facts that were seen: got %v", got)
	}
	log := &checklist.Question{Kind: checklist.ActionList, Only: []string{"call"}}
	if got := r.Entries(log); !slices.Equal(got, []string{"a2"}) {
		t.Errorf("the calls: got %v", got)
	}
	every := &checklist.Question{Kind: checklist.EventList}
	if got := len(r.Entries(every)); got != 5 {
		t.Errorf("got %d events, want all 5", got)
	}
}

// A question names the person it is about.
func TestTitles(t *testing.T) {
	t.Parallel()
	r := household()
	r.AddChild().Name = "Ida Nowak"
	nameless := r.AddPerson()
	nameless.Relations = []checklist.Relation{{To: "p1", Is: "neighbour"}}
	for _, tt := range []struct{ title, of, to, want string }{
		{"Was {name} told?", "p2", "", "Was Ewa told?"},
		{"What is {name} to {child}?", "p2", "", "What is Ewa to Ola?"},
		{"What is {name} to {child}?", "p2", "p5", "What is Ewa to Ida?"},
		{"What is {name} to {child}?", nameless.ID, "", "What is this person to Ola?"},
		{"{name} lives where?", nameless.ID, "", "This person lives where?"},
		{"Is {name} safe?", "p1", "", "Is Ola safe?"},
		{"Is {name} safe?", "", "", "Is Ola safe?"},
		{"where is it?", "p1", "", "where is it?"},
	} {
		q := &checklist.Question{Title: tt.title, Help: tt.title}
		ref := checklist.Ref{Subject: tt.of, To: tt.to}
		if got := checklist.Title(r, q, ref); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.title, got, tt.want)
		}
		if got := checklist.Help(r, q, ref); got != tt.want {
			t.Errorf("%s: the help is %q, want %q", tt.title, got, tt.want)
		}
	}
	empty := checklist.New()
	if got := checklist.Title(empty, &checklist.Question{Title: "Is {child} safe?"}, checklist.Ref{}); got != "Is the child safe?" {
		t.Errorf("got %q for no child", got)
	}
	child := empty.AddChild()
	if got := checklist.Title(empty, &checklist.Question{Title: "Is {name} safe?"}, checklist.Ref{Subject: child.ID}); got != "Is the child safe?" {
		t.Errorf("got %q for a child without a name", got)
	}
}

// Some questions are worded differently depending on who they are about.
func TestTitlesByWho(t *testing.T) {
	t.Parallel()
	r, g := household(), checklist.Default()
	title := func(question, of string) string {
		q, _ := g.Question(question)
		return checklist.Title(r, q, checklist.Ref{Question: question, Subject: of})
	}
	if got := title("consent.parents_told", "p2"); got != "Has Ewa been told that you are referring Ola?" {
		t.Errorf("a mother: got %q", got)
	}
	r.Person("p2").Relations[0].Class = "step_parent"
	if got := title("consent.parents_told", "p2"); got != "Does Ewa know that you are referring Ola?" {
		t.Errorf("a parent's partner: got %q", got)
	}
	if got := title("child.address", "p1"); got != "Where does Ola live?" {
		t.Errorf("a child: got %q", got)
	}
	r.Person("p1").Due = when.When{At: "2027-02"}
	if got := title("child.address", "p1"); got != "Where does the baby's mother live?" {
		t.Errorf("before the birth: got %q", got)
	}
}
