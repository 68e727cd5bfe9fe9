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

// Env is everything that a command takes from outside: streams, clock, folders. Nothing else is read.
type Env struct {
	In       io.Reader
	Out, Err io.Writer
	Now      func() time.Time    // Now gives England's local time.
	Getenv   func(string) string // Getenv reads an environment variable.
	Drafts   string              // Drafts is the folder of drafts; empty where no home folder is known.
	Config   string              // Config is the folder of the school card and the school's own files; empty where it is not known.
	Terminal bool                // Terminal says that both In and Out are a terminal.
	Escapes  bool                // Escapes says that Out is a terminal that understands escape sequences.
	Lines    plain.Lines         // Lines reads lines and secrets.
	Guide    *checklist.Guide
	Work     int // Work is the cost of turning a passphrase into a key, as a power of two; 0 for the safe default.
	Store    func() (wizard.Store, error)
	Open     func(path string) error // Open opens a file with the program that the system has for it; nil in tests.

	asText  bool     // asText says that --plain was given.
	reader  bool     // reader says that --reader was given.
	warned  []string // warned are warnings about a draft that was opened and that no one has seen yet.
	quiet   bool     // quiet says that the screen was closed and that nothing was printed after it.
	wrong   error    // wrong is what was wrong with a call for help, which cobra does not return.
	offered string   // offered is the passphrase that was offered in this run, until one is chosen.
}

// Main runs the program on the process's own streams and returns its exit status.
func Main() int {
	_ = draft.HardenProcess()    // The program works even if this fails.
	cobra.MousetrapHelpText = "" // A double click opens the home screen; cobra would send the writer away.
	window := findOwnWindow()
	env := NewEnv()
	code := Run(env, os.Args[1:])
	if !env.quiet {
		window.keep(os.Stdin, os.Stderr)
	}
	return code
}

// NewEnv is the environment of the process: its streams, its clock in England's time, its folders. The numbers and the
// help need no folder, so a folder that is not known is no error here: the code that needs it says so.
func NewEnv() *Env {
	// Both would write what is on the screen to a file.
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
	env.Lines = newLines(os.Stdin, os.Stderr) // Prompts are no data.
	return env
}

// errNoFolder is returned where a command needs the user's own folder and none is known.
var errNoFolder = errors.New("no home folder is known on this computer; set HOME to your own folder (on Windows: USERPROFILE) and try again")

// configFolder is the folder of the school card, or empty. Like the folder of drafts, it ignores a relative
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

// england is England's time zone, read when the time is first asked for.
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
