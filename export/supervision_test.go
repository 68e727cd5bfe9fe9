package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// If only the call has a time, the delay is counted to the call.
func TestSupervisionCountsToTheCall(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ravi Dene"
	r.Request.Made, r.Request.How, r.Request.Level = "2026-11-03", checklist.ByCall, checklist.LevelNotSure
	f := r.AddFact()
	f.Kind, f.When, f.Text = checklist.FactSeen, when.When{At: "2026-11-03T09:30"}, "He shook."
	a := r.AddAction(checklist.ActionCall)
	a.When, a.Who, a.Text, a.Referral = when.When{At: "2026-11-03T10:15"}, "Front door", "They take it on.", true
	got := compose(t, "supervision", contextOf(r))
	for _, want := range []string{"| 45 minutes after F1 |", "| Level of need: not sure. |"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
}

// The delay is not counted from a fact after the referral, and the line says so.
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
