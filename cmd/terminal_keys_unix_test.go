//go:build !windows

package cmd

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/creack/pty"

	"referral/wizard/plain"
)

// keyboard is a terminal with someone typing.
type keyboard struct {
	t    *testing.T
	keys *os.File
	tty  *os.File
	term *terminal
	seen string // seen is all that the terminal has shown.
	at   int    // at is how much of it has been waited for.
}

func newKeyboard(t *testing.T, columns uint16) *keyboard {
	t.Helper()
	keys, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = keys.Close(), tty.Close() })
	if err := pty.Setsize(keys, &pty.Winsize{Rows: 24, Cols: columns}); err != nil {
		t.Fatal(err)
	}
	term := newTerminal(tty, tty)
	term.edit.escapes = true
	return &keyboard{t: t, keys: keys, tty: tty, term: term}
}

// until reads what the terminal shows until the words appear, after the ones awaited before.
func (k *keyboard) until(want string) {
	k.t.Helper()
	for !strings.Contains(k.seen[k.at:], want) {
		part := make([]byte, 4096)
		n, err := k.keys.Read(part)
		if err != nil {
			k.t.Fatalf("%v before %q was shown, only %q", err, want, k.seen[k.at:])
		}
		k.seen += string(part[:n])
	}
	k.at += strings.Index(k.seen[k.at:], want) + len(want)
}

// rest returns everything that the terminal showed, once it is closed.
func (k *keyboard) rest() string {
	_ = k.tty.Close()
	last, _ := io.ReadAll(k.keys) // A closed terminal ends with an error.
	return k.seen + string(last)
}

// lineRead is the result of reading a line.
type lineRead struct {
	plain.Typed
	err error
}

// reads starts reading a line, and types once the prompt is shown.
func (k *keyboard) reads(a plain.Ask, prompt, keys string) lineRead {
	k.t.Helper()
	got := make(chan lineRead, 1)
	go func() {
		typed, err := k.term.ReadTyped(a)
		got <- lineRead{typed, err}
	}()
	k.until(prompt)
	if _, err := io.WriteString(k.keys, keys); err != nil {
		k.t.Fatal(err)
	}
	return <-got
}

// A line is shown as it is typed, after its prompt, and is returned once it has been ended.
func TestTerminalReadsALine(t *testing.T) {
	t.Parallel()
	k := newKeyboard(t, 80)
	if got := k.reads(plain.Ask{}, "> ", "Ola Nowak\r"); got.err != nil || got.Text != "Ola Nowak" || got.Pasted {
		t.Errorf("got %+v", got)
	}
	if got := k.reads(plain.Ask{Begun: "Ola "}, "> Ola ", "Price\r"); got.Text != "Ola Price" {
		t.Errorf("after what was begun: %+v", got)
	}
	for _, want := range []plain.Typed{{Text: "Ola fell.", Pasted: true}, {Text: "He cried.", Pasted: true}} {
		if got := k.reads(plain.Ask{Lines: true}, "> ", "\x1b[200~"+want.Text+"\r\x1b[201~"); got.Typed != want {
			t.Errorf("a row of a paste: %+v", got)
		}
	}
	if shown := k.rest(); !strings.Contains(shown, "\x1b[?2004h> ") || !strings.HasSuffix(shown, "He cried.\r\n\x1b[?2004l") {
		t.Errorf("pastes cannot be told from typing, or the end of the line is not shown: %q", shown)
	}
}

// A secret has its own prompt, is never shown, and is not passed on while it is typed.
func TestTerminalKeepsASecret(t *testing.T) {
	t.Parallel()
	k := newKeyboard(t, 80)
	told := false
	ask := plain.Ask{Secret: "Passphrase: ", Tick: func(string) string { told = true; return "" }}
	if got := k.reads(ask, "Passphrase: ", "walnut\x03"); !errors.Is(got.err, plain.ErrInterrupted) || told {
		t.Errorf("got %+v, told %v", got, told)
	}
	if got := k.reads(ask, "Passphrase: ", "walnut harbour\r"); got.Text != "walnut harbour" {
		t.Errorf("got %+v", got)
	}
	if strings.Contains(k.seen, "walnut") {
		t.Errorf("it is shown: %q", k.seen)
	}
}

// Ctrl+C ends the line, but what was typed of it is passed on first.
func TestTerminalInterrupted(t *testing.T) {
	t.Parallel()
	k := newKeyboard(t, 80)
	told := ""
	got := k.reads(plain.Ask{Tick: func(typed string) string { told = typed; return "" }}, "> ", "Rowan M\x03")
	if !errors.Is(got.err, plain.ErrInterrupted) || told != "Rowan M" {
		t.Errorf("got %+v, told %q", got, told)
	}
}

// A closed window is the end of the input, however a line is asked for.
func TestTerminalIsGone(t *testing.T) {
	t.Parallel()
	k := newKeyboard(t, 80)
	_ = k.keys.Close()
	_, line := k.term.ReadLine()
	_, secret := k.term.ReadSecret("Passphrase: ")
	_, typed := k.term.ReadTyped(plain.Ask{})
	for _, err := range []error{line, secret, typed} {
		if !errors.Is(err, io.EOF) {
			t.Errorf("got %v", err)
		}
	}
}

// A line that is too long is refused with its length, and can be typed again.
func TestTerminalRefusesALongLine(t *testing.T) {
	t.Parallel()
	k := newKeyboard(t, 80)
	got := make(chan lineRead, 1)
	go func() {
		typed, err := k.term.ReadTyped(plain.Ask{})
		got <- lineRead{typed, err}
	}()
	k.until("> ")
	go func() { _, _ = io.WriteString(k.keys, "\x1b[200~"+strings.Repeat("a", mostTyped+2)+"\x1b[201~\r") }()
	k.until("That line is 20002 characters long, and the limit is 20000.")
	k.until("> ")
	go func() { _, _ = io.WriteString(k.keys, "short\r") }()
	if r := <-got; r.Text != "short" || r.err != nil {
		t.Errorf("got %d characters, %v", len(r.Text), r.err)
	}
}
