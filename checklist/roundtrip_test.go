package checklist_test

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// household returns a record with one entry of each kind and little in any: a child, his mother, a colleague and a
// neighbour.
func household() *checklist.Referral {
	r := checklist.New()
	r.Request.How = "call"
	r.Referrer.Name, r.Referrer.Agency = "Joy Okafor", "Hill Lane School"
	child := r.AddChild()
	child.Name = "Ola Nowak"
	mother := r.AddPerson()
	mother.Name = "Ewa Nowak"
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	colleague := r.AddPerson()
	colleague.Name, colleague.Work = "Lee Marsh", &checklist.Work{Agency: "Hill Lane School"}
	neighbour := r.AddPerson()
	neighbour.Name = "Dee Ash"
	r.AddFact()
	r.AddEvent("help")
	r.AddAction("note")
	r.AddRoute("lado")
	return r
}

// subjects returns everyone and everything in the household that a question can be asked about.
func subjects(q *checklist.Question) []string {
	switch q.Of {
	case checklist.OfReferral:
		return []string{""}
	case checklist.OfChild:
		return []string{"p1"}
	case checklist.OfPerson, checklist.OfParent:
		return []string{"p2", "p3", "p4"}
	case checklist.OfFact:
		return []string{"f1"}
	case checklist.OfEvent:
		return []string{"e1"}
	case checklist.OfAction:
		return []string{"a1"}
	}
	return []string{"lado"}
}

// answersTo returns values that a question accepts and that read back unchanged.
func answersTo(q *checklist.Question) []checklist.Value {
	switch q.ID {
	case "child.attendance":
		return []checklist.Value{{Text: "14 of 20"}, {Text: "0 of 5"}, {Text: "14 of 20, 2/11/2026 to 13/11/2026"}}
	case "fact.count":
		return []checklist.Value{{Text: "3 of 5 meals"}, {Text: "3 meals"}, {Text: "3"}, {Text: "3 of 5"}, {Text: "0 of 5 meals"}}
	case "child.postcode":
		return []checklist.Value{{Text: "BL99 9ZZ"}}
	case "child.interpreter", "person.interpreter":
		return []checklist.Value{{Choice: "yes", Text: "Polish"}, {Choice: "yes"}, {Choice: "no"}, {Choice: "not_known"}}
	case "family.risk_factors":
		return []checklist.Value{{Choices: []string{"none"}}, {Choices: []string{"alcohol"}}, {Choices: []string{"drugs", "learning_difficulty"}}}
	case "action.through":
		return nil // Only a call gets through, or does not.
	case "child.aliases", "person.aliases":
		return []checklist.Value{{Text: "Olek"}, {Text: "Olek; Oli Nowak"}}
	}
	switch q.Kind {
	case checklist.Line, checklist.Prose:
		return []checklist.Value{{Text: "Some words."}}
	case checklist.OneOf:
		var out []checklist.Value
		for _, c := range q.Choices {
			if q.ID != "action.done" || c.Value != "no" { // An action that is not ticked is not done.
				out = append(out, checklist.Value{Choice: c.Value})
			}
		}
		return out
	case checklist.Multi:
		return []checklist.Value{{Choices: []string{q.Choices[0].Value}}, {Choices: []string{q.Choices[2].Value, q.Choices[1].Value}}}
	case checklist.Date:
		if q.ID == "action.due" {
			return []checklist.Value{{When: when.When{At: "2026-11-20"}}}
		}
		return []checklist.Value{{When: when.When{At: "2026-11-20"}}, {When: when.When{At: "2026-11-20T15:10"}}}
	case checklist.OneHome:
		return []checklist.Value{{Text: "1 Example Road, Bolton"}}
	case checklist.OnePerson:
		return []checklist.Value{{Choice: "referrer"}, {Choice: "p1"}, {Choice: "p3"}}
	case checklist.Persons:
		return []checklist.Value{{Choices: []string{"p1"}}, {Choices: []string{"p2", "p4", "referrer"}}}
	}
	return nil
}

// shares lists, for a question, the others that read the same field.
var shares = map[string][]string{
	"child.postcode":        {"child.address"},
	"child.born_yet":        {"child.born"},
	"child.born":            {"child.born_yet"},
	"child.due":             {"child.born_yet"},
	"family.parent_born":    {"family.household_born"},
	"family.household_born": {"family.parent_born"},
	"referral.how":          {"call.answered_by"},
	"action.who":            {"action.tried"},
	"action.tried":          {"action.who"},
	"action.text":           {"action.next"},
	"action.next":           {"action.text"},
}

// said returns what the record holds for every question about everyone.
func said(r *checklist.Referral) map[checklist.Ref]checklist.Value {
	g := checklist.Default()
	out := map[checklist.Ref]checklist.Value{}
	for _, q := range g.All() {
		for _, of := range subjects(q) {
			ref := checklist.Ref{Question: q.ID, Subject: of}
			out[ref] = checklist.Get(r, g, ref)
		}
	}
	return out
}

