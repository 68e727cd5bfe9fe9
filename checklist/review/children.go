package review

import "referral/checklist"

// findOtherChild finds each child of the home, referred or not, of whom nothing is said where the harm is described.
func findOtherChild(c *Context) []Hit {
	var hits []Hit
	children := c.R.Children()
	for _, p := range c.R.People {
		switch {
		case p.Referred && (len(children) == 1 || c.unborn(p)):
			continue
		case !p.Referred && (!c.open(checklist.QFamilySafeNow, p.ID)):
			continue // Not a child of this home, or their safety has been thought about.
		case p.Referred && c.value(checklist.QChildUrgent, p.ID).Answered():
			continue
		}
		if len(c.R.Facts) == 0 && !c.said(checklist.QConcernReason) || c.spokenOf(p) {
			continue // An empty record has first things to say.
		}
		question := checklist.QFamilySafeNow
		if p.Referred {
			question = checklist.QConcernReason
		}
		hits = append(hits, ofPerson(question, p.ID).with("What about "+c.name(p.ID)+": is there a worry, or none known to you?"))
	}
	return hits
}

// spokenOf reports whether a person is mentioned anywhere in what is said about the harm: by name, as a sister or brother, or as the
// one whom a fact is about.
func (c *Context) spokenOf(p *checklist.Person) bool {
	x := c.index()
	if x.about[p.ID] {
		return true
	}
	for _, w := range nameWords(p) {
		if x.risk[w] {
			return true
		}
	}
	if p.Referred {
		return false
	}
	for _, t := range p.Relations {
		for w := range words(t.Is) {
			if len(w.lower) > 3 && w.lower != "half" && w.lower != "step" && (x.risk[w.lower] || x.risk[w.lower+"s"]) {
				return true
			}
		}
	}
	return false
}
