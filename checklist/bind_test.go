package checklist_test

import (
	"errors"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func TestSetAndGet(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	child := r.AddChild().ID
	r.Referrer.Name = "Joy Okafor"
	mother := r.AddPerson()
	mother.Name = "Ewa Nowak"
	fact := r.AddFact().ID
	tests := []struct {
		name     string
		ref      checklist.Ref
		in       checklist.Value
		want     string
		describe string
	}{
		{"line", checklist.Ref{Question: "child.name", Subject: child}, checklist.Value{Text: "Ola Nowak"}, "", "Ola Nowak"},
		{"date", checklist.Ref{Question: "child.born", Subject: child}, checklist.Value{When: when.When{At: "2017-03-02"}}, "", "Thu 2 Mar 2017"},
		{"address makes a home", checklist.Ref{Question: "child.address", Subject: child}, checklist.Value{Text: "1 Example Road"}, "", "1 Example Road"},
		{"postcode joins it", checklist.Ref{Question: "child.postcode", Subject: child}, checklist.Value{Text: "bl99 9zz"}, "", "BL99 9ZZ"},
		{"the same address is the same home", checklist.Ref{Question: "family.parent_address", Subject: mother.ID}, checklist.Value{Text: "1 example road"}, "", "1 Example Road"},
		{"a choice with words", checklist.Ref{Question: "child.interpreter", Subject: child}, checklist.Value{Choice: "yes", Text: "Polish"}, "", "Yes; Polish"},
		{"attendance", checklist.Ref{Question: "child.attendance", Subject: child}, checklist.Value{Text: "14 of 20, 2/11/2026 to 13/11/2026"}, "", "14 of 20, 2/11/2026 to 13/11/2026"},
		{"attendance without days", checklist.Ref{Question: "child.attendance", Subject: child}, checklist.Value{Text: "14/20"}, "", "14 of 20"},
		{"attendance that is none", checklist.Ref{Question: "child.attendance", Subject: child}, checklist.Value{Text: "poor"}, "14 of 20", "14 of 20"},
		{"count", checklist.Ref{Question: "fact.count", Subject: fact}, checklist.Value{Text: "3 out of 5 meals"}, "", "3 of 5 meals"},
		{"relation", checklist.Ref{Question: "family.relation", Subject: mother.ID}, checklist.Value{Text: "mother"}, "", "mother"},
		{"a person by name", checklist.Ref{Question: "fact.by", Subject: fact}, checklist.Value{Text: "ewa nowak"}, "", "Ewa Nowak"},
		{"a new person with a post", checklist.Ref{Question: "fact.to", Subject: fact}, checklist.Value{Text: "Lee Marsh, lunch supervisor"}, "", "Lee Marsh"},
		{"me", checklist.Ref{Question: "fact.from", Subject: fact}, checklist.Value{Text: "me"}, "", "Joy Okafor"},
		{"a decision in words", checklist.Ref{Question: "consent.decided_by", Subject: mother.ID}, checklist.Value{Text: "Me and Owen Pryce, head, 11:30; Ms Venn agreed"}, "", "Me and Owen Pryce, head, 11:30; Ms Venn agreed"},
		{"a decision by no one listed", checklist.Ref{Question: "consent.decided_by", Subject: mother.ID}, checklist.Value{Text: "The head and I, at 11:30"}, "", "The head and I, at 11:30"},
		{"a decision by a person", checklist.Ref{Question: "sharing.decided_by"}, checklist.Value{Text: "Owen Pryce, head"}, "", "Owen Pryce"},
		{"a person with words", checklist.Ref{Question: "sharing.decided_by"}, checklist.Value{Choice: "referrer", Text: "with the head"}, "", "Joy Okafor; with the head"},
		{"risk factors", checklist.Ref{Question: "family.risk_factors"}, checklist.Value{Choices: []string{"alcohol"}}, "", ""},
		{"a route by a yes", checklist.Ref{Question: "agencies.social_worker"}, checklist.Value{Choice: "yes"}, "", "Yes"},
		{"no takes it away", checklist.Ref{Question: "agencies.social_worker"}, checklist.Value{Choice: "no"}, "", "No"},
		{"a choice that is only read", checklist.Ref{Question: "child.urgent", Subject: child}, checklist.Value{Choice: "yes"}, "", "Yes"},
		{"the call", checklist.Ref{Question: "referral.how"}, checklist.Value{Choice: "call"}, "", "By phone"},
		{"when it was", checklist.Ref{Question: "call.when"}, checklist.Value{When: when.When{At: "2026-11-20T15:10"}}, "", "Fri 20 Nov 2026, 15:10"},
		{"the referral was made then", checklist.Ref{Question: "referral.date"}, checklist.Value{When: when.When{At: "2026-11-20T15:10"}}, "", "Fri 20 Nov 2026, 15:10"},
		{"about is no day", checklist.Ref{Question: "referral.date"}, checklist.Value{When: when.When{At: "2026", About: true}}, "a day is needed", "Fri 20 Nov 2026, 15:10"},
		{"an opinion with facts", checklist.Ref{Question: "impact.now"}, checklist.Value{Text: "He sleeps in lessons.", Cites: []string{fact}}, "", "He sleeps in lessons. (F1)"},
		{"aliases", checklist.Ref{Question: "child.aliases", Subject: child}, checklist.Value{Text: "Olek, Oli"}, "", "Olek; Oli"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := checklist.Set(r, g, tt.ref, tt.in)
			var input *checklist.InputError
			if tt.want != "" {
				if !errors.As(err, &input) || !strings.Contains(input.Say, tt.want) {
					t.Fatalf("got %v, want %q", err, tt.want)
				}
			} else if err != nil {
				t.Fatal(err)
			}
			if got := checklist.Describe(r, g, tt.ref); tt.describe != "" && got != tt.describe {
				t.Errorf("got %q, want %q", got, tt.describe)
			}
			if err := r.Check(g); err != nil {
				t.Error(err)
			}
		})
	}
	if len(r.Homes) != 1 {
		t.Errorf("got %d homes, want 1 that mother and child share", len(r.Homes))
	}
}

