package form

import (
	"cmp"
	"slices"
)

// reading is what the words of a label say.
type reading struct {
	tokens  []string
	topics  []topic  // topics are in the order of the label.
	facts   []string // facts are IDs in the order of the label.
	who     string   // who is named with the facts, if anyone.
	covered float64  // covered is the share of meaningful words that the wordings explain.
}

// match is a wording that was found in a label.
type match struct {
	at    []int
	topic int    // topic is its place in the vocabulary, or -1.
	fact  string // fact is its ID, or empty.
}

// read finds the longest wordings of a label first. A word can belong to only one of them.
func (w *words) read(label string) reading {
	r := reading{tokens: w.tokens(label)}
	taken := make([]bool, len(r.tokens))
	var found []match
	for {
		m := w.longest(r.tokens, taken)
		if len(m.at) == 0 {
			break
		}
		for _, i := range m.at {
			taken[i] = true
		}
		found = append(found, m)
	}
	slices.SortStableFunc(found, func(a, b match) int { return cmp.Compare(slices.Min(a.at), slices.Min(b.at)) })
	for _, m := range found {
		switch {
		case m.topic >= 0:
			r.topics = append(r.topics, w.Topics[m.topic])
		case !slices.Contains(r.facts, m.fact):
			r.facts = append(r.facts, m.fact)
		}
	}
	r.facts = w.withoutTaken(r.facts)
	r.who = w.whoIn(r.tokens, taken)
	w.takePeople(r.tokens, taken)
	r.covered = w.cover(r.tokens, taken)
	return r
}

// longest returns the wording with the most words. If several have as many, a topic comes first, and then the one that
// comes first in the vocabulary.
func (w *words) longest(tokens []string, taken []bool) match {
	best := match{topic: -1}
	try := func(says []wording, m match) {
		for _, s := range says {
			if at := s.in(tokens, taken); len(at) > len(best.at) {
				m.at = at
				best = m
			}
		}
	}
	for i, t := range w.Topics {
		if t.Ticks == "" && !anyIn(t.not, tokens) {
			try(t.says, match{topic: i})
		}
	}
	for _, f := range w.Facts {
		try(f.says, match{topic: -1, fact: f.ID})
	}
	return best
}

// ticksBelow returns the question for a heading with a tick below it for each issue, or "".
func (w *words) ticksBelow(heading string, r reading) string {
	tokens := w.tokens(heading)
	for _, t := range w.Topics {
		if t.Ticks != "" && (t.Ticks == "all" || len(r.topics) == 0) && anyIn(t.says, tokens) {
			return t.Questions[0]
		}
	}
	return ""
}

// withoutTaken leaves out the details that belong to another one in the label, such as the address of the surgery.
func (w *words) withoutTaken(facts []string) []string {
	var out []string
	for _, id := range facts {
		if !slices.ContainsFunc(facts, func(other string) bool { return other != id && slices.Contains(w.fact(other).Takes, id) }) {
			out = append(out, id)
		}
	}
	return out
}

// whoIn returns who is named by the words that are not taken yet, and marks them as taken. The narrowest comes first.
func (w *words) whoIn(tokens []string, taken []bool) string {
	for _, who := range w.Who {
		if anyIn(who.not, tokens) {
			continue
		}
		for _, s := range who.says {
			at := s.in(tokens, taken)
			for _, i := range at {
				taken[i] = true
			}
			if len(at) > 0 {
				return who.ID
			}
		}
	}
	return ""
}

// takePeople marks every word that names someone: "parents or carers" names the same people twice.
func (w *words) takePeople(tokens []string, taken []bool) {
	for _, who := range w.Who {
		for _, s := range who.says {
			if s.size() == 1 && !s.whole {
				for at := s.in(tokens, taken); len(at) > 0; at = s.in(tokens, taken) {
					taken[at[0]] = true
				}
			}
		}
	}
}

// cover returns the share of meaningful words that are taken.
func (w *words) cover(tokens []string, taken []bool) float64 {
	all, known := 0, 0
	for i, t := range tokens {
		if taken[i] {
			known++
		}
		if taken[i] || !slices.Contains(w.Plain, t) {
			all++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(known) / float64(all)
}
