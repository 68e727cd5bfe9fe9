package review

import "referral/checklist"

// findOtherChild finds each child of the home, referred or not, who is not mentioned where the harm is described, and each
// other child for whom no one has said yet whether they are safe tonight.
func findOtherChild(c *Context) []Hit {
	var hits []Hit
	children := c.R.Children()
	for _, p := range c.R.People {
		switch {
		case p.Referred && (len(children) == 1 || c.unborn(p)):
			continue
		case !p.Referred && (!c.open(checklist.QFamilySafeNow, p.ID)):
			continue // Not a child of this home, or their safety has been considered.
		case p.Referred && c.value(checklist.QChildUrgent, p.ID).Answered():
			continue
		}
		if len(c.R.Facts) == 0 && !c.hasText(checklist.QConcernReason) {
			continue // An empty record has more urgent gaps.
		}
		if c.spokenOf(p) {
			if safe, ok := c.Guide.Question(checklist.QFamilySafeNow); ok && !p.Referred {
				title := checklist.Title(c.R, safe, checklist.Ref{Question: safe.ID, Subject: p.ID})
				hits = append(hits, ofPerson(safe.ID, p.ID).with(title))
			}
			continue
		}
		question := checklist.QFamilySafeNow
		if p.Referred {
			question = checklist.QConcernReason
		}
		hits = append(hits, ofPerson(question, p.ID).with("What about "+c.name(p.ID)+": is there a worry, or none known to you?"))
	}
	return hits
}

// spokenOf reports whether a person is mentioned in anything said about the harm: by name, as a sister or brother, or
// because a fact is about them.
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
