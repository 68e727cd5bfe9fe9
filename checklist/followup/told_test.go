package followup_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// The first telling of harm that does not build up is the first one dated to the day, heard or passed on, before the
// time asked about.
func TestFirstTold(t *testing.T) {
	t.Parallel()
	fact := func(kind checklist.FactKind, at string, worries ...string) checklist.Fact {
		return checklist.Fact{Kind: kind, When: when.When{At: at}, Worries: worries}
	}
	about := fact("heard", "2026-11-10", "physical")
	about.When.About = true
	for _, tt := range []struct {
		name  string
		facts []checklist.Fact
		want  string // want is the ID of a fact, or empty.
	}{
		{"nothing", nil, ""},
		{"heard", []checklist.Fact{fact("heard", "2026-11-10", "physical")}, "f1"},
		{"passed on", []checklist.Fact{fact("passed_on", "2026-11-10", "sexual/online")}, "f1"},
		{"seen", []checklist.Fact{fact("seen", "2026-11-10", "physical")}, ""},
		{"a worry that builds up", []checklist.Fact{fact("heard", "2026-11-10", "neglect")}, ""},
		{"no worry", []checklist.Fact{fact("heard", "2026-11-10")}, ""},
		{"one of two worries", []checklist.Fact{fact("heard", "2026-11-10", "neglect", "exploitation")}, "f1"},
		{"a month", []checklist.Fact{fact("heard", "2026-10", "physical")}, ""},
		{"about a day", []checklist.Fact{about}, ""},
		{"a time", []checklist.Fact{fact("heard", "2026-11-10T09:15", "physical")}, "f1"},
		{"the first of three", []checklist.Fact{fact("heard", "2026-11-12", "physical"), fact("heard", "2026-11-09", "sexual"), fact("heard", "2026-11-10", "physical")}, "f2"},
		{"the first that counts", []checklist.Fact{fact("seen", "2026-11-02", "physical"), fact("heard", "2026-11-09", "fgm_done")}, "f2"},
		{"later than the call", []checklist.Fact{fact("heard", "2026-11-21", "physical")}, ""},
		{"later on the same day", []checklist.Fact{fact("heard", "2026-11-20T16:00", "physical")}, ""},
		{"earlier on the same day", []checklist.Fact{fact("heard", "2026-11-20T14:00", "physical")}, "f1"},
	} {
		r := checklist.New()
		for _, f := range tt.facts {
			added := r.AddFact()
			f.ID = added.ID
			*added = f
		}
		got := ""
		if first := followup.FirstTold(r, local(t, "2026-11-20T15:52")); first != nil {
			got = first.ID
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
