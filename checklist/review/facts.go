package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// facts finds the facts that match.
func (c *Context) facts(question string, match func(*checklist.Fact) bool) []Hit {
	var hits []Hit
	for _, f := range c.R.Facts {
		if match(f) {
			hits = append(hits, ofEntry(question, f.ID))
		}
	}
	return hits
}

// events finds the events that match.
func (c *Context) events(question string, match func(*checklist.Event) bool) []Hit {
	var hits []Hit
	for _, e := range c.R.Events {
		if match(e) {
			hits = append(hits, ofEntry(question, e.ID))
		}
	}
	return hits
}

// isChild reports whether the ID is that of a referred child.
func (c *Context) isChild(id string) bool {
	p := c.R.Person(id)
	return p != nil && p.Referred
}

var (
	injuryWords = []string{"bruise", "bruises", "bruised", "bruising", "swelling", "swollen", "scratch", "scratches", "scratched", "scald", "graze", "grazes", "welt", "welts", "burn", "burns", "burnt", "scar", "scars"}
	markWords   = []string{"mark", "marks", "cut", "cuts"}
	bodyWords   = []string{"arm", "arms", "leg", "legs", "face", "neck", "back", "cheek", "cheeks", "thigh", "thighs", "hand", "hands", "wrist", "wrists", "ear", "ears", "eye", "chest", "forehead", "shoulder", "lip", "knee", "foot", "feet", "finger", "fingers"}
	colourWords = []string{"red", "blue", "purple", "black", "yellow", "green", "brown", "pink", "grey", "dark", "white"}
	sizeWords   = []string{"cm", "mm", "coin", "penny", "pence", "pound", "wide", "long", "across", "centimetres", "millimetres"}
)

// findInjury finds the empty parts of a mark that somebody saw, once for each fact.
func findInjury(c *Context) []Hit {
	var hits []Hit
	for _, f := range c.R.Facts {
		if f.Injury == (checklist.Injury{}) {
			if f.Kind == checklist.FactSeen && tellsOfMark(f.Text) {
				question := checklist.QFactText
				if c.asked(checklist.QFactInjuryPlace, f.ID) {
					question = checklist.QFactInjuryPlace
				}
				hits = append(hits, ofEntry(question, f.ID))
			}
			continue
		}
		var open []string
		question := ""
		for _, part := range []struct{ question, value, word string }{
			{checklist.QFactInjuryPlace, f.Injury.Place, "the place on the body"}, {checklist.QFactInjurySize, f.Injury.Size, "the size"},
			{checklist.QFactInjuryColour, f.Injury.Colour, "the colour"}, {checklist.QFactInjurySeenBy, f.Injury.SeenBy + f.By, "who saw it"},
		} {
			if part.value == "" {
				open = append(open, part.word)
				if question == "" {
					question = part.question
				}
			}
		}
		if question != "" {
			hits = append(hits, ofEntry(question, f.ID).with("Add "+english.And(open)+", as it was seen. If nobody noted it, say so."))
		}
	}
	return hits
}

// tellsOfMark reports whether a text speaks of a mark on the body and does not describe it already.
func tellsOfMark(text string) bool {
	var injury, mark, body, colour, size bool
	for w := range words(text) {
		injury = injury || slices.Contains(injuryWords, w.lower)
		mark = mark || slices.Contains(markWords, w.lower)
		body = body || slices.Contains(bodyWords, w.lower)
		colour = colour || slices.Contains(colourWords, w.lower)
		size = size || slices.Contains(sizeWords, strings.TrimLeft(w.lower, "0123456789"))
	}
	return (injury || mark && body) && (!body || !colour || !size)
}

// harmWords are the kinds of harm that need a fact.
var harmWords = []struct{ worry, word string }{
	{"physical", "physical harm"}, {"emotional", "emotional harm"}, {"sexual", "sexual harm"}, {"neglect", "neglect"}, {"exploitation", "exploitation"},
}

// findHarmFacts finds the kinds of harm without a fact, once for the record. Where no fact is marked with any worry, and only one
// kind is ticked, every fact is taken to belong to it.
func findHarmFacts(c *Context) []Hit {
	if len(c.R.Facts) == 0 {
		return nil // That there is no fact is another finding.
	}
	shown := map[string]bool{}
	for _, f := range c.R.Facts {
		for _, w := range f.Worries {
			top, _, _ := strings.Cut(w, "/")
			shown[top] = true
		}
	}
	var open []string
	ticked := 0
	for _, h := range harmWords {
		if !c.R.HasWorry(h.worry) {
			continue
		}
		if ticked++; !shown[h.worry] {
			open = append(open, h.word)
		}
	}
	if len(open) == 0 || ticked == 1 && len(shown) == 0 {
		return nil
	}
	return here(checklist.QConcernHarmTypes).asking("Which fact shows " + english.And(open) + "? Mark it with that worry.")
}

func findUncited(c *Context) []Hit {
	cited := map[string]bool{}
	note := func(answers map[string]checklist.Answer) {
		for _, a := range answers {
			for _, id := range a.Cites {
				cited[id] = true
			}
			for w := range words(a.Text) {
				if checklist.EntryFact.Number(w.lower) > 0 {
					cited[w.lower] = true
				}
			}
		}
	}
	note(c.R.Answers)
	for _, p := range c.R.People {
		note(p.Answers)
	}
	return c.facts(checklist.QFactText, func(f *checklist.Fact) bool { return !cited[f.ID] })
}
