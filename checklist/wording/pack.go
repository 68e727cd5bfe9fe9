package wording

import (
	_ "embed"
	"encoding/binary"
	"sync"
)

// A packed program is one as table_gen.go keeps it: words and entries as they
// are; its numbers stand in table_gen.bin. What follows from them is left out.
type packed struct {
	entries  []Entry
	rules    []rule
	text     string
	acronyms []string
}

// numbers are those of the packed program: a file of its own, so that nothing has to be decoded each time the program
// starts. It is written together with table_gen.go.
//
//go:embed table_gen.bin
var numbers []byte

// own returns the program of this package's own phrases, unpacked once.
var own = sync.OnceValue(func() *program { return phrases.unpack(numbers) })

func (k *packed) unpack(b []byte) *program {
	word := func(i int) uint16 { return binary.LittleEndian.Uint16(b[2*i:]) }
	p := &program{entries: k.entries, rules: k.rules, text: k.text, acronyms: k.acronyms}
	size := word(0)
	b = b[2:]
	sums := func() []uint32 {
		list := make([]uint32, size)
		for i := range list {
			list[i] = uint32(word(i)) + list[max(i-1, 0)]
		}
		b = b[2*len(list):]
		return list
	}
	words := func(n uint32) []uint16 {
		list := make([]uint16, n)
		for i := range list {
			list[i] = word(i)
		}
		b = b[2*len(list):]
		return list
	}
	p.ends = sums()
	size++
	p.memberAt, p.anchorAt = sums(), sums()
	p.members = words(p.memberAt[len(p.memberAt)-1])
	p.anchors = make([]anchor, p.anchorAt[len(p.anchorAt)-1])
	for i := range p.anchors {
		p.anchors[i].seq = word(i)
	}
	b = b[2*len(p.anchors):]
	p.seqs = make([]seq, word(0))
	b = b[2:]
	n := uint32(0)
	for i := range p.seqs {
		c := b[8*i : 8*i+8 : 8*i+8]
		p.seqs[i] = seq{start: n, entry: uint16(c[0]) | uint16(c[1])<<8, n: c[2], anchor: c[3], from: c[4], to: c[5], acronym: uint16(c[6]) | uint16(c[7])<<8}
		n += uint32(c[2])
	}
	b = b[8*len(p.seqs):]
	p.elems = make([]elem, n)
	for i := range p.elems {
		c := b[3*i : 3*i+3 : 3*i+3]
		p.elems[i] = elem{what: uint16(c[0]) | uint16(c[1])<<8, gap: c[2]}
	}
	b = b[3*len(p.elems):]
	slips := uint32(word(0))
	b = b[2:]
	p.slips = words(slips)
	p.props = make([]uint32, len(p.ends))
	for ; len(b) > 0; b = b[6:] {
		p.props[word(0)] = binary.LittleEndian.Uint32(b[2:])
	}
	p.derive()
	return p
}

// pack returns the numbers that unpack reads.
func (p *program) pack() []byte {
	var b []byte
	put := func(list ...uint16) {
		for _, n := range list {
			b = binary.LittleEndian.AppendUint16(b, n)
		}
	}
	put(uint16(len(p.ends)))
	for _, list := range [][]uint32{p.ends, p.memberAt, p.anchorAt} {
		last := uint32(0)
		for _, n := range list {
			put(uint16(n - last))
			last = n
		}
	}
	put(p.members...)
	for _, a := range p.anchors {
		put(a.seq)
	}
	put(uint16(len(p.seqs)))
	for _, s := range p.seqs {
		put(s.entry)
		b = append(b, s.n, s.anchor, s.from, s.to)
		put(s.acronym)
	}
	for _, e := range p.elems {
		put(e.what)
		b = append(b, e.gap)
	}
	put(uint16(len(p.slips)))
	put(p.slips...)
	for id, n := range p.props {
		if n != 0 {
			put(uint16(id))
			b = binary.LittleEndian.AppendUint32(b, n)
		}
	}
	return b
}

// derive fills in what follows from the rest: where words are found, the marks
// of their classes, what stands beside an anchor, and the letters of what may be
// misspelt.
func (p *program) derive() {
	for i := range p.anchors {
		a := &p.anchors[i]
		s := &p.seqs[a.seq]
		elems := p.elems[s.start : s.start+uint32(s.n)]
		switch k := int(s.anchor); {
		case k+1 < len(elems) && elems[k+1].gap == 0:
			a.near, a.side = elems[k+1].what, after
		case k > 0 && elems[k].gap == 0:
			a.near, a.side = elems[k-1].what, before
		}
	}
	n := len(p.ends)
	size := 1
	for size < n*5/2 {
		size *= 2
	}
	p.slots = make([]uint16, size)
	for id := 1; id < n; id++ {
		i := hash([]byte(p.word(uint16(id)))) & uint32(size-1)
		for p.slots[i] != 0 {
			i = (i + 1) & uint32(size-1)
		}
		p.slots[i] = uint16(id)
	}
	p.marks = make([]uint64, n)
	for id := range p.marks {
		for _, k := range p.members[p.memberAt[id]:p.memberAt[id+1]] {
			p.marks[id] |= 1 << (k & 63)
		}
	}
	p.slipAt = make([]uint16, slipBucket('z', maxSlip)+2)
	p.slipLetters = make([]uint32, len(p.slips))
	for i, id := range p.slips {
		w := p.word(id)
		p.slipAt[slipBucket(w[0], len(w))+1] = uint16(i + 1)
		p.slipLetters[i] = letters([]byte(w))
	}
	for i := 1; i < len(p.slipAt); i++ {
		p.slipAt[i] = max(p.slipAt[i], p.slipAt[i-1])
	}
}
