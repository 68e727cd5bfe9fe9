package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"referral/wizard"
	"referral/wizard/draft"
)

// wexcombeForm is the form of an invented council.
const wexcombeForm = `Wexcombe Council: referral to children's social care

The child

Surname *
First names *
Date of birth

Why are you worried? *
`

// handOver seals a flow as someone else's file, and returns its path.
func (h *lineHome) handOver(f *wizard.Flow) string {
	h.t.Helper()
	content, err := f.State()
	if err != nil {
		h.t.Fatal(err)
	}
	sealed, err := h.store.SealHandOver(content, otherPassphrase)
	if err != nil {
		h.t.Fatal(err)
	}
	file := filepath.Join(h.dir, "handed.age")
	if err := os.WriteFile(file, sealed, 0o600); err != nil {
		h.t.Fatal(err)
	}
	return file
}

// handOverIsWhole fails if there is half a file to hand over under the name asked for.
func handOverIsWhole(t *testing.T, h *lineHome, status int, said string) {
	t.Helper()
	draftIsWhole(t, h, status, said)
	sealed, err := os.ReadFile(filepath.Join(h.dir, "out.txt.age"))
	if errors.Is(err, fs.ErrNotExist) && status != 0 {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	content, err := draft.OpenHandOver(sealed, otherPassphrase)
	if err != nil || !strings.Contains(string(content), "I went to get my coat") {
		t.Errorf("the file opens as %.60q, %v", content, err)
	}
}

// profileIsWhole fails if there is half a profile, or a school card that cannot be read.
func profileIsWhole(t *testing.T, h *lineHome, status int, said string) {
	t.Helper()
	draftIsWhole(t, h, status, said)
	profile := filepath.Join(h.dir, "config", "referral", "authorities", "wexcombe.toml")
	if _, err := os.Stat(profile); errors.Is(err, fs.ErrNotExist) && status != 0 {
		return
	}
	for _, args := range [][]string{{"authority", "check", profile}, {"call"}} {
		c := exec.Command("referral", args...)
		c.Env = append(h.env(), now)
		if out, err := c.CombinedOutput(); err != nil {
			t.Errorf("referral %s: %v\n%.600s", args[0], err, out)
		}
	}
}

// keyIsWhole fails if someone who has been told a passphrase cannot use it, or if setting up again is refused though
// nothing was chosen.
func keyIsWhole(t *testing.T, h *lineHome, status int, said string) {
	t.Helper()
	store, err := draft.Open(filepath.Join(h.dir, "state", "referral"), draft.Options{WorkFactor: 4})
	if err != nil {
		t.Fatal(err)
	}
	if store.Ready() {
		err = store.Unlock(passphrase)
	} else {
		// Where it cannot tell whether there is a passphrase, it does not ask for one.
		if asked := strings.Contains(said, "Type it again"); asked && status == 0 {
			t.Errorf("no passphrase was chosen, and it says\n%s", said)
		}
		if strings.Contains(said, "AGE-SECRET-KEY") {
			t.Error("it has shown a spare key, and there is no key")
		}
		_, err = store.SetUp(passphrase)
	}
	if err != nil {
		t.Errorf("afterwards: %v", err)
	}
}
