package main

import (
	"errors"
	"os/exec"
	"strconv"
)

// exitStatus returns the exit status from the error of a finished program.
func exitStatus(err error) string {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return strconv.Itoa(exit.ExitCode())
	}
	return "none"
}
