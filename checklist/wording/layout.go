package wording

import (
	"cmp"
	"fmt"
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
	n := &c.p.numbers
	for id, w := range c.words {
		text.WriteString(w.text)
		slices.Sort(classes[id])
		row := word{traits: traits{props: w.props, root: uint16(len(n.roots))}, end: uint32(text.Len())}
		if len(w.text) <= 8 && !strings.Contains(w.text, "\x00") {
			row.key = keyOf([]byte(w.text))
		}
		for _, what := range append([]uint16{uint16(id)}, classes[id]...) {
			if id > frequentWords || id > 0 && what == uint16(id) {
				row.marks |= markOf(what)
			}
			if r, ok := rootOf[what]; ok && id > 0 {
				if _, far := c.roots[r].gates(); far != (gate{}) {
					r |= hasFar
				}
				n.roots = append(n.roots, uint16(r))
			}
		}
		row.rootEnd = uint16(len(n.roots))
		n.words = append(n.words, row)
	}
	c.p.text = text.String()
	count := 0
	for _, list := range classes {
		count += len(list)
	}
	if count > maxMembers {
		return fmt.Errorf("compiling phrases: %d words in classes are too many", count)
	}
	n.slots, n.members = c.slots(), members(classes, count)
	n.slotBits = bitsOf(len(n.slots))
	c.plant()
	c.spelling()
	if most := max(len(n.steps), len(n.seqs), len(n.roots), 2*len(n.near)); most > 0xFFFF {
		return fmt.Errorf("compiling phrases: %d places or sequences are too many", most)
	}
	return nil
}

// plant lays out the trees. Steps that come after one another lie near each other,
// and the kids of a step together.
func (c *compiler) plant() {
	n := &c.p.numbers
	var all []*branch
	var place func(kids []*branch) uint16
	place = func(kids []*branch) uint16 {
		at := len(all)
		all = append(all, kids...)
		kids[len(kids)-1].gap |= isLast
		for _, b := range kids {
			if len(b.kids) > 0 {
				slices.SortStableFunc(b.kids, func(a, b *branch) int { return cmp.Compare(b.at, a.at) })
				b.step.kids = place(b.kids)
			}
		}
		return uint16(at)
	}
	for _, b := range c.roots {
		near, far := b.gates()
		for _, k := range b.kids {
			b.gap = max(b.gap, k.gap)
		}
		n.near, n.far, n.starts = append(n.near, near), append(n.far, far), append(n.starts, place([]*branch{b}))
	}
	for _, b := range all {
		b.step.seqs = uint16(len(n.seqs))
		n.steps, n.seqs = append(n.steps, b.step), append(n.seqs, b.seqs...)
	}
	n.steps = append(n.steps, step{seqs: uint16(len(n.seqs))})
}

// gates makes the gates of a root.
func (b *branch) gates() (near, far gate) {
	if len(b.seqs) > 0 {
		return open, open
	}
	for _, k := range b.kids {
		g := &near
		if k.gap&^isLast > 0 {
			g = &far
		}
		if k.at > 0 {
			g.after |= k.marks
		} else {
			g.before |= k.marks
		}
	}
	return near, far
}

// slots lays out the words by their hash.
func (c *compiler) slots() []slot {
	slots := make([]slot, slotsFor(len(c.words)))
	for id := 1; id < len(c.words); id++ {
		h := hash([]byte(c.words[id].text))
		i := int(h >> (64 - bitsOf(len(slots))))
		for slots[i].word != 0 {
			i = (i + 1) % len(slots)
		}
		slots[i] = slot{uint16(id), checkOf(h)}
	}
	return slots
}

// maxMembers is how many words all classes may have between them; those of this
// package have some twenty thousand.
const maxMembers = 1 << 20

// members lays out the words with their classes by their hash.
func members(classes [][]uint16, count int) []uint32 {
	slots := make([]uint32, slotsFor(count))
	for id, list := range classes {
		for _, class := range list {
			m := member(uint16(id), class)
			i := memberHash(m) % len(slots)
			for slots[i] != 0 {
				i = (i + 1) % len(slots)
			}
			slots[i] = m
		}
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
