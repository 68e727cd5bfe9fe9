package cmd

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// What each key does to a line, wherever the cursor is.
func TestEditingKeys(t *testing.T) {
	t.Parallel()
	const left, right, home, end, del, up, down = "\x1b[D", "\x1b[C", "\x1b[H", "\x1b[F", "\x1b[3~", "\x1b[A", "\x1b[B"
	const wordLeft, wordRight = "\x1b[1;5D", "\x1b[1;5C"
	for _, tt := range []struct{ name, keys, want string }{
		{"backspace", "Annx\x7fe", "Anne"},
		{"backspace by Ctrl+H", "Annx\x08e", "Anne"},
		{"backspace on nothing", "\x7fAnne", "Anne"},
		{"delete", "Anxne" + left + left + left + del, "Anne"},
		{"delete at the end", "Anne" + del, "Anne"},
		{"Ctrl+D in a line", "xAnne" + home + "\x04", "Anne"},
		{"Ctrl+D at the end", "Anne\x04", "Anne"},
		{"left and right", "Ane" + left + "n" + right + "!", "Anne!"},
		{"Ctrl+B and Ctrl+F", "Ane\x02n\x06!", "Anne!"},
		{"left of the start", "nne" + home + left + "A", "Anne"},
		{"right of the end", "Ann" + right + right + "e", "Anne"},
		{"home and end", "nn" + home + "A" + end + "e", "Anne"},
		{"home and end by Ctrl+A and Ctrl+E", "nn\x01A\x05e", "Anne"},
		{"home and end of other terminals", "nn\x1b[1~A\x1b[4~e\x1b[7~>\x1b[8~<", ">Anne<"},
		{"a word left", "one two" + wordLeft + "x", "one xtwo"},
		{"two words left", "one two " + wordLeft + wordLeft + "x", "xone two "},
		{"a word right", "one two" + home + wordRight + "x", "one xtwo"},
		{"past the last word", "one two" + home + wordRight + wordRight + "x", "one twox"},
		{"cut a word", "one two\x17x", "one x"},
		{"cut a word and its space", "one two  \x17x", "one x"},
		{"cut all before", "one two" + left + left + left + "\x15", "two"},
		{"cut all after", "one two" + left + left + left + "\x0bx", "one x"},
		{"a tab", "a\tb", "a b"},
		{"a control character", "a\x01\x05\x1fb", "ab"},
		{"an unknown key", "a\x1b[99~b", "ab"},
		{"the line before", "one\rtwo\r" + up + "!", "two!"},
		{"the one before that", "one\rtwo\r" + up + up, "one"},
		{"no further", "one\rtwo\r" + up + up + up, "one"},
		{"and back down", "one\rtwo\r" + up + up + down, "two"},
		{"and back to what was begun", "one\rhalf" + up + down + "!", "half!"},
		{"no further down", "one\rhalf" + down, "half"},
		{"by Ctrl+P and Ctrl+N", "one\rtwo\r\x10\x10\x0e", "two"},
		{"an empty line is not recalled", "one\r\r" + up, "one"},
		{"recalled in the middle", "one\rhalf" + home + up + "!", "one!"},
	} {
		lines := newTyping(80, false).press(tt.keys + "\r")
		if got := lines[len(lines)-1]; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Ctrl+C ends any line, Ctrl+D only an empty one; either leaves the line as it was.
func TestInterruptingKeys(t *testing.T) {
	t.Parallel()
	for keys, want := range map[string]happening{"Ann\x03": interrupted, "\x03": interrupted, "\x04": interrupted, "Ann\x04": nothingYet, "Ann": nothingYet, "\x1b": nothingYet, "Ann\r": lineEnded, "\n": lineEnded} {
		e := newTyping(80, false)
		e.feed([]byte(keys))
		if got := e.next(); got != want {
			t.Errorf("%q: got %v, want %v", keys, got, want)
		}
		if strings.HasPrefix(keys, "Ann") && e.typed() != "Ann" {
			t.Errorf("%q: the line is %q", keys, e.typed())
		}
	}
}

// No part of a secret is sent to the terminal, and a secret is never recalled.
func TestSecretsAreNotShown(t *testing.T) {
	t.Parallel()
	e := newTyping(80, false)
	e.start("Passphrase: ", "", true, false)
	e.out.Reset()
	got := e.press("walnut\x7ft harbour\x1b[H\x1b[D!\r")
	if len(got) != 1 || got[0] != "walnut harbour!" || strings.Trim(e.out.String(), "\r\n") != "> " {
		t.Errorf("got %q, sent %q", got, e.out.String())
	}
	e.start("> ", "", false, false)
	if got := e.press("\x1b[A\r"); got[0] != "" {
		t.Errorf("a secret is recalled: %q", got)
	}
}

// window is a terminal of some width, and what it shows.
type window struct {
	columns, x, y int
	rows          [][]rune
}

func (w *window) at(x, y int) *rune {
	for len(w.rows) <= y {
		w.rows = append(w.rows, make([]rune, w.columns))
	}
	return &w.rows[y][x]
}

// show draws what is sent, as a terminal would.
func (w *window) show(t *testing.T, sent string) {
	t.Helper()
	for len(sent) > 0 {
		r, size := utf8.DecodeRuneInString(sent)
		if strings.HasPrefix(sent, "\x1b[") {
			size = strings.IndexAny(sent, "ABCDJK") + 1
			w.escape(t, sent[2:size])
			sent = sent[size:]
			continue
		}
		sent = sent[size:]
		switch n := cells(r); {
		case r == '\r':
			w.x = 0
		case r == '\n':
			w.y++
		case n > 0:
			if w.x+n > w.columns {
				t.Fatalf("%q is written past the edge", r)
			}
			*w.at(w.x, w.y) = r
			for i := 1; i < n; i++ {
				*w.at(w.x+i, w.y) = 0
			}
			w.x += n
		}
	}
}

func (w *window) escape(t *testing.T, code string) {
	t.Helper()
	n, last := 1, code[len(code)-1]
	w.x = min(w.x, w.columns-1) // At the edge a terminal waits in the last column.
	_, _ = fmt.Sscanf(code, "%d", &n)
	switch last {
	case 'A':
		w.y -= n
	case 'B':
		w.y += n
	case 'C':
		w.x += n
	case 'D':
		w.x -= n
	}
	if w.x < 0 || w.x >= w.columns || w.y < 0 {
		t.Fatalf("%q moves the cursor out of the window: %d, %d", code, w.x, w.y)
	}
	if last != 'J' && last != 'K' {
		return
	}
	for x := w.x; x < w.columns; x++ {
		*w.at(x, w.y) = 0
	}
	for y := w.y + 1; last == 'J' && y < len(w.rows); y++ {
		clear(w.rows[y])
	}
}

// text returns what can be read, row by row, with a mark at the cursor.
func (w *window) text() string {
	*w.at(0, w.y) = *w.at(0, w.y)
	var b strings.Builder
	for y, row := range w.rows {
		for x, r := range row {
			if x == w.x && y == w.y {
				b.WriteByte('|')
			}
			if r != 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// bare returns a text without characters that take no cell of their own.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if cells(r) == 0 {
			return -1
		}
		return r
	}, s)
}

// Whatever is typed, over however many rows, the terminal shows the prompt, the line and the cursor where the next
// letter goes.
func TestWhatIsShownIsWhatIsTyped(t *testing.T) {
	t.Parallel()
	keys := []string{"a", "b", " ", "é", "漢", "字", "e\u0301", "\x1b[D", "\x1b[D", "\x1b[C", "\x1b[H", "\x1b[F", "\x7f", "\x1b[3~", "\x17", "\x15", "\x0b", "\x1b[A", "\x1b[B", "\x1b[1;5D", "\x1b[1;5C", "one two three ", "\r"}
	for seed := range uint64(60) {
		dice := rand.New(rand.NewPCG(seed, 7))
		columns := 6 + dice.IntN(20)
		e := &editor{columns: columns, escapes: true}
		w := &window{columns: columns}
		e.start("> ", "", false, false)
		var typed []string
		for range 120 {
			key := keys[dice.IntN(len(keys))]
			typed = append(typed, key)
			e.feed([]byte(key))
			for e.next() == lineEnded {
				e.out.Reset()
				w = &window{columns: columns}
				e.start("> ", "", false, false)
			}
			w.show(t, e.out.String())
			e.out.Reset()
			want := bare("> " + string(e.line[:e.pos]) + "|" + string(e.line[e.pos:]))
			if got := bare(w.text()); got != want {
				t.Fatalf("%d columns, after %q: the window shows %q, want %q", columns, typed, got, want)
			}
		}
	}
}

// A text above the line pushes it down, with everything typed so far.
func TestShownAbove(t *testing.T) {
	t.Parallel()
	e := &editor{columns: 12, escapes: true}
	w := &window{columns: 12}
	e.start("> ", "", false, false)
	e.feed([]byte("one two three four\x1b[D\x1b[D"))
	e.next()
	e.above("Saved.")
	w.show(t, e.out.String())
	if got, want := w.text(), "Saved.> one two three fo|ur"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	plain := &editor{columns: 40}
	plain.start("> ", "", false, false)
	plain.feed([]byte("one"))
	plain.next()
	plain.above("Saved.\nAgain.")
	if got, want := plain.out.String(), "> one\r\nSaved.\r\nAgain.\r\n> one"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
