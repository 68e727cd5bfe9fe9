package wizard

import (
	"strconv"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// Words about what is not known.
const (
	NotOneDay    = "That is not a single day, so it is kept as a note." // NotOneDay is said of words typed for the day of a gap.
	WordsGap     = "Not known is an answer. Which of these is it?"
	WordsGapNote = "Add a note (optional)"
	WordsNoGap   = "You can leave this one empty."
	WordsGapHelp = "This counts as answered, and the referral will say so."
	WordsGapAway = "I can answer it now"
	WordsGapDay  = "Such as today, Monday or 23/11. Leave it empty if you do not know."
)

// NotThisGap says by which numbers the reasons are chosen that a question allows. A reason has the same number everywhere.
func NotThisGap(q *checklist.Question) string {
	var numbers []string
	for _, kind := range q.Gaps {
		numbers = append(numbers, strconv.Itoa(kind.Number()))
	}
	return "Here you can choose " + english.Or(numbers) + "."
}

// GapNumbered is the reason of a question that a number chooses. It reports whether there is one.
func GapNumbered(q *checklist.Question, number int) (checklist.GapKind, bool) {
	for _, kind := range q.Gaps {
		if kind.Number() == number {
			return kind, true
		}
	}
	return "", false
}

// GapDayAsk is how the day of a gap is asked for. It is empty if no day belongs to the gap.
func (f *Flow) GapDayAsk(q *checklist.Question, kind checklist.GapKind) string {
	switch {
	case !checklist.GapAsksDay(f.r, q, kind):
		return ""
	case kind == checklist.GapAsked:
		return "When did you ask?"
	}
	return "When will you know?"
}

// GapDay reads the day of an honest gap: the day on which somebody was asked, or by which something will be known. A bare
// "Monday" by which something will be known is the next one, not the last. It reports whether it was one day.
func (f *Flow) GapDay(kind checklist.GapKind, typed string) (day string, ok bool) {
	now := f.clock()
	reading, err := when.Parse(typed, now)
	if err != nil || reading.When.Precision() < when.Day {
		return "", false
	}
	day = reading.When.At[:len(time.DateOnly)]
	t, err := time.Parse(time.DateOnly, day)
	if err != nil || kind != checklist.GapWillAsk || strings.ContainsAny(typed, "0123456789") || day >= now.Format(time.DateOnly) {
		return day, true
	}
	return t.AddDate(0, 0, 7).Format(time.DateOnly), true
}

// GapWords is a gap in the place of an answer, in words.
func (f *Flow) GapWords(s Step, g checklist.Gap) string {
	return checklist.GapWords(f.r, s.Question, g)
}
