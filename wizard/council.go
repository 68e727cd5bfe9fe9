package wizard

import (
	"referral/checklist"
	"referral/checklist/authority"
)

// Council is one that can be chosen for the numbers to ring.
type Council struct {
	ID, Name string
	Note     string // Note says what sets it apart, such as that the school card names it.
}

// NotOnTheList is for a council that is not known here.
var NotOnTheList = Council{ID: authority.Other, Name: "Not on the list"}

// Words of the choice.
const (
	WordsWhichCouncil = "Which council does the child live in? If the child is in danger here and now: the one where the child is."
	WordsNoCouncil    = "Front door: not known. Choose the council, or look on your safeguarding poster."
)

// Council is the ID of the council to which the referral goes, or empty.
func (f *Flow) Council() string { return f.r.Authority }

// ChooseCouncil keeps the council to which the referral goes. By itself it begins no draft: where nothing has been
// written yet, it is saved with the first answer.
func (s *Session) ChooseCouncil(id string) {
	f := s.Flow
	switch {
	case f.r.Authority == id:
	case f.rev > 0 || s.Kept():
		f.Change(func(r *checklist.Referral) { r.Authority = id })
	default:
		f.r.Authority = id
	}
}
