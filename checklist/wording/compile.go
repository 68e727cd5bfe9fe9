package wording

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// compile makes a program of entries and classes. It is slow: the program of
// this package is compiled by a test and kept in two files.
func compile(entries []Entry, classes map[string][]string, macros map[string]string) (*program, error) {
	c := compiler{p: &program{entries: entries}, words: []wordOf{{}},
		ids: map[string]uint16{}, classIDs: map[string]uint16{}, rootOf: map[uint16]*branch{}, parser: patternParser{classes: classes, macros: macros}}
	for _, w := range strings.Fields(common)[:frequentWords] {
		c.id(w)
	}
	for bit, name := range coreClasses {
		for _, w := range classes[name] {
			c.words[c.id(w)].props |= 1 << bit
		}
	}
	for i := range entries {
		if err := c.entry(i); err != nil {
			return nil, err
		}
	}
	return c.p, c.finish()
}

type compiler struct {
	p        *program
	parser   patternParser
	words    []wordOf // word 0 is no word
	ids      map[string]uint16
	classIDs map[string]uint16
	sets     [][]uint16 // words of each class; class k is sets[k-1]
	roots    []*branch
	ranks    map[string]int
	rootOf   map[uint16]*branch
	full     bool // there are more words or classes than can be counted
}

// wordOf is one word while the tables are made.
type wordOf struct {
	text  string
	props uint32
}

// branch is a step while the trees are made.
type branch struct {
	step
	kids []*branch
	seqs []seq
}

// grow returns the kid of b that is like n, a new one if there is none.
func (b *branch) grow(n step) *branch {
	for _, k := range b.kids {
		if k.step == n {
			return k
		}
	}
	k := &branch{step: n}
	b.kids = append(b.kids, k)
	return k
}

func (c *compiler) id(w string) uint16 {
	if id, ok := c.ids[w]; ok {
		return id
	}
	if len(c.words) == special {
		c.full = true
		return 0
	}
	id := uint16(len(c.words))
	c.words = append(c.words, wordOf{text: w})
	c.ids[w] = id
	return id
}

// class returns what an element says for a set of words: the word itself when
// there is only one.
func (c *compiler) class(set []string) uint16 {
	if len(set) == 1 {
		return c.id(set[0])
	}
	key := strings.Join(set, " ")
	if k, ok := c.classIDs[key]; ok {
		return k
	}
	var ids []uint16
	for _, w := range set {
		ids = append(ids, c.id(w))
	}
	if len(c.sets) == classBit-1 {
		c.full = true
		return 0
	}
	c.sets = append(c.sets, ids)
	k := uint16(len(c.sets)) | classBit
	c.classIDs[key] = k
	return k
}

func (c *compiler) entry(i int) error {
	e := &c.p.entries[i]
	var r rule
	for _, u := range e.Unless {
		kind, rest, _ := strings.Cut(u, ":")
		switch kind {
		case "next", "prev":
			var set []string
			for _, w := range strings.Split(rest, "|") {
				if name, ok := strings.CutPrefix(w, "{"); ok {
					set = append(set, c.parser.classes[strings.TrimSuffix(name, "}")]...)
					continue
				}
				set = append(set, forms(w)...)
			}
			slices.Sort(set)
			if k := c.class(slices.Compact(set)); kind == "next" {
				r.next = k
			} else {
				r.prev = k
			}
		default:
			bit, ok := exceptionNames()[kind]
			if !ok {
				return fmt.Errorf("%s: unknown exception %q", e.ID, u)
			}
			r.unless |= bit
		}
	}
	c.p.rules = append(c.p.rules, r)
	for _, pattern := range e.Patterns {
		seqs, err := c.parser.parse(pattern)
		if err != nil {
			return fmt.Errorf("%s: %w", e.ID, err)
		}
		for _, s := range seqs {
			if err := c.sequence(i, s); err != nil {
				return fmt.Errorf("%s: the pattern %q: %w", e.ID, pattern, err)
			}
			if c.full {
				return fmt.Errorf("%s: there are too many words or classes in all", e.ID)
			}
		}
	}
	return nil
}

// sequence puts a sequence into the tree of its rarest place. From there it
// goes on to whichever side says no sooner.
func (c *compiler) sequence(entry int, s sequence) error {
	what, cost := make([]uint16, len(s.places)), make([]int, len(s.places))
	root := -1
	var acronym uint16
	for k, w := range s.places {
		switch {
		case w.special == anAcronym:
			what[k] = c.class(w.set) // The root, so that its letters are looked at.
			c.p.acronyms = append(c.p.acronyms, w.acronym)
			acronym = uint16(len(c.p.acronyms))
		case w.special != 0:
			what[k], cost[k] = w.special, veryFrequent
			continue
		default:
			what[k] = c.class(w.set)
			for _, word := range w.set {
				cost[k] += c.frequency(word)
			}
		}
		if root < 0 || cost[k] < cost[root] {
			root = k
		}
	}
	if root < 0 {
		return fmt.Errorf("no word of it is known")
	}
	b := c.root(what[root])
	for left, right := root-1, root+1; left >= 0 || right < len(what); {
		switch {
		case right == len(what) || left >= 0 && (s.places[left+1].gap < s.places[right].gap || s.places[left+1].gap == s.places[right].gap && cost[left] < cost[right]):
			b = b.grow(step{what[left], uint8(s.places[left+1].gap), int8(left - root), c.marks(what[left])})
			left--
		default:
			b = b.grow(step{what[right], uint8(s.places[right].gap), int8(right - root), c.marks(what[right])})
			right++
		}
	}
	q := seq{entry: uint16(entry), acronym: acronym, from: int8(s.from - root), last: int8(s.to - 1 - root)}
	if end := what[s.to-1]; end&classBit != 0 && s.to == len(what) {
		q.class = end
	}
	b.seqs = append(b.seqs, q)
	return nil
}

