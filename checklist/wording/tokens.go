package wording

import (
	"math"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// token is one word of the text.
type token struct {
	traits
	start, end int32
	word       uint16 // its number in the program, 0 when it is not known
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
	flagColon // of a sentence: a colon stands in it or ends it
)

// tokenise cuts text[from:to] into words, looks them up and marks where sentences
// start. Bytes in quotes are somebody's own words.
func (s *scan) tokenise(text string, from, to int, quotes []quote) {
	s.tokens, s.sums, s.all, s.signs, s.brackets = s.tokens[:0], s.sums[:0], sum{}, s.signs[:0], false
	b := between(preSentence)
	edge := edgeOf(quotes)
	stopped := -1 // where easy did
	for end, skipped := from, false; end < to; {
		start := end
		switch c := text[start]; {
		case c >= utf8.RuneSelf:
			if skipped && !neverJoins[c] {
				start-- // Perhaps a mark that belongs to the space.
			}
		case aloneAt(text, start, to):
			end++
			b, skipped = s.sign(text, start, end, b), false
			continue
		case b&line == 0 && start != stopped:
			end, skipped, b = s.easy(text, end, min(to, edge), skipped, b)
			if stopped = end; end > start {
				continue
			}
		}
		skipped = false
		var folded []byte
		key, n := short(text, start, to)
		if end = start + n; n == 0 {
			if folded, end = plain(s.buf[:0], text, start, to); end == start {
				it := words.FromString(text[start:to])
				it.Next()
				end += it.End()
				if !isWord(text[start:]) {
					b = s.sign(text, start, end, b)
					continue
				}
			}
		}
		t := token{start: int32(start), end: int32(end)}
		s.look(&t, text[start:end], key, folded)
		if start >= edge {
			for ; len(quotes) > 0 && int(quotes[0].to) <= start; quotes = quotes[1:] {
				b |= preQuoted
			}
			if edge = edgeOf(quotes); start >= edge {
				t.quote()
			}
		}
		if b&(line|lines) != line || !s.joins(&t, text) {
			s.tie(&t, b, text)
			s.tokens = append(s.tokens, t)
			if skipped = end+1 < to && text[end] == ' '; skipped {
				end++
			}
		}
		b = plainSpace
	}
	s.sums = append(s.sums, s.all)
}

// easy reads words of up to eight ASCII letters and digits from i on, one space
// apart, up to one that has another sign after it. None is quoted. B stands before
// the first. It does what tokenise does in as few steps as can be. It returns where
// it stopped, whether right after a space that it passed over, and what stands
// before that.
func (s *scan) easy(text string, i, to int, skipped bool, b between) (int, bool, between) {
	n := len(s.tokens)
	tokens := s.tokens[:cap(s.tokens)]
	known, slots, shift := s.p.words, s.p.slots, 64-s.p.slotBits
	// A word and its space take two bytes at least, so that there is room for each.
	to = min(to-9, i+2*(len(tokens)-n))
	for i < to {
		v := load(text, i)
		other := others(v)
		size := bits.TrailingZeros64(other) / 8
		if size == 0 {
			break
		}
		if c := text[i+size]; c != ' ' && !ends(c, text[i+size+1]) {
			break
		}
		var flag uint16
		if c := byte(v); c < 'a' {
			if c == 'E' || c == 'F' {
				break
			}
			flag = flagDigit
			if c > '9' {
				flag = flagCapital
				if c := byte(v >> 8); c >= 'A' && c <= 'Z' {
					flag = flagCapital | flagCapitals
				}
			}
		}
		key := (v | small) & upTo(other)
		h := hashKey(key)
		var id uint16
		for k := int(h >> shift); ; k++ {
			l := slots[k&(len(slots)-1)]
			if id = l.word; id == 0 || l.check == checkOf(h) && known[id].key == key {
				break
			}
		}
		if id == 0 && size >= minSlip-1 && flag == 0 {
			break
		}
		t := &tokens[n]
		t.traits = known[id].traits
		t.start, t.end, t.word, t.pre, t.flag = int32(i), int32(i+size), id, 0, flag
		if flag != 0 || t.props&isNumber != 0 {
			t.marks |= anyMark
		}
		if b == plainSpace {
			t.flag |= flagBack
			t.sentence = tokens[n-1].sentence
			tokens[n-1].flag |= flagOn
			s.all.props |= t.props
			s.all.flag |= t.flag
		} else {
			s.tokens = tokens[:n]
			s.tie(t, b, text)
			b = plainSpace
		}
		n++
		i += size
		if skipped = text[i] == ' '; !skipped {
			break
		}
		i++
	}
	s.tokens = tokens[:n]
	return i, skipped, b
}

// tie notes what stands before a token that comes next, whether a match may go on
// from the token before to it and back, and what it brings to its sentence.
func (s *scan) tie(t *token, b between, text string) {
	if b&(stop|lines) != 0 {
		if b&lines != 0 || !s.goesOn(t, text) {
			b |= preSentence
		} else {
			b &^= preSentence
		}
	}
	n := len(s.tokens)
	if b&preColon != 0 {
		s.all.flag |= flagColon // A list may follow.
	}
	if b&(preSentence|preBullet) != 0 {
		t.flag |= flagFirst
		if n > 0 && len(s.sums) < maxSums {
			s.sums, s.all = append(s.sums, s.all), sum{}
		}
	}
	if b&preBreak == 0 {
		last := &s.tokens[n-1]
		if t.flag&flagQuoted == 0 {
			last.flag |= flagOn
		}
		if last.flag&flagQuoted == 0 {
			t.flag |= flagBack
		}
	}
	t.pre, t.sentence = uint16(b), uint16(len(s.sums))
	s.all.props |= t.props
	s.all.flag |= t.flag
}

// edgeOf returns where the first quotation starts.
func edgeOf(quotes []quote) int {
	if len(quotes) == 0 {
		return math.MaxInt
	}
	return int(quotes[0].from)
}

// maxSums is how many sentences of a paragraph are told apart.
const maxSums = 0xFFFE

// sum is what the words of a sentence have between them, to say no fast.
type sum struct {
	props uint32
	flag  uint16
}

// lastToken returns the last token, nil when there is none.
func (s *scan) lastToken() *token {
	if n := len(s.tokens); n > 0 {
		return &s.tokens[n-1]
	}
	return nil
}

// goesOn reports whether the full stop before t ends nothing: it stands after
// Mr or after an initial.
func (s *scan) goesOn(t *token, text string) bool {
	last := s.lastToken()
	if last == nil {
		return false
	}
	if last.props&isShort != 0 && int(last.end) < len(text) && text[last.end] == '.' {
		return t.flag&flagCapital != 0 || last.props&isTitle == 0
	}
	return last.end-last.start == 1 && last.flag&flagCapital != 0 && text[last.start] != 'I' && t.flag&flagCapital != 0
}

// joins makes one word of the last and t, a word broken over a line by a hyphen,
// when we know it.
func (s *scan) joins(t *token, text string) bool {
	last := s.lastToken()
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
	s.all.props |= last.props
	return true
}

// know notes which word a token is.
func (s *scan) know(t *token, id uint16) {
	t.word, t.traits = id, s.p.words[id].traits
	if t.flag&(flagDigit|flagCapital) != 0 || t.props&isNumber != 0 {
		t.marks |= anyMark
	}
}

// quote makes t a word of somebody else's, in which nothing is looked for.
func (t *token) quote() {
	t.flag |= flagQuoted
	t.root = t.rootEnd
}

// look looks the word of t up, and notes what it looks like. Where it is not known
// yet the key is 0, and folded nil.
func (s *scan) look(t *token, w string, key uint64, folded []byte) {
	t.flag = looks(w)
	var id uint16
	if key != 0 {
		id = s.p.lookupKey(key)
	}
	if id == 0 && folded == nil && len(w) <= maxWord {
		folded = fold(s.buf[:0], w)
	}
	if key == 0 && folded != nil {
		id = s.p.lookup(folded)
	}
	if id == 0 && t.flag&(flagDigit|flagCapital) == 0 {
		if id = s.p.slipOf(folded); id != 0 {
			t.flag |= flagSlip
		}
	}
	s.know(t, id)
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
