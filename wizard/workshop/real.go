package workshop

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/export"
)

// maxOwnWords is the most words of a text to show. An exhibit has at most 150; a real referral seldom has so few.
const maxOwnWords = 400

// What a text to show is refused for. Neither error says anything of the text.
var (
	ErrMayBeReal = errors.New("the text could be a record, a draft or a paper of this program, about a real child: show only plain text that is published or invented")
	ErrTooLong   = errors.New("the text has more than 400 words: show only the part that the room needs to read")
)

var ownExport = regexp.MustCompile(`(?im)^[\s#*_>]*referral: |^[\s#*_>]*referral: .+, born `)

// mayBeReal says why a text is not shown: it may speak of a real child, or it is too long to be an exhibit.
func mayBeReal(data []byte) error {
	text := strings.TrimSpace(strings.TrimPrefix(string(data), "\ufeff"))
	flat := strings.ToLower(strings.Join(strings.Fields(text), " "))
	switch {
	case !utf8.Valid(data), bytes.HasPrefix(data, []byte("%PDF")), strings.IndexFunc(text, binary) >= 0,
		strings.HasPrefix(flat, "age-encryption.org/"), strings.Contains(flat, "begin age encrypted file"),
		strings.HasPrefix(text, "{"), strings.HasPrefix(text, "["),
		ownExport.MatchString(text), ownPaper(text), strings.Contains(flat, "a referral, not information only"):
		return ErrMayBeReal
	case len(strings.Fields(text)) > maxOwnWords:
		return ErrTooLong
	}
	return nil
}

// ownPaper reports a line that says for whom a sheet of this program is: each says so at its top.
func ownPaper(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.Trim(strings.TrimSpace(line), "*_# ")
		for _, sheet := range export.Sheets() {
			if line != "" && line == sheet.Audience {
				return true
			}
		}
	}
	return false
}

// binary reports a character that no plain text has.
func binary(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\t\n\r\f\v", r) }
