package workshop

import (
	"testing"
	"time"

	"referral/checklist"
)

// Every stop of the walk-through is a question that the guide asks in its case.
func TestWalk(t *testing.T) {
	now := time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC)
	w, err := NewWalk(checklist.Default(), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	if w.Back() {
		t.Error("there is a stop before the first")
	}
	for i, stop := range Stops() {
		at, of := w.Number()
		if at != i+1 || of != len(Stops()) || stop.Number != at || stop.Note == "" {
			t.Errorf("stop %d says %d of %d", i+1, at, of)
		}
		if q := w.Flow.Now().Question; q == nil || q.ID != stop.Question {
			t.Errorf("stop %d: %s is not asked in this case", at, stop.Question)
		}
		if more := w.Next(); more != (i+1 < len(Stops())) {
			t.Errorf("stop %d: next is %v", at, more)
		}
	}
	if !w.Flow.Record().Fictional {
		t.Error("the case is not marked as fictional")
	}
}
