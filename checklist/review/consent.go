package review

import (
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// consentRules are about who has been told, who agrees, and why not.
func consentRules() []Rule {
	return slices.Concat(toldRules(), agreementRules())
}

// toldRules are about who has been told, or is to be told.
func toldRules() []Rule {
	return []Rule{
		{
			ID: "consent-do-not-tell", Category: "consent", Severity: finding.Fix,
			What:   "Telling the family is planned, no one has rung the front door, and with this kind of worry telling them could bring danger.",
			Why:    "For this worry, telling the family first could put a child in danger or spoil an investigation.",
			Ask:    checklist.RingBeforeTelling,
			Source: []string{"bolton", "dsl"}, Rows: []int{32, 35},
			Find: func(c *Context) []Hit {
				if !c.R.TellLater() || c.telephoned() {
					return nil
				}
				for _, p := range c.R.Carers() {
					if c.saidOf(p, func(s checklist.Consent) bool { return s.Told == checklist.ToldNotYet }) {
						return []Hit{ofPerson(checklist.QConsentParentsTold, p.ID)}
					}
				}
				return nil
			},
		},
		{
			ID: "consent-danger-told", Category: "consent", Severity: finding.Fix,
			What:   "Someone who may have harmed the child is about to be told, or has been, but no one has rung the front door.",
			Why:    "What this person does next could put a child in danger, and no one outside school knows yet.",
			Ask:    checklist.RingBeforeTelling,
			Source: []string{"bolton", "dsl"}, Rows: []int{32, 35},
			Find: findDangerTold,
		},
		{
			ID: "consent-told", Category: "consent", Severity: finding.Fix,
			What:   "Nothing says whether a parent has been told that you are referring.",
			Why:    "The worker's first call depends on what each parent already knows.",
			Ask:    "Has this parent been told? \"No, not safe\" is an answer.",
			Covers: []string{checklist.QConsentParentsTold},
			Source: []string{"bolton", "swindon"}, Rows: []int{27, 40, 43},
			Find: func(c *Context) []Hit {
				if c.noContact() {
					return nil
				}
				return c.each(c.R.Carers(), checklist.QConsentParentsTold, func(name string) string {
					return "Has " + name + " been told that you are referring? \"No, not safe\" is an answer."
				})
			},
		},
		{
			ID: "consent-told-how", Category: "consent", Severity: finding.Fix,
			What:   "A parent has been told, but nothing says when.",
			Why:    "What a parent has said or done since then could be because they knew.",
			Ask:    "Who told this parent, and when?",
			Covers: []string{checklist.QConsentToldBy, checklist.QConsentToldOn},
			Source: []string{"bolton", "dsl"}, Rows: []int{27, 125},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Carers() {
					if !c.open(checklist.QConsentToldOn, p.ID) {
						continue
					}
					ask := "When was " + c.name(p.ID) + " told?"
					if c.open(checklist.QConsentToldBy, p.ID) {
						ask = "Who told " + c.name(p.ID) + ", and when?"
					}
					hits = append(hits, ofPerson(checklist.QConsentToldOn, p.ID).with(ask))
				}
				return hits
			},
		},
		{
			ID: "consent-views", Category: "consent", Severity: finding.Think,
			What:   "A parent has been told, but nothing says what the parent said.",
			Why:    "A parent has the right to have their side heard.",
			Ask:    "What did this parent say, in words you already have?",
			Covers: []string{checklist.QConsentParentsViews},
			Source: []string{"bolton", "dsl"}, Rows: []int{27, 33, 39},
			Find: func(c *Context) []Hit {
				return c.each(c.R.Carers(), checklist.QConsentParentsViews, func(name string) string {
					return "What did " + name + " say when told, in words you already have?"
				})
			},
		},
		{
			ID: "consent-reason", Category: "consent", Severity: finding.Fix,
			What:   "A parent was not told, or does not agree, and no reason is given for going ahead.",
			Why:    "Going ahead is allowed for a good reason. The reason has to be on paper.",
			Ask:    "Why go ahead, and who decided it?",
			Covers: []string{checklist.QConsentReasonWithout},
			Source: []string{"bolton", "swindon", "dsl"}, Rows: []int{30, 31, 32, 34, 40},
			Find: findReason,
		},
		{
			ID: "consent-decided-by", Category: "consent", Severity: finding.Think,
			What:   "There is a reason for not telling a parent, or for going ahead, but nothing says who decided.",
			Why:    "Someone made that decision, at a particular time.",
			Ask:    "Who decided that?",
			Covers: []string{checklist.QConsentDecidedBy},
			Source: []string{"swindon", "dsl"}, Rows: []int{42, 126},
			Find: func(c *Context) []Hit {
				for _, p := range c.R.Carers() {
					if c.needsReason(p) && c.answered(checklist.QConsentReasonWithout, p.ID) && c.open(checklist.QConsentDecidedBy, p.ID) {
						return ofPerson(checklist.QConsentDecidedBy, p.ID).asking("Who made this decision in " + c.name(p.ID) + "'s case?")
					}
				}
				return nil
			},
		},
		{
			ID: "consent-plan", Category: "consent", Severity: finding.Think,
			What:   "A parent has still to be told, but nothing says what, when or who by.",
			Why:    "If each of two people thinks the other is telling the family, neither does.",
			Ask:    "What was agreed about who tells the family, what, and when?",
			Source: []string{"dorset", "bolton"}, Rows: []int{33, 48, 49},
			Find: findPlan,
		},
	}
}

