package cmd

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// testRun is one command line run in folders of its own, with what it printed and its status.
type testRun struct {
	env      *Env
	out, err bytes.Buffer
	status   int
}

// newTestEnv returns an environment in a temporary folder, on Sunday 29 November 2026.
func newTestEnv(t *testing.T) *Env {
	t.Helper()
	dir := t.TempDir()
	return &Env{
		Now:    func() time.Time { return time.Date(2026, 11, 29, 10, 0, 0, 0, england()) },
		Getenv: func(string) string { return "" },
		Drafts: filepath.Join(dir, "state"),
		Config: filepath.Join(dir, "config"),
		Work:   10,
	}
}

func (r *testRun) run(env *Env, in string, args ...string) {
	r.out.Reset()
	r.err.Reset()
	e := *env
	e.In, e.Out, e.Err = strings.NewReader(in), &r.out, &r.err
	e.Lines = &lineReader{strings.Split(in, "\n")}
	r.env = &e
	r.status = Run(&e, args)
}

// lineReader reads lines, and secrets too, from a text.
type lineReader struct{ lines []string }

func (l *lineReader) ReadLine() (string, error) {
	if len(l.lines) == 0 {
		return "", io.EOF
	}
	line := l.lines[0]
	l.lines = l.lines[1:]
	return line, nil
}

func (l *lineReader) ReadSecret(string) (string, error) { return l.ReadLine() }
