package wording

import (
	"math/bits"
)

// hit is one match: a stretch of text and the entry that asked for it. It holds no
// pointer, so that the collector of memory need not look at it.
type hit struct {
	from, to int32
	entry    ref
}

// ref says which entry of which program, or which of the detectors.
type ref struct{ program, entry uint16 }

// detected is the program of a detector.
const detected = 0xFFFF

// origin is where a root stands in scan.at: a sequence has 12 places at most.
const origin = maxPlaces

// maxWays is how many steps are taken from one token at most. The phrases of the
// program take some tens; a school's own with wide gaps between common words
// could go on for ever.
const maxWays = 20_000

// scan is the state of reading one text. It is used again for the next one.
type scan struct {
	p       *program
	number  uint16 // of the program
	text    string
	o       Options
	kept    []hit    // of the paragraphs before
	defined []string // acronyms that the text has spelled out so far

	// Of the paragraph.
	tokens   []token
	sums     []sum // of the sentences
	all      sum   // of the last of them, while it is read
	quotes   []quote
	signs    []int32 // where signs stand that may hide letters
	brackets bool    // it has some
	hits     []hit
	taken    taken // the last sequence of all
	joined   map[joinedKey]joined

	// Of the token from which sequences are looked for.
	next, last uint64            // the marks near it, after it and before
	may        []uint16          // the roots whose gates are open
	at         [2 * origin]int32 // where the places found so far stand; the root's is origin
	done       []uint16          // the sequences taken
	ways       int               // how many steps may still be taken

	buf [2 * maxWord]byte
}

// sequences finds every sequence of the program in the tokens of a paragraph.
func (s *scan) sequences() {
	tokens, near := s.tokens, s.p.near
	s.taken = taken{first: -1}
	clear(s.joined)
	for i := range tokens {
		t := &tokens[i]
		if t.root == t.rootEnd {
			continue
		}
		var next, last uint64 // What near returns, written out.
		if t.flag&flagOn != 0 {
			if next = tokens[i+1].marks; tokens[i+1].props&isFiller != 0 {
				next |= s.behind(i+1, after)
			}
		}
		if t.flag&flagBack != 0 {
			if last = tokens[i-1].marks; tokens[i-1].props&isFiller != 0 {
				last |= s.behind(i-1, before)
			}
		}
		// The roots whose gates let the tokens beside this one through, or must look
		// further. There is no branch for each of them, as nobody could foretell
		// which way it goes.
		roots := s.p.roots[t.root:t.rootEnd]
		may := s.may
		if len(may) < len(roots) {
			may = make([]uint16, len(roots))
			s.may = may
		}
		n := 0
		for _, r := range roots {
			g := &near[r&^hasFar]
			let := next&g.after | last&g.before | uint64(r&hasFar)
			may[n] = r
			n += int((let | -let) >> 63)
		}
		if n == 0 {
			continue
		}
		s.next, s.last = next, last
		s.done, s.ways = s.done[:0], maxWays
		s.at[origin] = int32(i)
		for _, r := range may[:n] {
			if r&hasFar != 0 {
				r &^= hasFar
				if g := &near[r]; next&g.after|last&g.before == 0 && !s.reaches(r, i) {
					continue
				}
			}
			s.arrive(s.p.starts[r], i, i)
		}
	}
}

// near returns the marks of the tokens that may stand for a place beside token i:
// the one next to it, and those behind fillers.
func (s *scan) near(i, side int) uint64 {
	t := s.beside(i, side)
	if t == nil {
		return 0
	}
	if t.props&isFiller == 0 {
		return t.marks
	}
	return t.marks | s.behind(i+side, side)
}

// behind returns the marks of the token next to the filler at i, and of one more
// where that is a filler too.
func (s *scan) behind(i, side int) uint64 {
	t := s.beside(i, side)
	if t == nil {
		return 0
	}
	marks := t.marks
	if t.props&isFiller != 0 {
		if t = s.beside(i+side, side); t != nil {
			marks |= t.marks
		}
	}
	return marks
}

// reaches reports whether a token that the gaps of a root can reach from token i
// has a mark of its far gate, or the gate is open.
func (s *scan) reaches(root uint16, i int) bool {
	g := &s.p.far[root]
	if *g == open {
		return true
	}
	most := int(s.p.steps[s.p.starts[root]].gap&^isLast) + 3
	tokens := s.tokens
	if g.after != 0 {
		for j := i; j < i+most && tokens[j].flag&flagOn != 0; j++ {
			if tokens[j+1].marks&g.after != 0 {
				return true
			}
		}
	}
	if g.before != 0 {
		for j := i; j > i-most && tokens[j].flag&flagBack != 0; j-- {
			if tokens[j-1].marks&g.before != 0 {
				return true
			}
		}
	}
	return false
}

