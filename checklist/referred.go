package checklist

import (
	"slices"
	"strings"
	"time"
)

// childWords are words for a child of the family, who may be one of the children referred.
var childWords = []string{"daughter", "son", "stepdaughter", "stepson", "child", "kid", "girl", "boy", "baby", "toddler"}

// MayBeReferred reports whether the words for who someone is say that they are a child to refer. It is sure for "also
// referred", and not for "girl, daughter", when the writer is asked. "Half-sister" or "neighbour's son" is surely not
// one.
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

// childOfTheFamily reports whether the words say that someone is a child of this family: "eldest daughter", "Leigh's
// son", "girl".
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

// ReferChild makes someone in the list of people one of the children referred: the first, if nothing is known of that
// child yet. It returns the child's ID, or "" if there is no such person.
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

// childToFill returns the first child if nothing is known of it yet, or else a new one.
func (r *Referral) childToFill() *Person {
	if all := r.Children(); len(all) == 1 && all[0].Name == "" && all[0].Born.IsZero() {
		return all[0]
	}
	return r.AddChild()
}
