package screen

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func plainRows(rows Rows) string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = strings.TrimRight(ansi.Strip(strings.ReplaceAll(row, CursorMark, "")), " ")
	}
	return strings.Join(out, "\n")
}

func numbered(n int) *Table {
	t := &Table{}
	for i := range n {
		t.Lines = append(t.Lines, Line{Cells: []string{string(rune('a' + i)), "what is in it"}})
	}
	return t
}

func TestTableColumns(t *testing.T) {
	s := NewStyles(ThemeNone, DepthNone)
	table := &Table{At: 2, Airy: true, Lines: []Line{
		{Head: "People"},
		{Cells: []string{"Nobody here can be pointed at", ""}, Still: true},
		{Cells: []string{"Ola", "a neighbour who is home at night, and knows them all"}, Under: "More about Ola."},
		{Cells: []string{"A name that is far too long for one column", "aunt"}},
		{Head: "Facts"},
		{Cells: []string{"", "one two three four five six seven eight nine"}, Wrap: true},
	}}
	want := strings.Join([]string{
		"People ─────────────────────────────────",
		"  Nobody here can be …",
		"▌ Ola                   a neighbour who…",
		"    More about Ola.",
		"  A name that is far …  aunt",
		"",
		"Facts ──────────────────────────────────",
		"                        one two three",
		"                        four five six",
		"                        seven eight nine",
	}, "\n")
	table.Most = []int{20}
	if got := plainRows(table.Draw(s, 40, 20)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The row that is pointed at is always drawn, with the cursor, and how many lines are out of sight is said.
func TestTableWindow(t *testing.T) {
	s := NewStyles(ThemeDark, DepthTrue)
	for h := 1; h < 14; h++ {
		table := numbered(12)
		for at := range 12 {
			table.At = at
			rows := table.Draw(s, 30, h)
			text := plainRows(rows)
			if len(rows) > h || !strings.Contains(text, "▌ "+string(rune('a'+at))) {
				t.Fatalf("h %d, at %d:\n%s", h, at, text)
			}
			if n := strings.Count(strings.Join(rows, ""), CursorMark); n != 1 {
				t.Errorf("h %d, at %d: %d marks of the cursor", h, at, n)
			}
			for _, row := range rows {
				if ansi.StringWidth(row) > 30 {
					t.Errorf("h %d, at %d: %q", h, at, row)
				}
			}
		}
	}
	table := numbered(12)
	if got := plainRows(table.Draw(s, 30, 5)); !strings.HasSuffix(got, "↓ 8 more") {
		t.Errorf("got\n%s", got)
	}
	table.At = 11
	if got := plainRows(table.Draw(s, 30, 5)); !strings.HasPrefix(got, "  ↑ 8 more") {
		t.Errorf("got\n%s", got)
	}
}

func TestFrame(t *testing.T) {
	s := NewStyles(ThemeNone, DepthNone)
	got := plainRows(s.Frame(Rows{"one", "a row that is too long for it"}, 20, s.Line, "A title"))
	want := "┌─ A title ────────┐\n│ one              │\n│ a row that is to │\n└──────────────────┘"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestTableKeepsTails: what a cell ends with is whole, however narrow the window is.
func TestTableKeepsTails(t *testing.T) {
	t.Parallel()
	for w := 38; w < 120; w++ {
		table := &Table{Lines: []Line{{Cells: []string{"!", "What happened before that", strings.Repeat("It was late. ", 9)}, Tail: " (12 comments)"}}, Most: []int{1, 24}}
		row := ansi.Strip(table.Draw(NewStyles(ThemeNone, DepthNone), w, 3)[0])
		if !strings.HasSuffix(strings.TrimRight(row, " "), "… (12 comments)") || ansi.StringWidth(row) > w {
			t.Errorf("at %d: %q", w, row)
		}
	}
}
