package wording

// take adds the hit of tokens first to last, unless they are part of a name or an exception of the rule applies. If
// class is not nil, it is the place that ends the match, and more of its words can follow.
func (s *scan) take(r *rule, first, last int, class *place) {
	if !r.acronym && s.name(first, last) {
		return
	}
	for _, holds := range r.unless {
		if holds(s, first, last) {
			return
		}
	}
	s.hits = append(s.hits, hit{s.tokens[s.widen(first)].start, s.tokens[last].end, r.Entry})
	if class != nil && len(class.words) > 1 {
		s.coordinate(last, class, r.Entry)
	}
}

// widen includes an adverb or two before a match: so very withdrawn.
func (s *scan) widen(first int) int {
	for n := 0; n < 2 && first > 0 && s.tokens[first].pre == 0; n++ {
		if !s.has(first-1, isIntensifier) || s.tokens[first-1].quoted() {
			break
		}
		first--
	}
	return first
}

// joined says how far words of a class have been added to a match of an entry: from the token that ended it to the last
// of them.
type joined struct{ from, to int }

type joinedKey struct {
	entry *Entry
	class *place
}

// coordinate finds more words of the class that ended a match, joined to it by a comma or by and: he is rude, sly and
// lazy.
func (s *scan) coordinate(last int, class *place, entry *Entry) {
	key, to := joinedKey{entry, class}, last
	if was, ok := s.joined[key]; ok && was.from <= last && last <= was.to {
		return // A match that ends in one of them adds no more.
	}
	for {
		next, ok := s.joinedOn(to, class)
		if !ok {
			break
		}
		to = next
		s.hits = append(s.hits, hit{s.tokens[to].start, s.tokens[to].end, entry})
	}
	if to > last {
		s.joined[key] = joined{last, to}
	}
}

// joinedOn returns the word of the class that a comma or a joiner joins to token i.
func (s *scan) joinedOn(i int, class *place) (int, bool) {
	j := i + 1
	if j == len(s.tokens) {
		return 0, false
	}
	joins := s.tokens[j].pre&preComma != 0
	if s.has(j, isJoiner) && j+1 < len(s.tokens) {
		j++
		joins = true
	}
	for s.has(j, isFiller) && j+1 < len(s.tokens) && s.tokens[j+1].pre == 0 && !s.tokens[j].isOne(class) {
		j++
	}
	t := &s.tokens[j]
	if !joins || t.pre&(preBreak&^preComma) != 0 || t.quoted() || !t.isOne(class) || s.has(j, isAdult|isChild) || s.name(j, j) {
		return 0, false
	}
	return j, true
}

// name reports whether tokens first to last are part of the name of a person, a service or a road, because capitals
// continue beyond the match.
func (s *scan) name(first, last int) bool {
	if last+1 < len(s.tokens) {
		next, goesOn := &s.tokens[last+1], s.tokens[last].capitalOnly()
		if !goesOn && s.has(last+1, isPlace) { // The first word of a sentence has a capital in any case.
			goesOn = s.tokens[last].flag&(flagCapital|flagCapitals) == flagCapital
		}
		if goesOn && next.flag&flagCapital != 0 && next.pre&(preBreak&^preDash) == 0 && s.written(last+1) != "I" {
			return true
		}
	}
	if !s.tokens[first].capitalOnly() || first == 0 || s.tokens[first].pre&preBreak != 0 {
		return false
	}
	last = first - 1
	t := &s.tokens[last]
	return t.flag&flagCapital != 0 && !s.has(last, isMonth|isWeekday) && (t.flag&flagFirst == 0 || t.word == nil || s.has(last, isTitle) || s.written(last) == "The")
}

// capitalOnly reports whether the token starts with its only capital, inside a sentence.
func (t *token) capitalOnly() bool {
	return t.flag&(flagCapital|flagCapitals|flagFirst) == flagCapital
}
