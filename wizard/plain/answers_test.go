package plain_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/wizard"
)

// The page of answers names each part before its answers, which are numbered throughout.
func TestAnswersAreUnderTheirParts(t *testing.T) {
	s := atCheck(t)
	out, _ := goOn(s, nil, "")
	n, rest := 0, out
	for _, part := range s.Flow.Guide().Sections {
		lines := s.Flow.Checked(part.ID)
		if len(lines) == 0 {
			continue
		}
		n += len(lines)
		last := "\n  " + strconv.Itoa(n) + "  " + lines[len(lines)-1].Label + ":"
		title, end := strings.Index(rest, "\n\n"+part.Title+"\n"), strings.Index(rest, last)
		if title < 0 || end < title {
			t.Fatalf("%s is not named before its answers, to number %d:\n%s", part.Title, n, rest)
		}
		rest = rest[end:]
	}
	if n == 0 {
		t.Error("there are no answers")
	}
}

// Going anywhere from an answer being changed leaves the page of answers: on a later visit, that answer leads on to the
// next question.
func TestAnywhereLeavesTheAnswers(t *testing.T) {
	s := atCheck(t)
	goOn(s, nil, "3")
	picked := s.Flow.Now()
	part := slices.Index(s.Flow.Guide().Sections, picked.Section)
	row := slices.IndexFunc(s.Flow.Summary(picked.Section.ID), func(l wizard.SummaryLine) bool { return l.Step.Ref == picked.Ref })
	s = atCheck(t)
	out, _ := goOn(s, nil, "3", "*", strconv.Itoa(part+1), strconv.Itoa(row+1), "")
	if now := s.Flow.Now(); now.Page == wizard.PageCheck || now.Ref == picked.Ref {
		t.Errorf("after %s it continues at %+v\n%s", picked.Ref.Question, now.Ref, out)
	}
}
