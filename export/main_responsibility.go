package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// beforeBirth is said about parental responsibility for an unborn baby, whatever the record has: it begins at birth.
const beforeBirth = "Not before the birth"

// knownWords say how parental responsibility is known.
var knownWords = map[checklist.ResponsibilityKnown]string{
	checklist.KnownByCertificate: "(certificate seen)",
	checklist.KnownByOrder:       "(order or agreement seen)",
	checklist.KnownByTelling:     "(the family says so)",
}

// responsibilityWords says whether someone has parental responsibility, and for which child if it differs.
func responsibilityWords(p *paper, o *checklist.Person) string {
	v := p.value(checklist.QFamilyParentalResponsibility, o.ID)
	if v.Gap != nil {
		if v.Gap.Kind == checklist.GapNone && v.Gap.Note == "" {
			return ""
		}
		return english.Capital(p.gap(checklist.QFamilyParentalResponsibility, v.Gap))
	}
	if children := p.R.Children(); len(children) > 0 && v.Choice != "" && !slices.ContainsFunc(children, func(c *checklist.Person) bool { return !p.unborn(c) }) {
		return english.Join(", ", beforeBirth, inside(v.Text))
	}
	var out []string
	groups := perChild(p, func(c *checklist.Person) string {
		if p.unborn(c) {
			return ""
		}
		held := p.R.ResponsibilityFor(o, c)
		if held.Held != checklist.Yes {
			held.Known = "" // It was answered for a yes that has been changed.
		}
		return english.Join(" ", string(held.Held), knownWords[held.Known])
	})
	for _, g := range groups {
		held, known, _ := strings.Cut(g.value, " ")
		said := p.choiceLabel(checklist.QFamilyParentalResponsibility, held)
		if !g.every {
			said += " for " + english.And(g.names)
		}
		said = english.Join(" ", said, known)
		if len(out) > 0 {
			said = english.Small(said)
		}
		out = append(out, said)
	}
	if len(groups) == 1 && groups[0].value == "not_known" && checklist.SaysNothing(v.Text) && v.Text != "" {
		return v.Text
	}
	return english.Join(", ", strings.Join(out, "; "), inside(v.Text))
}

// openResponsibility names someone whose parental responsibility has not been answered, with the children it is open
// for if only some are answered. It is empty if nothing is open.
func openResponsibility(p *paper, o *checklist.Person) string {
	q, ok := p.Guide.Question(checklist.QFamilyParentalResponsibility)
	v := p.value(checklist.QFamilyParentalResponsibility, o.ID)
	if !ok || v.Gap != nil || v.Text != "" {
		return ""
	}
	var open []string
	for _, c := range p.R.Children() {
		ref := checklist.Ref{Question: q.ID, Subject: o.ID, To: c.ID}
		if len(o.Relations) > 0 && o.RelationTo(c.ID) == nil {
			continue // They are known as someone else's.
		}
		if p.R.ResponsibilityFor(o, c).Held == "" && checklist.Reaches(p.R, q, ref, p.Now) {
			open = append(open, p.R.ShortName(c.ID))
		}
	}
	switch len(open) {
	case 0:
		return ""
	case len(p.R.Children()):
		return p.R.NameOf(o.ID)
	}
	return p.R.NameOf(o.ID) + " for " + english.And(open)
}
