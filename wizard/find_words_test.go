package wizard_test

import (
	"maps"
	"os"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// everyday are words that people at a school type, and the question that should come first.
var everyday = map[string]string{
	"house": "child.address", "flat": "child.address", "postcode": "child.address", "hostel": "child.address",
	"moved": "child.previous_address", "foster": "child.current_address",
	"dad": "family.household", "mum": "family.household", "stepdad": "family.household", "gran": "family.household", "sisters": "family.household", "mum's boyfriend": "family.household",
	"bruise": "concern.harm_types", "bruises": "concern.harm_types", "neglect": "concern.harm_types", "knife": "concern.harm_types", "county lines": "concern.harm_types",
	"phone number": "referrer.phone", "mobile": "referrer.phone", "e-mail": "referrer.email", "dsl": "referrer.name",
	"birthday": "child.born", "dob": "child.born", "surname": "child.name", "nickname": "child.aliases",
	"doctor": "child.gp", "surgery": "child.gp", "autism": "child.disability", "EHCP": "child.disability", "wheelchair": "child.disability",
	"asylum": "child.nationality", "passport": "child.nationality", "church": "child.religion", "race": "child.ethnicity",
	"absence": "child.attendance", "truancy": "child.attendance", "tutor": "child.school",
	"translator": "child.interpreter", "midwife": "agencies.list", "CAMHS": "child.disability",
	"threshold": "referral.level", "s47": "referral.level", "urgent": "referral.tonight", "999": "referral.tonight",
	"photo": "concern.when_and_where", "CPOMS": "concern.when_and_where", "quote": "concern.when_and_where", "disclosure": "concern.reason",
	"drunk": "family.risk_factors", "alcohol": "family.risk_factors", "prison": "family.risk_factors",
	"hungry": "concern.harm_types", "bedtime": "voice.lived_experience", "mould": "family.environment", "rent": "family.stressors", "money": "family.stressors",
	"gang": "concern.harm_types", "hobbies": "strengths.child_development", "suicidal": "impact.now", "self-harm": "concern.harm_types",
	"consent": "sharing.basis", "gdpr": "sharing.basis", "anonymous": "consent.confidential_information",
	"household": "family.household", "step-dad": "family.household", "nana": "family.household",
	"year group": "child.school", "form tutor": "child.school", "half-term": "referrer.availability", "previous referral": "history.previous_referrals",
	"shouting": "concern.harm_types", "sexting": "concern.harm_types", "toilet": "voice.lived_experience",
	"self harm": "concern.harm_types", "email": "referrer.email", "withheld": "consent.confidential_information",
	"confidence": "consent.confidential_information", "in confidence": "consent.confidential_information", "must not be known": "consent.confidential_information",
	"doesn't want to be named": "consent.confidential_information", "does not want to be identified": "consent.confidential_information", "wants to stay anonymous": "consent.confidential_information",
	"secret": "consent.confidential_information", "keep it a secret": "consent.confidential_information", "name withheld": "consent.confidential_information", "afraid of reprisals": "consent.confidential_information",
	"protect the source": "consent.confidential_information", "not to be named": "consent.confidential_information",
	"cannot speak English": "child.communication_needs", "home educated": "child.school", "she sleeps on the floor": "voice.lived_experience",
	"what the child wants": "voice.wishes", "needs an interpreter": "child.interpreter", "in prison": "family.risk_factors", "is being home educated": "child.school",
	"opinion": "analysis.opinion", "complaint": "after.challenge", "head teacher": "referral.consulted", "EHA": "support.early_help_assessment",
}

// plainPhrases are phrases as people at a school say them, and the question that should come first.
var plainPhrases = map[string]string{
	"nan told me": "concern.when_and_where", "what he said exactly": "concern.when_and_where", "her teacher overheard it": "concern.when_and_where",
	"social worker rang back": "after.log", "nobody has rung back yet": "after.log",
	"what do we want": "referral.type", "what are we asking for": "referral.type",
	"is she safe tonight": "referral.tonight", "mum's new partner": "family.household", "who lives at home": "family.household",
	"head knows": "referral.consulted", "special needs": "child.disability",
	"what happens if nothing changes": "impact.without_action", "aunty could have them": "strengths.family_who_help",
}

// What people at a school would type finds the question they mean, in a referral that has only been begun.
func TestEverydayWordsFindQuestions(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	maps.Copy(everyday, plainPhrases)
	for word, want := range everyday {
		found := f.Find(word)
		hidden := f.FindHidden(word)
		switch {
		case len(found) > 0 && found[0].Step.Ref.Question == want:
		case len(found) == 0 && len(hidden) > 0 && hidden[0].Question.ID == want:
		default:
			t.Errorf("%q: want %s, got %s", word, want, firstFound(found, hidden))
		}
	}
}

func firstFound(found []wizard.SummaryLine, hidden []wizard.Hidden) string {
	switch {
	case len(found) > 0:
		return found[0].Step.Ref.Question
	case len(hidden) > 0:
		return hidden[0].Question.ID + ", not asked yet"
	}
	return "nothing"
}

// A question that is not asked yet is found, says when it is, and leads to what decides that.
func TestHiddenQuestionsSayWhatBringsThemUp(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	for word, want := range map[string]struct{ question, at string }{
		"body map":      {"fact.marked", "concern.when_and_where"},
		"post code":     {"child.postcode", "child.address"},
		"parental resp": {"family.parental_responsibility", "family.household"},
		"pronouns":      {"person.pronouns", "family.household"},
		"due date":      {"child.due", "family.household"},
		"decision":      {"after.outcome", "referral.date"},
		"verbatim":      {"fact.words", "concern.when_and_where"},
		"gillick":       {"consent.child_agrees", "child.born"},
	} {
		at := ""
		for _, h := range f.FindHidden(word) {
			if h.Question.ID == want.question {
				at = h.At.Ref.Question
				if h.When == "" {
					t.Errorf("%q: it does not say when it is asked", word)
				}
			}
		}
		if at != want.at {
			t.Errorf("%q: %s leads to %q, want %s", word, want.question, at, want.at)
		}
	}
}

// Every question is found from the start, either as one that is asked or as one that says what brings it up.
func TestEveryQuestionIsFound(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	words, err := os.ReadFile("hidden.toml")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, s := range f.Steps() {
		known[s.Ref.Question] = true
	}
	for _, h := range f.Hidden() {
		known[h.Question.ID] = true
		if h.When == "" || !f.Jump(h.At.Ref) {
			t.Errorf("%s is asked %q, which is decided at %s", h.Question.ID, h.When, h.At.Ref.Question)
		}
	}
	for _, id := range wizard.CallTaken {
		known[id] = true // On the page of numbers.
	}
	for _, q := range checklist.Default().All() {
		if q.Asked() && !known[q.ID] {
			t.Errorf("%s cannot be found", q.ID)
		}
		if when := "when = \"" + q.When + "\"\n"; q.Asked() && q.When != "" && !strings.Contains(string(words), when) {
			t.Errorf("%s: hidden.toml does not say when it is asked", q.ID)
		}
	}
}
