package screen

import (
	"testing"

	"referral/wizard/tui/screen/screentest"
)

func TestEveryFunctionKeyHasATwin(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range Keys() {
		if k.Keys[0][0] == 'f' && (len(k.Keys) < 2 || k.Keys[1][:5] != "ctrl+") {
			t.Errorf("%s has no twin", k.Keys[0])
		}
		for _, name := range k.Keys {
			if seen[name] {
				t.Errorf("%s does two things", name)
			}
			seen[name] = true
			if a := ActionOf(screentest.Key(name)); a != k.Act {
				t.Errorf("%s does %d, want %d", name, a, k.Act)
			}
		}
	}
	for _, name := range []string{"ctrl+z", "ctrl+y", "ctrl+w", "ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m"} {
		if seen[name] {
			t.Errorf("%s belongs to typing", name)
		}
	}
}
