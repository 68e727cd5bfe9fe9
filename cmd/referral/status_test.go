package main

import (
	"errors"
	"os/exec"
	"strconv"
)

// exitStatus is the exit status that an error of a finished program holds.
func exitStatus(err error) string {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return strconv.Itoa(exit.ExitCode())
	}
	return "none"
}
