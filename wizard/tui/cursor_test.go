package tui

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard/tui/screen"
)

// checkCursor checks that the cursor is on the page and, if a row is pointed at and nothing is typed, in that row.
func checkCursor(t *testing.T, g *rig, typed bool) {
	t.Helper()
	g.wait(turnFor)
	c := g.m.View().Cursor
	rows := strings.Split(g.shows(), "\n")
	switch {
	case c == nil:
		t.Errorf("%T: there is no cursor:\n%s", g.m.top(), g.shows())
		return
	case c.Y < 1 || c.Y > g.m.h-3 || c.X < 0 || c.X >= g.m.w:
		t.Errorf("%T: the cursor is at %d, %d:\n%s", g.m.top(), c.X, c.Y, g.shows())
		return
	}
	left, _ := g.m.rectangle(g.m.top())
	pointed := map[int]bool{}
	for y, row := range rows {
		if letters := []rune(row); y > 1 && len(letters) > left && string(letters[left]) == screen.SignHere {
			pointed[y] = true
		}
	}
	if !typed && len(pointed) > 0 && !pointed[c.Y] {
		t.Errorf("%T: the cursor is in row %d, and not where the page points:\n%s", g.m.top(), c.Y, g.shows())
	}
}

// eachLayout runs a test with and without a screen reader, in a large window and the smallest.
func eachLayout(t *testing.T, test func(t *testing.T, start func(r *checklist.Referral) *rig)) {
	for _, reader := range []bool{false, true} {
		for _, size := range [][2]int{{100, 30}, {40, 12}} {
			t.Run(fmt.Sprintf("reader %v, %dx%d", reader, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				test(t, func(r *checklist.Referral) *rig {
					g := newRigOf(t, r, reader)
					g.store.ready = true
					g.size(size[0], size[1])
					return g
				})
			})
		}
	}
}

// The cursor is on the focused question, from the first to the last.
func TestCursorOnEveryQuestion(t *testing.T) {
	eachLayout(t, func(t *testing.T, start func(*checklist.Referral) *rig) {
		g := start(sample(t, "hana"))
		for range 400 {
			checkCursor(t, g, false)
			was := g.m.f.Now()
			g.press("tab")
			if _, form := g.m.top().(*formPage); g.m.f.Now() == was && !form {
				break
			}
		}
	})
}

// pages are the other pages, each with the keys that lead there from a question, and those that move about on it.
var pages = []struct {
	name string
	at   string // at is the question to begin at; empty for the home screen.
	keys string
	move string
}{
	{"home", "", "", "down down down down down down down down"},
	{"drafts", "", "3", "down up"},
	{"hand over", "", "4", "down up"},
	{"check a text", "", "5", "a b enter c"},
	{"paper checklist", "", "7", "down down"},
	{"ring from home", "", "1", "tab tab tab tab f7"},
	{"ring", "child.name", "f9", "tab tab tab tab tab shift+tab f7 pgdown"},
	{"council", "child.name", "f9 f6", "down up n o"},
	{"help", "child.name", "f1", "down pgdown"},
	{"find", "child.name", "f10", "down down a g e down"},
	{"nothing found", "child.name", "f10 z z z", ""},
	{"leave", "child.name", "ctrl+q", "down down"},
	{"lock", "child.name", "ctrl+l", "a b"},
	{"gap", "child.gp", "f5", "down down up"},
	{"gap, day and note", "child.gp", "f5 3", "a b enter"},
	{"example", "impact.now", "f7", ""},
	{"add more", "impact.now", "f6", "down"},
	{"comments", "impact.now", "f3", "down down pgdown"},
	{"readers", "impact.now", "f3 r", "down down"},
	{"timeline", "impact.now", "f3 t", "down pgdown"},
	{"answers", "impact.now", "f3 f3", "down down pgdown end"},
	{"papers", "impact.now", "f3 f3 p", "tab x tab tab tab"},
	{"papers, saved", "impact.now", "f3 f3 p shift+tab enter", "shift+tab"},
	{"facts to cite", "analysis.opinion", "f6 1", "down"},
	{"a paper", "impact.now", "f3 f3 p tab tab tab enter", "pgdown"},
	{"paste", "impact.now", "f3 f3 v", "down down pgdown"},
	{"after", "impact.now", "f3 f3 f3", "down down down"},
	{"people", "family.household", "", "down down a"},
	{"facts", "concern.when_and_where", "", "down down a"},
	{"a fact", "concern.when_and_where", "enter", "tab tab tab f5"},
}

func TestCursorOnEveryPage(t *testing.T) {
	eachLayout(t, func(t *testing.T, start func(*checklist.Referral) *rig) {
		for _, p := range pages {
			g := opened(t, p.at, p.keys, start)
			searches := strings.Contains(p.keys, "f10") // Its line has the cursor until an arrow key leaves it.
			checkCursor(t, g, searches)
			for _, k := range strings.Fields(p.move) {
				g.press(k)
				checkCursor(t, g, len(k) == 1)
			}
			if t.Failed() {
				t.Fatalf("on the page %q", p.name)
			}
		}
	})
}

// refOf returns a question as it is asked about the child.
func refOf(g *rig, question string) checklist.Ref {
	for _, s := range g.m.f.Steps() {
		if s.Ref.Question == question {
			return s.Ref
		}
	}
	g.t.Fatalf("%s is not asked", question)
	return checklist.Ref{}
}