// agreementRules are about who agrees, and how to reach them safely.
func agreementRules() []Rule {
	return []Rule{
		{
			ID: "consent-agreed", Category: "consent", Severity: finding.Fix,
			What:   "A parent has been told, but nothing says whether the parent agrees to help or an assessment.",
			Why:    "Telling and agreeing are different things. The reader needs to know both.",
			Ask:    "Does this parent agree to help? \"Not asked\" is an answer.",
			Covers: []string{checklist.QConsentParentsAgree},
			Source: []string{"bolton"}, Rows: []int{29, 171},
			Find: func(c *Context) []Hit {
				told := slices.DeleteFunc(c.R.Carers(), func(p *checklist.Person) bool { return !c.toldYes(p) })
				return c.each(told, checklist.QConsentParentsAgree, func(name string) string {
					return "Does " + name + " agree to help or an assessment? \"Not asked\" is an answer."
				})
			},
		},
		{
			ID: "consent-section17", Category: "consent", Severity: finding.Think,
			What:   "Help as a child in need is asked for, but no parent knows.",
			Why:    "Help under section 17 depends on agreement, and should not come as a surprise to a parent.",
			Ask:    "Can a parent be told before this goes? If not, does it go beyond section 17?",
			Source: []string{"dsl"}, Rows: []int{38},
			Find: func(c *Context) []Hit {
				carers := c.R.Carers()
				if c.R.Request.Level != checklist.Section17 || len(carers) == 0 || c.R.TellLater() || c.noContact() {
					return nil
				}
				for _, p := range carers {
					if c.saidOf(p, func(s checklist.Consent) bool {
						return s.Told == "" || s.Told == checklist.ToldAskingFirst || s.Told.Yes()
					}) {
						return nil // Another finding asks about missing answers.
					}
				}
				return []Hit{ofPerson(checklist.QConsentParentsTold, carers[0].ID)}
			},
		},
		{
			ID: "consent-refused-section17", Category: "consent", Severity: finding.Think,
			What:   "A parent does not agree, and no significant harm is suspected.",
			Why:    "Without agreement, and without a worry about significant harm, the council may have nothing to offer.",
			Ask:    "Ring for advice before you send: what would take this beyond section 17?",
			Source: []string{"bolton", "dsl"}, Rows: []int{30, 38},
			Find: func(c *Context) []Hit {
				q, ok := c.Guide.Question(checklist.QConsentSection17Refused)
				if !ok || !q.Holds(checklist.SituationOf(c.R, q, "", c.Now)) || c.asked(checklist.QConcernAfterAdvice, "") {
					return nil
				}
				for _, p := range c.R.Carers() {
					if c.saidOf(p, refuses) {
						return []Hit{ofPerson(checklist.QConsentParentsAgree, p.ID)}
					}
				}
				return nil
			},
		},
		{
			ID: "consent-safe-contact", Category: "consent", Severity: finding.Think,
			What:   "It is not safe to tell a parent, a number is given, but nothing says whether the number is safe.",
			Why:    "A call that someone else answers can put a parent or child in danger.",
			Ask:    "Which way of reaching this parent is safe, as far as you know?",
			Source: []string{"bolton", "dsl"}, Rows: []int{35, 51},
			Find: func(c *Context) []Hit {
				unsafe := slices.DeleteFunc(c.R.Carers(), func(p *checklist.Person) bool {
					notSafe := c.saidOf(p, func(s checklist.Consent) bool { return s.Told == checklist.ToldNotSafe })
					return !notSafe || p.Phone == "" || p.OfConcern.Is == checklist.Yes
				})
				return c.each(unsafe, checklist.QPersonSafeContact, func(name string) string {
					return "Which way of reaching " + name + " is safe, as far as you know?"
				})
			},
		},
		youngPersonRule(),
		unanswered("consent"),
	}
}

