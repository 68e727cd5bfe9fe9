package checklist

import "slices"

// AbuseAtHome reports whether the worry is domestic abuse, or whether domestic abuse is known in the home.
func (r *Referral) AbuseAtHome() bool {
	return r.HasWorry("domestic_abuse") || r.RiskKnown("domestic_abuse")
}

// NotToBeRung returns the people who may be causing harm in a case of domestic abuse, unless the writer has said that
// they know of the referral. Telling them can put a child and the other parent in danger.
func (r *Referral) NotToBeRung() []*Person {
	if !r.AbuseAtHome() {
		return nil
	}
	return slices.DeleteFunc(r.Others(), func(p *Person) bool {
		mayHarm := p.OfConcern.Is == Yes || p.OfConcern.Is == NotKnown
		return !mayHarm || p.Work != nil || r.knows(p)
	})
}

// AbuserNotNamed reports whether there is domestic abuse, the record does not say who is causing it, and a parent or
// carer does not know of the referral. It could be any of them.
func (r *Referral) AbuserNotNamed() bool {
	named := slices.ContainsFunc(r.People, func(p *Person) bool { return p.OfConcern.Is == Yes || p.OfConcern.Is == NotKnown })
	return r.AbuseAtHome() && !named && slices.ContainsFunc(r.Carers(), func(p *Person) bool { return !r.knows(p) })
}

// knows reports whether someone was told of the referral of every child they are asked about.
func (r *Referral) knows(p *Person) bool {
	asked := r.askedFor(p)
	return len(asked) > 0 && !slices.ContainsFunc(asked, func(c *Person) bool { return !r.ConsentFor(p, c).Told.Yes() })
}
