//go:build !windows

package screen

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// watchSignals tells the form when the window is closed, or the program is asked to end or stop for a while. Bubble Tea
// does not know about closed windows, and ends on the other signals before anything can be saved.
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

// suspend saves, restores the terminal and stops the process until a shell continues it. The library's own way sends
// itself a signal that Go, once it has listened for it, never lets through again.
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
	<-woken // The call above can return before the process stops.
	_ = p.RestoreTerminal()
	p.Send(tea.ClearScreen()) // The library believes the screen is unchanged.
}

// stoppable reports whether a shell above could continue a stopped process. Without one, the system does not stop it,
// and the library would wait forever.
func stoppable() bool {
	parent := os.Getppid()
	ours, err := unix.Getsid(0)
	theirs, err2 := unix.Getsid(parent)
	group, err3 := unix.Getpgid(parent)
	return err == nil && err2 == nil && err3 == nil && ours == theirs && group != unix.Getpgrp()
}
