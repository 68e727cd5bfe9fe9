//go:build !windows

package screen

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// watchSignals tells the form when the window is closed, or the program is asked to end or to stop for a while.
// Bubble Tea knows nothing of a closed window, and ends on the rest before anything can be saved.
func watchSignals(p *tea.Program, done <-chan struct{}) (stop func()) {
	ch := make(chan os.Signal, 4)
	signal.Notify(ch, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT, syscall.SIGTSTP)
	go func() {
		for {
			select {
			case s := <-ch:
				if s == syscall.SIGTSTP {
					suspend(p, done)
					continue
				}
				p.Send(HangupMsg{})
			case <-done:
				return
			}
		}
	}()
	return func() { signal.Stop(ch) }
}

// suspend saves, gives the terminal back and stops the process until a shell makes it go on. The library's own way
// sends itself a signal that Go, once it has listened for it, never lets through again.
func suspend(p *tea.Program, done <-chan struct{}) {
	saved := make(chan struct{})
	p.Send(SuspendMsg{saved})
	select {
	case <-saved:
	case <-done:
		return
	}
	if !stoppable() || p.ReleaseTerminal() != nil {
		return
	}
	woken := make(chan os.Signal, 1)
	signal.Notify(woken, syscall.SIGCONT)
	defer signal.Stop(woken)
	_ = syscall.Kill(os.Getpid(), syscall.SIGSTOP)
	<-woken // The call above may come back before the process stands still.
	_ = p.RestoreTerminal()
	p.Send(tea.ClearScreen()) // It takes the screen for what it was.
}

// stoppable reports whether a shell above could make a stopped process go on. Where there is none, the system does not
// stop it, and the library would wait for ever to be woken.
func stoppable() bool {
	parent := os.Getppid()
	ours, err := unix.Getsid(0)
	theirs, err2 := unix.Getsid(parent)
	group, err3 := unix.Getpgid(parent)
	return err == nil && err2 == nil && err3 == nil && ours == theirs && group != unix.Getpgrp()
}
