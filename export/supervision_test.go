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

// A fact on a separate sheet is neither counted nor named: it would show that there is someone behind it.
func TestSupervisionLeavesOutSeparateFacts(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ravi Dene"
	r.Request.Made = "2026-11-03T10:00"
	seen := r.AddFact()
	seen.Kind, seen.When, seen.Text = checklist.FactSeen, when.When{At: "2026-11-03T09:30"}, "He shook."
	neighbour := r.AddPerson()
	neighbour.Name, neighbour.NameHeld = "Odile Prew", true
	for _, held := range []checklist.Hold{checklist.HoldSource, checklist.HoldStaffSafety} {
		f := r.AddFact()
		f.Kind, f.From, f.When, f.Text, f.Hold, f.Worries = checklist.FactPassedOn, neighbour.ID, when.When{At: "2026-11-03T09:50"}, "She heard crying.", held, []string{"physical"}
	}
	got := compose(t, "supervision", contextOf(r))
	for _, want := range []string{"| 1 fact, ", "| 30 minutes after F1 |"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
	if strings.Contains(got, "F2") || strings.Contains(got, "F3") {
		t.Errorf("a separate fact is named in:\n%s", got)
	}
}

// A first answer is recorded as such, and not as if the council had not answered.
func TestSupervisionNamesAFirstAnswer(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ravi Dene"
	r.Request.Made = "2026-11-03T10:00"
	a := r.AddAction(checklist.ActionResponse)
	a.When, a.Who, a.Text = when.When{At: "2026-11-03T12:15"}, "Front door", "They ring again."
	if got, want := compose(t, "supervision", contextOf(r)), "| **Outcome** | A first answer is recorded. No decision is recorded yet. |"; !strings.Contains(got, want) {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}