// marks returns the marks of what may stand in a place.
func (c *compiler) marks(what uint16) uint64 {
	switch {
	case what&classBit != 0:
		var marks uint64
		for _, id := range c.sets[what&^classBit-1] {
			if id <= frequentWords {
				marks |= markOf(id)
			} else {
				marks |= markOf(what)
			}
		}
		return marks
	case what >= special:
		return anyMark
	}
	return markOf(what)
}

func (c *compiler) root(what uint16) *branch {
	b, ok := c.rootOf[what]
	if !ok {
		b = &branch{step: step{what: what}}
		c.rootOf[what] = b
		c.roots = append(c.roots, b)
	}
	return b
}

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
				roots = put2(roots, uint16(r))
			}
		}
		words = put4(words, uint32(text.Len()))
		words = put4(words, w.props)
		words = put8(words, marks)
		words = put2(words, uint16(firstRoot))
	}
	c.p.text = text.String()
	words = put2(append(words, make([]byte, wordSize-2)...), uint16(len(roots)/2))

	var gates []byte
	for _, b := range c.roots {
		for _, k := range b.kids {
			b.gap = max(b.gap, k.gap)
		}
		g := b.gate()
		gates = put8(gates, g.near[0], g.near[1], g.far[0], g.far[1])
	}

	// Level by level, so that the kids of a step lie together.
	var steps, seqs []byte
	all := slices.Clone(c.roots)
	for i := 0; i < len(all); i++ {
		b := all[i]
		steps = put2(steps, b.what, uint16(len(all)), uint16(len(seqs)/seqSize))
		steps = put8(append(steps, b.gap, byte(b.at)), b.marks)
		for _, q := range b.seqs {
			seqs = put2(seqs, q.entry, q.acronym, q.class)
			seqs = append(seqs, byte(q.from), byte(q.last))
		}
		slices.SortStableFunc(b.kids, func(a, b *branch) int { return cmp.Compare(b.at, a.at) })
		all = append(all, b.kids...)
	}
	steps = put2(steps, 0, uint16(len(all)), uint16(len(seqs)/seqSize))
	steps = append(steps, make([]byte, stepSize-6)...)
	if most := max(len(all), len(seqs)/seqSize, len(roots)/2); most > 0xFFFF {
		return fmt.Errorf("compiling phrases: %d places or sequences are too many", most)
	}
	slips, slipAt := c.spelling()
	c.p.open(join(words, c.slots(), spread(members), roots, gates, steps, seqs, slips, slipAt))
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
		i := int(h) & mask
		for two(slots, 4*i) != 0 {
			i = (i + 1) & mask
		}
		copy(slots[4*i:], put2(nil, uint16(id), uint16(h>>16)))
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

func put4(b []byte, n uint32) []byte { return binary.LittleEndian.AppendUint32(b, n) }

// common lists the words of English that a pattern should not be looked up by,
// the most frequent first.
const common = `the and of to a in he she is was for on with it his her that at not they has have be had as by from been said told asked
are this we i you were but been their him an or when who up out if there no all what will my mum would about them so one
said school home do did does very more her said get got go going went can could than then some time day back into over
after before child children dad mother father family who our us me own down off still just really like also now only
because how too any much many take taken took make made makes making give given gives gave put come came comes say says
told tell know knows knew see seen saw think thought want wants good bad little big old new well right way things thing
people man men boy boys girl girls house year years week weeks days times being having doing does getting other again
always never often last first two three every where which while against between through left keep kept let lets work
looks look looking need needs needed help support him self herself himself themselves she's he's is it's theyre isnt wasnt
dont didnt doesnt wont wouldnt cant couldnt hes shes its were might may must should shall bit lot lots few since until
around away each such same both most another without within young bit something off right known quite attention little being look low hard relationship late social left older phone face under rough real head seems looked place presented end number number nasty foul children away show under im hes parent parents staff pupil behaviour mums dads quite`

// veryFrequent is the frequency of what no list of words can tell.
const veryFrequent = 2000

// frequency is a rough count of a word in ordinary text, for choosing anchors.
func (c *compiler) frequency(w string) int {
	if c.ranks == nil {
		c.ranks = make(map[string]int)
		for i, w := range strings.Fields(common) {
			if _, ok := c.ranks[w]; !ok {
				c.ranks[w] = i
			}
		}
	}
	if rank, ok := c.ranks[w]; ok {
		return 2000 / (rank + 4)
	}
	return 1
}
