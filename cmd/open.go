package cmd

import (
	"errors"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// errNotOpened means that no program was found that can open the file here.
var errNotOpened = errors.New("no program was found that opens the file")

// openWithin is how long a program has to report that it cannot open a file. If it is still running then, it has opened
// it.
const openWithin = 2 * time.Second

// openFile opens a file with the system's program for it, in a window of its own.
func openFile(path string) error {
	name, args := opener(runtime.GOOS, os.Getenv)
	if name == "" {
		return errNotOpened
	}
	open := exec.Command(name, append(args, path)...)
	if open.Start() != nil {
		return errNotOpened
	}
	ended := make(chan error, 1)
	go func() { ended <- open.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return errNotOpened
		}
	case <-time.After(openWithin):
	}
	return nil
}

// opener returns the program that opens files on a system, with its arguments; empty if there is no screen for a
// window.
func opener(system string, getenv func(string) string) (name string, args []string) {
	switch {
	case getenv("SSH_TTY") != "":
		return "", nil // The window would open on the remote computer.
	case system == "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	case system == "darwin":
		return "open", nil
	case getenv("DISPLAY") == "" && getenv("WAYLAND_DISPLAY") == "":
		return "", nil // The opener would start a reader of its own on top of the form.
	}
	return "xdg-open", nil
}
