package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// byChild holds answers about someone that may differ from child to child.
type byChild[T comparable] struct {
	each  []checklist.Same[T] // each holds every answer with the children it was given for.
	loose T                   // loose is an answer that does not say which of several children it is about.
}

// answersByChild returns what is said of each child, and an answer kept with the person if it is clear whom it is
// about: the only child born, or every child if the writer said so.
func answersByChild[T comparable](p *paper, o *checklist.Person, own func(checklist.Relation) T, whole T) byChild[T] {
	var none T
	children := p.R.Children()
	meant := slices.DeleteFunc(p.R.Children(), p.unborn)
	if len(meant) == 0 {
		meant = children
	}
	var out byChild[T]
	plain := len(meant) == 1 || p.R.SaidOfEach(o)
	out.each = checklist.ByChild(children, func(c *checklist.Person) T {
		var said T
		if t := o.RelationTo(c.ID); t != nil {
			said = own(*t)
		}
		if said == none && slices.Contains(meant, c) {
			if plain {
				return whole
			}
			out.loose = whole
		}
		return said
	})
	out.each = slices.DeleteFunc(out.each, func(g checklist.Same[T]) bool { return g.Value == none })
	return out
}

// whichOpen follows an answer that holds for some children but does not say which.
const whichOpen = " (not written down which)"

// childNames returns the children's first names.
func childNames(p *paper, children []*checklist.Person) string {
	var names []string
	for _, c := range children {
		names = append(names, p.R.ShortName(c.ID))
	}
	return english.And(names)
}

// lastSaw says when someone last saw the children, by name if it is known which of them are meant. While a baby is
// unborn, a worker could have seen the mother alone.
func lastSaw(p *paper, o *checklist.Person) string {
	var whole when.When
	if o.Work != nil {
		whole = o.Work.LastSeen
	}
	seen := answersByChild(p, o, func(t checklist.Relation) when.When { return t.LastSeen }, whole)
	unborn := slices.ContainsFunc(p.R.Children(), p.unborn)
	var out []string
	for _, g := range seen.each {
		whom := childNames(p, g.Children)
		if slices.ContainsFunc(g.Children, p.unborn) || unborn && !p.R.SaidOfEach(o) && !sawByName(o, g.Children) {
			whom = theFamily
		}
		out = append(out, "last saw "+whom+" "+p.date(g.Value))
	}
	switch {
	case seen.loose.IsZero():
	case unborn:
		out = append(out, "last saw "+theFamily+" "+p.date(seen.loose))
	default:
		out = append(out, "last saw at least one of the children "+p.date(seen.loose)+whichOpen)
	}
	return strings.Join(out, "; ")
}

const theFamily = "the family"

// sawByName reports whether the record says for each of the children when someone last saw them.
func sawByName(o *checklist.Person, children []*checklist.Person) bool {
	return !slices.ContainsFunc(children, func(c *checklist.Person) bool {
		t := o.RelationTo(c.ID)
		return t == nil || t.LastSeen.IsZero()
	})
}

// reached is an answer about whether someone can reach children, and which children it is about.
type reached struct {
	answer checklist.YesNo
	whom   string
}

// reachOf returns whether a person of concern can reach the children now, by name if it is known which of them are
// meant.
func reachOf(p *paper, o *checklist.Person) []reached {
	can := answersByChild(p, o, func(t checklist.Relation) checklist.YesNo { return t.Access }, o.OfConcern.Access)
	var out []reached
	for _, g := range can.each {
		out = append(out, reached{g.Value, childNames(p, g.Children) + " now"})
	}
	switch can.loose {
	case checklist.Yes, checklist.No:
		out = append(out, reached{can.loose, "at least one of the children now" + whichOpen})
	case checklist.NotKnown:
		out = append(out, reached{can.loose, "the children now"})
	}
	return out
}

// reach says which children a person of concern can or cannot reach.
func reach(p *paper, o *checklist.Person) []string {
	says := map[checklist.YesNo]string{
		checklist.Yes: "can reach ", checklist.No: "cannot reach ", checklist.NotKnown: "we do not know whether this person can reach ",
	}
	var out []string
	for _, s := range reachOf(p, o) {
		if says[s.answer] != "" {
			out = append(out, says[s.answer]+s.whom)
		}
	}
	return out
}

// livingWords says who lives with which child, if the writer has answered that.
func livingWords(p *paper, o *checklist.Person) string {
	var out []string
	living := answersByChild(p, o, func(t checklist.Relation) checklist.YesNo { return t.LivesWith }, "")
	for _, g := range living.each {
		names := childNames(p, g.Children)
		switch g.Value {
		case checklist.Yes:
			out = append(out, livesWith(p, o, g.Children))
		case checklist.No:
			out = append(out, "does not live with "+names)
		case checklist.NotKnown:
			out = append(out, "whether they live with "+names+" is not known")
		}
	}
	return strings.Join(out, "; ")
}

// livesWith says that someone lives with children, and that it could be for part of the week if they have no address in common.
func livesWith(p *paper, o *checklist.Person, children []*checklist.Person) string {
	said := "lives with " + childNames(p, children)
	if slices.ContainsFunc(children, func(c *checklist.Person) bool { return !checklist.ShareHome(o, c) }) {
		said += " for all or part of the week"
	}
	return said
}

// contactByChild says what contact someone has with which child.
func contactByChild(p *paper, o *checklist.Person) string {
	var out []string
	contact := answersByChild(p, o, func(t checklist.Relation) string { return t.Contact }, "")
	for _, g := range contact.each {
		out = append(out, "contact with "+childNames(p, g.Children)+": "+inside(g.Value))
	}
	return strings.Join(out, "; ")
}
