package checklist

import (
	"slices"
	"strings"
	"time"
)

// Situation is what a condition looks at: the record, the person or entry that the question is about, and the day.
type Situation struct {
	R      *Referral
	Person *Person
	Fact   *Fact
	Event  *Event
	Action *Action
	Route  *Route
	Now    time.Time
}

// Holds reports whether the question is to be asked in the situation.
func (q *Question) Holds(s Situation) bool {
	return q.When == "" || conditions[q.When](s)
}

// Counts reports whether the question is asked in the situation and counts towards its item.
func (q *Question) Counts(s Situation) bool {
	return q.Item > 0 && q.Holds(s) && (q.CountedWhen == "" || conditions[q.CountedWhen](s))
}

// SituationOf fills a situation for the subject of a reference.
func SituationOf(r *Referral, q *Question, subject string, now time.Time) Situation {
	s := Situation{R: r, Now: now}
	switch q.Of {
	case OfChild, OfPerson, OfParent:
		s.Person = r.Person(subject)
	case OfFact:
		s.Fact = r.Fact(subject)
	case OfEvent:
		s.Event = r.Event(subject)
	case OfAction:
		s.Action = r.Action(subject)
	case OfRoute:
		s.Route = r.Route(RouteName(subject))
	}
	return s
}

// HasWorry reports whether the worry, or a subtype of it, was ticked.
func (r *Referral) HasWorry(names ...string) bool {
	return slices.ContainsFunc(r.Request.Worries, func(w string) bool {
		top, _, _ := strings.Cut(w, "/")
		return slices.Contains(names, top)
	})
}

// RiskKnown reports whether the risk is known in the home.
func (r *Referral) RiskKnown(risk string) bool { return r.Request.RiskFactors[risk] == RiskKnown }

// Urgent reports whether a child may be in danger now.
func (r *Referral) Urgent() bool {
	return r.Request.Tonight == Yes || r.Request.Tonight == NotSure
}

