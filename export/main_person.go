package export

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// nameBorn is the name, other names and birth date of somebody; the age as well where they are young.
func (p *page) nameBorn(o *checklist.Person) string {
	name := upper(p.name(o.ID))
	p.value("person.name", o.ID)
	p.value("person.aliases", o.ID)
	p.value("person.pronouns", o.ID)
	aliases := ""
	if len(o.Aliases) > 0 {
		aliases = "also " + strings.Join(o.Aliases, ", ")
	}
	if brackets := joined("; ", o.Pronouns, aliases); brackets != "" {
		name += " (" + brackets + ")"
	}
	born, other := p.value("family.household_born", o.ID), p.value("family.parent_born", o.ID)
	if p.R.IsCarer(o) {
		born, other = other, born
	}
	if born.Gap == nil {
		born.Gap = other.Gap
	}
	switch {
	case !o.Born.IsZero():
		name += ", " + bornShort(o.Born)
		if _, most := when.AgeRange(o.Born, p.day()); most < 20 {
			name += " (" + ageIn(o.Born, p.day()) + ")"
		}
	case born.Gap != nil && born.Gap.Kind != "does_not_apply":
		name += ", born: not known"
	}
	return joined(", ", name, inside(born.Text), inside(other.Text))
}

// whoWhere is who somebody is to the children, and where they live.
func (p *page) whoWhere(o *checklist.Person) string {
	p.value("family.relation", o.ID)
	var homes []string
	for _, id := range o.Homes {
		if p.oneHome() && slices.Contains(p.R.Children()[0].Homes, id) {
			homes = append(homes, "same home")
			continue
		}
		homes = append(homes, p.home(id))
	}
	where := and(homes)
	if since := p.text("person.in_home_since", o.ID); since != "" && !p.isGap("person.in_home_since", o.ID) {
		if dateLike(since) {
			since = "since " + inside(since)
		}
		where = joined(" ", where, inside(since))
	}
	first := joined(", ", upper(p.beside(o)), where)
	var more []string
	if h := p.R.Home(o.Staying); h != nil && !slices.Contains(o.Homes, o.Staying) {
		more = append(more, "staying at "+p.home(h.ID))
	}
	main := p.value("family.primary_carer", o.ID)
	if slices.ContainsFunc(o.Relations, func(t checklist.Relation) bool { return t.MainCarer }) {
		more = append(more, "main carer")
	}
	more = append(more, inside(main.Text))
	if at := p.value("family.parent_address", o.ID); at.Choice == "" {
		more = append(more, inside(at.Text))
		if at.Gap != nil && at.Gap.Kind != "does_not_apply" && len(homes) == 0 {
			more = append(more, p.addressGap(at.Gap))
		}
	}
	return upper(joined("; ", append([]string{first}, more...)...))
}

// addressGap is short: the last part of the paper says more.
func (p *page) addressGap(g *checklist.Gap) string {
	if g.Kind == "will_ask" {
		return strings.Replace(p.gap(&checklist.Gap{Kind: g.Kind, On: g.On}), "not known; we", "address: we", 1)
	}
	if g.Note != "" {
		return "address: " + inside(g.Note)
	}
	return "address " + p.recordGap(g)
}

// dateLike reports whether an answer begins as a date does.
func dateLike(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	_, err := time.Parse("January", strings.TrimRight(first, ",."))
	return err == nil || s[0] >= '0' && s[0] <= '9' || first == "about" || first == "About"
}

// oneHome reports whether all the children referred live in one and the same home.
func (p *page) oneHome() bool {
	homes := map[string]bool{}
	for _, c := range p.R.Children() {
		for _, h := range c.Homes {
			homes[h] = true
		}
	}
	return len(homes) == 1
}

// beside is who somebody is, to stand beside the name. Where there is no name that stands there already.
func (p *page) beside(o *checklist.Person) string {
	is := p.relations(o)
	if name := p.name(o.ID); name == is || name == "the "+is {
		return ""
	}
	return is
}

// relations is what somebody is to the children referred, and to others who may be named here.
func (p *page) relations(o *checklist.Person) string {
	var toChildren, out []string
	differ := false
	for _, t := range o.Relations {
		to := p.R.Person(t.To)
		if t.Is == "" || to == nil || to.Held() {
			continue
		}
		if to.Referred {
			differ = differ || len(toChildren) > 0 && toChildren[0] != t.Is
			toChildren = append(toChildren, t.Is)
		}
	}
	for _, t := range o.Relations {
		to := p.R.Person(t.To)
		switch {
		case t.Is == "" || to == nil || to.Held():
		case to.Referred && !differ:
			if !slices.Contains(out, t.Is) {
				out = append(out, t.Is)
			}
		default:
			is := t.Is
			if slices.Contains(out, is) {
				is = "also"
			}
			out = append(out, is+" of "+p.R.ShortName(to.ID))
		}
	}
	return strings.Join(out, ", ")
}

func (p *page) responsibility(o *checklist.Person) string {
	v := p.value("family.parental_responsibility", o.ID)
	if v.Gap != nil {
		if v.Gap.Kind == "does_not_apply" && v.Gap.Note == "" {
			return ""
		}
		return upper(p.recordGap(v.Gap))
	}
	var out []string
	same := true
	for _, t := range o.Relations {
		if to := p.R.Person(t.To); to != nil && to.Referred && t.ParentalResponsibility != "" {
			same = same && (len(out) == 0 || t.ParentalResponsibility == v.Choice)
			said := p.choiceLabel("family.parental_responsibility", t.ParentalResponsibility)
			if len(out) > 0 {
				said = lowerWord(said)
			}
			out = append(out, said+" for "+p.R.ShortName(to.ID))
		}
	}
	said := strings.Join(out, "; ")
	if same && len(out) > 0 {
		said = p.choiceLabel("family.parental_responsibility", v.Choice)
	}
	if v.Choice == "not_known" && checklist.SaysNothing(v.Text) && v.Text != "" {
		return v.Text
	}
	return joined(", ", said, inside(v.Text))
}
