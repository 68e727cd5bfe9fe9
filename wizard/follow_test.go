package wizard_test

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

func plainFlow(t *testing.T) *wizard.Flow {
	t.Helper()
	r := checklist.New()
	r.AddChild()
	now := func() time.Time { return time.Date(2026, 11, 20, 14, 5, 0, 0, time.UTC) }
	return wizard.NewFlow(r, checklist.Default(), now)
}

func give(t *testing.T, f *wizard.Flow, ref checklist.Ref, v checklist.Value) {
	t.Helper()
	if err := f.AnswerTo(ref, v); err != nil {
		t.Fatal(err)
	}
}

func TestTonightRings(t *testing.T) {
	ref := checklist.Ref{Question: checklist.QReferralTonight}
	for choice, want := range map[checklist.YesNo]bool{checklist.Yes: true, checklist.NotSure: true, checklist.No: false} {
		f := plainFlow(t)
		give(t, f, ref, checklist.Value{Choice: string(choice)})
		if got := f.Brings(ref).RingNow; got != want {
			t.Errorf("%s: got %t, want %t", choice, got, want)
		}
		other := checklist.Ref{Question: checklist.QConcernReason}
		if f.Brings(other).RingNow {
			t.Errorf("%s: another question opens the call", choice)
		}
	}
	f := plainFlow(t)
	f.Change(func(r *checklist.Referral) {
		a := r.AddAction(checklist.ActionCall)
		a.Who, a.When.At = "Marta Oyelaran", "2026-11-20T13:40"
	})
	give(t, f, ref, checklist.Value{Choice: string(checklist.Yes)})
	if f.Brings(ref).RingNow {
		t.Error("a call is written down, and the numbers are opened again")
	}
}

// A question's follow-up to a yes is asked only after a yes, for every question.
func TestAfterYes(t *testing.T) {
	seen := 0
	for _, q := range checklist.Default().All() {
		if q.AfterYes == "" {
			continue
		}
		seen++
		f := plainFlow(t)
		ref := checklist.Ref{Question: q.ID}
		switch q.Of {
		case checklist.OfChild:
			ref.Subject = f.Record().Children()[0].ID
		case checklist.OfPerson, checklist.OfParent:
			f.Change(func(r *checklist.Referral) { ref.Subject = r.AddPerson().ID })
		}
		for _, c := range q.Choices {
			give(t, f, ref, checklist.Value{Choice: c.Value})
			want := ""
			if c.Value == string(checklist.Yes) {
				want = strings.ReplaceAll(q.AfterYes, "{name}", "this person") // No one has a name here.
			}
			if got := f.Brings(ref).AfterYes; got != want {
				t.Errorf("%s, %s: got %q, want %q", q.ID, c.Value, got, want)
			}
		}
	}
	if seen == 0 {
		t.Error("no question asks anything after a yes")
	}
}

func TestSecondDraft(t *testing.T) {
	worries := checklist.Ref{Question: checklist.QConcernHarmTypes}
	for _, q := range checklist.Default().All() {
		f := plainFlow(t)
		if f.SecondDraft(q.ID) {
			t.Errorf("%s: there is no other child, and a draft is offered", q.ID)
		}
		give(t, f, worries, checklist.Value{Choices: []string{"another_child"}})
		if f.SecondDraft(q.ID) != q.SecondDraft {
			t.Errorf("%s: got %t, want %t", q.ID, f.SecondDraft(q.ID), q.SecondDraft)
		}
		if f.OtherMade(); f.SecondDraft(q.ID) {
			t.Errorf("%s: the draft was begun and is offered again", q.ID)
		}
	}
}

