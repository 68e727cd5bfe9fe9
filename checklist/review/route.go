package review

import (
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// routeRules are about where the referral goes, how, and who else is told. The first is the most urgent of all.
func routeRules() []Rule {
	return slices.Concat(dangerRules(), callRules(), othersToldRules(), councilRules(), []Rule{
		{
			ID: "route-visitors", Category: "route", Severity: finding.Think,
			What:   "Nothing says whether an adult in the home could be a danger to someone who visits.",
			Why:    "Workers often go alone, and page one says whether it is safe.",
			Ask:    "Could anyone at home be a danger to someone who visits? \"Nothing known to us\" is an answer.",
			Source: []string{"dsl"}, Rows: []int{37, 98},
			Find: findVisitorsOpen,
		},
		{
			ID: "route-police-help", Category: "route", Severity: finding.Think,
			What:   "Someone may be a danger to visitors, but nothing says whether school needs the police.",
			Why:    "It is easier to have a plan before someone is at the gate.",
			Ask:    "Might anyone be a danger to staff or pupils at school?",
			Source: []string{"dsl"}, Rows: []int{37},
			Find: missing(checklist.QReferralPoliceHelp),
		},
		fosterRule(),
		unanswered("route"),
	})
}

// findVisitorsOpen finds the first adult about whom it has not been said, if it has been said of none.
func findVisitorsOpen(c *Context) []Hit {
	var open []Hit
	for _, p := range c.R.Others() {
		switch {
		case p.Held() || p.Work != nil:
		case c.open(checklist.QPersonStaffRisk, p.ID):
			open = append(open, ofPerson(checklist.QPersonStaffRisk, p.ID))
		case c.asked(checklist.QPersonStaffRisk, p.ID):
			return nil
		}
	}
	return open[:min(1, len(open))]
}

// dangerRules are about the children who may be in danger now.
func dangerRules() []Rule {
	return []Rule{
		{
			ID: "route-telephone", Category: "route", Severity: finding.Fix,
			What:   "A child may be in danger now, but no call to the front door is recorded.",
			Why:    "A form waits in a queue. A call is heard straight away.",
			Ask:    "Ring the front door now, with what you have. The form can wait. If you have rung, write down who answered, and when.",
			Source: []string{"bolton", "dsl"}, Rows: []int{6, 7, 169},
			Find: func(c *Context) []Hit {
				if !c.R.Urgent() || c.telephoned() {
					return nil
				}
				return []Hit{here(checklist.QReferralTonight)}
			},
		},
		{
			ID: "route-leaves", Category: "route", Severity: finding.Fix,
			What:   "A child may be in danger now, but nothing says when the child goes home and who with.",
			Why:    "It is the real deadline: the worker plans backwards from it.",
			Ask:    "When does the child next leave your care, and who with?",
			Source: []string{"dsl"}, Rows: []int{8},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.born() {
					if c.R.Urgent() && c.open(checklist.QChildNextLeaves, p.ID) && !c.hasText(checklist.QCallMayGoHome) {
						hits = append(hits, ofPerson(checklist.QChildNextLeaves, p.ID).with("When does "+c.name(p.ID)+" next leave your care, and who with?"))
					}
				}
				return hits
			},
		},
		{
			ID: "route-whereabouts", Category: "route", Severity: finding.Think,
			What:   "The request is for help as a child in need, but nothing says where the child is or how they are.",
			Why:    "The first reader wants to know how the child is today, whatever the level.",
			Ask:    "Where is the child now, and how does the child seem?",
			Source: []string{"swindon"}, Rows: []int{59},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.born() {
					if c.R.Request.Level == checklist.Section17 && c.open(checklist.QChildWhereabouts, p.ID) {
						hits = append(hits, ofPerson(checklist.QChildWhereabouts, p.ID).with("Where is "+c.name(p.ID)+" now, and how does "+c.name(p.ID)+" seem, from what you already see in school?"))
					}
				}
				return hits
			},
		},
		{
			ID: "route-access", Category: "route", Severity: finding.Think,
			What:   "A child may be in danger now, but nothing says whether the person of concern can reach the child; or it is not clear which child that was about.",
			Why:    "It decides what has to happen before the child leaves.",
			Ask:    "Can this person reach the child now?",
			Source: []string{"swindon"}, Rows: []int{60},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Others() {
					if c.R.Urgent() && p.OfConcern.Is == checklist.Yes && c.open(checklist.QPersonAccess, p.ID) {
						hits = append(hits, ofPerson(checklist.QPersonAccess, p.ID).with("Can "+c.name(p.ID)+" reach "+c.child()+" now?"))
					}
					if which := c.unclearAccess(p); which != "" {
						hits = append(hits, ofPerson(checklist.QPersonAccess, p.ID).with("Which of the children can "+c.name(p.ID)+" reach now? Not clear for "+which+"."))
					}
				}
				return hits
			},
		},
		{
			ID: "route-other-child", Category: "route", Severity: finding.Fix,
			What:   "A child in the household is listed, and nothing about the harm mentions them or says whether they are safe tonight.",
			Why:    "The reader cannot tell whether anyone has thought about this child.",
			Ask:    "What about this child: is there a worry, or none known to you?",
			Source: []string{"swindon"}, Rows: []int{14, 50}, Covers: []string{checklist.QFamilySafeNow},
			Find: findOtherChild,
		},
	}
}

