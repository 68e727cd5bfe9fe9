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
		said string
	}{{checklist.FactSeen, "", "", ""}, {checklist.FactHeard, girl.ID, "", ""}, {checklist.FactHeard, uncle.ID, "", ""}, {checklist.FactRecord, "", "", ""},
		{checklist.FactPassedOn, uncle.ID, "", ""}, {checklist.FactSeen, "", "", ""}, {checklist.FactSeen, "", checklist.HoldSource, ""},
		{checklist.FactSeen, girl.ID, "", "It stings."}, {checklist.FactSeen, uncle.ID, "", "She fell."}, {checklist.FactSeen, "", "", "Shut it."},
		{checklist.FactSeen, girl.ID, "", ""}, {"", "", "", ""}, {"", girl.ID, "", "Let go."}} {
		added := r.AddFact()
		added.Kind, added.From, added.Hold, added.Words, added.Text = f.kind, f.from, f.hold, f.said, "Something."
	}
	want := "This referral rests on what was seen (F1, F6 and F8 to F11), what a child said (F2, F8 and F13), what others said (F3 and F9), records (F4) and what was passed on to us (F5)."
	if got := compose(t, "main", contextOf(r)); !strings.Contains(got, want) {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}