func TestSaysWho(t *testing.T) {
	r := checklist.New()
	r.Referrer.Name = "Joy Okafor"
	r.AddPerson().Name = "Lee Marsh"
	for words, want := range map[string]string{
		"me": "referrer", "I did, at 11:30": "referrer", "Joy Okafor and the head": "referrer", "lee marsh; he rang": "p1",
		"Mel, the head": "", "Lee Marshall": "", "": "", "the head and I": "",
	} {
		if got := r.SaysWho(words); got != want {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
}

func TestGapAndFactGiveWay(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	ref := checklist.Ref{Question: "child.born", Subject: r.AddChild().ID}
	set := func(v checklist.Value) {
		t.Helper()
		if err := checklist.Set(r, g, ref, v); err != nil {
			t.Fatal(err)
		}
	}
	set(checklist.Value{When: when.When{At: "2017"}})
	set(checklist.Value{Gap: &checklist.Gap{Kind: "will_ask", On: "2026-11-23", Note: "office holds it"}})
	if p := r.People[0]; !p.Born.IsZero() || p.Answers["child.born"].Gap == nil {
		t.Errorf("a gap should clear the date: %+v", p)
	}
	if got, want := checklist.Describe(r, g, ref), "Not known yet; we will find out by Mon 23 Nov 2026: office holds it"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	set(checklist.Value{When: when.When{At: "2017"}})
	if p := r.People[0]; p.Answers != nil {
		t.Errorf("a date should clear the gap: %+v", p.Answers)
	}
}

func TestRelationOfEachChild(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	a, b := r.AddChild().ID, r.AddChild().ID
	p := r.AddPerson()
	for _, step := range []struct{ to, is string }{{"", "mother"}, {b, "stepmother"}} {
		if err := checklist.Set(r, g, checklist.Ref{Question: "family.relation", Subject: p.ID, To: step.to}, checklist.Value{Text: step.is}); err != nil {
			t.Fatal(err)
		}
	}
	if p.RelationTo(a).Is != "mother" || p.RelationTo(b).Is != "stepmother" {
		t.Errorf("got %+v", p.Relations)
	}
}

func TestRemovePersonLeavesNoReference(t *testing.T) {
	g := checklist.Default()
	for _, name := range checklist.Samples() {
		data, _ := checklist.Sample(name)
		r, _, err := checklist.Decode(data, g)
		if err != nil {
			t.Fatal(err)
		}
		for len(r.People) > 0 {
			r.Remove(r.People[0].ID)
			if err := r.Check(g); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
}

func TestMove(t *testing.T) {
	r := checklist.New()
	for range 4 {
		r.AddFact()
	}
	for _, m := range []struct {
		id, other string
		moves     bool
		want      string
	}{
		{"f1", "f3", true, "f2f3f1f4"},
		{"f4", "f2", true, "f4f2f3f1"},
		{"f1", "f1", false, "f4f2f3f1"},
		{"f9", "f1", false, "f4f2f3f1"},
		{"f1", "f9", false, "f4f2f3f1"},
		{"f1", "p1", false, "f4f2f3f1"},
	} {
		if moved := r.MovePast(m.id, m.other); moved != m.moves {
			t.Errorf("moving %s past %s: got %t, want %t", m.id, m.other, moved, m.moves)
		}
		var got string
		for _, f := range r.Facts {
			got += f.ID
		}
		if got != m.want {
			t.Errorf("moving %s past %s: got %s, want %s", m.id, m.other, got, m.want)
		}
	}
}

// Words that only say who someone is are not taken for a name.
func TestSomeoneWithoutAName(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	child := r.AddChild().ID
	r.AddChild()
	mother := r.AddPerson()
	mother.Name = "Ewa Nowak"
	mother.Relations = []checklist.Relation{{To: child, Is: "mother"}}
	r.Referrer.Agency = "Wexcombe School"
	neighbour := ""
	for _, tt := range []struct{ question, typed, want, name, is, post string }{
		{"fact.from", "a neighbour", "", "", "neighbour", ""},
		{"fact.from", "the neighbour", "same", "", "neighbour", ""},
		{"fact.from", "Mum", mother.ID, "Ewa Nowak", "mother", ""},
		{"fact.from", "The Revd Ellis", "", "The Revd Ellis", "", ""},
		{"fact.from", "A Khan", "", "A Khan", "", ""},
		{"fact.from", "the man in the flat above", "", "", "man in the flat above", ""},
		{"sharing.decided_by", "the head", "", "", "", "head"},
		{"sharing.decided_by", "Ada Blick", "", "Ada Blick", "", ""},
	} {
		ref := checklist.Ref{Question: tt.question}
		if strings.HasPrefix(tt.question, "fact.") {
			ref.Subject = r.AddFact().ID
		}
		if err := checklist.Set(r, g, ref, checklist.Value{Text: tt.typed}); err != nil {
			t.Fatal(err)
		}
		p := r.Person(checklist.Get(r, g, ref).Choice)
		switch {
		case p == nil:
			t.Fatalf("%q: no one found", tt.typed)
		case tt.want == "same" && p.ID != neighbour, tt.want != "same" && tt.want != "" && p.ID != tt.want:
			t.Errorf("%q is %s", tt.typed, p.ID)
		case p.Name != tt.name, tt.is != "" && (p.RelationTo(child) == nil || p.RelationTo(child).Is != tt.is), tt.post != "" && (p.Work == nil || p.Work.Post != tt.post):
			t.Errorf("%q gave %+v", tt.typed, *p)
		}
		if tt.is == "neighbour" {
			neighbour = p.ID
		}
	}
}

// A date that only people read is kept as an answer, with the words next to it.
func TestDateKeptAsAnAnswer(t *testing.T) {
	g := checklist.Default()
	ref := checklist.Ref{Question: "after.resolved_on"}
	for _, tt := range []struct {
		v    checklist.Value
		want string
	}{
		{checklist.Value{When: when.When{At: "2026-12-04"}}, "Fri 4 Dec 2026"},
		{checklist.Value{When: when.When{At: "2026-12-04T15:10"}}, "Fri 4 Dec 2026, 15:10"},
		{checklist.Value{When: when.When{At: "2026-12", About: true}, Text: "by letter"}, "about December 2026; by letter"},
		{checklist.Value{Text: "about the end of term; by letter"}, "about the end of term; by letter"},
	} {
		r := checklist.New()
		if err := checklist.Set(r, g, ref, tt.v); err != nil {
			t.Fatal(err)
		}
		if got := checklist.Get(r, g, ref); !got.Equal(tt.v) {
			t.Errorf("got %+v, want %+v", got, tt.v)
		}
		if got := checklist.Describe(r.Clone(), g, ref); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// A time of day on a due date would make a record that cannot be read again.
func TestDueIsADay(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	ref := checklist.Ref{Question: "action.due", Subject: r.AddAction("note").ID}
	for at, want := range map[string]bool{"2026-11-23": true, "2026-11-23T12:00": false, "2026-11": false} {
		err := checklist.Set(r, g, ref, checklist.Value{When: when.When{At: at}})
		if taken := err == nil; taken != want {
			t.Errorf("%s: taken is %v, want %v", at, taken, want)
		}
		data, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := checklist.Decode(data, g); err != nil {
			t.Errorf("%s: the record cannot be read: %v", at, err)
		}
	}
}

// "Friday" is another day next week, so attendance needs days with their year.
func TestAttendanceNeedsWholeDays(t *testing.T) {
	g := checklist.Default()
	r := checklist.New()
	ref := checklist.Ref{Question: "child.attendance", Subject: r.AddChild().ID}
	for _, days := range []string{"Monday to Friday", "2/11/2026 to yesterday", "today to today", "2/11/2026 to last Friday", "2/11 to 13/11"} {
		if err := checklist.Set(r, g, ref, checklist.Value{Text: "14 of 20, " + days}); err == nil {
			t.Errorf("%s: got %q", days, checklist.Describe(r, g, ref))
		}
	}
}
