package wizard_test

import (
	"strings"
	"testing"
)

// A day that cannot be used is asked for again, with the reason above the question; the other answers stay.
func TestWatchAsksForTheDayAgain(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	typed := map[string][]string{
		"watch 1": {"A bruise on an arm"},
		"watch 2": {"Ms Okoro, class teacher"},
		"watch 3": {"soon", "1/2/2026", " 18/12/2026 "},
		"watch 4": {"Ring the social worker"},
	}
	asked := map[string]int{}
	var again []string
	id, err := f.AskWatch(func(question, begun string) (string, error) {
		n := asked[begun]
		asked[begun]++
		if n > 0 {
			again = append(again, question)
		}
		if n >= len(typed[begun]) {
			t.Fatalf("asked once too often: %q", question)
		}
		return typed[begun][n], nil
	})
	if err != nil || id == "" {
		t.Fatalf("got %q, %v", id, err)
	}
	if asked["watch 1"] != 1 || asked["watch 2"] != 1 || asked["watch 3"] != 3 || asked["watch 4"] != 1 {
		t.Errorf("asked %v", asked)
	}
	for i, want := range []string{"Type the whole date", "That day has passed"} {
		if len(again) <= i || !strings.HasPrefix(again[i], want) {
			t.Errorf("time %d: got %q, want it to begin %q", i+2, again, want)
		}
	}
	a := f.Record().Actions
	if len(a) != 1 || a[0].Due != "2026-12-18" {
		t.Errorf("got %+v", a)
	}
}
