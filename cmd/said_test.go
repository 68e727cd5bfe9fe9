package cmd

import (
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
)

// spoken is a command line, what is typed into it, and what it says, ignoring line breaks.
type spoken struct {
	name   string
	args   string
	in     string
	status int
	out    []string // out is printed, in this order.
	err    []string // err is printed to standard error, in this order; if it is empty, nothing is.
	not    []string // not must be printed on neither.
}

func speak(t *testing.T, env *Env, all []spoken) {
	t.Helper()
	for _, s := range all {
		t.Run(s.name, func(t *testing.T) {
			var got testRun
			got.run(env, s.in, strings.Fields(s.args)...)
			out, said := strings.Join(strings.Fields(got.out.String()), " "), strings.Join(strings.Fields(got.err.String()), " ")
			if got.status != s.status {
				t.Errorf("status %d, want %d", got.status, s.status)
			}
			if missing := inOrder(out, s.out); missing != "" {
				t.Errorf("it does not print %q, or not in its place:\n%s", missing, &got.out)
			}
			if missing := inOrder(said, s.err); missing != "" || len(s.err) == 0 && said != "" {
				t.Errorf("it does not say %q, or says something else:\n%s", missing, &got.err)
			}
			for _, n := range s.not {
				if strings.Contains(out+" "+said, n) {
					t.Errorf("%q is there:\n%s%s", n, &got.out, &got.err)
				}
			}
		})
	}
}

// inOrder returns the first of the words that does not follow those before it.
func inOrder(text string, words []string) string {
	for _, w := range words {
		at := strings.Index(text, w)
		if at < 0 {
			return w
		}
		text = text[at+len(w):]
	}
	return ""
}

const testPass = "walnut harbour tuba meadow kite"

// readyEnv returns an environment in which a passphrase has been chosen.
func readyEnv(t *testing.T) *Env {
	t.Helper()
	env := newTestEnv(t)
	store, err := openStore(env)
	if err == nil {
		_, err = store.SetUp(testPass)
	}
	if err != nil {
		t.Fatal(err)
	}
	return env
}

// recordFile writes a sample to a file.
func recordFile(t *testing.T, name string) string {
	t.Helper()
	data, ok := checklist.Sample(name)
	if !ok {
		t.Fatalf("there is no sample %s", name)
	}
	return put(t, filepath.Join(t.TempDir(), name+".json"), data)
}

// importSample makes a draft of a sample, and returns the first letters of its ID.
func importSample(t *testing.T, env *Env, name string) string {
	t.Helper()
	var got testRun
	got.run(env, "", "import", recordFile(t, name))
	if got.status != StatusDone {
		t.Fatalf("import: status %d, %s", got.status, &got.err)
	}
	return strings.TrimSpace(got.out.String())
}
