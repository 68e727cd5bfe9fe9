package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// What a child said is listed as not written down, once, and never as missing or not answered; if the record has any
// words of the child, nothing is said about it at all.
func TestAChildsWordsAreNotMissingOnPaper(t *testing.T) {
	r := checklist.New()
	child := r.AddChild()
	child.Name, child.Consent.Told = "Ottilie Brandt", "yes_before"
	child.Born.At = "2015-02-01"
	paper := func() string { return paperText(t, "main", contextOf(r)) }
	got := paper()
	_, open, _ := strings.Cut(got, "10. Not known")
	open, unwritten, _ := strings.Cut(open, "Not written down:")
	for _, want := range []string{"the child's days", "what the child wants", "what the child said"} {
		if strings.Count(unwritten, want) != 1 {
			t.Errorf("%q is not listed once as not written down:\n%s", want, got)
		}
	}
	if strings.Contains(open, "the child wants") || strings.Contains(got, "issing") {
		t.Errorf("the child's words are said to be missing:\n%s", got)
	}
	r.AddEvent("concern").Text = "At the gate Ottilie said to Mr Ferreira, \"Can I stay at yours?\""
	got = paper()
	for _, not := range []string{"what the child wants", "what the child said", "What was said: not written down"} {
		if strings.Contains(got, not) {
			t.Errorf("with words in the record the paper has %q", not)
		}
	}
}

// A gap follows its label: never in brackets after another answer, and never alone at the end of who refers.
func TestNoGapWithoutItsLabel(t *testing.T) {
	r := sample(t, "rowan.json")
	for _, ref := range []checklist.Ref{
		{Question: "child.pronouns", Subject: "p1"}, {Question: "child.gender", Subject: "p1"}, {Question: "child.reason_for_residence", Subject: "p1"},
		{Question: "referrer.availability"}, {Question: "referrer.relationship"}, {Question: "sharing.family_told_by"}, {Question: "referral.routes"},
	} {
		if err := checklist.Set(r, checklist.Default(), ref, checklist.Value{Gap: &checklist.Gap{Kind: checklist.GapUnasked}}); err != nil {
			t.Fatal(err)
		}
	}
	got := paperText(t, "main", contextOf(r))
	for _, bad := range []string{"(not in our records", "(Not in our records", "(not known, and", "(Not known, and", ". Not in our records.", "told by Not", "told by not"} {
		if strings.Contains(got, bad) {
			t.Errorf("the paper has %q:\n%s", bad, got)
		}
	}
}
