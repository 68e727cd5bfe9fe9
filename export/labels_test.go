package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// An answer is printed under a label that it answers.
func TestReasonIsPrintedUnderItsLabel(t *testing.T) {
	t.Parallel()
	for want, consent := range map[string]checklist.Consent{
		"Not told yet, Carys Bevan":              {Told: checklist.ToldNotYet},
		"Could not be reached, Carys Bevan":      {Told: checklist.ToldCouldNotReach},
		"Why not told, Carys Bevan":              {Told: checklist.ToldNotSafe},
		"Why we refer all the same, Carys Bevan": {Told: checklist.ToldBefore, Agreed: checklist.ConsentRefused},
	} {
		r := checklist.New()
		child, mother := r.AddChild(), r.AddPerson()
		child.Name, mother.Name = "Osian Bevan", "Carys Bevan"
		mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
		mother.Consent = consent
		mother.Answers = map[string]checklist.Answer{checklist.QConsentReasonWithout: {Text: "The school nurse will ring her."}}
		if got := compose(t, "actions", contextOf(r)); !strings.Contains(got, want) {
			t.Errorf("no row %q:\n%s", want, got)
		}
	}
}

// "Talked over with" is followed by who gave advice, not by the fact that advice was given.
func TestTalkedOverNamesWho(t *testing.T) {
	t.Parallel()
	for who, want := range map[string]string{
		"Dr Anwar, named doctor": "Dr Anwar, named doctor, Tue 10 Nov 2026: Refer today.",
		"":                       "Someone whose name is not written down, Tue 10 Nov 2026: Refer today.",
	} {
		r := checklist.New()
		r.AddChild().Name = "Osian Bevan"
		a := r.AddAction(checklist.ActionAdvice)
		a.Who, a.When, a.Text = who, when.When{At: "2026-11-10"}, "Refer today."
		if got := strings.Join(talkedOver(newPaper(contextOf(r))), ""); !strings.EqualFold(got[:len(want)], want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// Someone who shares a home but is staying elsewhere now is not shown simply as living there; nor is a parent at the
// home that the child has left.
func TestSameHomeSaysWhoIsAway(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ child, mother, want string }{
		{"", "", "same home."},
		{"", "h2", "same home, but staying elsewhere now."},
		{"h2", "", "same home, but Osian is staying elsewhere now."},
		{"h2", "h2", "same home."},
	} {
		r := checklist.New()
		r.Homes = []*checklist.Home{{ID: "h1", Address: "3 Sorrel Yard, Tarrow"}, {ID: "h2", Address: "7 Cooper Hill, Leigh"}}
		child, mother := r.AddChild(), r.AddPerson()
		child.Name, child.Homes, child.Staying = "Osian Bevan", []string{"h1"}, tt.child
		mother.Name, mother.Homes, mother.Staying = "Carys Bevan", []string{"h1"}, tt.mother
		mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
		if got := namesOfFamily(newPaper(contextOf(r))); !strings.HasSuffix(got, tt.want) {
			t.Errorf("%+v: got %q", tt, got)
		}
	}
}
