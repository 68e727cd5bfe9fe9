package checklist

import "testing"

func TestParseEntryID(t *testing.T) {
	tests := []struct {
		id   string
		kind EntryKind
		n    int
	}{
		{"p1", EntryPerson, 1},
		{"h20", EntryHome, 20},
		{"f12", EntryFact, 12},
		{"e3", EntryEvent, 3},
		{"a100", EntryAction, 100},
		{"", "", 0},
		{ReferrerID, "", 0},
		{string(RoutePolice), "", 0},
		{string(RoutePrevent), "", 0},
		{string(RouteAllocatedWorker), "", 0},
		{"f", "", 0},
		{"f0", "", 0},
		{"f01", "", 0},
		{"f-1", "", 0},
		{"f+1", "", 0},
		{"f1a", "", 0},
		{"F1", "", 0},
		{"x1", "", 0},
		{"pf1", "", 0},
		{"12", "", 0},
		{"f99999999999999999999", "", 0},
	}
	for _, tt := range tests {
		if kind, n := ParseEntryID(tt.id); kind != tt.kind || n != tt.n {
			t.Errorf("ParseEntryID(%q) = %q, %d, want %q, %d", tt.id, kind, n, tt.kind, tt.n)
		}
		if n := EntryNumber(tt.id); n != tt.n {
			t.Errorf("EntryNumber(%q) = %d, want %d", tt.id, n, tt.n)
		}
		for _, k := range EntryKinds() {
			want := 0
			if k == tt.kind {
				want = tt.n
			}
			if n := k.Number(tt.id); n != want {
				t.Errorf("%q.Number(%q) = %d, want %d", k, tt.id, n, want)
			}
		}
	}
}

// Every kind numbers its own entries, and an ID given out is read back as that kind and number.
func TestEntryKindsNumberTheRecord(t *testing.T) {
	for _, kind := range EntryKinds() {
		r := New()
		for n := 1; n < 4; n++ {
			id := r.nextID(kind)
			if got, number := ParseEntryID(id); got != kind || number != n {
				t.Errorf("the ID %d of kind %q is %q", n, kind, id)
			}
		}
	}
}
