package checklist_test

import (
	"regexp"
	"testing"

	"referral/checklist"
)

func TestBodyPlaces(t *testing.T) {
	cause := regexp.MustCompile(`(?i)bruise|burn|cut|bite|injur|fracture|mark|grab|slap`)
	n, seen := 0, map[string]bool{}
	for _, a := range checklist.BodyAreas() {
		for _, p := range a.Places {
			n++
			if got, ok := checklist.BodyPlace(n); !ok || got != p {
				t.Errorf("%d: got %q, want %q", n, got, p)
			}
			if seen[p] || cause.MatchString(p) || a.Title == "" {
				t.Errorf("%q: twice, or it says what happened", p)
			}
			seen[p] = true
		}
	}
	for _, wrong := range []int{-1, 0, n + 1} {
		if got, ok := checklist.BodyPlace(wrong); ok {
			t.Errorf("%d: got %q, want none", wrong, got)
		}
	}
}
