package pdf

import (
	"strings"
	"unicode"

	"referral/export/document"
)

// look is how a character is to be set: bold or not, its language where it differs from that around it, and whether it is
// part of a quotation.
type look struct {
	strong bool
	lang   string
	quoted bool
}

// letters is a text by character, without what must not be in it.
type letters struct {
	text  []rune
	looks []*look // looks are shared by the characters of a span.
}

// clean takes a text apart into the lines that it breaks by force. Controls, byte-order marks, soft hyphens and the marks
// that overrule the direction of text go; the latter could make evidence read as what it is not. Nothing that can be
// seen goes. The language is that of the block, where it has one of its own.
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
				if last := &lines[len(lines)-1]; len(last.text) > 0 { // Read aloud, the lines are one: a space parts the words.
					last.text = append(last.text, ' ')
					last.looks = append(last.looks, l)
				}
				lines = append(lines, letters{})
				continue
			case r == '\t':
				r = ' '
			case r == '\ufffe' || r == '\uffff' || r > '\uffff' && r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF:
				r = unicode.ReplacementChar // These are no characters.
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

// unseen reports whether r is dropped: it has no look and no meaning in print.
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

// oneLine is s on one line, cleaned: for titles and bookmarks. A private character means nothing outside the text, and
// one reader takes the first of them for a fault (pdfcpu 0.15).
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
