package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// bar returns the top row.
func (g *rig) bar() string { return strings.SplitN(g.shows(), "\n", 2)[0] }

// The top row says whose referral it is, the step, and whether it is saved; in a narrow window the name is the last to
// be cut.
func TestBar(t *testing.T) {
	for _, c := range []struct {
		name  string
		child func(*checklist.Person)
		w     int
		want  string
	}{
		{"no name", func(*checklist.Person) {}, 100, " referral   New referral      Step 1 of 7: Before you refer"},
		{"a name", func(p *checklist.Person) { p.Name = "Imogen Vale" }, 100, " referral   Imogen Vale      Step 1 of 7: Before you refer"},
		{"a name and an age", func(p *checklist.Person) { p.Name, p.Born = "Imogen Vale", when.When{At: "2017-02-03"} }, 100, " referral   Imogen Vale, 9      Step 1 of 7: Before you refer"},
		{"not born yet", func(p *checklist.Person) { p.Due = when.When{At: "2027-01-20"} }, 100, " referral   Unborn baby, due Wed 20 Jan 2027      Step 1 of 7: Before you refer"},
		{"narrow", func(p *checklist.Person) { p.Name = "Imogen Vale" }, 60, " Imogen Vale   1 of 7: Before you refer"},
		{"narrower", func(p *checklist.Person) { p.Name = "Imogen Margaret Vale" }, 40, " Imogen Margaret Vale   1 of 7"},
		{"narrow, and a long name", func(p *checklist.Person) { p.Name = "Imogen Margaret Okonkwo-Vale of Wexcombe" }, 40, " Imogen Margaret Okonkwo-Vale of Wexco…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := checklist.New()
			c.child(r.AddChild())
			g := newRig(t, r)
			g.size(c.w, 30)
			if got := g.bar(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// The right end says whether the work is saved. During a save the old words stay.
func TestBarSaysWhetherItIsSaved(t *testing.T) {
	g := newRig(t, checklist.New())
	end := func(want string) {
		t.Helper()
		if got := g.bar(); !strings.HasSuffix(got, want) || want == "" && strings.Contains(got, "aved") {
			t.Errorf("got %q, want %q at its end", got, want)
		}
	}
	end("")
	g.press("3")
	end("Not saved yet (Ctrl+S)")
	g = keptRig(t, checklist.New())
	g.press("3")
	end("")
	g.wait(time.Second)
	end("Saved 14:03")
	g.now = g.now.Add(2 * time.Minute)
	g.press("1")
	end("Saved 14:03")
	g.store.fail = errorOf("no room")
	g.wait(time.Second)
	end("NOT SAVED")
}

// A locked screen does not show the child's name.
func TestBarOfALockedScreen(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Imogen Vale"
	g := keptRig(t, r)
	g.press("ctrl+l")
	g.wantNot("Imogen")
	g.press("f9")
	g.wantNot("Imogen")
}

// The rail says what is left of each part begun, and nothing about others; before a call it only says that there is
// none.
func TestRail(t *testing.T) {
	g := newRig(t, checklist.New())
	row := func(title string) string {
		for _, row := range strings.Split(g.shows(), "\n")[1:] {
			if strings.Contains(row, title) {
				return strings.TrimSpace(string([]rune(row + strings.Repeat(" ", 40))[:railWidth+1]))
			}
		}
		return ""
	}
	g.press("3")
	g.run(g.m.jumpSectionTo("before"))
	for title, want := range map[string]string{"Before you refer": "▌ Before you refer      5 left", "Get the basics right": "○ Get the basics right", "After sending": "○ After sending"} {
		if got := row(title); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	g.wait(time.Second)
	g.press("1")
	for title, want := range map[string]string{"Before you refer": "▌ Before you refer", "Get the basics right": "○ Get the basics right", "No call": "! No call written down yet"} {
		if got := row(title); got != want {
			t.Errorf("in danger: got %q, want %q", got, want)
		}
	}
	g.size(80, 24)
	g.want("! No call written down yet")
}

// The open question begins in the same row, wherever it is in its part.
func TestOpenQuestionStaysInItsRow(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {100, 30}, {80, 24}, {60, 20}} {
		g := newRig(t, checklist.New())
		g.size(size[0], size[1])
		g.press("3")
		at := -1
		for range 6 {
			p, ok := g.m.flow.(*formPage)
			if !ok {
				break
			}
			title := strings.Fields(g.m.f.Title(p.steps[p.at]))
			for y, row := range strings.Split(g.shows(), "\n") {
				if y > 0 && strings.Contains(row, strings.Join(title[:min(3, len(title))], " ")) {
					if at >= 0 && y != at {
						t.Errorf("%v: %q is in row %d, want %d\n%s", size, title, y, at, g.shows())
					}
					at = y
					break
				}
			}
			g.press("tab")
		}
		if at < 0 {
			t.Errorf("%v: no question was seen", size)
		}
	}
}

// The numbers are complete at any size: the first row of a window is a number to ring.
func TestNumbersAreNeverCut(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}, {39, 11}, {24, 6}, {20, 5}, {14, 3}} {
		for _, keys := range [][]string{{"f9"}, {"f9", "f7"}, {"f9", "f9"}} {
			g := newRig(t, checklist.New())
			g.size(size[0], size[1])
			g.press(keys...)
			g.want("01632 960123", "999")
			if strings.Contains(g.shows(), "01632 9601…") {
				t.Errorf("%v: a number is cut:\n%s", size, g.shows())
			}
		}
	}
}

// That saving failed is in the colour of an alarm, and in words; what is saved is in neither.
func TestBarWarnsInColour(t *testing.T) {
	t.Parallel()
	g := keptRig(t, checklist.New())
	alarm := func() bool {
		row := strings.SplitN(g.m.View().Content, "\n", 2)[0]
		return strings.Contains(row, g.m.styles.Ring.Ink.Render(" "+wordsNotSaved+" "))
	}
	g.press("3")
	g.wait(time.Second)
	if alarm() {
		t.Errorf("saved, and an alarm: %q", g.m.View().Content)
	}
	g.store.fail = errors.New("disk full")
	g.press("2")
	g.wait(time.Second)
	if !alarm() {
		t.Errorf("not saved, and no alarm: %q", strings.SplitN(g.m.View().Content, "\n", 2)[0])
	}
}
