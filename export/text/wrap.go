package text

import (
	"strings"
	"unicode"

	"referral/checklist/english"
)

// wrap breaks s into lines of at most room columns, those after the first indented by hang. If there is nothing to
// print, it returns no lines.
func wrap(s string, room, hang int) []string {
	if s = strings.Trim(printable(s), " \n"); s == "" {
		return nil
	}
	return english.Wrap(s, room, hang)
}

// printable returns s without control characters other than line feeds.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r != '\n' && unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
}
