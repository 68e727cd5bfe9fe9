package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// whoIsWho returns where each child lives and the people around them; then, for those who read on, the rest of page
// one, our records of each child, the services, and more about the referrer.
func whoIsWho(p *paper) []document.Block {
	m := newMarks()
	var out blocks
	out.add(heading("2. Who is who"))
	first, further := whereAndWho(p, m)
	out.add(first...)
	out.add(continued(p, "2")...)
	out.add(further...)
	family, strangers := familyAndStrangers(p)
	var more []part
	for _, o := range family {
		more = append(more, aboutPerson(p, o))
	}
	for _, o := range strangers {
		about := aboutPerson(p, o)
		about.text = english.Sentences(strangerWords(p, o, m), p.start(about.text))
		more = append(more, about)
	}
	if household := p.must(checklist.QFamilyHousehold, ""); len(family) == 0 || !p.isGap(checklist.QFamilyHousehold, "") {
		out.add(plain(english.Sentence(household))...)
	}
	out.add(gathered(more)...)
	out.add(recordsAndServices(p)...)
	out.add(moreOfSender(p)...)
	out.add(led("Talked over with:", english.Sentences(talkedOver(p)...))...)
	return out
}

// whereAndWho returns what page one has room for: where each child lives, and the family in a table. Anything else
// about where a child lives comes after it.
func whereAndWho(p *paper, m marks) (first, further []document.Block) {
	children := p.R.Children()
	var live, rest []part
	for i, c := range children {
		where, more := livesAt(p, c, liveTogether(p, children, i), m)
		live, rest = append(live, part{"", where}), append(rest, part{"", more})
	}
	first = gathered(live)
	if len(children) == 0 {
		first = plain("The child: not answered yet.")
	}
	family, _ := familyAndStrangers(p)
	return append(first, familyTable(p, family, m)...), gathered(rest)
}

// linesOfWho estimates how many lines of page one are taken by who is who.
func linesOfWho(p *paper) float64 {
	first, _ := whereAndWho(p, newMarks())
	return linesOf(first)
}

// familyAndStrangers splits the people who do not work with the child into those of the table, and those who are not
// family or hardly known. Anyone with a name who may be causing the harm is in the table, so that page one has them.
func familyAndStrangers(p *paper) (family, strangers []*checklist.Person) {
	for _, o := range p.R.Others() {
		switch {
		case o.Work != nil || o.Held():
		case isStranger(p, o), p.R.OutsideFamily(o) && o.OfConcern.Is != checklist.Yes:
			strangers = append(strangers, o)
		default:
			family = append(family, o)
		}
	}
	return family, strangers
}

// recordsAndServices returns what our records say of each child, and who else works with the family.
func recordsAndServices(p *paper) []document.Block {
	var out blocks
	services, none := servicesPart(p)
	children := p.R.Children()
	if len(children) != 1 {
		none = ""
	}
	for _, c := range children {
		out.add(schoolRecords(p, c, none)...)
	}
	if none == "" || len(children) == 0 {
		out.add(services...)
	}
	return out
}

// liveTogether names a child and the referred children who share the home. It is empty for a child whose home was
// already given.
func liveTogether(p *paper, children []*checklist.Person, i int) []string {
	c := children[i]
	same := func(o *checklist.Person) bool {
		return len(c.Homes) > 0 && slices.Equal(o.Homes, c.Homes) && !p.unborn(o) && !p.unborn(c)
	}
	if slices.ContainsFunc(children[:i], same) {
		return nil
	}
	out := []string{p.first(c.ID)}
	for _, o := range children[i+1:] {
		if same(o) {
			out = append(out, p.R.ShortName(o.ID))
		}
	}
	return out
}

// strangerWords returns what is known about someone with no name and no place in the family, who would take up a row of
// the table for an age alone. That parental responsibility does not apply is not said; the reason is.
func strangerWords(p *paper, o *checklist.Person, m marks) string {
	born := bornWords(p, o)
	if !o.Born.IsZero() {
		born = "born " + born
	}
	said := []string{o.Pronouns, alsoNamed(p, o), born, p.small(whoWhere(p, o, m))}
	if g := p.value(checklist.QFamilyParentalResponsibility, o.ID).Gap; g != nil && g.Kind == checklist.GapNone {
		said = append(said, inside(g.Note))
	} else if held := responsibilityWords(p, o); held != "" {
		said = append(said, "parental responsibility: "+english.Small(held))
	}
	return p.start(strings.TrimSpace(english.Join("; ", append(said, contactWords(p, o).String())...)))
}

