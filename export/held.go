package export

import (
	"slices"
	"strings"

	"referral/checklist"
)

// What is kept out of the main sheet is decided here and nowhere else.

const (
	holdSafety = "staff_safety"
	holdSource = "source"
)

// heldPerson reports whether the person's name is kept back (R44). A child referred never is.
func heldPerson(p *checklist.Person) bool { return p != nil && p.NameHeld && !p.Referred }

func heldID(r *checklist.Referral, id string) bool {
	return id != checklist.ReferrerID && heldPerson(r.Person(id))
}

// factHold is the sheet that the fact belongs on: empty for the main sheet. A fact that comes from or names a protected
// source is kept with the sources even where nobody has marked it.
func factHold(r *checklist.Referral, f *checklist.Fact) string {
	if f.Hold != "" {
		return f.Hold
	}
	if slices.ContainsFunc([]string{f.From, f.To, f.By, f.Injury.SeenBy}, func(id string) bool { return heldID(r, id) }) {
		return holdSource
	}
	return ""
}

// eventHeld reports whether the event had a protected source in it, and so belongs on the sheet of sources.
func eventHeld(r *checklist.Referral, e *checklist.Event) bool {
	return slices.ContainsFunc(e.Who, func(id string) bool { return heldID(r, id) })
}

// mayBeDanger reports whether the person may be a danger to somebody who visits (R98). Words beside the question count,
// unless they only say that nothing is known.
func mayBeDanger(p *checklist.Person) bool {
	switch p.StaffRisk {
	case "yes":
		return true
	case "no":
		return false
	}
	a, ok := p.Answers["person.staff_risk"]
	return ok && a.Text != "" && !slices.Contains([]string{"yes", "no", "not_known"}, a.Text) && !saysNothing(a.Text)
}

// saysNothing reports whether the words begin by saying that there is nothing to tell.
func saysNothing(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return c < 'a' || c > 'z' })
	if len(words) == 0 {
		return true
	}
	return slices.Contains([]string{"no", "none", "nothing", "nobody"}, words[0])
}

func hasStaffSafety(r *checklist.Referral) bool {
	return slices.ContainsFunc(r.Facts, func(f *checklist.Fact) bool { return factHold(r, f) == holdSafety }) ||
		slices.ContainsFunc(r.Others(), mayBeDanger) || r.Answers["referral.police_help"].Text == "yes"
}

func hasSources(r *checklist.Referral) bool {
	return slices.ContainsFunc(r.Facts, func(f *checklist.Fact) bool { return factHold(r, f) == holdSource }) ||
		slices.ContainsFunc(r.People, heldPerson)
}

// openFacts are the facts of the main sheet.
func openFacts(r *checklist.Referral) []*checklist.Fact {
	return factsOn(r, "")
}

func factsOn(r *checklist.Referral, hold string) []*checklist.Fact {
	var out []*checklist.Fact
	for _, f := range r.Facts {
		if factHold(r, f) == hold {
			out = append(out, f)
		}
	}
	return out
}
