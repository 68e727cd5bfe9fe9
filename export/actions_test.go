package export

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// The record of actions is numbered down the page without a hole, and the other papers give the same numbers.
func TestActionsAreNumberedWithoutAHole(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Kit Lane"
	r.Request.Made = "2026-11-12T11:34"
	wrong, letter, task, call := r.AddAction("note"), r.AddAction("sent"), r.AddAction("note"), r.AddAction("call")
	letter.When, letter.Text = when.When{At: "2026-11-13T09:00"}, "By secure email."
	task.When, task.Text, task.Due = when.When{At: "2026-11-13T10:00"}, "Ring the clinic.", "2026-11-20"
	call.When, call.Text = when.When{At: "2026-11-12T11:34"}, "Spoke to the front door."
	r.Remove(wrong.ID)
	got := compose(t, "actions", contextOf(r))
	for _, want := range []string{"A1 A call", "A2 Sent in writing", "A3 A note"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if got := compose(t, "deadlines", contextOf(r)); !strings.Contains(got, "Task A3;") {
		t.Errorf("got %s", got)
	}
	if got := string(Calendar(planOf(t, r, "other"), time.Now())); !strings.Contains(got, "A step of your own is due (A3)") {
		t.Errorf("got %s", got)
	}
}

// Whether a service was told reads as words, and not as a label with yes or no.
func TestActionsSayWhoWasTold(t *testing.T) {
	t.Parallel()
	for told, want := range map[checklist.YesNo]string{
		checklist.Yes: "| Told. |", checklist.No: "| Not yet told by us. |", checklist.NotKnown: "| Not known whether told. |", "": "| Whether told: not answered yet. |",
	} {
		r := checklist.New()
		r.AddChild().Name = "Ravi Dene"
		r.Routes = append(r.Routes, &checklist.Route{Route: checklist.RoutePolice, Who: "Desk", Told: told})
		if got := compose(t, "actions", contextOf(r)); !strings.Contains(got, want) {
			t.Errorf("%q: %q is not in:\n%s", told, want, got)
		}
	}
}
