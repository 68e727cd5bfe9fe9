package tui

import (
	"bytes"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/hinshun/vt10x"

	"referral/wizard/tui/screen"
)

// terminal is an emulator that says when something was drawn.
type terminal struct {
	mu    sync.Mutex
	vt    vt10x.Terminal
	rest  []byte // rest is the beginning of a letter of which the other bytes are still to come: the library would drop it.
	drawn chan struct{}
	raw   bool // raw takes a line feed for one row down, as a tty does that was made raw.
}

func newTerminal(w, h int) *terminal {
	return &terminal{vt: vt10x.New(vt10x.WithSize(w, h)), drawn: make(chan struct{}, 1)}
}

// xterm is the environment of a terminal that can do what most can.
func xterm(string) string { return "xterm-256color" }

// Write implements io.Writer. Without a tty, Bubble Tea leaves the carriage return to the terminal; with one it goes
// straight down by a line feed.
func (t *terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	all := append(t.rest, p...)
	whole := len(all)
	for i := max(0, whole-utf8.UTFMax); i < whole; i++ {
		if utf8.RuneStart(all[i]) && !utf8.FullRune(all[i:]) {
			whole = i
		}
	}
	t.rest = slices.Clone(all[whole:])
	all = all[:whole]
	if !t.raw {
		all = bytes.ReplaceAll(all, []byte("\n"), []byte("\r\n"))
	}
	_, err := t.vt.Write(all)
	t.mu.Unlock()
	select {
	case t.drawn <- struct{}{}:
	default:
	}
	return len(p), err
}

// rows is the screen as plain text.
func (t *terminal) rows() (rows []string, x, y int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, r := range strings.Split(t.vt.String(), "\n") {
		rows = append(rows, strings.TrimRight(r, " "))
	}
	for len(rows) > 0 && rows[len(rows)-1] == "" {
		rows = rows[:len(rows)-1]
	}
	c := t.vt.Cursor()
	return rows, c.X, c.Y
}

// A letter of several bytes may come in two pieces.
func TestTerminalKeepsHalfALetter(t *testing.T) {
	term := newTerminal(20, 2)
	for _, b := range []byte("│ é 漢 x") {
		if _, err := term.Write([]byte{b}); err != nil {
			t.Fatal(err)
		}
	}
	if rows, _, _ := term.rows(); len(rows) == 0 || rows[0] != "│ é 漢 x" {
		t.Errorf("got %q", rows)
	}
}

// A line feed in a raw terminal keeps its column.
func TestTerminalGoesStraightDown(t *testing.T) {
	for raw, want := range map[bool]string{true: "ab\n  c", false: "ab\nc"} {
		term := newTerminal(20, 2)
		term.raw = raw
		if _, err := term.Write([]byte("ab\nc")); err != nil {
			t.Fatal(err)
		}
		if rows, _, _ := term.rows(); strings.Join(rows, "\n") != want {
			t.Errorf("raw %v: got %q", raw, rows)
		}
	}
}

// probed is the model with a way to ask what it would draw, in the goroutine that draws. What a message brings with it,
// such as a save and its notice, is done before the next one: else it would come between the question and the frame.
type probed struct{ g *rig }

type probeMsg chan tea.View

func (p probed) Init() tea.Cmd { return nil }
func (p probed) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if ch, ok := msg.(probeMsg); ok {
		ch <- p.g.m.View()
		return p, nil
	}
	p.g.send(msg)
	return p, nil
}
func (p probed) View() tea.View { return p.g.m.View() }

// The screen of a terminal shows what View returned, after every one of many random keys.
func TestTerminalShowsView(t *testing.T) {
	for seed := range uint64(3) {
		g := smallRig(t)
		const w, h = 80, 24
		term := newTerminal(w, h)
		in, feed := io.Pipe()
		defer feed.Close()
		p := screen.NewProgram(probed{g}, screen.Terminal{In: in, Out: term, Env: xterm}, tea.WithWindowSize(w, h))
		done := make(chan struct{})
		go func() { _, _ = p.Run(); close(done) }()
		random := rand.New(rand.NewPCG(seed, 2))
		for i := range 40 {
			msg := stepOf(random)
			if _, ok := msg.(tea.WindowSizeMsg); ok {
				msg = letterKey("é")
			}
			if k, ok := msg.(tea.KeyPressMsg); ok && screen.ActionOf(k) == screen.ActLeave {
				continue
			}
			p.Send(msg)
			ch := make(probeMsg, 1)
			p.Send(ch)
			select {
			case v := <-ch:
				waitFor(t, term, v, seed, i)
			case <-done:
				t.Fatal("the program ended")
			}
		}
		p.Quit()
		<-done
	}
}

func waitFor(t *testing.T, term *terminal, v tea.View, seed uint64, i int) {
	t.Helper()
	want := strings.Split(ansi.Strip(v.Content), "\n")
	for j := range want {
		want[j] = strings.TrimRight(want[j], " ")
	}
	for len(want) > 0 && want[len(want)-1] == "" {
		want = want[:len(want)-1]
	}
	limit := time.After(5 * time.Second)
	for {
		rows, x, y := term.rows()
		same := strings.Join(rows, "\n") == strings.ReplaceAll(strings.Join(want, "\n"), "\u0301", "")
		if same && (v.Cursor == nil || x == v.Cursor.X && y == v.Cursor.Y) {
			return
		}
		select {
		case <-term.drawn:
		case <-limit:
			t.Fatalf("seed %d, step %d: the terminal shows\n%s\ncursor %d,%d; want\n%s\ncursor %v", seed, i, strings.Join(rows, "\n"), x, y, strings.Join(want, "\n"), v.Cursor)
		}
	}
}
