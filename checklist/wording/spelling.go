package wording

import "strings"

// A listed word is recognised with one slip when it is this long.
const (
	minSlip = 7
	maxSlip = 20
)

// slipKey is what a word shares with the words it may be a slip of: the first letter, the last, and the length.
type slipKey struct {
	first, last byte
	size        int
}

// listSlips lists the long words of the book. A long word that is in none of our lists, but one slip away from a listed
// one, is read as that word. English words that close to one are in the class plainword, so they are never taken for a
// slip.
func (b *book) listSlips() {
	for _, w := range b.listed {
		if n := len(w.text); n >= minSlip && n <= maxSlip && w.kinds&isPlain == 0 {
			key := slipKey{w.text[0], w.text[n-1], n}
			b.slips[key] = append(b.slips[key], w)
		}
	}
}

// slipOf returns the listed word that w is one slip away from, or nil: a letter too many or too few, a wrong letter, or
// two neighbours swapped. The first letter must be right, and so must the last, unless it was swapped. If there are
// several, it is the shortest, and then the first that was listed.
func (b *book) slipOf(w string) *word {
	n := len(w)
	if n < minSlip-1 || n > maxSlip+1 {
		return nil
	}
	for size := n - 1; size <= n+1; size++ {
		near := b.slips[slipKey{w[0], w[n-1], size}]
		if size == n && w[n-2] != w[n-1] {
			near = append(near[:len(near):len(near)], b.slips[slipKey{w[0], w[n-2], size}]...)
		}
		for _, listed := range near {
			if oneSlip(w, listed.text) {
				return listed
			}
		}
	}
	return nil
}

// oneSlip reports whether a and b differ by one of the slips that people make: a letter added or left out before the
// last, two neighbours swapped, or a vowel, s, c, k or z replaced by a similar one. Endings must be the same, because a
// changed ending makes another word.
func oneSlip(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	switch {
	case i == 0:
		return false
	case len(a) == len(b)+1:
		return len(a) > 1 && a[1:] == b
	case len(b) == len(a)+1:
		return len(b) > 1 && b[1:] == a
	case len(a) != len(b) || len(a) < 2:
		return false
	case a[1:] == b[1:]:
		return alike(a[0], b[0])
	}
	return a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
}

// alike reports whether two letters are confused in spelling.
func alike(a, b byte) bool {
	for _, likes := range []string{"aeiouy", "cs", "sz", "ck"} {
		if strings.IndexByte(likes, a) >= 0 && strings.IndexByte(likes, b) >= 0 {
			return true
		}
	}
	return false
}
