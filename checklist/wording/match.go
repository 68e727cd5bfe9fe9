package wording

// hit is one match: a stretch of text and the entry that asked for it.
type hit struct {
	from, to int32
	entry    *Entry
}

// scan is the state of reading one text. It is used again for the next one.
type scan struct {
	p       *program
	text    string
	o       Options
	tokens  []token
	quotes  []quote
	hits    []hit
	kept    []hit
	defined []string // acronyms that the text has spelled out so far
	at      [12]int32
	buf     [2 * maxWord]byte
}

// sequences finds every sequence of the program in the tokens of a paragraph.
func (s *scan) sequences() {
	p := s.p
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.word == 0 || t.flag&flagQuoted != 0 {
			continue
		}
		from, to := p.anchorAt[t.word], p.anchorAt[t.word+1]
		if from == to {
			continue
		}
		next, last := s.beside(i, after), s.beside(i, before)
		for _, k := range p.anchors[from:to] {
			switch k.side {
			case after:
				if !s.may(next, k.near) {
					continue
				}
			case before:
				if !s.may(last, k.near) {
					continue
				}
			}
			q := &p.seqs[k.seq]
			a := int(q.anchor)
			s.at[a] = int32(i)
			if q.n > 1 && !(s.right(q, a, i) && s.left(q, a, i)) {
				continue
			}
			if q.acronym != 0 && !s.spelled(q, a) {
				continue
			}
			first, end := int(s.at[q.from]), int(s.at[q.to-1])
			r := &p.rules[q.entry]
			if s.name(first, end) && q.acronym == 0 || (r.unless != 0 || r.next|r.prev != 0) && s.excepted(r, first, end) {
				continue
			}
			entry := &p.entries[q.entry]
			s.hits = append(s.hits, hit{s.tokens[s.widen(first)].start, s.tokens[end].end, entry})
			if what := p.elems[q.start+uint32(q.to)-1].what; what&classBit != 0 && q.to == q.n {
				s.coordinate(end, what, entry)
			}
		}
	}
}

// may reports whether what may stand at a neighbour of a word: the neighbour
// itself, or what comes behind an adverb there. It says no fast.
func (s *scan) may(t *token, what uint16) bool {
	switch {
	case t == nil:
		return false
	case what&classBit != 0 && s.p.marks[t.word]>>(what&63)&1 == 0, what < special && t.word != what:
		return s.p.props[t.word]&isFiller != 0
	}
	return s.p.props[t.word]&isFiller != 0 || s.is(t, what)
}

// beside returns the token next to token i, nil when a match cannot reach it.
func (s *scan) beside(i int, side uint8) *token {
	if side == before {
		if i == 0 || s.tokens[i].pre&preBreak != 0 {
			return nil
		}
		return &s.tokens[i-1]
	}
	if i+1 >= len(s.tokens) || s.tokens[i+1].pre&preBreak != 0 {
		return nil
	}
	return &s.tokens[i+1]
}

// widen takes in an adverb or two before a match: so very withdrawn.
func (s *scan) widen(first int) int {
	for n := 0; n < 2 && first > 0 && s.tokens[first].pre == 0; n++ {
		b := &s.tokens[first-1]
		if s.p.props[b.word]&isIntensifier == 0 || b.flag&flagQuoted != 0 {
			break
		}
		first--
	}
	return first
}

// coordinate finds more words of the class that ended a match, joined on to it
// by a comma or by and: he is rude, sly and lazy.
func (s *scan) coordinate(last int, what uint16, entry *Entry) {
	for j := last + 1; j < len(s.tokens); j++ {
		t := &s.tokens[j]
		joined := t.pre&preComma != 0
		if s.has(j, isJoiner) && j+1 < len(s.tokens) {
			j++
			t, joined = &s.tokens[j], true
		}
		for s.has(j, isFiller) && j+1 < len(s.tokens) && s.tokens[j+1].pre == 0 && !s.is(t, what) {
			j++
			t = &s.tokens[j]
		}
		if !joined || t.pre&(preBreak&^preComma) != 0 || t.flag&flagQuoted != 0 || !s.is(t, what) || s.has(j, isAdult|isChild) || s.name(j, j) {
			return
		}
		s.hits = append(s.hits, hit{t.start, t.end, entry})
	}
}

