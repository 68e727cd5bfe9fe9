package screentest

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/hinshun/vt10x"
)

// Terminal is an emulator that reports when something was drawn.
type Terminal struct {
	mu    sync.Mutex
	VT    vt10x.Terminal // VT is the emulator itself.
	rest  []byte         // rest is the beginning of a letter whose other bytes are still to come: the library would drop it.
	Drawn chan struct{}  // Drawn gets a value when something was drawn.
	Raw   bool           // Raw moves straight down at a line feed, as a tty in raw mode does.
}

// NewTerminal returns an empty screen of w by h cells.
func NewTerminal(w, h int) *Terminal {
	return &Terminal{VT: vt10x.New(vt10x.WithSize(w, h)), Drawn: make(chan struct{}, 1)}
}

// XTerm returns the environment of a terminal with common abilities.
func XTerm(string) string { return "xterm-256color" }

// Write implements io.Writer. Without a tty, Bubble Tea leaves the carriage return to the terminal; with one it goes
// straight down with a line feed.
func (t *Terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	all := slices.Concat(t.rest, p)
	whole := len(all)
	for i := max(0, whole-utf8.UTFMax); i < whole; i++ {
		if utf8.RuneStart(all[i]) && !utf8.FullRune(all[i:]) {
			whole = i
		}
	}
	t.rest = slices.Clone(all[whole:])
	all = all[:whole]
	if !t.Raw {
		all = bytes.ReplaceAll(all, []byte("\n"), []byte("\r\n"))
	}
	_, err := t.VT.Write(all)
	t.mu.Unlock()
	select {
	case t.Drawn <- struct{}{}:
	default:
	}
	return len(p), err
}

// Resize clears the screen and changes its size.
func (t *Terminal) Resize(w, h int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.VT = vt10x.New(vt10x.WithSize(w, h))
}

// Rows returns the screen as plain text.
func (t *Terminal) Rows() (rows []string, x, y int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, r := range strings.Split(t.VT.String(), "\n") {
		rows = append(rows, strings.TrimRight(r, " "))
	}
	for len(rows) > 0 && rows[len(rows)-1] == "" {
		rows = rows[:len(rows)-1]
	}
	c := t.VT.Cursor()
	return rows, c.X, c.Y
}
