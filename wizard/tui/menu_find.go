package tui

import (
	"referral/wizard"
)

// fitting returns the items that match what was typed, best first; all of them if nothing was typed.
func fitting(items []item, typed string) []item {
	out := []item{}
	if typed == "" {
		for _, it := range items {
			if !it.quiet {
				out = append(out, it)
			}
		}
		return out
	}
	var able []item
	var sought []wizard.Sought
	for _, it := range items {
		if !it.head {
			able, sought = append(able, it), append(sought, it.sought())
		}
	}
	for _, i := range wizard.Found(typed, sought) {
		out = append(out, able[i])
	}
	return out
}

// sought returns how to find a row.
func (it item) sought() wizard.Sought {
	return wizard.Sought{Label: it.label, Keys: it.keys, Phrases: it.means, Asked: it.asked + " " + it.note, Also: it.also, OnOne: it.onOne, Later: it.later}
}
