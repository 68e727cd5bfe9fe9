package tui

import (
	"bytes"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"golang.org/x/term"
)

const (
	enterScreen = "\x1b[?1049h" // enterScreen goes to the terminal's other screen.
	leaveScreen = "\x1b[?1049l"
	hideCursor  = "\x1b[?25l"
	showCursor  = "\x1b[?25h"
	clearScreen = "\x1b[H\x1b[2J"
)

// earlyScreen is the terminal on which the first frame is drawn before Bubble Tea begins. The library draws at a tick
// of its clock, which comes later than everything before it together; what it draws then is the same, with the cursor
// (docs/decisions/0004-start.md). It takes out of what the library writes first that it goes to the other screen: the
// terminal is there, and some would keep the place of the shell's cursor a second time.
type earlyScreen struct {
	*os.File
	in    *os.File
	mu    sync.Mutex  // mu guards what follows: a program that is stopped for a while gives the terminal back as well.
	was   *term.State // was is how the terminal read its keys; nil where that was left alone.
	drawn bool        // drawn says that the first frame stands and the library has not begun.
}

// newEarly is the terminal to draw on early; nil where there is none, or where it has to be prepared first.
func newEarly(in io.Reader, out io.Writer) *earlyScreen {
	from, ok := in.(*os.File)
	to, also := out.(*os.File)
	if !ok || !also || runtime.GOOS == "windows" || !term.IsTerminal(int(from.Fd())) || !term.IsTerminal(int(to.Fd())) {
		return nil
	}
	return &earlyScreen{File: to, in: from}
}

// draw draws the first frame. From then on keys are read one by one, as the library will: the first may come at once.
func (e *earlyScreen) draw(m tea.Model, profile colorprofile.Profile) {
	if e == nil {
		return
	}
	w, h, err := term.GetSize(int(e.Fd()))
	if err != nil {
		return
	}
	m.Update(sized(m, tea.WindowSizeMsg{Width: w, Height: h}))
	var b bytes.Buffer
	b.WriteString(enterScreen + hideCursor + clearScreen)
	colours := colorprofile.Writer{Forward: &b, Profile: profile}
	for i, row := range strings.Split(m.View().Content, "\n") {
		if i > 0 {
			row = "\r\n" + row
		}
		_, _ = colours.WriteString(strings.TrimRight(row, " ")) // The screen is empty; on a slow line every byte counts.
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.was, err = term.MakeRaw(int(e.in.Fd())); err != nil {
		e.was = nil
		return
	}
	_, err = e.File.Write(b.Bytes())
	e.drawn = err == nil
}

// Write implements io.Writer.
func (e *earlyScreen) Write(b []byte) (int, error) {
	i := bytes.Index(b, []byte(enterScreen))
	e.mu.Lock()
	drawn := e.drawn
	e.drawn = drawn && i < 0
	e.mu.Unlock()
	if !drawn || i < 0 {
		return e.File.Write(b)
	}
	if _, err := e.File.Write(append(b[:i:i], b[i+len(enterScreen):]...)); err != nil {
		return 0, err
	}
	return len(b), nil
}

// release lets the terminal read its keys as it did, for a program that stops for a while. The library takes it again.
func (e *earlyScreen) release() {
	if e == nil {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.was != nil {
		_ = term.Restore(int(e.in.Fd()), e.was)
	}
}

// end gives the terminal back as it was. The library gives it back as it found it.
func (e *earlyScreen) end() {
	if e == nil {
		return
	}
	e.release()
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.drawn {
		e.drawn = false
		_, _ = e.File.WriteString(showCursor + leaveScreen)
	}
}
