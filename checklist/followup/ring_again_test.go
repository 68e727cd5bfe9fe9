package followup_test

import (
	"cmp"
	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/checklist/when"
	"slices"
	"strings"
	"testing"
)

// Ringing again comes after the answer was due, and says so.
func TestRingAgainAfterTheAnswer(t *testing.T) {
	for _, rules := range [][]authority.Deadline{
		{rule("response", 1, "working_days", "receipt"), rule("chase", 1, "working_days", "receipt")},
		{rule("response", 2, "working_days", "receipt"), rule("chase", 1, "working_days", "receipt")},
		{rule("response", 1, "working_days", "receipt")},
		{rule("response", 24, "hours", "receipt"), rule("chase", 24, "hours", "receipt")},
		{rule("response", 24, "hours", "receipt")},
	} {
		for _, at := range []string{"2026-11-19T09:00", "2026-11-19T16:30", "2026-11-20T15:00", "2026-12-23T11:00"} {
			plan := planned(t, made(at), authority.Profile{Deadlines: rules}, followup.School{}, at)
			answer, chase := theStep(t, plan, "response"), theStep(t, plan, "chase")
			if due := func(s followup.Step) string { return s.By + " " + cmp.Or(s.Time, "24:00") }; due(chase) <= due(answer) {
				t.Errorf("%v, made %s: the answer is due %s, and to ring again %s", rules, at, due(answer), due(chase))
			}
			if !strings.HasPrefix(chase.Rule, "if there is no answer within ") {
				t.Errorf("%v, made %s: got %q", rules, at, chase.Rule)
			}
		}
	}
}

// An answer that leaves open what happens next does not complete the step of ringing again; ringing does.
func TestRingAgainWhereItIsNotClear(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, clear, want, says string
		again                   bool
	}{
		{"clear", "yes", "", "", false},
		{"not said", "", "", "", false},
		{"not clear", "no", followup.Open, "ring again: it is not clear what happens next", false},
		{"not clear, and rung again", "no", followup.Done, "ring again: it is not clear what happens next", true},
	} {
		for _, profile := range []authority.Profile{{}, {Deadlines: []authority.Deadline{rule("chase", 3, "working_days", "receipt")}}} {
			r := made("2026-11-20T15:52")
			r.AddAction(checklist.ActionOutcome).When = when.When{At: "2026-11-20T16:00"}
			r.Answers["after.outcome"], r.Answers["after.clear"] = checklist.Answer{Text: "recorded"}, checklist.Answer{Text: tt.clear}
			if tt.again {
				a := r.AddAction(checklist.ActionCall)
				a.Step, a.Who, a.When = "chase", "duty worker", when.When{At: "2026-11-20T16:20"}
			}
			plan := planned(t, r, profile, followup.School{}, "2026-11-20T16:30")
			if tt.want == "" {
				if slices.ContainsFunc(plan.Steps, func(s followup.Step) bool { return s.ID == "chase" }) {
					t.Errorf("%s: after the answer it still says when to ring again", tt.name)
				}
				continue
			}
			got := theStep(t, plan, "chase")
			if got.State != tt.want || got.What != tt.says {
				t.Errorf("%s: got %q, %s", tt.name, got.What, got.State)
			}
		}
	}
}
