package screentest

import (
	"strings"
	"testing"
)

// A letter of several bytes can arrive in two pieces.
func TestTerminalKeepsHalfALetter(t *testing.T) {
	term := NewTerminal(20, 2)
	for _, b := range []byte("│ é 漢 x") {
		if _, err := term.Write([]byte{b}); err != nil {
			t.Fatal(err)
		}
	}
	if rows, _, _ := term.Rows(); len(rows) == 0 || rows[0] != "│ é 漢 x" {
		t.Errorf("got %q", rows)
	}
}

// A line feed in a raw terminal keeps the column.
func TestTerminalGoesStraightDown(t *testing.T) {
	for raw, want := range map[bool]string{true: "ab\n  c", false: "ab\nc"} {
		term := NewTerminal(20, 2)
		term.Raw = raw
		if _, err := term.Write([]byte("ab\nc")); err != nil {
			t.Fatal(err)
		}
		if rows, _, _ := term.Rows(); strings.Join(rows, "\n") != want {
			t.Errorf("raw %v: got %q", raw, rows)
		}
	}
}
