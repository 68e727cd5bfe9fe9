package cmd

import (
	"regexp"
	"strings"
	"testing"

	"referral/checklist"
)

// answersTo is what to type into each command that asks something.
var answersTo = map[string]string{
	"referral setup":    strings.Repeat("\n", 20),
	"referral new":      "3\n!\n",
	"referral resume":   testPass + "\n!\n",
	"referral label":    testPass + "\nthe one of Monday\n",
	"referral delete":   "yes\n",
	"referral handover": testPass + strings.Repeat("\nno", 3) + "\n" + filePass + "\n" + filePass + "\n",
	"referral receive":  filePass + "\n",
	"referral outcome":  testPass + "\n5" + strings.Repeat("\n", 20),
	"referral":          "",
}

// answers returns what to type when the command with these words asks.
func answers(words []string) string {
	for i := len(words); i >= 0; i-- {
		if in, ok := answersTo[strings.Join(append([]string{"referral"}, words[:i]...), " ")]; ok && (i > 0 || len(words) == 0) {
			return in
		}
	}
	return testPass + "\n!\n"
}

// inAFolder changes to a new folder with the files that examples name and one draft, whose ID it returns.
func inAFolder(t *testing.T) (env *Env, draft string) {
	t.Helper()
	env = readyEnv(t)
	draft = importSample(t, env, "rowan")
	t.Chdir(t.TempDir())
	rowan, _ := checklist.Sample("rowan")
	for name, content := range map[string]string{
		"rowan.json": string(rowan), "letter.txt": letterText, "own.toml": ownProfile, "published.txt": "A text of ten words that was published some years ago.\n",
		"notes.csv": "Date,Author,Note\n9/11/2026,J Petrie,No coat in the hall\n10/11/2026,B Ash,Late\n",
		"other.csv": "Day of entry,Colleague,What was seen\n9/11/2026,J Petrie,No coat\n",
	} {
		put(t, name, []byte(content))
	}
	put(t, "form.docx", wordFile(t, council))
	var got testRun
	got.run(env, "", "authority", "learn", "form.docx", "--id", "wexcombe", "--accept", "sure")
	got.run(env, "", "workshop", "check", "--example", "abena")
	put(t, "mine.toml", got.out.Bytes())
	got.run(env, answersTo["referral handover"], "handover", draft, "--output", "handover.age")
	return env, draft
}

var quoted = regexp.MustCompile(`"[^"]*"|\S+`)

// typedWords returns the words of a command line, without a trailing comment and with the ID of an existing draft.
func typedWords(line, draft string) []string {
	line, _, _ = strings.Cut(line, " #")
	var words []string
	for _, w := range quoted.FindAllString(line, -1) {
		w = strings.Trim(w, `"`)
		if w == "k7f2" {
			w = draft
		}
		words = append(words, w)
	}
	return words[1:]
}

// TestExamples runs every example of the help in a folder with the files it names. Every command must have one.
func TestExamples(t *testing.T) {
	for _, c := range allCommands(newTestEnv(t)) {
		path := c.CommandPath()
		if strings.HasPrefix(path, "referral completion") {
			continue // cobra's own pages have examples in their text.
		}
		t.Run(path, func(t *testing.T) {
			if c.Example == "" {
				t.Fatal("its help has no example")
			}
			env, draft := inAFolder(t)
			for line := range strings.Lines(c.Example) {
				if !strings.HasPrefix(line, "  "+path) {
					t.Errorf("%q is an example of another command", line)
				}
				words := typedWords(strings.TrimSpace(line), draft)
				var got testRun
				got.run(env, answers(words), words...)
				if got.status != StatusDone && got.status != StatusFound {
					t.Errorf("%s: status %d\n%s%s", strings.TrimSpace(line), got.status, &got.out, &got.err)
				}
			}
		})
	}
}
