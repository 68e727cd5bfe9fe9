package checklist

// Asks says what is asked about somebody for one child, by who they are to that child.
type Asks struct {
	Told           bool      // Told asks whether they have been told of the referral.
	Agrees         Agrees    // Agrees says when their agreement to help is asked about.
	Responsibility bool      // Responsibility asks whether they have parental responsibility.
	ReasonOnlyRisk bool      // ReasonOnlyRisk asks why they were not told only where telling them is not safe.
	Route          RouteName // Route is who else is told, before them.
}

// Agrees says when somebody's agreement to help is asked about.
type Agrees int

// When agreement is asked about. Whose agreement it is, parental responsibility decides, as it is recorded.
const (
	AgreesNever    Agrees = iota // AgreesNever is for those who never have a say.
	AgreesAlways                 // AgreesAlways asks, and takes "not theirs to give" for an answer.
	AgreesUnlessNo               // AgreesUnlessNo asks unless they are recorded as having no parental responsibility.
	AgreesIfYes                  // AgreesIfYes asks only if they are recorded as having it; until then it is not theirs to give.
)

// asksByClass is the one table of what is asked about each class of relation. Nothing is asked about a class that is not here.
var asksByClass = map[RelationClass]Asks{
	ClassParent:      {Told: true, Agrees: AgreesUnlessNo, Responsibility: true},
	ClassStepParent:  {Told: true, Agrees: AgreesIfYes, Responsibility: true, ReasonOnlyRisk: true},
	ClassGuardian:    {Told: true, Agrees: AgreesUnlessNo, Responsibility: true},
	ClassCarer:       {Told: true, Agrees: AgreesIfYes, Responsibility: true},
	ClassFosterCarer: {Told: true, Agrees: AgreesNever, Route: RouteAllocatedWorker}, // Told through the child's social worker, who hears first.
	ClassCouncil:     {Agrees: AgreesNever, Responsibility: true, Route: RouteAllocatedWorker},
}

// asksOfAnyAdult is for an adult with no class chosen: better one question too many than a parent left out.
var asksOfAnyAdult = Asks{Told: true, Agrees: AgreesAlways, Responsibility: true}

// AsksOf is what somebody is asked about for a child. The class counts that the writer chose; without one, the words typed for
// the relation count where they clearly say that this is no parent and no carer.
func (r *Referral) AsksOf(p, child *Person) Asks {
	if p == nil || child == nil || p.Referred || !child.Referred {
		return Asks{}
	}
	asks := Asks{}
	t := p.RelationTo(child.ID)
	switch {
	case t != nil && t.Class != "":
		asks = asksByClass[t.Class]
		if !asks.Told && t.Class != ClassCouncil && (t.MainCarer || t.ParentalResponsibility == Yes) {
			asks = asksOfAnyAdult // A sister who brings him up, an aunt with an order.
		}
	case r.caresFor(p, child):
		asks = asksOfAnyAdult
	}
	asks.Responsibility = asks.Responsibility && !r.NotYetBorn(child) // It begins at birth.
	return asks
}

// AgreementAsked reports whether to ask if somebody agrees to help for a child.
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

// ClassTo is the class that the writer chose for somebody and a child; empty where none was chosen.
func (p *Person) ClassTo(child string) RelationClass {
	if t := p.RelationTo(child); t != nil {
		return t.Class
	}
	return ""
}

// AsksOfClass is what somebody of a class is asked, before anything else is known of them.
func AsksOfClass(class RelationClass) Asks { return asksByClass[class] }

// HasClass reports whether somebody is of one of the classes to a child referred, as the writer chose.
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
