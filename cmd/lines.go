package cmd

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"golang.org/x/term"

	"referral/wizard/plain"
)

// maxLine is the length in bytes above which a line of input is refused.
const maxLine = 1 << 20

// newLines reads lines from a terminal, with editing and whole pastes, or from a pipe.
// A closed window or a request to end is the end of the input, so that what was typed is kept.
func newLines(in *os.File, out *os.File) plain.Lines {
	if term.IsTerminal(int(in.Fd())) {
		return &stoppable{source: &terminalLines{fd: int(in.Fd()), t: term.NewTerminal(struct {
			io.Reader
			io.Writer
		}{&keyReader{in: in}, out}, "> "), out: out}}
	}
	return &pipeLines{r: bufio.NewReader(in), out: out}
}

// pipeLines reads from a pipe or a file. One reader serves the whole run.
type pipeLines struct {
	r   *bufio.Reader
	out io.Writer
}

func (p *pipeLines) ReadLine() (string, error) {
	var b strings.Builder
	for {
		part, more, err := p.r.ReadLine()
		if err != nil {
			return "", err
		}
		if b.Len()+len(part) > maxLine {
			return "", errors.New("a line of the input is longer than 1 MiB; break it into shorter lines")
		}
		b.Write(part)
		if !more {
			return b.String(), nil
		}
	}
}

func (p *pipeLines) ReadSecret(prompt string) (string, error) {
	fmt.Fprintln(p.out, prompt)
	return p.ReadLine()
}

// keyReader reads what a terminal sends. The first function keys, and in some terminals the arrows, come as ESC O and a
// letter, in one piece. The line editor knows only ESC [ and a letter, and would take the letter for one that was typed.
type keyReader struct {
	in      io.Reader
	pasting bool
}

// keysAfterO are the letters that end such a key.
const keysAfterO = "ABCDFHPQRS"

func (k *keyReader) Read(p []byte) (int, error) {
	n, err := k.in.Read(p)
	for i := range n {
		switch rest := p[i:n]; {
		case bytes.HasPrefix(rest, []byte("\x1b[200~")):
			k.pasting = true
		case bytes.HasPrefix(rest, []byte("\x1b[201~")):
			k.pasting = false
		case !k.pasting && len(rest) >= 3 && rest[0] == 0x1b && rest[1] == 'O' && strings.IndexByte(keysAfterO, rest[2]) >= 0:
			rest[1] = '['
		}
	}
	return n, err
}

// terminalLines reads from a terminal. It is raw only while a line is read.
type terminalLines struct {
	fd  int
	t   *term.Terminal
	out io.Writer
}

func (l *terminalLines) ReadLine() (string, error) { return l.read(l.t.ReadLine) }

func (l *terminalLines) ReadSecret(prompt string) (string, error) {
	return l.read(func() (string, error) { return l.t.ReadPassword(prompt) })
}

func (l *terminalLines) read(one func() (string, error)) (string, error) {
	old, err := term.MakeRaw(l.fd)
	if err != nil {
		return "", fmt.Errorf("reading from the terminal: %w", err)
	}
	l.t.SetBracketedPasteMode(true)
	line, err := one()
	l.t.SetBracketedPasteMode(false)
	_ = term.Restore(l.fd, old)
	if errors.Is(err, term.ErrPasteIndicator) {
		err = nil
	}
	if err != nil && line == "" {
		return "", io.EOF // The window was closed, or the writer pressed ctrl+c or ctrl+d.
	}
	return line, nil
}

// hungUp is where a closed window is told that nobody has answered to yet: it may close while a passphrase is worked on,
// between the reading of two lines.
func hungUp(env *Env) <-chan os.Signal {
	if s, ok := env.Lines.(*stoppable); ok {
		return s.stop
	}
	return nil
}

// stoppable ends the input when the process is asked to end.
type stoppable struct {
	source plain.Lines
	stop   chan os.Signal
}

type lineRead struct {
	line string
	err  error
}

func (s *stoppable) ReadLine() (string, error) { return s.wait(s.source.ReadLine) }

func (s *stoppable) ReadSecret(prompt string) (string, error) {
	return s.wait(func() (string, error) { return s.source.ReadSecret(prompt) })
}

func (s *stoppable) wait(one func() (string, error)) (string, error) {
	if s.stop == nil {
		s.stop = make(chan os.Signal, 1)
		signal.Notify(s.stop, syscall.SIGHUP, syscall.SIGTERM)
	}
	got := make(chan lineRead, 1)
	go func() {
		line, err := one()
		got <- lineRead{line, err}
	}()
	select {
	case r := <-got:
		return r.line, r.err
	case <-s.stop:
		return "", io.EOF
	}
}
