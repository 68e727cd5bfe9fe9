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
	NotOneDay    = "That is not a single day, so it is kept as a note." // NotOneDay replies to words typed as the day of a gap.
	WordsGap     = "Not known is an answer. Which of these is it?"
	WordsGapNote = "Add a note (optional)"
	WordsNoGap   = "You can leave this one empty."
	WordsGapHelp = "This counts as answered, and the referral will say so."
	WordsGapAway = "I can answer it now"
	WordsGapDay  = "Such as today, Monday or 23/11. Leave it empty if you do not know."
)

// Gaps returns the reasons that a question offers for having no answer; none if it can only be left empty.
func (f *Flow) Gaps(s Step) []checklist.GapKind { return f.r.GapsAt(s.Question, s.Ref.Subject) }

// NotThisGap lists the numbers of the reasons that a question allows. A reason has the same number everywhere.
func (f *Flow) NotThisGap(s Step) string {
	var numbers []string
	for _, kind := range f.Gaps(s) {
		numbers = append(numbers, strconv.Itoa(kind.Number()))
	}
	return "Here you can choose " + english.Or(numbers) + "."
}

// GapNumbered returns the reason with a number at a question, and reports whether there is one.
func (f *Flow) GapNumbered(s Step, number int) (checklist.GapKind, bool) {
	for _, kind := range f.Gaps(s) {
		if kind.Number() == number {
			return kind, true
		}
	}
	return "", false
}

// GapDayAsk asks for the day of a gap. It is empty if the gap has no day.
func (f *Flow) GapDayAsk(q *checklist.Question, kind checklist.GapKind) string {
	switch {
	case !checklist.GapAsksDay(f.r, q, kind):
		return ""
	case kind == checklist.GapAsked:
		return "When did you ask?"
	}
	return "When will you know?"
}

// GapDay reads the day of an honest gap: when someone was asked, or by when something will be known. A bare "Monday" by
// which something will be known is the next one, not the last. It reports whether it was a single day.
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

// GapWords returns a gap in words, in place of an answer.
func (f *Flow) GapWords(s Step, g checklist.Gap) string {
	return checklist.GapWords(f.r, s.Question, g)
}
