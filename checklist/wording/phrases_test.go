package wording

import (
	"strings"
	"testing"
)

// TestPhrases runs every hit and every miss of every entry.
func TestPhrases(t *testing.T) {
	t.Parallel()
	m, seen := Default(), make(map[string]bool)
	for _, e := range own().entries {
		if seen[e.ID] {
			t.Errorf("%s: given twice", e.ID)
		}
		seen[e.ID] = true
		for _, text := range e.Hits {
			if !m.finds(e.ID, text) {
				t.Errorf("%s: not found in %q: %s", e.ID, text, rulesOf(m, text))
			}
		}
		for _, text := range e.Misses {
			if m.finds(e.ID, text) {
				t.Errorf("%s: found in %q", e.ID, text)
			}
		}
	}
}

func rulesOf(m *Matcher, text string) string {
	var out []string
	for _, f := range m.Check(text, Options{}) {
		out = append(out, f.Rule+" "+f.Text)
	}
	return strings.Join(out, "; ")
}
