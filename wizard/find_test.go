package wizard_test

import (
	"testing"

	"referral/checklist"
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
