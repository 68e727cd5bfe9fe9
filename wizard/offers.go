package wizard

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// Offers are the rows to pick from at a step: those of the question, or the homes or people of the record. Nobody is
// offered as the one who told themselves; where a colleague is meant the colleagues come first; and who decided something
// for the referral is never one of the family.
func (f *Flow) Offers(s Step) []checklist.Choice {
	r := f.r
	var out []checklist.Choice
	switch s.Question.Kind {
	case checklist.OneOf, checklist.Multi:
		if s.Ref.Question == checklist.QFamilyClass {
			return f.withProposal(s)
		}
		if s.Ref.Question == checklist.QReferralLevel {
			return f.withLevels(s.Question.Choices)
		}
		return s.Question.Choices
	case checklist.AtHome:
		own := r.Person(s.Ref.Subject)
		for _, h := range r.Homes {
			if h.Address == "" && own != nil && slices.Contains(own.Homes, h.ID) {
				continue // Only a postcode, typed for this person: nothing to pick.
			}
			if h.Address != "" || h.Postcode != "" {
				out = append(out, checklist.Choice{Value: h.ID, Label: strings.Join(strings.Fields(h.Address+" "+h.Postcode), " ")})
			}
		}
	case checklist.OnePerson, checklist.Persons:
		out = append(out, checklist.Choice{Value: checklist.ReferrerID, Label: "me, " + r.NameOf(checklist.ReferrerID)})
		people := slices.Clone(r.People)
		if checklist.OfStaff(s.Ref.Question) {
			slices.SortStableFunc(people, func(a, b *checklist.Person) int { return family(a) - family(b) })
		}
		for _, p := range people {
			if p.ID != s.Ref.Subject && (s.Question.Who != checklist.WhoDecided || p.Work != nil || !p.Referred && len(p.Relations) == 0) {
				out = append(out, checklist.Choice{Value: p.ID, Label: r.NameOf(p.ID)})
			}
		}
	}
	if s.Question.Who == checklist.WhoTold {
		out = slices.DeleteFunc(out, func(c checklist.Choice) bool { return tooYoung(r.Person(c.Value), f.clock()) })
	}
	return out
}

// tooYoung reports whether somebody is the child referred, or surely under ten: neither tells a parent of a referral.
func tooYoung(p *checklist.Person, now time.Time) bool {
	if p == nil || p.Referred {
		return p != nil
	}
	_, most := when.AgeRange(p.Born, now)
	return !p.Born.IsZero() && most < 10
}

// family is 1 for somebody of the family, 0 for somebody known by their work.
func family(p *checklist.Person) int {
	if p.Work == nil {
		return 1
	}
	return 0
}
