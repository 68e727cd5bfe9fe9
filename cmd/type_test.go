package cmd

import "testing"

// Every command that writes a paper can set it in large print, and the school card can ask for that for good. Large
// print differs from normal type. A format without type stays as it is.
func TestLargePrint(t *testing.T) {
	t.Parallel()
	record := recordFile(t, "rowan")
	paper := func(env *Env, args ...string) string {
		var r testRun
		if r.run(env, "", append(args, "--output", "-")...); r.status != StatusDone {
			t.Fatalf("%v: status %d, %s", args, r.status, &r.err)
		}
		return r.out.String()
	}
	for name, args := range map[string][]string{
		"a sheet":   {"export", "--record", record},
		"the call":  {"export", "--record", record, "--sheet", "call"},
		"worksheet": {"checklist"},
		"handout":   {"workshop", "handout", "kester"},
		"plan":      {"workshop", "plan"},
	} {
		env, large := newTestEnv(t), newTestEnv(t)
		var card testRun
		if card.run(large, "", "setup", "--type", "large"); card.status != StatusDone {
			t.Fatalf("setup: %s", &card.err)
		}
		pdf := append(args, "--format", "pdf")
		normal := paper(env, pdf...)
		if got := paper(env, append(pdf, "--type", "large")...); got == normal || got != paper(large, pdf...) {
			t.Errorf("%s: --type large and the card do not give the same large print", name)
		}
		if paper(large, append(pdf, "--type", "normal")...) != normal {
			t.Errorf("%s: --type normal is not the same as without a card", name)
		}
		word := append(args, "--format", "docx")
		if got := paper(env, append(word, "--type", "large")...); got == paper(env, word...) || got != paper(large, word...) {
			t.Errorf("%s: --type large and the card do not give the same large print in Word", name)
		}
		text := append(args, "--format", "text")
		if paper(env, text...) != paper(large, text...) {
			t.Errorf("%s: large print changes a text", name)
		}
	}
}
