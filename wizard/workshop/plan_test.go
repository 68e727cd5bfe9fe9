package workshop

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"referral/checklist/english"
)

// Each order leaves something out for what it adds: no running order is longer than 50 minutes, and none adds both.
func TestOrdersAreFiftyMinutesAtMost(t *testing.T) {
	tests := []struct {
		id    string
		want  []int
		has   string
		lacks []string
	}{
		{UsualOrder, []int{3, 2, 6, 7, 5, 5, 4, 10, 4, 2, 2}, "rewrite", []string{"walk", "third", "deadline"}},
		{WalkOrder, []int{3, 6, 7, 4, 10, 4, 11, 2}, "walk", []string{"rewrite", "deadline", "third"}},
		{ThirdOrder, []int{3, 6, 7, 8, 4, 10, 4, 3, 2}, "third", []string{"rewrite", "walk"}},
	}
	if len(Orders()) != len(tests) {
		t.Errorf("%d running orders", len(Orders()))
	}
	for _, tt := range tests {
		o := OrderOf(tt.id)
		var got []int
		for _, p := range o.Parts {
			got = append(got, p.Minutes)
			if p.Title == "" || p.Room == "" || p.Trainer == "" || p.Screen == "" || p.Late == "" {
				t.Errorf("%s: a part that does not exist, or is incomplete: %q", tt.id, p.ID)
			}
		}
		if !slices.Equal(got, tt.want) || o.Minutes() > 50 {
			t.Errorf("%s: got %v, want %v", tt.id, got, tt.want)
		}
		if !o.has(tt.has) || slices.ContainsFunc(tt.lacks, o.has) || o.Why == "" {
			t.Errorf("%s: the wrong parts, or no reason", tt.id)
		}
	}
}

// The walk-through takes one minute for each stop.
func TestWalkTakesAMinuteAStop(t *testing.T) {
	if got, want := partOf("walk").Minutes, len(Stops()); got != want {
		t.Errorf("%d minutes for %d stops", got, want)
	}
}

// Every screen belongs to a part, and the key has a cue for every kind.
func TestEveryScreenHasAPartAndACue(t *testing.T) {
	for _, s := range All() {
		for i, sc := range s.Screens() {
			if sc.Number != i+1 || sc.Title == "" || partOf(sc.Part).ID == "" {
				t.Errorf("%s: screen %d: %+v", s.ID, i+1, sc)
			}
			if c := cueOf(sc.Kind); c.Say == "" || c.Press == "" {
				t.Errorf("%s: nothing to say or press at a screen of kind %s", s.ID, sc.Kind)
			}
		}
	}
}

// The key lists every screen by its number, each once, with what to press.
func TestKeyHasEveryScreen(t *testing.T) {
	for _, s := range All() {
		key := flat(markdownOf(t, s.Handout(ForTrainer)))
		for _, sc := range s.Screens() {
			row := flat(fmt.Sprintf("%d. %s", sc.Number, english.Sentence(sc.Title)))
			if strings.Count(key, row) != 1 {
				t.Errorf("%s: screen %d is %d times in the key", s.ID, sc.Number, strings.Count(key, row))
			}
		}
		for _, m := range WalkMentions() {
			if !strings.Contains(key, m) {
				t.Errorf("%s: the key does not say that the walk-through mentions %q", s.ID, m)
			}
		}
	}
}
