package wording

import (
	"errors"
	"strings"
)

// book holds patterns so that they can be looked up by their words.
type book struct {
	words  map[string]*word
	listed []*word           // the words in the order they were added
	places map[string]*place // those made so far, by the name of their part
	slips  map[slipKey][]*word
	common map[string]int // how common each common English word is
	reader *patternReader
}

// word is a word that the patterns or the code know.
type word struct {
	text    string // folded
	kinds   kind
	phrases []*phrase // those looked up by this word
}

// place is a set of words, any of which fits one place of a pattern.
type place struct {
	words map[*word]bool
	cost  int // how common they are together
}

// phrase is a pattern looked up by one of its places: what comes before it, read from right to left, and what comes
// after.
type phrase struct {
	rule          *rule
	place         *place
	letters       string // of an acronym in that place
	before, after *node
}

// node is a step through a pattern. If several ways lead on, it is a choice.
type node struct {
	is      partKind
	place   *place  // aPlace, anAcronym
	letters string  // anAcronym
	most    int     // aGap
	choices []*node // aChoice
	next    *node   // nil at the end of the pattern
}

// rule is an entry with its exceptions.
type rule struct {
	*Entry
	unless  []exception
	acronym bool // its patterns are acronyms
}

// newBook returns a book of the entries.
func newBook(entries []*Entry, c *classes) (*book, error) {
	const known = 16_000 // about as many words as the built-in phrases have
	b := &book{words: make(map[string]*word, known), places: map[string]*place{}, slips: map[slipKey][]*word{}, common: map[string]int{},
		reader: newPatternReader(c)}
	for i, w := range c.common {
		if _, ok := b.common[w]; !ok {
			b.common[w] = i
		}
	}
	for bit, name := range kindNames {
		for _, w := range c.words[name] {
			b.word(w).kinds |= 1 << bit
		}
	}
	for _, e := range entries {
		r := &rule{Entry: e}
		for _, u := range e.Unless {
			x, err := b.exception(u)
			if err != nil {
				return nil, &mistake{e, "unless", u, err}
			}
			r.unless = append(r.unless, x)
		}
		for _, pattern := range e.Patterns {
			parts, err := b.reader.read(pattern)
			if err == nil {
				err = b.add(r, parts, nil, nil)
			}
			if err != nil {
				return nil, &mistake{e, "patterns", pattern, err}
			}
		}
	}
	b.listSlips()
	return b, nil
}

// exception returns the exception with this name.
func (b *book) exception(name string) (exception, error) {
	if x, ok := exceptions[name]; ok {
		return x, nil
	}
	side, rest, _ := strings.Cut(name, ":")
	if side != "next" && side != "prev" {
		return nil, errors.New("there is no exception of this name")
	}
	var words []string
	for _, w := range strings.Split(rest, "|") {
		if strings.HasPrefix(w, "{") {
			class := strings.Trim(w, "{}")
			if _, ok := b.reader.classes[class]; !ok {
				return nil, errors.New("there is no class of this name")
			}
			words = append(words, b.reader.classes[class]...)
			continue
		}
		words = append(words, forms(w)...)
	}
	if side == "next" {
		return next(b.place(name, words)), nil
	}
	return prev(b.place(name, words)), nil
}

// word returns the word in the book, adding it if need be.
func (b *book) word(text string) *word {
	w, ok := b.words[text]
	if !ok {
		w = &word{text: text}
		b.words[text], b.listed = w, append(b.listed, w)
	}
	return w
}

// place returns a place with these words. Those with a name are made once.
func (b *book) place(name string, words []string) *place {
	if p, ok := b.places[name]; ok {
		return p
	}
	p := &place{words: make(map[*word]bool, len(words))}
	for _, text := range words {
		if w := b.word(text); !p.words[w] {
			p.words[w] = true
			p.cost += b.cost(text)
		}
	}
	if name != "" {
		b.places[name] = p
	}
	return p
}

const (
	veryCommon = 2_000     // veryCommon is the cost of the most common words, and of anything that a list of words cannot tell.
	never      = 1_000_000 // never is the cost of anything that a pattern cannot be looked up by.
)

// cost returns how common a word is in ordinary text.
func (b *book) cost(w string) int {
	if rank, ok := b.common[w]; ok {
		return veryCommon / (rank + 4)
	}
	return 1
}

// add puts a pattern into the book under its rarest part. The pattern continues with before and after once its parts
// are done.
func (b *book) add(r *rule, parts []part, before, after *node) error {
	at, least := -1, never
	for i := range parts {
		if cost := b.costOf(&parts[i]); cost < least {
			at, least = i, cost
		}
	}
	if at < 0 {
		return errors.New("it has no word that it can be looked up by")
	}
	for _, p := range parts[:at] {
		before = b.nodeOf(&p, before, leftwards)
	}
	for i := len(parts) - 1; i > at; i-- {
		after = b.nodeOf(&parts[i], after, rightwards)
	}
	key := &parts[at]
	if key.is == aChoice {
		for _, option := range key.options {
			if err := b.add(r, option, before, after); err != nil {
				return err
			}
		}
		return nil
	}
	p := &phrase{rule: r, place: b.placeOf(key), before: before, after: after}
	if key.is == anAcronym {
		p.letters, r.acronym = key.name, true
	}
	for w := range p.place.words {
		w.phrases = append(w.phrases, p)
	}
	return nil
}

// costOf returns how common a part is. A pattern cannot be looked up by a part that can be left out.
func (b *book) costOf(p *part) int {
	switch p.is {
	case anAcronym:
		return 0
	case aPlace:
		return b.placeOf(p).cost
	case aName, aNumber, anyWord, aTrait:
		return never
	case aChoice:
		if p.optional {
			return never
		}
		sum := 0
		for _, option := range p.options {
			least := never
			for i := range option {
				least = min(least, b.costOf(&option[i]))
			}
			sum += least
		}
		return sum
	}
	return never
}

// placeOf returns the place of a part. The part keeps it, as the costs of a pattern are worked out again and again.
func (b *book) placeOf(p *part) *place {
	if p.place == nil {
		p.place = b.place(p.name, p.words)
	}
	return p.place
}

// nodeOf returns the node of a part, which leads on to next. Within the part, the words are read in the given direction.
func (b *book) nodeOf(p *part, next *node, side direction) *node {
	n := &node{is: p.is, most: p.most, next: next}
	switch p.is {
	case anAcronym:
		n.place, n.letters = b.placeOf(p), p.name
	case aPlace:
		n.place = b.placeOf(p)
	case aChoice:
		if p.optional {
			n.choices = append(n.choices, next)
		}
		for _, option := range p.options {
			way := next
			for i := range option {
				if side == rightwards {
					i = len(option) - 1 - i
				}
				way = b.nodeOf(&option[i], way, side)
			}
			n.choices = append(n.choices, way)
		}
	}
	return n
}
