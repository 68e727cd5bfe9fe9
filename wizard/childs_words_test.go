package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// What a child wants is not missing if the record has any words of the child; and no one is told to ask.
func TestAChildsWordsAreNotMissing(t *testing.T) {
	f := newFlow(t)
	child := f.Record().Children()[0]
	child.Name = "Ottilie Brandt"
	wishes := func() wizard.SummaryLine {
		for _, l := range f.Summary("include") {
			if l.Step.Ref.Question == "voice.wishes" {
				return l
			}
		}
		t.Fatal("voice.wishes is not asked")
		return wizard.SummaryLine{}
	}
	if l := wishes(); l.Shown() != wizard.WordsNotWritten || f.Answered(l.Step) {
		t.Errorf("got %q, answered %v", l.Shown(), f.Answered(l.Step))
	}
	f.Change(func(r *checklist.Referral) {
		r.AddEvent("concern").Text = "At the gate Ottilie said to Mr Ferreira, \"Can I stay at yours?\""
	})
	if l := wishes(); l.Shown() != wizard.WordsSaidHere || !f.Answered(l.Step) {
		t.Errorf("with words in an event: got %q, answered %v", l.Shown(), f.Answered(l.Step))
	}
}

// If a child's words are not known, no day is asked for, and no one is asked to find out.
func TestGapsOfAChildsWords(t *testing.T) {
	f := newFlow(t)
	wishes, gp := question(t, f, "voice.wishes"), question(t, f, "child.gp")
	for _, kind := range wishes.Gaps {
		if ask := f.GapDayAsk(wishes, kind); ask != "" {
			t.Errorf("%s: %q", kind, ask)
		}
	}
	if got := f.GapDayAsk(gp, checklist.GapWillAsk); got == "" {
		t.Error("no day is asked for")
	}
	f.Record().Request.Tonight = "yes"
	if got := checklist.GapOffer(f.Record(), gp, checklist.GapWillAsk); got != "Social care will need to find out" || f.GapDayAsk(gp, checklist.GapWillAsk) != "" {
		t.Errorf("where telling is not safe: got %q, and a day is asked for: %q", got, f.GapDayAsk(gp, checklist.GapWillAsk))
	}
}
