package cmd

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// completions returns what the shell is offered for the last word, without the descriptions, and the directive.
func completions(t *testing.T, env *Env, words ...string) ([]string, string) {
	t.Helper()
	var got testRun
	got.run(env, "", append([]string{"__complete"}, words...)...)
	lines := strings.Split(strings.TrimSpace(got.out.String()), "\n")
	if got.status != StatusDone || len(lines) == 0 {
		t.Fatalf("%v: status %d, %s", words, got.status, &got.err)
	}
	var names []string
	for _, line := range lines[:len(lines)-1] {
		name, _, _ := strings.Cut(line, "\t")
		names = append(names, name)
	}
	return names, lines[len(lines)-1]
}

func TestCompletion(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	id := importSample(t, env, "rowan")
	const names, endings = ":4", ":8"
	for _, c := range []struct {
		line      string // line ends with the word to complete; "." means nothing typed yet.
		want      []string
		directive string
	}{
		{"export --format .", []string{"pdf", "docx", "json", "fields", "form"}, names},
		{"export -f .", []string{"markdown"}, names},
		{"challenge --format .", []string{"pdf", "text"}, names},
		{"check --format .", []string{"text", "json", "sarif"}, names},
		{"next --format .", []string{"ics"}, names},
		{"export --sheet .", []string{"main", "body-map", "actions"}, names},
		{"check --severity .", []string{"fix", "think", "info"}, names},
		{"call --authority .", []string{"bolton", "other"}, names},
		{"new -a .", []string{"swindon"}, names},
		{"export --type .", []string{"large", "normal"}, names},
		{"authority show .", []string{"dorset"}, names},
		{"authority .", []string{"list", "show", "check", "learn"}, names},
		{"sample .", []string{"ayaan", "teo"}, names},
		{"workshop .", []string{"kester", "handout", "plan"}, names},
		{"workshop handout .", []string{"kester"}, names},
		{"guidance .", []string{"before", "after"}, names},
		{"explain .", []string{"child.name", "voice-day", "vague-chaotic-named"}, names},
		{"resume .", []string{id[:4]}, names},
		{"export .", []string{id[:4]}, names},
		{"check --draft .", []string{id[:4]}, names},
		{"help authority .", []string{"list", "show"}, names},
		{"export --record .", []string{"json"}, endings},
		{"import .", []string{"json"}, endings},
		{"check --phrases .", []string{"toml"}, endings},
		{"export --form .", []string{"docx"}, endings},
		{"check .", nil, ":0"},
		{"export --output .", nil, ":0"},
		{"list .", nil, names},
		{"authority show bolton .", nil, names},
	} {
		words := strings.Fields(c.line)
		words[len(words)-1] = ""
		got, directive := completions(t, env, words...)
		for _, w := range c.want {
			if !slices.ContainsFunc(got, func(s string) bool { return s == w || len(w) == 4 && strings.HasPrefix(s, w) }) {
				t.Errorf("%s offers %q, without %q", c.line, got, w)
			}
		}
		if directive != c.directive || len(c.want) == 0 && len(got) > 0 {
			t.Errorf("%s offers %q and says %s, want %s", c.line, got, directive, c.directive)
		}
	}
}

// Every option with a value, and every command that takes a word, says what the shell should offer.
func TestCompletionOfEveryOption(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	options, words := optionOffers(), wordOffers()
	for _, c := range allCommands(env) {
		path := c.CommandPath()
		if strings.HasPrefix(path, "referral completion") || path == "referral help" {
			continue
		}
		c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
			if _, ok := options[f.Name]; !ok && f.Value.Type() != "bool" {
				t.Errorf("%s --%s: say in optionOffers what the shell offers", path, f.Name)
			}
		})
		_, offered := words[path]
		_, rest, _ := strings.Cut(strings.TrimPrefix(c.UseLine(), path), " ")
		if takes := rest != "" && !strings.HasPrefix(strings.TrimPrefix(rest, "["), "--") && !onlyGroups(c); takes != offered {
			t.Errorf("%s: takes a word: %v; the shell offers one: %v", c.UseLine(), takes, offered)
		}
		delete(words, path)
	}
	for path := range words {
		t.Errorf("%s: there is no such command", path)
	}
}

// Completing makes no folder, and offers nothing if there are no drafts.
func TestCompletionWithoutDrafts(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	if got, directive := completions(t, env, "resume", ""); len(got) > 0 || directive != ":4" {
		t.Errorf("it offers %q and says %s", got, directive)
	}
	if _, err := os.Stat(env.Drafts); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a folder was made")
	}
}

// A warning is never offered to the shell.
func TestCompletionIsQuiet(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	put(t, env.Config+"/authorities/wrong.toml", []byte("nonsense"))
	var got testRun
	got.run(env, "", "__complete", "authority", "show", "")
	if strings.Contains(got.out.String()+got.err.String(), "not used") {
		t.Errorf("%s%s", &got.out, &got.err)
	}
}
