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

// between is what stands between two words.
type between struct {
	pre    uint16
	stop   bool // a full stop
	breaks int  // line breaks
}

// tokenise cuts text[from:to] into words, looks them up and marks where sentences
// start. Bytes in quotes are somebody's own words.
func (s *scan) tokenise(text string, from, to int, quotes []quote) {
	s.tokens, s.sums, s.signs, s.brackets = s.tokens[:0], s.sums[:0], s.signs[:0], false
	b := between{pre: preSentence}
	edge := edgeOf(quotes)
	for end, skipped := from, false; end < to; {
		start := end
		t := s.grow()
		if key, n := short(text, start, to); n > 0 {
			end += n
			t.start, t.end = int32(start), int32(end)
			s.lookShort(t, text, key)
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
			if skipped = false; folded == nil && s.sign(&b, text, start, end) {
				s.shrink()
				continue
			}
			t.start, t.end = int32(start), int32(end)
			s.look(t, text, folded)
		}
		if b.stop || b.breaks > 0 {
			s.stops(&b, t, text)
		}
		if start >= edge {
			for ; len(quotes) > 0 && int(quotes[0].to) <= start; quotes = quotes[1:] {
				b.pre |= preQuoted
			}
			if edge = edgeOf(quotes); start >= edge {
				t.quote()
			}
		}
		if b.breaks == 1 && s.joins(t, text) {
			s.shrink()
		} else {
			t.pre = b.pre
			s.tie(t)
			if skipped = end+1 < to && text[end] == ' '; skipped {
				end++
			}
		}
		b = between{}
	}
}

// quote makes t a word of somebody else's, in which nothing is looked for.
func (t *token) quote() {
	t.flag |= flagQuoted
	t.root = t.rootEnd
}

// edgeOf returns where the first quotation starts.
func edgeOf(quotes []quote) int {
	if len(quotes) == 0 {
		return math.MaxInt
	}
	return int(quotes[0].from)
}

// grow adds a token that says nothing yet, and shrink takes the last away.
func (s *scan) grow() *token {
	n := len(s.tokens)
	if n == cap(s.tokens) {
		s.tokens = slices.Grow(s.tokens, n+1)
	}
	s.tokens = s.tokens[:n+1]
	t := &s.tokens[n]
	*t = token{}
	return t
}

func (s *scan) shrink() { s.tokens = s.tokens[:len(s.tokens)-1] }

// before returns the token before the last, nil when there is none.
func (s *scan) before() *token {
	if n := len(s.tokens); n > 1 {
		return &s.tokens[n-2]
	}
	return nil
}

// sign notes what stands at text[start:end] between two words, and reports
// whether it is no word.
func (s *scan) sign(b *between, text string, start, end int) bool {
	c := text[start]
	if c >= utf8.RuneSelf {
		return b.wide(text, start, end)
	}
	if maybeHides[c] {
		s.signs = append(s.signs, int32(start))
	}
	switch c {
	case ' ', '\t', '"', '\'', '\r':
	case '\n':
		b.breaks++
	case '.', '!', '?':
		b.stop = true
	case ',':
		b.pre |= preComma
	case ';':
		b.pre |= preSemicolon
	case ':':
		b.pre |= preColon
	case '(', '[':
		b.pre |= preOpen
		s.brackets = true
	case ')', ']':
		b.pre |= preClose
	case '-':
		switch {
		case b.breaks > 0 || len(s.tokens) == 1:
			b.pre |= preBullet
		case start > 0 && end < len(text) && text[start-1] == ' ' && text[end] == ' ':
			b.pre |= preDash
		}
	case '/':
		b.pre |= preSlash
	case '#', '>':
		b.pre |= preBullet
	case '*':
		if b.breaks > 0 {
			b.pre |= preBullet
		}
	default:
		if letterOrDigit(c) {
			return false
		}
		b.pre |= preOther
	}
	return true
}

// wide is sign for what is not ASCII.
func (b *between) wide(text string, start, end int) bool {
	r, _ := utf8.DecodeRuneInString(text[start:])
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	switch r {
	case '–', '—':
		if r == '—' || start == 0 || !letterOrDigit(text[start-1]) || end >= len(text) || !letterOrDigit(text[end]) {
			b.pre |= preDash
		} // else twenty–thirty, 9–10
	case '…', '。', '！', '？':
		b.stop = true
	case '•', '▪', '◦', '·':
		b.pre |= preBullet
	case '\u00a0', '\u2010', '\u2011', '\u202f', '\u2009', '“', '”', '‘', '’', '«', '»':
	default:
		if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			b.pre |= preOther
		}
	}
	return true
}

