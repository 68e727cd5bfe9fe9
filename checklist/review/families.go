package review

import (
	"slices"
	"strings"

	"referral/checklist"
)

// findOtherFamily finds two families in one referral.
func findOtherFamily(c *Context) []Hit {
	children := c.R.Children()
	for i, p := range children {
		for _, o := range children[i+1:] {
			if c.R.HasWorry("another_child") && !c.kin(p, o) {
				return []Hit{ofPerson(checklist.QChildName, o.ID)}
			}
		}
	}
	if !c.R.HasWorry("another_child") {
		return nil
	}
	for _, p := range c.family() {
		if p.OfConcern.Is != checklist.Yes || p.Name == "" || c.R.InHousehold(p) || !c.otherChild(p) {
			continue
		}
		related := slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
			return slices.ContainsFunc([]string{"brother", "sister", "sibling", "cousin", "nephew", "niece", "uncle", "aunt"}, func(w string) bool {
				return strings.Contains(strings.ToLower(t.Is), w)
			})
		})
		if !related {
			return []Hit{ofPerson(checklist.QPersonName, p.ID)}
		}
	}
	return nil
}

// kin reports whether two referred children share a home, a relation, or a relative.
func (c *Context) kin(a, b *checklist.Person) bool {
	if c.R.LivesWith(a, b) || a.RelationTo(b.ID) != nil || b.RelationTo(a.ID) != nil || len(a.Homes) == 0 || len(b.Homes) == 0 {
		return true
	}
	return slices.ContainsFunc(c.R.Others(), func(o *checklist.Person) bool { return o.RelationTo(a.ID) != nil && o.RelationTo(b.ID) != nil })
}

// findSamePerson finds each person who may be one of the children referred, entered twice.
func findSamePerson(c *Context) []Hit {
	var hits []Hit
	children := c.R.Children()
	for i, p := range children {
		for _, o := range append(slices.Clone(children[i+1:]), c.R.Others()...) {
			if !maybeSame(p, o) {
				continue
			}
			question := checklist.QPersonName
			if o.Referred {
				question = checklist.QChildName
			}
			hits = append(hits, ofPerson(question, o.ID).with("Is this the same "+shortName(o)+" as the child in this referral? If so, keep the child referred and remove the other."))
		}
	}
	return hits
}

// maybeSame reports whether two entries may be one person: the same full name without two different birth dates, or the
// same first name and birth date.
func maybeSame(a, b *checklist.Person) bool {
	if shortName(a) == "" || !strings.EqualFold(shortName(a), shortName(b)) {
		return false
	}
	sameBorn := a.Born == b.Born && !a.Born.IsZero()
	oneOpen := a.Born.IsZero() || b.Born.IsZero()
	return sameBorn || oneOpen && strings.EqualFold(strings.Join(strings.Fields(a.Name), " "), strings.Join(strings.Fields(b.Name), " "))
}

// saysWho reports whether the record says who someone is to anyone, in words or by a class.
func saysWho(p *checklist.Person) bool {
	return slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool { return p.RelationWords(t) != "" || t.Class != "" })
}

// shortName returns the first word of someone's name.
func shortName(p *checklist.Person) string {
	if words := strings.Fields(p.Name); len(words) > 0 {
		return words[0]
	}
	return ""
}

// otherChild reports whether someone who is not referred is a child: by birth date, or by being a pupil if none is known.
func (c *Context) otherChild(p *checklist.Person) bool {
	if !p.Born.IsZero() {
		years, _ := p.Age(c.R.Day(c.Now))
		return years < 18
	}
	return slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
		return slices.ContainsFunc([]string{"pupil", "classmate", "child", "boy in", "girl in", "peer"}, func(w string) bool { return strings.Contains(strings.ToLower(t.Is), w) })
	})
}
