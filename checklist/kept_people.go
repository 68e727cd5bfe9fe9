package checklist

import (
	"slices"
	"strings"
	"unicode"
)

// mentions finds where a sentence speaks of the people of the record.
func (k *keeper) mentions(words, lower []string) []mention {
	var out []mention
	for i := 0; i < len(words); {
		m := k.mentionAt(words, lower, i)
		if m.to == 0 {
			i++
			continue
		}
		if m.owns && m.to < len(lower) && isDoing(lower[m.to]) {
			m.owns = false // "Where Mum's staying."
		}
		if last := len(out) - 1; last >= 0 && out[last].owns && out[last].to == m.from {
			if out[last].pronoun == "" {
				k.before = append(k.before, out[last].who)
			}
			m.from = out[last].from // "Her mother" is one person, not two.
			out = out[:last]
		}
		out = append(out, m)
		i = m.to
	}
	return out
}

// isDoing reports whether a word follows "is" or "has" rather than an owner.
func isDoing(w string) bool {
	return slices.Contains([]string{"staying", "living", "sleeping", "hiding", "working", "going", "moved", "gone", "been", "now", "at", "in", "with"}, w)
}

func (k *keeper) mentionAt(words, lower []string, i int) mention {
	for n := min(5, len(words)-i); n > 0; n-- {
		last, owns := unowned(lower[i+n-1])
		said := append(slices.Clone(lower[i:i+n-1]), last)
		if who := k.named(words[i:i+n], said, owns); len(who) > 0 {
			return mention{from: i, to: i + n, who: who, owns: owns}
		}
	}
	w := lower[i]
	if short, _, ok := strings.Cut(w, "'"); ok && (short == "he" || short == "she" || short == "they") {
		w = short // "She's" and "they're".
	}
	switch w {
	case "he", "him", "his":
		return mention{from: i, to: i + 1, pronoun: "he", owns: w == "his"}
	case "she", "her", "hers":
		return mention{from: i, to: i + 1, pronoun: "she", owns: w == "her"}
	case "they", "them", "their":
		return mention{from: i, to: i + 1, pronoun: "they", owns: w == "their"}
	}
	word, owns := unowned(lower[i])
	who := k.related(word, i > 0 && slices.Contains([]string{"his", "her"}, lower[i-1]) || i > 0 && strings.HasSuffix(lower[i-1], "'s"))
	if len(who) == 0 {
		return mention{}
	}
	return mention{from: i, to: i + 1, who: who, owns: owns, family: word == "family"}
}

// unowned returns a word without its ending of an owner.
func unowned(w string) (string, bool) {
	if s, ok := strings.CutSuffix(w, "'s"); ok {
		return s, true
	}
	if s, ok := strings.CutSuffix(w, "s'"); ok {
		return s + "s", true
	}
	return strings.TrimSuffix(w, "'"), strings.HasSuffix(w, "'")
}

// named returns the people that the words name: by a title and the last name, by a whole name, or by one part of it.
func (k *keeper) named(words, said []string, owns bool) []*Person {
	pronoun := ofTitle(said[0])
	rest := said
	if pronoun != "" {
		if rest = said[1:]; len(rest) > 0 && rest[0] == "." {
			rest = rest[1:]
		}
	} else if c := []rune(words[0])[0]; !unicode.IsUpper(c) && !owns {
		return nil // "May" is a name, "may" is not.
	}
	if len(rest) == 0 {
		return nil
	}
	first, other := k.withName(rest, pronoun)
	if len(first) > 0 {
		return first
	}
	if len(other) == 0 && owns && len(rest) == 1 && len(rest[0]) > 2 && detailOf(rest[0]) == 0 {
		for _, p := range k.r.People { // "Dan" for Daniel.
			if strings.HasPrefix(strings.ToLower(p.Name), rest[0]) {
				other = append(other, p)
			}
		}
	}
	if pronoun == "" {
		return other
	}
	other = preferred(other, func(p *Person) bool { return pronounOf(p) == pronoun })
	return preferred(other, func(p *Person) bool { return !p.Referred })
}

// ofTitle returns the pronoun that goes with a title, or "" if the word is not a title.
func ofTitle(word string) string {
	switch word {
	case "mr":
		return "he"
	case "mrs", "ms", "miss":
		return "she"
	case "mx", "dr":
		return "they"
	}
	return ""
}

// withName returns the people whose name begins with the words, and those who have them elsewhere in it. After a title,
// the words are a last name.
func (k *keeper) withName(words []string, pronoun string) (first, other []*Person) {
	for _, p := range k.r.People {
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			parts := strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(name, "’", "'")), func(c rune) bool { return unicode.IsSpace(c) || c == '.' || c == ',' })
			at := indexOf(parts, words)
			switch {
			case at < 0, pronoun != "" && at+len(words) != len(parts), pronoun != "" && pronoun != "they" && !fitsPronoun(p, pronoun):
			case at == 0 && pronoun == "":
				first = appendNew(first, p)
			default:
				other = appendNew(other, p)
			}
		}
	}
	return first, other
}

