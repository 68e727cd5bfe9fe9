package wizard

import (
	"errors"
	"regexp"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// fourDigits matches a time of day without its dot: "0340".
var fourDigits = regexp.MustCompile(`^\s*([01]\d|2[0-3])([0-5]\d)\s*$`)

// ReadDate reads what was typed for a question on a day or a time. An error is always a [*when.ParseError].
func ReadDate(q *checklist.Question, typed string, now time.Time) (when.Reading, error) {
	if q.ID == checklist.QCallWhen || q.ID == checklist.QReferralDate {
		typed = fourDigits.ReplaceAllString(typed, "$1:$2") // A year would make no sense here.
	}
	if q.Past {
		r, err := readPast(typed, now)
		var parse *when.ParseError
		if OfCall(q.ID) && errors.As(err, &parse) {
			err = parse.ForTime()
		}
		return r, err
	}
	return when.Parse(typed, now)
}

// readPast reads when something happened. Four digits that cannot be a year are a time today, and if there are two
// readings, the past one comes first.
func readPast(typed string, now time.Time) (when.Reading, error) {
	r, err := when.Parse(typed, now)
	if err != nil && fourDigits.MatchString(typed) {
		r, err = when.Parse(fourDigits.ReplaceAllString(typed, "$1:$2"), now)
	}
	return r.PastFirst(now), err
}
