package checklist

import (
	"slices"
	"strconv"
	"strings"
)

// EntryKind is a kind of numbered entry. Its value is the letter that its IDs begin with in the file format: f12 is a
// fact. A route has a name and no number.
type EntryKind string

// The kinds of numbered entry.
const (
	EntryPerson EntryKind = "p"
	EntryHome   EntryKind = "h"
	EntryFact   EntryKind = "f"
	EntryEvent  EntryKind = "e"
	EntryAction EntryKind = "a"
)

// EntryKinds returns all kinds of numbered entry.
func EntryKinds() []EntryKind {
	return []EntryKind{EntryPerson, EntryHome, EntryFact, EntryEvent, EntryAction}
}

// ID returns the ID of the entry of this kind with the number.
func (k EntryKind) ID(n int) string { return string(k) + strconv.Itoa(n) }

// Number returns the number in an ID of this kind, or 0 if the ID is not of this kind.
func (k EntryKind) Number(id string) int {
	if kind, n := ParseEntryID(id); kind == k {
		return n
	}
	return 0
}

// EntryNumber returns the number in an ID of any kind, or 0 if the ID has none, such as that of a route or of the
// referrer.
func EntryNumber(id string) int {
	_, n := ParseEntryID(id)
	return n
}

// ParseEntryID returns the kind and the number of an entry by its ID. An ID that is not numbered gives "" and 0.
func ParseEntryID(id string) (EntryKind, int) {
	i := strings.IndexAny(id, "0123456789")
	if i < 0 {
		return "", 0
	}
	kind := EntryKind(id[:i])
	n, err := strconv.Atoi(id[i:])
	if err != nil || n == 0 || !slices.Contains(EntryKinds(), kind) || kind.ID(n) != id {
		return "", 0
	}
	return kind, n
}
