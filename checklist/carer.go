package checklist

import (
	"slices"
	"strings"
	"time"
)

// IsCarer reports whether somebody is asked about as a parent or carer of a referred child: whether they were told, and what
// they agree to. Everyone is whose relation does not clearly say otherwise. A grandparent or an aunt is one where the child
// lives with them and with no parent.
func (r *Referral) IsCarer(p *Person) bool {
	if p.Referred {
		return false
	}
	if r.caresByRelation(p) {
		return true
	}
	return p.Work == nil && r.isElder(p) && slices.ContainsFunc(r.Children(), func(c *Person) bool {
		return r.LivesWith(c, p) && !slices.ContainsFunc(r.People, func(o *Person) bool {
			return !o.Referred && r.LivesWith(c, o) && r.caresByRelation(o)
		})
	})
}

// caresByRelation reports whether somebody is a parent or carer by what is said of them, wherever the child lives.
func (r *Referral) caresByRelation(p *Person) bool {
	related := false
	for _, t := range p.Relations {
		c := r.Person(t.To)
		if c == nil || !c.Referred {
			continue
		}
		related = true
		if t.MainCarer || t.ParentalResponsibility == Yes {
			return true
		}
		switch standingOf(t.Is) {
		case asParent, asPartner, asCarer:
			return true
		case asUnrecognised:
			if r.mayCare(p) {
				return true
			}
		case asDescribed:
			if r.mayCare(p) && (p.Name != "" || r.InHousehold(p)) {
				return true
			}
		}
	}
	return !related && r.InHousehold(p) && r.mayCare(p)
}

// IsMother reports whether somebody is the mother of a referred child, by the word that was typed.
func (r *Referral) IsMother(p *Person) bool {
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		c := r.Person(t.To)
		words := letters(strings.ToLower(t.Is))
		return c != nil && c.Referred && standingOf(t.Is) == asParent && slices.ContainsFunc(words, meansMother)
	})
}

// isElder reports whether somebody is a grandparent, an aunt or the like of a referred child.
func (r *Referral) isElder(p *Person) bool {
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		c := r.Person(t.To)
		return c != nil && c.Referred && standingOf(t.Is) == asElder
	})
}

// mayCare reports whether somebody whose relation tells us nothing could be a parent or carer. Professionals could not, nor
// could anyone whose birth date makes them younger than a referred child, or less than five years older.
func (r *Referral) mayCare(p *Person) bool {
	const older = 5
	return p.Work == nil && !slices.ContainsFunc(r.Children(), func(c *Person) bool {
		return !p.Born.IsZero() && !c.Born.IsZero() && p.Born.Start(time.UTC).AddDate(older, 0, 0).After(c.Born.Start(time.UTC))
	})
}

// Carers returns the parents and carers of the referred children, in order.
func (r *Referral) Carers() []*Person {
	var out []*Person
	for _, p := range r.People {
		if r.IsCarer(p) {
			out = append(out, p)
		}
	}
	return out
}
