package export

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
)

// A long answer that fits no box of the form is listed. What goes on separate sheets or is not known is not listed.
func TestAnswersWithoutABoxAreNamed(t *testing.T) {
	t.Parallel()
	label := func(id string) string {
		q, ok := checklist.Default().Question(id)
		if !ok {
			t.Fatalf("there is no question %s", id)
		}
		return english.Small(q.Label)
	}
	r := checklist.New()
	c := contextOf(r)
	c.Profile = schoolsOwn()
	if got := NoBox(c); len(got) != 0 {
		t.Errorf("nothing is answered, and %q has no box", got)
	}
	for _, id := range []string{"concern.reason", checklist.QConsentKeptSecret, checklist.QReferralPoliceHelp} {
		if err := checklist.Set(r, c.Guide, checklist.Ref{Question: id}, checklist.Value{Text: "We saw this twice."}); err != nil {
			t.Fatal(err)
		}
	}
	if got := NoBox(c); !slices.Contains(got, label("concern.reason")) || slices.Contains(got, label(checklist.QConsentKeptSecret)) || slices.Contains(got, label(checklist.QReferralPoliceHelp)) {
		t.Errorf("got %q", got)
	}
	c.Profile.Form.Fields[0].Questions = []string{"child.name", "concern.reason"}
	if got := NoBox(c); slices.Contains(got, label("concern.reason")) {
		t.Errorf("its box is there, and got %q", got)
	}
	c.Profile.Form.Fields[0].Questions = nil
	r.Answers["concern.reason"] = checklist.Answer{Gap: &checklist.Gap{Kind: checklist.GapAsked, Note: "we asked her"}}
	if got := NoBox(c); slices.Contains(got, label("concern.reason")) {
		t.Errorf("it is not known, and got %q", got)
	}
}
