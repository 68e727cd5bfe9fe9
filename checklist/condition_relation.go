package checklist

import (
	"slices"
	"time"

	"referral/checklist/when"
)

// Conditions on who people are to each child.

// consent returns what the person was told and agrees to: for themselves if they are a child referred, or else for the
// child asked about.
func (s Situation) consent() Consent {
	if s.Person.Referred || s.Child == nil {
		return s.Person.Consent
	}
	return s.R.ConsentFor(s.Person, s.Child)
}

// forAnyChild reports whether something is true of the person for any child referred.
func (s Situation) forAnyChild(holds func(Situation) bool) bool {
	return slices.ContainsFunc(s.R.Children(), func(c *Person) bool { return holds(s.For(c)) })
}

// mayAgree reports whether the referral needs someone's agreement: it is asked about, and nothing says that they have
// no parental responsibility for the child.
func (s Situation) mayAgree() bool {
	return s.agreementAsked() && s.Person.relation(s.Child.ID).ParentalResponsibility != No
}

func (s Situation) agreementAsked() bool {
	return s.Person != nil && s.Child != nil && s.R.AgreementAsked(s.Person, s.Child)
}

// notToldOrRefused reports whether going ahead needs a reason. For a parent's partner, that is only if telling them is
// not safe.
func (s Situation) notToldOrRefused() bool {
	if s.Person == nil {
		return false
	}
	told, agreed := s.consent().Told, s.consent().Agreed
	if s.Child != nil && s.R.AsksOf(s.Person, s.Child).ReasonOnlyRisk && !s.agreementAsked() {
		return told == ToldNotSafe
	}
	return told.No() || agreed == ConsentRefused
}

// untoldCarer and refusedCarer report whether this is true of someone for any child referred.
func (r *Referral) untoldCarer(p *Person) bool {
	return slices.ContainsFunc(r.Children(), func(c *Person) bool { return r.ConsentFor(p, c).Told.No() })
}

func (r *Referral) refusedCarer(p *Person) bool {
	return slices.ContainsFunc(r.Children(), func(c *Person) bool { return r.ConsentFor(p, c).Agreed == ConsentRefused })
}

// severalAlike reports whether several children can have the same answer: all are born, or none is.
func (r *Referral) severalAlike() bool {
	children := r.Children()
	born := slices.DeleteFunc(r.Children(), r.NotYetBorn)
	return len(children) > 1 && (len(born) == 0 || len(born) == len(children))
}

// toldForSeveral reports whether the person is asked about for several of them.
func (s Situation) toldForSeveral() bool {
	return s.Person != nil && len(s.R.askedFor(s.Person)) > 1
}

// askedFor returns the children for whom someone is asked about as a parent or carer.
func (r *Referral) askedFor(p *Person) []*Person {
	return slices.DeleteFunc(r.Children(), func(c *Person) bool { return !r.AsksOf(p, c).Told })
}

// bornChild reports whether the child that someone is asked about is born.
func (s Situation) bornChild() bool { return s.Child != nil && !s.R.NotYetBorn(s.Child) }

// livesApart reports whether one of the family does not live with the child, as far as we know.
func (s Situation) livesApart() bool {
	return s.family() && s.bornChild() && s.R.LivingWith(s.Person, s.Child) != Yes
}

// livingMayDiffer reports whether the address alone does not show who lives with whom: there are several children or
// homes, or one of the family has no address here. It is false if the record says that they live elsewhere.
func (s Situation) livingMayDiffer() bool {
	if !s.mayLookAfter() {
		return false
	}
	if t := s.Person.RelationTo(s.Child.ID); (t == nil || t.LivesWith == "") && s.R.SaidElsewhere(s.Person, s.Child) {
		return false
	}
	unplaced := len(s.Person.Homes) == 0 && (len(s.Person.Relations) == 0 || s.R.ofFamily(s.Person))
	return len(s.R.Children()) > 1 || len(s.Child.Homes) > 1 || unplaced
}

// mayCareDaily reports whether someone could look after the child on most days: an adult of the family, unless the
// record says that they live elsewhere.
func (s Situation) mayCareDaily() bool {
	return s.mayLookAfter() && !s.R.otherChild(s.Person, s.Now) && !s.R.SaidElsewhere(s.Person, s.Child)
}

// mayLookAfter reports whether one of the family could live with the child or look after them. It is false for someone
// who has died, or who is described as no relation.
func (s Situation) mayLookAfter() bool {
	return s.family() && s.bornChild() && !s.R.SaidUnrelated(s.Person, s.Child) && !s.R.Died(s.Person)
}

// outsideSource reports whether someone told us something and is neither family nor a professional.
func (s Situation) outsideSource() bool {
	return s.family() && s.R.toldUs(s.Person) && !s.R.ofFamily(s.Person)
}

// knownByDescription reports whether we only have a description of someone: "a man", "a woman with a dog".
func (s Situation) knownByDescription() bool {
	return s.family() && slices.ContainsFunc(s.Person.Relations, func(t Relation) bool {
		return (t.Class == "" || t.Class == ClassOther) && standingOf(t.Is) == asDescribed
	})
}

// toldUs reports whether any fact comes from someone.
func (r *Referral) toldUs(p *Person) bool {
	return slices.ContainsFunc(r.Facts, func(f *Fact) bool { return slices.Contains([]string{f.From, f.Speaker, f.By}, p.ID) })
}

// ofFamily reports whether someone is family of a child or looks after the child, by the class that the writer chose or
// by the words typed. If neither says anything, a shared home decides.
func (r *Referral) ofFamily(p *Person) bool {
	if len(p.Relations) == 0 {
		return r.InHousehold(p)
	}
	return slices.ContainsFunc(r.Children(), func(c *Person) bool {
		class := p.ClassTo(c.ID)
		if class == "" {
			class, _ = r.ProposedClass(p, c.ID)
		}
		return class != "" && class != ClassOther && class != ClassProfessional
	})
}

