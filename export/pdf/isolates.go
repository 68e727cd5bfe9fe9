package pdf

import (
	"slices"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// A paper is in English: its lines run from left to right, whatever name or word of another script they begin with. What
// runs from right to left is worked out by itself, and then takes its place in the line as one thing (an isolate, as
// UAX 9 has it). So the date behind an Arabic name belongs to the English, and a list of such names keeps its order.

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

// isolateFrom is the isolate that begins at a character, or with the quotation mark there; from is to where none does.
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

// closings are the quotation marks that close what each opens.
var closings = map[rune]rune{'"': '"', '“': '”', '‘': '’', '«': '»'}

// quotedEnd is where the words end that the quotation mark at a character opens; 0 where it is no such mark.
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

// partsWords reports whether r parts words.
func partsWords(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
}

// nameLength is the length of the name at a character, 0 for none. Inside a sentence of its own script a name is a word of it.
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

// rightBeside reports whether the next character that is no space, from a place on, runs from right to left.
func rightBeside(text []rune, at, step int) bool {
	for at >= 0 && at < len(text) && unicode.IsSpace(text[at]) {
		at += step
	}
	return at >= 0 && at < len(text) && runsRight(text[at])
}

// islandEnd is where words end that run from right to left. What stands between them is theirs, and so are the marks on
// their letters and the brackets that they open; what follows the last of them is English.
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
