package export

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// A task with no answer in the record is not called late, since it may have been done. That the family knows does not
// show that anyone agreed who tells them.
func TestDeadlinesClaimNoMoreThanIsRecorded(t *testing.T) {
	t.Parallel()
	build := func(agreed bool) string {
		r := checklist.New()
		child := r.AddChild()
		child.Name, r.Request.Made, r.Request.How = "Ravi Dene", "2026-11-03T10:00", checklist.ByForm
		o := r.AddPerson()
		o.Name, o.Consent.Told = "Sunil Dene", checklist.ToldBefore
		o.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
		task := r.AddAction(checklist.ActionNote)
		task.Who, task.Text, task.Due = "Lena Orr", "Ring the clinic by 12:00.", "2026-11-04"
		if agreed {
			a := r.AddAction(checklist.ActionCall)
			a.When, a.Who, a.Text, a.Step, a.Done = when.When{At: "2026-11-03T10:20"}, "Front door", "We tell him.", "told_parents", true
		}
		c := contextOf(r)
		c.Now = time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
		return compose(t, "deadlines", c)
	}
	got := build(false)
	for _, want := range []string{"unless a time is given here or in the record of actions", "| Task A1; the wording", "| nothing recorded |", "| no longer due |"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
	for _, never := range []string{"Your own", "| late |"} {
		if strings.Contains(got, never) {
			t.Errorf("%q in:\n%s", never, got)
		}
	}
	if got := build(true); strings.Contains(got, "| no longer due |") {
		t.Errorf("an agreement that is recorded is not done in:\n%s", got)
	}
}
