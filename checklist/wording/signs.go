package wording

import (
	"unicode"
	"unicode/utf8"
)

// between says what stands between two words: what is before the second, whether
// a full stop is, and whether one line or more end.
type between uint32

const (
	stop between = 1 << (iota + 16)
	line
	lines

	plainSpace between = 0
)

// isWord reports whether what text starts with is a word and no sign.
func isWord(text string) bool {
	if c := text[0]; c < utf8.RuneSelf {
		return letterOrDigit(c)
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// sign returns b with the sign at text[start:end].
func (s *scan) sign(text string, start, end int, b between) between {
	c := text[start]
	if c >= utf8.RuneSelf {
		return wideSign(text, start, end, b)
	}
	if maybeHides[c] {
		s.signs = append(s.signs, int32(start))
	}
	switch c {
	case ' ', '\t', '"', '\'':
	case '\n', '\r': // \r\n is one
		if b&line != 0 {
			b |= lines
		}
		b |= line
	case '.', '!', '?':
		b |= stop
	case ',':
		b |= preComma
	case ';':
		b |= preSemicolon
	case ':':
		b |= preColon
	case '(', '[':
		b |= preOpen
		s.brackets = true
	case ')', ']':
		b |= preClose
	case '-':
		switch {
		case b&line != 0 || len(s.tokens) == 0:
			b |= preBullet
		case start > 0 && end < len(text) && text[start-1] == ' ' && text[end] == ' ':
			b |= preDash
		}
	case '/':
		b |= preSlash
	case '#', '>':
		b |= preBullet
	case '*':
		if b&line != 0 {
			b |= preBullet
		}
	default:
		b |= preOther
	}
	return b
}

// wideSign is sign for what is not ASCII.
func wideSign(text string, start, end int, b between) between {
	r, _ := utf8.DecodeRuneInString(text[start:])
	switch r {
	case '–', '—':
		if r == '—' || start == 0 || !letterOrDigit(text[start-1]) || end >= len(text) || !letterOrDigit(text[end]) {
			b |= preDash
		} // else twenty–thirty, 9–10
	case '…', '。', '！', '？':
		b |= stop
	case '•', '▪', '◦', '·':
		b |= preBullet
	case '\u00a0', '\u2010', '\u2011', '\u202f', '\u2009', '“', '”', '‘', '’', '«', '»':
	default:
		if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			b |= preOther
		}
	}
	return b
}
