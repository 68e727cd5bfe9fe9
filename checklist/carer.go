package checklist

import (
	"slices"
	"strings"
	"time"
)

// IsCarer reports whether someone is asked about as a parent or carer of a referred child: whether they were told, and
// what they agree to. [Referral.AsksOf] answers this for one child.
func (r *Referral) IsCarer(p *Person) bool {
	return slices.ContainsFunc(r.Children(), func(c *Person) bool { return r.AsksOf(p, c).Told })
}

// caresFor reports whether someone with no class chosen is asked about as a parent or carer of the child. Everyone is,
// unless their relation clearly says otherwise. A grandparent or an aunt is only asked about if the child lives with
// them and with no parent.
func (r *Referral) caresFor(p, child *Person) bool {
	if r.caresByRelation(p, child) {
		return true
	}
	t := p.RelationTo(child.ID)
	return t != nil && isElder(standingOf(r.WordsTo(p, child))) && p.Work == nil && r.LivesWith(child, p) &&
		!slices.ContainsFunc(r.Others(), func(o *Person) bool { return r.LivesWith(child, o) && r.looksAfter(o, child) })
}

// looksAfter reports whether someone is a parent or carer of the child, by the class or by what the record says of
// them.
func (r *Referral) looksAfter(p, child *Person) bool {
	if class := p.ClassTo(child.ID); class != "" {
		return asksByClass[class].Told
	}
	return r.caresByRelation(p, child)
}

// caresByRelation reports whether someone is a parent or carer by what the record says of them, wherever the child
// lives.
func (r *Referral) caresByRelation(p, child *Person) bool {
	t := p.RelationTo(child.ID)
	switch {
	case t == nil:
		return r.LivesWith(child, p) && r.mayCare(p) && !r.namedToChild(p)
	case t.unnamed() && r.namedToChild(p):
		return false
	}
	if t.MainCarer || t.ParentalResponsibility == Yes {
		return true
	}
	is := r.WordsTo(p, child)
	switch standingOf(is) {
	case asParent, asStepParent, asPartner, asCarer:
		return true
	case asUnrecognised:
		return r.mayCare(p)
	case asDescribed:
		concern := p.OfConcern.Is == Yes || p.OfConcern.Is == NotKnown
		return r.mayCare(p) && (p.Name != "" && !concern || r.InHousehold(p)) // A man who waits at the gate is not family.
	}
	return p.Work == nil && asksByClass[ProposeClass(is)].Told // A nan with an order, or the key worker of a children's home.
}

// namedToChild reports whether the record says who someone is to any child referred.
func (r *Referral) namedToChild(p *Person) bool {
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		c := r.Person(t.To)
		return c != nil && c.Referred && !t.unnamed()
	})
}

// unnamed reports whether a relation says nothing of who someone is.
func (t Relation) unnamed() bool {
	return t.Is == "" && t.Class == "" && t.ParentalResponsibility == "" && !t.MainCarer
}

// IsMother reports whether someone is the mother of a referred child, by the word that was typed.
func (r *Referral) IsMother(p *Person) bool { return r.isParent(p, meansMother) }

// IsFather reports whether someone is the father of a referred child, by the word that was typed.
func (r *Referral) IsFather(p *Person) bool { return r.isParent(p, meansFather) }

// isParent reports whether someone is a parent of a referred child by a word that means so.
func (r *Referral) isParent(p *Person, means func(word string) bool) bool {
	return slices.ContainsFunc(r.Children(), func(c *Person) bool {
		is := r.WordsTo(p, c)
		return standingOf(is) == asParent && slices.ContainsFunc(letters(strings.ToLower(is)), means)
	})
}

// mayCare reports whether someone whose relation tells us nothing could be a parent or carer. Professionals could not,
// nor could anyone whose birth date makes them younger than a referred child or less than five years older.
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
