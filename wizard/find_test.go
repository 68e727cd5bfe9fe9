package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// A word leads to its question by the label first, then by what is asked or answered, in the entries of lists too.
func TestFind(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	answerRef(t, f, "child.gp", "p1", "Orchard Row Surgery")
	for word, want := range map[string]checklist.Ref{
		"GP":            {Question: "child.gp", Subject: "p1"},
		"gp, adem":      {Question: "child.gp", Subject: "p1"},
		"orchard":       {Question: "child.gp", Subject: "p1"},
		"  row   orch ": {Question: "child.gp", Subject: "p1"},
		"date of birth": {Question: "child.born", Subject: "p1"},
		"religion":      {Question: "child.religion", Subject: "p1"},
		"adem aydin":    {Question: "child.name", Subject: "p1"},
		"your name":     {Question: "referrer.name"},
	} {
		found := f.Find(word)
		if len(found) == 0 || found[0].Step.Ref != want {
			t.Errorf("%q: got %v, want %v first", word, found, want)
			continue
		}
		if !f.Jump(found[0].Step.Ref) {
			t.Errorf("%q: there is no way to %v", word, want)
		}
	}
	for _, none := range []string{"", "  ", "zeppelin", "orchard zeppelin"} {
		if found := f.Find(none); len(found) > 0 {
			t.Errorf("%q finds %v", none, found)
		}
	}
}

// A row is found by its label first, then by other words for it, by what it asks or holds, and last by any part of a word.
func TestSoughtFits(t *testing.T) {
	t.Parallel()
	x := wizard.Sought{Label: "When to reach you", Keys: "phone hours", Asked: "When can you be reached? To 17:30, then Mrs Adu.", Also: "The duty worker rings back."}
	for words, want := range map[string]int{"When to  reach you": 0, "when to": 1, "hours": 2, "you reach": 3, "adu": 4, "mrs adu, then": 4, "duty": 5, "orker": 6, "duty zebra": -1, " ": -1} {
		if got := x.Fits(words); got != want {
			t.Errorf("%q: got %d, want %d", words, got, want)
		}
	}
	x.OnOne = true
	if got := x.Fits("when to"); got != 3 {
		t.Errorf("about one person: got %d, want 3", got)
	}
}
