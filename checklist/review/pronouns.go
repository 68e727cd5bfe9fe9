package review

import (
	"strings"

	"referral/checklist"
)

// pronounOf maps each pronoun to the first of the same person.
var pronounOf = map[string]string{
	"he": "he", "him": "he", "his": "he", "himself": "he",
	"she": "she", "her": "she", "hers": "she", "herself": "she",
}

// relationPronouns are the relations that imply a pronoun if none is entered.
var relationPronouns = map[string]string{
	"mother": "she", "stepmother": "she", "mum": "she", "sister": "she", "half-sister": "she", "stepsister": "she", "aunt": "she", "grandmother": "she", "wife": "she",
	"father": "he", "stepfather": "he", "dad": "he", "brother": "he", "half-brother": "he", "stepbrother": "he", "uncle": "he", "grandfather": "he", "husband": "he",
}

// pronoun returns the pronoun that the record uses for a person: the one entered, or else what the register or the
// relation says. If a pronoun is entered, nothing else counts.
func pronoun(p *checklist.Person) string {
	if p.Pronouns != "" {
		entered := ""
		for w := range words(p.Pronouns) {
			of := pronounOf[w.lower]
			if of == "" || entered != "" && entered != of {
				return "" // They, or either: no pronoun is a slip.
			}
			entered = of
		}
		return entered
	}
	switch strings.ToLower(strings.TrimSpace(p.Answers[checklist.QChildGender].Text)) {
	case "girl", "female":
		return "she"
	case "boy", "male":
		return "he"
	}
	for _, t := range p.Relations {
		if s := relationPronouns[strings.ToLower(t.Is)]; s != "" {
			return s
		}
	}
	return ""
}

// anybody are words for people. In a sentence with one of them a pronoun can mean someone else.
var anybody = wordSet{list: "mum mummy mam mother dad daddy father parent parents carer teacher tutor nurse doctor worker officer staff friend friends brother sister siblings baby " +
	"boyfriend girlfriend partner uncle aunt auntie nan gran grandmother grandfather grandad grandma stepfather stepmother stepdad stepmum man woman boy girl boys girls lady somebody someone " +
	"child children pupil pupils head cousin neighbour who whom they them i me we us you everyone anybody anyone nobody both each other another cat dog driver first-aider caretaker adult adults lodger family"}

// findPronouns finds a pronoun that does not fit the only person in its sentence. Someone in the sentence before can be
// meant too, so there must be no one else there either.
func findPronouns(c *Context) []Hit {
	children := map[string]bool{} // children are the pronouns of the children that all of it is about.
	for _, p := range c.R.Children() {
		children[pronoun(p)] = true
	}
	bearers := map[string]string{} // bearers maps a word to the person whose name it is; empty if several people have it.
	of := map[string]string{}
	for _, p := range c.R.People {
		of[p.ID] = pronoun(p)
		for _, w := range nameWords(p) {
			if id, ok := bearers[w]; ok && id != p.ID {
				bearers[w] = ""
				continue
			}
			bearers[w] = p.ID
		}
	}
	var hits []Hit
	for p := range c.ownPassages() {
		if p.At.Question == checklist.QFactAsked {
			continue
		}
		about := p.At.Person
		for n, s := range p.sentences {
			who, others := p.who(s, bearers)
			if others || who == "" || of[who] == "" || about != "" && about != who {
				continue
			}
			if n > 0 {
				if before, more := p.who(p.sentences[n-1], bearers); more || before != "" && before != who {
					continue
				}
			}
			if h, ok := p.wrongPronoun(s, of[who], bearers, children); ok {
				hits = append(hits, h.with("Who do you mean by \""+h.Text+"\": "+c.name(who)+", or someone else?"))
			}
		}
	}
	return hits
}

// who returns the only person named in a sentence, and whether anyone else is mentioned, by name or by a word for a
// person.
func (p *passage) who(s span, bearers map[string]string) (id string, others bool) {
	for i := s.from; i < s.to; i++ {
		t := p.tokens[i]
		if anybody.has(t.lower) || t.quoted || isTitle.has(t.lower) {
			return id, true
		}
		if !t.upper {
			continue
		}
		named, ok := bearers[t.lower]
		switch {
		case !ok:
			if !t.first && !capitals.has(t.lower) {
				return id, true // Some name or place: precision first.
			}
		case named == "" || id != "" && id != named:
			return id, true
		default:
			id = named
		}
	}
	return id, false
}

// wrongPronoun returns the first pronoun of a sentence after the name, if all its pronouns are of one kind and not the
// one wanted. A child of the referral can always be meant: "Ewa said he was cold".
func (p *passage) wrongPronoun(s span, want string, bearers map[string]string, children map[string]bool) (Hit, bool) {
	at, named := -1, false
	for i := s.from; i < s.to; i++ {
		t := p.tokens[i]
		switch kind := pronounOf[t.lower]; {
		case kind == want:
			return Hit{}, false
		case kind != "" && at < 0:
			if !named {
				return Hit{}, false
			}
			at = i
		case t.upper && bearers[t.lower] != "":
			named = true
		}
	}
	if at >= 0 && children[pronounOf[p.tokens[at].lower]] {
		return Hit{}, false
	}
	if at < 0 {
		return Hit{}, false
	}
	return p.hit(at, at), true
}
