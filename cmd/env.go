package cmd

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
	_ "time/tzdata" // England's time zone, on machines that have none.

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/draft"
	"referral/wizard/plain"
)

// Env is everything that a command gets from outside: streams, clock, folders. Commands read nothing else.
type Env struct {
	In       io.Reader
	Out, Err io.Writer
	Now      func() time.Time    // Now gives England's local time.
	Getenv   func(string) string // Getenv reads an environment variable.
	Drafts   string              // Drafts is the folder of drafts; empty if no home folder is known.
	Config   string              // Config is the folder of the school card and the school's own files; empty if it is not known.
	Terminal bool                // Terminal is set if In and Out are both a terminal.
	Escapes  bool                // Escapes is set if Out is a terminal that understands escape sequences.
	Lines    plain.Lines         // Lines reads lines and secrets.
	Guide    *checklist.Guide
	Work     int // Work is the cost of turning a passphrase into a key, as a power of two; 0 for the safe default.
	Store    func() (wizard.Store, error)
	Open     func(path string) error // Open opens a file with the system's program for it; nil in tests.

	asText  bool     // asText is set by --plain.
	reader  bool     // reader is set by --reader.
	warned  []string // warned are warnings about an opened draft that have not been shown yet.
	quiet   bool     // quiet is set if nothing was printed after the screen was closed.
	wrong   error    // wrong is the error from a request for help, which cobra does not return.
	offered string   // offered is the passphrase offered in this run, until one is chosen.
}

// Main runs the program on the process's own streams and returns its exit status.
func Main() int {
	_ = draft.HardenProcess()    // The program works even if this fails.
	cobra.MousetrapHelpText = "" // A double click opens the home screen, which cobra would prevent.
	window := findOwnWindow()
	env := NewEnv()
	code := Run(env, os.Args[1:])
	if !env.quiet {
		window.keep(os.Stdin, os.Stderr)
	}
	return code
}

// NewEnv returns the environment of the process: its streams, its folders, and its clock in England's time. An
// unknown folder is not an error here, since the numbers and the help need none; code that does need one reports it.
func NewEnv() *Env {
	// Both would write the screen's content to a file.
	_ = os.Unsetenv("TEA_TRACE")
	_ = os.Unsetenv("TEA_DEBUG")
	home, _ := os.UserHomeDir()
	drafts, _ := draft.DefaultDir(os.Getenv, runtime.GOOS, home)
	env := &Env{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		Open:     openFile,
		Now:      func() time.Time { return time.Now().In(england()) },
		Getenv:   os.Getenv,
		Drafts:   drafts,
		Config:   configFolder(home),
		Terminal: term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd())),
	}
	env.Escapes = escapes(os.Stdout, os.Getenv("TERM"))
	env.Lines = newLines(os.Stdin, os.Stderr) // Prompts are not data, so they go to standard error.
	return env
}

// errNoFolder is returned if a command needs the user's own folder and none is known.
var errNoFolder = errors.New("no home folder is known on this computer; set HOME to your own folder (on Windows: USERPROFILE) and try again")

// configFolder returns the folder of the school card, or empty. Like the folder of drafts, it ignores a relative
// XDG_CONFIG_HOME, as the standard asks.
func configFolder(home string) string {
	dir, err := os.UserConfigDir()
	if err != nil && home != "" {
		dir, err = filepath.Join(home, ".config"), nil
	}
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "referral")
}

// england is England's time zone, loaded when it is first needed.
var england = sync.OnceValue(func() *time.Location {
	loc, err := when.Location()
	if err != nil {
		panic(err) // It is linked in above.
	}
	return loc
})

func (e *Env) guide() *checklist.Guide {
	if e.Guide == nil {
		e.Guide = checklist.Default()
	}
	return e.Guide
}
