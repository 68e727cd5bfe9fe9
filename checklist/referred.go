package checklist

import (
	"slices"
	"strings"
	"time"
)

// childWords are words for a child of the family, who may be one of the children referred.
var childWords = []string{"daughter", "son", "stepdaughter", "stepson", "child", "kid", "girl", "boy", "baby", "toddler"}

// MayBeReferred reads from the words for who somebody is whether they are a child to refer. It is sure of "also referred",
// and cannot tell of "girl, daughter": the writer is asked. Of "half-sister" or "neighbour's son" it is sure that they are
// not.
func MayBeReferred(p *Person, relation string, now time.Time) (sure, perhaps bool) {
	if years, _ := p.Age(now); years >= 18 {
		return false, false
	}
	all := letters(strings.ToLower(relation))
	if slices.Contains(all, "referred") {
		return !slices.Contains(all, "not") && !slices.Contains(all, "isn't"), false
	}
	for part := range strings.SplitSeq(strings.ToLower(relation), ",") {
		words := letters(part)
		switch s, _ := standingOfPart(words); {
		case childOfTheFamily(words):
			perhaps = true
		case s != asUnrecognised:
			return false, false
		}
	}
	return false, perhaps
}

// childOfTheFamily reports whether the words say that somebody is a child, and no other family's: "eldest daughter",
// "Leigh's son", "girl".
func childOfTheFamily(words []string) bool {
	if i := slices.IndexFunc(words, endsNoun); i >= 0 {
		words = words[:i]
	}
	head, owner := words, []string(nil)
	if i := slices.Index(words, "of"); i > 0 {
		head, owner = words[:i], words[i+1:]
	}
	for i, w := range head[:max(len(head)-1, 0)] {
		if word, ok := possessive(w); ok {
			owner = append(slices.Clone(head[:i]), word)
		}
	}
	if len(head) == 0 {
		return false
	}
	last := head[len(head)-1]
	if len(head) > 1 && head[len(head)-2] == "step" {
		last = "step" + last
	}
	if !slices.Contains(childWords, last) {
		return false
	}
	switch s, _ := standingOfPart(owner); s {
	case asUnrecognised, asParent, asStepParent, asPartner:
		return true
	}
	return false
}

// ReferChild makes somebody who was added to the list of people one of the children referred: the first, where nothing is
// known of that child yet. It returns the child's ID, or nothing where there is no such person.
func (r *Referral) ReferChild(id string) string {
	p := r.Person(id)
	if p == nil || p.Referred {
		return ""
	}
	child := r.childToFill()
	child.Name, child.Born, child.Phone = p.Name, p.Born, p.Phone
	r.Remove(id)
	return child.ID
}

// childToFill is the first child where nothing is known of it, or else a new one.
func (r *Referral) childToFill() *Person {
	if all := r.Children(); len(all) == 1 && all[0].Name == "" && all[0].Born.IsZero() {
		return all[0]
	}
	return r.AddChild()
}
