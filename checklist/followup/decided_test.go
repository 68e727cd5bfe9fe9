package followup_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// Once the council has decided, nothing that no one said was done is called done.
func TestNothingIsDoneUnsaid(t *testing.T) {
	t.Parallel()
	made := func() *checklist.Referral {
		r := followup.Made("2026-11-09T10:05")
		r.Request.How = checklist.ByCall
		r.Answers = map[string]checklist.Answer{
			checklist.QCallRingBack:   {Text: "They ring me by 3pm."},
			checklist.QAfterOutcome:   {Text: "early_help"},
			checklist.QAfterDecidedOn: {Text: "2026-11-10"},
		}
		return r
	}
	for _, s := range planned(t, made(), authority.Profile{}, followup.School{}, "2026-11-12T09:00").Steps {
		if s.ID == "chase" || s.ID == "ring_back" || s.ID == "acknowledged" {
			t.Errorf("%q is %s", s.What, s.State)
		}
	}
	r := made()
	a := r.AddAction(checklist.ActionCall)
	a.When, a.Step, a.Done = when.When{At: "2026-11-10T15:10"}, "ring_back", true
	said := ""
	for _, s := range planned(t, r, authority.Profile{}, followup.School{}, "2026-11-12T09:00").Steps {
		if s.ID == "ring_back" {
			said = s.State
		}
	}
	if said != followup.Done {
		t.Errorf("ticked off, it is %q", said)
	}
}

// The day of the decision is the one that was answered, or else the one in the log.
func TestDayOfTheDecision(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ answered, logged, want string }{
		{"", "", "0001-01-01"},
		{"2026-10-20", "", "2026-10-20"},
		{"", "2026-10-21T14:00", "2026-10-21"},
		{"2026-10-20", "2026-11-02", "2026-10-20"},
		{"2026-10", "2026-11-02", "2026-11-02"},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{checklist.QAfterOutcome: {Text: "advice"}, checklist.QAfterDecidedOn: {Text: tt.answered}}
		r.AddAction(checklist.ActionOutcome).When = when.When{At: tt.logged}
		_, on, ok := followup.Decided(r, local(t, "2026-11-12T09:00").Location())
		if got := on.Format("2006-01-02"); got != tt.want || !ok {
			t.Errorf("%+v: got %s", tt, got)
		}
	}
}
