package english

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// And returns "a", "a and b" or "a, b and c".
func And(words []string) string { return series(words, " and ") }

// Or returns "a", "a or b" or "a, b or c".
func Or(words []string) string { return series(words, " or ") }

func series(words []string, last string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	n := len(words) - 1
	return strings.Join(words[:n], ", ") + last + words[n]
}

// Join joins the parts that are not empty.
func Join(sep string, parts ...string) string {
	given := slices.DeleteFunc(slices.Clone(parts), func(s string) bool { return s == "" })
	if sep != "" && strings.ContainsRune(",;:", rune(sep[0])) {
		for i := range max(0, len(given)-1) {
			given[i] = withoutStop(given[i])
		}
	}
	return strings.Join(given, sep)
}

// withoutStop returns s without the full stop at its end, for the middle of a sentence. The stop of "p.m." or "Rd." is
// part of the word.
func withoutStop(s string) string {
	bare, stopped := strings.CutSuffix(s, ".")
	last := bare[strings.LastIndexAny(bare, " \n")+1:]
	first, _ := utf8.DecodeRuneInString(last)
	if !stopped || strings.Contains(last, ".") || unicode.IsUpper(first) && utf8.RuneCountInString(last) <= 4 {
		return s
	}
	return bare
}

// smallName matches a name that begins with a small letter and has its capital later: "de la Cruz", "al-Masri",
// "d'Souza".
var smallName = regexp.MustCompile(`^(?:(?:af|al|ap|av|bin|bint|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|las|le|los|ter|van|von|zu|zur) )+\p{Lu}|^\p{Ll}{1,5}['’-]\p{Lu}`)

// Capital returns s with a capital first letter, for the start of a sentence. It leaves alone scripts without such
// capitals, such as Georgian, and names that begin with a small word.
func Capital(s string) string {
	if smallName.MatchString(s) {
		return s
	}
	c, n := utf8.DecodeRuneInString(s)
	if up := unicode.ToTitle(c); up != c {
		return string(up) + s[n:]
	}
	return s
}

// Small returns s with a small first letter, for the middle of a sentence. Words such as "GP" keep their capitals.
func Small(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	if low := unicode.ToLower(c); low != c && !unicode.IsUpper(next) {
		return string(low) + s[n:]
	}
	return s
}

// Sentence returns s with a full stop, unless it is empty or ends with a mark of its own.
func Sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	bare := strings.TrimRight(s, `"”’')]`)
	if last, _ := utf8.DecodeLastRuneInString(bare); strings.ContainsRune(".!?…:。؟।", last) {
		return s
	}
	return s + "."
}

// Sentences makes a sentence of each part that is not empty.
func Sentences(parts ...string) string {
	var out []string
	for _, s := range parts {
		out = append(out, Sentence(s))
	}
	return Join(" ", out...)
}

// Count returns a number of things: "1 day", "2 days", "3 boxes", "4 entries".
func Count(n int, thing string) string {
	if n != 1 {
		thing = plural(thing)
	}
	return strconv.Itoa(n) + " " + thing
}

func plural(thing string) string {
	stem, isY := strings.CutSuffix(thing, "y")
	switch {
	case strings.HasSuffix(thing, "person"):
		return strings.TrimSuffix(thing, "person") + "people"
	case strings.HasSuffix(thing, "child"):
		return thing + "ren"
	case isY && stem != "" && !strings.ContainsAny(stem[len(stem)-1:], "aeiou"):
		return stem + "ies"
	case strings.HasSuffix(thing, "s"), strings.HasSuffix(thing, "x"), strings.HasSuffix(thing, "ch"), strings.HasSuffix(thing, "sh"):
		return thing + "es"
	}
	return thing + "s"
}

// OneLine returns s without line breaks, and with single spaces.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Short returns at most n characters of s, with three dots if something is left out.
func Short(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-3]) + "..."
	}
	return s
}

// Thousands returns a number as people read it: 12,345.
func Thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
