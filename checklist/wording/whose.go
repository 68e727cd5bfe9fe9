package wording

import (
	"slices"
	"strings"
)

// letters are what a decision is written in.
var letters = []string{"letter", "email", "reply", "decision", "report", "plan", "minutes"}

// letter reports whether what is found is the reason that a letter gives: a letter saying that Dad was protective.
func (s *scan) letter(first, last int) bool {
	from, _ := s.sentence(first, last)
	for j := from; j+1 < first; j++ {
		if slices.Contains(letters, s.written(j)) && (s.has(j+1, isSaying) || j+2 < first && s.has(j+2, isSaying)) {
			return true
		}
	}
	return false
}

// reported reports whether what is found is what someone said, and not the writer's view: he told her that it was his
// own fault.
func (s *scan) reported(first, last int) bool {
	from, _ := s.sentence(first, last)
	said := false
	for j := from; j < first; j++ {
		if said && s.written(j) == "that" && !s.has(j+1, isBe) { // not "told us of a row that was"
			return true
		}
		said = said || s.has(j, isSaying)
	}
	return false
}

// single reports whether the first word is one person's, as in "her mum's said", where folded letters look like a plural.
func (s *scan) single(first, _ int) bool {
	t := &s.tokens[first]
	w := s.text[t.start:t.end]
	return s.has(first, isAdult|isChild) && (strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s"))
}
