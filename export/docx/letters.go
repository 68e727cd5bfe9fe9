package docx

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"

	"referral/export/document"
)

// letter is one character and how it is set.
type letter struct {
	char   rune
	strong bool
	lang   string // lang is empty if it is that of the document.
	right  bool   // right is true if it runs from right to left.
}

// lettersOf returns a text by character, without what a Word file cannot hold and without spaces and line feeds at its
// ends.
func lettersOf(t document.Text) []letter {
	var out []letter
	for _, s := range t {
		l := letter{strong: s.Strong, lang: s.Lang}
		for _, r := range s.Text {
			if l.char = clean(r); l.char >= 0 {
				out = append(out, l)
			}
		}
	}
	for len(out) > 0 && unicode.IsSpace(out[0].char) {
		out = out[1:]
	}
	for len(out) > 0 && unicode.IsSpace(out[len(out)-1].char) {
		out = out[:len(out)-1]
	}
	return out
}

// The characters of Word at which no line is broken.
const (
	hardSpace  = '\u00a0'
	hardHyphen = '\u2011'
)

// join keeps dates, phone numbers and the like on one line.
func join(letters []letter) {
	var text strings.Builder
	for _, l := range letters {
		text.WriteRune(l.char)
	}
	for _, at := range document.Unbroken(text.String()) {
		for i := at[0]; i < at[1]; i++ {
			switch letters[i].char {
			case ' ':
				letters[i].char = hardSpace
			case '-':
				letters[i].char = hardHyphen
			}
		}
	}
}

// clean returns the character to write for r, or a negative number for none. It drops controls, byte order marks, soft
// hyphens and the marks that override the direction of text, which could make evidence read as something else.
func clean(r rune) rune {
	switch {
	case r == '\n' || r == '\u2028' || r == '\u2029':
		return '\n'
	case r == '\t':
		return ' '
	case unicode.IsControl(r), r == 0xAD, r == 0xFEFF, r == 0x61C, r >= 0xFFF9 && r <= 0xFFFB:
		return -1
	case r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F: // Embeddings, overrides, isolates and invisible operators.
		return -1
	case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF: // Noncharacters.
		return utf8.RuneError
	}
	return r
}

// oneLine returns s on one line, cleaned.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.Map(clean, s)), " ")
}

// escape writes s as the text of an element or an attribute.
func escape(s string) string { return escaper.Replace(strings.Map(clean, s)) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// rightToLeft reports whether most letters run from right to left. If as many run each way, the first decides.
func rightToLeft(letters []letter) bool {
	first, balance := 0, 0
	for _, l := range letters {
		step := side(l.char)
		if first == 0 {
			first = step
		}
		balance += step
	}
	return balance > 0 || balance == 0 && first > 0
}

// side returns 1 for a letter that runs from right to left, -1 for one that runs from left to right, and 0 for all
// else.
func side(r rune) int {
	p, _ := bidi.LookupRune(r)
	switch p.Class() {
	case bidi.L:
		return -1
	case bidi.R, bidi.AL:
		return 1
	}
	return 0
}

// direct marks the letters that run from right to left in a paragraph. A character without a direction takes that of
// its neighbours if they agree, or else that of the paragraph. The digits of a phone number stay in order, whatever is
// around them.
func direct(letters []letter, right bool) {
	sides := make([]int, len(letters))
	for i, l := range letters {
		sides[i] = side(l.char)
	}
	before := 0 // before is the side of the last letter that has one.
	for i := 0; i < len(letters); {
		end, groups := numberFrom(letters[i:])
		if groups > 1 || groups == 1 && before < 0 {
			for j := i; j < i+end; j++ {
				sides[j] = -1
			}
		}
		if sides[i] != 0 {
			before = sides[i]
		}
		i += max(end, 1)
	}
	own := -1
	if right {
		own = 1
	}
	for i := 0; i < len(letters); {
		end := i
		for end < len(letters) && sides[end] == 0 && letters[end].char != '\n' {
			end++
		}
		if end == i {
			letters[i].right = sides[i] > 0
			i++
			continue
		}
		as := own
		if i > 0 && end < len(letters) && sides[i-1] == sides[end] && sides[end] != 0 {
			as = sides[end]
		}
		for ; i < end; i++ {
			letters[i].right = as > 0
		}
	}
}

// numberFrom returns the length of the number that the letters begin with, and how many groups of digits it has.
func numberFrom(letters []letter) (length, groups int) {
	for i, l := range letters {
		switch {
		case unicode.IsDigit(l.char) && (i == 0 || !unicode.IsDigit(letters[i-1].char)):
			groups++
			length = i + 1
		case unicode.IsDigit(l.char):
			length = i + 1
		case i == 0 || l.char != ' ' || letters[i-1].char == ' ':
			return length, groups
		}
	}
	return length, groups
}
