package plain_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/plain"
)

// spoken is a session at a question, with a fact and a carer in the record.
func spoken(t *testing.T, at checklist.Ref) *wizard.Session {
	t.Helper()
	r := checklist.New()
	x := r.AddFact()
	x.Text, x.Words = "At the door he said", "I want to stay here."
	f := wizard.NewFlow(r, checklist.Default(), clock)
	if !f.Jump(at) {
		t.Fatalf("no way to %v", at)
	}
	return wizard.NewSession(f)
}

// An answer can be given by its words, where they mean one choice alone.
func TestChoicesInWords(t *testing.T) {
	t.Parallel()
	harm := checklist.Ref{Question: "concern.harm_types"}
	for _, tt := range []struct {
		at    checklist.Ref
		typed string
		want  string
	}{
		{checklist.Ref{Question: "child.interpreter", Subject: "p1"}, "no", "no"},
		{checklist.Ref{Question: "child.interpreter", Subject: "p1"}, "Yes.", "yes"},
		{checklist.Ref{Question: "child.interpreter", Subject: "p1"}, "not known", "not_known"},
		{checklist.Ref{Question: "child.interpreter", Subject: "p1"}, "n", ""},
		{checklist.Ref{Question: "referral.tonight"}, "no", "no"},
	} {
		s := spoken(t, tt.at)
		_, _ = goOn(s, nil, tt.typed)
		if got := s.Flow.ValueOf(tt.at).Choice; got != tt.want {
			t.Errorf("%s, %q: got %q, want %q", tt.at.Question, tt.typed, got, tt.want)
		}
	}
	for _, typed := range []string{"1, 3 and 4", "1 3 4", "1,3 & 4"} {
		s := spoken(t, harm)
		_, _ = goOn(s, nil, typed)
		if got := len(s.Flow.ValueOf(harm).Choices); got != 3 {
			t.Errorf("%q: %d choices", typed, got)
		}
	}
}

// A refusal, and an entry added, repeat the question but not all that was read out with it; ? does.
func TestARefusalIsShort(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		at    checklist.Ref
		typed string
		says  string
	}{
		{checklist.Ref{Question: "concern.harm_types"}, "99", "Please type a number"},
		{checklist.Ref{Question: "child.interpreter", Subject: "p1"}, "perhaps", "Please type a number"},
		{checklist.Ref{Question: "concern.when_and_where"}, "9:10 Saw a bruise on his arm, corridor", "Added: "},
		{checklist.Ref{Question: "family.household"}, "x 9", "There is no entry with that number."},
		{checklist.Ref{Question: "family.household"}, "x5", "There is no entry with that number."},
	} {
		s := spoken(t, tt.at)
		why := s.Flow.Now().Question.Why[:20]
		people := len(s.Flow.Record().People)
		out, _ := goOn(s, nil, tt.typed)
		again, _ := goOn(s, nil, tt.typed, "?")
		if !strings.Contains(out, tt.says) || strings.Count(out, why) != 1 || !strings.Contains(out, "? reads all of it again.") {
			t.Errorf("%s, %q:\n%s", tt.at.Question, tt.typed, out)
		}
		if full := strings.Count(again, why); full != 2 {
			t.Errorf("%s: ? reads it %d times:\n%s", tt.at.Question, full, again)
		}
		if got := len(s.Flow.Record().People); got != people {
			t.Errorf("%q: %d people, before %d", tt.typed, got, people)
		}
	}
}

// A long answer is read back when its dot is typed; a short one is not.
func TestALongAnswerIsReadBack(t *testing.T) {
	t.Parallel()
	at := checklist.Ref{Question: "impact.now"}
	out, _ := goOn(spoken(t, at), nil, "He falls asleep.", "He hides bread.", ".")
	if !strings.Contains(out, "He falls asleep.\n") || !strings.Contains(out, wizard.WordsNow+": He falls asleep.") {
		t.Errorf("got\n%s", out)
	}
	if out, _ = goOn(spoken(t, at), nil, "He hides bread.", "."); strings.Contains(out, wizard.WordsNow+": He hides bread.") {
		t.Errorf("one line is read back:\n%s", out)
	}
}