// conditions are the names that a question may use in its key when. Where what they look at is unanswered, they do not hold.
var conditions = map[string]func(Situation) bool{
	"address_without_postcode": Situation.addressWithoutPostcode,
	"adult_in_family_home":     Situation.adultInFamilyHome,
	"advice_taken": func(s Situation) bool {
		return s.R.hasAction(ActionAdvice) || s.R.Call() != nil && s.R.Call().Text != ""
	},
	"age_13_or_over":           func(s Situation) bool { return s.aged(13, 200) },
	"age_16_or_17":             func(s Situation) bool { return s.aged(16, 17) },
	"agencies_without_parents": Situation.agenciesWithoutParents,
	"agreement_counts":         Situation.agreementCounts,
	"call_got_through":         func(s Situation) bool { return s.Action == nil || !s.Action.NotThrough() },
	"call_not_through":         func(s Situation) bool { return s.Action != nil && s.Action.NotThrough() },
	"child_has_spoken":         func(s Situation) bool { return s.R.childHasSpoken() },
	"child_told_yes":           Situation.told,
	"child_unborn":             Situation.unborn,
	"do_not_tell_yet":          func(s Situation) bool { return s.R.TellLater() },
	"earlier_referral_or_help": Situation.earlierHelp,
	"early_help_assessed":      func(s Situation) bool { return s.R.Request.EarlyHelpAssessment.Done == Yes },
	"fact_heard":               func(s Situation) bool { return s.Fact != nil && (s.Fact.Kind == FactHeard || s.Fact.Words != "") },
	"fact_heard_or_passed_on": func(s Situation) bool {
		return s.Fact != nil && (s.Fact.Kind == FactHeard || s.Fact.Kind == FactPassedOn || s.Fact.Words != "")
	},
	"fact_heard_from_child":   Situation.heardFromChild,
	"fact_injury":             Situation.injury,
	"fact_passed_on_by_adult": Situation.passedOnByAdult,
	"family_still_to_be_told": Situation.stillToBeTold,
	"is_call":                 func(s Situation) bool { return s.Action != nil && s.Action.Kind == ActionCall },
	"in_household":            func(s Situation) bool { return s.family() && s.R.InHousehold(s.Person) },
	"kept_from_family":        func(s Situation) bool { return s.R.HasSources() || s.R.Confidential().Instructs() },
	"level_without_because":   Situation.levelWithoutBecause,
	"level_statutory":         func(s Situation) bool { return s.R.Request.Level == Section17 || s.R.Request.Level == Section47 },
	"made_by_call":            func(s Situation) bool { return s.R.Request.How == ByCall || s.R.callBegun() != nil },
	"may_hold_responsibility": Situation.mayHoldResponsibility,
	"newest_fact_old":         Situation.newestFactOld,
	"not_a_school":            Situation.notASchool,
	"not_told_or_refused": func(s Situation) bool {
		return s.Person != nil && (s.Person.untold() || s.Person.Consent.Agreed == ConsentRefused)
	},
	"not_with_family": func(s Situation) bool { return s.R.HasWorry("not_with_family") },
	"nothing_tried":   Situation.nothingTried,
	"other_child_in_home": func(s Situation) bool {
		return s.family() && s.R.InHousehold(s.Person) && s.R.otherChild(s.Person, s.Now)
	},
	"person_family":     Situation.family,
	"person_not_parent": func(s Situation) bool { return s.family() && !s.R.IsCarer(s.Person) },
	"person_of_concern": func(s Situation) bool {
		return s.Person != nil && (s.Person.OfConcern.Is == Yes || s.Person.OfConcern.Is == NotKnown)
	},
	"person_works":    func(s Situation) bool { return s.Person != nil && s.Person.Work != nil },
	"reason_needed":   Situation.reasonNeeded,
	"refused_no_harm": Situation.refusedNoHarm,
	"route_open":      func(s Situation) bool { return len(s.R.Routes) > 0 },
	"sent":            Situation.sent,
	"sheets_apart":    func(s Situation) bool { return s.R.SheetsApart() },
	"staff_risk_yes": func(s Situation) bool {
		return slices.ContainsFunc(s.R.People, func(p *Person) bool { return p.StaffRisk == Yes })
	},
	"staying_elsewhere":       Situation.stayingElsewhere,
	"told":                    Situation.told,
	"tonight_yes_or_not_sure": func(s Situation) bool { return s.R.Urgent() || s.R.Request.How != "" },
	"today_matters":           Situation.todayMatters,
}

// family reports whether the person is not known by their work alone.
func (s Situation) family() bool {
	return s.Person != nil && s.Person.Work == nil && !s.Person.Referred
}

// mayHoldResponsibility reports whether parental responsibility is a question: not for a brother, sister or cousin who is a
// child. A parent may be a child.
func (s Situation) mayHoldResponsibility() bool {
	return s.family() && (s.R.IsCarer(s.Person) || !s.R.otherChild(s.Person, s.Now))
}

func (s Situation) aged(from, to int) bool {
	if s.Person == nil || s.Person.Born.IsZero() {
		return false
	}
	years, _ := s.Person.Age(s.Now)
	return years >= from && years <= to
}

func (s Situation) told() bool {
	return s.Person != nil && (s.Person.Consent.Told == ToldBefore || s.Person.Consent.Told == ToldAfter)
}

// untold reports whether the person has, for a stated reason, not been told.
func (p *Person) untold() bool {
	return slices.Contains([]Told{ToldNotYet, ToldNotSafe, ToldTooYoung, ToldCouldNotReach, ToldAskingFirst}, p.Consent.Told)
}

func (s Situation) adultInFamilyHome() bool {
	if !s.family() || s.R.otherChild(s.Person, s.Now) {
		return false
	}
	c := s.Person.OfConcern.Is
	return s.R.InHousehold(s.Person) || s.R.IsCarer(s.Person) || c == Yes || c == NotKnown
}

func (s Situation) agenciesWithoutParents() bool {
	if !slices.ContainsFunc(s.R.Carers(), (*Person).untold) {
		return false
	}
	spoken := slices.ContainsFunc(s.R.Routes, func(t *Route) bool { return t.Told == Yes })
	return spoken || s.R.Sharing.Agencies != "" && s.R.Sharing.Agencies != ConsentGiven || len(s.R.Spoke()) > 0 || s.R.hasAction(ActionSent, ActionAdvice)
}

