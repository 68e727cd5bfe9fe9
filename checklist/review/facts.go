package review

import (
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

// findInjury finds the empty parts of a mark that someone saw, once for each fact.
func findInjury(c *Context) []Hit {
	var hits []Hit
	for _, f := range c.R.Facts {
		if f.Injury == (checklist.Injury{}) {
			if f.Kind == checklist.FactSeen && tellsOfMark(f.Text) {
				question := checklist.QFactText
				if c.asked(checklist.QFactInjuryPlace, f.ID) {
					question = checklist.QFactInjuryPlace
				}
				hits = append(hits, ofEntry(question, f.ID).with(askOfMark(f.Text)))
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
			hits = append(hits, ofEntry(question, f.ID).with("Add "+english.And(open)+", as it was seen. If no one noted it, say so."))
		}
	}
	return hits
}

// harmWords are the kinds of harm that need a fact.
var harmWords = []struct{ worry, word string }{
	{"physical", "physical harm"}, {"emotional", "emotional harm"}, {"sexual", "sexual harm"}, {"neglect", "neglect"},
	{"domestic_abuse", "domestic abuse"}, {"exploitation", "exploitation"},
}

// findHarmFacts finds the kinds of harm without a fact, once for the record. If no fact is marked with a worry and only
// one kind is ticked, every fact is taken to belong to it.
func findHarmFacts(c *Context) []Hit {
	if len(c.R.Facts) == 0 {
		return nil // Another finding asks about missing facts.
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
