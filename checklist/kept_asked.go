package checklist

import (
	"slices"
	"strings"
)

// askedFor is a kind of detail and whose it is: the mentions by number, or none if the sentence does not say.
type askedFor struct {
	kind   int
	owners []int
}

// details finds what the sentence keeps: "X's address", "the address of X", "where X lives", "which school X goes to".
func (k *keeper) details(words, lower []string, all []mention) []askedFor {
	var out []askedFor
	for i, w := range lower {
		a, ok := askedFor{}, false
		switch kind := detailOf(w); {
		case kind != 0:
			a, ok = k.detailAt(words, lower, all, i, kind)
		case slices.Contains([]string{"where", "wherever", "how", "which", "what", "who", "whom", "that"}, w):
			a, ok = k.clause(lower, all, i)
		}
		if ok {
			out = append(out, a)
		}
	}
	return out
}

// detailAt finds whose address, number or school a word means: of the owner before it, or of the person after "of". It
// can have no owner.
func (k *keeper) detailAt(words, lower []string, all []mention, i, kind int) (a askedFor, ok bool) {
	if lower[i] == "contact" && detailOf(wordAt(lower, i+1)) == 0 {
		return askedFor{}, false
	}
	j := i - 1
	for j >= 0 && describes(lower[j]) && mentionEnding(all, j+1) < 0 {
		j--
	}
	before := phoneNumber.ReplaceAllString(strings.Join(lower[max(0, j-5):j+1], " "), "number")
	if onlyRings.MatchString(before) && !keepsSomething.MatchString(before) {
		return askedFor{}, false
	}
	if m := mentionEnding(all, j+1); m >= 0 && all[m].owns {
		if kind == keptNumber && isChannel(wordAt(lower, all[m].from-1), wordAt(lower, all[m].from-2)) {
			return askedFor{}, false
		}
		return askedFor{kind, withOthers(lower, all, m, false)}, true
	}
	if j >= 0 && strings.HasSuffix(lower[j], "'s") && words[j] != lower[j] {
		k.unknown = true
		return askedFor{}, false
	}
	if m, of := ownerBehind(lower, all, i); of {
		if m < 0 {
			return askedFor{}, false
		}
		return askedFor{kind, withOthers(lower, all, m, true)}, true
	}
	ownerless := slices.Contains([]string{"the", "any", "this"}, wordAt(lower, j)) && kind&(keptAddress|keptNumber) != 0 &&
		(kind&keptAddress != 0 && lower[i] != "details" || slices.Contains(lower[j+1:i], "new"))
	return askedFor{kind: kind}, ownerless
}

// ownerBehind returns the person that "of" or "for" after a word leads to, and whether there is such a word.
func ownerBehind(lower []string, all []mention, i int) (m int, of bool) {
	next := i + 1
	listed := func(at int) bool { return describes(wordAt(lower, at)) && mentionStarting(all, at) < 0 }
	for wordAt(lower, next) != "of" && (listed(next) || wordAt(lower, next) == "the" && listed(next+1)) {
		next++
	}
	if w := wordAt(lower, next); w != "of" && w != "for" {
		return -1, false
	}
	next++
	for slices.Contains([]string{"the", "both", "all", "either", "her", "his", "their"}, wordAt(lower, next)) && mentionStarting(all, next+1) >= 0 {
		next++
	}
	m = mentionStarting(all, next)
	if m >= 0 && all[m].owns {
		m = mentionStarting(all, all[m].to) // "Of Nan's sister", and not "of Nan's car".
	}
	return m, true
}

// wordAt returns a word of the sentence, or "" beyond its ends.
func wordAt(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// isChannel reports whether the word before an owner makes the number a way to write or speak: "a message to her
// mobile".
func isChannel(word, before string) bool {
	return slices.Contains([]string{"to", "on", "via", "by", "over", "using"}, word) && !strings.HasPrefix(before, "refer") && before != "access"
}

// clause reads what follows "where" or the like.
func (k *keeper) clause(lower []string, all []mention, at int) (askedFor, bool) {
	m := -1
	for i, o := range all {
		if o.from > at && o.from-at <= 6 && (m < 0 || all[m].owns) && (!o.owns || lower[o.from] == "her") {
			m = i // "Her" can be the person to find, or the owner of what follows.
		}
	}
	if m < 0 {
		return askedFor{}, false
	}
	before, after := lower[at+1:all[m].from], lower[all[m].to:min(len(lower), all[m].to+8)]
	whole := append(slices.Clone(before), after...)
	holds := func(words ...string) bool {
		return slices.ContainsFunc(whole, func(w string) bool { return slices.Contains(words, w) })
	}
	kind := 0
	switch w := lower[at]; {
	case holds("school", "schools", "nursery", "college", "preschool", "class", "taught"):
		kind = keptSchool
	case holds("work", "works", "working", "employed", "job") && w != "what":
		kind = keptWork
	case w == "where", w == "wherever":
		kind = keptAddress
	case w == "how":
		if holds("find", "reach", "reached", "contact", "contacted", "ring", "rung") {
			kind = keptAddress | keptNumber
		}
	case holds("street", "town", "city", "village", "road", "house", "flat", "area", "estate", "refuge"),
		w != "what" && holds("lives", "live", "living", "stays", "stay", "staying", "sleeps", "sleeping", "moved", "gone", "rehoused", "refuge"):
		kind = keptAddress
	}
	if w := lower[at]; kind&(keptSchool|keptWork) != 0 && w == "that" && !holds("works", "working", "employed", "goes", "go", "attends", "moved", "started", "starts") {
		kind = 0
	}
	return askedFor{kind, withOthers(lower, all, m, true)}, kind != 0
}

func mentionEnding(all []mention, at int) int {
	return slices.IndexFunc(all, func(m mention) bool { return m.to == at })
}

func mentionStarting(all []mention, at int) int {
	return slices.IndexFunc(all, func(m mention) bool { return m.from == at })
}

// withOthers adds those who are named together with someone: "Nan and Grandad's address".
func withOthers(lower []string, all []mention, m int, ahead bool) []int {
	out := []int{m}
	joins := func(a, b int) bool {
		gap := lower[all[a].to:all[b].from]
		return len(gap) > 0 && len(gap) <= 2 && slices.ContainsFunc(gap, func(w string) bool { return w == "and" || w == "or" || w == "nor" || w == "&" }) &&
			!slices.ContainsFunc(gap, func(w string) bool { return w == "not" || w == "," })
	}
	for i := m; i > 0 && joins(i-1, i); i-- {
		out = append(out, i-1)
	}
	for i := m; ahead && i+1 < len(all) && joins(i, i+1); i++ {
		out = append(out, i+1)
	}
	return out
}
