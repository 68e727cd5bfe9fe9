package pdf

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// unbroken matches what is never broken at the end of a line: dates, phone numbers, postcodes, and a number with its
// unit.
var unbroken = regexp.MustCompile(`(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?\b(?:\d{1,2} )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: \d{4})?\b` +
	`|(?:\+|\(|\b)\d[\d()]*(?:[ -]\(?\d[\d()]*)+` +
	`|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b` +
	`|\b(?:[Ss]ection|Year|Page|page) \d+\b` +
	`|\b\d+(?:\.\d+)? (?:mm|cm|m|km|kg|g|am|pm)\b`)

// longestUnbroken is the most characters kept together. A longer row of digits is not a phone number.
const longestUnbroken = 28

// join removes the line breaks allowed inside what is kept together. The characters do not change, so that they can be
// copied and searched.
func (h *shaped) join() {
	text := string(h.text)
	if !strings.ContainsAny(text, "0123456789") {
		return
	}
	for _, at := range unbroken.FindAllStringIndex(text, -1) {
		from := utf8.RuneCountInString(text[:at[0]])
		n := utf8.RuneCountInString(text[at[0]:at[1]])
		if n > longestUnbroken {
			continue
		}
		for i := from + 1; i < from+n; i++ {
			h.may[i] = false
		}
	}
}
