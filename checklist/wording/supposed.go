package wording

import (
	"slices"
	"strings"
)

// suppositions are the words before something that may never happen.
var suppositions = []string{"if", "unless", "should", "case"}

// supposed reports whether what is found is only what may happen: tell the worker if she does not answer. Up to four
// words name who it is about.
func (s *scan) supposed(first, _ int) bool {
	for j := first; j >= 0 && first-j <= 5; j-- {
		if w := strings.ToLower(s.written(j)); slices.Contains(suppositions, w) {
			return w != "case" || j > 0 && s.at2(j-1, "in", w)
		}
		if s.tokens[j].pre&preBreak != 0 {
			return false
		}
	}
	return false
}

// closings end what was open, such as a case or a call.
var closings = []string{"closed", "shut", "nfad"}

// closedFor reports whether something was closed and the reason follows: closed after no answer, closed when she moved.
func (s *scan) closedFor(_, last int) bool {
	if !slices.Contains(closings, s.written(last)) || last+2 >= len(s.tokens) || s.tokens[last+1].pre&preBreak != 0 {
		return false
	}
	switch s.written(last + 1) {
	case "as", "when", "once":
		return true
	case "after", "following":
		return s.has(last+2, isNegator|isNumber) || s.tokens[last+2].flag&flagDigit != 0
	}
	return false
}
