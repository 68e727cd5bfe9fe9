package wizard

import (
	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// Council is a council that can be chosen for its numbers.
type Council struct {
	ID, Name string
	Note     string // Note says what is special about it, such as being on the school card.
}

// NotOnTheList is for a council that is not known here.
var NotOnTheList = Council{ID: authority.Other, Name: "Not on the list"}

// Words of the choice.
const (
	WordsWhichCouncil = "Which council does the child live in? If the child is in danger now, choose the one where the child is."
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

// Opening is what a section says first, with the name of the council's threshold document where it belongs there.
func (f *Flow) Opening(s *checklist.Section) string {
	if !s.Threshold {
		return s.Opens
	}
	return english.Join(" ", s.Opens, f.threshold())
}

// threshold names the document in which the council describes its levels of need. It is empty where that is not known.
func (f *Flow) threshold() string {
	if f.councils == nil || f.r.Authority == "" {
		return ""
	}
	c := f.councils(f.r.Authority)
	t := c.Threshold
	if t.Document == "" {
		return ""
	}
	return c.Name + "'s levels of need are in \"" + t.Document + "\" (" + english.Join("; ", t.Where, t.Dated()) + ")."
}
