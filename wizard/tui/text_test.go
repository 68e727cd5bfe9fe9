package tui

import "testing"

// The page for checking any text does so two seconds after the last key, without a draft, and keeps nothing.
func TestTextIsLookedAtWhenTheWriterStops(t *testing.T) {
	g := newRig(t, nil)
	g.press("5")
	g.write("He is often late, and often hungry.")
	g.wantNot("Comment 1")
	g.wait(idleAfter)
	g.want("Comment 1 of 2")
	g.press("esc")
	g.want("Check a text")
	if len(g.store.drafts) != 0 {
		t.Error("a text that was only looked at was kept")
	}
}

// A text with nothing to ask about is not declared fine, and the page only says so once it has looked.
func TestATextWithoutComments(t *testing.T) {
	g := newRig(t, nil)
	g.press("5")
	g.write("On Monday 9 November 2026 at 08:40 Mr Haddad, caretaker, saw Bronwen, 6, cross Mill Road alone. She shook. She said, \"I came by myself.\" Please ring us today.")
	g.wantNot("No comments")
	g.wait(idleAfter)
	g.want("No comments. That is all a rule can tell.", "but do not wait for that.")
	g.write(" He is often late.")
	g.wantNot("No comments")
}
