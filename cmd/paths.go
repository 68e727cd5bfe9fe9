package cmd

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
)

// variable is an environment variable that the program reads.
type variable struct {
	name   string
	system string // system is the only kind of system on which it is read, as in [family]; empty for all.
	does   string
}

// variables are the ones that referral paths lists.
var variables = []variable{
	{"HOME", "unix", "your own folder, which holds the others"},
	{"HOME", "darwin", "your own folder, which holds the others"},
	{"USERPROFILE", "windows", "your own folder, if the next two are not set"},
	{"LOCALAPPDATA", "windows", "holds the folder of drafts"},
	{"APPDATA", "windows", "holds the folder of the school card"},
	{"XDG_STATE_HOME", "unix", "holds the folder of drafts"},
	{"XDG_CONFIG_HOME", "unix", "holds the folder of the school card"},
	{plainVariable, "", "1 asks line by line, 0 shows the screen"},
	{"NO_COLOR", "", "anything: no colours"},
	{"TERM", "", "dumb asks line by line"},
	{"SSH_TTY", "", "set: this is another computer's screen, and nothing is copied to its clipboard"},
}

func newPaths(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "paths",
		Short: "Where the school card, drafts and profiles are kept",
		Long: `paths prints the folders and files that the program uses, whether they exist yet or not,
and the environment variables that count. A relative XDG folder is ignored.`,
		Example: "  referral paths",
		Args:    atMost(0),
		RunE:    func(*cobra.Command, []string) error { return runPaths(env, runtime.GOOS) },
	}
}

func runPaths(env *Env, system string) error {
	if env.Config == "" || env.Drafts == "" {
		return errNoFolder
	}
	table := tabwriter.NewWriter(env.Out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "School card\t%s\n", filepath.Join(env.Config, cardFile))
	fmt.Fprintf(table, "Your own profiles of authorities\t%s\n", filepath.Join(env.Config, ownProfiles))
	fmt.Fprintf(table, "Your own phrases\t%s\n", filepath.Join(env.Config, ownPhrases))
	fmt.Fprintf(table, "Drafts and their key, encrypted\t%s\n", env.Drafts)
	fmt.Fprint(table, "\nExports go where you say, and nowhere else.\n\n")
	for _, v := range variables {
		if v.system == "" || v.system == family(system) {
			fmt.Fprintf(table, "%s\t%s\t%s\n", v.name, stateOf(v.name, env.Getenv(v.name)), v.does)
		}
	}
	fmt.Fprint(table, "\nThe variables of OneDrive and Dropbox are read too, to say when an export goes into their folders.\n")
	return table.Flush()
}

// stateOf says whether a variable is set, but never to what.
func stateOf(name, value string) string {
	switch {
	case value == "":
		return "not set"
	case strings.HasPrefix(name, "XDG_") && !filepath.IsAbs(value):
		return "ignored: not a full path"
	}
	return "set"
}

// family says which variables name the folders: the ones of Windows, the ones of the XDG standard or, on a Mac, none.
func family(system string) string {
	switch system {
	case "windows", "darwin":
		return system
	}
	return "unix"
}
