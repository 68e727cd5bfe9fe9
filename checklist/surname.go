package checklist

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles belong to the word that follows them in a surname, also where they are written with a capital.
var particles = strings.Fields("af al ap av bin bint da das de del della den der di do dos du el ibn la las le lo los mac mc nic ní ó st st. te ten ter und van von y zu zum zur 't")

// titles come before a name that is only a surname.
var titles = strings.Fields("mr mrs ms miss mx dr")

// SplitName parts a name into first names and surname, small words kept with the surname: "Ludwig" and "van der Berg". Where it
// is all one word or all surname, there are no first names. Names are not made alike everywhere: somebody has to look.
func SplitName(name string) (first, surname string) {
	words := strings.Fields(name)
	at := len(words) - 1
	if at < 0 {
		return "", ""
	}
	for at > 0 && (isParticle(words[at-1]) || isSmall(words[at-1]) && !isSmall(words[len(words)-1])) {
		at--
	}
	return strings.Join(words[:at], " "), strings.Join(words[at:], " ")
}

func isParticle(word string) bool { return slices.Contains(particles, strings.ToLower(word)) }

// isSmall reports whether a word begins with a small letter. Where the surname does so too, it says nothing.
func isSmall(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(c)
}

// WithoutTitle is a name without the title before it, such as "Mrs". A name that is all title is left as it is.
func WithoutTitle(name string) string {
	words := strings.Fields(name)
	if len(words) > 1 && isTitle(words[0]) {
		return strings.Join(words[1:], " ")
	}
	return name
}

func isTitle(word string) bool {
	return slices.Contains(titles, strings.ToLower(strings.TrimSuffix(word, ".")))
}

// shortOf is the first name, or the title with the surname. A name that is all surname stays whole.
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
