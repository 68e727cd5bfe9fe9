package cmd

import (
	"slices"
	"time"

	"referral/checklist/authority"
	"referral/export"
)

const (
	frontDoorLabel = "Front door of children's social care"
	notKnownNumber = "not known"
	whereToLook    = "look on your safeguarding poster, or ask the council's switchboard"
)

// numbers returns the numbers to ring for the council with the ID, or for the card's council if the ID is empty: 999,
// the school's own, the council's with the day each was checked, then 101 (R7). Those that are closed at this hour come
// last. For an unknown number it says where to look; no number is ever made up.
func (c Card) numbers(env *Env, council string) []export.Number {
	profile := c.profile
	if council != "" && council != profile.ID {
		profile = profileOr(env, council)
	}
	out := []export.Number{{Label: "A child is in danger, or badly hurt, now", Number: "999"}}
	if council == "" || council == c.Authority || c.Authority == "" {
		both := append(c.own("", env.Now()), ofCouncil(profile, c.hasByDay(), c.has(outOfHoursLabel), env.Now())...)
		out = append(out, export.OpenFirst(both)...)
	} else {
		// The child lives elsewhere, so the school's own numbers are for the wrong council.
		out = append(out, export.OpenFirst(ofCouncil(profile, false, false, env.Now()))...)
		out = append(out, c.own("On your school card, for "+c.profile.Name+": ", env.Now())...)
	}
	return append(out, export.Number{Label: "Police, when it is not an emergency", Number: "101"})
}

func (c Card) own(lead string, now time.Time) []export.Number {
	var out []export.Number
	for _, n := range c.Numbers {
		open, known := authority.OpenAt(n.Hours, now)
		out = append(out, export.Number{Label: lead + n.Label, Number: n.Number, Note: n.Hours, Night: n.Label == outOfHoursLabel, Shut: known && !open})
	}
	return out
}

func (c Card) has(label string) bool {
	return slices.ContainsFunc(c.Numbers, func(n CardNumber) bool { return n.Label == label })
}

// hasByDay reports whether the card has a number for office hours: any but the one for nights and weekends.
func (c Card) hasByDay() bool {
	return slices.ContainsFunc(c.Numbers, func(n CardNumber) bool { return n.Label != outOfHoursLabel })
}

// ofCouncil returns a profile's numbers. If neither the profile nor the school card has the front door's number, or the
// one for nights and weekends, it says that it is not known.
func ofCouncil(p authority.Profile, day, night bool, now time.Time) []export.Number {
	var out []export.Number
	for _, n := range p.Numbers {
		note := n.Note()
		if n.Use == authority.OutOfHours {
			night = true
		} else {
			if !day {
				note += "; if that number has changed, " + whereToLook
			}
			day = true
		}
		out = append(out, export.Number{Label: p.Whose(n), Number: n.Number, Note: note, Night: n.Use == authority.OutOfHours, Shut: p.ShutAt(n, now)})
	}
	name := frontDoorLabel
	if p.ID != authority.Other {
		name = p.Name + ": front door of children's social care"
	}
	switch {
	case !day && !night:
		out = append(out, export.Number{Label: name + ", day and night", Number: notKnownNumber, Note: whereToLook})
	case !day:
		out = append(out, export.Number{Label: name, Number: notKnownNumber, Note: whereToLook})
	case !night:
		out = append(out, export.Number{Label: "Evenings, nights and weekends", Number: notKnownNumber, Note: whereToLook})
	}
	return out
}
