package show

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/export/document"
	"referral/wizard"
	"referral/wizard/tui"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
	"referral/wizard/workshop"
)

// rig drives a session without a terminal: keys in, screens out, ticks by hand.
type rig struct {
	t     testing.TB
	m     *model
	now   time.Time
	ticks []timer
	quit  bool
	wrote []string
}

// timer is a message that arrives after some time.
type timer struct {
	at  time.Time
	msg tea.Msg
}

// newRig starts on a case or, without a name, on the list of all cases or of the cases given.
func newRig(t testing.TB, name string, cases ...*workshop.Scenario) *rig {
	t.Helper()
	return newRigOf(t, name, false, cases...)
}

// newRigOf is newRig with a choice between the usual screen and one for a screen reader.
func newRigOf(t testing.TB, name string, reader bool, cases ...*workshop.Scenario) *rig {
	t.Helper()
	g := &rig{t: t, now: time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC)}
	o := Options{
		Reader: reader,
		Cases:  workshop.All(), Find: workshop.Find, Guide: checklist.Default(), Clock: func() time.Time { return g.now },
		Export: func(_ document.Document, name, format string) (string, error) {
			g.wrote = append(g.wrote, name+" "+format)
			return "Saved in this folder: " + name, nil
		},
		After: func(d time.Duration, msg tea.Msg) tea.Cmd {
			g.ticks = append(g.ticks, timer{g.now.Add(d), msg})
			return nil
		},
	}
	o.Form = func(f *wizard.Flow) Form {
		return tui.NewWalk(f, tui.WalkOptions{Guide: o.Guide, Clock: o.Clock, After: o.After, Styles: Styles(o.Reader), Reader: o.Reader})
	}
	if len(cases) > 0 {
		o.Cases = cases
	}
	if name != "" {
		s, ok := workshop.Find(name)
		if !ok {
			t.Fatalf("no case %s", name)
		}
		o.Case = s
	}
	g.m = newModel(o)
	return g
}

// newRigWith starts on a case that need not be one of the program's own.
func newRigWith(t testing.TB, s *workshop.Scenario) *rig {
	t.Helper()
	g := newRig(t, "")
	g.m.o.Case = s
	g.m = newModel(g.m.o)
	return g
}

func (g *rig) send(msg tea.Msg) {
	g.t.Helper()
	_, cmd := g.m.Update(msg)
	g.run(cmd)
	if g.m.broken {
		g.t.Fatal("the session panicked")
	}
}

func (g *rig) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.QuitMsg:
		g.quit = true
	case tea.BatchMsg:
		for _, c := range msg {
			g.run(c)
		}
	default:
		if !strings.Contains(fmt.Sprintf("%T", msg), "sequenceMsg") {
			g.send(msg)
		}
	}
}

func (g *rig) press(names ...string) {
	g.t.Helper()
	for _, n := range names {
		g.send(screentest.Key(n))
	}
}

func (g *rig) write(text string) {
	g.t.Helper()
	for _, c := range text {
		g.send(screentest.Letter(string(c)))
	}
}

// wait lets time pass, second by second.
func (g *rig) wait(d time.Duration) {
	g.t.Helper()
	end := g.now.Add(d)
	for {
		i := slices.IndexFunc(g.ticks, func(x timer) bool { return !x.at.After(end) })
		if i < 0 {
			break
		}
		x := g.ticks[i]
		g.ticks = slices.Delete(g.ticks, i, i+1)
		g.now = x.at
		g.send(x.msg)
	}
	g.now = end
}

func (g *rig) size(w, h int) { g.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// shows returns the screen as a terminal emulator shows it.
func (g *rig) shows() string {
	g.t.Helper()
	v := g.m.View()
	if g.m.broken {
		g.t.Fatal("the session panicked while drawing")
	}
	term := screentest.NewTerminal(g.m.w, g.m.h)
	fmt.Fprint(term, v.Content)
	rows, _, _ := term.Rows()
	return strings.Join(rows, "\n")
}

func (g *rig) want(words ...string) {
	g.t.Helper()
	screen := strings.Join(strings.Fields(g.shows()), " ")
	for _, w := range words {
		if !strings.Contains(screen, w) {
			g.t.Fatalf("the screen does not show %q:\n%s", w, g.shows())
		}
	}
}

func (g *rig) wantNot(words ...string) {
	g.t.Helper()
	for _, w := range words {
		if strings.Contains(g.shows(), w) {
			g.t.Fatalf("the screen shows %q:\n%s", w, g.shows())
		}
	}
}

// choose takes a row of the list on top.
func (g *rig) choose(label string) {
	g.t.Helper()
	l := g.m.cases
	if n := len(g.m.over); n > 0 {
		l = g.m.over[n-1].(*list)
	}
	i := slices.IndexFunc(l.items, func(it item) bool { return strings.HasPrefix(it.label, label) })
	if i < 0 {
		g.t.Fatalf("no row %s", label)
	}
	g.run(l.take(g.m, i))
}

// jump goes to the first slide of the part.
func (g *rig) jump(part string) {
	g.t.Helper()
	i := slices.IndexFunc(g.m.slides, func(s slide) bool { return strings.HasPrefix(s.part(), part) })
	if i < 0 {
		g.t.Fatalf("no part %s", part)
	}
	g.run(g.m.show(i, 0))
}

// each goes through the whole session as a clicker does, and passes every screen to see.
func (g *rig) each(see func(screen string)) {
	g.t.Helper()
	for range 400 {
		see(g.shows())
		if g.m.at == len(g.m.slides)-1 && g.m.turn == len(g.m.screens())-1 {
			return
		}
		g.press("pgdown")
	}
	g.t.Fatal("Page Down never reaches the end")
}

// checkFrame fails unless the screen fits the window and has the banner.
func checkFrame(t testing.TB, g *rig) {
	t.Helper()
	rows := strings.Split(ansi.Strip(g.m.View().Content), "\n")
	if len(rows) > g.m.h {
		t.Fatalf("%d rows in a window of %d", len(rows), g.m.h)
	}
	for _, r := range rows {
		if ansi.StringWidth(r) > g.m.w {
			t.Fatalf("a row is wider than %d: %q", g.m.w, r)
		}
	}
	if !g.m.blank && g.m.w >= screen.LeastWidth && !strings.Contains(rows[0], bannerText) {
		t.Fatalf("no banner: %q", rows[0])
	}
}
