package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// Ticking "not yet born" before anyone is named does not make the first child the baby: the form asks which child it
// is.
func TestTheBabyIsAskedFor(t *testing.T) {
	tests := []struct {
		name, born string
		children   int
		asked      []string // asked are questions about the first child.
		notAsked   []string
	}{
		{"not answered", "", 1, []string{"child.name", "child.born", "child.school", "child.gender"}, []string{"child.due"}},
		{"a brother or sister", "yes", 2, []string{"child.name", "child.born", "child.school", "child.gender"}, []string{"child.due"}},
		{"the baby", "no", 1, []string{"child.name", "child.due"}, []string{"child.born", "child.school", "child.gender"}},
	}
	for _, tt := range tests {
		f := newFlow(t)
		if err := f.AnswerTo(checklist.Ref{Question: checklist.QConcernHarmTypes}, checklist.Value{Choices: []string{"unborn"}}); err != nil {
			t.Fatal(err)
		}
		first := f.Record().Children()[0].ID
		if title := f.Title(stepOf(t, f, wizard.FirstAbout(first))); strings.Contains(title, "unborn") {
			t.Errorf("%s: before anything is said, it asks %q", tt.name, title)
		}
		if tt.born != "" {
			if err := f.AnswerTo(checklist.Ref{Question: checklist.QChildBornYet, Subject: first}, checklist.Value{Choice: tt.born}); err != nil {
				t.Fatal(err)
			}
		}
		if got := len(f.Record().Children()); got != tt.children {
			t.Errorf("%s: %d children", tt.name, got)
		}
		for _, c := range f.Record().Children()[1:] {
			if !f.Record().NotYetBorn(c) {
				t.Errorf("%s: %s is taken to be born", tt.name, c.ID)
			}
		}
		asked := func(id string) bool {
			return slices.ContainsFunc(f.Steps(), func(s wizard.Step) bool { return s.Ref == checklist.Ref{Question: id, Subject: first} })
		}
		for _, id := range tt.asked {
			if !asked(id) {
				t.Errorf("%s: %s is not asked", tt.name, id)
			}
		}
		for _, id := range tt.notAsked {
			if asked(id) {
				t.Errorf("%s: %s is asked", tt.name, id)
			}
		}
	}
}

// The added baby is removed again if the first child turns out to be the baby, unless something was written about it.
func TestTheBabyThatWasAdded(t *testing.T) {
	for name, want := range map[string]int{"": 1, "Baby of Tamsin Ogle": 2} {
		f := newFlow(t)
		first := f.Record().Children()[0].ID
		say := func(ref checklist.Ref, v checklist.Value) {
			if err := f.AnswerTo(ref, v); err != nil {
				t.Fatal(err)
			}
			f.Rest()
		}
		say(checklist.Ref{Question: checklist.QConcernHarmTypes}, checklist.Value{Choices: []string{"unborn"}})
		say(checklist.Ref{Question: checklist.QChildBornYet, Subject: first}, checklist.Value{Choice: "yes"})
		say(wizard.FirstAbout(f.Record().Children()[1].ID), checklist.Value{Text: name})
		say(checklist.Ref{Question: checklist.QChildBornYet, Subject: first}, checklist.Value{Choice: "no"})
		if got := len(f.Record().Children()); got != want {
			t.Errorf("%q: %d children, want %d", name, got, want)
		}
		f.Undo()
		if got := len(f.Record().Children()); got != 2 {
			t.Errorf("%q: %d children after undo", name, got)
		}
	}
}

func stepOf(t *testing.T, f *wizard.Flow, ref checklist.Ref) wizard.Step {
	t.Helper()
	i := slices.IndexFunc(f.Steps(), func(s wizard.Step) bool { return s.Ref == ref })
	if i < 0 {
		t.Fatalf("%s is not asked", ref.Question)
	}
	return f.Steps()[i]
}

// A baby added to the list is not asked who looks after them, where they live or what they saw, whatever their name.
func TestAnAddedBabyIsUnborn(t *testing.T) {
	for _, name := range []string{"", "Baby", "Baby of Sunita Gill"} {
		f := newFlow(t)
		if err := f.AnswerTo(wizard.FirstAbout("p1"), checklist.Value{Text: "Arjan Gill"}); err != nil {
			t.Fatal(err)
		}
		mother := f.QuickPerson("family.household", "Sunita Gill, mother of Arjan")
		baby := f.AddBaby()
		if f.Now().Ref.Subject != baby {
			t.Errorf("%q: after adding the baby it asks about %q", name, f.Now().Ref.Subject)
		}
		if err := f.AnswerTo(wizard.FirstAbout(baby), checklist.Value{Text: name}); err != nil {
			t.Fatal(err)
		}
		for _, s := range f.Steps() {
			asked := []string{"child.address", "child.born", "child.urgent", "child.school"}
			if s.Ref.Subject == baby && slices.Contains(asked, s.Ref.Question) {
				t.Errorf("%q: asks %q of a baby not yet born", name, f.Title(s))
			}
		}
		for _, s := range f.EntrySteps("family.household", mother) {
			unasked := []string{"family.lives_with", "family.parental_responsibility", "family.primary_carer"}
			if s.Ref.To == baby && slices.Contains(unasked, s.Ref.Question) {
				t.Errorf("%q: asks %q", name, f.Title(s))
			}
		}
		fact := f.QuickFact("heard from Sunita, gate: \"I am tired.\"")
		for _, id := range []string{"fact.by", "fact.from", "fact.to", "fact.speaker", "fact.about"} {
			q, _ := f.Guide().Question(id)
			s := wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: id, Subject: fact}}
			offered := slices.ContainsFunc(f.Offers(s), func(c checklist.Choice) bool { return c.Value == baby })
			if offered != (id == "fact.about") {
				t.Errorf("%q: %s offers the baby: %v", name, id, offered)
			}
		}
	}
}

// With a baby among the children, a parent is still asked only once whether all of it is the same for each of them.
func TestConsentOnceForAll(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Kiran Rao")
	second := f.AddChild()
	answerRef(t, f, "child.name", second, "Mina Rao")
	f.AddBaby()
	mother := f.QuickPerson("family.household", "Usha Rao, mother of all")
	asked := func(id string) (n int) {
		for _, s := range f.Steps() {
			if s.Ref.Question == id && s.Ref.Subject == mother {
				n++
			}
		}
		return n
	}
	if asked(checklist.QConsentSameForAll) != 1 || asked(checklist.QConsentParentsTold) != 3 {
		t.Errorf("asked %d times whether it is the same, and %d times whether she was told", asked(checklist.QConsentSameForAll), asked(checklist.QConsentParentsTold))
	}
	if err := f.AnswerTo(checklist.Ref{Question: checklist.QConsentSameForAll, Subject: mother}, checklist.Value{Choice: "yes"}); err != nil {
		t.Fatal(err)
	}
	if err := f.AnswerTo(checklist.Ref{Question: checklist.QConsentParentsTold, Subject: mother}, checklist.Value{Choice: "yes_before"}); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{checklist.QConsentParentsTold, checklist.QConsentToldOn, checklist.QConsentParentsAgree} {
		if asked(id) != 1 {
			t.Errorf("%s is asked %d times", id, asked(id))
		}
	}
}
