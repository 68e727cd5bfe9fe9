package cmd

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/term"
)

// A function key types nothing into an answer, however its bytes come.
func TestFunctionKeysTypeNothing(t *testing.T) {
	const keys = "Ann\x1bOPe \x1bOQ\x1b[15~OP\x1bODx\r"
	for name, in := range map[string]io.Reader{"at once": strings.NewReader(keys), "byte by byte": iotest.OneByteReader(strings.NewReader(keys))} {
		line, err := term.NewTerminal(struct {
			io.Reader
			io.Writer
		}{&keyReader{in: in}, io.Discard}, "> ").ReadLine()
		if want := "Anne OxP"; err != nil || line != want {
			t.Errorf("%s: got %q and %v, want %q", name, line, err, want)
		}
	}
}
