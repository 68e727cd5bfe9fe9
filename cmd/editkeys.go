package cmd

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Keys that are not characters. Their numbers are in a part of Unicode that no text uses.
const (
	keyUnknown rune = 0xd800 + iota
	keyUp
	keyDown
	keyLeft
	keyRight
	keyWordLeft
	keyWordRight
	keyHome
	keyEnd
	keyDelete
	keyPasteStart
	keyPasteEnd
	keyLast
)

func isKey(r rune) bool { return r >= keyUnknown && r < keyLast }

// namedKey returns the key that arrives as escape, a bracket and these characters.
func namedKey(name string) rune {
	switch name {
	case "A":
		return keyUp
	case "B":
		return keyDown
	case "C":
		return keyRight
	case "D":
		return keyLeft
	case "H", "1~", "7~":
		return keyHome
	case "F", "4~", "8~":
		return keyEnd
	case "3~":
		return keyDelete
	case "1;3C", "1;5C":
		return keyWordRight
	case "1;3D", "1;5D":
		return keyWordLeft
	case "200~":
		return keyPasteStart
	case "201~":
		return keyPasteEnd
	}
	return keyUnknown
}

// keysAfterO are the letters that end a key which comes as escape, O and a letter: the first function keys, and in some
// terminals the arrows.
const keysAfterO = "ABCDFHPQRS"

// readKey returns the first key and its length in bytes, which is 0 if more bytes are needed. Line feed and carriage
// return, alone or together, are one key. Inside a paste, only the end of the paste is a key.
func readKey(b []byte, pasting bool) (key rune, size int) {
	switch {
	case len(b) == 0:
		return 0, 0
	case b[0] == '\r' && len(b) > 1 && b[1] == '\n':
		return '\r', 2
	case b[0] == '\n':
		return '\r', 1
	case b[0] == 0x1b:
		return readEscape(b, pasting)
	case !utf8.FullRune(b):
		return 0, 0
	}
	return utf8.DecodeRune(b)
}

func readEscape(b []byte, pasting bool) (rune, int) {
	if pasting {
		const end = "\x1b[201~"
		switch {
		case bytes.HasPrefix(b, []byte(end)):
			return keyPasteEnd, len(end)
		case strings.HasPrefix(end, string(b)):
			return 0, 0
		}
		return keyUnknown, 1
	}
	switch {
	case len(b) == 1:
		return 0, 0
	case b[1] == 'O' && len(b) > 2 && strings.IndexByte(keysAfterO, b[2]) >= 0:
		return namedKey(string(b[2])), 3
	case b[1] != '[':
		return keyUnknown, 1 // Escape was pressed by itself, before what follows.
	}
	for i, c := range b[2:] {
		switch {
		case c >= 0x40 && c <= 0x7e:
			return namedKey(string(b[2 : i+2+1])), i + 3
		case c < 0x20:
			return keyUnknown, 2
		}
	}
	return 0, 0
}
