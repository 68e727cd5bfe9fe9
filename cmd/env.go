package cmd

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"
	_ "time/tzdata" // England's time zone, on machines that have none.

	"golang.org/x/term"

	"referral/checklist"
	"referral/checklist/once"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/draft"
	"referral/wizard/plain"
)

// Env is everything that a command takes from outside: streams, clock, folders. Nothing else is read.
type Env struct {
	In       io.Reader
	Out, Err io.Writer
	Now      func() time.Time    // Now gives England's local time.
	Getenv   func(string) string // Getenv reads an environment variable.
	Drafts   string              // Drafts is the folder of drafts.
	Config   string              // Config is the folder of the school card and the school's own files.
	Terminal bool                // Terminal says that both In and Out are a terminal.
	Lines    plain.Lines         // Lines reads lines and secrets.
	Guide    *checklist.Guide
	Work     int // Work is the cost of turning a passphrase into a key, as a power of two; 0 for the safe default.
	Store    func() (wizard.Store, error)
}

// Main runs the program on the process's own streams and returns its exit status.
func Main() int {
	_ = draft.HardenProcess() // Where it cannot be done, the program works all the same.
	env, err := NewEnv()
	if err != nil {
		fmt.Fprintln(os.Stderr, "referral:", err)
		return StatusFailed
	}
	return Run(env, os.Args[1:])
}

// NewEnv is the environment of the process: its streams, its clock in England's time, its folders.
func NewEnv() (*Env, error) {
	// Both would write what is on the screen to a file.
	_ = os.Unsetenv("TEA_TRACE")
	_ = os.Unsetenv("TEA_DEBUG")
	home, _ := os.UserHomeDir()
	drafts, err := draft.DefaultDir(os.Getenv, runtime.GOOS, home)
	if err != nil {
		return nil, err
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return nil, fmt.Errorf("finding the configuration folder: %w", err)
	}
	env := &Env{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		Now:      func() time.Time { return time.Now().In(england()) },
		Getenv:   os.Getenv,
		Drafts:   drafts,
		Config:   filepath.Join(config, "referral"),
		Terminal: term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd())),
	}
	env.Lines = newLines(os.Stdin, os.Stderr) // Prompts are no data.
	return env, nil
}

// england is England's time zone, read when the time is first asked for.
func england() *time.Location {
	return englandOnce.Do(func() *time.Location {
		loc, err := when.Location()
		if err != nil {
			panic(err) // It is linked in above.
		}
		return loc
	})
}

var englandOnce once.Value[*time.Location]

func (e *Env) guide() *checklist.Guide {
	if e.Guide == nil {
		e.Guide = checklist.Default()
	}
	return e.Guide
}
