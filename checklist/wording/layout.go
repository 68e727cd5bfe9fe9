package wording

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// finish lays out what grew.
func (c *compiler) finish() error {
	rootOf := make(map[uint16]int, len(c.roots))
	for i, b := range c.roots {
		rootOf[b.what] = i
	}
	classes := make([][]uint16, len(c.words))
	for k, set := range c.sets {
		for _, id := range set {
			classes[id] = append(classes[id], uint16(k+1)|classBit)
		}
	}
	var text strings.Builder
	var words, roots []byte
	var members []uint32
	for id, w := range c.words {
		text.WriteString(w.text)
		slices.Sort(classes[id])
		var marks uint64
		firstRoot := len(roots) / 2
		for _, what := range append([]uint16{uint16(id)}, classes[id]...) {
			if id > frequentWords || id > 0 && what == uint16(id) {
				marks |= markOf(what)
			}
			if what&classBit != 0 {
				members = append(members, member(uint16(id), what))
			}
			if r, ok := rootOf[what]; ok && id > 0 {
				if c.roots[r].gate().far != [2]uint64{} {
					r |= hasFar
				}
				roots = put2(roots, uint16(r))
			}
		}
		var key uint64 // of a longer word it is 0, which is no word's
		if len(w.text) <= 8 {
			key = keyOf([]byte(w.text))
		}
		words = put4(put8(words, key, marks), w.props, uint32(text.Len()))
		words = put2(words, uint16(firstRoot), uint16(len(roots)/2), 0, 0)
	}
	c.p.text = text.String()

	var gates, farGates []byte
	for _, b := range c.roots {
		for _, k := range b.kids {
			b.gap = max(b.gap, k.gap)
		}
		g := b.gate()
		gates, farGates = put8(gates, g.near[0], g.near[1]), put8(farGates, g.far[0], g.far[1])
	}

	// Steps that come after one another lie near each other, and the kids of a step
	// together.
	var all []*branch
	first := make(map[*branch]uint16) // of kids
	var place func(kids []*branch) uint16
	place = func(kids []*branch) uint16 {
		at := len(all)
		all = append(all, kids...)
		for _, b := range kids {
			if len(b.kids) > 0 {
				slices.SortStableFunc(b.kids, func(a, b *branch) int { return cmp.Compare(b.at, a.at) })
				first[b] = place(b.kids)
			}
		}
		kids[len(kids)-1].gap |= isLast
		return uint16(at)
	}
	var starts, steps, seqs []byte
	for _, b := range c.roots {
		starts = put2(starts, place([]*branch{b}))
	}
	for _, b := range all {
		steps = put2(steps, b.what, first[b], uint16(len(seqs)/seqSize))
		steps = put8(append(steps, b.gap, byte(b.at)), b.marks)
		for _, q := range b.seqs {
			seqs = put2(seqs, q.entry, q.acronym, q.class)
			seqs = append(seqs, byte(q.from), byte(q.last))
		}
	}
	steps = put2(steps, 0, 0, uint16(len(seqs)/seqSize))
	steps = append(steps, make([]byte, stepSize-6)...)
	if most := max(len(all), len(seqs)/seqSize, len(roots)/2, 2*len(c.roots)); most > 0xFFFF {
		return fmt.Errorf("compiling phrases: %d places or sequences are too many", most)
	}
	slips, slipIDs, slipAt := c.spelling()
	c.p.open(join(words, c.slots(), spread(members), roots, gates, farGates, starts, steps, seqs, slips, slipIDs, slipAt))
	return nil
}

// gate makes the gate of a root.
func (b *branch) gate() gate {
	var g gate
	if len(b.seqs) > 0 {
		g = open
	}
	for _, k := range b.kids {
		side := 0
		if k.at < 0 {
			side = 1
		}
		if k.gap > 0 {
			g.far[side] |= k.marks
		} else {
			g.near[side] |= k.marks
		}
	}
	return g
}

// slots lays out the words by their hash.
func (c *compiler) slots() []byte {
	slots := make([]byte, 4*slotsFor(len(c.words)))
	mask := len(slots)/4 - 1
	for id := 1; id < len(c.words); id++ {
		h := hash([]byte(c.words[id].text))
		i := int(h >> (64 - bits.Len(uint(mask))))
		for two(slots, 4*i) != 0 {
			i = (i + 1) & mask
		}
		copy(slots[4*i:], put2(nil, uint16(id), checkOf(h)))
	}
	return slots
}

// spread lays out members by their hash.
func spread(members []uint32) []byte {
	slots := make([]byte, 4*slotsFor(len(members)))
	mask := len(slots)/4 - 1
	for _, m := range members {
		i := memberHash(m) & mask
		for four(slots, 4*i) != 0 {
			i = (i + 1) & mask
		}
		copy(slots[4*i:], put4(nil, m))
	}
	return slots
}

// slotsFor returns a power of two that leaves more than half of the slots empty.
func slotsFor(n int) int {
	size := 1
	for size <= 2*n {
		size *= 2
	}
	return size
}

func put2(b []byte, list ...uint16) []byte {
	for _, n := range list {
		b = binary.LittleEndian.AppendUint16(b, n)
	}
	return b
}

func put8(b []byte, list ...uint64) []byte {
	for _, n := range list {
		b = binary.LittleEndian.AppendUint64(b, n)
	}
	return b
}

func put4(b []byte, list ...uint32) []byte {
	for _, n := range list {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}
