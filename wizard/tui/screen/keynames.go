package screen

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// codes are the keys that have a name in a footer.
var codes = map[string]rune{
	"Tab": tea.KeyTab, "Enter": tea.KeyEnter, "Esc": tea.KeyEscape, "Space": tea.KeySpace, "Del": tea.KeyDelete,
	"PgDn": tea.KeyPgDown, "PgUp": tea.KeyPgUp, "Right": tea.KeyRight, "Left": tea.KeyLeft,
}

// KeyNamed returns the key for a name in a footer: "Tab", "Shift+Tab", "F5", "Ctrl+T", "r". It returns false for a name
// that is not a single key.
func KeyNamed(name string) (tea.KeyPressMsg, bool) {
	var k tea.KeyPressMsg
	if rest, ok := strings.CutPrefix(name, "Shift+"); ok {
		k.Mod, name = tea.ModShift, rest
	}
	if rest, ok := strings.CutPrefix(name, "Ctrl+"); ok {
		k.Mod, name = tea.ModCtrl, strings.ToLower(rest)
	}
	if code, ok := codes[name]; ok {
		if k.Code = code; code == tea.KeySpace {
			k.Text = " "
		}
		return k, true
	}
	if rest, ok := strings.CutPrefix(name, "F"); ok {
		if n, err := strconv.Atoi(rest); err == nil && n >= 1 && n <= 12 {
			k.Code = tea.KeyF1 + rune(n-1)
			return k, true
		}
	}
	if len(name) != 1 {
		return k, false
	}
	if k.Code = rune(name[0]); k.Mod == 0 {
		k.Text = name
	}
	return k, true
}
