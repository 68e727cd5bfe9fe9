package wording

import "slices"

// endings maps a word to how it is written when joined to the word before it, folded: she is, shes.
var endings = map[string]string{"is": "s", "has": "s", "are": "re", "have": "ve", "had": "d", "would": "d", "will": "ll", "am": "m"}

// subjects are the words that take these endings. After a noun they would be read as a plural: mums.
var subjects = map[string][]string{
	"s":  {"he", "she", "it", "that", "there", "who", "what", "where", "here", "something", "everything", "nothing", "someone", "everyone"},
	"re": {"they", "you"},
	"ve": {"i", "we", "you", "they", "should", "could", "would", "must", "might"},
	"d":  {"i", "he", "she", "we", "you", "they", "there", "who"},
	"ll": {"i", "he", "we", "you", "they", "it", "that", "there"},
	"m":  {"i"},
}

// denials maps a verb to how it is written together with "not".
var denials = map[string]string{
	"is": "isnt", "are": "arent", "was": "wasnt", "were": "werent", "has": "hasnt", "have": "havent", "had": "hadnt", "do": "dont",
	"does": "doesnt", "did": "didnt", "will": "wont", "would": "wouldnt", "can": "cant", "could": "couldnt", "should": "shouldnt",
	"must": "mustnt", "need": "neednt",
}

// contract returns two words as they are written together, or "" if they are not.
func contract(first, second string) string {
	if second == "not" {
		return denials[first]
	}
	ending, ok := endings[second]
	if ok && slices.Contains(subjects[ending], first) {
		return first + ending
	}
	return ""
}

// withContractions adds to a list of parts what two words are when they are written together: a pattern with "there is"
// also finds there's.
func withContractions(parts []part) []part {
	for i := 0; i+1 < len(parts); i++ {
		short := together(parts[i], parts[i+1])
		if len(short) == 0 {
			continue
		}
		after := withContractions(parts[i+2:])
		options := [][]part{append([]part{parts[i]}, withContractions(parts[i+1:])...)}
		for _, s := range short {
			options = append(options, slices.Concat(s, after))
		}
		return append(parts[:i:i], choice(options, false))
	}
	return parts
}

// together returns the ways to read two parts as one written together. The second can have more words of its own: has
// been.
func together(first, second part) [][]part {
	if second.is == aGap {
		return intoGap(first, second)
	}
	var out [][]part
	for _, a := range openings(first) {
		if len(a) > 1 {
			continue
		}
		for _, b := range openings(second) {
			p := part{}
			for _, y := range b[0].words {
				if y != "not" && endings[y] == "" {
					continue
				}
				for _, x := range a[0].words {
					if w := contract(x, y); w != "" && !slices.Contains(p.words, w) {
						p.words = append(p.words, w)
					}
				}
			}
			if len(p.words) > 0 {
				out = append(out, append([]part{p}, b[1:]...))
			}
		}
	}
	return out
}

// intoGap returns the ways to read a word before a gap as written together with the first word in the gap.
func intoGap(first, gap part) [][]part {
	var out [][]part
	for _, a := range openings(first) {
		p := part{}
		for ending, with := range subjects {
			for _, w := range a[0].words {
				if slices.Contains(with, w) {
					p.words = append(p.words, w+ending)
				}
			}
		}
		if len(a) > 1 || len(p.words) == 0 {
			continue
		}
		slices.Sort(p.words)
		if gap.most == 1 {
			out = append(out, []part{p})
		} else {
			out = append(out, []part{p, {is: aGap, most: gap.most - 1}})
		}
	}
	return out
}

// openings returns the ways to read a part that start with a word.
func openings(p part) [][]part {
	switch {
	case p.is == aPlace:
		return [][]part{{p}}
	case p.is != aChoice || p.optional:
		return nil
	}
	var out [][]part
	for _, o := range p.options {
		if len(o) > 0 && o[0].is == aPlace {
			out = append(out, o)
		}
	}
	return out
}
