package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Text returns s as several lines of plain text, and what was removed.
//
// Every kind of line break becomes "\n" and a tab becomes one space. Control characters, marks that change the
// direction of writing, and characters that cannot be seen are removed, except the two joiners that Persian, Indic
// names and emoji need and the tags that make a flag that of England, Scotland or Wales. Bytes that are not UTF-8
// become U+FFFD. The rest is put in composed form (NFC), never in compatibility form (NFKC), which would alter
// someone's own words.
func Text(s string) (string, Removed) {
	return filter(s, nil)
}

// Line returns s as one line: like [Text], but with a space for each line break, single spaces, and none at the ends.
func Line(s string) (string, Removed) {
	out, removed := Text(s)
	if strings.ContainsAny(out, "\n") || strings.Contains(out, "  ") {
		out = strings.Join(strings.FieldsFunc(out, func(r rune) bool { return r == '\n' || r == ' ' }), " ")
	}
	return strings.TrimSpace(out), removed
}

// Terminal returns s safe to draw on a terminal: like [Text], without the account of what was removed.
func Terminal(s string) string {
	out, _ := Text(s)
	return out
}

// filter does the work of Text. A rune found in exchange is replaced first; an empty replacement drops it as a picture.
func filter(s string, exchange map[rune]string) (string, Removed) {
	var removed Removed
	if plain(s) {
		return s, removed
	}
	var b strings.Builder
	b.Grow(len(s))
	line := 1
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if to, ok := exchange[r]; ok {
			if to == "" {
				removed.Pictures++
			}
			b.WriteString(to)
			continue
		}
		switch tags := flagTags(r, s[i:]); {
		case tags > 0:
			b.WriteRune(r)
			b.WriteString(s[i : i+tags])
			i += tags
		case r == utf8.RuneError && size == 1:
			removed.Invalid++
			removed.line(line)
			b.WriteRune(utf8.RuneError)
		case isBreak(r):
			if r == '\r' && i < len(s) && s[i] == '\n' {
				i++
			}
			line++
			b.WriteByte('\n')
		case r == '\t':
			b.WriteByte(' ')
		case unicode.IsControl(r):
			removed.Controls++
		case unicode.Is(direction, r):
			removed.Direction++
		case unicode.Is(invisible, r) || isNonCharacter(r):
			removed.Invisible++
		default:
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String()), removed
}

// flagTags returns how many bytes of tags after a black flag make it the flag of part of a country, such as England:
// three to six letters or digits, and the tag that ends them. Anywhere else tags are invisible and could hide a text.
func flagTags(r rune, after string) int {
	if r != blackFlag {
		return 0
	}
	n := 0
	for i, t := range after {
		switch {
		case t == endTag && n >= 3:
			return i + utf8.RuneLen(t)
		case n == 6 || !isTag(t):
			return 0
		}
		n++
	}
	return 0
}

const (
	blackFlag = 0x1F3F4
	tagOf     = 0xE0000 // tagOf plus a letter or digit is its tag.
	endTag    = 0xE007F
)

// isTag reports whether r is the tag of a small letter or a digit.
func isTag(r rune) bool {
	c := r - tagOf
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
}

// plain reports whether s is only printable ASCII and line feeds, as most text is, so that there is nothing to do.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '\n' && (c < ' ' || c > '~') {
			return false
		}
	}
	return true
}

// isBreak reports whether r ends a line: LF, VT, FF, CR, NEL, line separator, paragraph separator.
func isBreak(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// isNonCharacter reports whether r is one of the 66 code points that Unicode reserves as noncharacters.
func isNonCharacter(r rune) bool {
	return r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE
}

// direction holds the marks that change the direction of writing. A name in Arabic or Hebrew needs none of them, and
// they can make a line read differently from what is stored.
var direction = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x061C, Hi: 0x061C, Stride: 1},
		{Lo: 0x200E, Hi: 0x200F, Stride: 1},
		{Lo: 0x202A, Hi: 0x202E, Stride: 1},
		{Lo: 0x2066, Hi: 0x2069, Stride: 1},
	},
}

// invisible holds characters that have no width and do not belong in an answer. U+200C and U+200D are not here:
// Persian, Indic names and emoji are misspelt without them. Variation selectors and the grapheme joiner are marks, and
// stay.
var invisible = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00AD, Hi: 0x00AD, Stride: 1}, // soft hyphen
		{Lo: 0x200B, Hi: 0x200B, Stride: 1}, // zero-width space
		{Lo: 0x2060, Hi: 0x2064, Stride: 1}, // word joiner, invisible operators
		{Lo: 0x206A, Hi: 0x206F, Stride: 1}, // deprecated format characters
		{Lo: 0xFEFF, Hi: 0xFEFF, Stride: 1}, // byte order mark
		{Lo: 0xFFF9, Hi: 0xFFFB, Stride: 1}, // interlinear annotation
	},
	R32: []unicode.Range32{
		{Lo: 0x1D173, Hi: 0x1D17A, Stride: 1}, // musical format characters
		{Lo: 0xE0000, Hi: 0xE00FF, Stride: 1}, // tags, where they make no flag, and what is never drawn
		{Lo: 0xE01F0, Hi: 0xE0FFF, Stride: 1}, // never drawn; between the two are variation selectors
	},
	LatinOffset: 1,
}
