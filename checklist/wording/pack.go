package wording

import (
	_ "embed"
	"encoding/binary"
	"math/bits"

	"referral/checklist/once"
)

// numbers are the tables of a program as they lie in a file: the lengths of the
// tables, four bytes each, and then the tables themselves, all little-endian.
// Nothing is decoded before it is asked for.
type numbers struct {
	packed     []byte // all of it
	words      []byte // by word: see wordSize
	slots      []byte // words by hash, open addressing: word and check, two bytes each
	members    []byte // words with their classes by hash, open addressing: see member
	roots      []byte // the roots of words, two bytes each
	gates      []byte // by root: see gate; near, eight bytes each
	farGates   []byte // and far
	starts     []byte // by root, which step it is, two bytes each
	steps      []byte // by step, and one more: see stepSize
	seqs       []byte // see seqSize
	slips      []byte // words by first and last letter and length: their letters, four bytes each
	slipIDs    []byte // and which words they are, two bytes each
	slipAt     []byte // where the slips of two letters and a length start, two bytes each
	slotShift  int    // what is left of a hash when it is shifted so far is a slot
	slotMask   int    // the number of slots, a power of two, less one
	memberMask int    // and of those of members
}

const (
	wordSize = 32 // key 8, marks 8, props 4, end in text 4, first root and end of roots 2 and 2, nothing 4
	stepSize = 16 // what 2, first kid 2, first sequence 2, gap 1, at 1, marks 8
	gateSize = 16 // after 8, before 8
	seqSize  = 8  // entry 2, acronym 2, class 2, from 1, last 1
)

// own returns the program of this package's own phrases.
func own() *program {
	return ownOnce.Do(func() *program { p := phrases; p.open(numbersOfOwn); return &p })
}

var ownOnce once.Value[*program]

// numbersOfOwn is written together with table_gen.go.
//
//go:embed table_gen.bin
var numbersOfOwn []byte

// open takes the tables apart. It copies nothing.
func (n *numbers) open(b []byte) {
	n.packed = b
	tables := []*[]byte{&n.words, &n.slots, &n.members, &n.roots, &n.gates, &n.farGates, &n.starts, &n.steps, &n.seqs, &n.slips, &n.slipIDs, &n.slipAt}
	from := uint32(4 * len(tables))
	for i, t := range tables {
		to := from + binary.LittleEndian.Uint32(b[4*i:])
		*t, from = b[from:to:to], to
	}
	n.slotMask, n.memberMask = len(n.slots)/4-1, len(n.members)/4-1
	n.slotShift = 64 - bits.Len(uint(n.slotMask))
}

func two(b []byte, at int) uint16 { return binary.LittleEndian.Uint16(b[at:]) }

func eight(b []byte, at int) uint64 { return binary.LittleEndian.Uint64(b[at:]) }

func four(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

func (n *numbers) slot(i int) (id, check uint16) {
	v := four(n.slots, 4*i)
	return uint16(v), uint16(v >> 16)
}

// wordAt returns what is known of a word.
func (n *numbers) wordAt(id uint16) []byte {
	i := wordSize * int(id)
	return n.words[i : i+wordSize]
}

// word returns a word as it is folded.
func (p *program) word(id uint16) string {
	return p.text[four(p.wordAt(id-1), 20):four(p.wordAt(id), 20)]
}

// member is a word and one of its classes.
func member(id, class uint16) uint32 { return uint32(id)<<16 | uint32(class) }

func memberHash(m uint32) int { return int(m * 0x9E3779B1 >> 12) }

// in reports whether word id belongs to the class.
func (n *numbers) in(id, class uint16) bool {
	want := member(id, class)
	for i := memberHash(want) & n.memberMask; ; i = (i + 1) & n.memberMask {
		if got := four(n.members, 4*i); got == want || got == 0 {
			return got != 0
		}
	}
}

// root returns a root of a word, with hasFar.
func (n *numbers) root(i int) uint16 { return two(n.roots, 2*i) }

// near and far return the marks of the gate of a root after it, for side 0, and
// before it, for side 1.
func (n *numbers) near(root, side int) uint64 { return eight(n.gates, gateSize*root+8*side) }

func (n *numbers) far(root, side int) uint64 { return eight(n.farGates, gateSize*root+8*side) }

func (n *numbers) step(i int) step {
	b := (*[stepSize]byte)(n.steps[stepSize*i:])
	v := eight(b[:], 0)
	return step{what: uint16(v), gap: uint8(v >> 48), at: int8(v >> 56), marks: eight(b[:], 8)}
}

// kids returns the first of the steps that come after a step, 0 if none do. They
// lie together; the last of them has isLast.
func (n *numbers) kids(i int) int { return int(two(n.steps, stepSize*i+2)) }

// start returns the first step of a root.
func (n *numbers) start(root int) int { return int(two(n.starts, 2*root)) }

func (n *numbers) seq(i int) seq {
	v := eight(n.seqs, seqSize*i)
	return seq{entry: uint16(v), acronym: uint16(v >> 16), class: uint16(v >> 32), from: int8(v >> 48), last: int8(v >> 56)}
}

// join lays tables one after the other, in the order in which open takes them.
func join(tables ...[]byte) []byte {
	var b []byte
	for _, t := range tables {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(t)))
	}
	for _, t := range tables {
		b = append(b, t...)
	}
	return b
}
