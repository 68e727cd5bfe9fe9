package checklist

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bracketed matches "Ann Pryce (great-gran)", and ledByRole "special guardian: Ann Pryce".
var (
	bracketed = regexp.MustCompile(`^(\p{Lu}[^()]*?) ?\(([^()]+)\)$`)
	ledByRole = regexp.MustCompile(`^([^:]+): ?(\p{Lu}.*)$`)
)

// NameAndRole splits a name from who someone is where no comma does: "Ann Pryce (great-gran)", "special guardian: Ann
// Pryce", "mum's boyfriend Kev Dunn". A single word after a role is not taken for a name, since it could be a language or
// a day. The rest is what follows the name.
func NameAndRole(typed string) (name, is, rest string, ok bool) {
	typed = strings.TrimSpace(typed)
	if m := bracketed.FindStringSubmatch(typed); m != nil && ProposeClass(m[2]) != "" && ProposeClass(m[1]) == "" {
		return m[1], strings.TrimSpace(m[2]), "", true
	}
	if m := ledByRole.FindStringSubmatch(typed); m != nil && ProposeClass(m[1]) != "" {
		return m[2], strings.TrimSpace(m[1]), "", true
	}
	words := strings.Fields(typed)
	from := 0
	for from < len(words) && !capitalised(words[from]) {
		from++
	}
	to := from
	for to < len(words) && capitalised(words[to]) {
		to++
	}
	if from == 0 || to-from < 2 || ProposeClass(words[from-1]) == "" || to < len(words) && unicode.IsLetter(firstRune(words[to])) {
		return "", "", "", false
	}
	return strings.Join(words[from:to], " "), strings.Join(words[:from], " "), strings.Join(words[to:], " "), true
}

func capitalised(word string) bool { return unicode.IsUpper(firstRune(word)) }

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}
