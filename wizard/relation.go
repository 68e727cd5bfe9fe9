package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// What the writer says people are to each child.

// withProposal marks the class that the typed words suggest: the writer confirms it, or chooses another. The rows stay
// in order, so that a number always means the same.
func (f *Flow) withProposal(s Step) []checklist.Choice {
	choices := s.Question.Choices
	p := f.r.Person(s.Ref.Subject)
	if p == nil || f.ValueOf(s.Ref).Answered() {
		return choices
	}
	class, words := f.r.ProposedClass(p, f.childOf(s.Ref))
	i := slices.IndexFunc(choices, func(c checklist.Choice) bool { return c.Value == string(class) })
	if i < 0 {
		return choices
	}
	choices = slices.Clone(choices)
	choices[i].Help = strings.TrimSpace("From your words \"" + words + "\". " + choices[i].Help)
	return choices
}

// Proposed returns the choice that words typed elsewhere suggest at a question without an answer; empty for none.
func (f *Flow) Proposed(s Step) string {
	p := f.r.Person(s.Ref.Subject)
	if s.Ref.Question != checklist.QFamilyClass || p == nil || f.ValueOf(s.Ref).Answered() {
		return ""
	}
	class, _ := f.r.ProposedClass(p, f.childOf(s.Ref))
	return string(class)
}

// childOf returns the child for whom a question about someone else is asked.
func (f *Flow) childOf(ref checklist.Ref) string {
	if ref.To != "" {
		return ref.To
	}
	return f.r.Children()[0].ID
}

// ToConfirm says which class of relation the words suggest, if it matters for what is asked and the writer has not
// chosen one yet. It is empty if there is nothing to confirm.
func (f *Flow) ToConfirm(id string) string {
	p := f.r.Person(id)
	q, ok := f.guide.Question(checklist.QFamilyClass)
	if p == nil || !ok {
		return ""
	}
	for _, c := range f.r.Children() {
		class, _ := f.r.ProposedClass(p, c.ID)
		if asks := checklist.AsksOfClass(class); asks.Told || asks.Route != "" {
			return "Your words for " + f.r.ShortName(id) + " suggest: " + english.Small(q.LabelFor(string(class))) + ". " + WordsConfirm
		}
	}
	return ""
}

// relationLine returns who someone is to the referred children, child by child unless it is the same for all.
func (f *Flow) relationLine(p *checklist.Person) string {
	groups := checklist.ByChild(f.r.Children(), func(c *checklist.Person) string {
		if t := p.RelationTo(c.ID); t != nil {
			return p.RelationWords(*t)
		}
		return ""
	})
	if len(groups) == 1 {
		return groups[0].Value
	}
	var parts []string
	for _, g := range groups {
		switch {
		case g.Value != "":
			parts = append(parts, g.Value+" ("+f.namesOf(g.Children)+")")
		case p.Work == nil:
			parts = append(parts, WordsNotSaid+" ("+f.namesOf(g.Children)+")")
		}
	}
	return strings.Join(parts, ", ")
}

func (f *Flow) namesOf(people []*checklist.Person) string {
	var names []string
	for _, p := range people {
		names = append(names, f.r.ShortName(p.ID))
	}
	return english.And(names)
}

// quickRelation records words in a quick line about who someone is. "Father of Ines and Lena" is recorded for these two
// only; "mother of all" for every child. Words that name no child are recorded for the first, and asked about the
// others.
func (f *Flow) quickRelation(id, words string) {
	said, children, all := f.ofChildren(words)
	same := checklist.Value{}
	switch {
	case all:
		same.Choice = string(checklist.Yes)
	case len(children) > 0 && len(children) < len(f.r.Children()):
		same.Choice = string(checklist.No)
	}
	if len(children) == 0 {
		children = []string{""}
	}
	for _, c := range children {
		ref := checklist.Ref{Question: checklist.QFamilyRelation, Subject: id, To: c}
		v := f.ValueOf(ref)
		v.Text = strings.TrimPrefix(v.Text+", "+said, ", ")
		_ = checklist.Set(f.r, f.guide, ref, v)
	}
	if same.Choice != "" {
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: checklist.QFamilySameForAll, Subject: id}, same)
	}
}

// relateAgain reads again who people are said to be, after a child is added or named: "mother of all" and "father of
// Ines and Lena" may have been typed before all of these children were listed.
func (f *Flow) relateAgain() {
	first := f.r.Children()[0].ID
	for _, p := range f.r.Others() {
		t := p.RelationTo(first) // Words that name no child yet are about the first.
		if t == nil || !f.namesChildren(t.Is) {
			continue
		}
		words := t.Is
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: checklist.QFamilyRelation, Subject: p.ID, To: first}, checklist.Value{})
		for part := range strings.SplitSeq(words, ", ") {
			f.quickRelation(p.ID, part)
		}
		f.rev++
		f.shape++
	}
}

// namesChildren reports whether the words for who someone is say to which of the children.
func (f *Flow) namesChildren(words string) bool {
	return slices.ContainsFunc(strings.Split(words, ", "), func(part string) bool {
		_, children, all := f.ofChildren(part)
		return all || len(children) > 0
	})
}

// relateToAll records who people are to a child just added, if so far that was the same for all the children and
// nothing more was asked.
func (f *Flow) relateToAll(child string) {
	for _, p := range f.r.Others() {
		t := p.RelationTo(f.r.Children()[0].ID)
		if t == nil || !f.r.SaidOfEach(p) || *t != (checklist.Relation{To: t.To, Is: t.Is}) {
			continue
		}
		p.Relations = append(p.Relations, checklist.Relation{To: child, Is: t.Is})
	}
}

// ofChildren splits "father of Ines and Lena" into who someone is and to whom, if all the names after the last "of" or
// "to" are referred children. It reports whether all of them were meant.
func (f *Flow) ofChildren(words string) (said string, children []string, all bool) {
	if len(f.r.Children()) < 2 {
		return words, nil, false
	}
	fields := strings.Fields(words)
	for i := len(fields) - 1; i > 0; i-- {
		if low := strings.ToLower(fields[i]); low != "of" && low != "to" {
			continue
		}
		said, names := strings.Join(fields[:i], " "), strings.Join(fields[i+1:], " ")
		if slices.Contains(allChildren, strings.ToLower(names)) {
			return said, nil, true
		}
		if children := f.childrenNamed(names); len(children) > 0 {
			return said, children, false
		}
	}
	return words, nil, false
}

// allChildren are words for every referred child.
var allChildren = []string{"all", "both", "all three", "all four", "all of them", "both of them", "all the children", "the children", "everyone", "each of them"}

// childrenNamed returns the referred children in a list of short names such as "Ines and Lena", or none if one of the
// names is not a child's.
func (f *Flow) childrenNamed(names string) []string {
	var out []string
	list := strings.NewReplacer(" and ", ";", " & ", ";", "+", ";", "/", ";").Replace(names)
	for name := range strings.SplitSeq(list, ";") {
		i := slices.IndexFunc(f.r.Children(), func(c *checklist.Person) bool { return checklist.Bears(c.Name, name) })
		if i < 0 {
			return nil
		}
		out = append(out, f.r.Children()[i].ID)
	}
	return out
}
