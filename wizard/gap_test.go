package wizard_test

import (
	"errors"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// Part of a name is an answer: neither front end lets a gap replace it. What is not a name can be replaced.
func TestPartOfANameIsNoGap(t *testing.T) {
	gap := checklist.Gap{Kind: "asked"}
	for _, tt := range []struct {
		ref  checklist.Ref
		text string
		ok   bool
	}{
		{checklist.Ref{Question: "child.name", Subject: "p1"}, "Zay", false},
		{checklist.Ref{Question: "person.name", Subject: "p2"}, "Mrs Okonkwo-B", false},
		{checklist.Ref{Question: "child.name", Subject: "p1"}, "", true},
		{checklist.Ref{Question: "child.religion", Subject: "p1"}, "Catholic, his gran says", true},
	} {
		f := newFlow(t)
		f.Change(func(r *checklist.Referral) { r.AddPerson() })
		if err := f.AnswerTo(tt.ref, checklist.Value{Text: tt.text}); err != nil {
			t.Fatal(err)
		}
		if !f.Jump(tt.ref) {
			t.Fatalf("there is no question %v", tt.ref)
		}
		err := f.Gap(gap)
		var input *checklist.InputError
		if ok := err == nil; ok != tt.ok || !ok && !errors.As(err, &input) {
			t.Errorf("%s %q: got %v", tt.ref.Question, tt.text, err)
		}
		if kept := f.Value().Text == tt.text; kept == tt.ok && tt.text != "" {
			t.Errorf("%s: got %+v", tt.ref.Question, f.Value())
		}
		if err := f.Clear(); err != nil {
			t.Fatal(err)
		}
		if err := f.AnswerTo(tt.ref, checklist.Value{Gap: &gap}); err != nil {
			t.Errorf("%s: a gap on no answer: %v", tt.ref.Question, err)
		}
	}
}

// A number means the same reason at every question, or nothing if that reason is not offered.
func TestAReasonHasOneNumberEverywhere(t *testing.T) {
	t.Parallel()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	numbers := map[checklist.GapKind]int{}
	for _, q := range checklist.Default().All() {
		offered := 0
		for n := range 10 {
			kind, ok := f.GapNumbered(wizard.Step{Question: q}, n)
			if !ok {
				continue
			}
			offered++
			if was, seen := numbers[kind]; seen && was != n {
				t.Errorf("%s: %q is %d, and %d elsewhere", q.ID, kind, n, was)
			}
			numbers[kind] = n
		}
		if offered != len(q.Gaps) {
			t.Errorf("%s: %d of %d reasons can be chosen", q.ID, offered, len(q.Gaps))
		}
	}
	q, _ := checklist.Default().Question("voice.wishes")
	if got := f.NotThisGap(wizard.Step{Question: q}); got != "Here you can choose 2, 4 or 5." {
		t.Errorf("got %q", got)
	}
}
