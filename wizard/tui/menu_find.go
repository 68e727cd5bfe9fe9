package tui

import (
	"slices"
	"strings"
)

// fitting are the items that fit what was typed, the best first: the label itself, one that starts so, one with a word
// that starts so, then what is asked in full. With nothing typed it is all of them.
func fitting(items []item, typed string) []item {
	typed = strings.Join(strings.Fields(strings.ToLower(typed)), " ")
	out := []item{}
	for _, it := range items {
		if typed == "" && !it.quiet || typed != "" && !it.head && rankOf(it, typed) >= 0 {
			out = append(out, it)
		}
	}
	if typed == "" {
		return out
	}
	slices.SortStableFunc(out, func(a, b item) int { return rankOf(a, typed) - rankOf(b, typed) })
	return out
}

// rankOf is how well an item fits, 0 the best and -1 not at all.
func rankOf(it item, typed string) int {
	label := strings.TrimSpace(strings.ToLower(it.label))
	all := label + " " + it.keys + " " + strings.ToLower(it.also+" "+it.note)
	words := strings.Fields(typed)
	switch {
	case label == typed:
		return 0
	case strings.HasPrefix(label, typed) && !it.quiet: // A question on one person comes after those of the whole referral.
		return 1
	case startsAWord(it.keys, words):
		return 2
	case startsAWord(label, words):
		return 3
	}
	for _, w := range words {
		if !strings.Contains(all, w) {
			return -1
		}
	}
	return 4
}

// startsAWord reports whether each of the words begins a word of the text.
func startsAWord(text string, words []string) bool {
	in := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" ,;:()/", c) })
	for _, w := range words {
		if !slices.ContainsFunc(in, func(s string) bool { return strings.HasPrefix(s, w) }) {
			return false
		}
	}
	return len(words) > 0
}
