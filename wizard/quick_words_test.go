package wizard_test

import "testing"

// A quotation becomes exact words only if the text before it reads on without it.
func TestQuickFactSplitsOffWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ line, text, words string }{
		{`seen by Joan, gate: Rowan limping, asked for a chair, said "I fell off the wall"`, `Rowan limping, asked for a chair, said "I fell off the wall"`, ""},
		{`heard from child, hall: hid his bag and told Mr Hale, "Not for you."`, `hid his bag and told Mr Hale, "Not for you."`, ""},
		{`heard from child, hall: he shouted: “Leave it.”`, `he shouted: “Leave it.”`, ""},
		{`seen by Joan, cloakroom: two rolls in his hood "for Pip"`, `two rolls in his hood "for Pip"`, ""},
		{`heard from child, hall: keeps rolls in his hood "for Pip"`, `keeps rolls in his hood "for Pip"`, ""},
		{`seen by Joan, cloakroom: on the floor by the pegs, "for Pip"`, `on the floor by the pegs, "for Pip"`, ""},
		{`heard from child, hall: said "It hurts."`, "", "It hurts."},
		{`heard from child, hall: "It hurts."`, "", "It hurts."},
		{`seen by Joan, hall: "It hurts."`, "", "It hurts."},
		{`heard from child, hall: He pulled up his sleeve. "It hurts."`, "He pulled up his sleeve.", "It hurts."},
		{`heard from child, hall: at register, "It hurts."`, "at register", "It hurts."},
	} {
		f := namedFlow(t)
		x := f.Record().Fact(f.QuickFact(tt.line))
		if x.Text != tt.text || x.Words != tt.words {
			t.Errorf("%s: text %q and words %q", tt.line, x.Text, x.Words)
		}
	}
}

// "Child" or "pupil" before the name of a child referred says who that is, and is not part of the name.
func TestQuickFactNamesTheChild(t *testing.T) {
	t.Parallel()
	for _, who := range []string{"child Rowan", "pupil Rowan", "the child Rowan", "The pupil Rowan Ashdown", "the child", "Child"} {
		f := namedFlow(t)
		f.QuickPerson("family.household", "Rowan Pryce, uncle")
		x := f.Record().Fact(f.QuickFact("heard from " + who + `, form room: "No."`))
		if x.From != "p1" || x.Where != "form room" {
			t.Errorf("%s: from %q in %q", who, f.Record().NameOf(x.From), x.Where)
		}
	}
	f := namedFlow(t)
	x := f.Record().Fact(f.QuickFact(`heard from pupil Milo, form room: "No."`))
	if p := f.Record().Person(x.From); p == nil || p.Referred {
		t.Errorf("another pupil: from %+v", p)
	}
}

// With several children "from child" does not say which, and is no place; what comes after the kind alone can be who it
// was.
func TestQuickFactIsNoPlace(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		line, where string
		who         string // who is who told, saw or recorded it.
	}{
		{`12 Nov 2026 10:00 heard from child, Reception: "No."`, "Reception", ""},
		{`heard from the child, hall: "No."`, "hall", ""},
		{`recorded, school nurse: two lice checks`, "", "the school nurse"},
		{`heard, neighbour: shouting at night`, "", "the neighbour"},
		{`passed on, health visitor, clinic: not weighed`, "clinic", "the health visitor"},
		{`record, school office: late`, "school office", ""},
		{`seen, dining hall: no lunch`, "dining hall", ""},
	} {
		f := namedFlow(t)
		f.Record().AddChild().Name = "Nia Ashdown"
		x := f.Record().Fact(f.QuickFact(tt.line))
		who := x.From
		if who == "" {
			who = x.By
		}
		name := ""
		if p := f.Record().Person(who); p != nil {
			name = f.Record().NameOf(p.ID)
		}
		if x.Where != tt.where || name != tt.who {
			t.Errorf("%s: %q, at %q", tt.line, name, x.Where)
		}
	}
}

// An event can begin with its day, with or without a colon.
func TestQuickEventBeginsWithADay(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][2]string{
		"14/9/2026: leaflet given":               {"2026-09-14", "leaflet given"},
		"12 May 2026 met Dawn about the dentist": {"2026-05-12", "met Dawn about the dentist"},
		"14/9/2026, leaflet given":               {"2026-09-14", "leaflet given"},
		"Mar 2026 a lift offered":                {"2026-03", "a lift offered"},
		"met Dawn about the dentist":             {"", "met Dawn about the dentist"},
		"2 lifts offered in 2026":                {"", "2 lifts offered in 2026"},
	} {
		f := namedFlow(t)
		e := f.Record().Event(f.QuickEvent("support.tried", line))
		if e == nil || e.When.At != want[0] || e.Text != want[1] {
			t.Errorf("%s: got %+v", line, e)
		}
	}
}
