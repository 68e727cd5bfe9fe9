package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A section that only points to a child's words says where the rest is; a wish is headed as one.
func TestDaysAndWishesAreLabelled(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c := r.AddChild()
	c.Name = "Wyn Parry"
	f := r.AddFact()
	f.Kind, f.From, f.Words = checklist.FactHeard, c.ID, "It was the kettle"
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "See section 10. What Wyn has said is in F1.") {
		t.Errorf("got:\n%s", text)
	}
	c.Answers = map[string]checklist.Answer{checklist.QVoiceWishes: {Text: `"My own bed" (to Ms Bose, at 09:20).`}}
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, `**What Wyn wants:** "My own bed"`) {
		t.Errorf("got:\n%s", text)
	}
}

// "No such event" is an answer and needs no date; an event that names its day in words is not said to have none.
func TestUndatedEvents(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		kind       checklist.EventKind
		text, want string
		undated    bool
	}{
		{checklist.EventReferral, "None that we hold", "**Earlier referrals:** None that we hold.", false},
		{checklist.EventConcern, "No earlier concerns on our file", "**Earlier worries:** No earlier concerns on our file.", false},
		{checklist.EventHelp, "We have no record of any", "**Earlier help:** We have no record of any.", false},
		{checklist.EventHelp, "Reading help since 4 May", "Reading help since 4 May.", false},
		{checklist.EventConcern, "No one collected Wyn", "No one collected Wyn.", true},
		{checklist.EventConcern, "She may have been hungry", "She may have been hungry.", true},
	} {
		for _, more := range []int{0, 7} {
			r := checklist.New()
			r.AddChild().Name = "Wyn Parry"
			e := r.AddEvent(tt.kind)
			e.Text = tt.text
			for range more {
				o := r.AddEvent(checklist.EventConcern)
				o.Text, o.When = "Late.", when.When{At: "2026-10-05"}
			}
			_, part, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 8.")
			if !strings.Contains(part, tt.want) && more == 0 || strings.Contains(part, undated) != tt.undated {
				t.Errorf("%q, with %d others: got:\n%s", tt.text, more, part)
			}
		}
	}
}

// Once the referral has been made, it is no gap that no one else was told.
func TestAlsoToldOnlyWhileItIsOpen(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Wyn Parry"
	if text := compose(t, "main", contextOf(r)); !strings.Contains(text, "Also told") {
		t.Error("before the referral is made, the row is missing")
	}
	r.Request.Made = "2026-11-20T14:00"
	if text := compose(t, "main", contextOf(r)); strings.Contains(text, "Also told") {
		t.Error("after it is made, the row is there though no one was told")
	}
}
