//go:build unix

package main

import (
	"strings"
	"testing"
)

// Setting up shows the spare key once. At the end the window and what has scrolled off it can be cleared, and the key is
// not shown after that.
func TestSetupClearsTheSpareKey(t *testing.T) {
	t.Parallel()
	const clears = "\x1b[2J\x1b[3J"
	for _, tt := range []struct {
		name string
		args []string
		card int // card is how many lines the school card asks for first.
	}{
		{"with the school card", []string{"setup"}, 15},
		{"the passphrase alone", []string{"setup", "--passphrase"}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := newLineHome(t).start(tt.args...)
			w.until("the first prompt", func() bool { return w.asked() == 1 })
			w.enter(make([]string, tt.card)...)
			w.enter(passphrase)
			w.send(passphrase + "\r")
			w.wait("AGE-SECRET-KEY-")
			w.wait(askWipe)
			w.send("\r")
			status := w.status()
			_, after, cleared := strings.Cut(w.text(), clears)
			if status != 0 || !cleared || strings.Contains(after, "AGE-SECRET-KEY") {
				t.Errorf("status %d, cleared: %v, and then it says\n%s", status, cleared, after)
			}
		})
	}
}