// arrive takes what ends at a step whose places stand at tokens left to right,
// and goes on from there. It reports whether everything from the step on has been
// taken: then no other way to it is tried.
func (s *scan) arrive(n uint16, left, right int) bool {
	steps := s.p.steps
	for {
		if s.ways--; s.ways < 0 {
			return true
		}
		for q, end := steps[n].seqs, steps[n+1].seqs; q < end; q++ {
			s.take(q)
		}
		k := steps[n].kids
		if k == 0 {
			return true
		}
		kid := &steps[k]
		if kid.gap != isLast {
			if kid.gap&isLast != 0 {
				return s.kid(k, left, right)
			}
			break
		}
		// Most steps have one kid, right beside them: there is only one way on.
		if kid.at > 0 {
			if s.tokens[right].flag&flagOn == 0 {
				return false
			}
			t := &s.tokens[right+1]
			if t.props&isFiller != 0 {
				return s.kid(k, left, right)
			}
			if t.marks&kid.marks == 0 || !s.is(t, kid.what) {
				return false
			}
			right++
			s.at[origin+int(kid.at)] = int32(right)
		} else {
			if s.tokens[left].flag&flagBack == 0 {
				return false
			}
			t := &s.tokens[left-1]
			if t.props&isFiller != 0 {
				return s.kid(k, left, right)
			}
			if t.marks&kid.marks == 0 || !s.is(t, kid.what) {
				return false
			}
			left--
			s.at[origin+int(kid.at)] = int32(left)
		}
		n = k
	}
	if left == right {
		return s.fork(steps[n].kids, left, right, s.next, s.last)
	}
	return s.fork(steps[n].kids, left, right, s.near(right, after), s.near(left, before))
}

// fork goes on to either side by the kids from k on. Next and last are the marks
// near right and left.
func (s *scan) fork(k uint16, left, right int, next, last uint64) bool {
	all := true
	for kids := s.p.steps[k:]; len(kids) > 0; {
		// Which of up to 64 kids may stand there, again without a branch.
		var may, bit uint64 = 0, 1
		n := 0
		for i := range kids {
			kid := &kids[i]
			let := (next^(next^last)&uint64(int64(kid.at)>>63))&kid.marks | uint64(kid.gap&^isLast)
			may |= bit & uint64(int64(let|-let)>>63)
			bit <<= 1
			n++
			if kid.gap&isLast != 0 {
				kids = nil
				break
			}
			if bit == 0 {
				kids = kids[n:]
				break
			}
		}
		all = all && may == bit-1
		for ; may != 0; may &= may - 1 {
			taken := s.kid(k+uint16(bits.TrailingZeros64(may)), left, right)
			all = all && taken
		}
		k += uint16(n)
	}
	return all
}

// kid finds a kid of a step. Between two places there may stand as many words as
// the gap says, and two fillers.
func (s *scan) kid(k uint16, left, right int) bool {
	kid := &s.p.steps[k]
	side, j, may := after, right, uint16(flagOn)
	if kid.at < 0 {
		side, j, may = before, left, flagBack
	}
	gap, fillers := int(kid.gap&^isLast), 2
	for tokens := s.tokens; tokens[j].flag&may != 0; {
		j += side
		t := &tokens[j]
		if t.marks&kid.marks != 0 && s.is(t, kid.what) {
			s.at[origin+int(kid.at)] = int32(j)
			if s.arrive(k, min(left, j), max(right, j)) {
				return true
			}
		}
		if t.props&isFiller != 0 && fillers > 0 {
			fillers--
		} else if gap--; gap < 0 {
			break
		}
	}
	return false
}

const (
	after  = 1
	before = -1
)

// beside returns the token next to token i, nil when a match cannot reach it.
func (s *scan) beside(i, side int) *token {
	may := uint16(flagOn)
	if side == before {
		may = flagBack
	}
	if s.tokens[i].flag&may == 0 {
		return nil
	}
	return &s.tokens[i+side]
}

// is reports whether a token may stand for a place of a sequence.
func (s *scan) is(t *token, what uint16) bool {
	if what < special {
		return t.word == what
	}
	return s.isOf(t, what)
}

// isOf is is for a class or a special.
func (s *scan) isOf(t *token, what uint16) bool {
	switch {
	case what&classBit != 0:
		return t.word != 0 && s.p.in(t.word, what)
	case what == anyNumber:
		return t.flag&flagDigit != 0 || t.props&isNumber != 0
	}
	return s.isName(t)
}

// isName reports whether a token looks like somebody's name.
func (s *scan) isName(t *token) bool {
	if t.flag&flagCapital == 0 || t.end-t.start < 2 {
		return false
	}
	const never = isPronoun | isMonth | isWeekday | isTitle | isBe | isNegator
	return t.props&never == 0 && (t.word == 0 || t.flag&flagFirst == 0)
}