// familyTable returns a row for each family member: who and where they are, whether they have parental responsibility,
// and how to reach them. A column with nothing known is left out, and no cell is empty, since that would read as
// "none".
func familyTable(p *paper, family []*checklist.Person, m marks) []document.Block {
	if len(family) == 0 {
		return nil
	}
	columns := []struct {
		head  string
		cell  func(o *checklist.Person) document.Text
		empty []string // empty are the questions that fill the cell.
	}{
		{"Name, born", func(o *checklist.Person) document.Text { return document.Plain(nameBorn(p, o)) }, nil},
		{"Who, where", func(o *checklist.Person) document.Text { return document.Plain(relationAndHome(p, o, m)) }, []string{checklist.QFamilyRelation, checklist.QFamilyParentAddress}},
		{"Parental responsibility", func(o *checklist.Person) document.Text { return document.Plain(responsibilityWords(p, o)) }, []string{checklist.QFamilyParentalResponsibility}},
		{"Contact", func(o *checklist.Person) document.Text { return contactCell(p, o) }, []string{checklist.QPersonSafeContact, checklist.QFamilyParentPhone}},
	}
	table := document.Table{Rows: make([][]document.Text, len(family))}
	for _, c := range columns {
		cells := make([]document.Text, len(family))
		known := false
		for i, o := range family {
			cells[i] = c.cell(o)
			given := cells[i].String() != ""
			known = known || given
			if !given {
				cells[i] = document.Plain(whyEmpty(p, o, c.empty))
			}
		}
		if !known {
			continue
		}
		table.Head = append(table.Head, c.head)
		for i, cell := range cells {
			table.Rows[i] = append(table.Rows[i], cell)
		}
	}
	return []document.Block{table}
}

// relationAndHome says who someone is and where they live. Only here is it said that no one has said who they are.
func relationAndHome(p *paper, o *checklist.Person, m marks) string {
	s := whoWhere(p, o, m)
	if relationOpen(p, o) {
		s = english.Join("; ", "Who this is: not answered yet", p.small(s))
	}
	return s
}

// contactCell says how to reach someone, with a capital like the other cells. An email address is left unchanged.
func contactCell(p *paper, o *checklist.Person) document.Text {
	t := contactWords(p, o)
	if len(t) > 0 && o.SafeContact != "" && t[0].Text == o.SafeContact && !strings.Contains(t[0].Text, "@") {
		t[0].Text = p.start(t[0].Text)
	}
	return t
}

// noneRecorded is printed where the form asks nothing about someone, so that no answer is missing.
const noneRecorded = "None recorded"

// noParent is printed under parental responsibility for a child, and for anyone else it does not apply to.
const noParent = "Not a parent or carer"

// whyEmpty says why nothing is known about someone: what was said instead of an answer, or that the question is open.
func whyEmpty(p *paper, o *checklist.Person, questions []string) string {
	for _, id := range questions {
		g := p.value(id, o.ID).Gap
		switch {
		case g != nil && g.Kind == checklist.GapNone && g.Note == "" && id == checklist.QFamilyParentalResponsibility && !p.R.IsCarer(o):
			return noParent
		case g != nil:
			return english.Capital(p.gap(id, g))
		}
	}
	switch {
	case isYoung(p, o) && slices.Contains(questions, checklist.QFamilyParentalResponsibility):
		return noParent
	case isYoung(p, o):
		return "Does not apply"
	case relationOpen(p, o) && !slices.Contains(questions, checklist.QFamilyRelation): // The row says already that this is open.
		return noneRecorded
	}
	for _, id := range questions {
		if q, ok := p.Guide.Question(id); ok && !isStranger(p, o) && reachedFor(p, q, o) {
			return strings.TrimSuffix(notAnswered, ".")
		}
	}
	if slices.Contains(questions, checklist.QFamilyParentalResponsibility) && isSibling(p, o) && !p.R.IsCarer(o) {
		return noParent
	}
	return noneRecorded
}

// isSibling reports whether someone is a brother or sister of a child referred.
func isSibling(p *paper, o *checklist.Person) bool {
	return slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool {
		class := o.ClassTo(c.ID)
		if class == "" {
			class, _ = p.R.ProposedClass(o, c.ID)
		}
		return class == checklist.ClassSibling
	})
}

// reachedFor reports whether the form asks a question about someone, for any child.
func reachedFor(p *paper, q *checklist.Question, o *checklist.Person) bool {
	return slices.ContainsFunc(checklist.Askings(p.R, q, o.ID, p.Now), func(ref checklist.Ref) bool {
		return checklist.Reaches(p.R, q, ref, p.Now)
	})
}

