package export

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// classWords name a class of relation if the writer has no words for it.
var classWords = map[checklist.RelationClass]string{
	checklist.ClassParent:      "parent",
	checklist.ClassStepParent:  "step-parent, or partner of a parent",
	checklist.ClassGuardian:    "special guardian, or named in an order",
	checklist.ClassCarer:       "carer without an order",
	checklist.ClassFosterCarer: "foster carer",
	checklist.ClassCouncil:     "the council",
	checklist.ClassSibling:     "brother or sister",
	checklist.ClassOtherFamily: "family",
}

// classAdds are the classes that say more than most words for a relation do: that a grandmother has an order.
var classAdds = []checklist.RelationClass{checklist.ClassGuardian, checklist.ClassCarer, checklist.ClassFosterCarer}

// relationsOf says what someone is to the referred children, and to others who may be named here. The child is left out
// only if it is the same for every child.
func relationsOf(p *paper, o *checklist.Person) string {
	var out []string
	toOthers := relationsToOthers(p, o)
	for _, g := range perChild(p, func(c *checklist.Person) string { return relationTo(p, o, c) }) {
		is, class, _ := strings.Cut(g.value, classed)
		names := toOthers[is]
		delete(toOthers, is)
		if !g.every || len(names) > 0 {
			is = relatedTo(is, english.And(append(slices.Clone(g.names), names...)))
		}
		out = append(out, english.Join(", ", is, class))
	}
	for _, is := range slices.Sorted(maps.Keys(toOthers)) {
		out = append(out, relatedTo(is, english.And(toOthers[is])))
	}
	return strings.Join(out, ", ")
}

// relationsToOthers returns the short names of those not referred whom someone is related to, by the words for it.
func relationsToOthers(p *paper, o *checklist.Person) map[string][]string {
	out := map[string][]string{}
	for _, t := range o.Relations {
		is, to := o.RelationWords(t), p.R.Person(t.To)
		if is != "" && to != nil && !to.Referred && !to.Held() {
			out[is] = append(out[is], p.R.ShortName(to.ID))
		}
	}
	return out
}

// classed separates the words for a relation from what its class adds.
const classed = "\n"

// relationTo says what someone is to a child, in the writer's words, and adds what the class says.
func relationTo(p *paper, o, c *checklist.Person) string {
	t := o.RelationTo(c.ID)
	if t == nil {
		return ""
	}
	is := o.RelationWords(checklist.Relation{Is: p.R.WordsTo(o, c)})
	switch {
	case is == "":
		return classWords[t.Class]
	case noRelation.MatchString(t.Is): // These are the words of the choice, not the writer's.
		return "not family"
	}
	if adds := classWords[t.Class]; slices.Contains(classAdds, t.Class) && !strings.Contains(strings.ToLower(is), adds) {
		return is + classed + adds
	}
	return is
}

// noRelation matches the name of the choice for people who are none of the others.
var noRelation = regexp.MustCompile(`(?i)^\s*some(?:one|body) else\W*$`)

// saysWhose matches a relation that already says whose it is.
var saysWhose = regexp.MustCompile(`(?i)^(?:his|her|their|the|a|an|my|our|one|your|both) | of `)

// relatedTo returns a relation with its child: "father of Kit", "Kit's mother's partner", but "her mother's partner
// (Kit)", which already says whose.
func relatedTo(is, name string) string {
	switch owned := strings.ContainsAny(is, "'’"); {
	case saysWhose.MatchString(is):
		return is + " (" + name + ")"
	case owned:
		return possessive(name) + " " + english.Small(is)
	}
	return is + " of " + name
}
