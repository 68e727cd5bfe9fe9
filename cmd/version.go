package cmd

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// Set by .ci/release; empty in any other build.
var (
	releaseVersion string
	releaseCommit  string
	releaseAddress string // releaseAddress is the page from which the release can be downloaded.
)

func newVersion(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Which version this is, to tell IT staff or the makers",
		Example: "  referral version",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprintln(env.Out, "referral", version())
			fmt.Fprintln(env.Out, "Commit: ", orUnknown(commit()))
			fmt.Fprintln(env.Out, "Go:     ", runtime.Version())
			fmt.Fprintln(env.Out, "System: ", runtime.GOOS+"/"+runtime.GOARCH)
			fmt.Fprintln(env.Out, "Address:", orUnknown(releaseAddress))
			return nil
		},
	}
}

// orUnknown returns what is known, or says that this copy is not a release.
func orUnknown(s string) string {
	if s == "" {
		return "not known: this copy is not a release"
	}
	return s
}

// version returns the version of the release, or else what Go knows about the
// source.
func version() string {
	if releaseVersion != "" {
		return releaseVersion
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// commit returns the commit that the program was built from, or empty.
func commit() string {
	if releaseCommit != "" {
		return releaseCommit
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return ""
}
