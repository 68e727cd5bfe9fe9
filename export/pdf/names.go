package pdf

import (
	"cmp"
	"slices"
	"strings"

	"referral/export/document"
)

// name is how the text calls someone, by character, and whose name it is.
type name struct {
	text []rune
	of   string
}

// namesOf returns the names in a document, longest first, so that a full name is found before the first name in it.
func namesOf(listed []document.Name) []name {
	var out []name
	for _, n := range listed {
		if text := []rune(strings.Join(strings.Fields(n.Text), " ")); len(text) > 0 {
			out = append(out, name{text, n.Of})
		}
	}
	slices.SortStableFunc(out, func(a, b name) int { return cmp.Compare(len(b.text), len(a.text)) })
	return out
}

// whose says whose name a character is in; it is empty if it is in none, or if its owner is not known.
func (s *setter) whose(text []rune, at int) string {
	for _, n := range s.names {
		for from := max(0, at-len(n.text)+1); from <= at && from+len(n.text) <= len(text); from++ {
			if n.of != "" && slices.Equal(text[from:from+len(n.text)], n.text) {
				return n.of
			}
		}
	}
	return ""
}
