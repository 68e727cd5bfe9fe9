package tui

import (
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// probed is the model with a way to ask what it would draw, in the goroutine that draws. A message's consequences, such
// as a save and its notice, are completed before the next one: otherwise they would come between the question and the
// frame.
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

// A terminal's screen shows what View returned, after each of many random keys.
func TestTerminalShowsView(t *testing.T) {
	for seed := range uint64(3) {
		g := smallRig(t)
		const w, h = 80, 24
		term := screentest.NewTerminal(w, h)
		in, feed := io.Pipe()
		defer feed.Close()
		p := screen.NewProgram(probed{g}, screen.Terminal{In: in, Out: term, Env: screentest.XTerm}, tea.WithWindowSize(w, h))
		done := make(chan struct{})
		go func() { _, _ = p.Run(); close(done) }()
		random := rand.New(rand.NewPCG(seed, 2))
		for i := range 40 {
			msg := stepOf(random)
			if _, ok := msg.(tea.WindowSizeMsg); ok {
				msg = screentest.Letter("é")
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

func waitFor(t *testing.T, term *screentest.Terminal, v tea.View, seed uint64, i int) {
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
		rows, x, y := term.Rows()
		same := strings.Join(rows, "\n") == strings.ReplaceAll(strings.Join(want, "\n"), "\u0301", "")
		if same && (v.Cursor == nil || x == v.Cursor.X && y == v.Cursor.Y) {
			return
		}
		select {
		case <-term.Drawn:
		case <-limit:
			t.Fatalf("seed %d, step %d: the terminal shows\n%s\ncursor %d,%d; want\n%s\ncursor %v", seed, i, strings.Join(rows, "\n"), x, y, strings.Join(want, "\n"), v.Cursor)
		}
	}
}
