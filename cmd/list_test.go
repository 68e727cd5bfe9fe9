package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
)

// A draft that cannot be read is never reported as missing.
func TestDraftsThatCannotBeRead(t *testing.T) {
	env := newTestEnv(t)
	const pass = "walnut harbour tuba meadow kite"
	store, err := openStore(env)
	if err == nil {
		_, err = store.SetUp(pass)
	}
	if err != nil {
		t.Fatal(err)
	}
	sample, _ := checklist.Sample("rowan")
	record := put(t, filepath.Join(t.TempDir(), "r.json"), sample)
	var got testRun
	lock := func() string {
		got.run(env, "", "import", record)
		id := strings.TrimSpace(got.out.String())
		paths, err := filepath.Glob(filepath.Join(env.Drafts, "drafts", id+"*"))
		if err != nil || len(paths) != 1 {
			t.Fatalf("the draft %q: %v, %v", id, paths, err)
		}
		if err := os.Rename(paths[0], paths[0]+"-away"); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(paths[0]+"-away", paths[0]); err != nil {
			t.Skip(err)
		}
		return id
	}
	want := func(status int, says string, args ...string) {
		t.Helper()
		got.run(env, pass+"\n", args...)
		all := got.out.String() + got.err.String()
		if got.status != status || !strings.Contains(all, says) || strings.Contains(all, "no draft") || strings.Contains(all, "no such draft") || strings.Contains(all, env.Drafts) {
			t.Errorf("%v: status %d, want %d and %q\n%s", args, got.status, status, says, all)
		}
	}
	id := lock()
	every := [][]string{{"resume", "--plain"}, {"export", "--format", "text"}, {"check", "--draft", id}, {"outcome"}, {"challenge"}}
	for _, args := range append(every, []string{"list"}) {
		want(StatusFailed, "a link where the folder should be", args...)
	}
	for _, args := range [][]string{{"resume", id, "--plain"}, {"export", id, "--format", "text"}, {"delete", id, "--yes"}, {"delete", id}, {"next", id}, {"call", id}} {
		want(StatusFailed, "a link where the folder should be", args...)
	}
	want(StatusFailed, "1 draft (", "list")
	got.run(env, "", "import", record)
	whole := strings.TrimSpace(got.out.String())
	want(StatusFailed, "saved Sun 29 Nov 2026", "list")
	want(StatusUsage, "cannot be read", "resume", "--plain") // The program cannot know which of the two is meant.
	want(StatusDone, "Rowan", "export", whole, "--format", "text")
	lock()
	want(StatusFailed, "2 drafts cannot be read:", "list")
}
