package export

import (
	"regexp"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// say returns a line of the script, or room to write if nothing is known yet.
func say(label, words string, ruled int) []document.Block {
	if words == "" {
		return []document.Block{document.Blank{Label: document.Strong(label + ":"), Lines: ruled}}
	}
	return led(label+":", english.Sentence(words))
}

// safer heads a part of the script with its letter of SAFER.
func safer(letter, name string) document.Block {
	return document.Heading{Level: 2, Text: document.Plain(letter + ": " + name)}
}

// spoken returns as many of an answer's first sentences as fit in about most words, and the rest, labelled, for when
// they ask.
func spoken(label, s string, most int) (aloud string, later []document.Block) {
	aloud, rest := readAloud(s, most)
	if rest == "" {
		return aloud, nil
	}
	return aloud, led(label+", continued:", english.Sentence(rest))
}

// readAloud divides a text into what is read out, which is as many sentences as fit into most words, and the rest. The
// first sentence is always read out.
func readAloud(s string, most int) (aloud, rest string) {
	said := uncitedWords(s)
	for n := 1; ; n++ {
		part := firstSentences(said, n)
		if part == said || len(strings.Fields(firstSentences(said, n+1))) > most {
			return part, strings.TrimSpace(said[len(part):])
		}
	}
}

// uncitedWords drops the fact numbers in brackets, which are not read out.
func uncitedWords(s string) string {
	return strings.TrimSpace(citedInBrackets.ReplaceAllString(s, ""))
}

var citedInBrackets = regexp.MustCompile(`\s*\(F\d+(?:(?:, | and | to |; )F\d+)*\)`)
