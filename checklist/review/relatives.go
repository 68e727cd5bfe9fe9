package review

import (
	"slices"
	"strings"

	"referral/checklist"
)

// kin is a relative, with the words for it in a text and the words in the list of people that answer for it.
type kin struct {
	words []string
	list  []string
}

// kins are the relatives looked for. Another finding asks about a missing mother or father.
var kins = []kin{
	{[]string{"uncle"}, []string{"uncle", "'s brother", "’s brother", "'s partner", "’s partner"}},
	{[]string{"aunt", "auntie", "aunty"}, []string{"aunt", "'s sister", "’s sister"}},
	{[]string{"cousin", "cousins"}, []string{"cousin"}},
	{[]string{"boyfriend"}, []string{"boyfriend", "partner", "stepfather", "step-father", "stepdad", "friend", "husband"}},
	{[]string{"girlfriend"}, []string{"girlfriend", "partner", "stepmother", "step-mother", "stepmum", "friend", "wife"}},
	{[]string{"stepfather", "stepdad"}, []string{"stepfather", "step-father", "stepdad", "partner", "husband"}},
	{[]string{"stepmother", "stepmum"}, []string{"stepmother", "step-mother", "stepmum", "partner", "wife"}},
	{[]string{"grandfather", "grandad", "granddad", "grandpa"}, []string{"grandfather", "grandad", "granddad", "grandpa", "grandparent", "'s father", "’s father", "great-uncle"}},
	{[]string{"grandmother", "grandma", "gran", "granny", "nan", "nana", "nanna"}, []string{"grandmother", "gran", "nan", "grandparent", "'s mother", "’s mother"}},
	{[]string{"lodger"}, []string{"lodger"}},
	{[]string{"stepbrother"}, []string{"brother", "sibling"}},
	{[]string{"stepsister"}, []string{"sister", "sibling"}},
}

var denying = wordSet{list: "no not without any never neither nor whose another"}

// findRelatives finds each kind of relative once, where it first appears without a name.
func findRelatives(c *Context) []Hit {
	if len(c.R.Others()) == 0 {
		return nil // Another finding says that no one is listed.
	}
	listed := func(k kin) bool {
		return slices.ContainsFunc(c.R.People, func(p *checklist.Person) bool {
			return slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
				is := strings.ToLower(t.Is)
				return slices.ContainsFunc(k.list, func(w string) bool { return strings.Contains(is, w) })
			})
		})
	}
	open := slices.DeleteFunc(slices.Clone(kins), listed)
	if len(open) == 0 {
		return nil
	}
	var hits []Hit
	ps := c.passages()
	for i := range ps {
		p := &ps[i]
		if p.speaker != "" && !c.isChild(p.speaker) || !c.familyTalk(p.At.Question) {
			continue
		}
		for at, t := range p.tokens {
			n := slices.IndexFunc(open, func(k kin) bool { return slices.Contains(k.words, t.lower) })
			if n < 0 || t.quoted && p.speaker == "" || p.othersRelative(c, at) || p.at(at+1).upper && p.at(at+1).adjacent {
				continue
			}
			h := p.hit(at, at)
			hits = append(hits, h.with("Who is the "+t.lower+"? Add what your records already hold to the people."))
			open = slices.Delete(open, n, n+1)
		}
	}
	return hits
}

// familyTalk reports whether the question is about the harm, where even someone mentioned once matters.
func (c *Context) familyTalk(question string) bool {
	topic, _, _ := strings.Cut(question, ".")
	return slices.Contains([]string{"fact", "concern", "impact", "analysis"}, topic) &&
		question != checklist.QFactAsked && question != checklist.QFactKnownHow
}

// othersRelative reports whether a relative is denied, or belongs to someone outside this family: Kit's uncle.
func (p *passage) othersRelative(c *Context, at int) bool {
	for i := at - 1; i >= max(at-4, 0) && !p.tokens[i+1].first; i-- {
		if denying.has(p.tokens[i].lower) {
			return true
		}
	}
	if p.at(at-1).lower != "s" || !p.owned(at-2) {
		return false
	}
	owner := p.at(at - 2).lower
	if capitals.has(owner) || owner == "child" {
		return false
	}
	return !slices.ContainsFunc(c.R.Children(), func(x *checklist.Person) bool { return slices.Contains(nameWords(x), owner) })
}
