package show

import (
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

var keyTable = sync.OnceValue(screen.WorkshopKeys)

// actionOf returns what the key does in a workshop, or nothing.
func actionOf(k tea.KeyPressMsg) screen.Action {
	if k.Text != "" && k.Text != " " {
		return keyTable().Action(k.Text) // A question mark comes with Shift on one keyboard and without on another.
	}
	return keyTable().Action(k.Keystroke())
}

// pressed returns the name of the key to show for an action. While text is typed, it is a key that writes nothing.
func pressed(k screen.Key, typing bool) string {
	if typing {
		for _, name := range k.Keys {
			if len(name) > 1 && !slices.Contains([]string{"space", "left", "right", "up", "down", "enter", "backspace"}, name) {
				return name
			}
		}
	}
	return k.Keys[0]
}

// typesText reports whether a key writes or moves the cursor while text is typed.
func typesText(k tea.KeyPressMsg) bool {
	if k.Text != "" {
		return true
	}
	switch k.Keystroke() {
	case "left", "right", "up", "down", "enter", "backspace":
		return true
	}
	return false
}
