package cmd

import (
	"path/filepath"
	"strings"
	"testing"
)

// ownPhrase is a school's file: a phrase of its own, a rule left out and one made milder.
const ownPhrase = `off = ["jargon-short-ewo", "absent-words"]
severity = { "vague-chaotic-named" = "info" }

[[entry]]
id = "ours-rainbow"
category = "jargon"
severity = "think"
why = "A reader outside the school does not know the Rainbow Room."
ask = "Which room is it, and who works there?"
source = ["practice"]
patterns = ["the rainbow room"]
hits = ["She was in the Rainbow Room."]
misses = ["She drew a rainbow."]
`

// A school's own phrases are looked for in a text, a record and a draft, whether their file is named or in its
// folder.
func TestOwnPhrases(t *testing.T) {
	t.Parallel()
	const text = "On 3 May 2026 Ms Lane rang the EWO from the rainbow room. The lifestyle is chaotic."
	const found, ours, named = "ours-rainbow", "jargon-short-ewo", "vague-chaotic-named"
	file := put(t, filepath.Join(t.TempDir(), "mine.toml"), []byte(ownPhrase))
	record := put(t, filepath.Join(t.TempDir(), "gap.json"), []byte(`{"format": 1, "referral": {"how": "form"}, "referrer": {}, "sharing": {},
 "people": [{"id": "p1", "referred": true, "consent": {}}], "answers": {"concern.reason": {"text": "He hid in the rainbow room."}}}`))
	speak(t, newTestEnv(t), []spoken{
		{name: "without them", args: "check -", in: text, status: StatusFound, out: []string{"absent-words", ours, named}, not: []string{found}},
		{name: "a file", args: "check --phrases " + file + " -", in: text, status: StatusFound, out: []string{found, "Which room is it, and who works there?"},
			not: []string{ours, named, "absent-words"}},
		{name: "a record", args: "check --phrases " + file + " --record " + record, status: StatusFound, out: []string{found}},
	})
	env := readyEnv(t)
	draft := importSample(t, env, "rowan")
	put(t, filepath.Join(env.Config, "phrases.toml"), []byte(strings.Replace(ownPhrase, `"the rainbow room"`, `"the rainbow room", "school club"`, 1)))
	speak(t, env, []spoken{
		{name: "the folder", args: "check -", in: text, status: StatusFound, out: []string{found}, not: []string{ours}},
		{name: "a record, with the folder", args: "check --record " + record, status: StatusFound, out: []string{found}},
		{name: "a draft, with the folder", args: "check --draft " + draft, in: testPass + "\n", out: []string{"school club", found}},
		{name: "why", args: "explain ours-rainbow", out: []string{"does not know the Rainbow Room", "Found in, for example: She was in the Rainbow Room."}},
		{name: "a file before the folder", args: "check --phrases " + put(t, filepath.Join(t.TempDir(), "none.toml"), []byte("# No phrases.")) + " -", in: text,
			status: StatusFound, out: []string{ours}, not: []string{found}},
	})
}

// Each mistake in a school's phrases is reported by its line, and never stops anyone.
func TestOwnPhrasesWithSlips(t *testing.T) {
	t.Parallel()
	slips := []struct{ name, from, to, want string }{
		{"an unknown key", "why =", "colour = 'red'\nwhy =", "line 8: entry.colour: this key is not known here"},
		{"a pattern", `"the rainbow room"`, `"the (rainbow room"`, "line 11: entry.1.patterns: a bracket is not closed"},
		{"a hit", "She was in the Rainbow Room.", "She was out.", "line 12: entry.1.hits: the patterns do not find this"},
		{"a rule that is switched off", "absent-words", "absent-thing", "line 1: off: the program has no rule of this name"},
		{"characters that are not letters", "drew", "\u202edrew\x1b[2J", "line 13"},
	}
	for _, tt := range slips {
		data := []byte(strings.Replace(ownPhrase, tt.from, tt.to, 1))
		env := readyEnv(t)
		file := put(t, filepath.Join(t.TempDir(), "mine.toml"), data)
		put(t, filepath.Join(env.Config, "phrases.toml"), data)
		speak(t, env, []spoken{
			{name: tt.name, args: "check --phrases " + file + " -", in: "It is cold.", status: StatusFailed, err: []string{"the phrases cannot be used: ", tt.want}},
			{name: tt.name + " in the folder", args: "check -", in: "It is cold.", status: StatusFound, out: []string{"absent-date"},
				err: []string{"the school's own phrases are not used: ", tt.want}},
		})
	}
	env := readyEnv(t)
	put(t, filepath.Join(env.Config, "phrases.toml.txt"), []byte(ownPhrase))
	speak(t, env, []spoken{{name: "as Notepad saves it", args: "check -", in: "It is cold.", status: StatusFound, err: []string{"remove the .txt"}}})
}
