package cmd

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"referral/wizard/tui"
)

// escapes reports whether f is a terminal that understands escape sequences. None are sent to anything else.
func escapes(f *os.File, name string) bool {
	return tui.Usable(name) && term.IsTerminal(int(f.Fd())) && understands(f)
}

// ownWindow is a window that a double click opened for this program alone. It closes when the program ends, before
// anyone can read the last lines.
type ownWindow struct {
	closing chan os.Signal
}

// findOwnWindow returns nil if the window will stay open, or if no one is using it: a scheduled task must end by
// itself.
func findOwnWindow() *ownWindow {
	if !aloneInWindow() || !term.IsTerminal(int(os.Stdin.Fd())) || !term.IsTerminal(int(os.Stdout.Fd())) {
		return nil
	}
	w := &ownWindow{closing: make(chan os.Signal, 1)}
	signal.Notify(w.closing, syscall.SIGTERM) // This is how Windows says that the window is closing.
	return w
}

// keep keeps the window open until Enter is pressed or someone closes it.
func (w *ownWindow) keep(in io.Reader, out io.Writer) {
	if w == nil {
		return
	}
	fmt.Fprint(out, "\nPress Enter to close this window.")
	pressed := make(chan struct{})
	go func() {
		_, _ = bufio.NewReader(in).ReadString('\n')
		close(pressed)
	}()
	select {
	case <-pressed:
	case <-w.closing:
	}
}
