package tui

import (
	"maps"
	"slices"

	"referral/wizard"
)

// fitting are the items that fit what was typed, the best first. With nothing typed it is all of them.
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
	return out
}

// sought is how a row is looked for.
func (it item) sought() wizard.Sought {
	return wizard.Sought{Label: it.label, Keys: it.keys, Asked: it.asked + " " + it.note, Also: it.also, OnOne: it.onOne || it.quiet}
}
