package wording

import "slices"

// taken is a sequence that was found, as far as what comes of it goes.
type taken struct {
	first, end            int
	entry, acronym, class uint16
}

// take adds the hit of a sequence whose places have all been found, the first
// time only: they may be found in more ways than one.
func (s *scan) take(n uint16) {
	if slices.Contains(s.done, n) {
		return
	}
	s.done = append(s.done, n)
	q := &s.p.seqs[n]
	if q.acronym != 0 && !s.spelled(q) {
		return
	}
	first, end := int(s.at[origin+int(q.from)]), int(s.at[origin+int(q.last)])
	now := taken{first, end, q.entry, q.acronym, q.class}
	if now == s.taken {
		return
	}
	s.taken = now
	r := &s.p.rules[q.entry]
	if s.name(first, end) && q.acronym == 0 || (r.unless != 0 || r.next|r.prev != 0) && s.excepted(r, first, end) {
		return
	}
	entry := ref{s.number, q.entry}
	s.hits = append(s.hits, hit{s.tokens[s.widen(first)].start, s.tokens[end].end, entry})
	if q.class != 0 {
		s.coordinate(end, q.class, entry)
	}
}

// widen takes in an adverb or two before a match: so very withdrawn.
func (s *scan) widen(first int) int {
	for n := 0; n < 2 && first > 0 && s.tokens[first].pre == 0; n++ {
		b := &s.tokens[first-1]
		if b.props&isIntensifier == 0 || b.flag&flagQuoted != 0 {
			break
		}
		first--
	}
	return first
}

// joined says how far words of a class have been added to a match of an entry: from
// the token that ended it to the last of them.
type joined struct{ from, to int }

type joinedKey struct {
	entry ref
	class uint16
}

// coordinate finds more words of the class that ended a match, joined on to it
// by a comma or by and: he is rude, sly and lazy.
func (s *scan) coordinate(last int, what uint16, entry ref) {
	key, to := joinedKey{entry, what}, last
	for j := last + 1; j < len(s.tokens); j++ {
		t := &s.tokens[j]
		comma := t.pre&preComma != 0
		if s.has(j, isJoiner) && j+1 < len(s.tokens) {
			j++
			t, comma = &s.tokens[j], true
		}
		for s.has(j, isFiller) && j+1 < len(s.tokens) && s.tokens[j+1].pre == 0 && !s.is(t, what) {
			j++
			t = &s.tokens[j]
		}
		if !comma || t.pre&(preBreak&^preComma) != 0 || t.flag&flagQuoted != 0 || !s.is(t, what) || s.has(j, isAdult|isChild) || s.name(j, j) {
			break
		}
		if to == last {
			if was, ok := s.joined[key]; ok && was.from <= last && last <= was.to {
				return // A match that ends in one of them brings no more.
			}
		}
		to = j
		s.hits = append(s.hits, hit{t.start, t.end, entry})
	}
	if to > last {
		if s.joined == nil {
			s.joined = make(map[joinedKey]joined)
		}
		s.joined[key] = joined{last, to}
	}
}

// spelled reports whether the letters of an acronym stand in the text as they
// are listed, or with a small s.
func (s *scan) spelled(q *seq) bool {
	t := &s.tokens[s.at[origin]]
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
		return b.flag&flagCapital != 0 && (b.flag&flagFirst == 0 || b.word == 0 || b.props&isTitle != 0 || s.text[b.start:b.end] == "The")
	}
	return false
}