// livesAt says where a child lives, with which other referred children, and where the child is taught; rest can wait.
func livesAt(p *paper, c *checklist.Person, together []string, m marks) (first, rest string) {
	name := p.first(c.ID)
	var out []string
	var homes []string
	withheld := 0
	for _, id := range c.Homes {
		if p.R.Home(id).Withheld() {
			withheld++
			continue
		}
		homes = append(homes, p.home(id, m))
		m.addressed(id)
	}
	for _, id := range []string{checklist.QChildAddress, checklist.QChildOtherHome, checklist.QChildPostcode} {
		v := p.value(id, c.ID)
		if v.Gap != nil && saidInPlace(v.Gap) {
			out = append(out, possessive(name)+" "+strings.ToLower(p.label(id))+": "+p.gap(id, v.Gap))
		}
	}
	verb := " lives at "
	if len(together) > 1 {
		verb = " live at "
	}
	if len(homes) == 1 && len(together) == 1 && len(out) == 0 {
		if school := p.value(checklist.QChildSchool, c.ID).Text; inside(school) == school && school != "" && school != checklist.KeptElsewhere {
			homes[0] += ", and goes to " + school
		}
	}
	if len(homes) > 0 && p.unborn(c) { // Where a baby will live is still to be decided.
		out = append([]string{motherLives(p, c) + " " + strings.Join(homes, ", and ")}, out...)
	} else if len(homes) > 0 && len(together) > 0 {
		out = append([]string{english.And(together) + verb + strings.Join(homes, ", and at ")}, out...)
	}
	if withheld > 0 && len(together) > 0 {
		where := possessive(english.And(together)) + " address is " + checklist.KeptElsewhere
		if len(homes) > 0 {
			where = "Another address is " + checklist.KeptElsewhere
		}
		out = append(out, where)
	}
	if h := p.R.Home(c.Staying); h != nil && (len(c.Homes) == 0 || c.Staying != c.Homes[0]) {
		where := "is staying now at " + p.home(h.ID, m)
		m.addressed(h.ID)
		if h.Withheld() {
			where = "is staying now at an address " + checklist.KeptElsewhere
		}
		out = append(out, name+" "+where)
	}
	out = append(out, childRelations(p, c)...)
	school, more := schoolAndRest(p, c, english.Sentences(out...))
	out = append(out, otherParent(p, c), school)
	more = append([]string{p.answer(checklist.QChildReasonForResidence, c.ID)}, more...)
	if c.SafeContact != "" {
		more = append(more, "How to reach "+name+": "+inside(c.SafeContact))
	}
	return english.Sentences(out...), english.Sentences(more...)
}

// schoolAndRest returns the school, unless the opening sentence names it, and what else is known about where a child
// lives.
func schoolAndRest(p *paper, c *checklist.Person, opening string) (school string, rest []string) {
	name := p.first(c.ID)
	for _, id := range []string{checklist.QChildSchool, checklist.QChildPhone, checklist.QChildPreviousAddress, checklist.QChildPrivateFostering} {
		s := p.text(id, c.ID)
		if g := p.value(id, c.ID).Gap; s == "" || g != nil && (g.Kind != checklist.GapNone || g.Note == "") {
			continue
		}
		switch {
		case id == checklist.QChildSchool && strings.Contains(opening, " and goes to "+s):
		case id == checklist.QChildSchool && s == checklist.KeptElsewhere:
			school = possessive(name) + " school is " + s
		case id == checklist.QChildSchool && inside(s) == s:
			school = name + " goes to " + s
		default:
			rest = append(rest, p.label(id)+": "+inside(s))
		}
	}
	return school, rest
}

// otherParent says why only one parent of a child is named.
func otherParent(p *paper, c *checklist.Person) string {
	name := p.R.ShortName(c.ID)
	switch p.R.OtherParent(c) {
	case checklist.OtherParentNone:
		return p.start(name) + " has no other parent, as far as we know"
	case checklist.OtherParentDied:
		return p.start(possessive(name)) + " other parent has died"
	case checklist.OtherParentNotKnown:
		return p.start(possessive(name)) + " other parent is not known to us"
	case checklist.OtherParentNotSafe:
		return "It is not safe to name " + possessive(name) + " other parent here"
	}
	return ""
}

// childRelations says who a child is to others, such as a parent of another referred child.
func childRelations(p *paper, c *checklist.Person) []string {
	var out []string
	for _, t := range c.Relations {
		if to := p.R.Person(t.To); to != nil && t.Is != "" && !to.Held() {
			out = append(out, p.first(c.ID)+" is "+possessive(p.R.ShortName(to.ID))+" "+t.Is)
		}
	}
	return out
}

// relationOpen reports whether no one has said who someone is.
func relationOpen(p *paper, o *checklist.Person) bool {
	return p.open(checklist.QFamilyRelation, o.ID) && relationsOf(p, o) == ""
}

// isYoung reports whether someone is under 16 by their birth date and not a parent or carer, so that neither parental
// responsibility nor a phone number is missing.
func isYoung(p *paper, o *checklist.Person) bool {
	const age = 16
	_, most := when.AgeRange(o.Born, p.day())
	return !o.Born.IsZero() && most < age && !p.R.IsCarer(o)
}
