package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// householdRules are about who is in the family and the home.
func householdRules() []Rule {
	return []Rule{
		{
			ID: "basics-household", Category: "basics", Severity: finding.Fix,
			What:   "No one in the child's family or home is named.",
			Why:    "A child is only as safe as the people around them, and the reader has not met any of them.",
			Ask:    "Who else is in the family and the home, as your records have it?",
			Covers: []string{checklist.QFamilyHousehold},
			Source: []string{"bolton", "swindon", "dsl"}, Rows: []int{50, 55},
			Find: missing(checklist.QFamilyHousehold),
		},
		{
			ID: "basics-parent", Category: "basics", Severity: finding.Fix,
			What:   "People are listed, but none of them is a parent or carer.",
			Why:    "The reader cannot tell who looks after the child.",
			Ask:    "Who are the parents or carers, wherever they live?",
			Source: []string{"bolton"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				if len(c.family()) == 0 || len(c.R.Carers()) > 0 || c.value(checklist.QFamilyHousehold, "").Answered() {
					return nil
				}
				return []Hit{here(checklist.QFamilyHousehold)}
			},
		},
		{
			ID: "basics-lives-with", Category: "basics", Severity: finding.Fix,
			What:   "People are listed, but none of them shares the child's home.",
			Why:    "The reader cannot tell who sleeps in the home tonight.",
			Ask:    "Who lives with the child, and does anyone stay overnight?",
			Source: []string{"swindon", "dsl"}, Rows: []int{55},
			Find: func(c *Context) []Hit {
				if len(c.family()) == 0 || len(c.R.Carers()) == 0 || c.value(checklist.QFamilyHousehold, "").Answered() {
					return nil
				}
				for _, p := range c.born() {
					alone := !slices.ContainsFunc(c.family(), func(o *checklist.Person) bool {
						return c.R.LivesWith(p, o) || p.Staying != "" && slices.Contains(o.Homes, p.Staying)
					})
					if len(p.Homes) > 0 && alone {
						return here(checklist.QFamilyHousehold).asking("Who lives with " + c.name(p.ID) + ", and does anyone stay overnight?")
					}
				}
				return nil
			},
		},
		{
			ID: "basics-where", Category: "basics", Severity: finding.Think,
			What:   "Nothing says where a parent, or a brother or sister, lives.",
			Why:    "The reader cannot tell whether this person is in the home.",
			Ask:    "Does this person live with the child? If not, where?",
			Covers: []string{checklist.QFamilyParentAddress},
			Source: []string{"bolton"}, Rows: []int{50, 51},
			Find: func(c *Context) []Hit {
				return c.askWhere(c.each(c.unplaced(), checklist.QFamilyParentAddress, func(name string) string {
					if len(c.born()) == 0 {
						return "Where does " + name + " live, as far as you know?"
					}
					return "Does " + name + " live with " + c.child() + "? If not, where, as far as you know?"
				}))
			},
		},
	}
}

