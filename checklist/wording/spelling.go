package wording

import (
	"cmp"
	"math/bits"
	"slices"
)

// minSlip is the length from which a listed word is recognised with one slip.
const minSlip = 7

// maxSlip is the length of the longest listed word that is.
const maxSlip = 20

// spelling lists the long words of the phrases by first letter and length, with
// the set of their letters. A long word that is in none of our lists and one
// slip away from a listed one is read as that word. English words that are as
// near as that stand in the class plainword, so they are never taken for a slip.
func (c *compiler) spelling() {
	p := c.p
	text := c.text.String()
	word := func(id uint16) string { return text[p.ends[id-1]:p.ends[id]] }
	for id := 1; id < len(p.ends); id++ {
		w := word(uint16(id))
		if len(w) >= minSlip && len(w) <= maxSlip && w[0] >= 'a' && w[0] <= 'z' && p.props[id]&isPlain == 0 {
			p.slips = append(p.slips, uint16(id))
		}
	}
	slices.SortStableFunc(p.slips, func(a, b uint16) int {
		wa, wb := word(a), word(b)
		return cmp.Or(cmp.Compare(wa[0], wb[0]), cmp.Compare(len(wa), len(wb)))
	})
}

func slipBucket(first byte, n int) int { return int(first-'a')*(maxSlip-minSlip+1) + n - minSlip }

// slip returns the listed word that w is one slip away from, or 0: a letter
// too many or too few, a wrong letter, or two neighbours changed round. The
// first letter must be right.
func (p *program) slip(w []byte) uint16 {
	n := len(w)
	if n < minSlip-1 || n > maxSlip+1 || w[0] < 'a' || w[0] > 'z' || len(p.slips) == 0 {
		return 0
	}
	mine := letters(w)
	from := p.slipAt[slipBucket(w[0], max(n-1, minSlip))]
	to := p.slipAt[slipBucket(w[0], min(n+1, maxSlip))+1]
	for i := from; i < to; i++ {
		if bits.OnesCount32(mine^p.slipLetters[i]) <= 2 && oneSlip(w, p.word(p.slips[i])) {
			return p.slips[i]
		}
	}
	return 0
}

// letters is the set of the letters of w.
func letters(w []byte) uint32 {
	var set uint32
	for _, c := range w {
		if c >= 'a' && c <= 'z' {
			set |= 1 << (c - 'a')
		}
	}
	return set
}

// oneSlip reports whether a and b differ by one of the slips that people make:
// a letter added or left out before the last, two neighbours changed round, or
// a vowel, s, c, k or z for its like. Endings are left alone, because a changed
// ending makes another word.
func oneSlip(a []byte, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	ra, rb := string(a[i:]), b[i:]
	switch {
	case i == 0:
		return false
	case len(ra) == len(rb)+1:
		return len(ra) > 1 && ra[1:] == rb
	case len(rb) == len(ra)+1:
		return len(rb) > 1 && rb[1:] == ra
	case len(ra) != len(rb) || len(ra) < 2:
		return false
	case ra[1:] == rb[1:]:
		return alike(ra[0], rb[0])
	}
	return ra[0] == rb[1] && ra[1] == rb[0] && ra[2:] == rb[2:]
}

// alike reports whether two letters are taken for each other in spelling.
func alike(a, b byte) bool {
	const vowels = "aeiouy"
	isVowel := func(c byte) bool {
		for i := range len(vowels) {
			if vowels[i] == c {
				return true
			}
		}
		return false
	}
	pair := func(x, y byte) bool { return a == x && b == y || a == y && b == x }
	return isVowel(a) && isVowel(b) || pair('c', 's') || pair('s', 'z') || pair('c', 'k')
}
