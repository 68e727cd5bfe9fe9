package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// findPersonalDuty finds a missing call to the police by the person the girl told, or who saw it. Only that person's
// own call counts, with its day and reference.
func findPersonalDuty(c *Context) []Hit {
	if !c.R.HasWorry("fgm_done") || c.value(checklist.QReferralRoutes, "").Gap != nil {
		return nil
	}
	t := c.R.Route(checklist.RoutePolice)
	if t == nil || t.Told != checklist.Yes || t.Who == "" {
		return []Hit{c.atRoutes()}
	}
	if whose := c.witnesses(); len(whose) > 0 && (!c.namesAny(t.Who, whose) || forAnother().MatchString(t.Who)) {
		var names []string
		for _, id := range whose {
			names = append(names, c.name(id))
		}
		return c.atRoutes().asking("Has " + english.Or(names) + " personally rung the police? A call from someone else does not count.")
	}
	var open []string
	if t.When.Precision() < when.Day {
		open = append(open, "on which day")
	}
	if t.Reference == "" {
		open = append(open, "with what reference")
	}
	if len(open) > 0 {
		return c.atRoutes().asking("The call to the police: " + english.And(open) + "?")
	}
	return nil
}

// forAnother matches a call made on someone else's behalf.
var forAnother = pattern(`\bon behalf of\b|\b(?:rang|called|reported|told them|tells them) for\b|\bfor (?:her|him|mr|mrs|ms|miss|dr)\b|\binstead of\b`)

// witnesses returns the adults who were told by the girl or who saw it, from the facts marked with that worry.
func (c *Context) witnesses() []string {
	var ids []string
	for _, f := range c.R.Facts {
		if !slices.Contains(f.Worries, "fgm_done") || f.Kind == checklist.FactRecord {
			continue
		}
		for _, id := range []string{f.To, f.By, f.Injury.SeenBy} {
			if id != "" && !slices.Contains(ids, id) && !c.isChild(id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// namesAny reports whether a text names one of the people, or the writer if the writer is one of them.
func (c *Context) namesAny(text string, ids []string) bool {
	for _, id := range ids {
		names := c.R.Referrer.Name
		if p := c.R.Person(id); p != nil {
			names = strings.Join(append([]string{p.Name}, p.Aliases...), " ")
		}
		known := nameWords(&checklist.Person{Name: names})
		for w := range words(text) {
			if slices.Contains(known, w.lower) || id == checklist.ReferrerID && slices.Contains([]string{"i", "me", "myself"}, w.lower) {
				return true
			}
		}
	}
	return false
}
