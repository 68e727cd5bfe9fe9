package pdf

import (
	"slices"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// A paper is in English: its lines run from left to right, even if they begin with a name or word in another script.
// Text that runs from right to left is ordered by itself, then placed in the line as a unit (an isolate in UAX 9). So
// the date after an Arabic name belongs to the English, and a list of such names keeps its order.

// englishLevels returns the level of each character in a line that runs from left to right.
func englishLevels(text []rune, names []name) []uint8 {
	level := make([]uint8, len(text))
	if leftToRight(text) {
		return level
	}
	for at := 0; at < len(text); {
		from, to := isolateFrom(text, at, names)
		if from == to {
			at++
			continue
		}
		part := text[from:to]
		copy(level[from:to], levels(part, baseLevel(part)))
		at = to
	}
	return level
}

// isolateFrom returns the isolate that begins at a character or the quotation mark there; to equals from if there is
// none.
func isolateFrom(text []rune, at int, names []name) (from, to int) {
	if end := quotedEnd(text, at); end > 0 && baseLevel(text[at+1:end]) == 1 {
		return at + 1, end
	}
	if !runsRight(text[at]) {
		return at, at
	}
	if n := nameLength(text, at, names); n > 0 {
		return at, at + n
	}
	return at, islandEnd(text, at, names)
}

// runsRight reports whether r is a letter that runs from right to left, or an Arabic digit.
func runsRight(r rune) bool {
	if r < 0x590 {
		return false
	}
	switch class(r) {
	case bidi.R, bidi.AL, bidi.AN:
		return true
	}
	return false
}

// closings maps opening quotation marks to closing ones.
var closings = map[rune]rune{'"': '"', '“': '”', '‘': '’', '«': '»'}

// quotedEnd returns the end of the words that a quotation mark opens, or 0 if the character is not one.
func quotedEnd(text []rune, at int) int {
	closing := closings[text[at]]
	if closing == 0 || at > 0 && !partsWords(text[at-1]) || at+1 < len(text) && unicode.IsSpace(text[at+1]) {
		return 0
	}
	for i := at + 2; i < len(text); i++ {
		if text[i] == closing && !unicode.IsSpace(text[i-1]) && (i+1 == len(text) || partsWords(text[i+1])) {
			return i
		}
	}
	return 0
}

// partsWords reports whether r separates words.
func partsWords(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
}

// nameLength returns the length of the name at a character, 0 for none. Within a sentence in the name's own script, the
// name is just a word.
func nameLength(text []rune, at int, names []name) int {
	if at > 0 && !partsWords(text[at-1]) || rightBeside(text, at-1, -1) {
		return 0
	}
	for _, name := range names {
		end := at + len(name.text)
		if end > len(text) || !slices.Equal(text[at:end], name.text) || end < len(text) && !partsWords(text[end]) {
			continue
		}
		if !rightBeside(text, end, 1) {
			return len(name.text)
		}
	}
	return 0
}

// rightBeside reports whether the next character that is not a space, in the direction of step, runs from right to
// left.
func rightBeside(text []rune, at, step int) bool {
	for at >= 0 && at < len(text) && unicode.IsSpace(text[at]) {
		at += step
	}
	return at >= 0 && at < len(text) && runsRight(text[at])
}

// islandEnd returns where a stretch of right-to-left words ends. It includes what is between them, the marks on their
// letters and the brackets they open; anything after the last of them is English.
func islandEnd(text []rune, at int, names []name) int {
	end, open := at+1, 0
	for i := at; i < len(text); i++ {
		p, _ := bidi.LookupRune(text[i])
		switch {
		case p.Class() == bidi.L, i > at && nameLength(text, i, names) > 0:
			return end
		case p.IsBracket() && p.IsOpeningBracket():
			open++
		case p.IsBracket():
			if open--; open < 0 {
				return end
			}
			if i == end {
				end++
			}
		case runsRight(text[i]), i == end && (p.Class() == bidi.NSM || p.Class() == bidi.BN):
			end = i + 1
		}
	}
	return end
}
