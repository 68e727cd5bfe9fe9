package wizard_test

import (
	"testing"

	"referral/checklist"
)

// Next leads from an entry to the list it is in, however it was reached.
func TestEntryLeadsToItsOwnList(t *testing.T) {
	t.Parallel()
	tried := 0
	for _, l := range checklist.Default().All() {
		f := newFlow(t)
		if !l.IsList() || !f.Jump(checklist.Ref{Question: l.ID}) {
			continue // The list is only shown if another answer asks for it.
		}
		f.Add(l.ID)
		ref := f.Now().Ref
		f.Change(func(r *checklist.Referral) {
			for _, q := range f.Guide().All() { // A name or a text, so that the entry is not dropped for being empty.
				if q.Of == checklist.OfPerson && q.ID == "person.name" || q.ID == "fact.text" || q.ID == "event.text" || q.ID == "action.text" {
					_ = checklist.Set(r, f.Guide(), checklist.Ref{Question: q.ID, Subject: ref.Subject}, checklist.Value{Text: "Something written"})
				}
			}
		})
		jump(t, f, checklist.Ref{Question: "concern.reason"})
		jump(t, f, ref)
		for range 50 {
			if f.Now().List == "" || !f.Next() {
				break
			}
		}
		tried++
		if got := f.Now().Ref.Question; got != l.ID {
			t.Errorf("from an entry of %s the way leads to %s", l.ID, got)
		}
	}
	if tried < 5 {
		t.Errorf("only %d lists were tried", tried)
	}
}
