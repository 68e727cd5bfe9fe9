package wording

import (
	"fmt"
	"slices"
	"strings"
)

// compile makes a program of entries and classes. It is slow: the program of
// this package is compiled by a test and kept in table_gen.go.
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
			bit, ok := exceptionNames[kind]
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
			b = b.grow(step{what: what[left], gap: uint8(s.places[left+1].gap), at: int8(left - root), marks: c.marks(what[left])})
			left--
		default:
			b = b.grow(step{what: what[right], gap: uint8(s.places[right].gap), at: int8(right - root), marks: c.marks(what[right])})
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
