package tui

import (
	"slices"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard"
)

func TestReviewSaysHowMany(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("impact.now"))
	g.write("He often sleeps.")
	g.run(g.m.jumpSectionTo("avoid"))
	all := len(g.m.f.Findings())
	written := g.m.f.CommentsOnWritten(g.m.f.Findings())
	head := english.Count(written, "comment") + " on what you wrote, " + itoa(all-written) + " on what is missing."
	g.want(head, "These 8 first.", itoa(all-8)+" more, for when there is time.")
	g.press("end", "enter")
	g.want(head)
	g.wantNot("These 8 first")
	g.wantNot("for when there is time")
	g.press("home")
	g.press("k")
	for range 80 {
		g.press("down")
	}
	g.want(wizard.WordsLeft, "▌")
	g.wantNot("↓")
}

// If a child is in danger there are no comments before the call, not even when asked for.
func TestReviewWaitsForTheCall(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.m.f.Change(func(r *checklist.Referral) { r.Request.Tonight = "yes" })
	g.run(g.m.jumpSectionTo("avoid"))
	g.want("Ring first.")
	g.press("end", "enter")
	g.wantNot("to look at")
}

// An entry opened and left empty is not kept, however it is left.
func TestEmptyEntryGoes(t *testing.T) {
	for _, leave := range [][]string{{"esc"}, {"f3"}, {"f2"}, {"f10", "enter"}, slices.Repeat([]string{"tab"}, 20), slices.Repeat([]string{"shift+tab"}, 4)} {
		g := newRig(t, checklist.New())
		g.press("3")
		g.jump(question("concern.when_and_where"))
		g.press("enter")
		if len(g.m.f.Record().Facts) != 1 || g.m.f.Now().List == "" {
			t.Fatal("no entry was opened")
		}
		g.press(leave...)
		if n := len(g.m.f.Record().Facts); n != 0 || g.m.f.Now().List != "" {
			t.Errorf("%v: %d facts, at %s", leave, n, g.at())
		}
	}
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("concern.when_and_where"))
	g.press("enter")
	g.write("1")
	g.press("esc")
	if n := len(g.m.f.Record().Facts); n != 1 {
		t.Errorf("%d facts after one with an answer", n)
	}
}

// Undo begins in the field. F11 continues beyond it and says where that leads.
func TestUndoBeginsInTheField(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("concern.reason"))
	g.write("He was cold")
	g.press("f11")
	if v := g.m.f.Value().Text; v != "He was " || g.at() != "concern.reason" {
		t.Fatalf("%q at %s", v, g.at())
	}
	g.press("f11", "f11")
	if v := g.m.f.Value().Text; v != "" || g.at() != "concern.reason" {
		t.Fatalf("%q at %s", v, g.at())
	}
	g.press("f11")
	if g.at() != "referral.tonight" || g.m.f.Value().Given() {
		t.Errorf("at %s: %+v", g.at(), g.m.f.Value())
	}
	g.want("Undone: In danger now. You are there now.")
	g.press("f11")
	g.want(wizard.WordsNoUndo)
}

func TestPassphraseTypedTwice(t *testing.T) {
	g := toPassphrase(t)
	g.write("four different plain words")
	g.press("enter")
	g.write("four different plain wards")
	g.press("enter")
	g.want("The two do not match. Type it again; your draft is still here.")
	for range 2 {
		g.write("four different plain words")
		g.press("enter")
	}
	for _, k := range []string{"esc", "space", "x", "tab", "enter", "x", "enter", "d", "enter"} {
		g.press(k)
		g.want("You will not see it again")
	}
	g.press("x")
	g.write("done")
	g.wantNot("You will not see it again")
}

func TestPassphraseOnlyOnGoingOn(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.offered = false
	g.press("3", "f10")
	g.write("effect now")
	g.press("enter")
	g.wantNot("Choose a passphrase")
	g.press("f2", "f2")
	g.wantNot("Choose a passphrase")
	g.press("f3")
	g.want("Choose a passphrase")
}

// If a passphrase was chosen on another day, the first answer is saved without asking.
func TestReadyStoreKeepsFromTheFirstAnswer(t *testing.T) {
	g := newRig(t, nil)
	g.store.ready = true
	g.press("2")
	g.m.offered = false
	g.wantNot("Not saved yet")
	g.press("3")
	g.wantNot("Not saved yet")
	g.wait(saveAfter)
	g.want("Saved 14:03")
	if g.store.saves == 0 {
		t.Error("nothing was saved")
	}
	g.press("f3")
	g.wantNot("Choose a passphrase")
}

func TestPDFIsFirst(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("check"))
	g.press("enter")
	g.want("(•) PDF")
	g = newRig(t, nil)
	g.press("7")
	g.want("▌ 1 PDF")
}

// Lists show an example of their own, and comments explain themselves in everyday words.
func TestWordsOfLists(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question(checklist.QAgenciesList))
	g.want("Such as: Dana Reid, Wexcombe Health, school nurse")
	g.write("none known to us")
	g.press("enter")
	g.want("Kept as your answer: none known to us")
	g.run(g.m.jumpSectionTo("avoid"))
	g.want("Guidance asks for this.")
	g.wantNot("(fix", "dsl")
	g.press("enter", "f7")
	g.want("Where from")
	g.wantNot(" dsl")
}

// A form just begun has no comments in the list of parts, whatever is missing. Words that draw a comment do.
func TestPartsCountCommentsOnWhatIsWritten(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 30)
	g.press("3")
	g.wait(time.Minute)
	if len(g.m.looked.found) == 0 {
		t.Fatal("nothing is found in an empty record")
	}
	g.wantNot("comment")
	g.jump(question("impact.now"))
	g.write("He has a chaotic lifestyle.")
	g.press("tab")
	g.wait(time.Minute)
	g.want("! Things to avoid 1 comment")
	g.run(g.m.jumpSectionTo("avoid"))
	g.want("1 comment on what you wrote, ", "▌ Things to avoid")
}

// An answer given since the last review is not a comment, although that review found it missing.
func TestPartsDoNotCountAnAnswerJustGiven(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(100, 30)
	g.press("3")
	g.wait(time.Minute)
	for _, q := range []string{"referral.level", "concern.reason", "impact.now"} {
		g.jump(question(q))
		g.press("1")
		g.wantNot("comment")
	}
}
