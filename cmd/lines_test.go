package cmd

import (
	"strings"
	"testing"
)

// typing is an editor with what it has sent to the terminal so far.
type typing struct{ editor }

func newTyping(columns int, many bool) *typing {
	e := &typing{editor{columns: columns, escapes: true}}
	e.start("> ", "", false, many)
	return e
}

// press feeds keys, each string in one go, and returns the lines that they end.
func (e *typing) press(keys ...string) []string {
	var lines []string
	for _, k := range keys {
		e.feed([]byte(k))
		for e.next() == lineEnded {
			lines = append(lines, e.typed())
			e.start("> ", "", e.hidden, e.many)
		}
	}
	return lines
}

// A function key types nothing into an answer. Escape followed by a word that begins with O is not a key, and nothing
// in a paste is one.
func TestFunctionKeysTypeNothing(t *testing.T) {
	tests := []struct {
		name, want string
		in         []string // what arrives together
	}{
		{"keys", "Anne OxP", []string{"Ann\x1bOPe \x1bOQ\x1b[15~OP\x1bODx\r"}},
		{"one by one", "Anne", []string{"Ann", "\x1bOP", "e\r"}},
		{"a key in two pieces", "Anne", []string{"Ane\x1b", "[D\x1b[", "Dn\r"}},
		{"escape and a name", "Olivia", []string{"\x1b", "O", "livia\r"}},
		{"escape, a name and its apostrophe", "O'Brien", []string{"\x1b", "O'Brien\r"}},
		{"a paste", "a OP b", []string{"\x1b[200~a \x1bOP b\x1b[201~\r"}},
		{"a letter in two pieces", "Łucja", []string{"\xc5", "\x81ucja\r"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := newTyping(80, false).press(tt.in...)
			if len(got) != 1 || got[0] != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A paste of several lines becomes one line if one is wanted, and otherwise several, of which only the last was ended
// by hand.
func TestPastedLines(t *testing.T) {
	const paste = "\x1b[200~one\n.\r\ntwo\x1b[201~"
	if got := newTyping(80, false).press(paste, "\r"); len(got) != 1 || got[0] != "one . two" {
		t.Errorf("got %q", got)
	}
	e := newTyping(80, true)
	var pasted []bool
	var lines []string
	e.feed([]byte(paste + "\r"))
	for e.next() == lineEnded {
		lines, pasted = append(lines, e.typed()), append(pasted, e.pasted)
		e.start("> ", "", false, true)
	}
	if strings.Join(lines, "|") != "one|.|two" || len(pasted) != 3 || !pasted[0] || !pasted[1] || pasted[2] {
		t.Errorf("got %q, pasted %v", lines, pasted)
	}
	if got := newTyping(80, false).press("\x1b[200~" + strings.Repeat("a ", 8000) + "\x1b[201~\r"); len(got[0]) != 16000 {
		t.Errorf("got %d characters of 16000", len(got[0]))
	}
	e = newTyping(80, false)
	e.press(strings.Repeat("a", mostTyped+7))
	if e.tooLong != 7 {
		t.Errorf("%d characters too many, want 7", e.tooLong)
	}
}

// sent returns what a run of keys sends to the terminal.
func (e *typing) sent(keys string) string {
	e.out.Reset()
	e.press(keys)
	return e.out.String()
}

// A character takes as many cells as the terminal gives it, so that what is shown is what is kept.
func TestWideCharacters(t *testing.T) {
	e := newTyping(80, false)
	e.press("ab漢字")
	for _, k := range []struct{ keys, want string }{
		{"\x1b[D\x1b[D", "\x1b[2D\x1b[2D"},
		{"Z", "Z漢字\x1b[4D"},
		{"\x1b[C\x7f", "\x1b[2C\x1b[2D字\x1b[J\x1b[2D"},
	} {
		if got := e.sent(k.keys); got != k.want {
			t.Errorf("%q: got %q, want %q", k.keys, got, k.want)
		}
	}
	if got := e.press("\r"); got[0] != "abZ字" {
		t.Errorf("got %q", got)
	}
	e = newTyping(80, false)
	e.press("cafe\u0301s") // The accent is typed on its own, and belongs to its letter.
	if got := e.sent("\x1b[D\x7f"); got != "\x1b[1D\x1b[1Ds\x1b[J\x1b[1D" {
		t.Errorf("an accent: got %q", got)
	}
	if got := e.press("\r"); got[0] != "cafs" {
		t.Errorf("got %q", got)
	}
}

// A line longer than the window continues in the next row, and is edited across rows.
func TestRows(t *testing.T) {
	e := newTyping(10, false)
	if got := e.sent("abcdefgh"); got != "abcdefgh\r\n" {
		t.Errorf("at the edge: got %q", got)
	}
	if got := e.sent("i\x1b[D\x1b[D"); got != "i\x1b[1D\x1b[1A\x1b[9C" {
		t.Errorf("back over the edge: got %q", got)
	}
	e = newTyping(10, false)
	if got := e.sent("abcdefg漢"); got != "abcdefg\x1b[K\r\n漢" {
		t.Errorf("one cell left for two: got %q", got)
	}
}

// Without escape sequences a line is only edited at its end, and no escape is sent.
func TestNoEscapes(t *testing.T) {
	e := newTyping(10, false)
	e.escapes = false
	e.out.Reset()
	got := e.press("ab漢\x7f\x1b[Dc" + strings.Repeat("x", 12) + strings.Repeat("\x7f", 9) + "\x1b[H\x15Zoë\r")
	if len(got) != 1 || got[0] != "Zoë" || strings.Contains(e.out.String(), "\x1b") {
		t.Errorf("got %q, sent %q", got, e.out.String())
	}
}

// Without escape sequences what is deleted is wiped out in place, or the line is shown again if it goes over an edge.
func TestDeletedWithoutEscapes(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{"abc": "\b\b\b   \b\b\b", "abcdefghijk": "\r\n> ", "abcdefgh": "\r\n> ", "abcdefg": "\b\b\b\b\b\b\b       \b\b\b\b\b\b\b"} {
		e := newTyping(10, false)
		e.escapes = false
		e.press(typed)
		e.out.Reset()
		e.press("\x15")
		if got := e.out.String(); got != want {
			t.Errorf("%q deleted: sent %q, want %q", typed, got, want)
		}
	}
}
