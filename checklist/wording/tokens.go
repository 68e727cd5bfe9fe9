package wording

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// token is one word of the text.
type token struct {
	marks      uint64 // to say no fast
	start, end int32
	props      uint32 // its core classes
	word       uint16 // its number in the program, 0 when it is not known
	root       uint16 // where its roots stand, and where they end
	rootEnd    uint16
	sentence   uint16 // which of the sums is of its sentence
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
	flagCites // a fact or an event of the record: F1, E2
	flagOn    // a match may go on to the word after it
	flagBack  // and to the word before it
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

// tokenise cuts text[from:to] into words, looks them up and marks where sentences
// start. Bytes in quotes are somebody's own words.
func (s *scan) tokenise(text string, from, to int, quotes []quote) {
	s.sums, s.signs, s.brackets = s.sums[:0], s.signs[:0], false
	tokens, n := s.tokens[:cap(s.tokens)], 0
	b := between(preSentence)
	var all sum
	edge := edgeOf(quotes)
	for end, skipped := from, false; end < to; {
		start := end
		var id, flag uint16
		if key, size := short(text, start, to); size > 0 {
			end += size
			if text[start] < 'a' {
				flag = looks(text[start:end])
			}
			if id = s.p.lookupKey(key); id == 0 && size >= minSlip-1 {
				id, flag = s.slip(fold(s.buf[:0], text[start:end]), flag)
			}
		} else {
			if skipped && text[start] >= utf8.RuneSelf {
				start-- // A mark that belongs to the space.
			}
			var folded []byte
			if folded, end = plain(s.buf[:0], text, start, to); end == start {
				it := words.FromString(text[start:to])
				it.Next()
				end += it.End()
			}
			skipped = false
			if folded == nil {
				if sign, ok := s.sign(text, start, end, b, n == 0); ok {
					b = sign
					continue
				}
			}
			id, flag = s.look(text[start:end], folded)
		}
		if n == len(tokens) {
			tokens = slices.Grow(tokens, n+64)
			tokens = tokens[:cap(tokens)]
		}
		t := &tokens[n]
		*t = token{start: int32(start), end: int32(end), flag: flag}
		s.know(t, id)
		if start >= edge {
			for ; len(quotes) > 0 && int(quotes[0].to) <= start; quotes = quotes[1:] {
				b |= preQuoted
			}
			if edge = edgeOf(quotes); start >= edge {
				t.quote()
			}
		}
		if b != plainSpace {
			var last *token
			if n > 0 {
				last = &tokens[n-1]
			}
			if b&(line|lines) == line && s.joins(last, t, text) {
				all.props |= last.props
				b, skipped = plainSpace, false
				continue
			}
			if b&(stop|lines) != 0 {
				if b&lines != 0 || !goesOn(last, t, text) {
					b |= preSentence
				} else {
					b &^= preSentence
				}
			}
			if b&(preSentence|preBullet) != 0 {
				t.flag |= flagFirst
				if n > 0 && len(s.sums) < 0xFFFE {
					s.sums, all = append(s.sums, all), sum{}
				}
			}
			t.pre = uint16(b)
		}
		if b&preBreak == 0 {
			// A match may go on from the last token to this, and back.
			last := &tokens[n-1]
			switch {
			case (last.flag|t.flag)&flagQuoted == 0:
				last.flag |= flagOn
				t.flag |= flagBack
			case t.flag&flagQuoted == 0:
				last.flag |= flagOn
			case last.flag&flagQuoted == 0:
				t.flag |= flagBack
			}
		}
		t.sentence = uint16(len(s.sums))
		all.props |= t.props
		all.flag |= t.flag
		n++
		b = plainSpace
		if skipped = end+1 < to && text[end] == ' '; skipped {
			end++
		}
	}
	s.tokens, s.sums = tokens[:n], append(s.sums, all)
}

// edgeOf returns where the first quotation starts.
func edgeOf(quotes []quote) int {
	if len(quotes) == 0 {
		return math.MaxInt
	}
	return int(quotes[0].from)
}

// sign returns b with what stands at text[start:end], and whether that is no
// word. First is set before the first word.
func (s *scan) sign(text string, start, end int, b between, first bool) (between, bool) {
	c := text[start]
	if c >= utf8.RuneSelf {
		return wideSign(text, start, end, b)
	}
	if maybeHides[c] {
		s.signs = append(s.signs, int32(start))
	}
	switch c {
	case ' ', '\t', '"', '\'', '\r':
	case '\n':
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
		case b&line != 0 || first:
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
		if letterOrDigit(c) {
			return b, false
		}
		b |= preOther
	}
	return b, true
}

// wideSign is sign for what is not ASCII.
func wideSign(text string, start, end int, b between) (between, bool) {
	r, _ := utf8.DecodeRuneInString(text[start:])
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return b, false
	}
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
	return b, true
}

