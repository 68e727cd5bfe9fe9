package wizard

import (
	"strings"
	"time"

	"referral/checklist/when"
)

// NotOneDay is said where the words typed for the day of a gap are no day. They are kept in its note.
const NotOneDay = "That is not one day, so it stands in the note."

// GapDay reads the day of an honest gap: the day on which somebody was asked, or by which something will be known. A bare
// "Monday" by which something will be known is the next one, not the last. It reports whether it was one day.
func (f *Flow) GapDay(kind, typed string) (day string, ok bool) {
	now := f.clock()
	reading, err := when.Parse(typed, now)
	if err != nil || reading.When.Precision() < when.Day {
		return "", false
	}
	day = reading.When.At[:len(time.DateOnly)]
	t, err := time.Parse(time.DateOnly, day)
	if err != nil || kind != "will_ask" || strings.ContainsAny(typed, "0123456789") || day >= now.Format(time.DateOnly) {
		return day, true
	}
	return t.AddDate(0, 0, 7).Format(time.DateOnly), true
}
