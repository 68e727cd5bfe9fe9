package export

import (
	"regexp"

	"referral/checklist/english"
	"referral/checklist/when"
)

var (
	// relativeDay matches words that mean another day to someone who reads them later.
	relativeDay = regexp.MustCompile(`(?i)\b(?:today|tonight|tomorrow|yesterday|last night|this (?:morning|afternoon|evening))\b`)
	quotation   = regexp.MustCompile(`"[^"]*"|“[^”]*”`)
)

// readLater adds the day of the referral, in square brackets, to words of the writer such as "today", for a paper that
// is read on another day. The words themselves stay as they are, and days in a quotation are ignored.
func (p *paper) readLater(s string) string {
	made := p.madeOn()
	if made == "" || !relativeDay.MatchString(quotation.ReplaceAllString(s, "")) {
		return s
	}
	return english.Sentence(s) + " [Written for the referral of " + made + ".]"
}

// madeOn returns the day on which the referral was made, or "" if the record does not say.
func (p *paper) madeOn() string {
	made := when.When{At: p.R.Request.Made}
	if call := p.R.Call(); call != nil && made.Precision() < when.Day {
		made = call.When
	}
	if made.Precision() < when.Day {
		return ""
	}
	return when.When{At: made.At[:len("2006-01-02")]}.String()
}
