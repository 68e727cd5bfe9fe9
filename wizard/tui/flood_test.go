package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// A paste that arrives as keys is announced, keeps every key passed on, and leaves the page as usual.
func TestPasteAsKeys(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "impact.now"})
	g.m.Update(screen.FloodMsg{Key: screentest.Letter("a")})
	g.want(wordsPasteComing)
	g.write("bcd")
	g.want(wordsPasteComing)
	g.wait(2 * screen.FloodRest)
	g.wantNot(wordsPasteComing)
	g.want("abcd")
	if got := g.m.f.Value().Text; got != "abcd" {
		t.Errorf("kept %q", got)
	}
	g.m.Update(screen.FloodMsg{Key: screentest.Letter("e")})
	g.send(screen.FloodFullMsg{})
	g.want("abcde", "More than 10,000 characters came at once.")
	g.write("f")
	g.want("abcdef")
}

// A long paste is announced while it is still being read.
func TestPasteAnnounced(t *testing.T) {
	g := newRig(t, checklist.New())
	g.send(tea.PasteStartMsg{})
	g.want(wordsPasteComing)
	g.send(tea.PasteMsg{Content: "abc"})
	g.wantNot(wordsPasteComing)
}
