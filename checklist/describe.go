package checklist

import (
	"cmp"
	"slices"
	"strings"

	"referral/checklist/english"
)

// Describe returns what the record holds for the question, in words for a summary. It is empty if there is no answer.
func Describe(r *Referral, g *Guide, ref Ref) string {
	q, ok := g.Question(ref.Question)
	if !ok {
		return ""
	}
	return DescribeValue(r, q, Get(r, g, ref))
}

// DescribeValue returns a value of the question in words.
func DescribeValue(r *Referral, q *Question, v Value) string {
	if v.Gap != nil {
		return GapWords(r, q, *v.Gap)
	}
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	switch q.Kind {
	case OneHome:
		add(v.Text)
	case OnePerson:
		if v.Text == "" || r.SaysWho(v.Text) != v.Choice {
			add(r.NameOf(v.Choice))
		}
		add(v.Text)
	case Persons:
		for _, id := range v.Choices {
			add(r.NameOf(id))
		}
	case Date:
		if !v.When.IsZero() {
			add(v.When.String())
		}
		add(v.Text)
	case PeopleList, FactList, EventList, ActionList, RouteList:
		if n := len(r.Entries(q)); n > 0 {
			add(countWords(n, q.Kind))
		}
		add(v.Text)
	default:
		if v.Choice != "" {
			add(q.LabelFor(v.Choice))
		}
		for _, c := range v.Choices {
			add(q.LabelFor(c))
		}
		add(v.Text)
	}
	s := strings.Join(parts, "; ")
	if len(v.Cites) > 0 {
		s += " (" + Citation(v.Cites) + ")"
	}
	return s
}

func countWords(n int, kind string) string {
	one := map[string]string{PeopleList: "person", FactList: "fact", EventList: "entry", ActionList: "entry", RouteList: "route"}[kind]
	return english.Count(n, one)
}

// Citation prints fact IDs in order: "F1, F2 and F5".
func Citation(ids []string) string {
	ids = slices.Clone(ids)
	slices.SortFunc(ids, func(a, b string) int { return EntryFact.Number(a) - EntryFact.Number(b) })
	for i, id := range ids {
		ids[i] = Printed(id)
	}
	return english.And(ids)
}

// Entries returns the IDs of the entries that a list question holds, in order.
func (r *Referral) Entries(q *Question) []string {
	var ids []string
	switch q.Kind {
	case PeopleList:
		for _, p := range r.Others() {
			if (p.Work != nil) == q.Professionals && !r.staffByPost(p) {
				ids = append(ids, p.ID)
			}
		}
	case FactList:
		for _, f := range r.Facts {
			if len(q.Only) == 0 || slices.Contains(q.Only, string(f.Kind)) {
				ids = append(ids, f.ID)
			}
		}
	case EventList:
		for _, e := range r.Events {
			if len(q.Only) == 0 || slices.Contains(q.Only, string(e.Kind)) {
				ids = append(ids, e.ID)
			}
		}
	case ActionList:
		for _, a := range r.Actions {
			if len(q.Only) == 0 || slices.Contains(q.Only, string(a.Kind)) {
				ids = append(ids, a.ID)
			}
		}
	case RouteList:
		for _, t := range r.Routes {
			ids = append(ids, string(t.Route))
		}
	}
	return ids
}

// titleOfKind are questions about a fact that are asked in other words for some kinds of fact.
var titleOfKind = map[string]map[FactKind]string{
	QFactBy: {
		FactSeen: "Who saw it?", FactHeard: "Who heard it?", FactRecord: "Who wrote it in the record?", FactPassedOn: "Who was it passed on to?",
	},
	QFactFrom: {FactHeard: "Whose words are these?", FactPassedOn: "Who told you, or passed it on?"},
}

// AfterYes returns the follow-up to a yes, with the names filled in; empty for none.
func AfterYes(r *Referral, q *Question, ref Ref) string { return fill(r, q, q.AfterYes, ref) }

// Title returns the question as asked, with the names filled in.
func Title(r *Referral, q *Question, ref Ref) string {
	title := q.Title
	if f := r.Fact(ref.Subject); f != nil {
		title = cmp.Or(titleOfKind[q.ID][f.Kind], title)
	}
	switch p := r.Person(ref.Subject); {
	case p == nil:
	case q.ID == QConsentParentsTold && r.HasClass(p, ClassStepParent):
		title = "Does {name} know that you are referring {child}?" // A parent is told; a parent's partner knows or does not.
	case q.ID == QChildAddress && r.NotYetBorn(p):
		title = "Where does the baby's mother live?" // Where the baby will live is what has to be decided.
	}
	if other := titleOfChildren(r, q); other != "" {
		title = other
	}
	return fill(r, q, title, ref)
}

// titleOfChildren rewords a question about all the children if several are referred or one is not born yet. It returns
// "" if the question's own words will do. Harm is done to a child who is born, and could be done to one who is not.
func titleOfChildren(r *Referral, q *Question) string {
	var born, unborn []string
	for _, c := range r.Children() {
		if r.NotYetBorn(c) {
			unborn = append(unborn, r.ShortName(c.ID))
		} else {
			born = append(born, r.ShortName(c.ID))
		}
	}
	several := len(born)+len(unborn) > 1
	switch {
	case q.ID == QImpactNow && len(unborn) > 0 && len(born) > 0:
		return "What is it doing to " + english.And(born) + " now, and what could it do to " + english.And(unborn) + "?"
	case q.ID == QImpactNow && len(unborn) > 0:
		return "What could it do to {child}, before the birth and after?"
	case q.ID == QParentingCapacity && len(unborn) > 0 && len(born) == 0:
		return "What do you know about the parents' own lives, and about how they are getting ready for the baby?"
	case q.ID == QParentingCapacity && several:
		return "What do you know about the parents' own lives, and what have you seen between them and " + theChildren(born) + "?"
	case q.ID == QStrengthsProtective && several:
		return "What helps {child}, and who protects them?"
	case q.ID == QFamilyHousehold && several:
		return "Who else is in the family and home of {child}?"
	}
	return ""
}

// theChildren names one child, and says "the children" for several.
func theChildren(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return "the children"
}

// Help returns the line under the title, with the names filled in.
func Help(r *Referral, q *Question, ref Ref) string {
	return fill(r, q, q.Help, ref)
}

func fill(r *Referral, q *Question, s string, ref Ref) string {
	if !strings.Contains(s, "{") {
		return s
	}
	child := childrenMeant(r, q, ref)
	name := "the child"
	if children := r.Children(); len(children) > 0 {
		name = r.ShortName(children[0].ID)
	}
	if p := r.Person(ref.Subject); p != nil {
		if name = r.ShortName(p.ID); p.Name == "" && !p.Referred {
			name = "this person"
		}
	}
	s = strings.NewReplacer("{name}", name, "{child}", child).Replace(s)
	return english.Capital(s)
}

// childrenMeant returns the children whom a question concerns: one, or all of them if it is asked once for all.
func childrenMeant(r *Referral, q *Question, ref Ref) string {
	children := r.Children()
	p := r.Person(ref.Subject)
	all := q.Of == OfReferral || q.SameForAll || p != nil && q.PerChild && r.sameForAll(p, q)
	switch c := r.Person(ref.To); {
	case c != nil:
		children = []*Person{c}
	case len(children) == 0:
		return "the child"
	case !all:
		children = children[:1]
	case q.Of == OfParent && p != nil && len(r.askedFor(p)) > 0:
		children = r.askedFor(p)
	}
	var names []string
	for _, c := range children {
		names = append(names, r.ShortName(c.ID))
	}
	return english.And(names)
}
