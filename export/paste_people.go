package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/when"
)

// parentsOf returns the parents and carers that a box is for: all, the mother or the father.
func parentsOf(p *paper, f authority.Field) []*checklist.Person {
	return slices.DeleteFunc(p.R.Carers(), func(o *checklist.Person) bool {
		return f.Takes(authority.PartMother) && !p.R.IsMother(o) || f.Takes(authority.PartFather) && !p.R.IsFather(o)
	})
}

// nameLists maps questions that are answered with people's names to the list those people are on.
var nameLists = map[string]string{
	checklist.QChildName: "children", checklist.QFamilyParents: "parents", checklist.QFamilySiblings: "siblings", checklist.QFamilyHousehold: "household",
	checklist.QFamilySignificantOthers: "significant", checklist.QAgenciesList: "agencies", checklist.QFamilyPersonOfConcern: "of_concern",
}

// peopleOn returns the people of the record on a list of a form. Anyone whose name is held back is left out.
func peopleOn(p *paper, list string, f authority.Field) []*checklist.Person {
	var out []*checklist.Person
	switch list {
	case "children":
		out = p.R.Children()
	case "parents":
		out = parentsOf(p, f)
	case "siblings":
		out = siblingPeople(p)
	case "household":
		out = householdPeople(p, true)
	case "significant":
		out = householdPeople(p, false)
	case "agencies":
		out = slices.DeleteFunc(p.R.Others(), func(o *checklist.Person) bool { return o.Work == nil || p.sameAgency(o) })
	case "of_concern":
		out = slices.DeleteFunc(p.R.Others(), func(o *checklist.Person) bool { return o.OfConcern.Is != checklist.Yes })
	}
	return slices.DeleteFunc(slices.Clone(out), (*checklist.Person).Held)
}

// pastedIn returns what goes into a box for a question, and whether it is only gaps. A column of a table of people
// holds that fact about the people on the table's list, and no one else.
func pastedIn(p *paper, f authority.Field, id string) (text string, gap bool) {
	q, ok := p.Guide.Question(id)
	if f.List == "" || f.Column == "" || !ok {
		return pasted(p, id)
	}
	people := peopleOn(p, f.List, f)
	if nameLists[id] != "" {
		var names []string
		for _, o := range people {
			names = append(names, p.begin(o.ID))
		}
		return strings.Join(names, "\n"), false
	}
	if q.Of != checklist.OfPerson && q.Of != checklist.OfParent {
		return pasted(p, id)
	}
	var subjects []string
	for _, o := range people {
		if (q.Of != checklist.OfParent || p.R.IsCarer(o)) && !isSameAddress(p, f.Label, id, o) {
			subjects = append(subjects, o.ID)
		}
	}
	text, gap = saidOf(p, q, subjects, true)
	if id != checklist.QFamilyParentPhone {
		return text, gap
	}
	for _, subject := range subjects {
		o := p.R.Person(subject)
		if safe := safeWithNumber(o, id, o.Phone, f.Questions); safe != "" {
			text += "\n" + p.begin(subject) + ": " + safe
		}
	}
	return text, gap
}

// safeWithNumber says how to reach someone without danger, for a box with their number: a number alone would be rung
// straight away. It is empty if the box asks for that anyway.
func safeWithNumber(o *checklist.Person, question, number string, box []string) string {
	isNumber := question == checklist.QFamilyParentPhone || question == checklist.QChildPhone
	safe := o.SafeContact
	if !isNumber || !strings.ContainsAny(number, "0123456789") || safe == "" || safe == checklist.KeptElsewhere || slices.Contains(box, checklist.QPersonSafeContact) {
		return ""
	}
	return safely(safe)
}

// anotherFamilysChild reports whether someone who may have done harm is a child who lives elsewhere: what is known
// about them belongs in a referral of their own.
func anotherFamilysChild(p *paper) bool {
	const grown = 18
	return slices.ContainsFunc(peopleOn(p, "of_concern", authority.Field{}), func(o *checklist.Person) bool {
		if o.Born.IsZero() || o.Work != nil || p.R.InHousehold(o) {
			return false
		}
		_, most := when.AgeRange(o.Born, p.day())
		return most < grown
	})
}
