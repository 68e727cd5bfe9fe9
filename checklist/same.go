package checklist

import "slices"

// sameParts are the two questions whether an answer is the same for every child, with the part of a relation that each
// is about.
var sameParts = map[string]func(Relation) Relation{
	QFamilySameForAll:  func(t Relation) Relation { t.To, t.Consent = "", Consent{}; return t },
	QConsentSameForAll: func(t Relation) Relation { return Relation{Consent: t.Consent} },
}

// sameForAll reports whether a question is asked once for all children referred: there is one child, or the writer has
// said that the answer is the same for all, and nothing in the record says otherwise.
func (r *Referral) sameForAll(p *Person, q *Question) bool {
	if len(r.Children()) < 2 || q.same == nil {
		return len(r.Children()) < 2
	}
	return p.Answers[q.same.ID].Text == string(Yes) && r.sameNow(p, sameParts[q.same.ID])
}

// sameNow reports whether a part of the relation to each child is the same.
func (r *Referral) sameNow(p *Person, part func(Relation) Relation) bool {
	return len(ByChild(r.Children(), func(c *Person) Relation { return part(p.relation(c.ID)) })) < 2
}

// relation returns the relation to someone, or an empty one.
func (p *Person) relation(to string) Relation {
	if t := p.RelationTo(to); t != nil {
		return *t
	}
	return Relation{To: to}
}

// same is the question whether the next answers about someone are the same for every child. A yes copies the answers of
// the first child that has any.
func same(question string) binding {
	part := sameParts[question]
	return binding{
		get: func(s slot, v *Value) {
			said := YesNo(v.Text)
			v.Text = ""
			if said == No || said == Yes && s.r.sameNow(s.person, part) {
				v.Choice = string(said)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			if v.Choice == string(Yes) {
				s.r.makeSame(s.person, question)
			}
			return true, nil
		},
		answerText: func(v Value) string { return v.Choice },
	}
}

// makeSame copies the answers of the first child that has any to every child.
func (r *Referral) makeSame(p *Person, question string) {
	children := r.Children()
	i := slices.IndexFunc(children, func(c *Person) bool {
		return sameParts[question](p.relation(c.ID)) != Relation{}
	})
	if i < 0 {
		return
	}
	first, now := p.relation(children[i].ID), r.sharedFor(p, children[i])
	if question == QConsentSameForAll {
		r.keepForAll(p, sharedConsent, now)
		return
	}
	for _, c := range children {
		p.changeRelation(c.ID, func(t *Relation) {
			consent := t.Consent
			*t = first
			t.To, t.Consent = c.ID, consent
		})
	}
	r.keepForAll(p, sharedAccess, now)
	r.keepForAll(p, sharedLastSeen, now)
}
