package checklist

import "slices"

// Asks says what is asked about someone for one child, by who they are to that child.
type Asks struct {
	Told           bool      // Told asks whether they have been told of the referral.
	Agrees         Agrees    // Agrees says when their agreement to help is asked about.
	Responsibility bool      // Responsibility asks whether they have parental responsibility.
	ReasonOnlyRisk bool      // ReasonOnlyRisk asks why they were not told only if telling them is not safe.
	Route          RouteName // Route is who else is told before them.
}

// Agrees says when someone's agreement to help is asked about.
type Agrees int

// When agreement is asked about. What the record says of parental responsibility decides whose agreement it is.
const (
	AgreesNever    Agrees = iota // AgreesNever is for those who have no say.
	AgreesAlways                 // AgreesAlways asks, and accepts "not for them to decide".
	AgreesUnlessNo               // AgreesUnlessNo asks unless they are recorded as having no parental responsibility.
	AgreesIfYes                  // AgreesIfYes asks only if they are recorded as having it; until then the answer is "not for them to decide".
)

// asksByClass says what is asked about each class of relation. Nothing is asked about a class that is not here.
var asksByClass = map[RelationClass]Asks{
	ClassParent:      {Told: true, Agrees: AgreesUnlessNo, Responsibility: true},
	ClassStepParent:  {Told: true, Agrees: AgreesIfYes, Responsibility: true, ReasonOnlyRisk: true},
	ClassGuardian:    {Told: true, Agrees: AgreesUnlessNo, Responsibility: true},
	ClassCarer:       {Told: true, Agrees: AgreesIfYes, Responsibility: true},
	ClassFosterCarer: {Told: true, Agrees: AgreesNever, Route: RouteAllocatedWorker}, // The child's social worker hears first, and tells them.
	ClassCouncil:     {Agrees: AgreesNever, Responsibility: true, Route: RouteAllocatedWorker},
}

// asksOfAnyAdult is for an adult with no class chosen: one question too many is better than a parent left out.
var asksOfAnyAdult = Asks{Told: true, Agrees: AgreesAlways, Responsibility: true}

// AsksOf returns what someone is asked about for a child. The class that the writer chose decides. Without one, the
// words typed for the relation decide if they clearly say that this is neither a parent nor a carer.
func (r *Referral) AsksOf(p, child *Person) Asks {
	if p == nil || child == nil || p.Referred || !child.Referred || r.Died(p) {
		return Asks{}
	}
	asks := Asks{}
	t := p.RelationTo(child.ID)
	switch {
	case t != nil && t.Class != "":
		asks = asksByClass[t.Class]
		if !asks.Told && t.Class != ClassCouncil && (t.MainCarer || t.ParentalResponsibility == Yes) {
			asks = asksOfAnyAdult // A sister who brings him up, or an aunt with an order.
		}
	case r.caresFor(p, child):
		asks = asksOfAnyAdult
	case r.toldThough(p, child):
		asks = Asks{Told: true, Agrees: AgreesIfYes}
	}
	asks.Responsibility = asks.Responsibility && !r.NotYetBorn(child) // It begins at birth.
	return asks
}

// toldThough reports whether the record says if someone was told although their relation, with no class chosen, would not
// have us ask: an aunt at the meeting. What was written down is never left out of the papers.
func (r *Referral) toldThough(p, child *Person) bool {
	t := p.RelationTo(child.ID)
	return t != nil && !t.unnamed() && p.Work == nil && r.ConsentFor(p, child).Told != "" &&
		!slices.ContainsFunc(r.Children(), func(c *Person) bool { return r.looksAfter(p, c) })
}

// AgreementAsked reports whether to ask if someone agrees to help for a child.
func (r *Referral) AgreementAsked(p, child *Person) bool {
	var held YesNo
	if t := p.RelationTo(child.ID); t != nil {
		held = t.ParentalResponsibility
	}
	switch r.AsksOf(p, child).Agrees {
	case AgreesAlways:
		return true
	case AgreesUnlessNo:
		return held != No
	case AgreesIfYes:
		return held == Yes
	}
	return false
}

// ClassTo returns the class that the writer chose for someone and a child, or "".
func (p *Person) ClassTo(child string) RelationClass {
	if t := p.RelationTo(child); t != nil {
		return t.Class
	}
	return ""
}

// AsksOfClass returns what someone of a class is asked, before anything else is known of them.
func AsksOfClass(class RelationClass) Asks { return asksByClass[class] }

// HasClass reports whether the writer chose one of the classes for someone and any child referred.
func (r *Referral) HasClass(p *Person, classes ...RelationClass) bool {
	for _, c := range r.Children() {
		for _, class := range classes {
			if p.ClassTo(c.ID) == class {
				return true
			}
		}
	}
	return false
}
