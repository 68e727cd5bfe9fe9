package review

import (
	"regexp"
	"strings"
	"sync"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
)

// councilRules are about which council the referral goes to.
func councilRules() []Rule {
	return []Rule{
		{
			ID: "route-address", Category: "route", Severity: finding.Fix,
			What:   "The child's address or postcode is missing.",
			Why:    "The child's address decides which council acts, and where a worker goes.",
			Ask:    "Where does the child live?",
			Covers: []string{checklist.QChildAddress, checklist.QChildPostcode},
			Source: []string{"bolton", "dorset"}, Rows: []int{19, 51},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.born() {
					switch {
					case c.open(checklist.QChildAddress, p.ID):
						hits = append(hits, ofPerson(checklist.QChildAddress, p.ID).with("Where does "+c.name(p.ID)+" live, and what is the postcode?"))
					case c.open(checklist.QChildPostcode, p.ID) && c.value(checklist.QChildAddress, p.ID).Gap == nil && c.homeDistrict(p.ID) == "":
						hits = append(hits, ofPerson(checklist.QChildPostcode, p.ID).with("What is the postcode of "+c.name(p.ID)+"'s home?"))
					}
				}
				return hits
			},
		},
		{
			ID: "route-elsewhere", Category: "route", Severity: finding.Think,
			What:   "The child's postcode is outside the school's area, or in another district and town, and the profile lists no districts.",
			Why:    "Some children go to school in one council's area and live in another's. It is where they live that decides.",
			Ask:    "Which council's area is the child's address in? Check before you send.",
			Source: []string{"bolton", "dorset"}, Rows: []int{19, 20},
			Find: findElsewhere,
		},
		{
			ID: "route-council", Category: "route", Severity: finding.Think,
			What:   "Going by the profile's list of postcode districts, the child may live in another council's area.",
			Why:    "Where the child lives decides which council acts. A referral to the wrong one loses a day.",
			Ask:    "Which council's area is the child's address in? Check before you send.",
			Source: []string{"bolton", "dorset"}, Rows: []int{19, 20},
			Find: findOtherCouncil,
		},
	}
}

// aPostcode matches a postcode as people type it, with or without its space.
const aPostcode = `\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?[0-9][A-Z]{2}\b`

// district returns the district of the last postcode in a text: SN1 for SN1 2AB. It is empty if there is no postcode.
func district(text string) string {
	all := anyPostcode().FindAllStringSubmatch(strings.Join(strings.Fields(strings.ToUpper(text)), " "), -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1][1]
}

var anyPostcode = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(aPostcode) })

// area returns the letters at the start of a district.
func area(district string) string {
	i := strings.IndexAny(district, "0123456789")
	return district[:max(i, 0)]
}

// homeDistrict returns the district of the child's postcode, from its own answer or from the address.
func (c *Context) homeDistrict(child string) string {
	if d := district(c.value(checklist.QChildPostcode, child).Text); d != "" {
		return d
	}
	return district(c.value(checklist.QChildAddress, child).Text)
}

// atPostcode returns where the child's postcode is asked for: by itself, or with the address.
func (c *Context) atPostcode(child string) Hit {
	if c.asked(checklist.QChildPostcode, child) {
		return ofPerson(checklist.QChildPostcode, child)
	}
	return ofPerson(checklist.QChildAddress, child)
}

// council returns the profile of the authority that the referral goes to.
func (c *Context) council() authority.Profile {
	if c.profile == nil {
		p, ok := authority.Find(c.R.Authority)
		if !ok {
			p, _ = authority.Find(authority.Other)
		}
		return p
	}
	return c.profile(c.R.Authority)
}

// findElsewhere compares the home with the school if the council's districts are not known.
func findElsewhere(c *Context) []Hit {
	school := district(c.R.Referrer.Address)
	if school == "" || c.R.Route(checklist.RouteOtherAuthority) != nil || c.council().ListsDistricts() {
		return nil
	}
	for _, p := range c.born() {
		home := c.homeDistrict(p.ID)
		switch h := c.atPostcode(p.ID); {
		case home == "" || home == school:
		case area(home) != area(school):
			return []Hit{h}
		case !c.sameTown(c.value(checklist.QChildAddress, p.ID).Text) && !c.staysNearSchool(p, school):
			return h.asking(home + " is not the school's district, " + school + ". Which council's area is the home in? Check before you send.")
		}
	}
	return nil
}

// sameTown reports whether an address ends in a town that is also in the school's address.
func (c *Context) sameTown(address string) bool {
	town := townOf(address)
	school := " " + strings.Join(strings.Fields(strings.ToLower(strings.ReplaceAll(c.R.Referrer.Address, ",", " "))), " ") + " "
	return town != "" && strings.Contains(school, " "+town+" ")
}

// staysNearSchool reports whether the child is staying away from home, in the school's district or town.
func (c *Context) staysNearSchool(p *checklist.Person, school string) bool {
	h := c.R.Home(p.Staying)
	return h != nil && (district(h.Address+" "+h.Postcode) == school || c.sameTown(h.Address))
}

// townOf returns the last part of an address, in lower case and without its postcode. It is empty if the address has
// only one part.
func townOf(address string) string {
	parts := strings.FieldsFunc(strings.ToLower(address), func(r rune) bool { return r == ',' || r == '\n' || r == ';' })
	for i := len(parts) - 1; i > 0; i-- {
		part := strings.TrimSpace(strings.ToLower(anyPostcode().ReplaceAllString(strings.ToUpper(parts[i]), "")))
		if part != "" {
			return strings.Join(strings.Fields(part), " ")
		}
	}
	return ""
}

// findOtherCouncil compares the home with the districts in the profile.
func findOtherCouncil(c *Context) []Hit {
	council := c.council()
	if !council.ListsDistricts() || c.R.Route(checklist.RouteOtherAuthority) != nil {
		return nil
	}
	var hits []Hit
	said := map[string]bool{}
	for _, p := range c.born() {
		home := c.homeDistrict(p.ID)
		place := council.Place(home + " 1AA")
		if home == "" || said[home] || place == authority.PlaceInside || place == authority.PlaceNoPostcode {
			continue
		}
		said[home] = true
		list := " The list: " + council.Postcodes.Dated() + "."
		hits = append(hits, c.atPostcode(p.ID).with(council.Say(place)+list))
	}
	return hits
}
