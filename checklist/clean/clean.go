package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Text returns s as several lines of plain text, and what had to go.
//
// Every kind of line break becomes "\n" and a tab becomes one space. Control characters, marks that turn the direction
// of writing, and characters that cannot be seen are removed, save the two joiners that Persian, Indic names and emoji
// need and the tags that make a flag that of England, Scotland or Wales. Bytes that are not UTF-8 become U+FFFD. The rest
// is put in the composed form (NFC), never in the compatible one (NFKC), which would alter somebody's own words.
func Text(s string) (string, Removed) {
	return filter(s, nil)
}

// Line returns s as one line: as [Text] does, with each line break a space, runs of spaces as one, and none at the ends.
func Line(s string) (string, Removed) {
	out, removed := Text(s)
	if strings.ContainsAny(out, "\n") || strings.Contains(out, "  ") {
		out = strings.Join(strings.FieldsFunc(out, func(r rune) bool { return r == '\n' || r == ' ' }), " ")
	}
	return strings.TrimSpace(out), removed
}

// Terminal returns s safe to draw on a terminal: as [Text] does, without the account of it.
func Terminal(s string) string {
	out, _ := Text(s)
	return out
}

// filter does the work of Text; a rune found in exchange is first replaced, and dropped as a picture where its
// replacement is empty.
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

// flagTags is how many bytes of tags after a black flag make it the flag of a part of a country, such as England: between
// three and six letters or digits, and the tag that ends them. Elsewhere tags are invisible, and could hide a text.
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
	tagOf     = 0xE0000 // tagOf and a letter or digit is its tag.
	endTag    = 0xE007F
)

// isTag reports whether r is the tag of a small letter or a digit.
func isTag(r rune) bool {
	c := r - tagOf
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
}

// plain reports whether s is printable ASCII and line feeds only, which most text is: nothing to do.
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

// isNonCharacter reports whether r is one of the 66 code points that Unicode keeps out of text.
func isNonCharacter(r rune) bool {
	return r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE
}

// direction holds what turns or overrides the direction of writing: a name in Arabic or Hebrew needs none of it, and
// with it a line can be made to read otherwise than it is stored.
var direction = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x061C, Hi: 0x061C, Stride: 1},
		{Lo: 0x200E, Hi: 0x200F, Stride: 1},
		{Lo: 0x202A, Hi: 0x202E, Stride: 1},
		{Lo: 0x2066, Hi: 0x2069, Stride: 1},
	},
}

// invisible holds what has no width and no business in an answer. U+200C and U+200D are absent: Persian, Indic names
// and emoji are misspelt without them. Variation selectors and the grapheme joiner are marks, and stay.
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
