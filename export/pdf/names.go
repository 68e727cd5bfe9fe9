package pdf

import (
	"cmp"
	"slices"
	"strings"

	"referral/export/document"
)

// name is how the text calls somebody, by character, and whose name it is.
type name struct {
	text []rune
	of   string
}

// namesOf is the names of a document, the longest first: a full name counts before the first name that it begins with.
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

// whose says in whose name a character of a text is; it is empty where it is in no name, or nobody can say.
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
