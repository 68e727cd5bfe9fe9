package export

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// nameBorn returns someone's name, other names and birth date, and a young person's age.
func nameBorn(p *paper, o *checklist.Person) string {
	name := p.begin(o.ID)
	if brackets := english.Join("; ", o.Pronouns, alsoNamed(p, o)); brackets != "" {
		name += " (" + brackets + ")"
	}
	return english.Join(", ", name, bornWords(p, o))
}

// alsoNamed returns someone's other names, leaving out one the name already holds: "The man called Nev".
func alsoNamed(p *paper, o *checklist.Person) string {
	names := slices.DeleteFunc(slices.Clone(o.Aliases), func(alias string) bool {
		return o.Name == "" && hasWords(p.name(o.ID), alias)
	})
	if len(names) == 0 {
		return ""
	}
	return "also " + strings.Join(names, ", ")
}

// hasWords reports whether a text contains the words of a name, in order.
func hasWords(text, name string) bool {
	padded := func(s string) string {
		var b strings.Builder
		b.WriteByte(' ')
		for _, word := range strings.Fields(s) {
			b.WriteString(strings.Trim(word, `,;:.()"`) + " ")
		}
		return b.String()
	}
	return strings.Contains(padded(text), padded(name))
}

// bornWords says when someone was born, and a young person's age.
func bornWords(p *paper, o *checklist.Person) string {
	said := ""
	born, other := p.value(checklist.QFamilyHouseholdBorn, o.ID), p.value(checklist.QFamilyParentBorn, o.ID)
	if p.R.IsCarer(o) {
		born, other = other, born
	}
	if born.Gap == nil {
		born.Gap = other.Gap
	}
	switch {
	case !o.Born.IsZero():
		said = bornShort(o.Born)
		age := ageIn(o.Born, p.day())
		if _, most := when.AgeRange(o.Born, p.day()); most < 20 && age != "" {
			said += " (" + age + ")"
		}
	case born.Gap != nil && born.Gap.Kind != checklist.GapNone:
		said = "born: not known"
	}
	return english.Join(", ", said, inside(born.Text), inside(other.Text))
}

// whoWhere says who someone is to the children, and where they live.
func whoWhere(p *paper, o *checklist.Person, m marks) string {
	var homes []string
	for _, id := range o.Homes {
		if oneHome(p) && slices.Contains(p.R.Children()[0].Homes, id) {
			homes = append(homes, "same home")
			continue
		}
		if s := p.home(id, m); !slices.Contains(homes, s) {
			homes = append(homes, s)
		}
		m.addressed(id)
	}
	where := english.And(homes)
	if since := p.text(checklist.QPersonInHomeSince, o.ID); since != "" && !p.isGap(checklist.QPersonInHomeSince, o.ID) {
		if dateLike(since) {
			since = "since " + inside(since)
		}
		sep := " "
		if strings.HasSuffix(where, checklist.KeptElsewhere) {
			sep = "; "
		}
		where = english.Join(sep, where, inside(since))
	}
	first := english.Join(", ", p.start(afterName(p, o)), where)
	var more []string
	if h := p.R.Home(o.Staying); h != nil && !slices.Contains(o.Homes, o.Staying) {
		at := p.home(h.ID, m)
		m.addressed(h.ID)
		if h.Withheld() {
			at = "an address " + checklist.KeptElsewhere
		}
		more = append(more, "staying at "+at)
	}
	main := p.value(checklist.QFamilyPrimaryCarer, o.ID)
	more = append(more, mainCarer(p, o))
	more = append(more, inside(main.Text))
	more = append(more, livingWords(p, o), contactByChild(p, o))
	if at := p.value(checklist.QFamilyParentAddress, o.ID); at.Choice == "" {
		if at.Text == checklist.KeptElsewhere {
			at.Text = "address: " + at.Text
		}
		more = append(more, inside(at.Text))
		if at.Gap != nil && at.Gap.Kind != checklist.GapNone && len(homes) == 0 {
			more = append(more, addressGap(p, at.Gap))
		}
	}
	return p.start(english.Join("; ", append([]string{first}, more...)...))
}

// mainCarer says that someone is the main carer, and of which child if not of all.
func mainCarer(p *paper, o *checklist.Person) string {
	groups := perChild(p, func(c *checklist.Person) string {
		if t := o.RelationTo(c.ID); t != nil && t.MainCarer {
			return "main carer"
		}
		return ""
	})
	switch {
	case len(groups) == 0:
		return ""
	case groups[0].born:
		return groups[0].value
	}
	return groups[0].value + " of " + english.And(groups[0].names)
}

// addressGap is short, since the last part of the paper says more.
func addressGap(p *paper, g *checklist.Gap) string {
	if g.Kind == checklist.GapWillAsk {
		return strings.Replace(p.gap(checklist.QFamilyParentAddress, &checklist.Gap{Kind: g.Kind, On: g.On}), "not known; ", "address: ", 1)
	}
	if g.Note != "" {
		return "address: " + inside(g.Note)
	}
	return "address " + p.gap(checklist.QFamilyParentAddress, g)
}

// dateLike reports whether an answer begins like a date.
func dateLike(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	_, err := time.Parse("January", strings.TrimRight(first, ",."))
	return err == nil || s[0] >= '0' && s[0] <= '9' || first == "about" || first == "About"
}

// oneHome reports whether all the referred children live in the same home.
func oneHome(p *paper) bool {
	homes := map[string]bool{}
	for _, c := range p.R.Children() {
		for _, h := range c.Homes {
			homes[h] = true
		}
	}
	return len(homes) == 1
}

// afterName says who someone is, to be printed after the name. It is empty if this is already used instead of a name.
func afterName(p *paper, o *checklist.Person) string {
	is := relationsOf(p, o)
	if name := p.name(o.ID); name == is || name == "the "+is {
		return ""
	}
	return is
}

// ofChildren is a value, and the children it applies to.
type ofChildren struct {
	value string
	names []string
	every bool // every is set if it applies to every child referred.
	born  bool // born is set if it is the only value, and applies to every child already born.
}

// perChild groups the referred children by a value. Those without one are in no group.
func perChild(p *paper, value func(*checklist.Person) string) []ofChildren {
	var out []ofChildren
	children := p.R.Children()
	for _, c := range children {
		v := value(c)
		if v == "" {
			continue
		}
		i := slices.IndexFunc(out, func(g ofChildren) bool { return strings.EqualFold(g.value, v) })
		if i < 0 {
			out, i = append(out, ofChildren{value: v}), len(out)
		}
		out[i].names = append(out[i].names, p.R.ShortName(c.ID))
		out[i].every = len(out[i].names) == len(children)
	}
	if len(out) == 1 {
		out[0].born = !slices.ContainsFunc(children, func(c *checklist.Person) bool { return !p.unborn(c) && value(c) == "" })
	}
	return out
}
