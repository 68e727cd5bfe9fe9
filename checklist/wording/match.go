package wording

import (
	"slices"
	"strings"
)

// hit is one match: where it is in the text, and its entry.
type hit struct {
	from, to int
	entry    *Entry
}

// scan is the state of reading one paragraph.
type scan struct {
	book       *book
	text       string // the whole text
	o          Options
	quotes     []quote
	tokens     []token
	hits       []hit
	spelledOut []string // acronyms that the text has spelled out so far
	joined     map[joinedKey]joined
	steps      int // how many more steps can be taken from the token
}

// direction is the way a pattern is followed through the words.
type direction int

const (
	rightwards direction = 1
	leftwards  direction = -1
)

// maxSteps is how many steps are taken from one token at most. The built-in phrases take a few hundred; a school's own,
// with wide gaps between common words, could take forever.
const maxSteps = 50_000

// matches finds every phrase in the tokens of a paragraph.
func (s *scan) matches() {
	s.joined = make(map[joinedKey]joined)
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.word == nil || t.quoted() {
			continue
		}
		s.steps = maxSteps
		for _, p := range t.word.phrases {
			s.match(p, i)
		}
	}
}

// match takes every way that a phrase fits around token i, which it is looked up by.
func (s *scan) match(p *phrase, i int) {
	if p.letters != "" && !s.spells(i, p.letters) {
		return
	}
	here := way{at: i, first: unset, last: unset, place: p.place}
	rights := s.follow(p.after, here, rightwards, nil)
	if len(rights) == 0 {
		return
	}
	for _, left := range s.follow(p.before, here, leftwards, nil) {
		for _, right := range rights {
			first, last := left.at, right.at
			switch {
			case left.first != unset:
				first = left.first
			case right.first != unset:
				first = right.first
			}
			switch {
			case left.last != unset:
				last = left.last
			case right.last != unset:
				last = right.last
			}
			if first > last {
				continue
			}
			class := right.place
			if last != right.at {
				class = nil
			}
			s.take(p.rule, first, last, class)
		}
	}
}

// way is how far a pattern has been followed to one side.
type way struct {
	at          int    // the token reached
	place       *place // its place, if that is a set of words
	gap         int    // how many words can be skipped before the next place
	marked      bool   // a mark is waiting for the next place
	first, last int    // the tokens where the finding starts and ends, if marks say so
}

const unset = -1

// follow adds every way through a pattern from node n to ways. For each gap it takes the first way that leads to the
// end.
func (s *scan) follow(n *node, w way, side direction, ways []way) []way {
	for ; n != nil; n = n.next {
		switch n.is {
		case aGap:
			w.gap += n.most
		case theStart:
			if side == leftwards {
				w.first = w.at
			} else {
				w.marked = true
			}
		case theEnd:
			if side == rightwards {
				w.last = w.at
			} else {
				w.marked = true
			}
		case aChoice:
			for _, c := range n.choices {
				ways = s.follow(c, w, side, ways)
			}
			return ways
		default:
			return s.seek(n, w, side, ways)
		}
	}
	return append(ways, w)
}

// seek looks for the place of node n among the next words: right after w, or within the number of words that the gap
// allows plus two fillers.
func (s *scan) seek(n *node, w way, side direction, ways []way) []way {
	fillers := 2
	for j := w.at; s.reaches(j, side); {
		j += int(side)
		if s.steps--; s.steps < 0 {
			return ways
		}
		if s.fits(j, n) {
			if more := s.follow(n.next, w.moved(j, n.place, side), side, ways); len(more) > len(ways) {
				return more
			}
		}
		switch {
		case s.has(j, isFiller) && fillers > 0:
			fillers--
		case w.gap > 0:
			w.gap--
		default:
			return ways
		}
	}
	return ways
}

// moved returns the way after its next place has been found at token j.
func (w way) moved(j int, p *place, side direction) way {
	if w.marked && side == rightwards {
		w.first = j
	}
	if w.marked && side == leftwards {
		w.last = j
	}
	w.at, w.place, w.gap, w.marked = j, p, 0, false
	return w
}

// reaches reports whether a match can continue from token i to the next: no sentence or clause ends there, and it is in
// no quotation.
func (s *scan) reaches(i int, side direction) bool {
	j := i + int(side)
	return j >= 0 && j < len(s.tokens) && s.tokens[max(i, j)].pre&preBreak == 0 && !s.tokens[j].quoted()
}

// fits reports whether token i fits the place of node n.
func (s *scan) fits(i int, n *node) bool {
	t := &s.tokens[i]
	switch n.is {
	case aPlace:
		return t.isOne(n.place)
	case anAcronym:
		return t.isOne(n.place) && s.spells(i, n.letters)
	case aNumber:
		return t.flag&flagDigit != 0 || s.has(i, isNumber)
	case aName:
		return s.isName(t)
	case anyWord:
		return s.open(t)
	case aTrait:
		return s.trait(t)
	}
	return false
}

// isOne reports whether the token is one of the words of a place.
func (t *token) isOne(p *place) bool { return t.word != nil && p.words[t.word] }

func (s *scan) has(i int, kinds kind) bool { return s.tokens[i].kinds&kinds != 0 }

// written returns a token as it is written.
func (s *scan) written(i int) string { return s.text[s.tokens[i].start:s.tokens[i].end] }

// isName reports whether a token looks like someone's name.
func (s *scan) isName(t *token) bool {
	if t.flag&flagCapital == 0 || t.end-t.start < 2 {
		return false
	}
	const no = isPronoun | isMonth | isWeekday | isTitle | isBe | isNegator
	return t.kinds&no == 0 && (t.word == nil || t.flag&flagFirst == 0)
}

// open reports whether a token can be in an open place of a pattern: can be short, tends to be blunt. It is a word in
// small letters that is neither in the class closedword nor a participle: can be reached, can be living.
func (s *scan) open(t *token) bool {
	w := s.text[t.start:t.end]
	return t.flag&(flagCapital|flagDigit) == 0 && len(w) > 2 && t.kinds&isClosed == 0 && !endsInOne(w, "ed", "ing", "ly")
}

// trait reports whether a token ends like many words for someone's character (formidable, quarrelsome, tactless) and
// says nothing that a reader can check (pregnant, available).
func (s *scan) trait(t *token) bool {
	w := s.text[t.start:t.end]
	return s.open(t) && len(w) > 5 && endsInOne(w, "able", "ible", "some", "less", "ous", "ful", "ish", "ive")
}

func endsInOne(w string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

// spells reports whether token i is these letters in the same case, or these with a small s.
func (s *scan) spells(i int, letters string) bool {
	rest, ok := strings.CutPrefix(s.written(i), letters)
	return ok && (rest == "" || strings.HasSuffix(rest, "s"))
}
