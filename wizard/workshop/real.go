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

// ErrMayBeReal is returned for a text that could be about a real child. It repeats nothing of the text.
var ErrMayBeReal = errors.New("the text could be a record, a draft or a paper of this program, about a real child: show only plain text that is published or invented")

var ownExport = regexp.MustCompile(`(?im)^[\s#*_>]*referral: |^[\s#*_>]*referral: .+, born `)

// mayBeReal refuses a text that could be about a real child.
func mayBeReal(data []byte) error {
	text := strings.TrimSpace(strings.TrimPrefix(string(data), "\ufeff"))
	flat := strings.ToLower(strings.Join(strings.Fields(text), " "))
	switch {
	case !utf8.Valid(data), bytes.HasPrefix(data, []byte("%PDF")), strings.IndexFunc(text, binary) >= 0,
		strings.HasPrefix(flat, "age-encryption.org/"), strings.Contains(flat, "begin age encrypted file"),
		strings.HasPrefix(text, "{"), strings.HasPrefix(text, "["),
		ownExport.MatchString(text), ownPaper(text), strings.Contains(flat, "a referral, not information only"):
		return ErrMayBeReal
	}
	return nil
}

// ownPaper reports whether the text has the line that is at the top of each of this program's sheets and says who it
// is for.
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

// binary reports whether a character cannot be in plain text.
func binary(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\t\n\r\f\v", r) }
