package export

import (
	"slices"

	"referral/checklist"
)

// yesNoBox is a box for a yes or a no.
const yesNoBox = "yesno"

// Notes for the person pasting, at a box that nothing in the record answers, or that is for a yes or a no.
const (
	noQuestion    = "nothing in the record answers this box: fill it in yourself, or leave it"
	otherQuestion = "nothing in the record answers this yes or no"
	tickYourself  = "in words: the yes or no is yours to give"
	onOwnSheet    = "this goes on a separate sheet, and never into the form"
	otherFamily   = "this could be another family's child: say it in a separate referral, not in this one"
)

// plainYesNo reports whether the question is answered by yes or no.
func plainYesNo(p *paper, id string) bool {
	if id == checklist.QChildUnborn {
		return true // The dates say so.
	}
	q, ok := p.Guide.Question(id)
	has := func(value checklist.YesNo) bool {
		return slices.ContainsFunc(q.Choices, func(c checklist.Choice) bool { return c.Value == string(value) })
	}
	return ok && has(checklist.Yes) && has(checklist.No)
}

// answersYesNo reports whether a yes or no box may be filled: by the yes or no to that question, or by words if the
// question has choices of its own, such as who was told. A list of worries or a number answers something else.
func answersYesNo(p *paper, questions []string) bool {
	if len(questions) == 0 {
		return false
	}
	q, ok := p.Guide.Question(questions[0])
	return plainYesNo(p, questions[0]) || ok && q.Kind == checklist.OneOf
}
