package wording_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/when"
	"referral/checklist/wording"
)

// TestSamples: the samples are good writing, so they draw next to nothing.
func TestSamples(t *testing.T) {
	for _, name := range checklist.Samples() {
		data, _ := checklist.Sample(name)
		r, _, err := checklist.Decode(data, checklist.Default())
		if err != nil {
			t.Fatal(err)
		}
		now := when.When{At: r.Request.Made}.Start(time.UTC).Add(time.Hour)
		var got []finding.Finding
		for _, f := range review.New(checklist.Default()).Review(r, now) {
			if _, ours := wording.Rule(f.Rule); !ours {
				continue
			}
			got = append(got, f)
			if f.Severity == finding.Fix {
				t.Errorf("%s: %s is of severity fix: %q", name, f.Rule, f.Text)
			}
		}
		if len(got) > 1 {
			t.Errorf("%s: %d findings, want at most 1: %v", name, len(got), got)
		}
	}
}

// TestExamples: the guide's own example answers draw nothing. Those that are someone's exact words are left alone, as
// they are in a record.
func TestExamples(t *testing.T) {
	n := 0
	for _, q := range checklist.Default().All() {
		if q.Example == "" || q.ID == "fact.words" {
			continue
		}
		n++
		for _, f := range wording.Check(q.Example, wording.Options{Floor: finding.Think}) {
			t.Errorf("%s: %s found %q", q.ID, f.Rule, f.Text)
		}
	}
	if n < 20 {
		t.Errorf("only %d examples were read", n)
	}
}

// TestOrdinaryIsMany checks that there are many ordinary sentences, each different.
func TestOrdinaryIsMany(t *testing.T) {
	seen := make(map[string]bool)
	for _, name := range []string{"testdata/ordinary.txt", "testdata/ordinary2.txt"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSpace(line)
			if line != "" && seen[line] {
				t.Errorf("%s: twice: %q", name, line)
			}
			seen[line] = true
		}
	}
	if len(seen) < 200 {
		t.Errorf("%d sentences, want at least 200", len(seen))
	}
}
