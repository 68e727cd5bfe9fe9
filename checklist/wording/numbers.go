package wording

import "math/bits"

// numbers are the tables of a program. Those of this package's own phrases are
// written into table_gen.go as they are used: nothing is read, unpacked or copied
// when the program starts.
type numbers struct {
	words    []word
	slots    []slot   // words by hash, open addressing
	members  []uint32 // words with their classes by hash, open addressing: see member
	roots    []uint16 // the roots of words, with hasFar
	near     []gate   // by root
	far      []gate
	starts   []uint16 // by root, which step it is
	steps    []step   // and one more
	seqs     []seq
	slips    []uint32 // words by first and last letter and length: their letters
	slipIDs  []uint16 // and which words they are
	slipAt   []uint16 // where the slips of two letters and a length start
	slotBits int      // how many bits of a hash make a slot
}

// word is what is known of a word. Its letters are in text, up to end.
type word struct {
	key uint64 // of a word of up to eight bytes, none of them 0; else 0, which is no word's
	traits
	end uint32
}

// traits are what matching asks of a word.
type traits struct {
	marks         uint64 // to say no fast
	props         uint32 // its core classes, a bit for each
	root, rootEnd uint16 // which of roots it may stand for
}

// slot is a word and what is kept of its hash, so that another word in its place
// is seldom looked at. Word 0 is an empty slot.
type slot struct{ word, check uint16 }

func checkOf(h uint64) uint16 { return uint16(h >> 32) }

// own returns the program of this package's own phrases.
func own() *program { return &phrases }

// word returns a word as it is folded.
func (p *program) word(id uint16) string {
	return p.text[p.words[id-1].end:p.words[id].end]
}

// lookup returns the number of a folded word, 0 when it is not known.
func (p *program) lookup(w []byte) uint16 {
	h := hash(w)
	for i := int(h >> (64 - p.slotBits)); ; i++ {
		s := p.slots[i&(len(p.slots)-1)]
		if s.word == 0 || s.check == checkOf(h) && p.word(s.word) == string(w) {
			return s.word
		}
	}
}

// lookupKey is lookup for a word of up to eight bytes, by its key.
func (p *program) lookupKey(key uint64) uint16 {
	h := hashKey(key)
	for i := int(h >> (64 - p.slotBits)); ; i++ {
		s := p.slots[i&(len(p.slots)-1)]
		if s.word == 0 || s.check == checkOf(h) && p.words[s.word].key == key {
			return s.word
		}
	}
}

// member is a word and one of its classes.
func member(id, class uint16) uint32 { return uint32(id)<<16 | uint32(class) }

func memberHash(m uint32) int { return int(uint64(m) * 0x9E3779B97F4A7C15 >> 32) }

// in reports whether word id belongs to the class.
func (n *numbers) in(id, class uint16) bool {
	want := member(id, class)
	for i := memberHash(want); ; i++ {
		if got := n.members[i&(len(n.members)-1)]; got == want || got == 0 {
			return got != 0
		}
	}
}

// bitsOf returns how many bits number so many slots, which are a power of two.
func bitsOf(slots int) int { return bits.Len(uint(slots - 1)) }
