package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// The words typed for who someone is, and their address, can show where they live. That only decides which questions to
// skip: for what the record says about who lives with a child, see [Referral.LivingWith].

// placeLead matches what can come before words about where someone lives.
const placeLead = `^(?:(?:but|now|currently|who|he|she|they|they've|he's|she's|has|is|are|since) )*`

var (
	// hasDied matches words that say that someone has died.
	hasDied = regexp.MustCompile(`(?i)` + placeLead + `(?:(?:died|dead|deceased|passed away)\b|late$)`)

	// notHere matches words that say that someone does not live in the home.
	notHere = regexp.MustCompile(`(?i)` + placeLead + `(?:(?:not|no longer|never) (?:(?:lives?|living|staying) )?(?:at home|in the (?:family )?(?:home|house|household)|in the household|there|here)$` +
		`|(?:does not|doesn't|do not|don't|no longer|never) lives? (?:there|here|at home|in the|with (?:them|the (?:child|children|family)))\b` +
		`|(?:moved|left) (?:out|home|the (?:home|house|family))\b|out of the (?:home|house)\b)`)

	// livesElsewhere matches words that say that someone lives somewhere else.
	livesElsewhere = regexp.MustCompile(`(?i)` + placeLead + `(?:(?:lives?|living|stays?|staying|moved|gone|went|back|to) )*` +
		`(?:elsewhere|apart|alone|separately|abroad|overseas|on (?:his|her|their) own\b|next door\b|opposite$|nearby$` +
		`|in (?:prison|custody|jail|gaol|foster care|care|(?:a|the|another) (?:refuge|hostel|children's home|town|city|country|flat)|supported (?:housing|living|accommodation))\b|on remand\b` +
		`|at (?:(?:his|her|their|the|a) )?(?:[\w'-]+ )?(?:nan|nana|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandfather|grandparent|mum|mam|mother|dad|father|parent|aunt|auntie|uncle|sister|brother|cousin|friend|girlfriend|boyfriend|partner|mate)(?: \w+)?(?:'s|s'|')(?: (?:house|home|place|flat))?$)` +
		`|` + placeLead + `(?:lives?|living|stays?|staying) at [\w' -]+(?:'s|s')$`)

	// notWith matches words that say that someone does not live with the child asked about.
	notWith = regexp.MustCompile(`(?i)` + placeLead + `(?:(?:does not|doesn't|no longer) lives? with|not (?:living )?with) (?:him|her)\b`)

	// inPlace finds the town or country that someone is said to live in.
	inPlace = regexp.MustCompile(`(?i:` + placeLead + `)(?i:(?:lives?|living|stays?|staying|moved|back) )?(?:in|to|near|outside) (\p{Lu}[\p{L}'-]+)`)

	// schoolPlaces are words that can follow "in" but are not places to live.
	schoolPlaces = []string{"year", "class", "reception", "nursery", "form", "key", "early", "sixth", "set"}
)

// Died reports whether the words typed for who someone is say that they have died.
func (r *Referral) Died(p *Person) bool {
	return slices.ContainsFunc(p.Relations, func(t Relation) bool { return slices.ContainsFunc(relationParts(t.Is), hasDied.MatchString) })
}

// SaidElsewhere reports whether the record says that someone does not live with a child: they have died, live somewhere
// else, or have a different address. An answer, a shared home or being the main carer overrides that.
func (r *Referral) SaidElsewhere(p, child *Person) bool {
	t := p.RelationTo(child.ID)
	if t != nil && (t.LivesWith != "" || t.MainCarer) || ShareHome(p, child) || child.Staying != "" && slices.Contains(p.Homes, child.Staying) {
		return t != nil && t.LivesWith == No
	}
	if r.addressed(p) && r.addressed(child) || r.Died(p) {
		return true
	}
	return slices.ContainsFunc(p.Relations, func(t Relation) bool {
		return slices.ContainsFunc(relationParts(t.Is), func(part string) bool {
			return notHere.MatchString(part) || livesElsewhere.MatchString(part) || r.inOtherPlace(part, child) || t.To == child.ID && notWith.MatchString(part)
		})
	})
}

// inOtherPlace reports whether words say that someone lives in a place that is not in the child's address.
func (r *Referral) inOtherPlace(part string, child *Person) bool {
	m := inPlace.FindStringSubmatch(part)
	if m == nil || slices.Contains(schoolPlaces, strings.ToLower(m[1])) {
		return false
	}
	return !slices.ContainsFunc(child.Homes, func(id string) bool {
		h := r.Home(id)
		return h != nil && strings.Contains(strings.ToLower(h.Address), strings.ToLower(m[1]))
	})
}

// addressed reports whether the address of any of someone's homes is known.
func (r *Referral) addressed(p *Person) bool {
	return slices.ContainsFunc(p.Homes, func(id string) bool {
		h := r.Home(id)
		return h != nil && h.Address != ""
	})
}

// relationParts splits the words for who someone is: "father, lives in Bristol (since May)".
func relationParts(words string) []string {
	var out []string
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(words, "’", "'"), func(c rune) bool { return strings.ContainsRune(",;()", c) }) {
		out = append(out, strings.TrimSpace(part))
	}
	return out
}
