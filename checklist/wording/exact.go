package wording

import (
	"slices"
	"strings"
)

// exact reports whether a number, a date, a clock time or a list of names belongs to tokens first to last. It excuses
// words of time.
func (s *scan) exact(first, last int) bool {
	return s.cited(first, last) || s.yearGroups(last) || s.near(first, last, s.counts)
}

// counted reports whether a count, a measure or a list of names belongs to tokens first to last. A date does not count,
// as it does not say how many. It excuses amounts.
func (s *scan) counted(first, last int) bool {
	amounts := func(j int) bool { return s.counts(j) && !s.dates(j) }
	return s.cited(first, last) || s.near(first, last, amounts)
}

// days reports whether a count, or the days themselves, say how often: often, on 9, 10 and 12 March. A single day at
// the start of a sentence does not. "Always on a Tuesday" says it too; "always on the way home" does not.
func (s *scan) days(first, last int) bool {
	named := last+3 < len(s.tokens) && s.at2(last, "always", "on") && (s.has(last+2, isWeekday) || s.has(last+3, isWeekday))
	return named || s.counted(first, last) || s.after(last, s.counts)
}

// yearGroups reports whether token last is the Years of Years 10 and 11, which is not a length of time.
func (s *scan) yearGroups(last int) bool {
	t := &s.tokens[last]
	return s.text[t.start:t.end] == "Years" && last+1 < len(s.tokens) && s.tokens[last+1].flag&flagDigit != 0
}

// near reports whether a number of this kind, or a list of names, is in tokens first to last, after them in the same
// sentence before another subject starts, or right before them.
func (s *scan) near(first, last int, is func(j int) bool) bool {
	for j := first; j <= last; j++ {
		if is(j) {
			return true
		}
	}
	if s.after(last, is) {
		return true
	}
	for j := first - 1; j >= 0 && first-j <= 8; j-- {
		if s.tokens[j+1].pre&preBreak != 0 || s.has(j, isJoiner) {
			break
		}
		if is(j) {
			return true
		}
	}
	return false
}

// after reports whether a number of this kind, or a list of names, comes after token last in the same sentence, before
// another subject starts.
func (s *scan) after(last int, is func(j int) bool) bool {
	for j := last + 1; j < len(s.tokens) && j <= last+24; j++ {
		t := &s.tokens[j]
		if t.pre&(preSentence|preBullet|preOther) != 0 {
			return false
		}
		if s.has(j, isJoiner) && t.pre&(preColon|preOpen) == 0 && j+1 < len(s.tokens) && s.subject(j+1) {
			return false
		}
		if is(j) {
			return true
		}
		if j-last <= 4 && s.has(j, isTitle) && (t.pre&(preOpen|preColon) != 0 || s.has(j-1, isReason) || s.has(j-1, isBe)) {
			return true
		}
	}
	return false
}

// subject reports whether a new clause seems to start at token j.
func (s *scan) subject(j int) bool {
	return s.has(j, isPronoun|isAdult|isChild|isBe|isVerb) || s.isName(&s.tokens[j])
}

// counts reports whether token j is a number that counts, measures or dates something, rather than an age, a year group
// or a bare figure.
func (s *scan) counts(j int) bool {
	t := &s.tokens[j]
	w := s.text[t.start:t.end]
	if t.flag&flagDigit == 0 {
		return s.has(j, isNumber) && s.hasUnit(j)
	}
	if j > 0 && s.has(j-1, isNumbered) && t.pre == 0 {
		return false
	}
	for i := 1; i < len(w); i++ { // 9.40am, 10am, 3cm, 2.40, 25kg
		if w[i] < '0' || w[i] > '9' {
			return true
		}
	}
	return len(w) >= 3 || s.hasUnit(j)
}

// hasUnit reports whether a unit, a month or "of" follows the number at j, or whether a word that dates or measures
// comes before it.
func (s *scan) hasUnit(j int) bool {
	for k := j + 1; k < len(s.tokens) && k <= j+3 && s.tokens[k].pre&(preSentence|preSemicolon|preOther|preBullet) == 0; k++ {
		t := &s.tokens[k]
		switch w := s.written(k); {
		case s.has(k, isMonth):
			return true
		case s.has(k, isUnit):
			return k+1 >= len(s.tokens) || s.written(k+1) != "old"
		case k == j+1 && (w == "of" || w == "out" || w == "cm" || w == "mm" || w == "am" || w == "pm" || w == "per"):
			return true
		case s.text[t.start-1] == ':' || s.text[t.start-1] == '/':
			return true
		case s.tokens[k].flag&flagDigit == 0 && w != "and" && w != "or" && w != "to":
			if k > j+1 {
				return false
			}
		}
	}
	if j == 0 || s.tokens[j].flag&flagDigit == 0 {
		return false
	}
	return s.has(j-1, isMonth|isWeekday) || s.has(j-1, isDating)
}

// dates reports whether the number at j is part of a date or a clock time: 3 May, 2026, 9.40am, on the 4th, since 9.
func (s *scan) dates(j int) bool {
	t, w := &s.tokens[j], s.written(j)
	if t.flag&flagDigit == 0 {
		return false
	}
	for k := max(j-2, 0); k <= j+1 && k < len(s.tokens); k++ {
		if s.has(k, isMonth|isWeekday) {
			return true
		}
	}
	if j+1 < len(s.tokens) {
		if next := s.written(j + 1); next == "am" || next == "pm" {
			return true
		}
		if s.has(j+1, isUnit) {
			return false
		}
	}
	if strings.HasSuffix(w, "am") || strings.HasSuffix(w, "pm") || len(w) == 4 && (w[:2] == "19" || w[:2] == "20") {
		return true
	}
	joins := func(i int) bool { return i >= 0 && i < len(s.text) && strings.IndexByte(":/", s.text[i]) >= 0 }
	return joins(t.start-1) || joins(t.end) || j > 0 && s.has(j-1, isDating)
}

// numbered reports whether a number says how many of them there were: two of the boys said.
func (s *scan) numbered(first, _ int) bool {
	for j := first - 1; j >= 0 && first-j <= 4 && s.tokens[j+1].pre&preBreak == 0; j-- {
		if s.tokens[j].flag&flagDigit != 0 || s.has(j, isNumber) {
			return true
		}
		if !slices.Contains([]string{"of", "the", "his", "her", "their", "our", "my", "other"}, s.written(j)) {
			return false
		}
	}
	return false
}