// Where the facts behind an answer are asked for, a star leads on, a wrong number asks again, and exact words have
// their quotation marks.
func TestWhichFactsLineByLine(t *testing.T) {
	t.Parallel()
	at := checklist.Ref{Question: "impact.now"}
	s := spoken(t, at)
	out, _ := goOn(s, nil, "He hides bread.", ".", "F9", "F1 and 1")
	if !strings.Contains(out, `At the door he said "I want to stay here."`) || !slices.Equal(s.Flow.ValueOf(at).Cites, []string{"f1"}) {
		t.Errorf("got %q:\n%s", s.Flow.ValueOf(at).Cites, out)
	}
	out, _ = goOn(spoken(t, at), nil, "He hides bread.", ".", "*")
	if !strings.Contains(out, "Which part?") || strings.Contains(out, "is not the number of a fact") {
		t.Errorf("got\n%s", out)
	}
}

// A slash and a space look for a question where any words can be an answer too.
func TestASlashIsNotAnAnswer(t *testing.T) {
	t.Parallel()
	at := checklist.Ref{Question: "child.religion", Subject: "p1"}
	s := spoken(t, at)
	out, _ := goOn(s, nil, "/ interpreter")
	if got := s.Flow.ValueOf(at).Text; got != "" || !strings.Contains(out, "Which question?") {
		t.Errorf("kept %q:\n%s", got, out)
	}
}

// The spare key stays in view until Enter was pressed twice.
func TestTheSpareKeyWaits(t *testing.T) {
	t.Parallel()
	const pass = "four plain words here"
	store := &memory{}
	s := spoken(t, checklist.Ref{Question: "impact.now"})
	_ = s.Flow.Answer(checklist.Value{Text: "He hides bread."})
	out, _ := goOn(s, store, "!", "1", pass, pass, "no", "", "")
	if n := strings.Count(out, "Press Enter twice when it is on paper."); n != 2 || !strings.Contains(out, "Once more.") {
		t.Errorf("it asks %d times:\n%s", n, out)
	}
}

// Begun with the numbers, it asks whether the call got through, and ends if nothing comes of it. No line to write on is
// read out.
func TestBeginsWithTheCall(t *testing.T) {
	t.Parallel()
	ring := func(o *plain.Options) {
		o.Ring, o.First = true, func() []string { return []string{"999", "This is ________."} }
	}
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	out, err := goOnWith(s, nil, ring, "")
	if err != nil || !strings.Contains(out, wizard.WordsGotThrough) || strings.Contains(out, "Is a child in danger") || strings.Contains(out, "__") {
		t.Errorf("got %v:\n%s", err, out)
	}
	out, _ = goOnWith(s, nil, ring, "1", "Ola Fenn, duty", "11:30", "!")
	if !s.Flow.CallWritten() || !strings.Contains(out, "Written down.") {
		t.Errorf("got\n%s", out)
	}
}

// Someone can leave while the spare key is in view: what was typed is saved first.
func TestLeavingAtTheSpareKey(t *testing.T) {
	t.Parallel()
	const pass = "four plain words here"
	store := &memory{}
	s := spoken(t, checklist.Ref{Question: "impact.now"})
	_ = s.Flow.Answer(checklist.Value{Text: "He hides bread."})
	for at := s.Flow.Now().Section; s.Flow.Now().Section == at; {
		s.Flow.Next()
	}
	s.Flow.Back()
	out, err := goOn(s, store, "", pass, pass, "!")
	if !errors.Is(err, wizard.ErrLeft) || strings.Contains(out, "Once more.") || !strings.Contains(out, "Saved") {
		t.Errorf("%v:\n%s", err, out)
	}
}
