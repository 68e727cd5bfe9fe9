package show

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"referral/wizard/tui/screen/screentest"
)

// drawn matches characters that only draw: a screen reader would read them out.
var drawn = regexp.MustCompile(`[─│┌┐└┘▌█■○✓→↓↑]|\(•\)|\( \)|\[ ?x?\]`)

// For a screen reader no slide has columns, lines or large digits, and the cursor is on every one.
func TestReaderSession(t *testing.T) {
	for _, name := range []string{"merryn", "ines"} {
		g := newRigOf(t, name, true)
		g.size(120, 40)
		g.each(func(shown string) {
			if got := drawn.FindString(shown); got != "" {
				t.Errorf("%s: %q is drawn:\n%s", name, got, shown)
			}
			if g.m.View().Cursor == nil {
				t.Errorf("%s: there is no cursor:\n%s", name, shown)
			}
		})
	}
}

// In the list of cases the cursor is on the row pointed at.
func TestCursorInListOfCases(t *testing.T) {
	for _, reader := range []bool{false, true} {
		g := newRigOf(t, "", reader)
		g.size(80, 24)
		before := g.m.View().Cursor
		g.send(screentest.Key("down"))
		after := g.m.View().Cursor
		if before == nil || after == nil || after.Y <= before.Y {
			t.Errorf("reader %v: the cursor was at %v and is at %v:\n%s", reader, before, after, g.shows())
		}
	}
}

// For a screen reader a countdown only says minutes: otherwise it would be read out every second.
func TestReaderCountdown(t *testing.T) {
	g := newRigOf(t, "merryn", true)
	g.size(80, 24)
	for range 40 {
		if g.m.waits() {
			break
		}
		g.send(screentest.Key("pgdown"))
	}
	g.send(screentest.Key("t"))
	g.now = g.now.Add(61 * time.Second)
	g.send(tickMsg{g.m.timer.number})
	first := g.shows()
	g.now = g.now.Add(time.Second)
	g.send(tickMsg{g.m.timer.number})
	if second := g.shows(); first != second || !strings.Contains(first, "minutes left") {
		t.Errorf("after a minute:\n%s\nand a second later:\n%s", first, second)
	}
}
