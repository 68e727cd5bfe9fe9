package cmd

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"golang.org/x/term"

	"referral/wizard"
	"referral/wizard/plain"
)

// terminal reads lines from a terminal, key by key, so that a line can be saved before Enter is pressed. The terminal
// is only in raw mode while a line is read. It implements [plain.Typist].
type terminal struct {
	fd   int
	in   io.Reader
	out  io.Writer
	edit *editor

	idle    time.Duration // idle is how long without a key before reading a line is given up: see [plain.ErrIdle].
	touched time.Time     // touched is when the last key came.
	came    chan keysRead
	reading bool           // reading is set while a read of the keys is waiting.
	stop    chan os.Signal // stop reports a closed window, or a request to end.
	ctrlC   chan os.Signal // ctrlC reports Ctrl+C between two lines.
}

type keysRead struct {
	keys []byte
	err  error
}

func newTerminal(in, out *os.File) *terminal {
	edit := &editor{escapes: escapes(out, os.Getenv("TERM"))}
	return &terminal{fd: int(in.Fd()), in: in, out: out, edit: edit, idle: wizard.LockAfter, came: make(chan keysRead, 1)}
}

// ReadLine implements plain.Lines. Ctrl+C, Ctrl+D and a closed window are the end of the input.
func (t *terminal) ReadLine() (string, error) {
	got, err := t.read("> ", plain.Ask{})
	if err != nil {
		return "", io.EOF
	}
	return got.Text, nil
}

// ReadSecret implements plain.Lines.
func (t *terminal) ReadSecret(prompt string) (string, error) {
	got, err := t.read(prompt, plain.Ask{Secret: prompt})
	if err != nil {
		return "", io.EOF
	}
	return got.Text, nil
}

// ReadTyped implements plain.Typist.
func (t *terminal) ReadTyped(a plain.Ask) (plain.Typed, error) {
	if t.ctrlC == nil {
		t.ctrlC = make(chan os.Signal, 1)
		signal.Notify(t.ctrlC, os.Interrupt)
	}
	prompt := "> "
	if a.Secret != "" {
		prompt = a.Secret
	}
	return t.read(prompt, a)
}

func (t *terminal) read(prompt string, a plain.Ask) (plain.Typed, error) {
	if t.stop == nil {
		t.stop = make(chan os.Signal, 1)
		signal.Notify(t.stop, syscall.SIGHUP, syscall.SIGTERM)
	}
	old, err := makeRaw(t.fd)
	if err != nil {
		return plain.Typed{}, io.EOF // The window is gone.
	}
	defer func() { _ = term.Restore(t.fd, old) }()
	if t.edit.escapes {
		t.edit.out.WriteString("\x1b[?2004h") // So that pastes can be told from typing.
		defer func() { _, _ = io.WriteString(t.out, "\x1b[?2004l") }()
	}
	t.measure()
	t.edit.start(prompt, a.Begun, a.Secret != "", a.Lines)
	got, err := t.line(prompt, a)
	t.flush()
	return got, err
}

// line handles keys until a line has been typed.
func (t *terminal) line(prompt string, a plain.Ask) (plain.Typed, error) {
	t.touched = time.Now()
	var tick <-chan time.Time
	if a.Tick != nil {
		ticker := time.NewTicker(wizard.SaveAfter)
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		switch t.edit.next() {
		case lineEnded:
			if n := t.edit.tooLong; n > 0 {
				t.say(fmt.Sprintf("That line is %d characters long, and the limit is %d. It was not kept. Paste it again in shorter lines.", mostTyped+n, mostTyped))
				t.edit.start(prompt, "", a.Secret != "", a.Lines)
				continue
			}
			return plain.Typed{Text: t.edit.typed(), Pasted: t.edit.pasted}, nil
		case interrupted:
			t.tell(a)
			return plain.Typed{}, plain.ErrInterrupted
		}
		t.flush()
		select {
		case r := <-t.more():
			t.reading = false
			if r.err != nil {
				t.tell(a)
				return plain.Typed{}, io.EOF
			}
			t.measure()
			t.touched = time.Now()
			t.edit.feed(r.keys)
		case <-tick:
			if said := t.tell(a); said != "" {
				t.edit.above(said)
			}
			if wizard.Since(t.touched, time.Now()) >= t.idle {
				t.edit.out.WriteString("\r\n")
				return plain.Typed{}, plain.ErrIdle
			}
		case <-t.ctrlC:
			t.tell(a)
			t.edit.out.WriteString("\r\n")
			return plain.Typed{}, plain.ErrInterrupted
		case <-t.stop:
			t.tell(a)
			t.edit.out.WriteString("\r\n")
			return plain.Typed{}, plain.ErrAskedToEnd
		}
	}
}

// tell gives the caller what has been typed so far, if it asked for that. A secret is never passed on.
func (t *terminal) tell(a plain.Ask) string {
	if a.Tick == nil || a.Secret != "" {
		return ""
	}
	return strings.TrimRight(a.Tick(t.edit.typed()), "\n")
}

// more asks for keys, unless a read is already waiting. There is at most one read at a time, and none between two lines, so
// that whatever reads the terminal next gets its keys.
func (t *terminal) more() <-chan keysRead {
	if !t.reading {
		t.reading = true
		go func() {
			keys := make([]byte, 4096)
			n, err := t.in.Read(keys)
			if n > 0 {
				err = nil
			}
			t.came <- keysRead{keys[:n], err}
		}()
	}
	return t.came
}

func (t *terminal) measure() {
	columns, _, err := term.GetSize(t.fd)
	if err != nil || columns < 20 {
		columns = 80
	}
	t.edit.columns = columns
}

func (t *terminal) say(words string) {
	t.edit.out.WriteString(words + "\r\n")
}

func (t *terminal) flush() {
	_, _ = t.out.Write(t.edit.out.Bytes())
	t.edit.out.Reset()
}
