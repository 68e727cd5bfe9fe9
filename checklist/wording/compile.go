package wording

import (
	"fmt"
	"slices"
	"strings"
)

// compile makes a program of entries and classes. It is slow: the program of
// this package is compiled by a test and kept as Go.
func compile(entries []Entry, classes map[string][]string, macros map[string]string) (*program, error) {
	c := compiler{p: &program{entries: entries, ends: []uint32{0}, props: []uint32{0}},
		ids: map[string]uint16{}, classIDs: map[string]uint16{}, parser: patternParser{classes: classes, macros: macros}}
	for bit, name := range coreClasses {
		for _, w := range classes[name] {
			c.p.props[c.id(w)] |= 1 << bit
		}
	}
	for i := range entries {
		if err := c.entry(i); err != nil {
			return nil, err
		}
	}
	if len(c.p.ends) >= special || len(c.p.seqs) > 0xFFFF || len(c.sets) >= classBit {
		return nil, fmt.Errorf("compiling phrases: %d words, %d sequences and %d classes are too many", len(c.p.ends), len(c.p.seqs), len(c.sets))
	}
	c.spelling()
	c.finish()
	return c.p, nil
}

type compiler struct {
	p        *program
	parser   patternParser
	ids      map[string]uint16
	classIDs map[string]uint16
	sets     [][]uint16 // words of each class; class k is sets[k-1]
	text     strings.Builder
	ranks    map[string]int
}

func (c *compiler) id(w string) uint16 {
	if id, ok := c.ids[w]; ok {
		return id
	}
	c.text.WriteString(w)
	c.p.ends = append(c.p.ends, uint32(c.text.Len()))
	c.p.props = append(c.p.props, 0)
	id := uint16(len(c.p.ends) - 1)
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
		}
	}
	return nil
}

func (c *compiler) sequence(entry int, s sequence) error {
	out := seq{start: uint32(len(c.p.elems)), entry: uint16(entry), n: uint8(len(s.places)), from: uint8(s.from), to: uint8(s.to)}
	best := -1
	for k, w := range s.places {
		e := elem{gap: uint8(w.gap)}
		cost := 1 << 30
		switch {
		case w.special == anAcronym:
			e.what = c.class(w.set)
			c.p.acronyms = append(c.p.acronyms, w.acronym)
			out.acronym = uint16(len(c.p.acronyms))
			cost = 1
		case w.special != 0:
			e.what = w.special
		default:
			e.what = c.class(w.set)
			cost = 0
			for _, word := range w.set {
				cost += c.frequency(word)
			}
		}
		c.p.elems = append(c.p.elems, e)
		if cost < 1<<30 && (best < 0 || cost < best) {
			best, out.anchor = cost, uint8(k)
		}
	}
	if best < 0 {
		return fmt.Errorf("no word of it is known")
	}
	c.p.seqs = append(c.p.seqs, out)
	return nil
}

// finish lays out what grew in maps.
func (c *compiler) finish() {
	p := c.p
	p.text = c.text.String()
	n := len(p.ends)
	classes := make([][]uint16, n)
	for k, set := range c.sets {
		for _, id := range set {
			classes[id] = append(classes[id], uint16(k+1)|classBit)
		}
	}
	anchored := make([][]anchor, n)
	for i, s := range p.seqs {
		elems := p.elems[s.start : s.start+uint32(s.n)]
		a := anchor{seq: uint16(i)}
		what := elems[s.anchor].what
		if what&classBit == 0 {
			anchored[what] = append(anchored[what], a)
			continue
		}
		for _, id := range c.sets[what&^classBit-1] {
			anchored[id] = append(anchored[id], a)
		}
	}
	for id := 0; id < n; id++ {
		p.memberAt = append(p.memberAt, uint32(len(p.members)))
		p.anchorAt = append(p.anchorAt, uint32(len(p.anchors)))
		slices.Sort(classes[id])
		p.members = append(p.members, classes[id]...)
		p.anchors = append(p.anchors, anchored[id]...)
	}
	p.memberAt = append(p.memberAt, uint32(len(p.members)))
	p.anchorAt = append(p.anchorAt, uint32(len(p.anchors)))
	p.derive()
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
