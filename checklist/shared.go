package checklist

import "referral/checklist/when"

// shared is kept with the person while it is the same for every child, and with the relations once it differs.
type shared struct {
	Access   YesNo
	LastSeen when.When
	Consent  Consent
}

// sharedPart copies one part of shared.
type sharedPart func(to *shared, from shared)

func sharedAccess(to *shared, from shared)   { to.Access = from.Access }
func sharedLastSeen(to *shared, from shared) { to.LastSeen = from.LastSeen }
func sharedConsent(to *shared, from shared)  { to.Consent = from.Consent }

// byChild makes a binding of a part that is shared until it differs by child. b reads and writes s.shared.
func byChild(part sharedPart, b binding) binding {
	out := b
	out.get = func(s slot, v *Value) {
		now := s.r.sharedFor(s.person, s.r.Person(s.child()))
		s.shared = &now
		b.get(s, v)
	}
	out.set = func(s slot, v Value) (bool, error) {
		now := s.r.sharedFor(s.person, s.r.Person(s.child()))
		s.shared = &now
		used, err := b.set(s, v)
		switch {
		case err != nil:
		case s.r.sameForAll(s.person, s.question):
			s.r.keepForAll(s.person, part, now)
		default:
			s.r.spread(s.person, part)
			s.person.changeRelation(s.child(), func(t *Relation) { t.setShared(part, now) })
		}
		return used, err
	}
	return out
}

// sharedFor returns what is said of someone and a child.
func (r *Referral) sharedFor(p, child *Person) shared {
	if child == nil {
		child = &Person{}
	}
	return shared{r.AccessTo(p, child), r.LastSaw(p, child), r.ConsentFor(p, child)}
}

// keepForAll keeps a part with the person, for every child.
func (r *Referral) keepForAll(p *Person, part sharedPart, now shared) {
	for _, c := range r.Children() {
		p.changeRelation(c.ID, func(t *Relation) { t.setShared(part, shared{}) })
	}
	p.setShared(part, now)
}

// spread moves a part kept with the person to each child it is about, so that it can now differ. Whom someone can reach
// or last saw stays with the person if it is not clear which child was meant.
func (r *Referral) spread(p *Person, part sharedPart) {
	var kept shared
	if part(&kept, r.sharedFor(p, nil)); kept == (shared{}) {
		return
	}
	var stays shared
	unclear := len(r.Children()) > 1 && !r.SaidOfEach(p)
	if unclear {
		stays = shared{Access: kept.Access, LastSeen: kept.LastSeen}
	}
	carer := r.IsCarer(p)
	for _, c := range r.Children() {
		now := r.sharedFor(p, c)
		if unclear {
			own := p.relation(c.ID)
			now.Access, now.LastSeen = own.Access, own.LastSeen
		}
		if carer && !r.AsksOf(p, c).Told {
			now.Consent = Consent{} // Only for the children that this parent is asked about.
		}
		p.changeRelation(c.ID, func(t *Relation) { t.setShared(part, now) })
	}
	p.setShared(part, stays)
}

func (p *Person) setShared(part sharedPart, now shared) {
	kept := shared{Access: p.OfConcern.Access, Consent: p.Consent}
	if p.Work != nil {
		kept.LastSeen = p.Work.LastSeen
	}
	part(&kept, now)
	p.OfConcern.Access, p.Consent = kept.Access, kept.Consent
	if p.Work != nil || !kept.LastSeen.IsZero() {
		p.withWork(func(w *Work) { w.LastSeen = kept.LastSeen })
	}
}

func (t *Relation) setShared(part sharedPart, now shared) {
	kept := shared{t.Access, t.LastSeen, t.Consent}
	part(&kept, now)
	t.Access, t.LastSeen, t.Consent = kept.Access, kept.LastSeen, kept.Consent
}
