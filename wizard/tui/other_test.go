package tui

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// A child who may be causing harm gets a separate draft. This one stays open and records that.
func TestOtherChildsDraft(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.jump(checklist.Ref{Question: "concern.harm_types"})
	g.m.f.Record().Referrer.Name = "Joy Okafor"
	if err := g.m.f.Answer(checklist.Value{Choices: []string{"another_child"}}); err != nil {
		t.Fatal(err)
	}
	g.jump(checklist.Ref{Question: "concern.who_and_reach"})
	g.want("F6 starts the draft for the other child")
	before := len(g.store.drafts)
	g.press("f6", "1")
	g.want("Started: draft")
	if got := len(g.store.drafts); got != before+1 {
		t.Fatalf("got %d drafts, want %d", got, before+1)
	}
	if got := g.at(); got != "concern.who_and_reach" {
		t.Errorf("at %s, want this draft's question", got)
	}
	if _, begun := g.m.f.OtherChild(); !begun {
		t.Error("the log does not say so")
	}
	g.press("f6")
	g.wantNot(wizard.WordsOther)
}