func (s Situation) unborn() bool {
	p := s.Person
	if p == nil {
		return false
	}
	gap := p.Answers[QChildBorn].Gap
	return !p.Due.IsZero() || p.Born.IsZero() && (s.R.HasWorry("unborn") && len(s.R.Children()) == 1 || gap != nil && gap.Kind == GapNone)
}

func (s Situation) earlierHelp() bool {
	return s.R.Request.EarlyHelpAssessment.Done == Yes ||
		slices.ContainsFunc(s.R.Events, func(e *Event) bool { return e.Kind == EventReferral || e.Kind == EventHelp })
}

func (s Situation) injury() bool {
	f := s.Fact
	if f == nil {
		return false
	}
	if f.Injury != (Injury{}) {
		return true
	}
	about := f.Worries
	if len(about) == 0 {
		about = s.R.Request.Worries
	}
	return f.Kind == FactSeen && f.Hold != HoldStaffSafety && (slices.Contains(about, "physical") || slices.Contains(about, "mark_not_mobile"))
}

func (s Situation) stillToBeTold() bool {
	return s.R.Request.How == ByCall || slices.ContainsFunc(s.R.Carers(), (*Person).untold) || slices.ContainsFunc(s.R.Children(), (*Person).untold)
}

func (s Situation) notASchool() bool {
	agency := strings.ToLower(s.R.Referrer.Agency)
	return agency != "" && !slices.ContainsFunc([]string{"school", "academy", "college", "nursery", "primary", "infant", "junior"}, func(w string) bool { return strings.Contains(agency, w) })
}

func (s Situation) nothingTried() bool {
	for _, e := range s.R.Events {
		if e.Kind == EventHelp || e.Kind == EventMeeting || e.Kind == EventTalk {
			return false
		}
	}
	return s.R.Answers[QSupportTried].Text == ""
}

func (s Situation) refusedNoHarm() bool {
	if s.R.Urgent() || s.R.Answers[QConcernSignificantHarm].Text == string(Yes) {
		return false
	}
	return slices.Contains([]Level{LevelUniversal, LevelSchool, LevelTargeted, Section17}, s.R.Request.Level) &&
		slices.ContainsFunc(s.R.Carers(), func(p *Person) bool { return p.Consent.Agreed == ConsentRefused })
}

func (s Situation) sent() bool {
	return len(s.R.Spoke()) > 0 || s.R.hasAction(ActionSent) || s.R.Request.Made != "" && s.R.Request.Made <= s.Now.Format("2006-01-02T15:04")
}

func (s Situation) stayingElsewhere() bool {
	p := s.Person
	return p != nil && (p.Staying != "" && !slices.Contains(p.Homes, p.Staying) || s.R.HasWorry("not_with_family"))
}

func (s Situation) todayMatters() bool {
	q := s.R.Request
	return s.R.Urgent() || q.How == ByCall || q.Type == ForProtection || q.Level == Section47
}

func (r *Referral) hasAction(kinds ...ActionKind) bool {
	return slices.ContainsFunc(r.Actions, func(a *Action) bool { return slices.Contains(kinds, a.Kind) })
}

func (r *Referral) childHasSpoken() bool {
	return slices.ContainsFunc(r.Facts, func(f *Fact) bool {
		p := r.Person(f.From)
		return f.Words != "" && p != nil && p.Referred
	})
}

// otherChild reports whether somebody who is not referred is a child: by birth date, or by the relation where no date is known.
func (r *Referral) otherChild(p *Person, now time.Time) bool {
	if !p.Born.IsZero() {
		years, _ := p.Age(now)
		return years < 18
	}
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		is := strings.ToLower(t.Is)
		if strings.Contains(is, "’s") || strings.Contains(is, "'s") {
			return false
		}
		return slices.ContainsFunc([]string{"sibling", "sister", "brother", "cousin", "child"}, func(w string) bool { return strings.Contains(is, w) })
	})
}
