package review

import (
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
)

// SourceUse is a word in a record that names a protected source.
type SourceUse struct {
	At      finding.Place
	Said    string // Said is the name as it was written.
	Between string // Between is the name with the words before and after it.
}

// SourcesNamed returns the places outside their own sheet where a record names its protected sources, whatever the
// writer has decided about the comments there.
func SourcesNamed(r *checklist.Referral, g *checklist.Guide) []SourceUse {
	var out []SourceUse
	c := newContext(r, g, time.Time{})
	for _, n := range c.sourcesNamed() {
		i, p := n.token, n.passage
		from, to := p.tokens[max(0, i-1)].start, p.tokens[min(len(p.tokens)-1, i+1)].end
		out = append(out, SourceUse{p.At, p.Text.Text[p.tokens[i].start:p.tokens[i].end], p.Text.Text[from:to]})
	}
	return out
}

// sourceNames are the names of the protected sources, word by word.
type sourceNames struct {
	own   map[string]bool // own holds the words that are in no one else's name.
	first map[string]bool // first holds those of them that come first in a name, as people say it.
	short map[string]bool // short holds what people with such a first name are often called.
	pairs map[string]bool // pairs holds each pair of neighbouring words in a name, even if one is in someone else's.
}

// namesOfSources collects the names of the protected sources. It returns nil if there are none.
func (c *Context) namesOfSources() *sourceNames {
	r := c.R.WithNamesHeld()
	others := map[string]bool{}
	for _, w := range wordsOf(r.Referrer.Name) {
		others[w.lower] = true
	}
	var held []*checklist.Person
	for _, p := range r.People {
		if p.Held() {
			held = append(held, p)
			continue
		}
		for _, w := range nameWords(p) {
			others[w] = true
		}
	}
	if held == nil {
		return nil
	}
	n := &sourceNames{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, p := range held {
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			n.add(nameWords(&checklist.Person{Name: name}), others)
		}
	}
	return n
}

// add adds the words of one name. others are the words in other people's names.
func (n *sourceNames) add(name []string, others map[string]bool) {
	for i, w := range name {
		if i > 0 {
			n.pairs[name[i-1]+" "+w] = true
		}
		if others[w] {
			continue
		}
		n.own[w] = true
		if i > 0 {
			continue
		}
		n.first[w] = true
		for _, s := range checklist.ShortNames(w) {
			if !others[s] {
				n.short[s] = true
			}
		}
	}
}

// at reports whether a word of a passage names a source. With a capital, any word of a name does. In lower case it must
// be a first name that is not also an ordinary word, or have something next to it that makes it a name.
func (n *sourceNames) at(p *passage, i int) bool {
	w, before, after := p.tokens[i], p.at(i-1), p.at(i+1)
	if n.pairs[before.lower+" "+w.lower] || n.pairs[w.lower+" "+after.lower] {
		return true
	}
	name := w.lower
	if bare := w.lower[:max(len(w.lower)-1, 0)]; !n.own[name] && !n.short[name] && bare+"s" == name && !isEveryday(name) {
		name = bare // "Bernadettes", for "Bernadette's".
	}
	if !n.own[name] && !n.short[name] {
		return false
	}
	if isCapital(p.Text.Text[w.start:]) {
		return !p.isMonthAt(i) && (len(name) > 2 || !isEveryday(name))
	}
	if isTitle.has(before.lower) {
		return true
	}
	if slices.Contains([]string{"a", "an", "the"}, before.lower) || isEveryday(name) || len(name) < 3 {
		return false
	}
	said := n.first[name] && !wordsToo.has(name) || n.short[name] && given.has(name)
	return said || p.owned(i) || doing.has(after.lower)
}

// isMonthAt reports whether a word is a month, and not the name of a person: "11 May", "May 2026".
func (p *passage) isMonthAt(i int) bool {
	return slices.Contains(months, p.tokens[i].lower) && (hasDigit(p.at(i-1).lower) || hasDigit(p.at(i+1).lower))
}

// namedAt is a word of a passage that names a protected source.
type namedAt struct {
	passage *passage
	token   int
}

// sourcesNamed looks for the names of protected sources in everything that prints on a paper other than their own
// sheet.
func (c *Context) sourcesNamed() []namedAt {
	names := c.namesOfSources()
	if names == nil {
		return nil
	}
	var out []namedAt
	for _, t := range c.openTexts() {
		p := &passage{Text: t}
		p.cut()
		for i := range p.tokens {
			if names.at(p, i) {
				out = append(out, namedAt{p, i})
			}
		}
	}
	return out
}

func findSourceNamed(c *Context) []Hit {
	var hits []Hit
	for _, n := range c.sourcesNamed() {
		w := n.passage.tokens[n.token]
		h := Hit{At: n.passage.At, Start: w.start, End: w.end, Text: n.passage.Text.Text[w.start:w.end]}
		if n.passage.Question.Of == checklist.OfRoute {
			h.Start, h.End = 0, 0 // The list has no text of its own.
		}
		hits = append(hits, h)
	}
	return dropInside(hits)
}
