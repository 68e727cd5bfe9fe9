package wording

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// token is one word of the text.
type token struct {
	start, end int32
	word       uint16 // its number in the program, 0 when it is not known
	pre        uint16 // what stands between it and the word before
	flag       uint16 // what it looks like
}

// What may stand before a word.
const (
	preComma = 1 << iota
	preSemicolon
	preColon
	preOpen  // an opening bracket
	preClose // a closing bracket
	preDash  // a dash with space about it
	preSentence
	preQuoted // a quotation mark
	preOther  // a bar of a table, an asterisk, a sign
	preSlash
	preBullet

	preBreak = preComma | preSemicolon | preColon | preOpen | preClose | preDash | preSentence | preOther | preBullet
)

// What a word looks like.
const (
	flagCapital = 1 << iota // its first letter is a capital
	flagCapitals
	flagDigit // it starts with a digit
	flagQuoted
	flagFirst // first of its sentence
	flagSlip  // read as a listed word in spite of its spelling
)

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// tokens cuts text[from:to] into words, looks them up and marks where sentences
// start. Bytes in quoted are somebody's own words.
func (s *scan) tokenise(text string, from, to int, quotes []quote) {
	s.tokens = s.tokens[:0]
	var pre uint16 = preSentence
	stop, breaks := false, 0 // after a full stop; line breaks since the last word
	q := 0
	it := words.FromString(text[from:to])
	for it.Next() {
		start, end := from+it.Start(), from+it.End()
		c := text[start]
		switch {
		case c == ' ' || c == '\t':
			continue
		case c == '\n':
			breaks++
			continue
		case c < utf8.RuneSelf && !letterOrDigit(c):
			switch c {
			case '.', '!', '?':
				stop = true
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
			case '-':
				switch {
				case breaks > 0 || len(s.tokens) == 0:
					pre |= preBullet
				case start > 0 && end < len(text) && text[start-1] == ' ' && text[end] == ' ':
					pre |= preDash
				}
			case '"', '\'', '\r':
			case '/':
				pre |= preSlash
			case '#', '>':
				pre |= preBullet
			case '*':
				if breaks > 0 {
					pre |= preBullet
				}
			default:
				pre |= preOther
			}
			continue
		case c >= utf8.RuneSelf:
			r, _ := utf8.DecodeRuneInString(text[start:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				switch r {
				case '–', '—':
					if start > 0 && letterOrDigit(text[start-1]) && end < len(text) && letterOrDigit(text[end]) && r == '–' {
						break // twenty–thirty, 9–10
					}
					pre |= preDash
				case '…':
					stop = true
				case '•', '▪', '◦', '·':
					pre |= preBullet
				case '\u00a0', '\u2010', '\u2011', '\u202f', '\u2009', '“', '”', '‘', '’', '«', '»':
				case '。', '！', '？':
					stop = true
				default:
					if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
						break
					}
					pre |= preOther
				}
				continue
			}
		}
		t := token{start: int32(start), end: int32(end)}
		s.look(&t, text[start:end])
		if stop || breaks > 1 {
			pre |= preSentence
			if stop && breaks < 2 && s.goesOn(&t, text) {
				pre &^= preSentence
			}
		}
		if pre&(preSentence|preBullet) != 0 {
			t.flag |= flagFirst
		}
		for q < len(quotes) && int(quotes[q].to) <= start {
			q++
			pre |= preQuoted
		}
		if q < len(quotes) && int(quotes[q].from) <= start {
			t.flag |= flagQuoted
		}
		t.pre = pre
		if breaks == 1 && s.joins(&t, text) {
			pre, stop, breaks = 0, false, 0
			continue
		}
		s.tokens = append(s.tokens, t)
		pre, stop, breaks = 0, false, 0
	}
}

// goesOn reports whether the full stop before t ends nothing: it stands after
// Mr or after an initial.
func (s *scan) goesOn(t *token, text string) bool {
	n := len(s.tokens)
	if n == 0 {
		return false
	}
	last := &s.tokens[n-1]
	if s.p.props[last.word]&isShort != 0 && int(last.end) < len(text) && text[last.end] == '.' {
		return t.flag&flagCapital != 0 || s.p.props[last.word]&isTitle == 0
	}
	return last.end-last.start == 1 && last.flag&flagCapital != 0 && text[last.start] != 'I' && t.flag&flagCapital != 0
}

// joins makes one word of a word broken over a line by a hyphen, when we know it.
func (s *scan) joins(t *token, text string) bool {
	n := len(s.tokens)
	if n == 0 {
		return false
	}
	last := &s.tokens[n-1]
	if int(last.end) >= len(text) || text[last.end] != '-' || (last.flag^t.flag)&flagQuoted != 0 {
		return false
	}
	w := fold(fold(s.buf[:0], text[last.start:last.end]), text[t.start:t.end])
	if id := s.p.lookup(w); id != 0 {
		last.word, last.end = id, t.end
		return true
	}
	return false
}

// look folds a word and looks it up.
func (s *scan) look(t *token, w string) {
	c := w[0]
	switch {
	case c >= '0' && c <= '9':
		t.flag |= flagDigit
	case c >= 'A' && c <= 'Z':
		t.flag |= flagCapital
		if len(w) > 1 && w[1] >= 'A' && w[1] <= 'Z' {
			t.flag |= flagCapitals
		}
	case c >= utf8.RuneSelf:
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			t.flag |= flagCapital
		}
	}
	if len(w) > maxWord {
		return
	}
	f := fold(s.buf[:0], w)
	if t.word = s.p.lookup(f); t.word == 0 && len(f) >= minSlip-1 && t.flag&(flagDigit|flagCapital) == 0 {
		if t.word = s.p.slip(f); t.word != 0 {
			t.flag |= flagSlip
		}
	}
}

// fold appends w in lower case, without apostrophes and soft hyphens, and with
// the letters of ligatures and other compatibility forms apart.
func fold(to []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= utf8.RuneSelf:
			return foldWide(to, w[i:])
		case c >= 'A' && c <= 'Z':
			to = append(to, c+'a'-'A')
		case c == '\'':
		default:
			to = append(to, c)
		}
	}
	return to
}

func foldWide(to []byte, w string) []byte {
	if !norm.NFKC.IsNormalString(w) {
		w = norm.NFKC.String(w)
	}
	for _, r := range w {
		switch r {
		case '\'', '’', '‘', 'ʼ', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
		default:
			to = utf8.AppendRune(to, unicode.ToLower(r))
		}
	}
	return to
}

func letterOrDigit(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}
