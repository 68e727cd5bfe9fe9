package followup_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/checklist/when"
)

func TestWatchIsADeadline(t *testing.T) {
	r := checklist.New()
	r.Request.Made, r.Request.How = "2026-11-12T11:34", "call"
	want := followup.Watch{ID: "a1", Who: "Mr Hale", What: "how he comes in", Until: "2026-12-18", Then: "we meet"}
	if id := followup.AddWatch(r, want, when.When{At: "2026-11-20T09:00"}); id != want.ID {
		t.Fatalf("got entry %s, want %s", id, want.ID)
	}
	followup.AddWatch(r, followup.Watch{What: "no day was agreed"}, when.When{At: "2026-11-20T09:05"})
	got := followup.Watches(r)
	if len(got) != 2 || got[0] != want {
		t.Fatalf("got %+v, want %+v first of two", got, want)
	}
	state := func(now string) string {
		at, _ := time.Parse(time.DateOnly, now)
		other, _ := authority.Find("other")
		plan, err := followup.Of(r, other, followup.School{}, at)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range plan.Steps {
			if s.ID == "a1" {
				return s.State + ": " + s.What
			}
		}
		return "no step"
	}
	if got, want := state("2026-12-18"), "open: look again: how he comes in"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := state("2026-12-19"), "overdue: look again: how he comes in"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	r.Action("a1").Done = true
	if got, want := state("2026-12-19"), "done: look again: how he comes in"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
