package cmd

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/term"
)

// A function key types nothing into an answer. Escape and then a word that begins with O is no key, and in a paste
// nothing is.
func TestFunctionKeysTypeNothing(t *testing.T) {
	tests := []struct {
		name, want string
		in         []string // what comes at once
	}{
		{"keys", "Anne OxP", []string{"Ann\x1bOPe \x1bOQ\x1b[15~OP\x1bODx\r"}},
		{"one by one", "Anne", []string{"Ann", "\x1bOP", "e\r"}},
		{"escape and a name", "livia", []string{"\x1b", "O", "livia\r"}},
		{"escape, a name and its apostrophe", "'Brien", []string{"\x1b", "O'Brien\r"}},
		{"a paste", "a P b", []string{"\x1b[200~a \x1bOP b\x1b[201~\r"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var in []io.Reader
			for _, s := range tt.in {
				in = append(in, strings.NewReader(s))
			}
			edit := term.NewTerminal(struct {
				io.Reader
				io.Writer
			}{&keyReader{in: iotest.DataErrReader(io.MultiReader(in...))}, io.Discard}, "> ")
			line, err := edit.ReadLine()
			if got := strings.Map(printable, line); err != nil && err != term.ErrPasteIndicator || got != tt.want {
				t.Errorf("got %q and %v, want %q", line, err, tt.want)
			}
		})
	}
}

func printable(r rune) rune {
	if r < ' ' || r == '\ufffd' {
		return -1
	}
	return r
}
