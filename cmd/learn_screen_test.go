package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The screen keeps what it learns as the command does: the profile, with the form next to it.
func TestAFormLearntOnTheScreen(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	path := filepath.Join(t.TempDir(), "our form.txt")
	if err := os.WriteFile(path, []byte(portal), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := readCouncilForm(env, "'"+path+"'", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Start("123"); err == nil {
		t.Error("a name without letters was taken")
	}
	l, err := f.Start("Wexcombe")
	if err != nil {
		t.Fatal(err)
	}
	said, err := f.Keep(l)
	if err != nil || !strings.Contains(strings.Join(said, " "), "Of 9 boxes:") {
		t.Errorf("said %q, %v", said, err)
	}
	if got := keptFiles(t, env); got != "wexcombe.json wexcombe.toml" {
		t.Errorf("in the folder: %s", got)
	}
	for _, name := range []string{"", "-", path + "x"} {
		if _, err := readCouncilForm(env, name, ""); err == nil || strings.Contains(err.Error(), "our form") {
			t.Errorf("%q: %v", name, err)
		}
	}
	if _, err := readCouncilForm(env, "", portal); err != nil {
		t.Error(err)
	}
}