// callRules are about the call, and when the referral is made and sent.
func callRules() []Rule {
	return []Rule{
		{
			ID: "route-call", Category: "route", Severity: finding.Think,
			What:   "The referral was made by phone, and the record does not say when, or who answered.",
			Why:    "Two people can remember a call differently. Your note of it is the record.",
			Ask:    "When did you speak, and who answered?",
			Source: []string{"dsl"}, Rows: []int{125, 126},
			Find: findCall,
		},
		{
			ID: "route-two-times", Category: "route", Severity: finding.Think,
			What:   "The referral was made by phone, and the record gives two times for the call.",
			Why:    "Later dates are counted from the time of the call.",
			Ask:    "Which is the right time for the call?",
			Source: []string{"dsl"}, Rows: []int{125, 126, 127},
			Find: findTwoTimes,
		},
		{
			ID: "route-writing", Category: "route", Severity: finding.Fix,
			What:   "A day has passed since the call, and no written account is recorded as sent or kept.",
			Why:    "Every call is followed up in writing, even if you were told there was no need.",
			Ask:    "Has the written account been sent, or is it in the school's file? Record it.",
			Source: []string{"dsl", "dorset"}, Rows: []int{11, 143},
			Find: func(c *Context) []Hit {
				a := c.call()
				if a == nil || a.When.Precision() < when.Day || c.sent() || c.Now.Sub(a.When.End(c.Now.Location())) < 24*time.Hour {
					return nil
				}
				return []Hit{here(checklist.QAfterLog)}
			},
		},
		{
			ID: "route-delay", Category: "route", Severity: finding.Think,
			What:   "More than a day has passed since someone spoke of harm, or since the last fact, and no referral has been made; or it was made days later.",
			Why:    "Hours matter: what is sent today can be added to tomorrow.",
			Ask:    "What would let you ring or send today? The rest can follow.",
			Source: []string{"bolton"}, Rows: []int{25},
			Find: findDelay,
		},
	}
}

// othersToldRules are about who is told as well as the front door.
func othersToldRules() []Rule {
	return []Rule{
		{
			ID: "route-police", Category: "route", Severity: finding.Think,
			What:   "The worry may be a crime, but nothing says whether the police know.",
			Why:    "Where a crime is suspected, the police are told straight away.",
			Ask:    "Could this be a crime? If so, who will tell the police, and when?",
			Source: []string{"swindon"}, Rows: []int{13},
			Find: func(c *Context) []Hit {
				abuse := c.R.RiskKnown("domestic_abuse") && c.R.Route(checklist.RoutePolice) == nil // Whatever is said of others to be told.
				if !c.mayBeCrime() || c.R.HasWorry("fgm_done") || !abuse && c.routeTold(checklist.RoutePolice) {
					return nil
				}
				return []Hit{c.atRoutes()}
			},
		},
		{
			ID: "route-police-fgm", Category: "route", Severity: finding.Fix,
			What:   "A girl is known to have had FGM, and the record has no call to the police by the person she told, or who saw it, with its day and reference.",
			Why:    "The person she told, or who saw it, rings the police themselves. A call from someone else does not count.",
			Ask:    "Has that person rung the police? Add who, when and the reference.",
			Source: []string{"kcsie"}, Rows: []int{13, 170},
			Find: findPersonalDuty,
		},
		{
			ID: "route-lado", Category: "route", Severity: finding.Fix,
			What:   "The worry is about an adult who works with children, but nothing says that the LADO knows.",
			Why:    "The council's officer for these adults should hear within a working day, as well as this referral.",
			Ask:    "Who will tell the LADO, and when? Do not tell the adult before the LADO has advised.",
			Source: []string{"kcsie"}, Rows: []int{13, 167},
			Find: func(c *Context) []Hit {
				if !c.R.HasWorry("adult_works_with_children") || c.routeTold(checklist.RouteLADO) {
					return nil
				}
				return []Hit{c.atRoutes()}
			},
		},
		{
			ID: "route-social-worker", Category: "route", Severity: finding.Fix,
			What:   "There is already a social worker or a plan, but nothing says that the worker has been told.",
			Why:    "The worker who knows the family should hear today, as well as this referral.",
			Ask:    "Who tells the social worker, and when?",
			Source: []string{"swindon"}, Rows: []int{21, 163},
			Find: func(c *Context) []Hit {
				route := c.R.Route(checklist.RouteAllocatedWorker)
				if route == nil && !c.planRunning() || c.routeTold(checklist.RouteAllocatedWorker) {
					return nil
				}
				if route == nil {
					return []Hit{here(checklist.QAgenciesSocialWorker)}
				}
				return []Hit{c.atRoutes()}
			},
		},
		{
			ID: "route-told", Category: "route", Severity: finding.Think,
			What:   "Another organisation is on the list to be told, but nothing says whether it has been.",
			Why:    "The reader needs to know who already has this.",
			Ask:    "Who else is still to be told, who will tell them, and when?",
			Source: []string{"swindon", "dorset"}, Rows: []int{13, 19},
			Find: func(c *Context) []Hit {
				own := []checklist.RouteName{checklist.RoutePolice, checklist.RouteLADO, checklist.RouteAllocatedWorker} // These have their own rules.
				for _, t := range c.R.Routes {
					if !slices.Contains(own, t.Route) && !c.routeTold(t.Route) {
						return []Hit{c.atRoutes()}
					}
				}
				return nil
			},
		},
	}
}

