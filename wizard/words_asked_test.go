package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// What is asked of a fact fits how it is known.
func TestFactIsAskedInFittingWords(t *testing.T) {
	t.Parallel()
	for kind, want := range map[checklist.FactKind][2]string{
		checklist.FactSeen:     {"Who saw it?", "Whose words are these, or who told you?"},
		checklist.FactHeard:    {"Who heard it?", "Whose words are these?"},
		checklist.FactRecord:   {"Who wrote it in the record?", "Whose words are these, or who told you?"},
		checklist.FactPassedOn: {"Who was it passed on to?", "Who told you, or passed it on?"},
		"":                     {"Who saw or heard it, or wrote it in the record?", "Whose words are these, or who told you?"},
	} {
		f := newFlow(t)
		fact := f.Record().AddFact()
		fact.Kind = kind
		for i, id := range []string{"fact.by", "fact.from"} {
			q := question(t, f, id)
			if got := f.Title(wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: id, Subject: fact.ID}}); got != want[i] {
				t.Errorf("%s, %s: asks %q", kind, id, got)
			}
		}
	}
}

// The language is asked once: an interpreter is for the language just given, unless English is among several.
func TestLanguageIsAskedOnce(t *testing.T) {
	t.Parallel()
	for language, asked := range map[string]bool{"Pashto": false, "British Sign Language": false, "": true, "Somali and English": true} {
		f := newFlow(t)
		mother := f.QuickPerson("family.household", "Hodan Ali, mother")
		answerRef(t, f, "family.parent_language", mother, language)
		ref := checklist.Ref{Question: "person.interpreter", Subject: mother}
		if err := f.AnswerTo(ref, checklist.Value{Choice: "yes"}); err != nil {
			t.Fatal(err)
		}
		if got := f.Brings(ref).AfterYes; (got != "") != asked {
			t.Errorf("%q: then asks %q", language, got)
		}
		if got := f.Record().Person(mother).Interpreter.Language; !asked && got != language {
			t.Errorf("%q: the interpreter is for %q", language, got)
		}
	}
}

// A follow-up names the person it is about.
func TestFollowUpNamesThePerson(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	ref := checklist.Ref{Question: "family.person_of_concern", Subject: f.QuickPerson("family.household", "Gwil Parry, lodger")}
	if err := f.AnswerTo(ref, checklist.Value{Choice: "yes"}); err != nil {
		t.Fatal(err)
	}
	if got := f.Brings(ref).AfterYes; !strings.Contains(got, "about Gwil") {
		t.Errorf("asks %q", got)
	}
}

// Who lives with the child is asked where no address says so, and a child is not asked about as a carer.
func TestWhoLivesThereIsAsked(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][2]bool{ // Whether they live there, and whether they look after the child, is asked.
		"Gwil Parry, uncle":            {true, true},
		"Gwil Parry, dad":              {true, true},
		"Gwil Parry, uncle, same home": {false, true},
		"Cadi Parry, sister, 6":        {true, false},
		"Cadi Parry, neighbour":        {false, true},
	} {
		f := newFlow(t)
		answerRef(t, f, "child.address", "p1", "5 Bryn Street")
		id := f.QuickPerson("family.household", line)
		for i, q := range []string{"family.lives_with", "family.primary_carer"} {
			asked := slices.ContainsFunc(f.EntrySteps("family.household", id), func(s wizard.Step) bool { return s.Ref.Question == q })
			if asked != want[i] {
				t.Errorf("%q: %s is asked: %v", line, q, asked)
			}
		}
	}
}
