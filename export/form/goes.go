package form

import (
	"regexp"
	"strings"
	"unicode"
)

var joiner = regexp.MustCompile(`(?i)(?:\b(?:and|or|of|the|for|a|an|your|their|any|whether|who|which|that|e\.g\.?|child's|person's|be|been|being|between|including)|[,/&+])$`)

// goesOn reports whether second continues a label that begins with first.
func goesOn(first, second string) bool {
	first, second = strings.TrimSpace(first), strings.TrimSpace(second)
	if first == "" || second == "" || strings.HasSuffix(first, "?") || strings.HasSuffix(first, ":") || strings.HasSuffix(first, "*") || strings.HasSuffix(first, ".") {
		return false
	}
	r := []rune(second)[0]
	return unicode.IsLower(r) || strings.ContainsRune("&/)+", r) || joiner.MatchString(first) ||
		strings.Count(first, "(") > strings.Count(first, ")")
}
