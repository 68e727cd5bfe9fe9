package screen

import "testing"

// A key named in a footer can be clicked: its name leads back to the key.
func TestKeyNamedIsTheKeyShown(t *testing.T) {
	t.Parallel()
	for _, k := range Keys() {
		for _, name := range k.Keys {
			if key, ok := KeyNamed(ShownKey(name)); !ok || key.Keystroke() != name {
				t.Errorf("%s is shown as %s, which is %q", name, ShownKey(name), key.Keystroke())
			}
		}
	}
	for name, want := range map[string]string{"Tab": "tab", "Shift+Tab": "shift+tab", "Enter": "enter", "Esc": "esc", "Space": "space", "Del": "delete",
		"PgDn": "pgdown", "PgUp": "pgup", "Right": "right", "Left": "left", "r": "r", "?": "?", "F1": "f1", "F12": "f12"} {
		if key, ok := KeyNamed(name); !ok || key.Keystroke() != want {
			t.Errorf("%s is %q, want %q", name, key.Keystroke(), want)
		}
	}
	for name, want := range map[string]string{"r": "r", "Space": " ", "Enter": "", "Ctrl+T": "", "F5": ""} {
		if key, _ := KeyNamed(name); key.Text != want {
			t.Errorf("%s types %q, want %q", name, key.Text, want)
		}
	}
	for _, name := range []string{"", "F0", "F13", "arrows", "Tab or Enter"} {
		if _, ok := KeyNamed(name); ok {
			t.Errorf("%q is no one key", name)
		}
	}
}
