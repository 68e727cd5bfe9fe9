package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// askedOfFamily returns the record with six answers, a mother and a sister, and one more answer.
func askedOfFamily(t *testing.T, id, subject string, v checklist.Value) *checklist.Referral {
	t.Helper()
	r := early(t)
	for _, p := range []struct{ name, is string }{{"Joss Lacey", "mother"}, {"Mila Lacey", "sister"}} {
		o := r.AddPerson()
		o.Name, o.Relations = p.name, []checklist.Relation{{To: "p1", Is: p.is}}
	}
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: id, Subject: subject}, v); err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	return r
}

// What is said about family members is on the sheet in whole words, and nothing else is.
func TestSheetsSayEachChoiceOfPeople(t *testing.T) {
	t.Parallel()
	const child, mother, sister = "p1", "p2", "p3"
	choice := func(s string) checklist.Value { return checklist.Value{Choice: s} }
	words := func(s string) checklist.Value { return checklist.Value{Text: s} }
	asked := checklist.Value{Gap: &checklist.Gap{Kind: checklist.GapAsked}}
	for _, tt := range []struct {
		question, subject string
		value             checklist.Value
		sheet, says, not  string
	}{
		{"family.other_parent", child, choice("none"), "main", "Oren has no other parent, as far as we know.", "has died"},
		{"family.other_parent", child, choice("died"), "main", "Oren's other parent has died.", "as far as we know"},
		{"family.other_parent", child, choice("not_known"), "main", "Oren's other parent is not known to us.", "has died"},
		{"family.other_parent", child, choice("not_safe"), "main", "It is not safe to name Oren's other parent here.", "not known to us"},
		{"child.interpreter", child, choice("yes"), "main", "Interpreter needed.", "No interpreter"},
		{"child.interpreter", child, choice("no"), "main", "No interpreter needed.", "Interpreter needed"},
		{"child.interpreter", child, choice("not_known"), "main", "Whether an interpreter is needed is not known.", "nterpreter needed"},
		{"child.aliases", child, words("Ren; Orie"), "main", "Also known as Ren, Orie.", "Ren; Orie"},
		{"child.pronouns", child, words("she/her"), "main", "Oren's days, and what she wants", "what Oren wants"},
		{"child.plan", child, asked, "main", "Council plan: not known.", "Council plan: not answered"},
		{"support.early_help_assessment", "", choice("yes"), "main", "An early help assessment was done.", "No early help assessment"},
		{"support.early_help_assessment", "", choice("no"), "main", "No early help assessment has been done.", "assessment was done"},
		{"support.early_help_assessment", "", choice("not_known"), "main", "We do not know whether there was an early help assessment.", "No early help assessment"},
		{"support.early_help_assessment", "", asked, "main", "Early help assessment: not known.", "No early help assessment"},
		{"family.lives_with", mother, choice("yes"), "main", "Mother; lives with Oren", "not live with"},
		{"family.lives_with", mother, choice("no"), "main", "Mother; does not live with Oren", "; lives with Oren"},
		{"family.lives_with", mother, choice("not_known"), "main", "Mother; whether they live with Oren is not known", "; lives with Oren"},
		{"family.safe_now", sister, choice("yes"), "main", "Mila is safe tonight, as far as we know.", "not safe"},
		{"family.safe_now", sister, choice("no"), "main", "Mila is not safe tonight, as far as we know.", "Mila is safe"},
		{"family.safe_now", sister, choice("not_known"), "main", "We do not know whether Mila is safe tonight.", "as far as we know"},
		{"person.safe_contact", mother, words("at work, 9 to 5"), "main", "Safe: at work, 9 to 5", "At work"},
		{"person.safe_contact", mother, words("not by text, he reads it"), "main", "Not by text, he reads it", "Safe: not"},
		{"person.safe_contact", mother, words("do not ring after six"), "main", "Do not ring after six", "Safe: do"},
		{"person.staff_risk", mother, choice("yes"), "main", `Ring us first: see the sheet "Visiting safely".`, "Nothing known to us."},
		{"person.staff_risk", mother, choice("no"), "main", "Nothing known to us.", "see the sheet"},
		{"person.staff_risk", mother, asked, "main", "Joss Lacey: not known.", "Nothing known to us."},
		{"person.staff_risk", mother, choice("yes"), "call", "A danger to anyone who visits: Joss Lacey.", "Nothing known to us."},
		{"consent.parents_told", mother, choice("yes_before"), "call", "Family told: Joss Lacey.", "No one yet"},
		{"consent.parents_told", mother, choice("not_yet"), "call", "Family told: No one yet. Please agree with me who tells them, and when.", "Family told: Joss"},
		{"consent.parents_told", mother, choice("not_safe"), "call", "Please ring me first; do not ring the family.", "Family told: Joss"},
		{"consent.parents_told", mother, choice("could_not_reach"), "call", "Could not be reached: Joss Lacey.", "Family told: Joss"},
		{"consent.parents_told", mother, choice("asking_first"), "main", "Not yet: we are asking you first who should tell them.", "Told: Joss"},
		{"family.risk_factors", "", checklist.Value{Choices: []string{"alcohol"}}, "main", "about the home: Alcohol.", "Nothing known"},
		{"family.risk_factors", "", asked, "main", "Told to us, or on record, about the home: Not known.", "Nothing known to us about drugs"},
		{"sharing.decided_by", "", words("Owen Pryce, head"), "main", "The decision to share was taken by Owen Pryce.", "taken by us"},
		{"outcome.expected", "", words("A visit today.\nA call back."), "call", "What we ask: A visit today. A call back.", "not answered yet. A visit"},
	} {
		text := paperText(t, tt.sheet, contextOf(askedOfFamily(t, tt.question, tt.subject, tt.value)))
		if !strings.Contains(text, tt.says) || strings.Contains(text, tt.not) {
			t.Errorf("%s, %+v: the %s sheet should say %q and not %q:\n%s", tt.question, tt.value, tt.sheet, tt.says, tt.not, text)
		}
	}
}