// tie notes whether a match may go on from the token before to t and back, and
// what t brings to its sentence.
func (s *scan) tie(t *token) {
	if t.pre&preBreak == 0 {
		if last := s.before(); last != nil {
			if (last.flag|t.flag)&flagQuoted == 0 {
				last.flag |= flagOn
				t.flag |= flagBack
			} else if t.flag&flagQuoted == 0 {
				last.flag |= flagOn
			} else if last.flag&flagQuoted == 0 {
				t.flag |= flagBack
			}
		}
	}
	n := len(s.sums)
	if t.pre&(preSentence|preBullet) != 0 {
		t.flag |= flagFirst
		if n < 0xFFFF {
			s.sums = append(s.sums, sum{})
			n++
		}
	}
	t.sentence = uint16(n - 1)
	all := &s.sums[n-1]
	all.props |= t.props
	all.flag |= t.flag
}

// sum is what the words of a sentence have between them, to say no fast.
type sum struct {
	props uint32
	flag  uint16
}

// stops notes in b whether a sentence starts at t, after a full stop or in a line
// of its own.
func (s *scan) stops(b *between, t *token, text string) {
	switch {
	case b.breaks > 1, b.stop && !s.goesOn(t, text):
		b.pre |= preSentence
	case b.stop:
		b.pre &^= preSentence
	}
}

// goesOn reports whether the full stop before t ends nothing: it stands after
// Mr or after an initial.
func (s *scan) goesOn(t *token, text string) bool {
	last := s.before()
	if last == nil {
		return false
	}
	if last.props&isShort != 0 && int(last.end) < len(text) && text[last.end] == '.' {
		return t.flag&flagCapital != 0 || last.props&isTitle == 0
	}
	return last.end-last.start == 1 && last.flag&flagCapital != 0 && text[last.start] != 'I' && t.flag&flagCapital != 0
}

// joins makes one word of a word broken over a line by a hyphen, when we know it.
func (s *scan) joins(t *token, text string) bool {
	last := s.before()
	if last == nil || int(last.end) >= len(text) || text[last.end] != '-' || (last.flag^t.flag)&flagQuoted != 0 {
		return false
	}
	w := fold(fold(s.buf[:0], text[last.start:last.end]), text[t.start:t.end])
	if id := s.p.lookup(w); id != 0 {
		last.end = t.end
		s.know(last, id)
		if last.flag&flagQuoted != 0 {
			last.quote()
		}
		s.sums[last.sentence].props |= last.props
		return true
	}
	return false
}

// lookShort looks up the word of t, which has this key, and notes what it looks
// like.
func (s *scan) lookShort(t *token, text string, key uint64) {
	if text[t.start] < 'a' {
		s.looks(t, text)
	}
	id := s.p.lookupKey(key)
	if id == 0 && t.end-t.start >= minSlip-1 {
		id = s.slip(t, fold(s.buf[:0], text[t.start:t.end]))
	}
	s.know(t, id)
}

// look is lookShort for every word. Folded is nil where it is not known yet.
func (s *scan) look(t *token, text string, folded []byte) {
	s.looks(t, text)
	if folded == nil {
		if t.end-t.start > maxWord {
			s.know(t, 0)
			return
		}
		folded = fold(s.buf[:0], text[t.start:t.end])
	}
	id := s.p.lookup(folded)
	if id == 0 {
		id = s.slip(t, folded)
	}
	s.know(t, id)
}

// slip returns the word that t may be in spite of its spelling, or 0.
func (s *scan) slip(t *token, folded []byte) uint16 {
	if t.flag&(flagDigit|flagCapital) != 0 {
		return 0
	}
	id := s.p.slipOf(folded)
	if id != 0 {
		t.flag |= flagSlip
	}
	return id
}

// looks notes what the word of t looks like.
func (s *scan) looks(t *token, text string) {
	c := text[t.start]
	switch {
	case c >= '0' && c <= '9':
		t.flag |= flagDigit
	case c >= 'A' && c <= 'Z':
		t.flag |= flagCapital
		w := text[t.start:t.end]
		if len(w) > 1 && w[1] >= 'A' && w[1] <= 'Z' {
			t.flag |= flagCapitals
		}
		if (c == 'F' || c == 'E') && len(w) >= 2 && len(w) <= 4 && strings.Trim(w[1:], "0123456789") == "" {
			t.flag |= flagCites
		}
	case c >= utf8.RuneSelf:
		if r, _ := utf8.DecodeRuneInString(text[t.start:]); unicode.IsUpper(r) {
			t.flag |= flagCapital
		}
	}
}

// know notes which word a token is.
func (s *scan) know(t *token, id uint16) {
	w := s.p.wordAt(id)
	t.word, t.marks, t.props = id, eight(w, 8), four(w, 16)
	t.root, t.rootEnd = two(w, 24), two(w, 26)
	if t.flag&(flagDigit|flagCapital) != 0 || t.props&isNumber != 0 {
		t.marks |= anyMark
	}
}
