package checklist

import (
	"slices"
	"time"
)

// lapses says, for a condition, when the answer it depends on has become the opposite: "told by whom" means nothing
// once the answer is "not told". An unanswered question takes nothing away, and the other conditions only say when a
// question is worth asking.
var lapses = map[string]func(Situation) bool{
	"child_told_yes":          Situation.nowUntold,
	"early_help_assessed":     func(s Situation) bool { return s.R.Request.EarlyHelpAssessment.Done == No },
	"level_statutory":         func(s Situation) bool { return s.R.Request.Level != "" },
	"not_told_or_refused_for": Situation.nowTold,
	"person_of_concern":       func(s Situation) bool { return s.Person.OfConcern.Is == No },
	"reason_needed":           Situation.nowTold,
	"responsibility_yes":      Situation.nowWithoutResponsibility,
	"told_for":                Situation.nowUntold,
	"under_an_order":          Situation.nowWithoutOrder,
	"young_person_refuses":    func(s Situation) bool { return s.Person.Consent.Agreed != "" },
}

// Lapsed reports whether the question is no longer asked because another answer has changed, so that its own answer is
// out of date. The answer stays in the record, as the other one may be changed back.
func (q *Question) Lapsed(r *Referral, ref Ref, now time.Time) bool {
	lapsed := lapses[q.When]
	s := SituationAt(r, q, ref, now)
	if lapsed == nil || s.Person == nil && q.Of != OfReferral {
		return false
	}
	asked := func(s Situation) bool { return q.Holds(s) || !lapsed(s) }
	if ref.To == "" && s.Person != nil && !s.Person.Referred {
		return len(r.Children()) > 0 && !s.forAnyChild(asked)
	}
	return !asked(s)
}

func (s Situation) nowUntold() bool { return s.consent().Told.No() }

// nowTold reports whether the person was told and did not refuse, so that nothing went ahead without them.
func (s Situation) nowTold() bool {
	said := s.consent()
	return said.Told.Yes() && said.Agreed != ConsentRefused
}

func (s Situation) nowWithoutResponsibility() bool {
	return s.Child != nil && s.R.ResponsibilityFor(s.Person, s.Child).Held == No
}

// nowWithoutOrder reports whether what someone has of a child does not rest on an order. Of a child who is nothing to them, or is not
// born yet, the question is not asked, and what is said of the others counts.
func (s Situation) nowWithoutOrder() bool {
	if s.Child == nil {
		return false
	}
	without := func(t Relation) bool {
		return t.ParentalResponsibility == No || t.Known != "" && t.Known != KnownByOrder
	}
	if t := s.Person.RelationTo(s.Child.ID); t != nil && !s.R.NotYetBorn(s.Child) {
		return without(*t)
	}
	return slices.ContainsFunc(s.Person.Relations, without)
}
