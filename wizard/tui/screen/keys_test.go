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

// TestWorkshopKeys checks that no key of a session has two actions, and that what the form also does has the form's
// keys.
func TestWorkshopKeys(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range WorkshopKeys() {
		for _, name := range k.Keys {
			if seen[name] {
				t.Errorf("%s does two things", name)
			}
			seen[name] = true
		}
		for _, name := range KeyOf(k.Act).Keys {
			if got := WorkshopKeys().Action(name); got != k.Act {
				t.Errorf("%s does %d in a session, and %d in the form", name, got, k.Act)
			}
		}
	}
	for name, want := range map[string]Action{"b": ActHide, "f12": ActHide, "?": ActHelp, "ctrl+g": ActHelp, "q": ActLeave, "ctrl+q": ActLeave, "j": ActGoto, "z": NoAction} {
		if got := WorkshopKeys().Action(name); got != want {
			t.Errorf("%s does %d, want %d", name, got, want)
		}
	}
}

func TestShownKeys(t *testing.T) {
	for name, want := range map[string]string{"pgdown": "PgDn", "pgup": "PgUp", "ctrl+o": "Ctrl+O", "f9": "F9", "b": "b", "?": "?", "shift+tab": "Shift+Tab"} {
		if got := ShownKey(name); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
