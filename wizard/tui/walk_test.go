package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

func walked() *Walk {
	clock := func() time.Time { return time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC) }
	return NewWalk(wizard.NewFlow(checklist.New(), checklist.Default(), clock), WalkOptions{
		Guide: checklist.Default(), Styles: screen.NewStyles(screen.ThemeNone, screen.DepthNone), Clock: clock,
		After: func(time.Duration, tea.Msg) tea.Cmd { return nil },
	})
}

// A walk-through can save nothing, and says so.
func TestWalkKeepsNothing(t *testing.T) {
	w := walked()
	if w.m.o.Store != nil || w.m.s.Kept() {
		t.Error("the form could save")
	}
	if cmd, open := w.Update(screentest.Key("ctrl+s")); cmd != nil || !open {
		t.Errorf("Ctrl+S: %v, open %v", cmd != nil, open)
	}
	shown := strings.Join(w.View(100, 30), "\n")
	for _, words := range []string{"Nothing is kept here", "nothing is kept"} {
		if !strings.Contains(shown, words) {
			t.Errorf("%q is not shown:\n%s", words, shown)
		}
	}
}

// Leaving closes the form but not the program; Page Down leaves the numbers, since a clicker has no Esc.
func TestWalkIsLeft(t *testing.T) {
	w := walked()
	w.Update(screentest.Key("f9"))
	if !w.Covered() {
		t.Fatal("the numbers are not shown")
	}
	if _, open := w.Update(screentest.Key("pgdown")); !open || w.Covered() {
		t.Errorf("open %v, covered %v after Page Down", open, w.Covered())
	}
	if cmd, open := w.Update(screentest.Key("ctrl+q")); open || cmd != nil {
		t.Error("the form is still open, or ends the program")
	}
}

// F2 leads to the part before from anywhere in a part, and in the first part says that it is the first.
func TestPartBefore(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "impact.now"})
	g.press("f2")
	if got := g.m.f.Now().Section.ID; got != "consent" {
		t.Errorf("F2 leads to %s, want the part before", got)
	}
	g.press("f2", "f2", "f2")
	g.want("This is the first part.")
}

// F4 leads to a comment from the page after sending.
func TestCommentsFromAfterSending(t *testing.T) {
	g := afterRig(t, "2026-11-20T10:00")
	g.press("f4")
	if _, ok := g.m.flow.(*afterPage); ok && g.m.says.notice == "" {
		t.Error("F4 is silent")
	}
}
