package cmd

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"syscall"

	"referral/wizard"
)

// output is standard output. It remembers the first write that failed, so that commands need not check each one.
type output struct {
	io.Writer
	lost error
}

func (o *output) Write(p []byte) (int, error) {
	n, err := o.Writer.Write(p)
	if err != nil && o.lost == nil {
		o.lost = err
	}
	return n, err
}

// screenOut returns standard output for whatever draws on it, which needs the terminal itself.
func screenOut(env *Env) io.Writer {
	if o, ok := env.Out.(*output); ok {
		return o.Writer
	}
	return env.Out
}

// statusOfOutput returns the exit status. If some of the output was lost, the command has failed, whatever else it did.
func statusOfOutput(env *Env, lost, err error) int {
	lost = plainError(lost)
	if err != nil && !errors.Is(err, lost) && !errors.Is(err, errFound) && !errors.Is(err, wizard.ErrLeft) {
		status(env, err)
	}
	if !readerGone(lost) {
		fmt.Fprintf(env.Err, "referral: writing to standard output: %v; the output is not complete\n", lost)
	}
	return StatusFailed
}

// readerGone reports whether the reader of the output has closed it, as head does. The program then says nothing.
func readerGone(err error) bool {
	const brokenPipe, closingPipe = syscall.Errno(109), syscall.Errno(232) // Windows has these instead of EPIPE.
	return errors.Is(err, syscall.EPIPE) || runtime.GOOS == "windows" && (errors.Is(err, brokenPipe) || errors.Is(err, closingPipe))
}
