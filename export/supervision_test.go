package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A fact that came after the referral was made is not the one from which the delay counts, and the line says so.
func TestSupervisionCountsFromTheLastFactBefore(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Ravi Dene"
	r.Request.Made = "2026-11-03T10:00"
	for _, at := range []string{"2026-11-03T09:30", "2026-11-03T10:40"} {
		f := r.AddFact()
		f.Kind, f.When, f.Text = checklist.FactSeen, when.When{At: at}, "He shook."
	}
	if got, want := compose(t, "supervision", contextOf(r)), "| **From the last timed fact before the referral** | 30 minutes after F1 |"; !strings.Contains(got, want) {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}
