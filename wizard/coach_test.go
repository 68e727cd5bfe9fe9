package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
)

// commentOn writes an answer and returns the comment on the words.
func commentOn(t *testing.T, f *wizard.Flow, ref checklist.Ref, text, words string) finding.Finding {
	t.Helper()
	if err := f.AnswerTo(ref, checklist.Value{Text: text}); err != nil {
		t.Fatal(err)
	}
	for _, x := range f.FindingsOf(ref) {
		if x.Text == words {
			return x
		}
	}
	t.Fatalf("there is no comment on %q in %q", words, text)
	return finding.Finding{}
}

const chaotic = "He is often tired. Mum has a chaotic lifestyle. He sleeps in lessons."

var impact = checklist.Ref{Question: "impact.now"}

func coached(t *testing.T) (*wizard.Flow, *wizard.Coach) {
	t.Helper()
	f := newFlow(t)
	c := f.Coach(commentOn(t, f, impact, chaotic, "chaotic lifestyle"))
	if c == nil {
		t.Fatal("the comment opens no questions")
	}
	return f, c
}

func say(c *wizard.Coach, words ...string) {
	for i, w := range words {
		for n := range w { // Typed letter by letter.
			c.Say(i, w[:n+1])
		}
	}
}

func TestCoachMakesAFact(t *testing.T) {
	f, c := coached(t)
	say(c, "9/11/2026 08:40", "he came in without a coat, and his shoes were wet through", "", "He shook until break.")
	if got := len(f.Record().Facts); got != 1 {
		t.Fatalf("got %d facts while typing, want 1", got)
	}
	c.KeepFact("seen")
	x := f.Record().Facts[0]
	if x.When.At != "2026-11-09T08:40" || x.Kind != "seen" {
		t.Errorf("got %+v", x)
	}
	if want := "He came in without a coat, and his shoes were wet through. He shook until break."; x.Text != want {
		t.Errorf("got  %q\nwant %q", x.Text, want)
	}
	v := f.ValueOf(impact)
	if v.Text != chaotic || len(v.Cites) != 1 || v.Cites[0] != x.ID {
		t.Errorf("the answer should stand as it was and rest on %s: got %+v", x.ID, v)
	}
	f.Undo()
	if n, cites := len(f.Record().Facts), f.ValueOf(impact).Cites; n != 0 || len(cites) != 0 {
		t.Errorf("one undo should take it all back: got %d facts, resting on %v", n, cites)
	}
}

func TestCoachMakesSentences(t *testing.T) {
	for _, tt := range []struct {
		name    string
		inPlace bool
		want    string
	}{
		{"after", false, "He is often tired. Mum has a chaotic lifestyle. On 9 November. No tea on three nights. He sleeps in lessons."},
		{"in place", true, "He is often tired. On 9 November. No tea on three nights. He sleeps in lessons."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f, c := coached(t)
			say(c, "on 9 November", "no tea on three nights")
			if got := c.Preview(tt.inPlace); got != tt.want {
				t.Errorf("preview\ngot  %q\nwant %q", got, tt.want)
			}
			if err := c.PutIn(tt.inPlace); err != nil {
				t.Fatal(err)
			}
			if got := f.ValueOf(impact).Text; got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
			if n := len(f.Record().Facts); n != 0 {
				t.Errorf("got %d facts, want none", n)
			}
			f.Undo()
			if got := f.ValueOf(impact).Text; got != chaotic {
				t.Errorf("one undo should bring the answer back: got %q", got)
			}
			if got := f.QuickFact("seen: a coat"); got != "f1" {
				t.Errorf("the next fact is %s, want f1: nothing was kept under that number", got)
			}
		})
	}
}

func TestCoachDropsWhatWasTyped(t *testing.T) {
	f, c := coached(t)
	say(c, "", "no tea")
	c.Drop()
	if n := len(f.Record().Facts); n != 0 {
		t.Errorf("got %d facts, want none", n)
	}
	f.Undo()
	if got := f.ValueOf(impact).Text; got != "" {
		t.Errorf("undo should take back what was done before the questions: got %q", got)
	}
}

// Nothing is asked about what a child has said, and every question can be
// skipped.
func TestCoachLeavesTheChildAlone(t *testing.T) {
	f := newFlow(t)
	ref := checklist.Ref{Question: "voice.wishes", Subject: "p1"}
	const said = "a less chaotic lifestyle"
	if err := f.AnswerTo(ref, checklist.Value{Text: said}); err != nil {
		t.Fatal(err)
	}
	if c := f.Coach(finding.Finding{Rule: "vague-chaotic-named", Start: 7, End: len(said), Text: said[7:], At: &finding.Place{Question: ref.Question, Person: ref.Subject}}); c != nil {
		t.Error("the child's own account opens its questions")
	}
	if c := f.Coach(finding.Finding{Rule: "voice-words", Whole: true, At: &finding.Place{Question: "voice.wishes"}}); c != nil {
		t.Error("what is absent opens its questions")
	}
	id := f.QuickFact("today 10:00 heard from child, room 4: it is chaotic at home")
	for _, x := range f.FindingsOf(checklist.Ref{Question: "fact.text", Subject: id}) {
		if f.Coach(x) != nil {
			t.Error("a fact that a child has told opens its questions")
		}
	}
	_, c := coached(t)
	for _, p := range c.Prompts {
		if !strings.HasSuffix(p.Ask, "?") {
			t.Errorf("%q is no question", p.Ask)
		}
	}
}
