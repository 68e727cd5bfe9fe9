package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// basicsRules are about who is who.
func basicsRules() []Rule {
	return slices.Concat(referrerAndChildRules(), householdRules(), personRules(), relationRules(), []Rule{registerRule(), unanswered("basics")})
}

// referrerAndChildRules are about the writer and the child.
func referrerAndChildRules() []Rule {
	return []Rule{
		{
			ID: "basics-referrer", Category: "basics", Severity: finding.Fix,
			What:   "Your name, role, school or phone number is missing.",
			Why:    "The worker who reads this will want to speak to you today.",
			Ask:    "Who are you, and what number can you be reached on?",
			Covers: []string{checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerPhone},
			Source: []string{"forms"}, Rows: []int{61},
			Find: func(c *Context) []Hit {
				var first string
				var open []string
				for _, f := range []struct{ question, word string }{{checklist.QReferrerName, "your name"}, {checklist.QReferrerRole, "your role"}, {checklist.QReferrerAgency, "your school or service"}, {checklist.QReferrerPhone, "a number to ring you on"}} {
					if c.open(f.question, "") {
						if open = append(open, f.word); first == "" {
							first = f.question
						}
					}
				}
				if first == "" {
					return nil
				}
				return here(first).asking("Add " + english.And(open) + ".")
			},
		},
		{
			ID: "basics-child-name", Category: "basics", Severity: finding.Fix,
			What:   "The child has no name here, or no child is referred.",
			Why:    "Records are found by name and date of birth.",
			Ask:    "What is the child's full name, as on your register?",
			Covers: []string{checklist.QChildName},
			Source: []string{"bolton", "swindon"}, Rows: []int{50, 53},
			Find: func(c *Context) []Hit {
				if len(c.R.Children()) == 0 {
					return []Hit{here(checklist.QChildName)}
				}
				var hits []Hit
				for _, p := range c.born() {
					if c.open(checklist.QChildName, p.ID) {
						hits = append(hits, ofPerson(checklist.QChildName, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-child-full-name", Category: "basics", Severity: finding.Think,
			What:   "The child's name is one word.",
			Why:    "A first name alone seldom finds a record.",
			Ask:    "Is that the whole name, as on your register?",
			Source: []string{"bolton"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.born() {
					if p.Name != "" && len(strings.Fields(p.Name)) == 1 && len(p.Aliases) == 0 && !writtenTogether(p.Name) {
						hits = append(hits, ofPerson(checklist.QChildName, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-child-born", Category: "basics", Severity: finding.Fix,
			What:   "The child's date of birth is missing; for a baby not yet born, the due date.",
			Why:    "Together with the name, it finds the right record. Age changes what a mark or an absence means.",
			Ask:    "When was the child born? \"About 2019\" is better than nothing.",
			Covers: []string{checklist.QChildBorn, checklist.QChildDue},
			Source: []string{"bolton"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Children() {
					switch {
					case c.unborn(p):
						if c.open(checklist.QChildDue, p.ID) {
							hits = append(hits, ofPerson(checklist.QChildDue, p.ID).with("When is the baby due, as far as you know?"))
						}
					case c.open(checklist.QChildBorn, p.ID):
						hits = append(hits, ofPerson(checklist.QChildBorn, p.ID))
					}
				}
				return hits
			},
		},
	}
}

// registerRule groups what can be looked up in the register.
func registerRule() Rule {
	questions := []string{checklist.QChildGender, checklist.QChildEthnicity, checklist.QChildReligion, checklist.QChildFirstLanguage, checklist.QChildCommunicationNeeds}
	return Rule{
		ID: "basics-register", Category: "basics", Severity: finding.Info,
		What:   "Something your register usually holds is missing: gender, ethnicity, religion, first language, how the child communicates.",
		Why:    "A council's form may ask for it. It can wait.",
		Ask:    "Does your register have it? Do not ring home for it.",
		Covers: questions,
		Source: []string{"bolton", "forms"}, Rows: []int{52, 53, 57},
		Find: func(c *Context) []Hit {
			var hits []Hit
			for _, p := range c.born() {
				var labels []string
				var first string
				for _, id := range questions {
					if !c.open(id, p.ID) {
						continue
					}
					if q, _ := c.Guide.Question(id); q != nil {
						labels = append(labels, english.Small(q.Label))
					}
					if first == "" {
						first = id
					}
				}
				if first != "" {
					hits = append(hits, ofPerson(first, p.ID).with("From the register only, for "+c.name(p.ID)+": "+english.And(labels)+". Do not ring home for it."))
				}
			}
			return hits
		},
	}
}

// each finds a question that is open for some of the people.
func (c *Context) each(people []*checklist.Person, question string, ask func(name string) string) []Hit {
	var hits []Hit
	for _, p := range people {
		if c.open(question, p.ID) {
			hits = append(hits, ofPerson(question, p.ID).with(ask(c.name(p.ID))+c.openChildren(question, p.ID)))
		}
	}
	return hits
}
