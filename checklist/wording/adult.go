package wording

import (
	"slices"
	"strconv"
)

// adult reports whether the person last mentioned before the match is an adult, as far as words, ages and the names of
// adults show: mum's partner, Ms Aldous and her boyfriend, Carl (36). Children in the plural do not change who is
// meant.
func (s *scan) adult(first, _ int) bool {
	ends := 0
	for j := first; j >= 0 && first-j < maxSentence && ends < 3; j-- {
		t := &s.tokens[j]
		switch {
		case s.has(j, isAdult|isTitle), slices.Contains(s.o.Adults, s.text[t.start:t.end]):
			return true
		case slices.Contains([]string{"children", "kids", "girls", "boys", "twins", "siblings"}, s.written(j)):
		case j < first && s.has(j, isChild):
			return j > 0 && s.has(j-1, isTitle)
		case j < first && t.word == nil && s.isName(t):
			return s.namesAdult(j)
		}
		if t.pre&preSentence != 0 {
			ends++
		}
	}
	return false
}

// namesAdult reports whether the name that ends with token j is an adult's: Ms Lea Pike, her mother, Lea Pike, or Lea
// Pike (36).
func (s *scan) namesAdult(j int) bool {
	for k := j + 1; k < len(s.tokens) && k <= j+3; k++ {
		age, err := strconv.Atoi(s.written(k))
		switch {
		case err == nil:
			return s.tokens[k].pre&(preOpen|preComma) != 0 && age >= 18 || k > j+1 && age >= 18
		case !slices.Contains([]string{"who", "is", "was", "aged"}, s.written(k)):
			k = len(s.tokens)
		}
	}
	for j > 0 && s.isName(&s.tokens[j]) && !s.has(j, isTitle) {
		j--
	}
	return s.has(j, isTitle) || s.has(j, isAdult) && s.tokens[j+1].pre&preComma != 0
}
