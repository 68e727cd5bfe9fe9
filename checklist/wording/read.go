package wording

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"referral/checklist/finding"
)

// Matcher finds the wordings of its tables. It may be used from many goroutines.
type Matcher struct {
	programs []*program
	severity map[string]finding.Severity
	off      map[string]bool
	scans    *sync.Pool
}

// New builds a matcher of the phrases of this program and then of the tables
// given, in order. A later table may change the severity of an earlier entry,
// or switch it off.
func New(tables ...*Table) *Matcher {
	m := &Matcher{programs: []*program{own()}, scans: &sync.Pool{New: func() any { return new(scan) }}}
	for _, t := range tables {
		if t == nil {
			continue
		}
		if t.program != nil {
			m.programs = append(m.programs, t.program)
		}
		if m.severity == nil {
			m.severity, m.off = make(map[string]finding.Severity), make(map[string]bool)
		}
		for id, s := range t.Severity {
			m.severity[id] = s
		}
		for _, id := range t.Off {
			m.off[id] = true
		}
	}
	return m
}

// Default returns the matcher of the phrases of this program alone. It is made
// once.
func Default() *Matcher { return ours() }

var ours = sync.OnceValue(func() *Matcher { return New() })

// Check is Default().Check.
func Check(text string, o Options) []finding.Finding { return Default().Check(text, o) }

// Check returns what it finds in text, in order. Offsets are bytes.
func (m *Matcher) Check(text string, o Options) []finding.Finding {
	s := m.scans.Get().(*scan)
	s.defined = s.defined[:0]
	kept := s.kept[:0]
	eachParagraph(text, o, func(p paragraph) {
		kept = append(kept, m.paragraph(s, text, p, o)...)
	})
	out := m.findings(text, kept)
	s.text, s.kept = "", kept
	m.scans.Put(s)
	return out
}

// paragraph checks one paragraph. What it returns is good until the next call.
func (m *Matcher) paragraph(s *scan, text string, p paragraph, o Options) []hit {
	s.text, s.o, s.hits, s.quotes = text, o, s.hits[:0], s.quotes[:0]
	if p.kind == blockQuote || o.Quoted {
		s.quotes = append(s.quotes, quote{from: int32(p.from), to: int32(p.to), open: -1, closed: true})
	} else {
		s.quotes = findQuotes(s.quotes, text, p.from, p.to)
	}
	for i, prog := range m.programs {
		s.p, s.number = prog, uint16(i)
		s.tokenise(text, p.from, p.to, s.quotes)
		if i == 0 {
			s.spellOut()
			s.speakers(p.from)
		}
		s.sequences()
	}
	s.censored(p.from, p.to)
	if o.Floor > 0 || m.off != nil {
		s.hits = slices.DeleteFunc(s.hits, func(h hit) bool {
			e := m.entry(h.entry)
			return m.severityOf(e) < o.Floor || m.off[e.ID]
		})
	}
	return m.keepBest(s.hits)
}

// entry returns the entry that a hit is of.
func (m *Matcher) entry(r ref) *Entry {
	if r.program == detected {
		return detectors[r.entry]
	}
	return &m.programs[r.program].entries[r.entry]
}

func (m *Matcher) severityOf(e *Entry) finding.Severity {
	if m.severity != nil {
		if v, ok := m.severity[e.ID]; ok {
			return v
		}
	}
	return e.Severity
}

func (m *Matcher) findings(text string, hits []hit) []finding.Finding {
	if len(hits) == 0 {
		return nil
	}
	out := make([]finding.Finding, len(hits))
	for i, h := range hits {
		e := m.entry(h.entry)
		out[i] = finding.Finding{Rule: e.ID, Category: e.Category, Severity: m.severityOf(e), Start: int(h.from), End: int(h.to),
			Text: text[h.from:h.to], Why: e.Why, Ask: e.Ask, Source: e.Source}
	}
	return out
}

// keepBest sorts hits and leaves one for each place: the longest where they
// overlap, unless guidance names wording that makes up half of it.
func (m *Matcher) keepBest(hits []hit) []hit {
	m.sort(hits)
	out := hits[:0]
	for _, h := range hits {
		if n := len(out); n > 0 && h.from < out[n-1].to {
			if m.beats(h, out[n-1]) {
				out[n-1] = h
			}
			continue
		}
		out = append(out, h)
	}
	return out
}

func (m *Matcher) beats(h, other hit) bool {
	mine, theirs := h.to-h.from, other.to-other.from
	switch s, o := m.entry(h.entry).Severity, m.entry(other.entry).Severity; {
	case s > o:
		return 2*mine >= theirs
	case s < o:
		return 2*theirs < mine
	}
	return mine > theirs
}

// sort puts hits in order. They come almost in order, a few for a paragraph.
func (m *Matcher) sort(hits []hit) {
	if len(hits) > 200 {
		slices.SortFunc(hits, m.compare)
		return
	}
	for i := 1; i < len(hits); i++ {
		h, k := hits[i], i
		for ; k > 0 && (h.from < hits[k-1].from || h.from == hits[k-1].from && m.compare(h, hits[k-1]) < 0); k-- {
			hits[k] = hits[k-1]
		}
		hits[k] = h
	}
}

func (m *Matcher) compare(a, b hit) int {
	switch {
	case a.from != b.from:
		return int(a.from - b.from)
	case a.to != b.to:
		return int(b.to - a.to)
	case a.entry == b.entry:
		return 0
	}
	x, y := m.entry(a.entry), m.entry(b.entry)
	return cmp.Or(cmp.Compare(y.Severity, x.Severity), attested(x, y), strings.Compare(x.ID, y.ID))
}

// attested puts what guidance names before our own.
func attested(a, b *Entry) int {
	switch {
	case a.Attested == b.Attested:
		return 0
	case a.Attested:
		return -1
	}
	return 1
}

// paragraph is a stretch of text that is read by itself.
type paragraph struct {
	from, to int
	kind     paragraphKind
}

type paragraphKind uint8

const (
	empty paragraphKind = iota
	prose
	blockQuote
)

// eachParagraph calls f with the paragraphs of text: what stands between empty
// lines. In Markdown a block quote is a paragraph, and code is none.
func eachParagraph(text string, o Options, f func(paragraph)) {
	start, kind, fenced := -1, empty, false
	for i := 0; i < len(text); {
		end := strings.IndexByte(text[i:], '\n')
		next := len(text)
		if end < 0 {
			end = len(text)
		} else {
			end, next = i+end, i+end+1
		}
		line := strings.TrimSpace(text[i:end])
		this := prose
		switch {
		case line == "":
			this = empty
		case o.Markdown && strings.HasPrefix(line, "```"):
			fenced, this = !fenced, empty
		case fenced:
			this = empty
		case o.Markdown && line[0] == '>':
			this = blockQuote
		}
		if start >= 0 && this != kind {
			f(paragraph{start, i, kind})
			start = -1
		}
		if this != empty && start < 0 {
			start = i
		}
		kind, i = this, next
	}
	if start >= 0 {
		f(paragraph{start, len(text), kind})
	}
}
