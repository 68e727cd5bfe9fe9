package workshop

import (
	"slices"

	"referral/checklist/finding"
)

// group is a set of categories that are revealed together.
type group struct {
	ID         string   `toml:"id"`
	Title      string   `toml:"title"`
	Why        string   `toml:"why"`
	Categories []string `toml:"categories"`
}

// Group is the phrases of a text with the same kind of problem, revealed together.
type Group struct {
	Title   string
	Why     string
	Phrases []Phrase
}

// Phrase is one reason to ask, with every wording in the text that it is about.
type Phrase struct {
	Rule   string
	Spans  []Span // Spans lists the places of the wordings, in order.
	Why    string
	Ask    string // Ask is a question to the writer, never an answer.
	Source []string
	worst  finding.Severity
}

// Span is a stretch of a text, in bytes, half-open.
type Span struct {
	Start, End int
	Text       string
}

// Groups sorts the comments on a text into at most five reveals, starting with those that guidance calls for. Each
// rule gives one phrase, however often it is found.
func Groups(text string) []Group {
	found := comments(text)
	var out []Group
	for _, g := range session().Groups {
		shown := Group{Title: g.Title, Why: g.Why}
		for _, f := range found {
			if !slices.Contains(g.Categories, f.Category) || f.Whole {
				continue
			}
			i := slices.IndexFunc(shown.Phrases, func(p Phrase) bool { return p.Ask == f.Ask })
			if i < 0 {
				i = len(shown.Phrases)
				shown.Phrases = append(shown.Phrases, Phrase{Rule: f.Rule, Why: f.Why, Ask: f.Ask, Source: f.Source, worst: f.Severity})
			}
			p := &shown.Phrases[i]
			p.Spans = append(p.Spans, Span{f.Start, f.End, f.Text})
			p.worst = max(p.worst, f.Severity)
		}
		if len(shown.Phrases) > 0 {
			out = append(out, shown)
		}
	}
	slices.SortStableFunc(out, func(a, b Group) int { return b.fixes() - a.fixes() })
	return out
}

// numberedSpan is a span, with the number from 0 of its phrase.
type numberedSpan struct {
	Span
	phrase int
}

// numberedSpans returns the spans of phrases in the order of the text.
func numberedSpans(phrases []Phrase) []numberedSpan {
	var out []numberedSpan
	for i, p := range phrases {
		for _, s := range p.Spans {
			out = append(out, numberedSpan{s, i})
		}
	}
	slices.SortFunc(out, func(a, b numberedSpan) int { return a.Start - b.Start })
	return out
}

func (g Group) fixes() int {
	n := 0
	for _, p := range g.Phrases {
		if p.worst == finding.Fix {
			n++
		}
	}
	return n
}
