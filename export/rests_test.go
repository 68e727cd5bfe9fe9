package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

func TestWhatTheReferralRestsOn(t *testing.T) {
	r := checklist.New()
	girl, uncle := r.AddChild(), r.AddPerson()
	girl.Name, uncle.Name = "Isla Quinn", "Rob Quinn"
	if got := restsOn(newPaper(contextOf(r))); got != "" {
		t.Errorf("without a fact: %q", got)
	}
	for _, f := range []struct {
		kind checklist.FactKind
		from string
		hold checklist.Hold
	}{{checklist.FactSeen, "", ""}, {checklist.FactHeard, girl.ID, ""}, {checklist.FactHeard, uncle.ID, ""}, {checklist.FactRecord, "", ""},
		{checklist.FactPassedOn, uncle.ID, ""}, {checklist.FactSeen, "", ""}, {checklist.FactSeen, "", checklist.HoldSource}} {
		added := r.AddFact()
		added.Kind, added.From, added.Hold, added.Text = f.kind, f.from, f.hold, "Something."
	}
	want := "This referral rests on what was seen (F1 and F6), what a child said (F2), what others said (F3), records (F4) and what was passed on to us (F5)."
	if got := compose(t, "main", contextOf(r)); !strings.Contains(got, want) {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}
