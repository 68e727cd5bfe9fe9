package screen

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen/screentest"
)

// typed plays a script into a line: letters as they are, keys as <name>.
func typed(e *Entry, script string) {
	for script != "" {
		if end := strings.IndexByte(script, '>'); script[0] == '<' && end > 0 {
			e.Update(screentest.Key(script[1:end]))
			script = script[end+1:]
			continue
		}
		letter := firstCluster(script)
		e.Update(screentest.Letter(letter))
		script = script[len(letter):]
	}
}

// What keys do to a line, with | for the cursor.
func TestEntryKeys(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, keys, want string }{
		{"letters", "Quay Lane", "Quay Lane|"},
		{"left and right", "ab<left>X<right>Y", "aXbY|"},
		{"left at the start, right at the end", "a<left><left>b<right><right>", "ba|"},
		{"home and end", "ab<home>X<end>Y", "XabY|"},
		{"over what is seen as one letter", "né👩‍🏫<left><left>X", "nX|é👩‍🏫"},
		{"right over what is seen as one letter", "👩‍🏫b<home><right>X", "👩‍🏫X|b"},
		{"backspace", "né👩‍🏫<backspace><backspace>", "n|"},
		{"backspace in the middle", "abc<left><backspace>", "a|c"},
		{"backspace at the start", "ab<home><backspace>", "|ab"},
		{"ctrl+h is backspace", "ab<ctrl+h>", "a|"},
		{"delete", "abc<home><delete>", "|bc"},
		{"delete in the middle", "abc<left><left><delete>", "a|c"},
		{"a word", "old Quay Lane  <ctrl+w>", "old Quay |"},
		{"the only word", "Quay<ctrl+w>", "|"},
		{"a word before the cursor", "one two three<left><left><left><left><left><ctrl+w>", "one |three"},
		{"the line", "one two<left><ctrl+u>", "|"},
		{"undo by words", "one two<ctrl+z>", "one |"},
		{"undo of the space too", "one two<ctrl+z><ctrl+z>", "one|"},
		{"undo of a word that was cleared", "one two<ctrl+w><ctrl+z>", "one two|"},
		{"undo to the start", "one<ctrl+z><ctrl+z>", "|"},
		{"moving ends a word for undo", "one<left>X<ctrl+z>", "on|e"},
		{"redo", "one two<ctrl+z><ctrl+z><ctrl+y>", "one |"},
		{"redo by shift", "one two<ctrl+z><ctrl+shift+z>", "one two|"},
		{"typing after undo leaves nothing to redo", "one two<ctrl+z>X<ctrl+y>", "one X|"},
		{"undo twice and redo twice", "a b<ctrl+z><ctrl+z><ctrl+y><ctrl+y>", "a b|"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var e Entry
			typed(&e, tt.keys)
			if got := strings.ReplaceAll(e.View(60), CursorMark, "|"); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Keys that are not for typing are left to the page, such as Delete at the end, which removes a list entry.
func TestEntryLeavesKeysToThePage(t *testing.T) {
	t.Parallel()
	var e Entry
	typed(&e, "ab")
	for name, want := range map[string]bool{"enter": false, "tab": false, "up": false, "f5": false, "delete": false, "ctrl+y": false,
		"left": true, "home": true, "end": true} {
		if got := e.Update(screentest.Key(name)); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
		typed(&e, "<end>")
	}
	if e.Update(tea.WindowSizeMsg{Width: 40}) {
		t.Error("a new size of the window counts as typing")
	}
	if e.Text() != "ab" {
		t.Errorf("the line is %q", e.Text())
	}
}

// An offered text is replaced by the first letter or paste, and kept once someone moves in it or says so.
func TestEntryOffer(t *testing.T) {
	t.Parallel()
	for keys, want := range map[string]string{
		"x":                "x|",
		"<end>x":           "Documents/x|",
		"<home>x":          "x|Documents/",
		"<backspace>x":     "Documentsx|",
		"x<ctrl+z>":        "Documents/|",
		"<end>ab<ctrl+z>c": "Documents/c|",
	} {
		var e Entry
		e.Offer("Documents/")
		typed(&e, keys)
		if got := strings.ReplaceAll(e.View(60), CursorMark, "|"); got != want {
			t.Errorf("%s: got %q, want %q", keys, got, want)
		}
	}
	var pasted, kept, empty Entry
	pasted.Offer("Documents/")
	pasted.Update(tea.PasteMsg{Content: "Papers"})
	kept.Offer("Documents/")
	kept.Keep()
	typed(&kept, "x")
	empty.Offer("")
	typed(&empty, "ab")
	if pasted.Text() != "Papers" || kept.Text() != "Documents/x" || empty.Text() != "ab" {
		t.Errorf("got %q, %q and %q", pasted.Text(), kept.Text(), empty.Text())
	}
}

// A line takes what fits, in full or not at all, and until the next key says why it took nothing.
func TestEntryFull(t *testing.T) {
	t.Parallel()
	var e Entry
	e.Update(tea.PasteMsg{Content: strings.Repeat("é", maxEntry-1)})
	e.Update(tea.PasteMsg{Content: "ab"})
	if want := "That paste has 2 characters, and only 1 fit. None of it was kept."; e.Problem() != want {
		t.Errorf("got %q, want %q", e.Problem(), want)
	}
	typed(&e, "x")
	if e.Problem() != "" || !strings.HasSuffix(e.Text(), "éx") {
		t.Errorf("the last letter that fits was not taken: %q", e.Problem())
	}
	typed(&e, "y")
	if want := "This line is full: 2,000 characters."; e.Problem() != want || strings.HasSuffix(e.Text(), "y") {
		t.Errorf("got %q, want %q", e.Problem(), want)
	}
	typed(&e, "<left>")
	if e.Problem() != "" {
		t.Errorf("it is still said after the next key: %q", e.Problem())
	}
	e.Offer(e.Text())
	if e.Update(tea.PasteMsg{Content: strings.Repeat("a", maxEntry)}); e.Problem() != "" {
		t.Errorf("what was offered takes up room: %q", e.Problem())
	}
}

// A paste becomes one line, and is one undo step. Control characters do not count towards its length.
func TestEntryPaste(t *testing.T) {
	t.Parallel()
	var e Entry
	typed(&e, "1 ")
	if !e.Update(tea.PasteMsg{Content: "Quay\r\nLane"}) || e.Text() != "1 Quay Lane" {
		t.Errorf("got %q", e.Text())
	}
	typed(&e, "x<ctrl+z><ctrl+z>")
	if e.Text() != "1 " {
		t.Errorf("undone to %q", e.Text())
	}
	e.Set("")
	if e.Update(tea.PasteMsg{Content: strings.Repeat("a\x01", maxEntry)}); len(e.Text()) != maxEntry {
		t.Errorf("%d characters, %q", len(e.Text()), e.Problem())
	}
}

// Fifty steps can be undone, and setting another text clears them.
func TestEntryUndoIsBounded(t *testing.T) {
	t.Parallel()
	var e Entry
	for range 40 {
		typed(&e, "a ")
	}
	n := 0
	for e.Undo() {
		n++
	}
	if n != 50 || e.Text() == "" {
		t.Errorf("%d steps, back to %q", n, e.Text())
	}
	for e.Redo() {
		n--
	}
	if n != 0 || e.Text() != strings.Repeat("a ", 40) {
		t.Errorf("redone to %q", e.Text())
	}
	e.Set("new")
	if e.Undo() || e.Redo() || e.Text() != "new" {
		t.Errorf("another text can be undone to %q", e.Text())
	}
}

// The cursor is always visible, and of a secret only its length.
func TestEntryView(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		keys, want string
		secret     bool
	}{
		{"abcdefghij", "fghij|", false}, // The cursor has a cell of its own after the last letter.
		{"abcdefghij<home>", "|abcdef", false},
		{"abcde", "abcde|", false},
		{"abcdef<left><left>", "abcd|ef", false},
		{"字字字字", "字字|", false},
		{"pässw<left>", "****|*", true},
	} {
		e := Entry{Secret: tt.secret}
		typed(&e, tt.keys)
		if got := strings.ReplaceAll(e.View(6), CursorMark, "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.keys, got, tt.want)
		}
	}
	e := Entry{Secret: true}
	if e.Set("pass"); strings.Contains(e.View(20), "pass") {
		t.Error("another text in a secret line is shown")
	}
}