// sum is what the words of a sentence have between them, to say no fast.
type sum struct {
	props uint32
	flag  uint16
}

// goesOn reports whether the full stop before t ends nothing: it stands after
// Mr or after an initial.
func goesOn(last, t *token, text string) bool {
	if last == nil {
		return false
	}
	if last.props&isShort != 0 && int(last.end) < len(text) && text[last.end] == '.' {
		return t.flag&flagCapital != 0 || last.props&isTitle == 0
	}
	return last.end-last.start == 1 && last.flag&flagCapital != 0 && text[last.start] != 'I' && t.flag&flagCapital != 0
}

// joins makes one word of a word broken over a line by a hyphen, when we know it.
func (s *scan) joins(last, t *token, text string) bool {
	if last == nil || int(last.end) >= len(text) || text[last.end] != '-' || (last.flag^t.flag)&flagQuoted != 0 {
		return false
	}
	w := fold(fold(s.buf[:0], text[last.start:last.end]), text[t.start:t.end])
	id := s.p.lookup(w)
	if id == 0 {
		return false
	}
	last.end = t.end
	s.know(last, id)
	if last.flag&flagQuoted != 0 {
		last.quote()
	}
	return true
}

// know notes which word a token is.
func (s *scan) know(t *token, id uint16) {
	w := &s.p.words[id]
	t.word, t.marks, t.props, t.root, t.rootEnd = id, w.marks, w.props, w.root, w.rootEnd
	if t.flag&(flagDigit|flagCapital) != 0 || t.props&isNumber != 0 {
		t.marks |= anyMark
	}
}

// quote makes t a word of somebody else's, in which nothing is looked for.
func (t *token) quote() {
	t.flag |= flagQuoted
	t.root = t.rootEnd
}

// look looks a word up, and returns what it looks like. Folded is nil where it is
// not known yet.
func (s *scan) look(w string, folded []byte) (id, flag uint16) {
	flag = looks(w)
	if folded == nil {
		if len(w) > maxWord {
			return 0, flag
		}
		folded = fold(s.buf[:0], w)
	}
	if id = s.p.lookup(folded); id != 0 {
		return id, flag
	}
	return s.slip(folded, flag)
}

// slip returns the word that a folded word may be in spite of its spelling, or 0.
func (s *scan) slip(folded []byte, flag uint16) (id, _ uint16) {
	if flag&(flagDigit|flagCapital) != 0 {
		return 0, flag
	}
	if id = s.p.slipOf(folded); id != 0 {
		flag |= flagSlip
	}
	return id, flag
}

// looks returns what a word looks like.
func looks(w string) (flag uint16) {
	switch c := w[0]; {
	case c >= '0' && c <= '9':
		flag = flagDigit
	case c >= 'A' && c <= 'Z':
		flag = flagCapital
		if len(w) > 1 && w[1] >= 'A' && w[1] <= 'Z' {
			flag |= flagCapitals
		}
		if (c == 'F' || c == 'E') && len(w) >= 2 && len(w) <= 4 && strings.Trim(w[1:], "0123456789") == "" {
			flag |= flagCites
		}
	case c >= utf8.RuneSelf:
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			flag = flagCapital
		}
	}
	return flag
}
