package wording

import (
	"slices"
	"strings"

	"referral/checklist/finding"
)

// Live checks one text repeatedly while it is being written, and reads only the paragraphs that changed. It belongs to
// one goroutine.
type Live struct {
	m     *Matcher
	o     Options
	known map[liveKey]liveRead
}

// liveKey holds everything that the findings of a paragraph depend on.
type liveKey struct {
	before string // acronyms spelled out before it
	text   string
	kind   paragraphKind
	runsOn bool // a quotation mark opens the next paragraph
}

type liveRead struct {
	found      []finding.Finding // offsets from the start of the paragraph
	spelledOut []string          // acronyms spelled out up to its end
}

// NewLive returns a Live that finds the same as m.Check(text, o).
func (m *Matcher) NewLive(o Options) *Live { return &Live{m: m, o: o} }

// Check returns what m.Check(text, o) would, reading only what changed.
func (l *Live) Check(text string) []finding.Finding {
	known := make(map[liveKey]liveRead)
	s := l.m.scan(text, l.o)
	var out []finding.Finding
	for _, p := range paragraphs(text, l.o) {
		key := liveKey{strings.Join(s.spelledOut, " "), text[p.from:p.to], p.kind, s.reopened(p.to)}
		read, ok := l.known[key]
		if !ok {
			read.found = l.m.paragraph(s, p)
			for i := range read.found {
				read.found[i].Start -= p.from
				read.found[i].End -= p.from
			}
			read.spelledOut = slices.Clone(s.spelledOut)
		}
		s.spelledOut = slices.Clone(read.spelledOut)
		known[key] = read
		for _, f := range read.found {
			f.Start, f.End = f.Start+p.from, f.End+p.from
			out = append(out, f)
		}
	}
	l.known = known
	return out
}
