package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// toldGap groups those who may or may not have been told.
const toldGap checklist.Told = "gap"

// notToldYet are the words for those who do not know, in reading order.
var notToldYet = []struct {
	told checklist.Told
	say  string
}{
	{checklist.ToldNotYet, "Not told yet"},
	{checklist.ToldAskingFirst, "Not told yet, as we are asking you first"},
	{checklist.ToldNotSafe, notSafeSaid},
	{checklist.ToldTooYoung, "Not told, as too young to understand"},
	{checklist.ToldCouldNotReach, "Could not be reached"},
	{toldGap, "Not known whether told"},
	{"", "Not answered yet"},
}

// notSafeSaid comes before the names of those who must not be told.
const notSafeSaid = "Not told, as it is not safe"

// toldInShort says who knows of the referral, since when and from whom, and who does not. Visits are planned by this
// line, so it includes the children. If there is no room, it leaves out when and by whom.
func toldInShort(p *paper, room bool) string { return english.Sentences(toldSentences(p, room)...) }

func toldSentences(p *paper, room bool) []string {
	groups, young := map[checklist.Told][]string{}, map[checklist.Told][]*checklist.Person{}
	var children, adults []string
	for _, c := range p.R.Children() {
		switch name := p.first(c.ID); {
		case c.Consent.Told.Yes():
			own := c.Consent
			if room {
				own.Agreed = "" // The line before says so, or the reasons do.
			}
			children = append(children, knows(p, name, own, room))
		case !p.R.NotYetBorn(c) && c.Consent.Told != "":
			young[c.Consent.Told] = append(young[c.Consent.Told], c)
		}
	}
	carers, silent := 0, true
	for _, o := range p.R.Carers() {
		if o.Held() {
			continue
		}
		carers++
		same := checklist.ByChild(askedAbout(p, o), func(c *checklist.Person) checklist.Consent {
			consent := p.R.ConsentFor(o, c)
			consent.DecidedBy = ""
			if g := p.valueFor(checklist.QConsentParentsAgree, o.ID, c.ID).Gap; g != nil && g.Kind == checklist.GapUnasked {
				consent.Agreed = checklist.ConsentNotSought
			}
			if !consent.Told.Yes() {
				return checklist.Consent{Told: consent.Told} // What they agree to is in section 7.
			}
			return consent
		})
		for _, s := range same {
			name := p.name(o.ID)
			if len(same) > 1 {
				name += " about " + shortNames(p, s.Children)
			}
			key := s.Value.Told
			if p.isGap(checklist.QConsentParentsTold, o.ID) {
				key = toldGap
			}
			if key.Yes() {
				adults = append(adults, knows(p, name, s.Value, room))
				continue
			}
			silent = silent && key != "" && key != toldGap
			groups[key] = append(groups[key], name)
		}
	}
	switch {
	case carers == 0 && len(children) == 0:
		return []string{notAnswered}
	case len(adults) == 0 && silent:
		return noOneElse(children, namedTogether(p, young[checklist.ToldCouldNotReach], groups[checklist.ToldCouldNotReach]), carers > 0)
	}
	out := []string{}
	if known := slices.Concat(adults, children); len(known) > 0 {
		out = append(out, "Told: "+strings.Join(known, "; "))
	}
	for _, w := range notToldYet {
		if g := namedTogether(p, young[w.told], groups[w.told]); len(g) > 0 {
			out = append(out, w.say+": "+english.And(g))
		}
	}
	return out
}

// namedTogether returns children and adults for one list. A child whose last name an adult has too is named in full:
// in "Una and Beth Orme" it could be either's.
func namedTogether(p *paper, children []*checklist.Person, adults []string) []string {
	var out []string
	for _, c := range children {
		name := p.first(c.ID)
		words := strings.Fields(c.Name)
		if len(words) > 1 && slices.ContainsFunc(adults, func(a string) bool { return strings.Contains(a, " "+words[len(words)-1]) }) {
			name = c.Name
		}
		out = append(out, name)
	}
	return append(out, adults...)
}

// noOneElse is for a family in which no parent or carer knows yet: only a child, or no one at all.
func noOneElse(children, tried []string, carers bool) []string {
	said := []string{"No one yet"}
	if len(children) > 0 {
		said = []string{"Told: only " + strings.Join(children, "; and ")}
		if carers {
			said = append(said, "No parent or carer yet")
		}
	}
	if len(tried) > 0 {
		said = append(said, "Could not be reached: "+english.And(tried))
	}
	return said
}

// knows returns someone who has been told, and whether they accept help; if there is room, also the day and by whom.
func knows(p *paper, name string, consent checklist.Consent, room bool) string {
	said := name
	if room {
		on := consent
		if len(on.ToldOn.At) > len("2006-01-02") {
			on.ToldOn.At = on.ToldOn.At[:len("2006-01-02")] // The time is with the reasons, further down.
		}
		said = english.Join(", ", name, whenByWhom(p, on))
	}
	return english.Join(", ", said, agreedInShort(consent))
}

// agreedInShort says in a few words whether someone accepts help, or that they have not been asked.
func agreedInShort(consent checklist.Consent) string {
	switch consent.Agreed {
	case checklist.ConsentGiven:
		return accepts
	case checklist.ConsentRefused:
		return doesNotAgree
	case checklist.ConsentNotSought:
		return notAsked
	}
	return ""
}

// refusals returns the referred children who do not agree, each with the reason for referring all the same.
func refusals(p *paper) string {
	var out []string
	for _, c := range p.R.Children() {
		if c.Consent.Agreed == checklist.ConsentRefused {
			out = append(out, p.first(c.ID)+" "+doesNotAgree, goAheadFor(p, c))
		}
	}
	return english.Sentences(out...)
}
