package screentest

import (
	"strconv"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

var named = map[string]rune{
	"tab": tea.KeyTab, "enter": tea.KeyEnter, "esc": tea.KeyEscape, "space": tea.KeySpace, "up": tea.KeyUp, "down": tea.KeyDown,
	"left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "delete": tea.KeyDelete, "backspace": tea.KeyBackspace,
	"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
}

// Key returns a key by its name: "ctrl+left", "f9", or a letter. It panics if there is no such key.
func Key(name string) tea.KeyPressMsg {
	var k tea.KeyPressMsg
	for {
		if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
			k.Mod |= tea.ModCtrl
			name = rest
		} else if rest, ok := strings.CutPrefix(name, "shift+"); ok {
			k.Mod |= tea.ModShift
			name = rest
		} else {
			break
		}
	}
	if code, ok := named[name]; ok {
		k.Code = code
		if name == "space" {
			k.Text = " "
		}
		return k
	}
	if len(name) > 1 && name[0] == 'f' {
		n, err := strconv.Atoi(name[1:])
		if err != nil {
			panic("screentest: no key " + name)
		}
		k.Code = tea.KeyF1 + rune(n-1)
		return k
	}
	if utf8.RuneCountInString(name) != 1 {
		panic("screentest: no key " + name)
	}
	k.Code = []rune(name)[0]
	if k.Mod == 0 {
		k.Text = name
	}
	return k
}

// Letter returns the key that types one visible character.
func Letter(letter string) tea.KeyPressMsg {
	return tea.KeyPressMsg{Code: []rune(letter)[0], Text: letter}
}

// Common are the names of keys to press at random, the most frequent ones several times.
var Common = []string{"tab", "tab", "tab", "shift+tab", "enter", "esc", "space", "up", "down", "left", "right", "pgdown", "delete", "backspace",
	"f1", "f2", "f3", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "ctrl+t", "ctrl+s", "ctrl+z", "ctrl+e", "ctrl+l", "1", "2", "3", "a", "é", "漢", " "}
