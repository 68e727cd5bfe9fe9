package checklist

import (
	"slices"
	"strings"
)

// receives reports whether the sentence keeps something from the person mentioned.
func receives(lower []string, all []mention, i int) bool {
	m := all[i]
	prev := m.from - 1
	for prev >= 0 && slices.Contains([]string{"the", "either", "both", "their", "her", "his"}, lower[prev]) {
		prev--
	}
	before := ""
	if prev >= 0 {
		before = lower[prev]
	}
	last := i // Of "Dan or his brother must not know", the last is told from what follows.
	for last+1 < len(all) && joined(lower, all[last].to, all[last+1].from) {
		last++
	}
	after := lower[all[last].to:min(len(lower), all[last].to+4)]
	speaks := slices.ContainsFunc(after, func(w string) bool {
		return slices.Contains([]string{"want", "wants", "wanted", "ask", "asks", "asked", "wish", "wishes", "fears", "prefers", "says", "said"}, w)
	})
	denies := slices.ContainsFunc(after[:min(3, len(after))], func(w string) bool {
		return slices.Contains([]string{"not", "never", "no", "cannot"}, w) || strings.HasSuffix(w, "n't")
	})
	switch {
	case slices.Contains([]string{"from", "to", "tell", "telling", "give", "giving", "let", "letting", "show", "inform", "allow", "want", "wants", "without", "if", "lest", "neither"}, before):
		return true
	case (before == "and" || before == "or" || before == "nor") && i > 0 && all[i-1].to == prev:
		return receives(lower, all, i-1) || denies && !speaks
	}
	return denies && !speaks
}

// joined reports whether all that comes between two places of a sentence is "or", "and his" or the like.
func joined(lower []string, from, to int) bool {
	if to-from < 1 || to-from > 3 || !slices.Contains([]string{"and", "or", "nor"}, lower[from]) {
		return false
	}
	return !slices.ContainsFunc(lower[from+1:to], func(w string) bool {
		return !slices.Contains([]string{"the", "anyone", "any", "of", "in", "either"}, w)
	})
}

// sameAsBefore returns those from whom something was last kept, if the pronoun can mean them again.
func (k *keeper) sameAsBefore(m mention, not []*Person) []*Person {
	var out []*Person
	for _, p := range k.from {
		if !slices.Contains(not, p) && (m.pronoun == "they" || fitsPronoun(p, m.pronoun)) {
			out = append(out, p)
		}
	}
	return out
}

// meant returns the person a pronoun means: the one last spoken of whom it can mean, leaving out those in not. It
// reports whether that is certain.
func (k *keeper) meant(m mention, all []mention, not []*Person) ([]*Person, bool) {
	fits := func(who []*Person) []*Person {
		var out []*Person
		for _, p := range who {
			if !slices.Contains(not, p) && (m.pronoun == "they" || fitsPronoun(p, m.pronoun)) {
				out = append(out, p)
			}
		}
		return out
	}
	spoken := slices.Clone(k.before)
	for _, o := range all {
		if o.from < m.from && o.pronoun == "" && len(o.who) > 0 && (!o.family || m.pronoun == "they") {
			spoken = append(spoken, o.who)
		}
	}
	if m.pronoun == "they" {
		var out []*Person
		for _, who := range spoken {
			out = append(out, fits(who)...)
		}
		return append(out, fits(k.r.Children())...), true
	}
	for _, who := range slices.Backward(spoken) {
		if f := fits(who); len(f) > 0 && (pronounOf(f[0]) != "" || len(spoken) == 1) {
			return f, len(f) == 1
		}
	}
	var adults []*Person
	for _, p := range k.r.Others() {
		if p.Work == nil && !p.Held() {
			adults = append(adults, p)
		}
	}
	f := fits(adults)
	if len(f) != 1 {
		return nil, false
	}
	return f, true
}
