package screen

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// watchSignals tells the form when the window is closed, which Windows reports
// as SIGTERM.
func watchSignals(p *tea.Program, done <-chan struct{}) (stop func()) {
	ch := make(chan os.Signal, 4)
	signal.Notify(ch, syscall.SIGTERM, os.Interrupt)
	go func() {
		select {
		case <-ch:
			p.Send(HangupMsg{})
		case <-done:
		}
	}()
	return func() { signal.Stop(ch) }
}
