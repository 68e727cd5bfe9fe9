package field

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// TestSameWordsForTwoChildren checks that who someone is to the second child is a separate answer, even if it is the
// same as for the first. What is typed later adds to it.
func TestSameWordsForTwoChildren(t *testing.T) {
	t.Parallel()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	var person, second string
	f.Change(func(r *checklist.Referral) { person, second = r.AddPerson().ID, r.AddChild().ID })
	first := checklist.Ref{Question: checklist.QFamilyRelation, Subject: person}
	other := first
	other.To = second
	for _, ref := range []checklist.Ref{first, other} {
		if err := f.AnswerTo(ref, checklist.Value{Text: "great-aunt"}); err != nil {
			t.Fatal(err)
		}
	}
	r := rigOn(t, f, other)
	r.press(", on their father's side")
	if got := f.ValueOf(other).Text; got != "great-aunt, on their father's side" {
		t.Errorf("got %q", got)
	}
}
