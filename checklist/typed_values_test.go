package checklist_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A question can only be answered for those it is about.
func TestAnswerOfTheWrongSubject(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	refs := []checklist.Ref{{Question: "child.nothing"}, {Question: "child.nothing", Subject: "p1"}, {}}
	for _, q := range g.All() {
		for _, wrong := range []string{"", "p1", "p2", "p9", "f1", "f9", "e1", "a1", "lado", "police"} {
			if !slices.Contains(subjects(q), wrong) {
				refs = append(refs, checklist.Ref{Question: q.ID, Subject: wrong})
			}
		}
	}
	r := household()
	start := written(t, r)
	for _, ref := range refs {
		for _, v := range []checklist.Value{{Text: "Some words."}, {Choice: "yes"}, {When: when.When{At: "2026-11-20"}}, {Gap: &checklist.Gap{Kind: "asked"}}} {
			err := checklist.Set(r, g, ref, v)
			var input *checklist.InputError
			if !errors.As(err, &input) || input.Question != ref.Question || err.Error() != ref.Question+": there is no such question here" {
				t.Errorf("%+v: got %v", ref, err)
			}
		}
		if got := checklist.Get(r, g, ref); got.Answered() {
			t.Errorf("%+v: got %+v", ref, got)
		}
		if q, ok := g.Question(ref.Question); ok && q.IsList() {
			continue // A list says how many entries the record has.
		}
		if got := checklist.Describe(r, g, ref); got != "" {
			t.Errorf("%+v: got %q", ref, got)
		}
	}
	if end := written(t, r); !bytes.Equal(start, end) {
		t.Errorf("the record has changed:\n%s", firstDifference(end, start))
	}
}

// A wrong value is refused with words that say what to write, and the old one is kept.
func TestAnswersRefused(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	const attendance, count, day = "write it as 14 of 20, 2/11/2026 to 13/11/2026", "write it as 3 of 5 meals, or 3 meals", "a day is needed here, such as 20/11/2026"
	const person, address = "there is no such person in the list", "there is no such address in the record"
	for _, tt := range []struct {
		question, of string
		v            checklist.Value
		say          string
	}{
		{"child.attendance", "p1", checklist.Value{Text: "14"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 0"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "-1 of 20"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of -20"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "100001 of 20"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 100001"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of many"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 out of"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, November"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 2/11"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 11/2026"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, about 2/11/2026"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 2/11/2026 to November"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 2/11/2026 to 13/11/2026 at 15:10"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, Monday to Friday"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 2/11/2026 to yesterday"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: "14 of 20, 2/11/2026 to today"}, attendance},
		{"child.attendance", "p1", checklist.Value{Text: ", 2/11/2026"}, attendance},
		{"fact.count", "f1", checklist.Value{Text: "often"}, count},
		{"fact.count", "f1", checklist.Value{Text: "-1 meals"}, count},
		{"fact.count", "f1", checklist.Value{Text: "3 of five meals"}, count},
		{"fact.count", "f1", checklist.Value{Text: "3 of -5 meals"}, count},
		{"fact.count", "f1", checklist.Value{Text: "3 of 100001 meals"}, count},
		{"fact.count", "f1", checklist.Value{Text: "100001 meals"}, count},
		{"referral.date", "", checklist.Value{When: when.When{At: "2026-11"}}, day},
		{"referral.date", "", checklist.Value{When: when.When{At: "2026-11-20", About: true}}, day},
		{"action.due", "a1", checklist.Value{When: when.When{At: "2026"}}, day},
		{"action.due", "a1", checklist.Value{When: when.When{At: "2026-11-20T12:00"}}, day},
		{"fact.by", "f1", checklist.Value{Choice: "p9"}, person},
		{"fact.from", "f1", checklist.Value{Choice: "f1"}, person},
		{"fact.about", "f1", checklist.Value{Choices: []string{"p1", "p9"}}, person},
		{"sharing.decided_by", "", checklist.Value{Choice: "p9"}, person},
		{"child.address", "p1", checklist.Value{Choice: "h9"}, address},
		{"child.current_address", "p1", checklist.Value{Choice: "h9"}, address},
	} {
		r := household()
		q, _ := g.Question(tt.question)
		ref := checklist.Ref{Question: tt.question, Subject: tt.of}
		had := answersTo(q)[0]
		if err := checklist.Set(r, g, ref, had); err != nil {
			t.Fatal(err)
		}
		start := written(t, r)
		err := checklist.Set(r, g, ref, tt.v)
		var input *checklist.InputError
		if !errors.As(err, &input) || input.Say != tt.say || input.Question != tt.question {
			t.Errorf("%s: %+v: got %v, want %q", tt.question, tt.v, err, tt.say)
		}
		if end := written(t, r); !bytes.Equal(start, end) {
			t.Errorf("%s: %+v: what was there has changed:\n%s", tt.question, tt.v, firstDifference(end, start))
		}
	}
}

// An answer is kept in one form, however it was typed.
func TestAnswersAsTyped(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for _, tt := range []struct{ question, of, typed, want string }{
		{"child.attendance", "p1", "14/20", "14 of 20"},
		{"child.attendance", "p1", " 14 out of 20 ", "14 of 20"},
		{"child.attendance", "p1", "14 of 20 sessions", "14 of 20 sessions"},
		{"child.attendance", "p1", "100000 of 100000", "100000 of 100000"},
		{"child.attendance", "p1", "14 of 20, 2 Nov 2026 to 13 Nov 2026", "14 of 20, 2/11/2026 to 13/11/2026"},
		{"child.attendance", "p1", " ", ""},
		{"fact.count", "f1", "3/5 meals", "3 of 5 meals"},
		{"fact.count", "f1", "3 out of 5 meals", "3 of 5 meals"},
		{"fact.count", "f1", "3 out 5 meals", "3 of 5 meals"},
		{"fact.count", "f1", "3 of", "3 of"},
		{"fact.count", "f1", "100000 of 100000 steps", "100000 of 100000 steps"},
		{"fact.count", "f1", "12 school days", "12 school days"},
		{"fact.count", "f1", "0 meals", "0 meals"},
		{"fact.count", "f1", " ", ""},
		{"child.aliases", "p1", "Olek,Oli ; Olaf\n Ol", "Olek; Oli; Olaf; Ol"},
		{"child.aliases", "p1", " ; , ", ""},
		{"child.postcode", "p1", " bl99 9zz ", "BL99 9ZZ"},
	} {
		r := household()
		ref := checklist.Ref{Question: tt.question, Subject: tt.of}
		if err := checklist.Set(r, g, ref, checklist.Value{Text: tt.typed}); err != nil {
			t.Errorf("%s: %q: %v", tt.question, tt.typed, err)
		}
		if got := checklist.Get(r, g, ref); got.Text != tt.want || got.Answered() != (tt.want != "") {
			t.Errorf("%s: %q: got %q, want %q", tt.question, tt.typed, got.Text, tt.want)
		}
	}
	language := checklist.Ref{Question: "child.interpreter", Subject: "p1"}
	for _, choice := range []string{"no", "not_known", ""} {
		r := household()
		if err := checklist.Set(r, g, language, checklist.Value{Choice: choice, Text: "Polish"}); err != nil {
			t.Fatal(err)
		}
		if got := checklist.Get(r, g, language); got.Text != "" {
			t.Errorf("a language next to %q reads as a yes: %+v", choice, got)
		}
	}
}
