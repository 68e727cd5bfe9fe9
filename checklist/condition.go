package checklist

import (
	"regexp"
	"slices"
	"strings"
	"time"
)

// Situation is what a condition looks at: the record, the person or entry that the question is about, and the day.
type Situation struct {
	R      *Referral
	Person *Person
	Child  *Person // Child is the child referred whom a question about someone else concerns.
	Fact   *Fact
	Event  *Event
	Action *Action
	Route  *Route
	Now    time.Time
}

// Holds reports whether the question is asked in the situation.
func (q *Question) Holds(s Situation) bool {
	return q.When == "" || conditions[q.When](s)
}

// OnTheWay reports whether the question is asked on the way, not only behind "add more about".
func (q *Question) OnTheWay(s Situation) bool {
	return q.Need != More || q.ForwardWhen != "" && conditions[q.ForwardWhen](s)
}

// Counts reports whether the question is asked in the situation and counts towards its item.
func (q *Question) Counts(s Situation) bool {
	return q.Item > 0 && q.Holds(s) && (q.CountedWhen == "" || conditions[q.CountedWhen](s))
}

// SituationOf returns the situation for the subject of a reference. A question about someone else concerns the first
// child; [Situation.For] changes that.
func SituationOf(r *Referral, q *Question, subject string, now time.Time) Situation {
	s := Situation{R: r, Now: now}
	switch q.Of {
	case OfChild:
		s.Person = r.Person(subject)
	case OfPerson, OfParent:
		s.Person = r.Person(subject)
		if children := r.Children(); len(children) > 0 {
			s.Child = children[0]
		}
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

// For returns the situation in which the question concerns another child.
func (s Situation) For(child *Person) Situation {
	s.Child = child
	return s
}

// SituationAt returns the situation for a reference, with the child that it names.
func SituationAt(r *Referral, q *Question, ref Ref, now time.Time) Situation {
	s := SituationOf(r, q, ref.Subject, now)
	if child := r.Person(ref.To); child != nil {
		return s.For(child)
	}
	return s
}

// Askings returns the references under which a question is asked of someone now: one, or one for each child it
// concerns. A reference that names no child means the first.
func Askings(r *Referral, q *Question, subject string, now time.Time) []Ref {
	s, ref := SituationOf(r, q, subject, now), Ref{Question: q.ID, Subject: subject}
	once := !q.PerChild || s.Person == nil
	if once || r.sameForAll(s.Person, q) {
		if q.Holds(s) || !once && s.forAnyChild(q.Holds) {
			return []Ref{ref}
		}
		return nil
	}
	var out []Ref
	for i, c := range r.Children() {
		if ref.To = c.ID; i == 0 {
			ref.To = ""
		}
		if q.Holds(s.For(c)) {
			out = append(out, ref)
		}
	}
	return out
}

// HasWorry reports whether the worry, or a subtype of it, was ticked.
func (r *Referral) HasWorry(names ...string) bool {
	return slices.ContainsFunc(r.Request.Worries, func(w string) bool {
		top, _, _ := strings.Cut(w, "/")
		return slices.Contains(names, top)
	})
}

// RiskKnown reports whether the risk factor is known in the home.
func (r *Referral) RiskKnown(risk string) bool { return r.Request.RiskFactors[risk] == RiskKnown }

// Urgent reports whether a child may be in danger now.
func (r *Referral) Urgent() bool {
	return r.Request.Tonight == Yes || r.Request.Tonight == NotSure
}

// conditions are the names that a question may use in its key when. A condition is false while the answer it looks at
// is missing.
var conditions = map[string]func(Situation) bool{
	"address_asked":            Situation.addressAsked,
	"address_without_postcode": Situation.addressWithoutPostcode,
	"adult_in_family_home":     Situation.adultInFamilyHome,
	"advice_taken":             Situation.adviceTaken,
	"age_11_or_over":           func(s Situation) bool { return s.aged(11, 200) },
	"age_16_or_17":             func(s Situation) bool { return s.aged(16, 17) },
	"agencies_without_parents": Situation.agenciesWithoutParents,
	"agreement_asked":          Situation.agreementAsked,
	"attendance_unit_unsaid": func(s Situation) bool {
		return s.Person != nil && s.Person.Attendance.Of > 0 && s.Person.Attendance.Unit == ""
	},
	"agreement_counts":         Situation.agreementCounts,
	"baby_expected":            Situation.bornToAsk,
	"birth_to_ask":             func(s Situation) bool { return s.Person != nil && !s.R.NotYetBorn(s.Person) },
	"neglect_worry":            func(s Situation) bool { return s.R.HasWorry("neglect") },
	"call_got_through":         func(s Situation) bool { return s.Action == nil || !s.Action.NotThrough() },
	"call_not_through":         func(s Situation) bool { return s.Action != nil && s.Action.NotThrough() },
	"child_has_spoken":         func(s Situation) bool { return s.R.childHasSpoken() },
	"cared_for_by_others":      Situation.caredForByOthers,
	"child_born":               Situation.childBorn,
	"child_talks":              Situation.childTalks,
	"child_today":              func(s Situation) bool { return s.childBorn() && s.todayMatters() },
	"child_told_yes":           Situation.told,
	"child_under_16_told":      func(s Situation) bool { return s.aged(0, 15) && s.told() },
	"child_unborn":             Situation.unborn,
	"decision_told":            func(s Situation) bool { return s.R.DecisionTold() },
	"do_not_tell_yet":          func(s Situation) bool { return s.R.TellLater() },
	"earlier_referral_or_help": Situation.earlierHelp,
	"early_help_assessed":      func(s Situation) bool { return s.R.Request.EarlyHelpAssessment.Done == Yes },
	"fact_heard":               func(s Situation) bool { return s.Fact != nil && (s.Fact.Kind == FactHeard || s.Fact.Words != "") },
	"fact_heard_or_passed_on": func(s Situation) bool {
		return s.Fact != nil && (s.Fact.Kind == FactHeard || s.Fact.Kind == FactPassedOn || s.Fact.Words != "")
	},
	"fact_heard_from_child":   Situation.heardFromChild,
	"fact_injury":             Situation.injury,
	"fact_without_words":      func(s Situation) bool { return s.Fact != nil && s.Fact.Words == "" },
	"fact_passed_on_by_adult": Situation.passedOnByAdult,
	"adult_of_born_child":     Situation.mayCareDaily,
	"family_still_to_be_told": Situation.stillToBeTold,
	"is_call":                 func(s Situation) bool { return s.Action != nil && s.Action.Kind == ActionCall },
	"in_household":            func(s Situation) bool { return s.family() && s.R.InHousehold(s.Person) },
	"known_by_description":    Situation.knownByDescription,
	"kept_from_family":        func(s Situation) bool { return s.R.HasSources() || s.R.Confidential().Instructs() },
	"lives_apart":             Situation.livesApart,
	"living_may_differ":       Situation.livingMayDiffer,
	"level_statutory":         func(s Situation) bool { return s.R.Request.Level == Section17 || s.R.Request.Level == Section47 },
	"made_by_call":            func(s Situation) bool { return s.R.Request.How == ByCall || s.R.callBegun() != nil },
	"may_hold_responsibility": Situation.mayHoldResponsibility,
	"may_have_plan":           Situation.mayHavePlan,
	"level_without_because":   Situation.levelWithoutBecause,
	"newest_fact_old":         Situation.newestFactOld,
	"not_a_school":            Situation.notASchool,
	"not_told_or_refused":     func(s Situation) bool { return s.forAnyChild(Situation.notToldOrRefused) },
	"not_told_or_refused_for": Situation.notToldOrRefused,
	"not_with_family":         func(s Situation) bool { return s.R.HasWorry("not_with_family") },
	"nothing_tried":           Situation.nothingTried,
	"one_parent_named":        func(s Situation) bool { return s.Person != nil && s.R.OneParentNamed(s.Person) },
	"other_child_in_home": func(s Situation) bool {
		return s.family() && s.R.InHousehold(s.Person) && s.R.otherChild(s.Person, s.Now)
	},
	"outside_source":    Situation.outsideSource,
	"passed_on_words":   func(s Situation) bool { return s.Fact != nil && s.Fact.Kind == FactPassedOn && s.Fact.Words != "" },
	"past_to_ask":       Situation.pastToAsk,
	"person_family":     Situation.family,
	"person_not_parent": func(s Situation) bool { return s.family() && !s.R.IsCarer(s.Person) },
	"person_of_concern": func(s Situation) bool {
		return s.Person != nil && (s.Person.OfConcern.Is == Yes || s.Person.OfConcern.Is == NotKnown)
	},
	"person_works":     func(s Situation) bool { return s.Person != nil && s.Person.Work != nil },
	"protected_source": func(s Situation) bool { return s.Person.Held() },
	"reason_needed":    Situation.reasonNeeded,
	"refused_no_harm":  Situation.refusedNoHarm,
	"responsibility_yes": func(s Situation) bool {
		return s.Person != nil && s.Child != nil && s.R.ResponsibilityFor(s.Person, s.Child).Held == Yes
	},
	"route_told_or_open": Situation.routeToldOrOpen,
	"route_open":         func(s Situation) bool { return len(s.R.Routes) > 0 },
	"sent":               Situation.sent,
	"several_children":   func(s Situation) bool { return s.Person != nil && s.R.severalAlike() },
	"separate_sheets":    func(s Situation) bool { return s.R.HasSeparateSheets() },
	"staff_risk_yes": func(s Situation) bool {
		return slices.ContainsFunc(s.R.People, func(p *Person) bool { return p.StaffRisk == Yes })
	},
	"staying_elsewhere":       Situation.stayingElsewhere,
	"talked_with_parents":     Situation.talkedWithParents,
	"told":                    func(s Situation) bool { return s.forAnyChild(Situation.told) },
	"told_for":                Situation.told,
	"told_asked":              func(s Situation) bool { return s.Child != nil && s.R.AsksOf(s.Person, s.Child).Told },
	"told_for_several":        Situation.toldForSeveral,
	"tonight_yes_or_not_sure": func(s Situation) bool { return s.R.Urgent() || s.R.Request.How != "" },
	"today_matters":           Situation.todayMatters,
	"under_an_order":          Situation.underAnOrder,
	"works_with_born_child":   func(s Situation) bool { return s.Person != nil && s.Person.Work != nil && s.bornChild() },
	"whereabouts_matter": func(s Situation) bool {
		return s.childBorn() && (s.todayMatters() || s.R.Request.Level == Section17)
	},
	"young_person_refuses": func(s Situation) bool { return s.Person != nil && s.R.YoungPersonRefuses(s.Person, s.Now) },
}

// family reports whether the person is more than someone known by their work.
func (s Situation) family() bool {
	return s.Person != nil && s.Person.Work == nil && !s.Person.Referred
}

// mayHoldResponsibility reports whether to ask about parental responsibility: not of a brother, sister or cousin who is
// a child, but of a parent even if they are a child.
func (s Situation) mayHoldResponsibility() bool {
	if s.Person == nil || s.Child != nil && s.R.NotYetBorn(s.Child) {
		return false // It begins at birth.
	}
	if s.Child != nil && s.Person.ClassTo(s.Child.ID) != "" {
		return s.R.AsksOf(s.Person, s.Child).Responsibility
	}
	if s.family() && s.Child != nil && (s.R.SaidUnrelated(s.Person, s.Child) || s.R.noneOfFamily(s.Person)) {
		return false
	}
	return s.family() && (s.R.IsCarer(s.Person) || !s.R.otherChild(s.Person, s.Now))
}

func (s Situation) aged(from, to int) bool {
	if s.Person == nil || s.Person.Born.IsZero() {
		return false
	}
	years, _ := s.Person.Age(s.R.Day(s.Now))
	return years >= from && years <= to
}

func (s Situation) told() bool { return s.Person != nil && s.consent().Told.Yes() }

// untold reports whether the person has not been told, for a stated reason.
func (p *Person) untold() bool { return p.Consent.Told.No() }

func (s Situation) adultInFamilyHome() bool {
	if !s.family() || s.R.otherChild(s.Person, s.Now) {
		return false
	}
	c := s.Person.OfConcern.Is
	return s.R.InHousehold(s.Person) || s.R.IsCarer(s.Person) || c == Yes || c == NotKnown
}

func (s Situation) agenciesWithoutParents() bool {
	if !slices.ContainsFunc(s.R.Carers(), s.R.untoldCarer) {
		return false
	}
	spoken := slices.ContainsFunc(s.R.Routes, func(t *Route) bool { return t.Told == Yes })
	return spoken || s.R.Sharing.Agencies != "" && s.R.Sharing.Agencies != ConsentGiven
}

// someoneComes finds words that say that a social worker or the police will come, so the decision to act is made.
var someoneComes = regexp.MustCompile(`(?i)\b(?:on (?:the|their|her|his) way|(?:is|are) coming|(?:will|is going to|are going to) (?:come|visit|be (?:here|there|with us)|see (?:her|him|them|the child))|(?:sending|will send) (?:a|an|the|some|two)|(?:worker|police|officers?) (?:come|comes|coming|visits?|at \d))`)

// adviceTaken reports whether advice was given and the writer may still refer if worried: not if a child may be in
// danger and the call was made, and not if someone is coming.
func (s Situation) adviceTaken() bool {
	call := s.R.Call()
	switch {
	case call != nil && (s.R.Urgent() || someoneComes.MatchString(call.Text)):
		return false
	case s.R.hasAction(ActionAdvice):
		return true
	}
	return call != nil && call.Text != ""
}

// routeToldOrOpen reports whether to ask who was told: not if the answer is that no one was.
func (s Situation) routeToldOrOpen() bool { return s.Route != nil && s.Route.Told != No }

// unborn also holds if a due date is still there after the birth.
func (s Situation) unborn() bool {
	return s.Person != nil && (!s.Person.Due.IsZero() || s.R.NotYetBorn(s.Person))
}

// NotYetBorn reports whether a child referred is not born yet, as far as the record says. A worry about a baby does not
// say which child the baby is.
func (r *Referral) NotYetBorn(child *Person) bool {
	if !child.Born.IsZero() || child.Answers[QChildBornYet].Text == string(Yes) {
		return false
	}
	gap := child.Answers[QChildBorn].Gap
	return !child.Due.IsZero() || gap != nil && gap.Kind == GapNone
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
	if f.HasMark() {
		return true
	}
	about := f.Worries
	if len(about) == 0 {
		about = s.R.Request.Worries
	}
	return f.Kind == FactSeen && f.Hold != HoldStaffSafety && (slices.Contains(about, "physical") || slices.Contains(about, "mark_not_mobile"))
}

func (s Situation) stillToBeTold() bool {
	return s.R.Request.How == ByCall || slices.ContainsFunc(s.R.Carers(), s.R.untoldCarer) || slices.ContainsFunc(s.R.Children(), (*Person).untold)
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
		slices.ContainsFunc(s.R.Carers(), s.R.refusedCarer)
}

func (s Situation) sent() bool {
	return len(s.R.Spoke()) > 0 || s.R.hasAction(ActionSent) || s.R.Request.Made != "" && s.R.Request.Made <= s.Now.Format("2006-01-02T15:04")
}

func (s Situation) stayingElsewhere() bool {
	p := s.Person
	return p != nil && (p.Staying != "" && !slices.Contains(p.Homes, p.Staying) || s.R.HasWorry("not_with_family"))
}

// todayMatters reports whether to ask about each child today. An answer given late, such as what is asked for, does not
// bring back questions that were passed over after a "no" to danger. They stay open for a child said to need protecting.
func (s Situation) todayMatters() bool {
	q := s.R.Request
	if s.R.Urgent() || q.Level == Section47 || slices.ContainsFunc(s.R.Children(), saidUrgent) {
		return true
	}
	return q.Tonight != No && (q.How == ByCall || q.Type == ForProtection)
}

func saidUrgent(child *Person) bool { return child.Answers[QChildUrgent].Text == string(Yes) }

func (r *Referral) hasAction(kinds ...ActionKind) bool {
	return slices.ContainsFunc(r.Actions, func(a *Action) bool { return slices.Contains(kinds, a.Kind) })
}

func (r *Referral) childHasSpoken() bool {
	return slices.ContainsFunc(r.Facts, func(f *Fact) bool {
		p := r.Person(f.From)
		return f.Words != "" && p != nil && p.Referred
	})
}

// otherChild reports whether someone who is not referred is a child: by birth date or, without one, by the relation
// that the writer chose or else typed.
func (r *Referral) otherChild(p *Person, now time.Time) bool {
	if !p.Born.IsZero() {
		years, _ := p.Age(r.Day(now))
		return years < 18
	}
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		if t.Class != "" {
			return t.Class == ClassSibling
		}
		return !strings.ContainsAny(t.Is, "'’") && meansChild(t.Is)
	})
}