// The script's cards have what the sheet has, without its headings, and a line to fill in if there is no answer.
func TestScriptCards(t *testing.T) {
	t.Parallel()
	r := early(t)
	cards := ScriptCards(contextOf(r))
	if len(cards) != 4 {
		t.Fatalf("%d cards without a fact, want 4", len(cards))
	}
	all := strings.Join(slices.Concat(cards...), "\n")
	for _, want := range []string{"Oren Lacey", "In the library with Ms Dunne.", "________"} {
		if !strings.Contains(all, want) {
			t.Errorf("no card says %q:\n%s", want, all)
		}
	}
	if strings.Contains(all, "Write down before you ring off") {
		t.Errorf("a card has a heading:\n%s", all)
	}
	f := r.AddFact()
	f.Kind, f.From, f.Words, f.When = checklist.FactHeard, "p1", "He did it with the lead.", when.When{At: "2026-11-20"}
	if cards = ScriptCards(contextOf(r)); len(cards) != 5 || !strings.Contains(strings.Join(cards[1], "\n"), "He did it with the lead.") || !strings.Contains(strings.Join(cards[4], "\n"), "F1. Heard") {
		t.Errorf("the words are not on the second card, and the fact on a fifth: %q", cards)
	}
}

// Words saying that a number is not known cannot be dialled.
func TestDialled(t *testing.T) {
	t.Parallel()
	numbers := []Number{{Label: "Front door", Number: "not known: check"}, {Label: "Danger", Number: "999"}, {Label: "Police", Number: ""}, {Label: "Our own", Number: "01632 960100"}}
	if got, want := Dialled(numbers), []Number{numbers[1], numbers[3]}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Only a very short first screen gives up everything but what must be said before a parent comes.
func TestCallFirstInFewRows(t *testing.T) {
	t.Parallel()
	c := contextOf(early(t))
	got := strings.Join(CallFirst(c, 78, 1), "\n")
	for _, want := range []string{"01632 960100", "01632 960200", ParentFirst[:30]} {
		if !strings.Contains(got, want) {
			t.Errorf("it has no %q:\n%s", want, got)
		}
	}
	if strings.Contains(got, "First words") || strings.Contains(got, anyoneMayRing) || strings.Contains(got, "\n\n") {
		t.Errorf("it has more than there is room for:\n%s", got)
	}
}

// A language is known by its name or its tag; English needs no tag.
// A code of three letters is a language too, as a school's system writes it.
func TestLanguageName(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{"rom": "Romani", "POL": "Polish", "urd": "Urdu", "pes": "Persian", "yue": "Cantonese", "pt-BR": "Portuguese", "Romany": "Romany", "eng": ""} {
		if got := languageName(lang); got != want {
			t.Errorf("%q: got %q, want %q", lang, got, want)
		}
	}
}

func TestLanguageTag(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{"Polish": "pl", "polish": "pl", " Welsh ": "cy", "pl": "pl", "PL": "PL", "zh-Hant": "zh-Hant", "English": "", "en": "", "en-GB": "", "by signs": "", "": ""} {
		if got := languageTag(lang); got != want {
			t.Errorf("%q: got %q, want %q", lang, got, want)
		}
	}
}
