package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

var reason = checklist.Ref{Question: "concern.reason"}

// A redo reverses each undo, value by value and record by record, until something else is typed.
func TestRedo(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.gp", "p1", "Mill Lane Surgery")
	if f.Redo() {
		t.Error("nothing was undone, and something is made again")
	}
	fact := f.Add("concern.when_and_where")
	answerRef(t, f, "fact.text", fact, "He was cold.")
	for range 3 {
		if !f.Undo() {
			t.Fatal("there is nothing to undo")
		}
	}
	if f.Undo() || len(f.Record().Facts) > 0 {
		t.Error("more was undone than was done")
	}
	for range 3 {
		if !f.Redo() {
			t.Fatal("there is nothing to make again")
		}
	}
	if f.Redo() || f.Record().Fact(fact).Text != "He was cold." || f.ValueOf(checklist.Ref{Question: "child.gp", Subject: "p1"}).Text != "Mill Lane Surgery" {
		t.Errorf("got %+v", f.Record().Facts)
	}
	if !f.Undo() || f.Record().Fact(fact).Text != "" {
		t.Errorf("what was made again cannot be undone again: %q", f.Record().Fact(fact).Text)
	}
	answerRef(t, f, "child.gp", "p1", "Hill Street Surgery")
	if f.Redo() {
		t.Error("what was typed since is written over")
	}
}

// An undo goes to where the change was made, and what is typed next is a separate change.
func TestUndoGoesBack(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	jump(t, f, reason)
	answer(t, f, checklist.Value{Text: "He was cold."})
	f.JumpSection("check")
	if !f.Undo() || f.Now().Ref != reason {
		t.Errorf("it is at %+v", f.Now().Ref)
	}
	answer(t, f, checklist.Value{Text: "He"})
	answer(t, f, checklist.Value{Text: "He was hungry."})
	if !f.Undo() || f.Value().Text != "" || f.Undo() {
		t.Errorf("got %q", f.Value().Text)
	}
	answer(t, f, checklist.Value{Text: "One"})
	f.Rest()
	answer(t, f, checklist.Value{Text: "One, two"})
	if !f.Undo() || f.Value().Text != "One" {
		t.Errorf("after a rest got %q, want the first words alone", f.Value().Text)
	}
}

// What was taken back while typing is not an undo step, and can still be redone.
func TestNextUndo(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	if _, _, ok := f.NextUndo(); ok {
		t.Error("there is something to undo before anything was done")
	}
	answerRef(t, f, "child.gp", "p1", "Mill Lane Surgery")
	jump(t, f, reason)
	answer(t, f, checklist.Value{Text: "He was cold."})
	at, ref, ok := f.NextUndo()
	if !ok || ref != reason || at.Ref != reason {
		t.Errorf("got %+v, %+v, %v", at.Ref, ref, ok)
	}
	took := f.TakeBack(reason, func() bool { return f.Type(reason, checklist.Value{}) == nil })
	if !took || f.Value().Text != "" {
		t.Fatalf("taken back: %v, %q", took, f.Value().Text)
	}
	if _, ref, ok = f.NextUndo(); !ok || ref.Question != "child.gp" {
		t.Errorf("got %+v, %v, want the change before", ref, ok)
	}
	if !f.Redo() || f.Value().Text != "He was cold." || f.Now().Ref != reason {
		t.Errorf("it does not come again: %q", f.Value().Text)
	}
	if f.TakeBack(reason, func() bool { return false }) {
		t.Error("nothing was taken back, and it says so")
	}
}

// A change to the whole record that has undone itself is skipped too.
func TestNextUndoOfTheRecord(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.Change(func(r *checklist.Referral) { r.Authority = "bolton" })
	f.Change(func(*checklist.Referral) {})
	if _, ref, ok := f.NextUndo(); !ok || ref.Question != "" {
		t.Errorf("got %+v, %v", ref, ok)
	}
	if !f.Undo() || f.Council() != "" || f.Undo() {
		t.Errorf("got %q: an empty change is a step of undo", f.Council())
	}
}

