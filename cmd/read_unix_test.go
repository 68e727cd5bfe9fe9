//go:build unix

package cmd

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// A named pipe has no writer yet and a device has no end: both are refused straight away.
func TestPipesAndDevicesAreRefused(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe.toml")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	zero := filepath.Join(t.TempDir(), "zero.toml")
	if err := os.Symlink("/dev/zero", zero); err != nil {
		t.Skip(err)
	}
	for _, door := range doors(t) {
		for _, file := range []string{pipe, zero} {
			var got testRun
			got.run(newTestEnv(t), "", door.args(file)...)
			if got.status != StatusFailed || !strings.Contains(got.err.String(), "a device or a pipe") || got.out.Len() > 0 {
				t.Errorf("%s: status %d\n%s%s", door.name, got.status, &got.out, &got.err)
			}
		}
	}
	for _, file := range []string{pipe, zero} {
		env := newTestEnv(t)
		if err := os.MkdirAll(filepath.Join(env.Config, ownProfiles), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(file, filepath.Join(env.Config, cardFile)); err != nil {
			t.Fatal(err)
		}
		var got testRun
		got.run(env, "", "call")
		if got.status != StatusDone || !strings.Contains(got.out.String(), "999") || !strings.Contains(got.err.String(), "school card") {
			t.Errorf("the school card: status %d, %s", got.status, &got.err)
		}
	}
}

// What the shell opens for <(command) is a pipe, and is read.
func TestPipeOfTheShellIsRead(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := w.WriteString("On 3 May 2026 I saw Ola. The family is chaotic.\n"); err != nil {
		t.Fatal(err)
	}
	w.Close()
	name := "/dev/fd/" + strconv.Itoa(int(r.Fd()))
	if _, err := os.Stat(name); err != nil {
		t.Skip(err)
	}
	var got testRun
	got.run(newTestEnv(t), "", "check", name)
	if !strings.Contains(got.out.String(), "chaotic") {
		t.Errorf("status %d\n%s%s", got.status, &got.out, &got.err)
	}
}
