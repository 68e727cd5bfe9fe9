package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// wordsRig is in the exact words of a saved fact, with one more letter typed.
func wordsRig(t *testing.T) (g *rig, ref checklist.Ref, before string) {
	t.Helper()
	g = newRig(t, checklist.New())
	g.m.f.QuickFact("14:05 heard from child, classroom: \"it hurts\"")
	d, err := g.store.New()
	if err != nil {
		t.Fatal(err)
	}
	g.m.s.Keep(d)
	if err := g.m.s.Save(); err != nil {
		t.Fatal(err)
	}
	ref = checklist.Ref{Question: checklist.QFactWords, Subject: "f1"}
	g.jump(ref)
	before = g.m.f.ValueOf(ref).Text
	if before == "" {
		t.Fatal("the fact has no words")
	}
	g.press("end")
	g.write("x")
	return g, ref, before
}

func TestWordsAskedOnGoingOn(t *testing.T) {
	for _, c := range []struct {
		key    string
		same   bool // same is set if the old words are there again.
		logged bool
	}{{"1", false, false}, {"2", false, true}, {"3", true, false}} {
		t.Run(c.key, func(t *testing.T) {
			g, ref, before := wordsRig(t)
			g.press("tab")
			g.want("typing mistake")
			g.press(c.key)
			got := g.m.f.ValueOf(ref).Text
			if (got == before) != c.same {
				t.Errorf("the words are %q; before %q", got, before)
			}
			r := g.m.f.Record()
			if logged := len(r.Actions) == 1; logged != c.logged {
				t.Errorf("the log has %d entries", len(r.Actions))
			}
			if c.logged && (strings.Contains(r.Actions[0].Text, before) || !strings.Contains(r.Actions[0].Text, "F1")) {
				t.Errorf("the log says %q", r.Actions[0].Text)
			}
			g.jump(ref)
			g.press("tab")
			g.wantNot("typing mistake")
		})
	}
}

func TestWordsEscGoesBackAndAsksAgain(t *testing.T) {
	g, ref, before := wordsRig(t)
	g.press("tab", "esc")
	if g.m.f.Now().Ref != ref || g.m.f.ValueOf(ref).Text == before {
		t.Fatalf("it is at %v with %q", g.m.f.Now().Ref, g.m.f.ValueOf(ref).Text)
	}
	g.press("f3")
	g.want("typing mistake")
}

func TestWordsAskedOnLeavingTheProgram(t *testing.T) {
	g, _, _ := wordsRig(t)
	g.press("ctrl+q")
	g.want("typing mistake")
	g.press("1")
	g.want("Leave this referral?")
}

func TestWordsNotAskedWhereNothingWasSaved(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.f.QuickFact("14:05 heard from child, classroom: \"it hurts\"")
	g.jump(checklist.Ref{Question: checklist.QFactWords, Subject: "f1"})
	g.write("x")
	g.press("tab")
	g.wantNot("typing mistake")
}

func TestWordsOfARemovedFact(t *testing.T) {
	g, _, _ := wordsRig(t)
	g.m.f.Remove("f1")
	g.m.follow()
	g.press("down")
	g.wantNot("typing mistake")
}