// OutsideFamily reports whether someone is neither family nor a carer, and does not live where a child lives or stays:
// a neighbour, or a caretaker who passed something on. It is false for someone who told us nothing and about whom
// nothing is known.
func (r *Referral) OutsideFamily(p *Person) bool {
	stays := func(c *Person) bool { return c.Staying != "" && slices.Contains(p.Homes, c.Staying) }
	if p.Referred || r.IsCarer(p) || r.InHousehold(p) || r.ofFamily(p) || slices.ContainsFunc(r.Children(), stays) {
		return false
	}
	return p.Work != nil || len(p.Relations) > 0 || r.toldUs(p)
}

// noneOfFamily reports whether there is no need to ask about parental responsibility, because we know someone only
// through what they told us, or their work. We do ask if the record says that they have it, or that a child lives with
// them.
func (r *Referral) noneOfFamily(p *Person) bool {
	if len(p.Relations) == 0 {
		return r.toldUs(p) && !r.InHousehold(p)
	}
	return !slices.ContainsFunc(p.Relations, func(t Relation) bool {
		return t.Class != "" || t.ParentalResponsibility != "" || t.MainCarer || !neverResponsible(t.Is)
	})
}

// neverResponsible reports whether the words for a relation are those of a worker, or of a neighbour, a friend or a
// lodger. A grown relative may have an order, and words that only describe someone say nothing.
func neverResponsible(words string) bool {
	return standingOf(words) == asOutsider || ProposeClass(words) == ClassProfessional
}

func (s Situation) underAnOrder() bool {
	return s.Person != nil && slices.ContainsFunc(s.Person.Relations, func(t Relation) bool {
		return t.Class == ClassGuardian || t.Class == ClassCouncil || t.Known == KnownByOrder && t.ParentalResponsibility == Yes
	})
}

// bornToAsk reports whether to ask if a child has been born: a baby is expected, and this child was not added as the
// baby.
func (s Situation) bornToAsk() bool {
	if s.Person == nil {
		return false
	}
	baby := s.R.NotYetBorn(s.Person)
	added := baby && s.Person.Name == "" && len(s.R.Children()) > 1
	return (baby || s.R.HasWorry("unborn")) && !added
}

// addressAsked reports whether to ask where a child lives, or where the mother of an unborn baby does. The address of a
// child already born answers that for the mother.
func (s Situation) addressAsked() bool {
	return s.Person != nil && (!s.R.NotYetBorn(s.Person) || !slices.ContainsFunc(s.R.Children(), func(c *Person) bool { return !s.R.NotYetBorn(c) }))
}

func (s Situation) childBorn() bool {
	return s.Person != nil && s.Person.Referred && !s.R.NotYetBorn(s.Person)
}

// talks is the age in years from which a child can be told things and can say things.
const talks = 2

// childTalks reports whether the child is born and, by the birth date, not a baby.
func (s Situation) childTalks() bool {
	if !s.childBorn() {
		return false
	}
	_, most := when.AgeRange(s.Person.Born, s.Now)
	return s.Person.Born.IsZero() || most >= talks
}

// mayHavePlan reports whether, as far as the record says, the child could be on one of the council's plans, now or
// before.
func (s Situation) mayHavePlan() bool {
	if s.Person == nil || !s.Person.Referred {
		return false
	}
	return s.R.Route(RouteAllocatedWorker) != nil || s.R.Answers[QAgenciesSocialWorker].Text != string(No) || s.earlierHelp()
}

// pastToAsk reports whether to ask what help or care the child had before. Having no social worker now does
// not settle it; "never on a plan" or "not known" does.
func (s Situation) pastToAsk() bool {
	return s.childBorn() && s.Person.Plan != PlanNone && s.Person.Plan != PlanNotKnown
}

// caredForByOthers reports whether the child is looked after by someone who is neither a parent nor close family and
// has no order. The council may need to know of such a private arrangement.
func (s Situation) caredForByOthers() bool {
	return s.childBorn() && (s.R.HasWorry("not_with_family") || len(s.R.PrivateCarers(s.Person)) > 0)
}

// PrivateCarers returns the people who look after a child without an order and are not close family, by the class that
// the writer chose or else by the words typed.
func (r *Referral) PrivateCarers(child *Person) []*Person {
	return slices.DeleteFunc(r.Others(), func(p *Person) bool {
		t := p.relation(child.ID)
		class := t.Class
		if class == "" {
			class, _ = r.ProposedClass(p, child.ID)
		}
		return class != ClassCarer || r.LivingWith(p, child) == No || closeFamily(t.Is)
	})
}

// OneParentNamed reports whether exactly one parent of a child is in the record.
func (r *Referral) OneParentNamed(child *Person) bool { return r.parentsNamed(child) == 1 }

func (r *Referral) parentsNamed(child *Person) int {
	parents := 0
	for _, p := range r.Others() {
		if t := p.RelationTo(child.ID); t != nil && (t.Class == ClassParent || t.Class == "" && standingOf(r.WordsTo(p, child)) == asParent) {
			parents++
		}
	}
	return parents
}

// YoungPersonRefuses reports whether a referred child of 16 or 17 does not agree.
func (r *Referral) YoungPersonRefuses(child *Person, now time.Time) bool {
	s := Situation{R: r, Person: child, Now: now}
	return child.Referred && child.Consent.Agreed == ConsentRefused && s.aged(16, 17)
}
