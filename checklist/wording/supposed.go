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
		opens := j == 0 || s.tokens[j].pre&preBreak != 0
		switch w := strings.ToLower(s.written(j)); {
		case w == "should" && !opens: // "who should collect him", not "should he not come"
		case w == "case":
			return j > 0 && s.at2(j-1, "in", w)
		case slices.Contains(suppositions, w):
			return true
		}
		if opens || s.has(j, isContrast) {
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