// preferred returns the people that fit a condition, or all of them if none does.
func preferred(people []*Person, fits func(*Person) bool) []*Person {
	if some := slices.DeleteFunc(slices.Clone(people), func(p *Person) bool { return !fits(p) }); len(some) > 0 {
		return some
	}
	return people
}

func appendNew(list []*Person, p *Person) []*Person {
	if slices.Contains(list, p) {
		return list
	}
	return append(list, p)
}

// indexOf returns where a name has the words one after the other, or -1.
func indexOf(name, words []string) int {
	for i := 0; i+len(words) <= len(name); i++ {
		if slices.Equal(name[i:i+len(words)], words) {
			return i
		}
	}
	return -1
}

// isGroup reports whether a word means several people at once.
func isGroup(w string) bool {
	w, _ = unowned(w)
	switch w {
	case "children", "child", "kids", "boys", "girls", "twins", "siblings", "family", "parents", "grandparents":
		return true
	}
	return false
}

// related returns the people that a word for a child or a relative means. Someone's own mother can be the grandmother
// too.
func (k *keeper) related(word string, ofOne bool) []*Person {
	var out []*Person
	switch word {
	case "children", "child", "kids", "twins", "siblings", "family", "pupil", "pupils", "baby":
		return k.r.Children()
	case "boy", "boys", "son", "sons", "girl", "girls", "daughter", "daughters":
		pronoun := "she"
		if strings.HasPrefix(word, "boy") || strings.HasPrefix(word, "son") {
			pronoun = "he"
		}
		for _, c := range k.r.Children() {
			if fitsPronoun(c, pronoun) {
				out = append(out, c)
			}
		}
		return out
	case "parent", "parents":
		return append(k.related("mother", false), k.related("father", false)...)
	case "grandparent", "grandparents":
		return append(k.related("grandmother", false), k.related("grandfather", false)...)
	}
	word = sameKin(strings.TrimSuffix(word, "s"))
	var loose []*Person
	for _, p := range k.r.Others() {
		for _, t := range p.Relations {
			is := kinOf(t.Is)
			switch {
			case is == "":
			case is == word:
				out = appendNew(out, p)
			case strings.HasSuffix(is, word) && len(word) > 3, slices.ContainsFunc(RelationWords(p), func(w string) bool { return sameKin(w) == word }):
				loose = appendNew(loose, p)
			}
		}
	}
	if len(out) == 0 || ofOne {
		for _, p := range loose {
			out = appendNew(out, p)
		}
	}
	switch {
	case len(out) > 0:
	case word == "wife" || word == "ex-wife":
		return k.related("mother", false)
	case word == "husband" || word == "ex-husband":
		return k.related("father", false)
	}
	return out
}

// kinOf returns what someone is to a child, in one word: the mother's sister is an aunt.
func kinOf(relation string) string {
	is, _, _ := strings.Cut(strings.ToLower(relation), " of ")
	is, _, _ = strings.Cut(is, "(")
	parts := strings.Fields(is)
	if len(parts) == 0 {
		return ""
	}
	last := strings.Trim(parts[len(parts)-1], ".,;")
	if len(parts) > 1 && strings.ContainsAny(parts[len(parts)-2], "'’") && ofParent(last) != "" {
		return sameKin(ofParent(last))
	}
	return sameKin(last)
}

// sameKin returns the first of the words for the same relative.
func sameKin(word string) string {
	for _, same := range kinNames() {
		if slices.Contains(same, word) {
			return same[0]
		}
	}
	return word
}

// pronounOf returns he, she or they, as the record has it or as a title or a relation says, or "".
func pronounOf(p *Person) string {
	if first, _, _ := strings.Cut(strings.ToLower(p.Pronouns), "/"); first != "" {
		return strings.TrimSpace(first)
	}
	title, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
	switch strings.TrimSuffix(title, ".") {
	case "mr":
		return "he"
	case "mrs", "ms", "miss":
		return "she"
	}
	switch gender := strings.ToLower(p.Answers[QChildGender].Text); gender {
	case "boy", "male":
		return "he"
	case "girl", "female":
		return "she"
	}
	for _, t := range p.Relations {
		is := kinOf(t.Is)
		for _, w := range []string{"mother", "sister", "aunt", "daughter", "niece", "wife"} {
			if strings.HasSuffix(is, w) {
				return "she"
			}
		}
		for _, w := range []string{"father", "brother", "uncle", "son", "nephew", "husband", "stepdad"} {
			if strings.HasSuffix(is, w) {
				return "he"
			}
		}
	}
	return ""
}

// fitsPronoun reports whether a pronoun can mean someone. If nothing says how someone is spoken of, any can.
func fitsPronoun(p *Person, pronoun string) bool {
	is := pronounOf(p)
	return is == "" || is == pronoun || is != "he" && is != "she"
}
