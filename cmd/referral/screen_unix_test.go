//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/creack/pty"
)

// BenchmarkFirstScreen times the program in a terminal until its first screen is shown. It does the same for a
// program that does next to nothing: one line of Bubble Tea, and a Huh form with one question.
func BenchmarkFirstScreen(b *testing.B) {
	ours, charm := built(b)
	home := b.TempDir()
	env := append(os.Environ(), "TERM=xterm-256color", "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+home)
	until := func(want, program string, args ...string) func() time.Duration {
		return func() time.Duration {
			c := exec.Command(program, args...)
			c.Env = env
			start := time.Now()
			stop := shown(b, c, want)
			d := time.Since(start)
			stop()
			return d
		}
	}
	reportMedians(b, map[string]func() time.Duration{
		"home": until("Ring now", ours), "new": until("Is a child", ours, "new"),
		"workshop":   until("Which case?", ours, "workshop"),
		"home-charm": until("Ring now", charm), "new-charm": until("What happened", charm, "form"),
	})
}

// shown starts a program in a terminal and waits until its screen shows the words; stop ends it.
func shown(b *testing.B, c *exec.Cmd, want string) (stop func()) {
	f, err := pty.StartWithSize(c, &pty.Winsize{Rows: 30, Cols: 100})
	if err != nil {
		b.Fatal(err)
	}
	var seen []byte
	buf := make([]byte, 1<<16)
	for !bytes.Contains(seen, []byte(want)) {
		n, err := f.Read(buf)
		seen = append(seen, buf[:n]...)
		if err != nil && !bytes.Contains(seen, []byte(want)) {
			b.Fatalf("%s ended before its screen: %v", c.Path, err)
		}
	}
	return func() {
		_ = c.Process.Kill()
		_ = c.Wait()
		_ = f.Close()
	}
}
