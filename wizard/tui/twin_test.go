package tui

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/plain"
)

// answers is one interview, in question order: a digit for a choice, a line for the rest.
var answers = []struct{ question, say string }{
	{"referral.tonight", "3"},
	{"concern.harm_types", "1"},
	{"concern.who_and_reach", "Gareth Pike, her uncle.\nAt work until 17:00."},
	{"child.address", "1 Example Road, Wexcombe"},
	{"child.postcode", "ZZ4 2AB"},
	{"referrer.name", "Joy Okafor"},
	{"child.name", "Erin Lloyd"},
	{"child.born", "3/3/2014"},
	{"child.gender", "girl"},
	{"family.household", "Carys Lloyd, mother, 21/8/1986"},
	{"consent.parents_told", "3"},
	{"consent.reason_without", "We ask the front door first."},
	{"concern.reason", "She came in with a mark on her arm."},
	{"concern.when_and_where", "20/11/2026 10:52 heard from child, room 14: \"he held me\""},
	{"impact.now", "She holds her arm and does not write."},
	{"outcome.expected", "See Erin in school today."},
}

// The same answers, typed through either front end, give the same record.
func TestTwins(t *testing.T) {
	onScreen, byLine := typedOnScreen(t), typedByLine(t)
	if !bytes.Equal(onScreen, byLine) {
		t.Errorf("on the screen:\n%s\nline by line:\n%s", onScreen, byLine)
	}
	for _, words := range []string{"At work until 17:00.", "1 Example Road", "Carys Lloyd", "he held me", "2026-11-20T10:52", "We ask the front door first.", "See Erin in school today."} {
		if !bytes.Contains(onScreen, []byte(words)) {
			t.Errorf("%q is not in the record", words)
		}
	}
}

func typedOnScreen(t *testing.T) []byte {
	t.Helper()
	g := newRig(t, checklist.New())
	todo := answers
	for range 400 {
		if len(todo) == 0 {
			break
		}
		if q := g.m.f.Now().Question; q != nil && q.ID == todo[0].question {
			g.write(todo[0].say)
			if q.IsList() {
				g.press("enter")
			}
			todo = todo[1:]
		}
		g.press("tab")
	}
	if len(todo) > 0 {
		t.Fatalf("never asked: %s", todo[0].question)
	}
	return encoded(t, g.m.f.Record())
}

// scripted answers a line-by-line interview according to what is asked.
type scripted struct {
	f     *wizard.Flow
	todo  int
	lines []string
}

func (s *scripted) ReadSecret(string) (string, error) { return "", io.EOF }

func (s *scripted) ReadLine() (string, error) {
	if len(s.lines) == 0 {
		s.lines = s.next()
	}
	if len(s.lines) == 0 {
		return "", io.EOF
	}
	line := s.lines[0]
	s.lines = s.lines[1:]
	return line, nil
}

func (s *scripted) next() []string {
	if s.todo == len(answers) {
		return []string{"!"}
	}
	q := s.f.Now().Question
	if q == nil || q.ID != answers[s.todo].question {
		return []string{""}
	}
	say := strings.Split(answers[s.todo].say, "\n")
	s.todo++
	if q.Kind == checklist.Prose {
		return append(say, ".")
	}
	return say
}

func typedByLine(t *testing.T) []byte {
	t.Helper()
	clock := func() time.Time { return time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC) }
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	err := plain.Run(wizard.NewSession(f), plain.Options{In: &scripted{f: f}, Out: io.Discard, Text: func(string) (string, bool) { return "", false }})
	if err != nil && !errors.Is(err, wizard.ErrLeft) {
		t.Fatal(err)
	}
	return encoded(t, f.Record())
}

func encoded(t *testing.T, r *checklist.Referral) []byte {
	t.Helper()
	b, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return b
}
