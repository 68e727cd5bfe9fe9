package wording

import (
	"unicode"
	"unicode/utf8"
)

// between says what is between a word and the one before it.
type between uint16

const (
	preComma between = 1 << iota
	preSemicolon
	preColon
	preOpen  // an opening bracket
	preClose // a closing bracket
	preDash  // a dash with space on both sides
	preSentence
	preQuoted // a quotation mark
	preOther  // a bar of a table, an asterisk, a sign
	preSlash
	preBullet

	// Only until it is known whether a sentence ends.
	preStop  // a full stop
	preLine  // the end of a line
	preLines // more than one line end

	preBreak = preComma | preSemicolon | preColon | preOpen | preClose | preDash | preSentence | preOther | preBullet
)

// sign returns pre with the sign at text[start:end].
func (s *scan) sign(start, end int, pre between) between {
	text := s.text
	r, _ := utf8.DecodeRuneInString(text[start:])
	switch r {
	case ' ', '\t', '"', '\'', '“', '”', '‘', '’', '«', '»', '\u00a0', '\u2009', '\u202f', '\u2010', '\u2011':
	case '\n', '\r': // \r\n is one
		if pre&preLine != 0 {
			pre |= preLines
		}
		pre |= preLine
	case '.', '!', '?', '…', '。', '！', '？':
		pre |= preStop
	case ',':
		pre |= preComma
	case ';':
		pre |= preSemicolon
	case ':':
		pre |= preColon
	case '(', '[':
		pre |= preOpen
	case ')', ']':
		pre |= preClose
	case '/':
		pre |= preSlash
	case '#', '>', '•', '▪', '◦', '·':
		pre |= preBullet
	case '*':
		if pre&preLine != 0 {
			pre |= preBullet
		}
	case '-':
		switch {
		case pre&preLine != 0 || len(s.tokens) == 0:
			pre |= preBullet
		case start > 0 && end < len(text) && text[start-1] == ' ' && text[end] == ' ':
			pre |= preDash
		}
	case '–':
		if start == 0 || !letterOrDigit(text[start-1]) || end == len(text) || !letterOrDigit(text[end]) {
			pre |= preDash // but not as in 9–10
		}
	case '—':
		pre |= preDash
	default:
		if r < utf8.RuneSelf || !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			pre |= preOther
		}
	}
	return pre
}

func letterOrDigit(c byte) bool { return letter(c) || c >= '0' && c <= '9' }
