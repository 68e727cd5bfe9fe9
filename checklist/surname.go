package checklist

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles belong to the word after them in a surname, even if they have a capital.
var particles = strings.Fields("ab af al ap av bin bint da das de del della den der di do dos du e el ibn la las le lo los mac mc nic ní ó st st. te ten ter und van von y zu zum zur 't")

// titles can come before a name that is only a surname.
var titles = strings.Fields("mr mrs ms miss mx dr")

// SplitName splits a name into first names and surname, keeping small words with the surname: "Ludwig" and "van der
// Berg". If the name is a single word or all surname, there are no first names. Names differ by culture, so someone has
// to look.
func SplitName(name string) (first, surname string) {
	words := strings.Fields(name)
	at := len(words) - 1
	if at < 0 {
		return "", ""
	}
	for at > 0 && (IsParticle(words[at-1]) || isSmall(words[at-1]) && !isSmall(words[len(words)-1])) {
		at--
	}
	return strings.Join(words[:at], " "), strings.Join(words[at:], " ")
}

// IsParticle reports whether a word can belong to the word after it in a surname: "van", "bin".
func IsParticle(word string) bool { return slices.Contains(particles, strings.ToLower(word)) }

// isSmall reports whether a word begins with a small letter. It proves nothing if the surname does too.
func isSmall(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(c)
}

// WithoutTitle returns a name without its title, such as "Mrs". A name that is all title is left as it is.
func WithoutTitle(name string) string {
	words := strings.Fields(name)
	if len(words) > 1 && isTitle(words[0]) {
		return strings.Join(words[1:], " ")
	}
	return name
}

// Bears reports whether a name as people say it can be this full name: "Ada Finch", "Ada" or "Mrs Finch" for "Mrs Ada
// Finch". A name with another title cannot.
func Bears(full, said string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(WithoutTitle(full)), " ")
	return sameName(full, said) || strings.Contains(WithoutTitle(full), " ") && strings.EqualFold(first, strings.TrimSpace(said))
}

// sameName reports whether two names differ only by a title, or one of them is a title and a surname.
func sameName(full, said string) bool {
	full, said = strings.Join(strings.Fields(full), " "), strings.Join(strings.Fields(said), " ")
	title, name := titleOf(said), WithoutTitle(said)
	if has := titleOf(full); said == "" || title != "" && has != "" && !sameTitle(title, has) {
		return false
	}
	_, surname := SplitName(WithoutTitle(full))
	return strings.EqualFold(WithoutTitle(full), name) || title != "" && strings.EqualFold(surname, name)
}

// titleOf returns the title before a name, in lower case, or "".
func titleOf(name string) string {
	if first, rest, _ := strings.Cut(name, " "); rest != "" && isTitle(first) {
		return strings.ToLower(strings.TrimSuffix(first, "."))
	}
	return ""
}

// sameTitle reports whether one person could be given both titles.
func sameTitle(a, b string) bool {
	anyone, women := []string{"dr", "mx"}, []string{"mrs", "ms", "miss"}
	return a == b || slices.Contains(anyone, a) || slices.Contains(anyone, b) || slices.Contains(women, a) && slices.Contains(women, b)
}

func isTitle(word string) bool {
	return slices.Contains(titles, strings.ToLower(strings.TrimSuffix(word, ".")))
}

// shortOf returns the first name, or the title with the surname. A name that is all surname stays whole.
func shortOf(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return name
	}
	if isTitle(words[0]) && len(words) > 1 {
		_, surname := SplitName(strings.Join(words[1:], " "))
		return words[0] + " " + surname
	}
	if first, _ := SplitName(name); first == "" {
		return strings.Join(words, " ")
	}
	return words[0]
}