// personRules are about what the reader needs to know of each person.
func personRules() []Rule {
	return []Rule{
		{
			ID: "basics-name", Category: "basics", Severity: finding.Fix,
			What:   "A parent, or someone in the home, has no name here.",
			Why:    "Services look people up by name.",
			Ask:    "What is this person called? Part of a name will do.",
			Covers: []string{checklist.QPersonName},
			Source: []string{"bolton"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				people := slices.DeleteFunc(c.closePeople(), func(p *checklist.Person) bool { return p.NameHeld || len(p.Aliases) > 0 })
				return c.each(people, checklist.QPersonName, func(name string) string { return "What is " + name + " called? Part of a name will do." })
			},
		},
		{
			ID: "basics-relation", Category: "basics", Severity: finding.Fix,
			What:   "Nothing says who a person in the list is to the child.",
			Why:    "It tells the reader who has a say, who could help, and who can be told.",
			Ask:    "Who is this person to the child?",
			Covers: []string{checklist.QFamilyRelation},
			Source: []string{"bolton", "swindon"}, Rows: []int{50, 54},
			Find: func(c *Context) []Hit {
				ask := func(name string) string { return "Who is " + name + " to " + c.child() + "?" }
				people := slices.DeleteFunc(c.family(), func(p *checklist.Person) bool { return len(p.Relations) > 0 })
				hits := c.each(people, checklist.QFamilyRelation, ask)
				for _, p := range c.family() {
					if len(p.Relations) > 0 && !saysWho(p) {
						hits = append(hits, ofPerson(checklist.QFamilyRelation, p.ID).with(ask(c.R.ShortName(p.ID))))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-reach", Category: "basics", Severity: finding.Fix,
			What:   "Nothing says how a parent can be reached.",
			Why:    "One call to the wrong phone can undo a plan.",
			Ask:    "On which number can this parent be reached safely, as your records have it?",
			Covers: []string{checklist.QFamilyParentPhone, checklist.QPersonSafeContact},
			Source: []string{"bolton", "dsl"}, Rows: []int{51},
			Find: func(c *Context) []Hit {
				people := slices.DeleteFunc(c.R.Carers(), func(p *checklist.Person) bool {
					return p.Email != "" || c.answered(checklist.QPersonSafeContact, p.ID)
				})
				return c.each(people, checklist.QFamilyParentPhone, func(name string) string {
					return "On which number can " + name + " be reached safely, as your records have it?"
				})
			},
		},
		{
			ID: "basics-interpreter", Category: "basics", Severity: finding.Think,
			What:   "A child's first language is not English, but nothing says whether a parent needs an interpreter.",
			Why:    "The worker often speaks to the parent first, and bad news is hard to follow in a second language.",
			Ask:    "Does this parent need an interpreter?",
			Source: []string{"bolton"}, Rows: []int{58},
			Find: func(c *Context) []Hit {
				if !slices.ContainsFunc(c.born(), func(p *checklist.Person) bool { return c.otherLanguage(p.ID) }) {
					return nil
				}
				carers := slices.DeleteFunc(c.R.Carers(), func(p *checklist.Person) bool {
					return p.Held() || c.answered(checklist.QPersonInterpreter, p.ID) || c.answered(checklist.QFamilyParentLanguage, p.ID)
				})
				return c.each(carers, checklist.QPersonInterpreter, func(name string) string {
					return "Does " + name + " need an interpreter? Your records might say; there is no need to ask anyone."
				})
			},
		},
		{
			ID: "basics-work", Category: "basics", Severity: finding.Think,
			What:   "A professional is listed, but nothing says who they work for.",
			Why:    "The reader will ring them.",
			Ask:    "Which service is this person from, and what is their job there?",
			Covers: []string{checklist.QPersonAgency, checklist.QPersonPost},
			Source: []string{"swindon"}, Rows: []int{62},
			Find: func(c *Context) []Hit {
				works := slices.DeleteFunc(c.R.Others(), func(p *checklist.Person) bool { return p.Work == nil || p.Work.Post != "" })
				return c.each(works, checklist.QPersonAgency, func(name string) string { return "Which service is " + name + " from, and what is their job there?" })
			},
		},
		{
			ID: "basics-born", Category: "basics", Severity: finding.Info,
			What:   "Dates of birth of parents, brothers or sisters are missing.",
			Why:    "They show who is who if two people share a name, and who is a child.",
			Ask:    "Does your register have their dates of birth? Do not ring home for them.",
			Covers: []string{checklist.QFamilyParentBorn, checklist.QFamilyHouseholdBorn},
			Source: []string{"bolton"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				var names []string
				var first Hit
				for _, p := range c.closePeople() {
					question := checklist.QFamilyHouseholdBorn
					if c.R.IsCarer(p) {
						question = checklist.QFamilyParentBorn
					}
					// If even the name is missing, that comes first.
					if p.Name == "" || !p.Due.IsZero() || !p.Born.IsZero() || !c.open(question, p.ID) {
						continue
					}
					if len(names) == 0 {
						first = ofPerson(question, p.ID)
					}
					names = append(names, c.name(p.ID))
				}
				if len(names) == 0 {
					return nil
				}
				return first.asking("Does your register have a date of birth for " + english.Or(names) + "? Do not ring home for it.")
			},
		},
		{
			ID: "basics-parental-responsibility", Category: "basics", Severity: finding.Think,
			What:   "Every adult is marked as having no parental responsibility, or nothing at all is said about it.",
			Why:    "It decides who can agree to help. \"Not known\" is an answer.",
			Ask:    "Does no one have parental responsibility, or is it not known?",
			Covers: []string{checklist.QFamilyParentalResponsibility},
			Source: []string{"swindon"}, Rows: []int{54},
			Find: findParentalResponsibility,
		},
	}
}

// closePeople returns the parents and carers, the brothers and sisters, and everyone in the home.
func (c *Context) closePeople() []*checklist.Person {
	return slices.DeleteFunc(c.family(), func(p *checklist.Person) bool {
		return !c.R.IsCarer(p) && !c.R.InHousehold(p) && !c.sibling(p)
	})
}

// unplaced returns the people close to the children for whom the record does not say whether they live with each child.
// Before a birth, those are the parents without an address; the address given for the baby is the mother's.
func (c *Context) unplaced() []*checklist.Person {
	return slices.DeleteFunc(c.closePeople(), func(p *checklist.Person) bool {
		if len(c.born()) == 0 {
			return len(p.Homes) > 0 || c.R.IsMother(p) && slices.ContainsFunc(c.R.Children(), func(b *checklist.Person) bool { return len(b.Homes) > 0 })
		}
		return !slices.ContainsFunc(c.born(), func(child *checklist.Person) bool {
			return c.R.LivingWith(p, child) == "" && !c.R.SaidElsewhere(p, child)
		})
	})
}

// askWhere leads to the question whether someone lives with the child, where the form asks it.
func (c *Context) askWhere(hits []Hit) []Hit {
	q, ok := c.Guide.Question(checklist.QFamilyLivesWith)
	for i, hit := range hits {
		if ok && checklist.Reaches(c.R, q, checklist.Ref{Question: q.ID, Subject: hit.At.Person}, c.Now) {
			hits[i].At.Question = q.ID
		}
	}
	return hits
}

func (c *Context) sibling(p *checklist.Person) bool {
	return c.R.HasClass(p, checklist.ClassSibling) || slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
		is := strings.ToLower(t.Is)
		to := c.R.Person(t.To)
		return to != nil && to.Referred && !strings.Contains(is, "'s") && !strings.Contains(is, "’s") &&
			(strings.Contains(is, "sister") || strings.Contains(is, "brother") || strings.Contains(is, "sibling"))
	})
}

// findParentalResponsibility finds one gap for the record: every adult asked about is a "no", or no adult is asked
// about.
func findParentalResponsibility(c *Context) []Hit {
	for _, child := range c.born() {
		var noes, open []string
		settled := false
		for _, p := range c.family() {
			t := p.RelationTo(child.ID)
			switch {
			case t == nil || !c.R.AsksOf(p, child).Responsibility && t.ParentalResponsibility == "":
			case t.ParentalResponsibility == checklist.No:
				noes = append(noes, p.ID)
			case t.ParentalResponsibility == "" && p.Answers[checklist.QFamilyParentalResponsibility].Gap == nil:
				open = append(open, p.ID)
			default:
				settled = true
			}
		}
		switch {
		case settled:
		case len(noes) > 0 && len(open) == 0:
			return []Hit{ofPerson(checklist.QFamilyParentalResponsibility, noes[0])}
		case len(noes) == 0 && len(open) > 0:
			return ofPerson(checklist.QFamilyParentalResponsibility, open[0]).asking("Who has parental responsibility? \"Not known\" is an answer.")
		}
	}
	return nil
}

// otherLanguage reports whether the child has a first language other than English.
func (c *Context) otherLanguage(child string) bool {
	said := strings.ToLower(c.value(checklist.QChildFirstLanguage, child).Text)
	return said != "" && !strings.HasPrefix(said, "english") && !checklist.SaysNothing(said)
}
