package cmd

import (
	"path/filepath"
	"testing"
)

func TestExplain(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "a question", args: "explain child.name", out: []string{"child.name", "What is the child's full name?", "Why: ", "A good answer has: ", "Not known is an answer: We asked, and do not know yet; ", "Requirements: R50, R53 (docs/requirements.md)", "Source bolton: Bolton: "},
			not: []string{"For example", "Do not ask again"}},
		{name: "one with examples", args: "explain concern.reason", out: []string{"For example (invented): ", "Says too little (invented): "}},
		{name: "a child's words", args: "explain voice.wishes", out: []string{"Only what was written down at the time. Do not ask again."}},
		{name: "a rule", args: "explain voice-day", out: []string{"voice-day (voice, fix)", "Looks for: ", "Why: ", "Asks: ", "Requirements: R79, R94", "Source "}},
		{name: "a phrase", args: "explain vague-chaotic-named", out: []string{"vague-chaotic-named (vague, fix)", "Why: ", "Asks: ", "Source bolton: "}},
		{name: "a phrase that leaves something alone", args: "explain jargon-did-not-attend", status: StatusUsage, err: []string{"no question or rule"}},
		{name: "neither", args: "explain Zebedee", status: StatusUsage, err: []string{"there is no question or rule with that ID"}, not: []string{"Zebedee"}},
		{name: "nothing named", args: "explain", status: StatusUsage, err: []string{"explain needs the ID of a question or a rule"}},
		{name: "two", args: "explain a b", status: StatusUsage, err: []string{"explain needs"}},
	})
}

func TestGuidance(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "all parts", args: "guidance", out: []string{"Get the basics right", "====", "List everyone: ", "From: Bolton: good practice guide for referrals; "}, not: []string{"What is asked of everyone:"}},
		{name: "one part, with its questions", args: "guidance basics", out: []string{"Get the basics right", "What is asked of everyone:", "- What is your name?"}, not: []string{"What should happen next"}},
		{name: "none of that name", args: "guidance nonsense", status: StatusUsage, err: []string{"there is no such part; choose from: before, basics"}},
		{name: "two", args: "guidance basics consent", status: StatusUsage, err: []string{"too many words after referral guidance"}},
	})
}

// The notes of the guidance include what is known about the school's own
// council.
func TestGuidanceOfTheCouncil(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	const own = `id = "wexcombe"
name = "Wexcombe"
[route]
section17_call = "needed"
source = "rung"
checked = "2026-11-02"
[procedures]
title = "Wexcombe procedures"
where = "www.wexcombe.example"
source = "rung"
`
	put(t, filepath.Join(env.Config, ownProfiles, "wexcombe.toml"), []byte(own))
	put(t, filepath.Join(env.Config, cardFile), []byte(`authority = "wexcombe"`))
	speak(t, env, []spoken{
		{name: "with a card", args: "guidance before", out: []string{"In Wexcombe: Wexcombe procedures, www.wexcombe.example", "In Wexcombe: ring before you send the form"}},
	})
	speak(t, newTestEnv(t), []spoken{{name: "without", args: "guidance before", not: []string{"In Wexcombe"}}})
}
