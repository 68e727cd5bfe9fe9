package checklist

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// proposal is a class with the words that suggest it anywhere in a relation.
type proposal struct {
	class RelationClass // class is empty for words that suggest none, so that the writer is asked.
	words *regexp.Regexp
}

// proposals are tried in order, before the words for relations.
var proposals = sync.OnceValue(func() []proposal {
	var out []proposal
	for _, p := range []struct {
		class RelationClass
		words string
	}{
		{"", `ex|former|formerly|late|used to be|was (?:his|her|their)`},
		{ClassCouncil, `(?:interim )?care orders?|emergency protection order|local authority|council|corporate parent`},
		{ClassCarer, `private(?:ly)? foster\w*|kinship carer|connected person|family and friends carer|host family`},
		{ClassFosterCarer, `foster(?:er|ers|ing)?|(?:foster|short break|respite) (?:carer|parent|mum|dad|mother|father|family)s?|key ?workers?|children'?s home|residential (?:home|worker|carer)|supported lodgings`},
		{ClassGuardian, `guardians?|sgo|child arrangements order|residence order|lives with order|parental responsibility`},
	} {
		out = append(out, proposal{p.class, regexp.MustCompile(`(?:^|[^\p{L}])(?:` + p.words + `)(?:[^\p{L}]|$)`)})
	}
	return out
})

// fosterSibling matches children who share a foster home, and whom the words for foster carers must not match.
var fosterSibling = regexp.MustCompile(`foster[- ]?(?:brother|sister|sibling|child|son|daughter)`)

// lacks matches words that say that what follows is not so.
var lacks = regexp.MustCompile(`(?:^|[^\p{L}])(?:no|not|without|never)(?:[^\p{L}]|$)`)

// ProposeClass returns the class that the words for a relation suggest: "mam", "mum's fiancé", "nan who has her". It is
// empty if they suggest none. The writer is always asked to confirm it.
func ProposeClass(words string) RelationClass {
	low := strings.ToLower(strings.ReplaceAll(words, "’", "'"))
	if !fosterSibling.MatchString(low) && !lacks.MatchString(low) {
		i := slices.IndexFunc(proposals(), func(p proposal) bool { return p.words.MatchString(low) })
		if i >= 0 {
			return proposals()[i].class
		}
	}
	return classOfStanding[standingOf(words)]
}

var classOfStanding = map[standing]RelationClass{
	asParent: ClassParent, asStepParent: ClassStepParent, asPartner: ClassStepParent, asCarer: ClassCarer, asElder: ClassOtherFamily,
	asRelative: ClassOtherFamily, asSibling: ClassSibling, asWorker: ClassProfessional, asOtherElder: ClassOther, asOutsider: ClassOther,
	asDescribed: ClassOther,
}

// ProposedClass returns the class to propose for someone and a child, and the words that it comes from. Both are empty
// if the writer has chosen one or no words suggest any.
func (r *Referral) ProposedClass(p *Person, child string) (class RelationClass, words string) {
	t := p.RelationTo(child)
	switch {
	case t != nil && t.Class != "":
		return "", ""
	case t != nil && t.Is != "":
		if c := r.Person(child); c != nil {
			return ProposeClass(r.WordsTo(p, c)), t.Is
		}
		return ProposeClass(t.Is), t.Is
	case p.Work != nil && p.Work.Post != "":
		return ClassProfessional, p.Work.Post
	}
	return "", ""
}
