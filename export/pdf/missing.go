package pdf

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/language"

	"referral/export/document"
)

// Missing is a character that could not be drawn, listed once for each place. It identifies no one.
type Missing struct {
	Char    rune
	Of      string // Of says whose name it is in, such as "the child"; empty elsewhere.
	Fact    string // Fact is the number of the fact it is in, such as "F4"; empty elsewhere.
	Heading string // Heading is the bookmark of the heading above; empty in the title and the margins.
}

// miss records a character that no font has.
func (b *builder) miss(char rune, of string) {
	m := Missing{Char: char, Of: of, Fact: b.fact, Heading: b.heading}
	if of != "" {
		m.Fact, m.Heading = "", "" // A name is the same everywhere.
	}
	if !slices.Contains(b.missing, m) {
		b.missing = append(b.missing, m)
	}
}

// Unprinted says in a sentence which letters the paper cannot print, and where. It contains no word of the text, and is
// empty if every letter is printed.
func (r Report) Unprinted() string {
	if len(r.Missing) == 0 {
		return ""
	}
	var kinds, places []string
	for _, m := range r.Missing {
		kinds = once(kinds, kindOf(m.Char))
		places = once(places, m.place())
	}
	return "Cannot be printed: " + strings.Join(kinds, ", ") + " (" + listed(places) + ")."
}

// ToType says what to type in addition, so that everyone can read it; empty if every letter is printed.
func (r Report) ToType() string {
	var names []string
	for _, m := range r.Missing {
		if m.Of != "" {
			names = once(names, m.place())
		}
	}
	switch {
	case len(r.Missing) == 0:
		return ""
	case len(names) == 0:
		return "say in English what it means"
	case len(names) == 1:
		return "write that name in Latin letters"
	}
	return "write those names in Latin letters"
}

// place says where a missing character is.
func (m Missing) place() string {
	switch {
	case m.Of != "":
		return "the name of " + m.Of
	case m.Fact != "":
		return m.Fact
	case m.Heading != "":
		return `the part "` + m.Heading + `"`
	}
	return "the title"
}

// kindOf names the kind of letter that cannot be printed.
func kindOf(r rune) string {
	script := scriptOf(r)
	switch {
	case script == language.Han:
		return "some Chinese characters"
	case scriptWords[script] != "":
		return scriptWords[script] + " letters"
	case script.Strong() && unicode.IsLetter(r):
		return "some letters"
	}
	return "some signs"
}

// scriptWords are the names of scripts without a font.
var scriptWords = map[language.Script]string{
	language.Balinese:     "Balinese",
	language.Chakma:       "Chakma",
	language.Cuneiform:    "cuneiform",
	language.Javanese:     "Javanese",
	language.Meetei_Mayek: "Manipuri",
	language.Mongolian:    "Mongolian",
	language.Ol_Chiki:     "Santali",
	language.Syloti_Nagri: "Sylheti",
	language.Vai:          "Vai",
	language.Yi:           "Yi",
}

// unprintedNote returns the paragraph that tells the paper's reader.
func (r Report) unprintedNote() document.Paragraph {
	return document.Paragraph{Text: document.Join(document.Strong(r.Unprinted()), document.Plain(" A black diamond is printed for each. "+
		"Text copied from this file is right. Please "+r.ToType()+" next to it."))}
}

// once adds a word unless it is already there.
func once(words []string, word string) []string {
	if slices.Contains(words, word) {
		return words
	}
	return append(words, word)
}

// mostPlaces is the most places that a sentence names.
const mostPlaces = 6

// listed joins a few places, and counts the rest.
func listed(places []string) string {
	if more := len(places) - mostPlaces; more > 1 {
		places = append(places[:mostPlaces:mostPlaces], fmt.Sprintf("%d more places", more))
	}
	return strings.Join(places, ", ")
}
