package screen

import (
	"slices"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The row that matters is in the middle if possible, with no empty rows at the ends.
func TestAround(t *testing.T) {
	t.Parallel()
	rows := Rows{"a", "b", "c", "d", "e", "f", "g"}
	for _, tt := range []struct {
		at, h int
		want  string
		from  int
	}{
		{0, 3, "abc", 0}, {1, 3, "abc", 0}, {2, 3, "bcd", 1}, {3, 3, "cde", 2}, {5, 3, "efg", 4}, {6, 3, "efg", 4},
		{6, 7, "abcdefg", 0}, {6, 9, "abcdefg", 0}, {3, 1, "d", 3},
	} {
		got, from := Around(rows, tt.at, tt.h)
		if strings.Join(got, "") != tt.want || from != tt.from {
			t.Errorf("around %d, %d rows: got %q from %d, want %q from %d", tt.at, tt.h, got, from, tt.want, tt.from)
		}
	}
}

// A page fills its window exactly: rows are cut, and empty ones added.
func TestFit(t *testing.T) {
	t.Parallel()
	rows := Rows{"abcdef", "字字字", "x"}
	for h, want := range map[int]Rows{-1: {}, 0: {}, 2: {"abcde", "字字"}, 4: {"abcde", "字字", "x", ""}} {
		if got := Fit(rows, 5, h); !slices.Equal(got, want) {
			t.Errorf("%d rows: got %q, want %q", h, got, want)
		}
	}
}

func TestOneRowAndPadded(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ got, want string }{
		{OneRow("two\nrows", 20), "two rows"},
		{OneRow("a bell\a", 20), "a bell"},
		{OneRow("seven letters", 13), "seven letters"},
		{OneRow("seven letters", 12), "seven lette…"},
		{OneRow("seven", -1), ""},
		{Padded("ab", 4), "ab  "},
		{Padded("abcd", 4), "abcd"},
		{Padded("abcdef", 4), "abcd"},
		{Padded("字字字", 5), "字字 "},
		{Quoted(""), ""},
		{Quoted("often"), `"often": `},
		{Quoted(`he said "no"`), `he said "no"  `},
	} {
		if strings.TrimSuffix(tt.got, "\x1b[m") != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

// Text keeps its indent, and its width, on every row.
func TestRowsWrap(t *testing.T) {
	t.Parallel()
	var rows Rows
	rows.Wrap(14, "    ", func(s ...string) string { return strings.ToUpper(strings.Join(s, "")) }, "one two three four")
	if want := "    ONE TWO\n    THREE FOUR"; plainRows(rows) != want {
		t.Errorf("got %q, want %q", plainRows(rows), want)
	}
	rows = nil
	if rows.Wrap(12, "", nil, "one two three"); plainRows(rows) != "one two\nthree" {
		t.Errorf("got %q", plainRows(rows))
	}
	if got := Wrapped("eleven letters", 2); !slices.Equal(got, []string{"eleven", "letters"}) {
		t.Errorf("in too narrow a room: %q", got)
	}
}

// The cursor is removed from the drawing, at its cell.
func TestTakeCursor(t *testing.T) {
	t.Parallel()
	rows, x, y, ok := TakeCursor(Rows{"first", "字b" + CursorMark + "c" + CursorMark, CursorMark})
	if !ok || x != 3 || y != 1 || !slices.Equal(rows, Rows{"first", "字bc", ""}) {
		t.Errorf("got %q, at %d, %d, %v", rows, x, y, ok)
	}
	if _, _, _, ok := TakeCursor(Rows{"none"}); ok {
		t.Error("a cursor where there is none")
	}
}

// What can be clicked is known by its cells, and the marks are never drawn.
func TestTakeClicks(t *testing.T) {
	t.Parallel()
	rows := Rows{"nothing", "字 " + Clickable("one", 4) + "  " + Clickable("字", 12)}
	got := TakeClicks(rows)
	if want := []Click{{X: 3, Y: 1, Width: 3, N: 4}, {X: 8, Y: 1, Width: 2, N: 12}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if rows[1] != "字 one  字" {
		t.Errorf("a mark is drawn: %q", rows[1])
	}
}

// What is said under a name is next to it if there is room, and otherwise after it.
func TestTold(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	for w, want := range map[int]string{
		45: "Say            who you are, and what you have\n               seen",
		44: "Say: who you are, and what you have seen",
	} {
		if got := plainRows(s.Told(w, "Say", "who you are, and what you have seen")); got != want {
			t.Errorf("at %d: got\n%s\nwant\n%s", w, got, want)
		}
	}
	pair := Pair{Name: "F9", Text: "Ring now, from any page", Column: 6}
	if got, want := plainRows(s.Pair(pair, 20)), "F9    Ring now, from\n      any page"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Headings and rules end at the edge of the window, and so does a frame.
func TestRulesFillTheWidth(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	plain := lipgloss.NewStyle()
	for w := 20; w < 60; w++ {
		for name, row := range map[string]string{
			"heading": s.Heading("People", w), "rule": s.Rule(w, "", nil), "rule with words": s.Rule(w, "Saved", plain.Render),
			"frame": s.Frame(nil, w, plain, "A title")[0], "frame without a title": s.Frame(nil, w, plain, "")[1],
		} {
			if got := ansi.StringWidth(row); got != w {
				t.Errorf("%s at %d has %d cells: %q", name, w, got, ansi.Strip(row))
			}
		}
	}
	for w, want := range map[int]string{6: "People", 7: "People", 8: "People ─", 5: "Peop…"} {
		if got := ansi.Strip(s.Heading("People", w)); got != want {
			t.Errorf("at %d: got %q, want %q", w, got, want)
		}
	}
	if got := s.Frame(Rows{"x"}, 1, plain, ""); ansi.Strip(got[1]) != "│ x │" {
		t.Errorf("in no room at all: %q", got)
	}
}

// A footer has as many keys as fit, and never half a key.
func TestKeysThatFit(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	keys := []Does{{"Tab", "next"}, {"F1", "help"}, {"F9", "Ring now"}}
	for w, want := range map[int]string{
		40: "Tab next   F1 help   F9 Ring now", 32: "Tab next   F1 help   F9 Ring now", 31: "Tab next   F1 help", 18: "Tab next   F1 help",
		17: "Tab next", 8: "Tab next", 4: "Tab",
	} {
		if got := plainRows(Rows{s.Keys(w, keys)}); got != want {
			t.Errorf("at %d: got %q, want %q", w, got, want)
		}
	}
}

// A folded question is one row: answers line up, and the number of comments is never cut.
func TestFolded(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	answer := Answer{Sign: SignDone, Label: "Home address", Text: "3 Quay Lane, above the bakery"}
	for _, tt := range []struct {
		w    int
		tail string
		text string
		want string
	}{
		{60, "", answer.Text, "✓ Home address               3 Quay Lane, above the bakery"},
		{40, "", answer.Text, "✓ Home address         3 Quay Lane, abo…"},
		{40, " (1 comment)", answer.Text, "✓ Home address         3 Qu… (1 comment)"},
		{40, " (1 comment)", "", "✓ Home address (1 comment)"},
		{12, "", "", "✓ Home addr…"},
	} {
		a := answer
		a.Tail, a.Text = tt.tail, tt.text
		if got := strings.TrimRight(ansi.Strip(s.Folded(a, tt.w)), " "); got != tt.want {
			t.Errorf("at %d: got %q, want %q", tt.w, got, tt.want)
		}
	}
}
