package wizard

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// Offers returns the rows to choose from at a step: the question's own, or the record's homes or people. No one is
// offered as the person who told themselves; if a colleague is meant, colleagues come first; and the person who decided
// something for the referral is never a family member.
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
	case checklist.OneHome:
		own := r.Person(s.Ref.Subject)
		for _, h := range r.Homes {
			if h.Address == "" && own != nil && slices.Contains(own.Homes, h.ID) {
				continue // A bare postcode, typed for this person, is nothing to choose.
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
	if s.Ref.Question != checklist.QFactAbout { // No one has seen, said or heard anything before they are born.
		out = slices.DeleteFunc(out, func(c checklist.Choice) bool { return unborn(r, c.Value) })
	}
	if s.Question.Who == checklist.WhoTold {
		out = slices.DeleteFunc(out, func(c checklist.Choice) bool { return tooYoung(r.Person(c.Value), f.clock()) })
	}
	return out
}

// unborn reports whether an ID is that of a child not yet born.
func unborn(r *checklist.Referral, id string) bool {
	p := r.Person(id)
	return p != nil && p.Referred && r.NotYetBorn(p)
}

// tooYoung reports whether someone is the referred child, or certainly under ten: neither tells a parent about a
// referral.
func tooYoung(p *checklist.Person, now time.Time) bool {
	if p == nil || p.Referred {
		return p != nil
	}
	_, most := when.AgeRange(p.Born, now)
	return !p.Born.IsZero() && most < 10
}

// family is 1 for a family member, 0 for someone known through their work.
func family(p *checklist.Person) int {
	if p.Work == nil {
		return 1
	}
	return 0
}
