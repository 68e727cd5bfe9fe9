package tui

import (
	"testing"

	"referral/checklist"
)

// coaching returns a rig in the dialogue on a comment.
func coaching(t *testing.T) *rig {
	t.Helper()
	g := toPassphrase(t)
	g.choosePassphrase()
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("Mum has a chaotic lifestyle.")
	g.wait(idleAfter)
	g.want("F6 help me say it")
	g.press("f6")
	g.want("Only what you already know")
	return g
}

// The dialogue makes a fact that the answer cites, keeps it from the first letter on, and one undo removes it.
func TestCoachOnTheScreen(t *testing.T) {
	g := coaching(t)
	g.write("9/11/2026")
	g.press("enter")
	g.write("no coat")
	g.wait(saveAfter)
	if facts := g.saved().Record().Facts; len(facts) != 1 || facts[0].Text != "No coat." {
		t.Fatalf("saved while typing: %+v", facts)
	}
	g.press("down", "down", "down")
	g.want("Keep it as fact F1")
	g.press("enter", "1")
	g.want("Added as fact F1", "Rests on fact F1")
	x := g.m.f.Record().Facts[0]
	if x.Kind != "seen" || x.When.At != "2026-11-09" {
		t.Errorf("got %+v", x)
	}
	g.press("ctrl+z")
	if n := len(g.m.f.Record().Facts); n != 0 {
		t.Errorf("got %d facts after one undo, want none", n)
	}
	g.want("Mum has a chaotic lifestyle.")
}

func TestCoachPutsSentencesIntoTheAnswer(t *testing.T) {
	g := coaching(t)
	g.press("down")
	g.write("no coat")
	g.press("down", "down", "down", "3")
	if got, want := g.m.f.ValueOf(checklist.Ref{Question: "impact.now"}).Text, "No coat."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	g.press("ctrl+z")
	if got, want := g.m.f.ValueOf(checklist.Ref{Question: "impact.now"}).Text, "Mum has a chaotic lifestyle."; got != want {
		t.Errorf("after undo: got %q, want %q", got, want)
	}
}

// Leaving the dialogue asks what to do with what was typed, and only then.
func TestCoachIsLeft(t *testing.T) {
	g := coaching(t)
	g.press("esc")
	g.want("What is it doing to")
	g = coaching(t)
	g.write("Monday")
	g.press("esc")
	g.want("Keep what you typed?")
	g.press("esc")
	g.want("Only what you already know")
	g.press("esc", "2")
	g.want("What is it doing to")
	if n := len(g.m.f.Record().Facts); n != 0 {
		t.Errorf("got %d facts after throwing away, want none", n)
	}
}
