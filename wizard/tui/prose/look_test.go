package prose

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/finding"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// seen returns the drawn rows, with | for the cursor.
func seen(e *Editor, h int) []string {
	rows, _, _ := e.Draw(h, screen.NewStyles(screen.ThemeNone, screen.DepthNone), true)
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = ansi.Strip(strings.ReplaceAll(row, screen.CursorMark, "|"))
	}
	return out
}

// A text is scrolled only as far as the cursor needs: up at its first row, down at its last, and never past the end.
func TestScrolling(t *testing.T) {
	t.Parallel()
	e := New("a\nb\nc\nd\ne\nf", true)
	for _, tt := range []struct{ keys, want string }{
		{"", "d e f|"}, {"up up", "d| e f"}, {"up", "c| d e"}, {"down", "c d| e"}, {"down", "c d e|"}, {"down", "d e f|"},
		{"ctrl+home", "|a b c"}, {"down down", "a b c"}, {"down", "b c d"}, {"ctrl+end", "d e f|"},
	} {
		for _, key := range strings.Fields(tt.keys) {
			e.Key(screentest.Key(key), 3, clock())
		}
		if got := strings.Join(seen(e, 3), " "); strings.ReplaceAll(got, "|", "") != strings.ReplaceAll(tt.want, "|", "") || strings.Count(got, "|") != 1 {
			t.Errorf("after %q: %q, want %q", tt.keys, got, tt.want)
		}
	}
	e.Load("a\nb")
	if got := seen(e, 4); !slices.Equal(got, []string{"a", "b|", "", ""}) {
		t.Errorf("a text that has become short: %q", got)
	}
}

// The cursor is after the last letter of its row, and visible even if the row is full.
func TestCursorIsInItsRow(t *testing.T) {
	t.Parallel()
	e := New("abcd ef", true)
	e.SetWidth(4)
	for at, want := range map[int][]string{0: {"|abcd", "ef"}, 2: {"ab|cd", "ef"}, 5: {"abcd", "|ef"}, 7: {"abcd", "ef|"}} {
		e.at = at
		if got := seen(e, 2); !slices.Equal(got, want) {
			t.Errorf("at %d: %q, want %q", at, got, want)
		}
	}
	if rows, caretRow, _ := e.Draw(2, screen.NewStyles(screen.ThemeNone, screen.DepthNone), false); caretRow != -1 || strings.Contains(strings.Join(rows, ""), screen.CursorMark) {
		t.Errorf("a cursor in a text that is not being written: %q", rows)
	}
}

// The numbers of a row's comments are at its right end; if there are too many, only the first and last.
func TestNumbersOfARow(t *testing.T) {
	t.Parallel()
	e := New("a b c d\ne", true)
	e.SetWidth(10)
	e.at = e.buf.size
	var all []finding.Finding
	for i, want := range []string{"a b c d        1", "a b c d      1 2", "a b c d    1 2 3", "a b c d      1-4"} {
		all = append(all, finding.Finding{Start: 2 * i, End: 2*i + 1, Text: string("abcd"[i])})
		e.Mark(all)
		if got := seen(e, 2); got[0] != want || got[1] != "e|" {
			t.Errorf("%d comments: %q, want %q", i+1, got, want)
		}
	}
}

// The cursor finds a comment from the first letter of its words to just after them, and can jump to it. A comment on
// the whole answer has no place.
func TestMarkAtTheCursor(t *testing.T) {
	t.Parallel()
	e := New("He is rude. Very rude.", true)
	e.Mark([]finding.Finding{{Whole: true}, {Start: 6, End: 10, Text: "rude"}, {Start: 17, End: 21, Text: "rude"}, {Start: 17, End: 40, Text: "rude"}, {Start: 0, End: 2, Text: "Me"}})
	if got := len(e.Findings()); got != 3 {
		t.Fatalf("%d are marked: those whose words are not there are left out", got)
	}
	for at, want := range map[int]int{0: -1, 5: -1, 6: 1, 8: 1, 10: 1, 11: -1, 16: -1, 17: 2, 21: 2, 22: -1} {
		if e.at = at; e.MarkAt() != want {
			t.Errorf("at %d: comment %d, want %d", at, e.MarkAt(), want)
		}
	}
	for i, want := range map[int]bool{-1: false, 0: false, 1: true, 2: true, 3: false} {
		e.at = 0
		if got := e.JumpTo(i); got != want || want && e.MarkAt() != i {
			t.Errorf("to comment %d: %v, and it is at %d", i, got, e.at)
		}
	}
	e.at = 5
	e.Key(screentest.Key("up"), 3, clock())
	e.JumpTo(2)
	if e.Key(screentest.Letter("x"), 3, clock()); !e.Undo() || e.Text() != "He is rude. Very rude." {
		t.Errorf("what is typed after going there is not undone by itself: %q", e.Text())
	}
}

// Word by word the cursor goes to the starts of words, past what is between them, and to the ends of the text.
func TestWordByWord(t *testing.T) {
	t.Parallel()
	e := New("Mum's late -  again.\nYes", true)
	for key, want := range map[string][]int{"ctrl+right": {6, 14, 20, 21, 24, 24}, "ctrl+left": {21, 20, 14, 6, 0, 0}} {
		e.at = 0
		if key == "ctrl+left" {
			e.at = e.buf.size
		}
		var got []int
		for range want {
			e.Key(screentest.Key(key), 3, clock())
			got = append(got, e.at)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", key, got, want)
		}
	}
}

// Marks move with their words. They are removed when the words change, or a letter is added to them.
func TestMarksMove(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		at   int
		keys []string
		want string // want is the marked words, or empty.
	}{
		{"typed before", 0, []string{"x", " "}, "rude"}, {"taken out before", 3, []string{"backspace"}, "rude"}, {"typed behind", 11, []string{"x"}, "rude"},
		{"a full stop on to it", 10, []string{"!"}, "rude"}, {"a letter on to its end", 10, []string{"r"}, ""}, {"a letter on to its start", 6, []string{"x"}, ""},
		{"a space before it", 6, []string{" "}, "rude"}, {"a letter in it", 8, []string{"x"}, ""}, {"a letter taken out of it", 10, []string{"backspace"}, ""},
		{"the letter behind it taken out", 10, []string{"delete"}, "rude"},
	} {
		e := New("He is rude. Very.", true)
		e.Mark([]finding.Finding{{Start: 6, End: 10, Text: "rude"}})
		e.at = tt.at
		for _, key := range tt.keys {
			if len([]rune(key)) == 1 {
				e.Key(screentest.Letter(key), 3, clock())
			} else {
				e.Key(screentest.Key(key), 3, clock())
			}
		}
		got := ""
		for _, f := range e.Findings() {
			got += e.Text()[f.Start:f.End]
		}
		if got != tt.want {
			t.Errorf("%s: %q is marked in %q, want %q", tt.name, got, e.Text(), tt.want)
		}
	}
}
