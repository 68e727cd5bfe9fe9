package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// reviewed is the sample rowan with two words to look at, on the page of comments, after some lines were typed.
func reviewed(t *testing.T, lines ...string) (*wizard.Session, string) {
	t.Helper()
	s := rowan(t)
	for id, text := range map[string]string{"impact.now": chaotic, "concern.why_now": "She has a chaotic lifestyle as well."} {
		if err := s.Flow.AnswerTo(of(id, ""), checklist.Value{Text: text}); err != nil {
			t.Fatal(err)
		}
	}
	s.Flow.Record().Route(checklist.RouteLADO).When.At = "2026-11-12T11:30" // At 11:40 a later time would be asked about.
	for s.Flow.JumpSection("avoid"); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
	}
	out, _ := goOn(s, &memory{ready: true}, lines...)
	return s, strings.Join(strings.Fields(out), " ")
}

// On the page of comments a number leads to the place of the comment, from the first to the last.
func TestANumberLeadsToTheComment(t *testing.T) {
	t.Parallel()
	for number, want := range map[string]string{"1": "fact.when", "4": "concern.why_now", "5": "impact.now"} {
		s, out := reviewed(t, number)
		if got := s.Flow.Now().Ref.Question; got != want || strings.Contains(out, wizard.WordsInList) {
			t.Errorf("%s leads to %s, want %s:\n%s", number, got, want, out)
		}
	}
}

// A comment is left by k and its number, and comes back by u and the number it then has.
func TestACommentIsLeftAndBroughtBack(t *testing.T) {
	t.Parallel()
	for number, word := range map[string]string{"1": "dates-future", "5": "vague-chaotic-named"} {
		s, out := reviewed(t, "k"+number)
		if kept := s.Flow.Record().Kept; len(kept) != 1 || kept[0].Rule != word {
			t.Errorf("k%s left %+v:\n%s", number, kept, out)
		}
		s, out = reviewed(t, "k"+number, "u1")
		if kept := s.Flow.Record().Kept; len(kept) != 0 || strings.Count(out, "5 comments on what you wrote.") != 2 {
			t.Errorf("u1 left %+v:\n%s", kept, out)
		}
	}
}

// There is none by the number after the last: neither to go to, nor to leave or bring back.
func TestNoCommentHasTheNumber(t *testing.T) {
	t.Parallel()
	for _, line := range []string{"6", "k6", "0", "k0", "u0", "u1", "k", "u"} {
		s, out := reviewed(t, line)
		if !strings.Contains(out, "That is not one of the numbers.") || len(s.Flow.Record().Kept) != 0 || s.Flow.Now().Page != wizard.PageReview {
			t.Errorf("%s: got\n%s", line, out)
		}
	}
}
