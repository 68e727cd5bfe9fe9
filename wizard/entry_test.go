package wizard_test

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

// An entry's line tells it from the others in its list.
func TestEntryLines(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	ids := map[string]string{}
	f.Change(func(r *checklist.Referral) {
		p := r.AddPerson()
		p.Name, p.Born = "Esra Aydin", when.When{At: "1991-02-03"}
		p.Relations = []checklist.Relation{{To: "p1", Is: "mother"}}
		w := r.AddPerson()
		w.Name, w.Work = "Lee Marsh", &checklist.Work{Post: "form tutor", Agency: "Hill Lane School"}
		unnamed := r.AddPerson()
		seen := r.AddFact()
		seen.Kind, seen.When, seen.Where, seen.Text, seen.Words = checklist.FactSeen, when.When{At: "2026-11-09T08:40"}, "gate", "No coat.\nWet shoes.", "I'm fine"
		bare := r.AddFact()
		bare.Words = "Don't tell"
		e := r.AddEvent(checklist.EventHelp)
		e.When, e.Text, e.Outcome = when.When{At: "2026-09"}, "Breakfast club", "came twice"
		missed := r.AddAction(checklist.ActionCall)
		missed.Through, missed.Who = checklist.No, "01632 960200"
		made := r.AddAction(checklist.ActionCall)
		made.When, made.Who, made.Text = when.When{At: "2026-11-20T15:10"}, "Marta Oyelaran", "A visit today"
		ids = map[string]string{"parent": p.ID, "tutor": w.ID, "unnamed": unnamed.ID, "seen": seen.ID, "bare": bare.ID, "help": e.ID, "missed": missed.ID, "made": made.ID}
	})
	for _, tt := range []struct{ list, entry, want string }{
		{"family.household", "parent", "Esra Aydin; mother; born Sun 3 Feb 1991"},
		{"family.household", "tutor", "Lee Marsh; form tutor; Hill Lane School"},
		{"concern.when_and_where", "seen", `F1; Seen; Mon 9 Nov 2026, 08:40; gate; No coat. Wet shoes. "I'm fine"`},
		{"concern.when_and_where", "bare", `F2; "Don't tell"`},
		{"support.tried", "help", "September 2026; Breakfast club; came twice"},
		{"after.log", "missed", "could not get through; 01632 960200"},
		{"after.log", "made", "Fri 20 Nov 2026, 15:10; call; Marta Oyelaran; A visit today"},
	} {
		if got := f.EntryLine(question(t, f, tt.list), ids[tt.entry]); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.entry, got, tt.want)
		}
	}
	for _, tt := range []struct {
		told checklist.YesNo
		want string
	}{
		{checklist.Yes, "Police; told; Pc Rhys; Fri 20 Nov 2026, 15:10; CR-77"},
		{checklist.No, "Police; not told yet; Pc Rhys; Fri 20 Nov 2026, 15:10; CR-77"},
		{checklist.NotKnown, "Police; not known whether told; Pc Rhys; Fri 20 Nov 2026, 15:10; CR-77"},
		{"", "Police; not answered yet; Pc Rhys; Fri 20 Nov 2026, 15:10; CR-77"},
	} {
		g := newFlow(t)
		g.Change(func(r *checklist.Referral) {
			*r.AddRoute(checklist.RoutePolice) = checklist.Route{Route: checklist.RoutePolice, Told: tt.told, Who: "Pc Rhys", When: when.When{At: "2026-11-20T15:10"}, Reference: "CR-77"}
		})
		if got := g.EntryLine(question(t, g, "referral.routes"), "police"); got != tt.want {
			t.Errorf("told %q: got %q, want %q", tt.told, got, tt.want)
		}
	}
	if got := f.EntryLine(question(t, f, "child.name"), "p1"); got != "" {
		t.Errorf("a question that is no list has a line: %q", got)
	}
}