// youngPersonRule is about a young person who is old enough to decide, and does not agree.
func youngPersonRule() Rule {
	return Rule{
		ID: "consent-young-person", Category: "consent", Severity: finding.Fix,
		What:   "A young person of 16 or 17 does not agree, and no reason is given for going ahead.",
		Why:    "At that age they are presumed able to decide. Going ahead against their wishes needs a written reason.",
		Ask:    "Why go ahead, and who decided?",
		Source: []string{"dorset", "bolton"}, Rows: []int{30, 45, 172},
		Find: findYoungPersonRefuses,
	}
}

func findYoungPersonRefuses(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.Children() {
		name := c.name(p.ID)
		switch {
		case c.open(checklist.QConsentChildReason, p.ID):
			hits = append(hits, ofPerson(checklist.QConsentChildReason, p.ID).with(name+" does not agree: why go ahead, and who decided? Do not ask "+name+" again."))
		case c.open(checklist.QConsentChildDecidedBy, p.ID):
			hits = append(hits, ofPerson(checklist.QConsentChildDecidedBy, p.ID).with("Who decided to go ahead although "+name+" does not agree?"))
		}
	}
	return hits
}

// noContact reports whether the referrer does not meet the family, and so is not expected to speak to them first (R47).
func (c *Context) noContact() bool {
	return c.value(checklist.QConsentNoDirectContact, "").Choice == string(checklist.No)
}

// saidOf reports whether something is true of what someone was told or agrees to, for any child they are asked about.
func (c *Context) saidOf(p *checklist.Person, holds func(checklist.Consent) bool) bool {
	return slices.ContainsFunc(c.R.Children(), func(child *checklist.Person) bool {
		return c.R.AsksOf(p, child).Told && holds(c.R.ConsentFor(p, child))
	})
}

func (c *Context) toldYes(p *checklist.Person) bool {
	return c.saidOf(p, func(s checklist.Consent) bool { return s.Told.Yes() })
}

func refuses(s checklist.Consent) bool { return s.Agreed == checklist.ConsentRefused }

// needsReason reports whether going ahead needs a reason on paper. "Not yet" needs a plan, and asking the front door
// first is an answer in itself. For a parent's partner, a reason is needed only if telling them is dangerous.
func (c *Context) needsReason(p *checklist.Person) bool {
	return slices.ContainsFunc(c.R.Children(), func(child *checklist.Person) bool {
		asks, said := c.R.AsksOf(p, child), c.R.ConsentFor(p, child)
		notTold := said.Told == checklist.ToldNotSafe || said.Told == checklist.ToldCouldNotReach && !asks.ReasonOnlyRisk
		return asks.Told && (refuses(said) || notTold && !c.noContact())
	})
}

func findReason(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.Carers() {
		if !c.needsReason(p) || !c.open(checklist.QConsentReasonWithout, p.ID) {
			continue
		}
		name := c.name(p.ID)
		ask := "Why has " + name + " not been told, and who decided it?"
		switch {
		case c.saidOf(p, refuses):
			ask = english.Capital(name) + " does not agree: why go ahead, and who decided?"
		case !c.saidOf(p, func(s checklist.Consent) bool { return s.Told == checklist.ToldNotSafe }):
			ask = "How and when did you try to reach " + name + ", and who decided to go ahead?"
		}
		hits = append(hits, ofPerson(checklist.QConsentReasonWithout, p.ID).with(ask))
	}
	return hits
}

// findPlan finds one gap for the whole family: who tells those who do not know yet.
func findPlan(c *Context) []Hit {
	t := c.R.Sharing.FamilyTold
	if t.What != "" || t.By != "" || !t.When.IsZero() || c.noContact() {
		return nil
	}
	for _, id := range []string{checklist.QCallFamilyTold, checklist.QSharingFamilyToldWhat, checklist.QSharingFamilyToldBy, checklist.QSharingFamilyToldWhen} {
		if c.value(id, "").Answered() {
			return nil
		}
	}
	if slices.ContainsFunc(c.R.Carers(), c.needsPlan) {
		return []Hit{here(checklist.QSharingFamilyToldBy)}
	}
	return nil
}

// needsPlan reports whether someone still has to be told, and the record does not say what is planned.
func (c *Context) needsPlan(p *checklist.Person) bool {
	return c.saidOf(p, func(s checklist.Consent) bool {
		switch s.Told {
		case checklist.ToldNotYet: // Otherwise the words say it, or another finding asks.
			return !c.value(checklist.QConsentReasonWithout, p.ID).Answered() && (!c.R.TellLater() || c.telephoned())
		case checklist.ToldNotSafe, checklist.ToldAskingFirst: // Nothing can have been agreed before a call.
			return c.telephoned()
		}
		return false
	})
}
