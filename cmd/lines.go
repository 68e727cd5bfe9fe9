package cmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"referral/wizard/plain"
)

// maxLine is the longest input line accepted, in bytes.
const maxLine = 1 << 20

// newLines returns a reader of lines: from a terminal, with editing and whole pastes, or from a pipe.
func newLines(in *os.File, out *os.File) plain.Lines {
	if term.IsTerminal(int(in.Fd())) {
		return newTerminal(in, out)
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

// hungUp returns a channel that gets a signal if the window was closed while no line was being read, for example
// while unlocking.
func hungUp(env *Env) <-chan os.Signal {
	if t, ok := env.Lines.(*terminal); ok {
		return t.stop
	}
	return nil
}
