package tui

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard/tui/field"
)

// The words that go with a choice are asked for in the same way.
func TestWordsAfterYesWaitToo(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
	g.slowly("1 parent speaks Polish")
	g.wait(time.Second)
	g.wantNot("Which language?")
	g.press("1", "tab")
	g.want("Which language?")
	g.write("Polsh")
	g.press("enter")
	g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
	g.want("Yes: Polsh")
	g.press("1")
	g.wait(field.TypingRest)
	g.want("Which language?")
	g.press("backspace", "backspace")
	g.write("ish")
	g.press("enter")
	g.want("Yes: Polish")
}

// Tab in the line for those words keeps them, as Enter does, and leads to the next question.
func TestTabLeavesWordsAfterYes(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
	g.press("1", "tab")
	g.want("Which language?")
	g.write("Tigrinya")
	g.press("tab")
	g.wantNot("Which language?")
	if got := g.m.f.Now().Question.ID; got == "child.interpreter" {
		t.Errorf("it stays at %s", got)
	}
	if got := g.m.f.ValueOf(checklist.Ref{Question: "child.interpreter", Subject: g.child()}).Text; got != "Tigrinya" {
		t.Errorf("it kept %q", got)
	}
}

// Every key that leads away from a note under a choice keeps the note and does what it is for. What is typed next is not
// added to the note.
func TestKeysLeadAwayFromANote(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ question, choose, key string }{
		{"child.interpreter", "1", "f10"}, {"child.interpreter", "1", "f3"}, {"child.interpreter", "1", "f2"}, {"child.interpreter", "1", "f4"},
		{"family.person_of_concern", "1", "f10"}, {"family.person_of_concern", "1", "f3"},
	} {
		g := newRig(t, checklist.New())
		ref := checklist.Ref{Question: tt.question, Subject: g.child()}
		if strings.HasPrefix(tt.question, "family.") {
			g.m.f.Change(func(r *checklist.Referral) {
				p := r.AddPerson()
				p.Name, p.Relations, ref.Subject = "Ines Okafor", []checklist.Relation{{To: r.Children()[0].ID, Is: "aunt"}}, p.ID
			})
		}
		g.jump(ref)
		g.press(tt.choose)
		g.wait(field.TypingRest)
		if _, ok := g.m.top().(*prompt); !ok {
			t.Fatalf("%s asks for no note:\n%s", tt.question, g.shows())
		}
		g.write("Dari")
		g.press(tt.key)
		if _, ok := g.m.top().(*prompt); ok {
			t.Errorf("%s, %s: the note is still open:\n%s", tt.question, tt.key, g.shows())
		}
		if tt.key == "f10" {
			g.write("date")
			g.want("Type a word, or choose from the list")
		}
		if got := g.m.f.ValueOf(ref).Text; got != "Dari" {
			t.Errorf("%s, %s: it kept %q", tt.question, tt.key, got)
		}
	}
}

// Whichever keys lead through the words for a choice, the next question is asked, and none is passed over.
func TestWordsForAChoiceLeadToTheNextQuestion(t *testing.T) {
	t.Parallel()
	for _, leaves := range []string{"tab", "enter"} {
		for _, ends := range []string{"tab", "enter"} {
			g := newRig(t, checklist.New())
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("tab")
			next := g.at()
			g.press("shift+tab", "1", leaves)
			g.want("Which language?")
			g.write("Somali")
			g.press(ends)
			if got := g.at(); got != next {
				t.Errorf("%s, then %s: it asks %s, not %s", leaves, ends, got, next)
			}
		}
	}
}
