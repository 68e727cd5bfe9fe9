//go:build !windows

package screen

import (
	"bytes"
	"os"
	"syscall"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// told is a screen that gets a signal as soon as it is shown, and ends at the first message about one.
type told struct {
	signal syscall.Signal
	got    *[]tea.Msg
}

func (m told) Init() tea.Cmd {
	return func() tea.Msg { return syscall.Kill(os.Getpid(), m.signal) }
}

func (m told) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg.(type) {
	case HangupMsg, SuspendMsg:
		*m.got = append(*m.got, msg)
		return m, tea.Quit
	}
	return m, nil
}

func (m told) View() tea.View { return tea.NewView("Saved.") }

// A closed window and a request to end reach the page as one message, and a shell's Ctrl+Z as another: each arrives
// before the program ends, so that it can save.
func TestSignalsAreTold(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT, syscall.SIGTSTP} {
		var got []tea.Msg
		done := make(chan struct{})
		p := NewProgram(told{signal, &got}, Terminal{In: &bytes.Buffer{}, Out: &bytes.Buffer{}})
		if err := Run(p, done); err != nil {
			t.Fatal(err)
		}
		<-done
		if len(got) != 1 {
			t.Fatalf("%v: told %v", signal, got)
		}
		if _, suspends := got[0].(SuspendMsg); suspends != (signal == syscall.SIGTSTP) {
			t.Errorf("%v: told %T", signal, got[0])
		}
	}
}
