package checklist

import (
	"slices"
	"strings"
	"time"
)

// lapses says, for a condition, when the answer it depends on has become the opposite: "told by whom" means nothing
// once the answer is "not told". An unanswered question takes nothing away, and the conditions that are not here only
// say when a question is worth asking.
var lapses = map[string]func(Situation) bool{
	"adult_of_born_child":     func(s Situation) bool { return s.Child != nil && s.R.LivingWith(s.Person, s.Child) == No },
	"age_16_or_17":            Situation.ageKnown,
	"agreement_asked":         Situation.nowNoSay,
	"child_talks":             func(s Situation) bool { return s.R.NotYetBorn(s.Person) },
	"child_told_yes":          Situation.nowUntold,
	"child_under_16_told":     func(s Situation) bool { return s.nowUntold() || s.aged(16, 200) },
	"decision_told":           func(s Situation) bool { return s.R.Answers[QAfterOutcome].Text == notTold },
	"early_help_assessed":     func(s Situation) bool { return s.R.Request.EarlyHelpAssessment.Done == No },
	"fact_passed_on_by_adult": func(s Situation) bool { return s.Fact.Kind == FactSeen || s.Fact.Kind == FactRecord },
	"in_household":            Situation.nowLivesElsewhere,
	"level_statutory":         func(s Situation) bool { return s.R.Request.Level != "" },
	"lives_apart":             func(s Situation) bool { return s.Child != nil && s.R.LivingWith(s.Person, s.Child) == Yes },
	"made_by_call":            func(s Situation) bool { return s.R.Request.How == ByForm },
	"may_have_plan":           func(s Situation) bool { return s.Person.Plan.Running() }, // A plan cannot be running without a social worker; a past one can be on record.
	"may_hold_responsibility": func(s Situation) bool { return s.Child != nil && s.Person.ClassTo(s.Child.ID) != "" },
	"not_told_or_refused_for": Situation.nowTold,
	"one_parent_named":        func(s Situation) bool { return s.R.parentsNamed(s.Person) > 1 },
	"other_child_in_home": func(s Situation) bool {
		return s.ageKnown() && !s.R.otherChild(s.Person, s.Now) || s.nowLivesElsewhere()
	},
	"past_to_ask":           func(s Situation) bool { return s.Person.Plan == PlanNone || s.Person.Plan == PlanNotKnown },
	"person_of_concern":     func(s Situation) bool { return s.Person.OfConcern.Is == No },
	"protected_source":      func(Situation) bool { return true }, // It is only about a protected source, and only safe on that sheet.
	"reason_needed":         Situation.nowTold,
	"responsibility_yes":    Situation.nowWithoutResponsibility,
	"staff_risk_yes":        Situation.nowNoDanger,
	"staying_elsewhere":     func(s Situation) bool { return s.Person.Staying != "" },
	"told":                  Situation.nowUnasked,
	"told_asked":            Situation.nowUnasked,
	"told_for":              Situation.nowUntold,
	"under_an_order":        Situation.nowWithoutOrder,
	"works_with_born_child": func(s Situation) bool { return s.Child != nil && s.R.NotYetBorn(s.Child) },
	"young_person_refuses":  func(s Situation) bool { return s.Person.Consent.Agreed != "" },
}

// Lapsed reports whether the question is no longer asked because another answer has changed, so that its own answer is
// out of date. The answer stays in the record, as the other one may be changed back.
func (q *Question) Lapsed(r *Referral, ref Ref, now time.Time) bool {
	lapsed := lapses[q.When]
	s := SituationAt(r, q, ref, now)
	if lapsed == nil || !s.has(q) {
		return false
	}
	ofCarer := q.Of == OfParent && strings.HasPrefix(q.ID, TopicConsent)
	asked := func(s Situation) bool {
		if ofCarer && s.nowUnasked() {
			return false
		}
		return q.Holds(s) || !lapsed(s)
	}
	if ref.To == "" && s.Person != nil && !s.Person.Referred {
		return len(r.Children()) > 0 && !s.forAnyChild(asked)
	}
	return !asked(s)
}

