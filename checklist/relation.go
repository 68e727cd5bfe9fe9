package checklist

import "referral/checklist/when"

// Relation says who this person is to another. Of a child referred it may say more, from Class on, which is of format 2: what
// is said there wins over what the person's own keys say of all the children.
type Relation struct {
	To                     string              `json:"to"`
	Is                     string              `json:"is,omitempty"` // Is is who they are in the writer's words.
	ParentalResponsibility YesNo               `json:"parental_responsibility,omitempty"`
	MainCarer              bool                `json:"main_carer,omitempty"`
	Class                  RelationClass       `json:"class,omitempty"` // Class is chosen by the writer; no word decides it.
	Known                  ResponsibilityKnown `json:"parental_responsibility_known,omitempty"`
	LivesWith              YesNo               `json:"lives_with,omitempty"`
	Access                 YesNo               `json:"access,omitempty"` // Access says whether a person of concern can reach this child now.
	LastSeen               when.When           `json:"last_seen,omitzero"`
	Contact                string              `json:"contact,omitempty"`
	Consent                Consent             `json:"consent,omitzero"`
}

// byChild reports whether the relation has a key of format 2.
func (t Relation) byChild() bool {
	return t != Relation{To: t.To, Is: t.Is, ParentalResponsibility: t.ParentalResponsibility, MainCarer: t.MainCarer}
}
