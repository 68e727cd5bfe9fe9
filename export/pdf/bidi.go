package pdf

import "golang.org/x/text/unicode/bidi"

// The Unicode bidirectional algorithm (UAX 9) for text without embeddings, overrides and isolates, which clean removes.
// What is left is one sequence at one level. The available libraries only give the direction of a run, not its level,
// so that a number after an Arabic word would join the English that follows.

// baseLevel is 1 if most letters run from right to left, and 0 otherwise. With as many each way, the first decides.
func baseLevel(text []rune) uint8 {
	first, balance := 0, 0
	for _, r := range text {
		step := side(r)
		if first == 0 {
			first = step
		}
		balance += step
	}
	if balance > 0 || balance == 0 && first > 0 {
		return 1
	}
	return 0
}

// side is 1 for a letter that runs from right to left, -1 for one that runs from left to right, and 0 for all else.
func side(r rune) int {
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		return -1
	}
	switch class(r) {
	case bidi.L:
		return -1
	case bidi.R, bidi.AL:
		return 1
	}
	return 0
}

func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

// levels returns the level of each character; odd ones run from right to left.
func levels(text []rune, base uint8) []uint8 {
	level := make([]uint8, len(text))
	if base == 0 && leftToRight(text) {
		return level
	}
	s := sequence{base: base, strong: bidi.L}
	if base%2 == 1 {
		s.strong = bidi.R
	}
	for i, r := range text {
		if c := class(r); c != bidi.BN {
			s.at = append(s.at, i)
			s.text = append(s.text, r)
			s.class = append(s.class, c)
		}
	}
	s.marks = make([]bool, len(s.class))
	s.weak()
	s.brackets()
	s.neutral()
	for i := range level {
		level[i] = base
	}
	next := 0
	for i := range level { // An ignored character takes the level before it.
		if next < len(s.at) && s.at[next] == i {
			level[i] = s.level(next)
			next++
		} else if i > 0 {
			level[i] = level[i-1]
		}
	}
	return level
}

func leftToRight(text []rune) bool {
	for _, r := range text {
		if r < 0x590 {
			continue
		}
		switch class(r) {
		case bidi.R, bidi.AL, bidi.AN:
			return false
		}
	}
	return true
}

type sequence struct {
	base   uint8
	strong bidi.Class // strong is the base direction, assumed at both ends.
	at     []int
	text   []rune
	class  []bidi.Class
	marks  []bool // marks are the characters without a class of their own (W1).
}

// weak applies the rules W1 to W7.
func (s *sequence) weak() {
	c := s.class
	before := s.strong
	for i := range c { // W1
		if c[i] == bidi.NSM {
			c[i] = before
			s.marks[i] = true
		}
		before = c[i]
	}
	last := s.strong
	for i := range c { // W2, W3
		switch c[i] {
		case bidi.L, bidi.R, bidi.AL:
			last = c[i]
		case bidi.EN:
			if last == bidi.AL {
				c[i] = bidi.AN
			}
		}
	}
	for i := range c {
		if c[i] == bidi.AL {
			c[i] = bidi.R
		}
	}
	for i := 1; i+1 < len(c); i++ { // W4
		if c[i-1] == c[i+1] && (c[i] == bidi.CS && (c[i-1] == bidi.EN || c[i-1] == bidi.AN) || c[i] == bidi.ES && c[i-1] == bidi.EN) {
			c[i] = c[i-1]
		}
	}
	for i := 0; i < len(c); i++ { // W5
		if c[i] != bidi.ET {
			continue
		}
		end := i
		for end < len(c) && c[end] == bidi.ET {
			end++
		}
		if i > 0 && c[i-1] == bidi.EN || end < len(c) && c[end] == bidi.EN {
			for ; i < end; i++ {
				c[i] = bidi.EN
			}
		}
		i = end - 1
	}
	last = s.strong
	for i := range c { // W6, W7
		switch c[i] {
		case bidi.ES, bidi.ET, bidi.CS:
			c[i] = bidi.ON
		case bidi.L, bidi.R:
			last = c[i]
		case bidi.EN:
			if last == bidi.L {
				c[i] = bidi.L
			}
		}
	}
}

// direction returns the direction of a strong character or a number, or ON for anything else.
func direction(c bidi.Class) bidi.Class {
	switch c {
	case bidi.L:
		return bidi.L
	case bidi.R, bidi.EN, bidi.AN:
		return bidi.R
	}
	return bidi.ON
}

// brackets applies rule N0: a pair of brackets takes the direction of its content.
func (s *sequence) brackets() {
	type pair struct{ open, end int }
	var pairs []pair
	var stack []int
	for i, r := range s.text {
		p, _ := bidi.LookupRune(r)
		if s.class[i] != bidi.ON || !p.IsBracket() {
			continue
		}
		if p.IsOpeningBracket() {
			if stack = append(stack, i); len(stack) > 63 {
				return
			}
			continue
		}
		for j := len(stack) - 1; j >= 0; j-- {
			if d := r - s.text[stack[j]]; d == 1 || d == 2 { // The closing bracket follows the opening one in Unicode.
				pairs = append(pairs, pair{stack[j], i})
				stack = stack[:j]
				break
			}
		}
	}
	for i := 1; i < len(pairs); i++ { // In the order of the opening brackets.
		for j := i; j > 0 && pairs[j].open < pairs[j-1].open; j-- {
			pairs[j], pairs[j-1] = pairs[j-1], pairs[j]
		}
	}
	for _, p := range pairs {
		found := bidi.Class(bidi.ON)
		for i := p.open + 1; i < p.end && found != s.strong; i++ {
			if d := direction(s.class[i]); d != bidi.ON {
				found = d
			}
		}
		if found == bidi.ON {
			continue
		}
		if found != s.strong {
			before := s.strong
			for i := p.open - 1; i >= 0; i-- {
				if d := direction(s.class[i]); d != bidi.ON {
					before = d
					break
				}
			}
			if before != found {
				found = s.strong
			}
		}
		for _, at := range []int{p.open, p.end} {
			s.class[at] = found
			for i := at + 1; i < len(s.class) && s.marks[i]; i++ {
				s.class[i] = found
			}
		}
	}
}

// neutral applies the rules N1 and N2.
func (s *sequence) neutral() {
	for i := 0; i < len(s.class); i++ {
		if direction(s.class[i]) != bidi.ON {
			continue
		}
		before, after, end := s.strong, s.strong, i
		if i > 0 {
			before = direction(s.class[i-1])
		}
		for end < len(s.class) && direction(s.class[end]) == bidi.ON {
			end++
		}
		if end < len(s.class) {
			after = direction(s.class[end])
		}
		if before != after {
			before = s.strong
		}
		for ; i < end; i++ {
			s.class[i] = before
		}
		i = end - 1
	}
}

// level applies the rules I1 and I2.
func (s *sequence) level(i int) uint8 {
	c := s.class[i]
	switch {
	case s.base%2 == 0 && c == bidi.R, s.base%2 == 1 && c != bidi.R:
		return s.base + 1
	case s.base%2 == 0 && (c == bidi.EN || c == bidi.AN):
		return s.base + 2
	}
	return s.base
}
