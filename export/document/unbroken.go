package document

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

// Unbroken returns where a text is never broken at the end of a line: the first character of each part, and the first one
// after it.
func Unbroken(text string) [][2]int {
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	var out [][2]int
	for _, at := range unbroken.FindAllStringIndex(text, -1) {
		from := utf8.RuneCountInString(text[:at[0]])
		n := utf8.RuneCountInString(text[at[0]:at[1]])
		if n <= longestUnbroken {
			out = append(out, [2]int{from, from + n})
		}
	}
	return out
}
