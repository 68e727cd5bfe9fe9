//go:build !windows

package cmd

import (
	"os"

	"golang.org/x/term"
)

// understands reports whether a terminal reads escape sequences. The caller has checked its name, which is enough here.
func understands(*os.File) bool { return true }

// aloneInWindow reports whether the window was opened for this program alone, as only Windows does.
func aloneInWindow() bool { return false }

// makeRaw hands over each key as it is pressed.
func makeRaw(fd int) (*term.State, error) { return term.MakeRaw(fd) }