func written(t *testing.T, r *checklist.Referral) []byte {
	t.Helper()
	data, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func decoded(t *testing.T, data []byte) *checklist.Referral {
	t.Helper()
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// reads reports whether a value read back is the one given. A home also has an ID.
func reads(q *checklist.Question, got, want checklist.Value) bool {
	if q.Kind == checklist.OneHome && want.Choice == "" {
		got.Choice = ""
	}
	return got.Equal(want)
}

// Every answer reads back, from the record and from the record written and read again, and changes nothing else. When
// it is taken back, the record is as it was.
func TestEveryAnswerReadsBack(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for _, q := range g.All() {
		for _, of := range subjects(q) {
			for _, v := range answersTo(q) {
				r := household()
				ref := checklist.Ref{Question: q.ID, Subject: of}
				if q.ID == "child.other_home" { // A second home needs a first.
					if err := checklist.Set(r, g, checklist.Ref{Question: "child.address", Subject: of}, checklist.Value{Text: "2 Example Road"}); err != nil {
						t.Fatal(err)
					}
				}
				before, start := said(r), written(t, r)
				if err := checklist.Set(r, g, ref, v); err != nil {
					t.Errorf("%s of %q: %+v: %v", q.ID, of, v, err)
					continue
				}
				if got := checklist.Get(r, g, ref); !reads(q, got, v) || !got.Answered() || !got.Given() {
					t.Errorf("%s of %q: got %+v, want %+v", q.ID, of, got, v)
				}
				if checklist.Describe(r, g, ref) == "" {
					t.Errorf("%s of %q: nothing is said of %+v", q.ID, of, v)
				}
				again := decoded(t, written(t, r))
				if got := checklist.Get(again, g, ref); !reads(q, got, v) {
					t.Errorf("%s of %q, written and read: got %+v, want %+v", q.ID, of, got, v)
				}
				for other, now := range said(r) {
					if other != ref && !now.Equal(before[other]) && !slices.Contains(shares[q.ID], other.Question) {
						t.Errorf("%s of %q changes %s of %q from %+v to %+v", q.ID, of, other.Question, other.Subject, before[other], now)
					}
				}
				if err := checklist.Set(r, g, ref, before[ref]); err != nil {
					t.Errorf("%s of %q, taken back: %v", q.ID, of, err)
				}
				if q.ID == "child.postcode" {
					r.Homes, r.Children()[0].Homes = nil, nil // The home stays.
				}
				if end := written(t, r); !bytes.Equal(start, end) {
					t.Errorf("%s of %q, taken back:\n%s", q.ID, of, firstDifference(end, start))
				}
			}
		}
	}
}

// A gap replaces an answer, and an answer a gap. Facts, events, actions and routes keep no gap.
func TestEveryGapReadsBack(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	gap := checklist.Value{Gap: &checklist.Gap{Kind: "will_ask", On: "2026-11-23", Note: "the office holds it"}}
	for _, q := range g.All() {
		keeps := slices.Contains([]string{checklist.OfReferral, checklist.OfChild, checklist.OfPerson, checklist.OfParent}, q.Of)
		for _, of := range subjects(q) {
			for _, v := range answersTo(q) {
				r := household()
				r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Example Road"}}
				r.Children()[0].Homes = []string{"h1"}
				ref := checklist.Ref{Question: q.ID, Subject: of}
				both := v
				both.Gap = gap.Gap
				for _, step := range []struct{ set, want checklist.Value }{{v, v}, {gap, gap}, {v, v}, {both, v}} {
					if err := checklist.Set(r, g, ref, step.set); err != nil {
						t.Fatalf("%s of %q: %v", q.ID, of, err)
					}
					want := step.want
					if want.Gap != nil && !keeps {
						want = checklist.Value{}
					}
					if got := checklist.Get(r, g, ref); !reads(q, got, want) || got.Answered() != want.Answered() {
						t.Errorf("%s of %q: got %+v, want %+v", q.ID, of, got, want)
					}
				}
			}
		}
	}
}

// Words next to a choice, ticks or a date are kept with it, if the record has a place for them.
func TestWordsNextToAnAnswer(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for _, tt := range []struct {
		ref checklist.Ref
		v   checklist.Value
	}{
		{checklist.Ref{Question: "referral.tonight"}, checklist.Value{Choice: "not_sure", Text: "her uncle is due at six"}},
		{checklist.Ref{Question: "concern.harm_types"}, checklist.Value{Choices: []string{"neglect"}, Text: "and the cold"}},
		{checklist.Ref{Question: "family.risk_factors"}, checklist.Value{Choices: []string{"drugs"}, Text: "cannabis"}},
		{checklist.Ref{Question: "child.born", Subject: "p1"}, checklist.Value{When: when.When{At: "2017"}, Text: "by the register"}},
		{checklist.Ref{Question: "consent.child_told", Subject: "p1"}, checklist.Value{Choice: "not_yet", Text: "on Monday"}},
		{checklist.Ref{Question: "person.name_held", Subject: "p4"}, checklist.Value{Choice: "yes", Text: "she asked us"}},
		{checklist.Ref{Question: "family.primary_carer", Subject: "p2"}, checklist.Value{Choice: "yes", Text: "with her sister"}},
		{checklist.Ref{Question: "family.parental_responsibility", Subject: "p2"}, checklist.Value{Choice: "yes", Text: "on the certificate"}},
		{checklist.Ref{Question: "agencies.lead_professional", Subject: "p3"}, checklist.Value{Choice: "yes", Text: "since May"}},
		{checklist.Ref{Question: "person.last_seen", Subject: "p3"}, checklist.Value{When: when.When{At: "2026-11-20"}, Text: "at lunch"}},
		{checklist.Ref{Question: "referral.date"}, checklist.Value{When: when.When{At: "2026-11-20"}, Text: "after school"}},
		{checklist.Ref{Question: "after.resolved_on"}, checklist.Value{When: when.When{At: "2026-12-04"}, Text: "by letter"}},
		{checklist.Ref{Question: "after.resolved_on"}, checklist.Value{When: when.When{At: "2026-12", About: true}}},
		{checklist.Ref{Question: "after.resolved_on"}, checklist.Value{Text: "about the end of the term; by letter"}},
		{checklist.Ref{Question: "call.when"}, checklist.Value{When: when.When{At: "2026-11-20T15:10"}, Text: "second try"}},
		{checklist.Ref{Question: "sharing.decided_by"}, checklist.Value{Choice: "p3", Text: "with the head"}},
	} {
		r := household()
		if err := checklist.Set(r, g, tt.ref, tt.v); err != nil {
			t.Errorf("%s: %v", tt.ref.Question, err)
		}
		if got := checklist.Get(decoded(t, written(t, r)), g, tt.ref); !got.Equal(tt.v) {
			t.Errorf("%s: got %+v, want %+v", tt.ref.Question, got, tt.v)
		}
	}
}

// Only ticked factors are known, and only the last line says that none is. What is left unticked is unanswered.
func TestRiskFactors(t *testing.T) {
	t.Parallel()
	const nothing = "nothing_known"
	for _, tt := range []struct {
		name   string
		ticked []string
		want   map[string]checklist.Risk
	}{
		{"unanswered", nil, nil},
		{"none", []string{checklist.NoRiskFactor}, map[string]checklist.Risk{"alcohol": nothing, "drugs": nothing, "domestic_abuse": nothing, "mental_illness": nothing, "learning_difficulty": nothing}},
		{"two", []string{"domestic_abuse", "drugs"}, map[string]checklist.Risk{"drugs": "known", "domestic_abuse": "known"}},
		{"one", []string{"mental_illness"}, map[string]checklist.Risk{"mental_illness": "known"}},
	} {
		r := household()
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "family.risk_factors"}, checklist.Value{Choices: tt.ticked}); err != nil {
			t.Fatal(err)
		}
		if got := r.Request.RiskFactors; !maps.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestValuesEqual(t *testing.T) {
	t.Parallel()
	gap := func(note string) *checklist.Gap { return &checklist.Gap{Kind: "asked", Note: note} }
	values := []checklist.Value{
		{}, {Text: "a"}, {Text: "b"}, {Choice: "a"}, {Choice: "b"}, {Choices: []string{"a"}}, {Choices: []string{"a", "b"}}, {When: when.When{At: "2026"}},
		{When: when.When{At: "2026", About: true}}, {Gap: gap("")}, {Gap: gap("n")}, {Cites: []string{"f1"}}, {Cites: []string{"f2"}},
	}
	again := []checklist.Value{
		{}, {Text: "a"}, {Text: "b"}, {Choice: "a"}, {Choice: "b"}, {Choices: []string{"a"}}, {Choices: []string{"a", "b"}}, {When: when.When{At: "2026"}},
		{When: when.When{At: "2026", About: true}}, {Gap: gap("")}, {Gap: gap("n")}, {Cites: []string{"f1"}}, {Cites: []string{"f2"}},
	}
	for i, v := range values {
		for j, o := range again {
			if got := v.Equal(o); got != (i == j) {
				t.Errorf("%+v and %+v: equal is %v", v, o, got)
			}
		}
		cited, gapped := len(v.Cites) > 0, v.Gap != nil
		if v.Given() != (i > 0 && !cited && !gapped) || v.Answered() != (i > 0 && !cited) {
			t.Errorf("%+v: given is %v, answered is %v", v, v.Given(), v.Answered())
		}
	}
}
