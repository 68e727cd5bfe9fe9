package pdf

import (
	"strings"
	"unicode"

	"referral/export/document"
)

// look is how a character is set: bold or not, its language if it differs from its surroundings, and whether it is in a
// quotation.
type look struct {
	strong bool
	lang   string
	quoted bool
}

// letters is a text by character, cleaned.
type letters struct {
	text  []rune
	looks []*look // looks are shared by the characters of a span.
}

// clean splits a text at its forced line breaks. It drops controls, byte-order marks, soft hyphens and the marks that
// overrule text direction, which could make evidence read as something else. It drops nothing visible. The language is
// the block's, if it has its own.
func clean(t document.Text, strong bool, lang string) []letters {
	lines := []letters{{}}
	for _, s := range t {
		l := &look{strong: s.Strong || strong, lang: s.Lang, quoted: s.Quoted}
		if l.lang == "" {
			l.lang = lang
		}
		for _, r := range s.Text {
			switch {
			case r == '\n' || r == '\u2028' || r == '\u2029':
				if last := &lines[len(lines)-1]; len(last.text) > 0 { // Lines are read aloud as one, so a space separates the words.
					last.text = append(last.text, ' ')
					last.looks = append(last.looks, l)
				}
				lines = append(lines, letters{})
				continue
			case r == '\t':
				r = ' '
			case r == '\ufffe' || r == '\uffff' || r > '\uffff' && r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF:
				r = unicode.ReplacementChar // These are not characters.
			case unseen(r):
				continue
			}
			last := &lines[len(lines)-1]
			last.text = append(last.text, r)
			last.looks = append(last.looks, l)
		}
	}
	return lines
}

// unseen reports whether r is dropped because it has neither look nor meaning in print.
func unseen(r rune) bool {
	switch {
	case unicode.IsControl(r), r == 0xAD, r == 0xFEFF, r == 0x61C, r >= 0xFFF9 && r <= 0xFFFB:
		return true
	case r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F: // Embeddings, overrides, isolates and invisible operators.
		return true
	case r >= 0x1BCA0 && r <= 0x1BCA3, r >= 0x1D173 && r <= 0x1D17A: // Controls of shorthand and of music.
		return true
	}
	return false
}

// oneLine returns s on one line, cleaned, for titles and bookmarks. A private character means nothing outside the text,
// and one reader reports it as a fault (pdfcpu 0.15).
func oneLine(s string) string {
	var out []rune
	for i, l := range clean(document.Plain(s), false, "") {
		if i > 0 {
			out = append(out, ' ')
		}
		for _, r := range l.text {
			if unicode.Is(unicode.Co, r) {
				r = unicode.ReplacementChar
			}
			out = append(out, r)
		}
	}
	return strings.TrimSpace(string(out))
}
