package wizard_test

import (
	"testing"

	"referral/checklist"
)

// Reading a draft without its questions includes what was being typed, wherever any words will do; what is not an
// answer yet, or would replace one, stays where it is.
func TestTakeUnfinished(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Change(func(r *checklist.Referral) {
		r.AddPerson().Name = "Esra Aydin"
		r.AddFact().Text = "He was cold."
		r.AddEvent(checklist.EventHelp).Text = "Breakfast club"
		r.AddAction(checklist.ActionNote).Text = "Sent"
		r.Referrer.Role = "deputy head"
	})
	for _, tt := range []struct {
		question, subject, typed string
		taken                    bool
	}{
		{"referrer.name", "", "Joy Ok", true},
		{"child.gp", "p1", "Mill La", true},
		{"person.email", "p2", "e.ay", true},
		{"fact.where", "f1", "ga", true},
		{"fact.by", "f1", "Lee Ma", true},
		{"fact.about", "f1", "Ela", true},
		{"event.outcome", "e1", "cam", true},
		{"action.reference", "a1", "WX-", true},
		{"child.address", "p1", "7 Sal", true},
		{"child.school", "p1", "12", false},        // a row number
		{"referrer.role", "", "head", false},       // already answered
		{"fact.when", "f1", "9/11", false},         // not a date yet
		{"referral.tonight", "", "perhaps", false}, // not a choice
		{"child.gp", "p9", "Hill Street", false},   // no such person
	} {
		ref := checklist.Ref{Question: tt.question, Subject: tt.subject}
		before := ""
		if tt.subject != "p9" {
			before = checklist.Describe(f.Record(), f.Guide(), ref)
		}
		f.LeaveUnfinished(ref, tt.typed)
		f.TakeUnfinished()
		if left := f.Unfinished(ref) != ""; left == tt.taken {
			t.Errorf("%s: it is still unfinished: %v", tt.question, left)
		}
		if tt.subject == "p9" {
			continue
		}
		if after := checklist.Describe(f.Record(), f.Guide(), ref); (after != before) != tt.taken {
			t.Errorf("%s: got %q after %q", tt.question, after, before)
		}
	}
}
