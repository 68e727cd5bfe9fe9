package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
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

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// tokens cuts text[from:to] into words, looks them up and marks where sentences
// start. Bytes in quoted are somebody's own words.
func (s *scan) tokenise(text string, from, to int, quotes []quote) {
	s.tokens, s.sums = s.tokens[:0], s.sums[:0]
	var pre uint16 = preSentence
	stop, breaks := false, 0 // after a full stop; line breaks since the last word
	q := 0
	for end := from; end < to; {
		start := end
		var folded []byte // the word folded, when it is a plain one, and its hash
		var sum uint32
		if folded, sum, end = s.plain(text, start, to); end == start {
			it := words.FromString(text[start:to])
			it.Next()
			end += it.End()
		}
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
		if folded == nil && end-start <= maxWord {
			folded = fold(s.buf[:0], text[start:end])
			sum = hash(folded)
		}
		s.look(&t, text[start:end], folded, sum)
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
		s.tie(&t)
		s.tokens = append(s.tokens, t)
		pre, stop, breaks = 0, false, 0
		if end+1 < to && text[end] == ' ' && text[end+1] < utf8.RuneSelf {
			end++ // As plain would, only sooner.
		}
	}
}

// tie notes whether a match may go on from the last token to t and back, and what
// t brings to its sentence.
func (s *scan) tie(t *token) {
	if n := len(s.tokens); n > 0 && t.pre&preBreak == 0 {
		last := &s.tokens[n-1]
		if t.flag&flagQuoted == 0 {
			last.flag |= flagOn
		}
		if last.flag&flagQuoted == 0 {
			t.flag |= flagBack
		}
	}
	if t.pre&(preSentence|preBullet) != 0 && len(s.sums) < 0xFFFF || len(s.sums) == 0 {
		s.sums = append(s.sums, sum{})
	}
	t.sentence = uint16(len(s.sums) - 1)
	all := &s.sums[t.sentence]
	all.props |= t.props
	all.flag |= t.flag
}

// sum is what the words of a sentence have between them, to say no fast.
type sum struct {
	props uint32
	flag  uint16
}

// goesOn reports whether the full stop before t ends nothing: it stands after
// Mr or after an initial.
func (s *scan) goesOn(t *token, text string) bool {
	n := len(s.tokens)
	if n == 0 {
		return false
	}
	last := &s.tokens[n-1]
	if last.props&isShort != 0 && int(last.end) < len(text) && text[last.end] == '.' {
		return t.flag&flagCapital != 0 || last.props&isTitle == 0
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
	if id := s.p.lookup(w, hash(w)); id != 0 {
		last.end = t.end
		s.know(last, id)
		s.sums[last.sentence].props |= last.props
		return true
	}
	return false
}

// plain reads the word or the sign at i where that takes no more than a look at
// ASCII, and returns where it ends, and a word folded, with its hash. Where it
// cannot tell, it returns i. It never cuts a text in other places than package
// words does, but for spaces, of which it takes one at a time.
func (s *scan) plain(text string, i, to int) (folded []byte, sum uint32, end int) {
	n := 0
	sum = hashSeed
	for end = i; end < to; end++ {
		c := text[end]
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c >= 'A' && c <= 'Z':
			c |= 0x20
		case c == '\'' && end > i && end+1 < to && letter(text[end-1]) && letter(text[end+1]):
			continue // in a word
		default:
			if end == i {
				if c == '_' || c == '\r' || c >= utf8.RuneSelf || end+1 < to && text[end+1] >= utf8.RuneSelf {
					return nil, 0, i
				}
				return nil, 0, i + 1
			}
			if !endsWord[c] && !(midWord[c] && (end+1 >= to || text[end+1] == ' ' || text[end+1] == '\n')) {
				return nil, 0, i
			}
			return s.buf[:n], hashed(sum), end
		}
		if n == maxWord {
			return nil, 0, i
		}
		s.buf[n] = c
		sum = hashOn(sum, c)
		n++
	}
	return s.buf[:n], hashed(sum), end
}

// What surely ends an ASCII word, and what does when space follows.
var (
	endsWord = [256]bool{' ': true, '\n': true, '\r': true, '\t': true, '?': true, '!': true, '(': true, ')': true, '"': true, '/': true, '-': true}
	midWord  = [256]bool{'.': true, ',': true, ';': true, ':': true}
)

// look looks a word up, and notes what it looks like. Folded is nil when it is
// too long to be looked up.
func (s *scan) look(t *token, w string, folded []byte, sum uint32) {
	c := w[0]
	switch {
	case c >= '0' && c <= '9':
		t.flag |= flagDigit
	case c >= 'A' && c <= 'Z':
		t.flag |= flagCapital
		if len(w) > 1 && w[1] >= 'A' && w[1] <= 'Z' {
			t.flag |= flagCapitals
		}
		if (c == 'F' || c == 'E') && len(w) >= 2 && len(w) <= 4 && strings.Trim(w[1:], "0123456789") == "" {
			t.flag |= flagCites
		}
	case c >= utf8.RuneSelf:
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			t.flag |= flagCapital
		}
	}
	var id uint16
	if folded != nil {
		id = s.p.lookup(folded, sum)
	}
	if id == 0 && len(folded) >= minSlip-1 && t.flag&(flagDigit|flagCapital) == 0 {
		if id = s.p.slipOf(folded); id != 0 {
			t.flag |= flagSlip
		}
	}
	s.know(t, id)
}

// know notes which word a token is.
func (s *scan) know(t *token, id uint16) {
	t.word, t.props, t.marks = id, s.p.props(id), s.p.marks(id)
	t.root, t.rootEnd = s.p.rootsOf(id)
	if t.flag&(flagDigit|flagCapital) != 0 || t.props&isNumber != 0 {
		t.marks |= anyMark
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
