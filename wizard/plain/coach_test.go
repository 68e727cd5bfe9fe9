package plain_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

const chaotic = "Mum has a chaotic lifestyle."

// atImpact returns a session at the effect on the child.
func atImpact(t *testing.T) *wizard.Session {
	t.Helper()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	if !f.Jump(checklist.Ref{Question: "impact.now"}) {
		t.Fatal("there is no such question")
	}
	return wizard.NewSession(f)
}

func TestCoachLineByLine(t *testing.T) {
	for _, tt := range []struct {
		name        string
		lines       []string
		answer      string
		fact, cites int
	}{
		{"a fact", []string{"m1", "9/11/2026", "no coat, wet shoes", "", "", "1", "1"}, chaotic, 1, 1},
		{"sentences after", []string{"m1", "", "no coat, wet shoes", "", "", "2"}, chaotic + " No coat, wet shoes.", 0, 0},
		{"sentences in place", []string{"m1", "", "no coat, wet shoes", "", "", "3"}, "No coat, wet shoes.", 0, 0},
		{"thrown away", []string{"m1", "", "no coat", "", "", "4"}, chaotic, 0, 0},
		{"nothing typed", []string{"m1", "", "", "", ""}, chaotic, 0, 0},
		{"the input ends in the middle", []string{"m1", "", "no coat"}, chaotic, 1, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := atImpact(t)
			out, _ := goOn(s, nil, append([]string{chaotic, "."}, tt.lines...)...)
			v := s.Flow.ValueOf(checklist.Ref{Question: "impact.now"})
			if v.Text != tt.answer {
				t.Errorf("got answer %q, want %q\n%s", v.Text, tt.answer, out)
			}
			if facts := len(s.Flow.Record().Facts); facts != tt.fact || len(v.Cites) != tt.cites {
				t.Errorf("got %d facts and %d cited, want %d and %d", facts, len(v.Cites), tt.fact, tt.cites)
			}
		})
	}
}

// Before anything is kept each number says what would happen to the words, and no other key does anything.
func TestCoachSaysWhatBecomesOfTheWords(t *testing.T) {
	t.Parallel()
	becomes := []string{wizard.WordsCoachKeep, "1 Keep it as fact F1: ", "2 " + wizard.WordsCoachIn + ": " + chaotic + " No socks.", "3 " + wizard.WordsCoachFor + ": No socks.", "4 " + wizard.WordsCoachDrop}
	for _, d := range []dialogue{
		{name: "what becomes of them", lines: []string{"m1", "", "no socks", "", ""}, says: append([]string{wizard.WordsCoachHelp}, becomes...)},
		{name: "another key", lines: []string{"m1", "", "no socks", "", "", "5", "2"}, says: slices.Concat(becomes, []string{"Type a number from 1 to 4."}, becomes, []string{"Added to your answer."})},
		{name: "thrown away", lines: []string{"m1", "", "no socks", "", "", "4"}, says: []string{"Thrown away."}, not: []string{"Added to your answer."}},
		{name: "nothing typed", lines: []string{"m1", "", "", "", ""}, says: []string{"Nothing was typed, so nothing was kept."}, not: becomes[:1]},
	} {
		s := atImpact(t)
		out, _ := goOn(s, nil, append([]string{chaotic, "."}, d.lines...)...)
		text := flat(out)
		if missing := notInOrder(text, d.says); missing != "" {
			t.Errorf("%s: it does not say %q, or not in its place:\n%s", d.name, missing, text)
		}
		for _, n := range d.not {
			if strings.Contains(text, n) {
				t.Errorf("%s: it says %q:\n%s", d.name, n, text)
			}
		}
	}
}

// A comment is kept for these words only, its source is one key away, and one key undoes keeping it.
func TestKeepAndUndoKeepLineByLine(t *testing.T) {
	s := atImpact(t)
	out, _ := goOn(s, nil, chaotic, ".", "s1", "k1")
	if !strings.Contains(out, "Bolton") || len(s.Flow.Record().Kept) != 1 {
		t.Fatalf("got %d kept\n%s", len(s.Flow.Record().Kept), out)
	}
	s.Flow.JumpSection("avoid")
	if out, _ = goOn(s, nil, "u1"); len(s.Flow.Record().Kept) != 0 {
		t.Errorf("the comment is still kept\n%s", out)
	}
}
