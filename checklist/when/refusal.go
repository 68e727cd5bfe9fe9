package when

import "slices"

// What to type instead. The person who typed sees these, and they never hold what was typed.
const (
	sayDay     = `type a day, such as 3/9/2015, or as much as is known, such as "Sept 2015" or "about 2015"`
	sayTime    = "type the time as 14:05 or 2.05 pm"
	sayWeek    = `type the day, such as Tuesday or 3/9/2015; if the day is not known, type the month, such as "about Sept 2015"`
	saySeason  = `type a month and year, such as "about July 2015", or the year alone`
	sayOne     = "type one date; if it lasted longer, type the day it began"
	sayHowMany = `type how many, such as "3 days ago", or the month, such as "about Sept 2015"`
	sayUnknown = "a date that is not known is best left empty here and noted as not known"
)

// refusals are the words that show what was meant by something that is not a date, the clearest first.
var refusals = []struct {
	words []string
	say   string
}{
	{[]string{"unknown", "not", "known", "none", "na", "n", "dont", "don't", "unsure", "never", "dk", "tbc"}, sayUnknown},
	{[]string{"half", "quarter", "past", "clock", "o'clock"}, sayTime},
	{[]string{"spring", "summer", "autumn", "winter", "term", "holiday", "holidays", "christmas", "easter", "halfterm", "season"}, saySeason},
	{[]string{"to", "until", "till", "from", "between", "since", "before", "after", "by", "and", "or", "during", "onwards"}, sayOne},
	{[]string{"few", "couple", "several", "some", "many", "other", "recently", "lately", "ago"}, sayHowMany},
	{[]string{"week", "weeks", "weekend", "fortnight", "day", "days"}, sayWeek},
}

// ForTime returns the error with words on how to type a time, if it would only say how to type a day.
func (e *ParseError) ForTime() *ParseError {
	if e.Say == sayDay {
		return &ParseError{Say: sayTime}
	}
	return e
}

// refusal says why what was typed is not a date.
func (in *input) refusal() string {
	for _, r := range refusals {
		if slices.ContainsFunc(in.words, func(w string) bool { return slices.Contains(r.words, w) }) {
			return r.say
		}
	}
	if len(in.nums) > 3 || len(in.months) > 1 || len(in.months) == 1 && in.chained {
		return sayOne
	}
	if in.part != anyTime && len(in.nums) > 0 {
		return sayTime
	}
	return sayDay
}
