package tui

import (
	"maps"
	"slices"

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
	ranks := map[int][]item{}
	for _, it := range items {
		if !it.head {
			rank := it.sought().Fits(typed)
			ranks[rank] = append(ranks[rank], it)
		}
	}
	for _, rank := range slices.Sorted(maps.Keys(ranks)) {
		if rank >= 0 {
			out = append(out, ranks[rank]...)
		}
	}
	if rest := wizard.MainWords(typed); len(out) == 0 && rest != "" {
		return fitting(items, rest)
	}
	return out
}

// sought returns how to find a row.
func (it item) sought() wizard.Sought {
	return wizard.Sought{Label: it.label, Keys: it.keys, Asked: it.asked + " " + it.note, Also: it.also, OnOne: it.onOne, Later: it.later}
}
