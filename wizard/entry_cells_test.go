package wizard

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// In columns, dates of this year have no year.
func TestEntryCells(t *testing.T) {
	r := checklist.New()
	fact := r.AddFact()
	fact.Kind, fact.When, fact.Text, fact.Words = "passed_on", when.When{At: "2026-11-03T09:15"}, "At the gate.", "not today"
	event := r.AddEvent("help")
	event.When, event.Text, event.Outcome = when.When{At: "2025-06"}, "Lunch club", "he came twice"
	f := NewFlow(r, checklist.Default(), func() time.Time { return time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC) })
	person := f.QuickPerson("family.household", "Marek Dolan, uncle, 2/4/1988")
	for _, c := range []struct {
		list, id string
		want     []string
	}{
		{"family.household", person, []string{"Marek Dolan", "uncle", "2 Apr 1988"}},
		{"concern.when_and_where", fact.ID, []string{"F1", "passed on", "3 Nov 09:15", `At the gate. "not today"`}},
		{"support.tried", event.ID, []string{"June 2025", "Lunch club; he came twice"}},
	} {
		q, ok := f.Guide().Question(c.list)
		if !ok {
			t.Fatalf("no list %s", c.list)
		}
		if got := f.EntryCells(q, c.id); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %s, want %s", c.list, strings.Join(got, " | "), strings.Join(c.want, " | "))
		}
	}
}
