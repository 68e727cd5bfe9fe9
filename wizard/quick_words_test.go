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
