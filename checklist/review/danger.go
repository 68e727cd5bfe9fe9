package review

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
)

// harms are the worries under which someone who may be causing harm can do more of it once they know.
var harms = []string{"physical", "emotional", "sexual", "domestic_abuse", "fgm_done", "fgm_feared", "forced_marriage", "exploitation", "radicalisation", "invented_illness", "mark_not_mobile"}

// findDangerTold finds each person of concern who will be told, or who has been told and can reach a child, before
// anyone has rung.
func findDangerTold(c *Context) []Hit {
	if c.telephoned() || !c.R.HasWorry(harms...) && !c.R.RiskKnown("domestic_abuse") {
		return nil
	}
	var hits []Hit
	for _, p := range c.R.Others() {
		if p.OfConcern.Is != checklist.Yes && p.StaffRisk != checklist.Yes {
			continue
		}
		name := c.name(p.ID)
		at := ofPerson(checklist.QConsentParentsTold, p.ID)
		switch about, known := c.tellingOf(p); {
		case known:
			hits = append(hits, at.with(name+" knows about the referral. Could that put a child in more danger tonight? Ring the front door, and say who knows what."))
		case about && !c.R.TellLater(): // Otherwise another finding says so.
			hits = append(hits, at.with("Is it safe to tell "+name+" yet? Ring first, and agree with the front door who tells the family."))
		}
	}
	return hits
}

// tellingOf reports whether someone will be told of the referral of a child, and whether someone who can reach a child
// has been told.
func (c *Context) tellingOf(p *checklist.Person) (about, known bool) {
	for _, child := range c.R.Children() {
		told := c.R.ConsentFor(p, child).Told
		about = about || told == checklist.ToldNotYet
		known = known || told.Yes() && c.R.AccessTo(p, child) != checklist.No
	}
	return about, known
}

// fosterRule is about a child whom a council already looks after.
func fosterRule() Rule {
	return Rule{
		ID: "route-foster-carer", Category: "route", Severity: finding.Think,
		What:   "The child is with a foster carer or in a children's home, but nothing says that there is a social worker.",
		Why:    "A looked-after child has a social worker, who should hear before the carer does.",
		Ask:    "Who is the child's social worker, and has that worker been told?",
		Source: []string{"swindon"}, Rows: []int{21},
		Find: func(c *Context) []Hit {
			if c.R.Route(checklist.RouteAllocatedWorker) != nil {
				return nil
			}
			fostered := slices.ContainsFunc(c.R.Others(), func(p *checklist.Person) bool {
				return slices.ContainsFunc(c.R.Children(), func(child *checklist.Person) bool {
					class := p.ClassTo(child.ID)
					if class == "" {
						class, _ = c.R.ProposedClass(p, child.ID)
					}
					return checklist.AsksOfClass(class).Route == checklist.RouteAllocatedWorker
				})
			})
			if !fostered {
				return nil
			}
			return []Hit{here(checklist.QAgenciesSocialWorker)}
		},
	}
}