// findCall finds what is missing from a call that was the referral, and calls in the record of actions without a time.
func findCall(c *Context) []Hit {
	if a := c.call(); a != nil {
		if a.When.Precision() < when.Minute && c.value(checklist.QCallWhen, "").Gap == nil {
			if c.asked(checklist.QCallWhen, "") {
				return here(checklist.QCallWhen).asking("What time did you speak?")
			}
			return []Hit{ofEntry(checklist.QActionWhen, a.ID)}
		}
		return nil
	}
	if c.R.Request.How == checklist.ByCall && !c.R.Urgent() { // In danger, the first rule of all asks.
		switch when, who := c.answered(checklist.QCallWhen, ""), c.answered(checklist.QCallAnsweredBy, ""); {
		case !when && !who:
			return []Hit{here(checklist.QCallWhen)}
		case !when:
			return here(checklist.QCallWhen).asking("When did you speak?")
		case !who:
			return here(checklist.QCallAnsweredBy).asking("Who answered the call? \"" + english.Capital(checklist.NoName) + "\" is an answer.")
		}
	}
	for _, a := range c.R.Actions {
		if a.Kind == checklist.ActionCall && a.When.IsZero() && a.Who != "" {
			return []Hit{ofEntry(checklist.QActionWhen, a.ID)}
		}
	}
	return nil
}

// findTwoTimes compares when the referral was made with when the call was made, and both with any time in the words
// about a call.
func findTwoTimes(c *Context) []Hit {
	for _, a := range c.R.Actions {
		ask := checklist.TwoTimes(a.Who, a.When)
		switch {
		case ask == "":
		case a == c.R.Call() && c.asked(checklist.QCallWhen, ""):
			return here(checklist.QCallWhen).asking(ask)
		case c.asked(checklist.QActionWhen, a.ID):
			return []Hit{ofEntry(checklist.QActionWhen, a.ID).with(ask)}
		}
	}
	for _, t := range c.R.Routes {
		if ask := checklist.TwoTimes(t.Who, t.When); ask != "" {
			return []Hit{c.atRoutes().with(ask)}
		}
	}
	a := c.R.Call()
	made := when.When{At: c.R.Request.Made}
	if a == nil || c.R.Request.How != checklist.ByCall || made.Precision() < when.Day {
		return nil
	}
	spoke := a.When
	if order, sure := made.Compare(spoke); !sure || order == 0 {
		return nil
	}
	return here(checklist.QCallWhen).asking("The referral is dated " + made.String() + ", the call " + spoke.String() + ". Which is right?")
}

// planRunning reports whether a child is on one of the council's plans now.
func (c *Context) planRunning() bool {
	return slices.ContainsFunc(c.R.Children(), func(p *checklist.Person) bool { return p.Plan.Running() })
}

// atRoutes returns where the bodies to be told are entered or, if there is none yet, the worry that requires one.
func (c *Context) atRoutes() Hit {
	if c.asked(checklist.QReferralRoutes, "") {
		return here(checklist.QReferralRoutes)
	}
	return here(checklist.QConcernHarmTypes)
}

// routeTold reports whether a body has been told, someone is named who tells it, or the list of those told has an
// answer of its own.
func (c *Context) routeTold(name checklist.RouteName) bool {
	if c.value(checklist.QReferralRoutes, "").Answered() {
		return true
	}
	t := c.R.Route(name)
	return t != nil && (t.Told == checklist.Yes || t.Told == checklist.NotKnown || t.Told == checklist.No && t.Who != "" || !t.When.IsZero())
}

// unclearAccess names the children whom a person of concern may or may not be able to reach: it was said once, with
// several children in the record.
func (c *Context) unclearAccess(p *checklist.Person) string {
	if p.OfConcern.Is != checklist.Yes || p.OfConcern.Access == "" || p.OfConcern.Access == checklist.NotKnown || c.R.SaidOfEach(p) {
		return ""
	}
	var names []string
	for _, child := range c.born() {
		if t := p.RelationTo(child.ID); t == nil || t.Access == "" {
			names = append(names, c.name(child.ID))
		}
	}
	if len(c.born()) < 2 {
		return ""
	}
	return english.And(names)
}
