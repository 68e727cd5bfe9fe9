package form

import (
	"slices"
	"strings"
)

// wording is one way to say something: parts that are all in the text, in any order. The words of a part follow one
// another.
type wording struct {
	parts [][]choice
	whole bool     // whole is true if the text has no other words.
	skip  []string // skip are small words that can be between the words of a part.
	plain []string // plain are words that do not count as other words.
}

// choice is the words that can be in one place. One that ends in * is any word that begins so.
type choice []string

// wording reads a wording from words.toml.
func (w *words) wording(says string) wording {
	out := wording{skip: w.Skip, plain: w.Plain}
	says, out.whole = strings.CutPrefix(says, "=")
	for part := range strings.SplitSeq(says, "+") {
		var choices []choice
		for word := range strings.FieldsSeq(part) {
			var c choice
			for one := range strings.SplitSeq(word, "|") {
				if class, ok := strings.CutPrefix(one, "@"); ok {
					c = append(c, w.Class[class]...)
				} else {
					c = append(c, one)
				}
			}
			choices = append(choices, c)
		}
		out.parts = append(out.parts, choices)
	}
	return out
}

func (c choice) has(word string) bool {
	return slices.ContainsFunc(c, func(s string) bool {
		begin, open := strings.CutSuffix(s, "*")
		return word == s || open && strings.HasPrefix(word, begin)
	})
}

// size returns the number of words that the wording needs.
func (w wording) size() int {
	n := 0
	for _, p := range w.parts {
		n += len(p)
	}
	return n
}

// in returns the places of the wording's words in a text, or nil if it is not there. Words already taken do not count.
func (w wording) in(tokens []string, taken []bool) []int {
	if len(w.parts) == 0 || len(tokens) < w.size() {
		return nil
	}
	var out []int
	for _, part := range w.parts {
		at := w.find(part, tokens, func(i int) bool { return taken[i] || slices.Contains(out, i) })
		if at == nil {
			return nil
		}
		out = append(out, at...)
	}
	for i, t := range tokens {
		if w.whole && !taken[i] && !slices.Contains(out, i) && !slices.Contains(w.skip, t) && !slices.Contains(w.plain, t) {
			return nil
		}
	}
	return out
}

// find returns the places of the words of a part, or nil.
func (w wording) find(part []choice, tokens []string, used func(int) bool) []int {
	for start := range tokens {
		var at []int
		for i := start; i < len(tokens) && len(at) < len(part); i++ {
			if !used(i) && part[len(at)].has(tokens[i]) {
				at = append(at, i)
			} else if len(at) == 0 || !slices.Contains(w.skip, tokens[i]) {
				break
			}
		}
		if len(at) == len(part) {
			return at
		}
	}
	return nil
}

// anyIn reports whether one of the wordings is in the text.
func anyIn(wordings []wording, tokens []string) bool {
	taken := make([]bool, len(tokens))
	return slices.ContainsFunc(wordings, func(w wording) bool { return w.in(tokens, taken) != nil })
}
