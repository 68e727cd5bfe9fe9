//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The program itself opens the drafts of every format and kind of key that wizard/draft/testdata keeps, and prints what
// was written in them.
func TestGoldenDraftsPrint(t *testing.T) {
	t.Parallel()
	folders, err := filepath.Glob("../../wizard/draft/testdata/format*")
	if err != nil || len(folders) < 2 {
		t.Fatalf("drafts kept: %q, %v", folders, err)
	}
	for _, folder := range folders {
		h := newLineHome(t)
		if err := os.CopyFS(filepath.Join(h.dir, "state", "referral"), os.DirFS(folder)); err != nil {
			t.Fatal(err)
		}
		c := exec.Command("referral", "export", "--format", "text")
		c.Env = h.env()
		c.Stdin = strings.NewReader("walnut harbour tuba meadow kite\n")
		var said strings.Builder
		c.Stderr = &said
		out, err := c.Output()
		if err != nil {
			t.Fatalf("%s: %v\n%s", folder, err, said.String())
		}
		for _, want := range []string{"Rowan Ashdown", "I went to get my coat"} {
			if !strings.Contains(strings.Join(strings.Fields(string(out)), " "), want) {
				t.Errorf("%s: the paper does not hold %q", folder, want)
			}
		}
	}
}
