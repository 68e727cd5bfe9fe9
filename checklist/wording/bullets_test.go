package wording

import (
	"strings"
	"testing"
)

// A list reads the same whatever mark its lines begin with.
func TestListsReadAlike(t *testing.T) {
	t.Parallel()
	m := Default()
	for i, e := range own().entries {
		for j, hit := range e.Hits {
			list := "We saw this:\n* " + hit + "\n* no coat\n* " + hit
			mark := []string{"-", "•", "▪", "◦", "·", "#", ">"}[(i+j)%7]
			with := rulesOf(m, strings.ReplaceAll(list, "\n* ", "\n"+mark+" "))
			if stars := rulesOf(m, list); stars != with {
				t.Errorf("%s: %q has %q with stars, %q with %s", e.ID, hit, stars, with, mark)
			}
		}
	}
}