// If nothing was moved or removed, earlier changes remain one undo each.
func TestNothingDoneIsNothingToUndo(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	fact := f.QuickFact("seen 9/11/2026: alone at the gate")
	answerRef(t, f, "child.gp", "p1", "Mill Lane Surgery")
	if f.MovePast(fact, "f9") || f.Remove("f9") {
		t.Fatal("an entry that is not there was moved or removed")
	}
	if !f.Undo() || f.ValueOf(checklist.Ref{Question: "child.gp", Subject: "p1"}).Text != "" || len(f.Record().Facts) != 1 {
		t.Errorf("got %+v", f.Record().Facts)
	}
	if !f.Undo() || len(f.Record().Facts) != 0 || f.Undo() {
		t.Errorf("got %+v", f.Record().Facts)
	}
}

// Retyped words replace those before, and nothing of half a line is left behind.
func TestRetype(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	home := checklist.Ref{Question: "child.other_home", Subject: "p1"}
	for _, typed := range []string{"7", "7 Salt", "7 Salter Row"} {
		if err := f.Retype(home, checklist.Value{Text: typed}); err != nil {
			t.Fatal(err)
		}
	}
	if homes := f.Record().Homes; len(homes) != 1 || homes[0].Address != "7 Salter Row" {
		t.Errorf("got %d homes, the first %+v", len(homes), homes[0])
	}
	if err := f.AnswerTo(checklist.Ref{Question: "no.such"}, checklist.Value{Text: "x"}); err == nil {
		t.Error("an answer to no question was kept")
	}
}

// Changing saved exact words is asked about, but not spaces or new words.
func TestExactWordsOnceSaved(t *testing.T) {
	t.Parallel()
	s := wizard.NewSession(newFlow(t))
	s.Keep(&drawer{})
	f := s.Flow
	fact := f.QuickFact(`heard from child 9/11/2026: "I want my gran"`)
	words := checklist.Ref{Question: "fact.words", Subject: fact}
	if f.WordsChanged(words, "I want Nan") {
		t.Error("words that were never saved are asked about")
	}
	if err := s.Save(); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"I want my gran": false, " I  want my gran ": false, "I want Nan": true, "": true} {
		if got := f.WordsChanged(words, text); got != want {
			t.Errorf("%q: asked about is %v", text, got)
		}
	}
	if f.WordsChanged(checklist.Ref{Question: "fact.text", Subject: fact}, "x") {
		t.Error("another answer is asked about")
	}
	if err := f.SettleWords(words, "I want Nan", false); err != nil {
		t.Fatal(err)
	}
	log := f.Record().Actions
	if len(log) != 1 || log[0].Text != "The exact words of F1 were corrected." || !log[0].Done || f.WordsChanged(words, "I want Nan") || !f.WordsChanged(words, "I want my gran") {
		t.Errorf("log %+v", log)
	}
	if err := f.SettleWords(words, "I want Nana", true); err != nil || len(f.Record().Actions) != 1 {
		t.Errorf("a slip is in the log: %v, %+v", err, f.Record().Actions)
	}
	if !f.Undo() || f.WordsChanged(words, "I want Nan") || !f.WordsChanged(words, "I want Nana") {
		t.Error("after an undo the words that are there count as changed, or those taken back do not")
	}
	if err := f.SettleWords(words, "", true); err != nil || f.WordsChanged(words, "anything") {
		t.Errorf("words that were taken away are still locked (%v)", err)
	}
}

// Words that cannot be kept are not an undo step: the next undo undoes what was done before.
func TestWordsRefusedAreNoStep(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	answerRef(t, f, "child.gp", "p1", "Mill Lane Surgery")
	if err := f.SettleWords(checklist.Ref{Question: "no.such"}, "I want my gran", true); err == nil {
		t.Fatal("words for no question were kept")
	}
	if !f.Undo() || f.ValueOf(checklist.Ref{Question: "child.gp", Subject: "p1"}).Text != "" {
		t.Error("the undo did not take back the answer before")
	}
}
