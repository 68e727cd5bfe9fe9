//go:build !windows

package cmd

import (
	"errors"
	"testing"

	"github.com/creack/pty"

	"referral/wizard/plain"
)

// Reading a line is given up after a long time without a key, and what was typed has been passed on by then.
func TestTerminalIsIdle(t *testing.T) {
	t.Parallel()
	keys, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = keys.Close(), tty.Close() })
	term := newTerminal(tty, tty)
	term.idle = 0
	told := ""
	_, err = term.ReadTyped(plain.Ask{Begun: "Rowan M", Tick: func(typed string) string { told = typed; return "" }})
	if !errors.Is(err, plain.ErrIdle) || told != "Rowan M" {
		t.Errorf("got %v, and was told %q", err, told)
	}
}
