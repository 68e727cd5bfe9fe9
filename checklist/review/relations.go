package review

import (
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// relationRules are about who people are to each child.
func relationRules() []Rule {
	return []Rule{
		{
			ID: "basics-other-parent", Category: "basics", Severity: finding.Think,
			What:   "One parent of a child is named, but nothing says whether there is another.",
			Why:    "A parent who lives elsewhere may be a danger or a help, or have a right to know.",
			Ask:    "Is there another parent, wherever they live? \"Not known\" is an answer.",
			Source: []string{"bolton", "forms"}, Rows: []int{50},
			Find: findOtherParent,
		},
		{
			ID: "basics-class", Category: "basics", Severity: finding.Think,
			What:   "The words used for someone do not make it clear who they are to the child.",
			Why:    "It decides who is told and whose agreement counts.",
			Ask:    "Who is this person to the child? Choose from the list.",
			Source: []string{"bolton", "swindon"}, Rows: []int{27, 50},
			Find: findClass,
		},
		{
			ID: "basics-relation-by-child", Category: "basics", Severity: finding.Think,
			What:   "The record says who someone is to one child, but not to another.",
			Why:    "Brothers and sisters can have different parents. On paper, one answer would look true for all of them.",
			Ask:    "Who is this person to each of the other children?",
			Source: []string{"bolton", "swindon"}, Rows: []int{50, 54},
			Find: findRelationByChild,
		},
		{
			ID: "basics-before-birth", Category: "basics", Severity: finding.Think,
			What:   "Someone is marked as having parental responsibility for a baby who is not born yet.",
			Why:    "It begins at birth.",
			Ask:    "Leave it open for the baby: parental responsibility begins at birth.",
			Source: []string{"practice"}, Rows: []int{54},
			Find: findHeldBeforeBirth,
		},
		{
			ID: "basics-private-fostering", Category: "basics", Severity: finding.Think,
			What:   "A child is looked after by someone who is not close family and has no order, but nothing says for how long.",
			Why:    "The council has to know about a private arrangement of 28 days or more.",
			Ask:    "Has it been, or will it be, more than 28 days? \"Not known\" is an answer.",
			Source: []string{"forms"}, Rows: []int{54},
			Find: findPrivateFostering,
		},
	}
}

// findOtherParent asks once for the record, and names the children with one parent.
func findOtherParent(c *Context) []Hit {
	var names []string
	first := ""
	for _, child := range c.R.Children() {
		if !c.open(checklist.QFamilyOtherParent, child.ID) {
			continue
		}
		if names = append(names, c.name(child.ID)); first == "" {
			first = child.ID
		}
	}
	if first == "" {
		return nil
	}
	return ofPerson(checklist.QFamilyOtherParent, first).asking("One parent of " + english.And(names) +
		" is named. From what you already know, is there another, wherever they live? \"Not known\" is an answer.")
}

// findClass asks about grown-ups who are asked about as parents only because the words do not say who they are.
func findClass(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.Carers() {
		for _, t := range p.Relations {
			child := c.R.Person(t.To)
			if child == nil || !child.Referred || t.Class != "" || t.Is == "" || checklist.ProposeClass(t.Is) != "" {
				continue
			}
			hits = append(hits, ofPerson(checklist.QFamilyClass, p.ID).with("What is "+c.name(p.ID)+" to "+c.name(child.ID)+": a parent, a parent's partner, a carer, or someone else?"))
			break
		}
	}
	return hits
}

// findRelationByChild asks once for the record, and only about people who are asked about as a parent or carer of a
// child.
func findRelationByChild(c *Context) []Hit {
	var names []string
	first := ""
	for _, p := range c.R.Carers() {
		if c.openChildren(checklist.QFamilyRelation, p.ID) == "" {
			continue
		}
		if names = append(names, c.name(p.ID)); first == "" {
			first = p.ID
		}
	}
	switch len(names) {
	case 0:
		return nil
	case 1:
		return ofPerson(checklist.QFamilyRelation, first).asking("Who is " + names[0] + " to each of the children? Not said yet:" + c.openChildren(checklist.QFamilyRelation, first)[len(" For"):])
	}
	return ofPerson(checklist.QFamilyRelation, first).asking("Who are " + english.And(names) + " to each of the children?")
}

func findHeldBeforeBirth(c *Context) []Hit {
	for _, p := range c.R.Others() {
		if slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
			child := c.R.Person(t.To)
			return t.ParentalResponsibility == checklist.Yes && child != nil && child.Referred && c.R.NotYetBorn(child)
		}) {
			return []Hit{ofPerson(checklist.QFamilyParentalResponsibility, p.ID)}
		}
	}
	return nil
}

func findPrivateFostering(c *Context) []Hit {
	var hits []Hit
	for _, child := range c.born() {
		carers := c.R.PrivateCarers(child)
		if len(carers) == 0 || !c.open(checklist.QChildPrivateFostering, child.ID) {
			continue
		}
		hits = append(hits, ofPerson(checklist.QChildPrivateFostering, child.ID).with("Has "+c.name(child.ID)+" been with "+c.name(carers[0].ID)+
			", or will be, for 28 days or more? Who arranged it? \"Not known\" is an answer."))
	}
	return hits
}
