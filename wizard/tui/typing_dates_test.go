package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/field"
)

// Words that are not a date stay, are called that, stop the writer once, and can become the note of why it is not
// known.
func TestWordsForADateStay(t *testing.T) {
	ref := checklist.Ref{Question: "child.born"}
	words := "in the summer holidays, her gran says"
	g := keptRig(t, checklist.New())
	ref.Subject = g.child()
	g.jump(ref)
	g.write(words)
	g.press("tab")
	if g.m.f.Now().Ref != ref {
		t.Fatal("it went on at once")
	}
	g.want("Not in the referral yet.", "F5 keeps your words as a note")
	g.press("tab")
	if g.m.f.Now().Ref == ref {
		t.Fatal("the second Tab does not go on")
	}
	g.want("is not a date yet")
	g.press("shift+tab")
	g.want(words, "Not in the referral yet.")
	g.press("f3", "f3", "f2", "f2")
	g.jump(ref)
	g.want(words, "Not in the referral yet.")
	g = g.killed()
	g.want(words, "Not in the referral yet.")
	g.want("F5 keep the words")
	g.press("f5", "1")
	g.want(words, wordsDateNoted)
	if v := g.m.f.ValueOf(ref); v.Gap == nil || v.Gap.Note != words {
		t.Errorf("the gap is %+v", v.Gap)
	}
	g.wantNot("Not in the referral", "keep the words")
	if got := g.m.f.Unfinished(ref); got != "" {
		t.Errorf("still unfinished: %q", got)
	}
}

// A refused date says why in the footer, once; bare numbers are offered no note.
func TestRefusedDateSaysWhy(t *testing.T) {
	for _, typed := range []string{"31/2/2015", "29/2/2026", "45"} {
		g := keptRig(t, checklist.New())
		ref := checklist.Ref{Question: "child.born", Subject: g.child()}
		g.jump(ref)
		g.write(typed)
		g.press("enter")
		if g.m.f.Now().Ref != ref || !strings.Contains(g.m.says.notice, "Tab again moves on.") {
			t.Errorf("%s: at %v, said %q", typed, g.m.f.Now().Ref, g.m.says.notice)
		}
		g.press("enter")
		if g.m.f.Now().Ref == ref {
			t.Errorf("%s: Enter does not go on", typed)
		}
	}
}

// Words at a choice stay on the screen, stop the writer once, and are cleared only by hand.
func TestWordsAtAChoiceStay(t *testing.T) {
	for _, id := range []string{"referral.level", "concern.harm_types"} {
		g := keptRig(t, checklist.New())
		g.jump(question(id))
		g.slowly("told him at 9 that we must ring")
		g.want(`Not kept as an answer: "told him at 9 that we must ring"`)
		g.press("tab")
		if g.at() != id {
			t.Fatalf("%s: it went on at once", id)
		}
		g.press("tab")
		if g.at() == id {
			t.Fatalf("%s: the second Tab does not go on", id)
		}
		g.press("shift+tab")
		g.want(`Not kept as an answer: "told him at 9 that we must ring"`)
		g.press("ctrl+u", "ctrl+u")
		g.wantNot("Not kept as an answer")
		g.press("ctrl+z")
		g.want("Not kept as an answer")
		g.press("ctrl+z")
		g.wantNot("Not kept as an answer")
		g.press("ctrl+y")
		g.want("Not kept as an answer")
	}
}

// Words typed at choices are dropped once a row is chosen, and the line says how to clear them before.
func TestAChoiceLetsWordsGo(t *testing.T) {
	for _, id := range []string{"referral.level", "concern.harm_types", "agencies.social_worker"} {
		g := keptRig(t, checklist.New())
		g.jump(question(id))
		g.slowly("07700 900764")
		g.slowly("ask for Wren")
		g.want("Not kept as an answer", "Ctrl+U clears it")
		g.wait(field.TypingRest)
		g.press("down", "up", "space")
		g.wantNot("Not kept as an answer")
		if left := g.m.f.Unfinished(question(id)); left != "" {
			t.Errorf("%s: %q is still kept next to the answer", id, left)
		}
		g.press("tab")
		if g.at() == id {
			t.Errorf("%s: it does not go on", id)
		}
		g.wantNot(wizard.WordsNotKept)
	}
}

// A digit followed by letters is the tick and the words with it, or the beginning of a line of the writer's own.
func TestDigitAndLetters(t *testing.T) {
	g := keptRig(t, oneFact())
	ref := checklist.Ref{Question: "child.interpreter", Subject: g.child()}
	g.jump(ref)
	g.write("1Lithuanian")
	if v := g.m.f.ValueOf(ref); v.Choice != "yes" || v.Text != "Lithuanian" {
		t.Errorf("recorded %+v", v)
	}
	g.press("enter")
	g.want("Yes: Lithuanian")
	g.send(tea.PasteMsg{Content: ", and Russian"})
	g.press("enter")
	if v := g.m.f.ValueOf(ref); v.Text != "Lithuanian, and Russian" {
		t.Errorf("pasted after a choice: %+v", v)
	}
	who := checklist.Ref{Question: "fact.by", Subject: "f1"}
	g.jump(who)
	g.slowly("1 of the governors")
	g.press("tab")
	v := g.m.f.ValueOf(who)
	if got := g.m.f.Record().NameOf(v.Choice); !strings.Contains(got, "1 of the governors") {
		t.Errorf("recorded %q", got)
	}
}

// A date is not silently taken for someone's name.
func TestDateForAName(t *testing.T) {
	g := newRig(t, checklist.New())
	for _, typed := range []string{"11/5/2018", "today 12:30", "3 Sep 2015"} {
		g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
		g.press("ctrl+u")
		g.write(typed)
		g.press("tab")
		g.want("Is this a name?")
		people := len(g.m.f.Record().People)
		g.jump(question("family.household"))
		g.write(typed)
		g.press("enter")
		g.want("Not added: begin with a name", typed)
		if n := len(g.m.f.Record().People); n != people {
			t.Errorf("%s: %d people, want %d", typed, n, people)
		}
		g.press("ctrl+u")
	}
	g.write("Ola Nowak, neighbour")
	g.press("enter")
	g.want("Added.")
}
