package export

import (
	"cmp"
	"regexp"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// addressee names the council that the referral goes to. If nothing is known of the council, it is the front door as
// the writer has named it; empty if it is not named.
func addressee(p *paper) string { return cmp.Or(council(p), writtenTo(p)) }

// council names the council that was chosen, unless it is not on the list.
func council(p *paper) string {
	council := p.Profile
	if council.ID != p.R.Authority {
		council, _ = authority.Find(p.R.Authority)
	}
	if council.ID == authority.Other {
		return ""
	}
	return council.Name
}

// writtenTo returns the front door that took the call or that the referral was sent to, as the writer has named it.
func writtenTo(p *paper) string {
	var said []string
	if call := p.R.Call(); call != nil {
		said = append(said, call.Who)
	}
	said = append(said, p.value(checklist.QCallAnsweredBy, "").Text)
	for _, a := range p.R.Actions {
		if a.Kind == checklist.ActionSent {
			said = append(said, a.Who)
		}
	}
	for _, who := range said {
		if name := frontDoorIn(who); name != "" {
			return name
		}
	}
	return ""
}

var (
	// aFrontDoor matches the usual names of a council's front door, and of a council.
	aFrontDoor = regexp.MustCompile(`(?i)\b(?:front door|mash|(?:multi-?agency )?safeguarding hub|single point of (?:access|contact)|first (?:response|contact)|children['’]?s (?:social care|services|social work)|social (?:care|services)|(?:(?:city|county|borough|district|metropolitan) )*council)\b`)
	// aroundNames divides who answered, or how something was sent, from the name of the place.
	aroundNames = regexp.MustCompile(`(?i)[,;:()\n]|\b(?:at|from|to|in|by|via)\b`)
)

// frontDoorIn returns the part of a text that names a council or its front door: "Wexcombe front door" of "Priya Venn,
// Wexcombe front door". A front door without a place, such as "the front door", is not a name.
func frontDoorIn(text string) string {
	for _, part := range aroundNames.Split(text, -1) {
		name := strings.TrimSpace(strings.TrimRight(strings.TrimSpace(part), "."))
		if first, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(first, "the") {
			name = rest
		}
		place := aFrontDoor.ReplaceAllString(name, "")
		if place != name && strings.ContainsFunc(place, unicode.IsUpper) {
			return english.Capital(name)
		}
	}
	return ""
}
