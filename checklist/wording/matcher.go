package wording

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"referral/checklist/finding"
)

// Matcher finds the built-in phrases, and a school's own. It is safe for concurrent use.
type Matcher struct {
	book    *book
	entries map[string]*Entry // by ID, including the detectors, without those that are switched off
}

// newMatcher makes a matcher of the built-in phrases and a school's file.
func newMatcher(school *tableFile) (*Matcher, error) {
	own := own()
	m := &Matcher{entries: make(map[string]*Entry)}
	var entries []*Entry
	for _, e := range slices.Concat(own.entries, detectors, school.Entry) {
		if slices.Contains(school.Off, e.ID) {
			continue
		}
		entries = append(entries, e)
		m.entries[e.ID] = e
		if severity, ok := school.Severity[e.ID]; ok {
			changed := *e
			changed.Severity = severity
			m.entries[e.ID] = &changed
		}
	}
	var err error
	m.book, err = newBook(entries, own.classes)
	return m, err
}

// Default returns the matcher with only the built-in phrases. It is made once.
func Default() *Matcher { return ours() }

var ours = sync.OnceValue(func() *Matcher {
	m, err := newMatcher(&tableFile{})
	if err != nil {
		panic("wording: " + err.Error()) // A test makes it too, so a broken phrase is never shipped.
	}
	return m
})

// Check calls Default().Check.
func Check(text string, o Options) []finding.Finding { return Default().Check(text, o) }

// Check returns what it finds in text, in order. Offsets are bytes.
func (m *Matcher) Check(text string, o Options) []finding.Finding {
	s := m.scan(text, o)
	var out []finding.Finding
	for _, p := range paragraphs(text, o) {
		out = append(out, m.paragraph(s, p)...)
	}
	return out
}

func (m *Matcher) scan(text string, o Options) *scan { return &scan{book: m.book, text: text, o: o} }

// paragraph returns what is found in one paragraph.
func (m *Matcher) paragraph(s *scan, p paragraph) []finding.Finding {
	s.read(p)
	s.spellOut()
	s.speakers(p.from)
	s.matches()
	s.censored(p.from, p.to)
	var hits []hit
	for _, h := range s.hits {
		if e, ok := m.entries[h.entry.ID]; ok && e.Severity >= s.o.Floor {
			hits = append(hits, h)
		}
	}
	var out []finding.Finding
	for _, h := range best(hits) {
		e := m.entries[h.entry.ID]
		out = append(out, finding.Finding{Rule: e.ID, Category: e.Category, Severity: e.Severity, Start: h.from, End: h.to,
			Text: s.text[h.from:h.to], Why: e.Why, Ask: e.Ask, Source: e.Source})
	}
	return out
}

// read finds the quotations and the words of a paragraph.
func (s *scan) read(p paragraph) {
	s.hits = s.hits[:0]
	if p.kind == blockQuote || s.o.Quoted {
		s.quotes = []quote{{from: p.from, to: p.to, open: -1, closed: true}}
	} else {
		s.quotes = findQuotes(s.quotes[:0], s.text, p.from, p.to)
	}
	s.tokenise(p.from, p.to)
}

// best sorts hits and keeps one for each place: the longest of those that overlap, unless guidance names wording that
// makes up half of it.
func best(hits []hit) []hit {
	slices.SortFunc(hits, compare)
	var out []hit
	for _, h := range hits {
		n := len(out)
		switch {
		case n == 0 || h.from >= out[n-1].to:
			out = append(out, h)
		case h.beats(out[n-1]):
			out[n-1] = h
		}
	}
	return out
}

func (h hit) beats(other hit) bool {
	mine, theirs := h.to-h.from, other.to-other.from
	switch s, o := h.entry.Severity, other.entry.Severity; {
	case s > o:
		return 2*mine >= theirs
	case s < o:
		return 2*theirs < mine
	}
	return mine > theirs
}

func compare(a, b hit) int {
	return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to), cmp.Compare(b.entry.Severity, a.entry.Severity),
		attested(a.entry, b.entry), strings.Compare(a.entry.ID, b.entry.ID))
}

// attested sorts wording named by guidance before our own.
func attested(a, b *Entry) int {
	switch {
	case a.Attested == b.Attested:
		return 0
	case a.Attested:
		return -1
	}
	return 1
}
