package wording

import (
	"cmp"
	"slices"
)

// minSlip is the length from which a listed word is recognised with one slip.
const minSlip = 7

// maxSlip is the length of the longest listed word that is.
const maxSlip = 20

// spelling lists the long words of the phrases by first letter, last letter and
// length, with the set of their letters. A long word that is in none of our lists
// and one slip away from a listed one is read as that word. English words that
// are as near as that stand in the class plainword, so they are never taken for a
// slip.
func (c *compiler) spelling() {
	n := &c.p.numbers
	var list []string
	for id := 1; id < len(c.words); id++ {
		w := c.words[id].text
		if size := len(w); size >= minSlip && size <= maxSlip && isSmall(w[0]) && c.words[id].props&isPlain == 0 {
			list = append(list, w)
		}
	}
	bucket := func(w string) int { return slipBucket(w[0], w[len(w)-1], len(w)) }
	slices.SortStableFunc(list, func(a, b string) int { return cmp.Compare(bucket(a), bucket(b)) })
	for b := range slipBucket('z', noLetter, maxSlip) + 2 {
		at, _ := slices.BinarySearchFunc(list, b, func(w string, b int) int { return cmp.Compare(bucket(w), b) })
		n.slipAt = append(n.slipAt, uint16(at))
	}
	for _, w := range list {
		n.slips, n.slipIDs = append(n.slips, letters([]byte(w))), append(n.slipIDs, c.ids[w])
	}
}

func isSmall(c byte) bool { return c >= 'a' && c <= 'z' }

// noLetter stands for every last byte that is no small letter.
const noLetter = 'z' + 1

func slipBucket(first, last byte, n int) int {
	if !isSmall(last) {
		last = noLetter
	}
	return (int(first-'a')*27+int(last-'a'))*(maxSlip-minSlip+1) + n - minSlip
}

// slipOf returns the listed word that w is one slip away from, or 0: a letter
// too many or too few, a wrong letter, or two neighbours changed round. The
// first letter must be right, and the last, unless it is changed round. Of several
// it is the shortest, and then the first that was listed.
func (p *program) slipOf(w []byte) uint16 {
	n := len(w)
	if n < minSlip-1 || n > maxSlip+1 || !isSmall(w[0]) {
		return 0
	}
	mine := letters(w)
	for size := max(n-1, minSlip); size <= min(n+1, maxSlip); size++ {
		id := p.slipAmong(w, mine, w[n-1], size)
		if size == n && w[n-2] != w[n-1] {
			if other := p.slipAmong(w, mine, w[n-2], size); id == 0 || other != 0 && other < id {
				id = other
			}
		}
		if id != 0 {
			return id
		}
	}
	return 0
}

// slipAmong is slipOf among the words of so many bytes that end in this letter.
func (p *program) slipAmong(w []byte, mine uint32, last byte, size int) uint16 {
	bucket := slipBucket(w[0], last, size)
	from, to := int(p.slipAt[bucket]), int(p.slipAt[bucket+1])
	for i, theirs := range p.slips[from:to] {
		other := mine ^ theirs
		other &= other - 1
		if other&(other-1) != 0 {
			continue // More than two letters are in one of them only.
		}
		if id := p.slipIDs[from+i]; oneSlip(w, p.word(id)) {
			return id
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
