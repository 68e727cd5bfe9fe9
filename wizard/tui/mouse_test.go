package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
)

// withMouse returns the same screen with the mouse on.
func withMouse(t *testing.T, r *checklist.Referral) *rig {
	t.Helper()
	g := newRig(t, r)
	g.m.o.Mouse = true
	return g
}

// clickOn clicks on words on the screen.
func (g *rig) clickOn(words string) {
	g.t.Helper()
	for y, row := range strings.Split(ansi.Strip(g.m.View().Content), "\n") {
		if i := strings.Index(row, words); i >= 0 && y > 0 {
			g.send(tea.MouseClickMsg{X: ansi.StringWidth(row[:i]) + 1, Y: y, Button: tea.MouseLeft})
			return
		}
	}
	g.t.Fatalf("%q is not on the screen:\n%s", words, g.shows())
}

// The mouse is off unless the card turns it on: the terminal keeps the right click, which people use to paste.
func TestMouseIsOff(t *testing.T) {
	for _, r := range []*checklist.Referral{nil, checklist.New()} {
		if mode := newRig(t, r).m.View().MouseMode; mode != tea.MouseModeNone {
			t.Errorf("the mouse mode is %v", mode)
		}
		if mode := withMouse(t, r).m.View().MouseMode; mode != tea.MouseModeCellMotion {
			t.Errorf("turned on, the mouse mode is %v", mode)
		}
	}
}

// A click does what the key does: on a row, a choice, a part, a folded question and a footer key.
func TestClicks(t *testing.T) {
	g := withMouse(t, nil)
	g.clickOn("Check a text")
	g.want("Check a text")
	if _, ok := g.m.top().(*textPage); !ok {
		t.Fatalf("on top is %T", g.m.top())
	}
	g.press("esc")
	g.clickOn("F1 help")
	if _, ok := g.m.top().(*helpPage); !ok {
		t.Fatalf("on top is %T", g.m.top())
	}
	g.press("esc")
	g.clickOn("New referral")
	g.clickOn("3 ( ) No")
	if got := g.m.f.ValueOf(question("referral.tonight")).Choice; got != "no" {
		t.Errorf("the answer is %q\n%s", got, g.shows())
	}
	g.clickOn("Get the basics right")
	if got := g.m.f.Now().Section.ID; got != "basics" {
		t.Errorf("the part is %s", got)
	}
	g.clickOn("Before you refer")
	g.clickOn("Home address")
	if got := g.m.f.Now().Question.Label; got != "Home address" {
		t.Errorf("the question is %s\n%s", got, g.shows())
	}
	g.clickOn("What we are worried about")
	g.clickOn("[ ] Physical harm")
	g.clickOn("[ ] Neglect")
	if got := g.m.f.Value().Choices; len(got) != 2 {
		t.Errorf("ticked are %v", got)
	}
	g.clickOn("F9 Ring now")
	if g.m.ringing() == nil {
		t.Error("F9 in the footer does not lead to Ring now")
	}
}

// The wheel moves the pointer.
func TestWheel(t *testing.T) {
	g := withMouse(t, nil)
	at := g.m.home.at
	g.send(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	g.send(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	g.send(tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	if g.m.home.at != at+1 {
		t.Errorf("the pointer is on row %d, was on %d", g.m.home.at, at)
	}
}

// A click anywhere on any page, with any button, breaks nothing and deletes no letter.
func TestClicksEverywhere(t *testing.T) {
	r := sample(t, "rowan")
	g := withMouse(t, r)
	before, _ := r.Encode()
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {20, 5}} {
		g.size(size[0], size[1])
		for y := range size[1] + 2 {
			g.send(tea.MouseClickMsg{X: size[0] / 2, Y: y, Button: tea.MouseRight})
			g.send(tea.MouseClickMsg{X: size[0] + 3, Y: y + size[1], Button: tea.MouseLeft})
		}
	}
	if after, _ := r.Encode(); string(after) != string(before) {
		t.Error("a right click, or one outside the window, has changed the record")
	}
	g.size(100, 30)
	g.press("f12")
	g.send(tea.MouseClickMsg{X: 5, Y: 5, Button: tea.MouseLeft})
	if _, ok := g.m.top().(*hiddenPage); !ok {
		t.Error("a click has left the empty screen")
	}
}
