package form

import (
	"slices"
	"strings"
)

// What a newer form did to a field.
const (
	Added    = "added"
	Removed  = "removed"
	Moved    = "moved"    // Moved means under another heading.
	Reworded = "reworded" // Reworded means another label in the same place, with most of its words.
	Changed  = "changed"  // Changed means that it takes something else: another kind, other options or another limit.
)

// Change is one difference between two forms. Old is nil for an added field, and New for a removed one.
type Change struct {
	What string `json:"what"`
	Old  *Field `json:"old,omitempty"`
	New  *Field `json:"new,omitempty"`
}

// Compare returns what a newer form has changed, in its order, and then what it no longer asks.
func Compare(before, after Form) []Change {
	pairs := pair(before, after)
	var out []Change
	used := map[int]bool{}
	for i := range after.Fields {
		field := &after.Fields[i]
		j, ok := pairs[i]
		if !ok {
			out = append(out, Change{Added, nil, field})
			continue
		}
		used[j] = true
		if what := difference(before.Fields[j], *field); what != "" {
			out = append(out, Change{what, &before.Fields[j], field})
		}
	}
	for j := range before.Fields {
		if !used[j] {
			out = append(out, Change{Removed, &before.Fields[j], nil})
		}
	}
	return out
}

// SameForm reports whether two readings are of one form: most of the later one's fields are in the earlier one, in the
// same words.
func SameForm(before, after Form) bool {
	same := 0
	for i, j := range pair(before, after) {
		if sameLabel(before.Fields[j], after.Fields[i]) {
			same++
		}
	}
	return 2*same > len(after.Fields)
}

// Carry copies what was decided on the older form to the fields of a newer one. Understand does the rest. A field that
// was reworded or takes something else is decided again, and what someone has decided on the newer form is kept.
func Carry(before, after Form) Form {
	out := after
	out.Fields = slices.Clone(after.Fields)
	pairs := pair(before, after)
	for i := range out.Fields {
		field := &out.Fields[i]
		if j, ok := pairs[i]; ok && len(field.IDs) == 0 && difference(before.Fields[j], *field) == "" {
			was := before.Fields[j]
			field.IDs, field.List, field.Column, field.Part, field.Certainty = slices.Clone(was.IDs), was.List, was.Column, was.Part, was.Certainty
		}
	}
	return out
}

// pair finds for each field of the newer form the field of the older one that it was, by the place of each. The same
// words under the same heading come first, then the same words under another, then most of the words under the same
// heading.
func pair(before, after Form) map[int]int {
	pairs, used := map[int]int{}, map[int]bool{}
	for _, same := range []func(a, b Field) bool{sameField, sameLabel, nearlySame} {
		for i, field := range after.Fields {
			if _, done := pairs[i]; done {
				continue
			}
			for j, was := range before.Fields {
				if !used[j] && same(was, field) {
					pairs[i], used[j] = j, true
					break
				}
			}
		}
	}
	return pairs
}

func sameField(a, b Field) bool { return plainly(a.Section) == plainly(b.Section) && sameLabel(a, b) }

func sameLabel(a, b Field) bool { return plainly(a.Label) == plainly(b.Label) }

// nearlySame reports whether two labels under the same heading share more than half of their meaningful words.
func nearlySame(a, b Field) bool {
	if plainly(a.Section) != plainly(b.Section) {
		return false
	}
	was, is := vocabulary().tokens(a.Label), vocabulary().tokens(b.Label)
	shared := 0
	for _, word := range is {
		if slices.Contains(was, word) {
			shared++
		}
	}
	return 2*shared > max(len(was), len(is))
}

// plainly returns a text for comparing: its words in lower case.
func plainly(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), notInWord), " ")
}

// difference returns what happened to a field that was paired, or "". A signature and a text look alike in a profile.
func difference(was, is Field) string {
	switch {
	case !sameLabel(was, is):
		return Reworded
	case !sameField(was, is):
		return Moved
	case kindOf[was.Kind] != kindOf[is.Kind], was.Limit != is.Limit, !slices.Equal(was.Options, is.Options):
		return Changed
	}
	return ""
}
