package wizard

import (
	"testing"

	"referral/checklist"
)

// Every phrase of the list means a question that there is, and finds it.
func TestPhrasesMeanQuestions(t *testing.T) {
	t.Parallel()
	for _, p := range wordsToFind().Phrase {
		q, ok := checklist.Default().Question(p.At)
		if !ok || !q.Asked() {
			t.Errorf("%s is not asked", p.At)
			continue
		}
		for _, words := range p.Words {
			if fit := (Hidden{Question: q}).Sought().Fits("so " + words + " then"); fit < 0 {
				t.Errorf("%q does not find %s", words, p.At)
			}
		}
	}
}

// A phrase that none fits finds what has most of its words, also as words of the same meaning; rare words count most.
func TestNearest(t *testing.T) {
	t.Parallel()
	all := []Sought{
		{Label: "Home address", Asked: "Where do they live?"},
		{Label: "People", Keys: "mother father grandmother"},
		{Label: "Phone, a parent", Asked: "What is the phone number of the father?"},
		{Label: "School", Asked: "Which school is it?", Also: "phone"},
	}
	for typed, want := range map[string]int{"dad's phone": 2, "nan at the door": 1, "zeppelin lives where": 0, "zeppelin": -1} {
		got := -1
		if near := Nearest(typed, all); len(near) > 0 {
			got = near[0]
		}
		if got != want {
			t.Errorf("%q: got %d, want %d", typed, got, want)
		}
	}
}
