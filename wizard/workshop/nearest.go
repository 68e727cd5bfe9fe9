package workshop

import (
	"strings"

	"referral/checklist/english"
)

func plainName(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// Nearest returns the case whose name is closest to what was typed, if any is close. A case that is only shown when
// its name is typed is never suggested.
func Nearest(name string) (string, bool) {
	var ids []string
	for _, s := range Browsable() {
		ids = append(ids, s.ID)
	}
	return english.Nearest(name, ids)
}
