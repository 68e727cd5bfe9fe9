package plain_test

import (
	"regexp"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/when"
	"referral/wizard"
)

func rowan(t *testing.T) *wizard.Session {
	t.Helper()
	data, _ := checklist.Sample("rowan")
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
}

// Saved exact words change only by one of two keys; anything else keeps them.
func TestExactWords(t *testing.T) {
	ref := checklist.Ref{Question: "fact.words", Subject: "f4"}
	for _, tt := range []struct {
		key, words string
		notes      int
	}{{"1", "Not allowed it.", 0}, {"2", "Not allowed it.", 1}, {"", "Not allowed it this week.", 0}, {"x", "Not allowed it this week.", 0}} {
		s := rowan(t)
		before := len(s.Flow.Record().Actions)
		s.Saved(s.Flow.Revision())
		s.Flow.Jump(ref)
		out, _ := goOn(s, nil, "Not allowed it.", ".", tt.key)
		r := s.Flow.Record()
		if !strings.Contains(strings.Join(strings.Fields(out), " "), wizard.WordsChangedAsk) || r.Fact("f4").Words != tt.words || len(r.Actions) != before+tt.notes {
			t.Errorf("key %q: got %q and %d notes\n%s", tt.key, r.Fact("f4").Words, len(r.Actions)-before, out)
		}
	}
}

// The place of a mark is a number of the body map, or the writer's own words.
func TestBodyMap(t *testing.T) {
	for typed, want := range map[string]string{"23": "left upper arm, outside", "behind the left ear": "behind the left ear", "999": "999"} {
		s := rowan(t)
		s.Flow.Jump(checklist.Ref{Question: "fact.injury_place", Subject: "f2"})
		out, _ := goOn(s, nil, typed)
		if got := s.Flow.Record().Fact("f2").Injury.Place; got != want || !strings.Contains(out, "1 forehead") {
			t.Errorf("%q: got %q\n%s", typed, got, out)
		}
	}
}

// The review page prints the four readers, the duty worker first, and the timeline.
func TestReadersAndTimeline(t *testing.T) {
	s := rowan(t)
	r := s.Flow.Record()
	delete(r.Answers, "outcome.expected")
	s.Flow.JumpSection("avoid")
	out, _ := goOn(s, nil, "r", "t")
	duty, court := strings.Index(out, "A duty worker with 90 seconds"), strings.Index(out, "A court.")
	if duty < 0 || court < duty || !strings.Contains(out, "What are you asking of us, and under which section?") {
		t.Errorf("the readers are not there:\n%s", out)
	}
	page := out[duty:strings.Index(out, "In order of date")]
	if n := strings.Count(page[:strings.Index(page, " on what ")], "\n"); n > 50 {
		t.Errorf("the four readers take %d lines", n)
	}
	if !strings.Contains(out, "Wed 30 Sep 2026, 16:00: E1") || !strings.Contains(out, checklist.AbsenceNote) {
		t.Errorf("the timeline is not there:\n%s", out)
	}
}

// A reader who would ask nothing says so.
func TestReadersWithoutAQuestion(t *testing.T) {
	t.Parallel()
	s := rowan(t)
	content := 0
	for _, r := range s.Flow.Readers() {
		if len(r.Questions) == 0 {
			content++
		}
	}
	s.Flow.JumpSection("avoid")
	out, _ := goOn(s, nil, "r")
	_, out, _ = strings.Cut(out, "\nFour readers\n")
	if n := strings.Count(out, "\n  "+finding.NoComments); content == 0 || n != content {
		t.Errorf("%d readers have nothing to ask, and %d say so:\n%s", content, n, out)
	}
}

// At its end a part says what it still lacks.
func TestAPartSaysWhatItLacks(t *testing.T) {
	t.Parallel()
	s := rowan(t)
	s.Flow.Record().Children()[0].Born = when.When{}
	s.Flow.Jump(of("agencies.list", ""))
	out, _ := goOn(s, nil, "")
	_, end, ok := strings.Cut(flat(out), "End of: Get the basics right")
	if !ok || !strings.Contains(end, wizard.WordsToAnswer+"date of birth, Rowan.") {
		t.Errorf("got\n%s", out)
	}
}

// A timeline without an entry says so.
func TestTimelineWithoutEntries(t *testing.T) {
	t.Parallel()
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	s.Flow.JumpSection("avoid")
	if out, _ := goOn(s, nil, "t"); !strings.Contains(out, wizard.WordsNoEntries) || strings.Contains(out, "In order of date") {
		t.Errorf("got\n%s", out)
	}
}

// The review page shows a few comments first, and all of them when asked. In an urgent case it shows none before the
// call.
func TestReviewShowsAFewComments(t *testing.T) {
	s := rowan(t)
	r := s.Flow.Record()
	r.Answers = map[string]checklist.Answer{}
	s.Flow.JumpSection("avoid")
	all := len(s.Flow.Findings())
	out, _ := goOn(s, nil, "a")
	first, second, ok := strings.Cut(out, "for when there is time. Type a to see them all.")
	count := func(page string) int { return len(regexp.MustCompile(`(?m)^  \d+  `).FindAllString(page, -1)) }
	if got := count(first); !ok || got != review.MaxOpen {
		t.Errorf("got %d comments at first, want %d:\n%s", got, review.MaxOpen, first)
	}
	if got := count(second); got != all {
		t.Errorf("got %d comments when all are asked for, want %d", got, all)
	}
}

func TestReviewWaitsForTheCall(t *testing.T) {
	s := rowan(t)
	r := s.Flow.Record()
	r.Answers, r.Actions = map[string]checklist.Answer{}, nil
	s.Flow.JumpSection("avoid")
	out, _ := goOn(s, nil, "a")
	if !strings.Contains(out, "Ring first.") || strings.Contains(out, "referral explain ") {
		t.Errorf("got comments before the call:\n%s", out)
	}
}
