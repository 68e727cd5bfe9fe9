package screen

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

// For a screen reader a table's line is a sentence: the number, the words, the help, and whether it is chosen.
func TestSpokenLines(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		looks string
		cells []string
		want  string
	}{
		{"", []string{"Mina Osei", "aunt", "2 Feb 1990"}, "Mina Osei, aunt, 2 Feb 1990"},
		{"iiq", []string{"1 " + BoxFree, "No", "Carry on here."}, "1 No. Carry on here."},
		{"iiq", []string{"1 " + BoxChosen, "No", "Carry on here."}, "1 No. Carry on here. Chosen."},
		{"iiq", []string{"2 " + BoxChosen, "Not sure"}, "2 Not sure, chosen"},
		{"iiq", []string{"3 " + BoxTicked, "Neglect"}, "3 Neglect, ticked"},
		{"iiq", []string{"  " + BoxEmpty, "Somebody else"}, "Somebody else"},
		{"iiq", []string{"2", "Is there a plan?", "answered"}, "2 Is there a plan? Answered"},
		{"qqi", []string{SignDone, "Home address", "3 Quay Lane"}, "Home address, 3 Quay Lane"},
		{"qqi", []string{SignOpen, "Home address", ""}, "Home address"},
		{"", []string{SignGo + " Save the papers"}, "Save the papers"},
		{"", []string{"Mina Osei", SignLook + " 2 missing"}, "Mina Osei, 2 missing"},
		{"", []string{"Kind of file", BoxFree + " pdf   " + BoxChosen + " text"}, "Kind of file, pdf   chosen: text"},
		{"", nil, ""},
	} {
		table := &Table{Looks: tt.looks, At: -1, Lines: []Line{{Cells: tt.cells}}}
		if got := plainRows(table.Draw(NewStyles(ThemeDark, DepthTrue).Spoken(), 60, 5)); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.cells, got, tt.want)
		}
	}
}

// A move reads out the current row only: no other row is drawn differently, and help with the row comes below all of
// them.
func TestSpokenMove(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeDark, DepthTrue).Spoken()
	table := numbered(5)
	for i := range table.Lines {
		table.Lines[i].Under = "More about " + table.Lines[i].Cells[0] + "."
	}
	draw := func(at int) Rows {
		table.At = at
		return table.Draw(s, 40, 12)
	}
	first, second := draw(0), draw(1)
	for i := range 5 {
		if a, b := strings.ReplaceAll(first[i], CursorMark, ""), strings.ReplaceAll(second[i], CursorMark, ""); a != b {
			t.Errorf("row %d is %q, and then %q", i, a, b)
		}
	}
	if !strings.HasPrefix(second[1], CursorMark) || !strings.Contains(second[5], "More about b.") {
		t.Errorf("got %q", second)
	}
	if rows := table.Draw(s, 40, 5); !strings.Contains(plainRows(rows), "Below: ") {
		t.Errorf("it is not said that there is more: %q", rows)
	}
}

// Frames, headings and rules are only words.
func TestSpokenParts(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone).Spoken()
	edge := lipgloss.NewStyle()
	for want, got := range map[string]string{
		"\nA comment\nWhen was it?": plainRows(s.Frame(Rows{"When was it?"}, 40, edge, "A comment")),
		"People":                    plainRows(Rows{s.Heading("People", 40)}),
		"":                          s.Rule(40, "", nil) + s.Pointer(edge),
		"Saved.":                    s.Rule(40, "Saved.", edge.Render),
		"Tab next. F1 help.":        plainRows(Rows{s.Keys(40, []Does{{"Tab", "next"}, {"F1", "help"}})}),
		"Role: aunt (1 comment)":    plainRows(Rows{s.Folded(Answer{Sign: SignLook, Label: "Role", Text: "aunt", Tail: " (1 comment)"}, 40)}),
		"Above: 3 lines":            s.Signed(SignAbove, "3 lines"),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
