package tui

import "testing"

// The page that checks any text looks at it two seconds after the last key, without a draft, and keeps nothing.
func TestTextIsLookedAtWhenTheWriterStops(t *testing.T) {
	g := newRig(t, nil)
	g.press("4")
	g.write("He is often late, and often hungry.")
	g.wantNot("2 remarks.")
	g.wait(idleAfter)
	g.want("2 remarks.")
	g.press("esc")
	g.want("Check a text")
	if len(g.store.drafts) != 0 {
		t.Error("a text that was only looked at was kept")
	}
}
