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

// The current row is always drawn, with the cursor, and the number of lines out of sight is given.
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

// TestTableKeepsTails checks that the end of a cell is complete, however narrow the window.
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

// A table moves to a line that can be current: the nearest, trying below first.
func TestTableSettles(t *testing.T) {
	t.Parallel()
	table := &Table{Lines: []Line{{Head: "People"}, {Cells: []string{"a"}}, {Cells: []string{"still"}, Still: true}, {Head: "Facts"},
		{Cells: []string{"b"}}, {Cells: []string{"c"}}, {Cells: []string{"none"}, Still: true}}}
	for at, want := range map[int]int{-3: 1, 0: 1, 1: 1, 2: 1, 3: 4, 4: 4, 5: 5, 6: 5, 40: 5} {
		table.At = at
		if table.Settle(); table.At != want {
			t.Errorf("from %d it settles at %d, want %d", at, table.At, want)
		}
	}
	for _, move := range []struct{ at, by, want int }{
		{1, 1, 4}, {1, 2, 5}, {4, -1, 1}, {5, -2, 1}, {1, -1, 1}, {5, 1, 5}, {1, 9, 5}, {5, -9, 1}, {4, 0, 4},
	} {
		table.At = move.at
		if table.Move(move.by); table.At != move.want {
			t.Errorf("from %d by %d: at %d, want %d", move.at, move.by, table.At, move.want)
		}
	}
	empty := &Table{At: 3}
	if empty.Settle(); empty.At != 0 || len(empty.Draw(NewStyles(ThemeNone, DepthNone), 30, 5)) != 0 {
		t.Errorf("an empty table points at %d", empty.At)
	}
}

// The empty row above a heading is there if all lines have room, and is dropped before any of them.
func TestTableAirs(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	table := &Table{Airy: true, Lines: []Line{{Head: "A"}, {Cells: []string{"one"}}, {Head: "B"}, {Cells: []string{"two"}}}}
	for h, want := range map[int]int{6: 5, 5: 5, 4: 4} {
		if got := table.Draw(s, 30, h); len(got) != want {
			t.Errorf("in %d rows: %d, want %d:\n%s", h, len(got), want, plainRows(got))
		}
	}
	table.Airy = false
	if got := len(table.Draw(s, 30, 9)); got != 4 {
		t.Errorf("%d rows, want 4", got)
	}
}

// In a long table as many lines are shown below the current one as above, and the counts are right.
func TestTablePart(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	table := numbered(12)
	for i := range table.Lines {
		table.Lines[i].Cells = table.Lines[i].Cells[:1]
	}
	table.At = 6
	if got, want := plainRows(table.Draw(s, 30, 6)), "  ↑ 4 more\n  e\n  f\n▌ g\n  h\n  ↓ 4 more"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := plainRows(table.Draw(s, 30, 3)), "  f\n▌ g\n  h"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	table.Lines[6].Under = "More about it, and more still."
	if got, want := plainRows(table.Draw(s, 20, 4)), "  ↑ 6 more\n▌ g\n    More about it,\n    and more still."; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	table.Lines[0] = Line{Head: "Letters"}
	table.At = 3
	if got := plainRows(table.Draw(s, 30, 5)); !strings.HasPrefix(got, "  ↑ 1 more") {
		t.Errorf("a heading is counted:\n%s", got)
	}
}

// Column widths: the widest cell, up to the column's limit, never more than half, and two cells in between.
func TestTableColumnsWidths(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	draw := func(table *Table, w int) string { return plainRows(table.Draw(s, w, 9)) }
	long := strings.Repeat("n", 40)
	for _, tt := range []struct {
		name  string
		table Table
		w     int
		want  string
	}{
		{"the widest cell", Table{Lines: []Line{{Cells: []string{"a", "x"}}, {Cells: []string{"abc", "y"}}}, At: -1}, 30, "  a    x\n  abc  y"},
		{"one less after a box", Table{Lines: []Line{{Cells: []string{"1 ( )", "No", "help"}}}, At: -1, Tight: true}, 30, "  1 ( ) No  help"},
		{"28 where nothing is said", Table{Lines: []Line{{Cells: []string{long, "x"}}}, At: -1}, 80, "  " + long[:27] + "…  x"},
		{"what is said", Table{Lines: []Line{{Cells: []string{long, "x"}}}, At: -1, Most: []int{30}}, 80, "  " + long[:29] + "…  x"},
		{"half of a narrow window", Table{Lines: []Line{{Cells: []string{long, "x"}}}, At: -1}, 20, "  " + long[:9] + "…  x"},
		{"four at least", Table{Lines: []Line{{Cells: []string{long, "x"}}}, At: -1}, 6, "  nnn…  x"},
		{"an empty line", Table{Lines: []Line{{}, {Cells: []string{"a"}}}, At: -1}, 20, "\n  a"},
		{"a part", Table{Lines: []Line{{Cells: []string{"4", "Home", "2 to do"}, Part: true}}, At: -1}, 24, "4 Home ───────── 2 to do"},
		{"a part that is pointed at", Table{Lines: []Line{{Cells: []string{"4", "Home", "2 to do"}, Part: true}}}, 24, "▌ 4  Home  2 to do"},
		{"a part with nothing to say", Table{Lines: []Line{{Cells: []string{"4", "Home", ""}, Part: true}}, At: -1}, 12, "4 Home ─────"},
	} {
		if got := draw(&tt.table, tt.w); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// The style of cells depends on their column, or on their line if it is late or current.
func TestTableLooks(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeDark, DepthTrue)
	cells := []string{"aa", "bb", "cc"}
	row := func(l Line, at int) string {
		l.Cells = cells
		table := &Table{Looks: "tiq", At: at, Lines: []Line{l}}
		return strings.ReplaceAll(table.Draw(s, 20, 3)[0], CursorMark, "")
	}
	for _, tt := range []struct{ name, got, want string }{
		{"at rest", row(Line{}, -1), "  " + s.Title.Render("aa  ") + s.Ink.Render("bb  ") + s.Quiet.Render("cc")},
		{"late", row(Line{Stop: true}, -1), "  " + s.Stop.Render("aa  ") + s.Stop.Render("bb  ") + s.Stop.Render("cc")},
		{"still", row(Line{Still: true}, -1), "  " + s.Quiet.Render("aa  ") + s.Quiet.Render("bb  ") + s.Quiet.Render("cc")},
		{"pointed at", row(Line{}, 0), s.Accent.Render("▌") + s.Row.Ink.Render(" ") + s.Row.Ink.Render("aa  ") + s.Row.Ink.Render("bb  ") + s.Row.Quiet.Render("cc        ")},
		{"late and pointed at", row(Line{Stop: true}, 0), s.Accent.Render("▌") + s.Row.Ink.Render(" ") + s.Row.Ink.Render("aa  ") + s.Row.Ink.Render("bb  ") + s.Row.Quiet.Render("cc        ")},
		{"chip", row(Line{Chip: true}, -1), "  " + s.Title.Render("aa  ") + s.Ring.Ink.Render(" bb ") + s.Quiet.Render("cc")},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, tt.got, tt.want)
		}
	}
	away := &Table{Lines: []Line{{Cells: cells}}, Away: true}
	if got := away.Draw(s, 20, 3)[0]; strings.Contains(got, CursorMark) {
		t.Error("the cursor is in the table while something else is typed")
	}
}
