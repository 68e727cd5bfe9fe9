package cmd

import (
	"os"
	"strings"
	"testing"
)

// A weak sample is a text in which check finds something, and a good one is a record in which it finds nothing to mend.
func TestSamples(t *testing.T) {
	env := newTestEnv(t)
	t.Chdir(t.TempDir())
	const saved = "only you can open it."
	speak(t, env, []spoken{
		{name: "a record to a file", args: "sample mercy -o mercy.json", err: []string{"Saved as mercy.json; " + saved}},
		{name: "nothing is written over", args: "sample -o mercy.json", status: StatusFailed, err: []string{"Files are never overwritten"}},
		{name: "nothing to mend in it", args: "check --severity fix --record mercy.json", out: []string{"No comments."}},
		{name: "a weak text to a file", args: "sample --weak --output weak.txt", err: []string{"Saved as weak.txt; " + saved}},
		{name: "that of another case", args: "sample --weak Abena"},
		{name: "a case there is none of", args: "sample --weak abenna", status: StatusUsage, err: []string{"there is no such case; did you mean abena?"}},
	})
	if text, err := os.ReadFile("weak.txt"); err != nil || strings.HasPrefix(string(text), "{") {
		t.Fatalf("%v, %.40q", err, text)
	}
	var got testRun
	if got.run(env, "", "check", "weak.txt"); got.status != StatusFound || strings.Count(got.out.String(), "fix") < 3 {
		t.Errorf("check finds too little in the weak sample: status %d\n%s", got.status, &got.out)
	}
}
