package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// TestCounts lists which questions count towards an item, by what the record says.
func TestCounts(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name, question, of string
		said               func(r *checklist.Referral)
		want               bool
	}{
		{"one that is always asked", "referral.tonight", "", nil, true},
		{"one that is in no item", "child.aliases", "p1", nil, false},
		{"one that is not asked", "child.due", "p1", nil, false},
		{"the same, of an unborn child", "child.due", "p1", func(r *checklist.Referral) { r.Person("p1").Due = when.When{At: "2027-02"} }, true},
		{"a mother's agreement", "consent.parents_agree", "p2", nil, true},
		{"her agreement under section 47", "consent.parents_agree", "p2", func(r *checklist.Referral) { r.Request.Level = checklist.Section47 }, false},
		{"her agreement while a child is in danger", "consent.parents_agree", "p2", func(r *checklist.Referral) { r.Request.Tonight = checklist.Yes }, false},
		{"why now, with a fact of yesterday", "concern.why_now", "", func(r *checklist.Referral) { r.Facts[0].When = when.When{At: "2026-11-26"} }, false},
		{"why now, with facts of last month", "concern.why_now", "", func(r *checklist.Referral) { r.Facts[0].When = when.When{At: "2026-10-02"} }, true},
	} {
		r := household()
		if tt.said != nil {
			tt.said(r)
		}
		q, ok := checklist.Default().Question(tt.question)
		if !ok {
			t.Fatalf("%s: there is no question %s", tt.name, tt.question)
		}
		if got := q.Counts(checklist.SituationOf(r, q, tt.of, now)); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}
