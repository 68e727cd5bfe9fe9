package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// The phone script says who agrees, who does not and who has not been asked, and why the referral is made all the same.
func TestThePhoneScriptSaysWhoAgrees(t *testing.T) {
	t.Parallel()
	const because = "The worry is about both homes. His mother has asked for help."
	for _, tt := range []struct {
		name   string
		want   []string
		change func(boy, mum, dad *checklist.Person)
	}{
		{"everyone agrees", []string{"Family told: Sara Marsh, accepts help or an assessment; Leon Marsh, accepts help or an assessment; Ilya, accepts help or an assessment."}, func(_, _, _ *checklist.Person) {}},
		{"one has not been asked", []string{"Leon Marsh, has not been asked about help or an assessment;"}, func(_, _, dad *checklist.Person) { dad.Consent.Agreed = checklist.ConsentNotSought }},
		{"a gap says not asked", []string{"Sara Marsh, has not been asked about help or an assessment;"}, func(_, mum, _ *checklist.Person) {
			mum.Consent.Agreed = ""
			mum.Answers = map[string]checklist.Answer{checklist.QConsentParentsAgree: {Gap: &checklist.Gap{Kind: checklist.GapUnasked}}}
		}},
		{"one refuses", []string{"Leon Marsh, does not agree to have help or an assessment;", "Why we refer although Leon Marsh does not agree: " + because}, func(_, _, dad *checklist.Person) {
			dad.Consent.Agreed = checklist.ConsentRefused
			dad.Answers = map[string]checklist.Answer{checklist.QConsentReasonWithout: {Text: because}}
		}},
		{"one refuses, and the reason is missing", []string{"Why we refer although Sara Marsh does not agree:\n___"}, func(_, mum, _ *checklist.Person) { mum.Consent.Agreed = checklist.ConsentRefused }},
		{"the young person refuses", []string{"Ilya, does not agree to have help or an assessment.", "Why we refer although Ilya does not agree: " + because}, func(boy, _, _ *checklist.Person) {
			boy.Consent.Agreed = checklist.ConsentRefused
			boy.Answers = map[string]checklist.Answer{checklist.QConsentChildReason: {Text: because}}
		}},
		{"one said no before and does not know of this", []string{"Leon Marsh does not agree to have help or an assessment."}, func(_, _, dad *checklist.Person) {
			dad.Consent = checklist.Consent{Told: checklist.ToldNotYet, Agreed: checklist.ConsentRefused}
		}},
	} {
		r, boy, mum, dad := twoParents()
		tt.change(boy, mum, dad)
		got := strings.ReplaceAll(strings.ReplaceAll(compose(t, "call", contextOf(r)), "**", ""), "\n\n", "\n")
		for _, want := range tt.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is missing:\n%s", tt.name, want, got)
			}
		}
		if tt.name == "everyone agrees" && strings.Contains(got, "Why we refer") {
			t.Errorf("%s: a reason is asked for:\n%s", tt.name, got)
		}
	}
}

// A refusal for one child of several is said of that child.
func TestARefusalForOneChild(t *testing.T) {
	t.Parallel()
	r, boy, mum, _ := twoParents()
	agrees, refused := mum.Consent, mum.Consent
	refused.Agreed = checklist.ConsentRefused
	girl := r.AddChild()
	girl.Name = "Una Marsh"
	mum.Relations = []checklist.Relation{{To: boy.ID, Is: "mam", ParentalResponsibility: checklist.Yes, Consent: agrees}, {To: girl.ID, Is: "mam", ParentalResponsibility: checklist.Yes, Consent: refused}}
	if got := compose(t, "call", contextOf(r)); !strings.Contains(got, "Why we refer although Sara Marsh does not agree about Una") {
		t.Errorf("not said of whom:\n%s", got)
	}
}

// What is kept child by child counts on the phone as well: who is not to be told, why, and that everyone knows.
func TestToldChildByChildOnThePhone(t *testing.T) {
	t.Parallel()
	const why, ask = "Mr Dunn reads her phone.", "Please agree with me who tells them, and when"
	for told, want := range map[checklist.Told]bool{checklist.ToldNotSafe: true, checklist.ToldBefore: false} {
		r, boy, mum, dad := twoParents()
		girl := r.AddChild()
		girl.Name, dad.Relations = "Una Marsh", []checklist.Relation{{To: boy.ID, Is: "uncle"}}
		r.Request.Tonight = checklist.Yes
		mum.Consent = checklist.Consent{}
		mum.Answers = map[string]checklist.Answer{checklist.QConsentReasonWithout: {Text: why}}
		mum.Relations = nil
		for i, c := range []*checklist.Person{boy, girl} {
			agreed := []checklist.Agreement{checklist.ConsentNotSought, checklist.ConsentGiven}[i]
			mum.Relations = append(mum.Relations, checklist.Relation{To: c.ID, Is: "mam", ParentalResponsibility: checklist.Yes, Consent: checklist.Consent{Told: told, Agreed: agreed}})
		}
		got := compose(t, "call", contextOf(r))
		if strings.Contains(got, why) != want || strings.Contains(got, ask) && !want {
			t.Errorf("%s:\n%s", told, got)
		}
	}
}

// "Not for them to decide" is said with someone's own pronoun, in the table and in a box of a form.
func TestNotTheirsIsSaidWithAPronoun(t *testing.T) {
	t.Parallel()
	for pronouns, want := range map[string]string{"she/her": "not hers to decide", "he": "not his to decide", "they": "not for them to decide", "": "not for them to decide"} {
		for _, agreed := range []checklist.Agreement{checklist.ConsentNotTheirs, ""} {
			r, boy, _, partner := twoParents()
			partner.Name, partner.Pronouns, partner.Consent.Agreed = "Robin Oake", pronouns, agreed
			partner.Relations = []checklist.Relation{{To: boy.ID, Is: "partner of his mother", Class: checklist.ClassStepParent, ParentalResponsibility: checklist.No}}
			if got := strings.ToLower(compose(t, MainID, contextOf(r))); !strings.Contains(got, want+".") {
				t.Errorf("%q, %q: %q is missing:\n%s", pronouns, agreed, want, got)
			}
			if got := agreedWords(partner, string(checklist.ConsentNotTheirs)); got != "agreement to help is "+want {
				t.Errorf("%q: a box has %q", pronouns, got)
			}
		}
	}
}