// An entry replaces a gap, and a list only takes its own kind.
func TestAdd(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	household := checklist.Ref{Question: "family.household"}
	jump(t, f, household)
	if err := f.Gap(checklist.Gap{Kind: "asked"}); err != nil {
		t.Fatal(err)
	}
	id := f.Add("family.household")
	if f.ValueOf(household).Gap != nil || f.Now().List != "family.household" || f.Now().Ref.Subject != id {
		t.Errorf("gap %v, at %+v", f.ValueOf(household).Gap, f.Now())
	}
	if p := f.Record().Person(f.Add("agencies.list")); p.Work == nil {
		t.Error("someone of a service has no work")
	}
	if p := f.Record().Person(id); p.Work != nil {
		t.Error("someone of the family has work")
	}
	if e := f.Record().Event(f.Add("support.tried")); e.Kind != checklist.EventHelp {
		t.Errorf("what was tried is a %q", e.Kind)
	}
	rev := f.Revision()
	for _, list := range []string{"child.name", "referral.routes", "no.such"} {
		if id := f.Add(list); id != "" || f.Revision() != rev {
			t.Errorf("%s: %q was added", list, id)
		}
	}
	child := f.AddChild()
	if f.Now().Ref != wizard.FirstAbout(child) {
		t.Errorf("another child: it is at %+v", f.Now().Ref)
	}
}

// Who is offered depends on the question: no one decides for their own family, and no small child tells a parent.
func TestOffers(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	r := f.Record()
	r.Referrer.Name = "Joy Okafor"
	r.Children()[0].Name = "Adem Aydin"
	add := func(name, born string, work bool, relation string) {
		p := r.AddPerson()
		p.Name, p.Born = name, when.When{At: born}
		if work {
			p.Work = &checklist.Work{Post: "tutor"}
		}
		if relation != "" {
			p.Relations = []checklist.Relation{{To: "p1", Is: relation}}
		}
	}
	add("Esra Aydin", "1991-02-03", false, "mother")
	add("Can Aydin", "2019-05-01", false, "brother")
	add("Ela Aydin", "2016-01-01", false, "sister")
	add("Lee Marsh", "", true, "")
	add("Sam Vane", "", false, "")
	const me = "me, Joy Okafor"
	for _, tt := range []struct {
		question, subject string
		want              []string
	}{
		{"fact.from", "", []string{me, "Adem Aydin", "Esra Aydin", "Can Aydin", "Ela Aydin", "Lee Marsh", "Sam Vane"}},
		{"fact.by", "", []string{me, "Lee Marsh", "Adem Aydin", "Esra Aydin", "Can Aydin", "Ela Aydin", "Sam Vane"}},
		{"consent.told_by", "p2", []string{me, "Lee Marsh", "Ela Aydin", "Sam Vane"}},
		{"sharing.decided_by", "", []string{me, "Lee Marsh", "Sam Vane"}},
	} {
		var got []string
		for _, c := range f.Offers(wizard.Step{Question: question(t, f, tt.question), Ref: checklist.Ref{Question: tt.question, Subject: tt.subject}}) {
			got = append(got, c.Label)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.question, got, tt.want)
		}
	}
}

// The record's homes are offered, but not a bare postcode typed for the person.
func TestHomesOffered(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Change(func(r *checklist.Referral) {
		r.Homes = []*checklist.Home{{ID: "h1", Address: "1 Mill Lane", Postcode: "ZZ4 7QD"}, {ID: "h2", Postcode: "ZZ5 1AA"}, {ID: "h3", Postcode: "ZZ6 1AA"}, {ID: "h4"}}
		r.Children()[0].Homes = []string{"h2"}
	})
	var got []string
	for _, c := range f.Offers(wizard.Step{Question: question(t, f, "child.address"), Ref: checklist.Ref{Question: "child.address", Subject: "p1"}}) {
		got = append(got, c.Value+" "+c.Label)
	}
	if want := []string{"h1 1 Mill Lane ZZ4 7QD", "h3 ZZ6 1AA"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// What a line does not say is asked for straight away.
func TestQuickAsk(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"bruise on her shin, she said the dog did it": "How is it known: seen, heard, passed on, or in a record?",
		"seen, playground: no coat":                   "When was that?",
		"today 9:10 seen, playground: no coat":        "",
		"10/11/2026 from record: late 6 of 10 days":   "",
	} {
		f := newFlow(t)
		if got := f.QuickAsk(f.QuickFact(line)); got != want {
			t.Errorf("%s: got %q, want %q", line, got, want)
		}
	}
	f := newFlow(t)
	for line, want := range map[string]string{"9/9/2026: dentist letter sent home": "", "dentist letter sent home": "When was that?"} {
		if got := f.QuickAsk(f.QuickEvent("support.tried", line)); got != want {
			t.Errorf("%s: got %q, want %q", line, got, want)
		}
	}
}