// right matches the places after place k, which stands at token i.
func (s *scan) right(q *seq, k, i int) bool {
	if k+1 == int(q.n) {
		return true
	}
	e := s.p.elems[q.start+uint32(k)+1]
	gap, fillers := int(e.gap), 2
	for j := i + 1; j < len(s.tokens); j++ {
		t := &s.tokens[j]
		if t.pre&preBreak != 0 || t.flag&flagQuoted != 0 {
			return false
		}
		if s.is(t, e.what) {
			s.at[k+1] = int32(j)
			if s.right(q, k+1, j) {
				return true
			}
		}
		switch {
		case s.p.props[t.word]&isFiller != 0 && fillers > 0:
			fillers--
		case gap > 0:
			gap--
		default:
			return false
		}
	}
	return false
}

// left matches the places before place k, which stands at token i.
func (s *scan) left(q *seq, k, i int) bool {
	if k == 0 {
		return true
	}
	what := s.p.elems[q.start+uint32(k)-1].what
	gap, fillers := int(s.p.elems[q.start+uint32(k)].gap), 2
	for j := i - 1; j >= 0; j-- {
		t := &s.tokens[j]
		if s.tokens[j+1].pre&preBreak != 0 || t.flag&flagQuoted != 0 {
			return false
		}
		if s.is(t, what) {
			s.at[k-1] = int32(j)
			if s.left(q, k-1, j) {
				return true
			}
		}
		switch {
		case s.p.props[t.word]&isFiller != 0 && fillers > 0:
			fillers--
		case gap > 0:
			gap--
		default:
			return false
		}
	}
	return false
}

// is reports whether a token may stand for a place of a sequence.
func (s *scan) is(t *token, what uint16) bool {
	switch {
	case what&classBit != 0:
		return t.word != 0 && s.p.in(t.word, what)
	case what < special:
		return t.word == what
	case what == anyNumber:
		return t.flag&flagDigit != 0 || s.p.props[t.word]&isNumber != 0
	}
	return s.isName(t)
}

// isName reports whether a token looks like somebody's name.
func (s *scan) isName(t *token) bool {
	if t.flag&flagCapital == 0 || t.end-t.start < 2 {
		return false
	}
	const never = isPronoun | isMonth | isWeekday | isTitle | isBe | isNegator
	return s.p.props[t.word]&never == 0 && (t.word == 0 || t.flag&flagFirst == 0)
}

// spelled reports whether the letters of an acronym stand in the text as they
// are listed, or with a small s.
func (s *scan) spelled(q *seq, k int) bool {
	t := &s.tokens[s.at[k]]
	a, w := s.p.acronyms[q.acronym-1], s.text[t.start:t.end]
	return len(w) >= len(a) && w[:len(a)] == a && (len(w) == len(a) || w[len(w)-1] == 's')
}

// name reports whether tokens first to last are part of the name of a person, a
// service or a road: capitals that go on beyond the match.
func (s *scan) name(first, last int) bool {
	t := &s.tokens[last]
	if t.flag&(flagCapital|flagCapitals|flagFirst) == flagCapital && last+1 < len(s.tokens) {
		n := &s.tokens[last+1]
		if n.flag&flagCapital != 0 && n.pre&(preBreak&^preDash) == 0 && s.text[n.start:n.end] != "I" {
			return true
		}
	}
	t = &s.tokens[first]
	if t.flag&(flagCapital|flagCapitals|flagFirst) == flagCapital && first > 0 && t.pre&preBreak == 0 {
		b := &s.tokens[first-1]
		return b.flag&flagCapital != 0 && (b.flag&flagFirst == 0 || b.word == 0 || s.p.props[b.word]&isTitle != 0 || s.text[b.start:b.end] == "The")
	}
	return false
}

// keepBest sorts hits and leaves one for each place: the longest where they
// overlap, unless guidance names wording that makes up half of it.
func keepBest(hits []hit) []hit {
	sortHits(hits)
	out := hits[:0]
	for _, h := range hits {
		if n := len(out); n > 0 && h.from < out[n-1].to {
			if h.beats(out[n-1]) {
				out[n-1] = h
			}
			continue
		}
		out = append(out, h)
	}
	return out
}

func (h hit) beats(other hit) bool {
	mine, theirs := h.to-h.from, other.to-other.from
	switch s, o := h.entry.Severity, other.entry.Severity; {
	case s > o:
		return 2*mine >= theirs
	case s < o:
		return 2*theirs < mine
	}
	return mine > theirs
}
