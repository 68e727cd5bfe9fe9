package checklist

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// proposal is a class, and the words that suggest it wherever they appear in a relation.
type proposal struct {
	class RelationClass // class is empty for words that suggest none: the writer is asked.
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

// fosterSibling are children who share a foster home, that the words for foster carers must not catch.
var fosterSibling = regexp.MustCompile(`foster[- ]?(?:brother|sister|sibling|child|son|daughter)`)

// lacks says that what follows is not so.
var lacks = regexp.MustCompile(`(?:^|[^\p{L}])(?:no|not|without|never)(?:[^\p{L}]|$)`)

// ProposeClass is the class that the words for a relation suggest: "mam", "mum's fiancé", "nan who has her". It is empty where
// they suggest none. It is only ever shown to be confirmed: a class is chosen by the writer.
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

// ProposedClass is the class to propose for somebody and a child, and the words that it comes from; empty where the writer
// has chosen one or no words suggest any.
func (r *Referral) ProposedClass(p *Person, child string) (class RelationClass, words string) {
	t := p.RelationTo(child)
	switch {
	case t != nil && t.Class != "":
		return "", ""
	case t != nil && t.Is != "":
		return ProposeClass(t.Is), t.Is
	case p.Work != nil && p.Work.Post != "":
		return ClassProfessional, p.Work.Post
	}
	return "", ""
}