func TestReworks(t *testing.T) {
	words := func(s string) checklist.Value { return checklist.Value{Text: s} }
	tests := []struct {
		question      string
		before, after checklist.Value
		want          bool
	}{
		{checklist.QConcernReason, words("He slept"), words("He slept in class"), false},
		{checklist.QConcernReason, words(""), words("H"), true},
		{checklist.QConcernReason, words("H"), words(""), true},
		{checklist.QReferrerName, words("Jo"), words("Joy"), false},
		{checklist.QChildName, words("Te"), words("Teo"), true},
		{checklist.QPersonName, words("Amar"), words("Amara"), true},
		{checklist.QFamilyRelation, words("aunt"), words("aunt and carer"), true},
		{checklist.QReferralTonight, checklist.Value{Choice: "no"}, checklist.Value{Choice: "yes"}, true},
		{checklist.QConcernHarmTypes, checklist.Value{Choices: []string{"neglect"}}, checklist.Value{Choices: []string{"neglect", "physical"}}, true},
		{"family.nobody", words("a"), words("b"), false},
	}
	for _, tt := range tests {
		if got := plainFlow(t).Reworks(checklist.Ref{Question: tt.question}, tt.before, tt.after); got != tt.want {
			t.Errorf("%s, from %q to %q: got %t, want %t", tt.question, tt.before.Text, tt.after.Text, got, tt.want)
		}
	}
}

func TestGapNote(t *testing.T) {
	long := ""
	for range 31 {
		long += "word "
	}
	tests := []struct {
		name, kind string
		before     checklist.Value
		want       string
	}{
		{"nothing", checklist.Line, checklist.Value{}, ""},
		{"a line", checklist.Line, checklist.Value{Text: "the blue\thouse"}, "the blue house"},
		{"a long line", checklist.Line, checklist.Value{Text: long + "last"}, long + "last"},
		{"a few words", checklist.Prose, checklist.Value{Text: "Asked twice.\nNo answer."}, "Asked twice. No answer."},
		{"a long answer", checklist.Prose, checklist.Value{Text: long}, ""},
		{"a choice with words", checklist.OneOf, checklist.Value{Choice: "yes", Text: "Polish"}, ""},
		{"a gap with a note", checklist.Prose, checklist.Value{Gap: &checklist.Gap{Note: "the nurse may know"}}, "the nurse may know"},
	}
	for _, tt := range tests {
		if got := wizard.GapNote(&checklist.Question{Kind: tt.kind}, tt.before); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// No one's name is replaced by a gap before it is removed; only names have this rule.
func TestMayGap(t *testing.T) {
	for _, q := range checklist.Default().All() {
		if q.Kind != checklist.Line || q.Of != checklist.OfReferral && q.Of != checklist.OfChild {
			continue
		}
		f := plainFlow(t)
		ref := checklist.Ref{Question: q.ID}
		if q.Of == checklist.OfChild {
			ref.Subject = f.Record().Children()[0].ID
		}
		if err := f.MayGap(ref); err != nil {
			t.Errorf("%s: there is no answer yet, and got %v", q.ID, err)
		}
		if f.AnswerTo(ref, checklist.Value{Text: "Ama"}) != nil {
			continue // Words with a format of their own, such as an NHS number.
		}
		if v := f.ValueOf(ref); v.Text != "" && (f.MayGap(ref) != nil) != q.PartIsAnswer {
			t.Errorf("%s: got %v, want an error: %t", q.ID, f.MayGap(ref), q.PartIsAnswer)
		}
	}
}

// Words typed letter by letter open and close the same questions as the same words read from a file.
func TestTypedWordsDecideAsAWhole(t *testing.T) {
	t.Parallel()
	for _, said := range []string{"Nothing that we know of.", "No. Nothing is to be kept from either of them.", "None.", "Larch Lane Primary"} {
		for _, q := range checklist.Default().All() {
			f := plainFlow(t)
			ref := checklist.Ref{Question: q.ID}
			if q.Kind != checklist.Line && q.Kind != checklist.Prose || q.Of != checklist.OfReferral || !f.Jump(ref) {
				continue
			}
			for i := range said {
				if err := f.Type(ref, checklist.Value{Text: said[:i+1]}); err != nil {
					t.Fatalf("%s: %v", q.ID, err)
				}
				f.Steps() // The screen shows the questions after each letter.
			}
			f.Next()
			whole := wizard.NewFlow(f.Record(), checklist.Default(), f.Today)
			if got, want := len(f.Steps()), len(whole.Steps()); got != want {
				t.Errorf("%s, %q: %d questions are asked, want %d", q.ID, said, got, want)
			}
		}
	}
}