// has reports whether the record has what a question is about.
func (s Situation) has(q *Question) bool {
	return q.Of == OfReferral || s.Person != nil || s.Fact != nil || s.Action != nil
}

// WithoutLapsed returns the record without the answers that have lapsed, for whatever prints or counts them. It is the
// record itself if none has.
func (r *Referral) WithoutLapsed(g *Guide, now time.Time) *Referral {
	out := r
	for _, q := range g.All() {
		if lapses[q.When] == nil {
			continue
		}
		for _, ref := range r.everywhere(q) {
			if !Get(r, g, ref).Answered() || !q.Lapsed(r, ref, now) {
				continue
			}
			if out == r {
				out = r.Clone()
			}
			_ = Set(out, g, ref, Value{}) // An empty answer always fits.
		}
	}
	return out
}

// everywhere returns every reference at which the record can hold an answer to a question.
func (r *Referral) everywhere(q *Question) []Ref {
	var out []Ref
	add := func(subject, to string) { out = append(out, Ref{Question: q.ID, Subject: subject, To: to}) }
	switch q.Of {
	case OfReferral:
		add("", "")
	case OfChild:
		for _, c := range r.Children() {
			add(c.ID, "")
		}
	case OfPerson, OfParent:
		for _, p := range r.Others() {
			if !q.PerChild || r.sameForAll(p, q) {
				add(p.ID, "")
				continue
			}
			for _, c := range r.Children() {
				add(p.ID, c.ID)
			}
		}
	case OfFact:
		for _, f := range r.Facts {
			add(f.ID, "")
		}
	case OfAction:
		for _, a := range r.Actions {
			add(a.ID, "")
		}
	}
	return out
}

func (s Situation) ageKnown() bool { return s.Person != nil && !s.Person.Born.IsZero() }

func (s Situation) nowUntold() bool { return s.consent().Told.No() }

// nowTold reports whether the person was told and did not refuse, so that nothing went ahead without them.
func (s Situation) nowTold() bool {
	said := s.consent()
	return said.Told.Yes() && said.Agreed != ConsentRefused
}

// nowUnasked reports whether the writer has chosen who someone is to the child, and it is not someone to tell as
// a parent or carer.
func (s Situation) nowUnasked() bool {
	return s.Child != nil && s.Person.ClassTo(s.Child.ID) != "" && !s.R.AsksOf(s.Person, s.Child).Told
}

// nowNoSay reports whether the answers say that someone's agreement is not needed: they have no parental responsibility.
func (s Situation) nowNoSay() bool {
	return s.nowUnasked() || s.Child != nil && s.Person.ClassTo(s.Child.ID) != "" && s.Person.relation(s.Child.ID).ParentalResponsibility != ""
}

// nowNoDanger reports whether the record says that someone is no danger to visitors, and does not say "not known" of
// anyone.
func (s Situation) nowNoDanger() bool {
	is := func(want YesNo) bool {
		return slices.ContainsFunc(s.R.People, func(p *Person) bool { return p.StaffRisk == want })
	}
	return is(No) && !is(NotKnown)
}

// nowLivesElsewhere reports whether the answers say that someone lives with none of the children.
func (s Situation) nowLivesElsewhere() bool {
	return !s.forAnyChild(func(s Situation) bool { return s.R.LivingWith(s.Person, s.Child) != No })
}

func (s Situation) nowWithoutResponsibility() bool {
	if s.Child == nil {
		return false
	}
	held := s.R.ResponsibilityFor(s.Person, s.Child).Held
	return held == No || held == NotKnown
}

// nowWithoutOrder reports whether someone's responsibility for a child does not rest on an order. For a child who is no
// relation or not born yet, the question is not asked, so the answers for the other children count.
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
