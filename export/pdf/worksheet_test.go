package pdf

import (
	"strings"
	"testing"

	. "referral/export/document"
	"referral/export/pdf/check"
)

// bars counts the filled rectangles on each page: bands, rules, and lines to write on.
func bars(f *check.File) []int {
	var out []int
	for _, p := range f.Pages() {
		data := string(f.Stream(f.Dict(p)["Contents"]).Data)
		out = append(out, strings.Count(data, " re\n"))
	}
	return out
}

// readAloud returns a paper's text as a screen reader says it, one line per element.
func readAloud(f *check.File) string {
	var lines []string
	for _, b := range f.Text() {
		lines = append(lines, b.Text)
	}
	return "\n" + strings.Join(lines, "\n") + "\n"
}

// The words at the head of a worksheet are on each page, each with a line to write on, but are read aloud once.
func TestFieldsAtTheHead(t *testing.T) {
	t.Parallel()
	two := Document{Blocks: []Block{Paragraph{Text: Plain("One.")}, PageBreak{}, Paragraph{Text: Plain("Two.")}}}
	without := bars(read(t, written(t, two)))
	two.Fields = []string{"Child", "Date", "Written by"}
	f := read(t, written(t, two))
	for i, n := range bars(f) {
		if n != without[i]+3 {
			t.Errorf("page %d: %d bars, want a line for each of the three fields, and %d others", i+1, n, without[i])
		}
	}
	aloud := readAloud(f)
	for _, label := range two.Fields {
		if n := strings.Count(aloud, "\n"+label+"\n"); n != 1 {
			t.Errorf("%q is read %d times:\n%s", label, n, aloud)
		}
	}
}

// There are as many writing lines as asked for, at least one. A short label is followed by its only line.
func TestLinesToWriteOn(t *testing.T) {
	t.Parallel()
	none := bars(read(t, written(t, Document{Blocks: []Block{Paragraph{Text: Plain("What did you see?")}}})))[0]
	for _, tt := range []struct {
		label       string
		lines, want int
	}{
		{"Name", 0, 1}, {"Name", 1, 1}, {"What did you see?", 3, 3}, {"", 2, 2},
		{"What did you see, and what did you hear, from where you were at the time, and who else can say so?", 1, 1},
	} {
		f := read(t, written(t, Document{Blocks: []Block{Blank{Label: Plain(tt.label), Lines: tt.lines}}}))
		if got := bars(f)[0] - none; got != tt.want {
			t.Errorf("%q, %d lines: got %d", tt.label, tt.lines, got)
		}
		if !strings.Contains(bare(readAloud(f)), bare(tt.label)) {
			t.Errorf("%q is not read", tt.label)
		}
	}
}

// A short label and its line take less height side by side.
func TestALineBehindItsLabelSavesRoom(t *testing.T) {
	t.Parallel()
	height := func(label string) float64 {
		b, _ := laidOut(t, Document{Blocks: []Block{Blank{Label: Plain(label), Lines: 1}}})
		sum := 0.0
		for _, s := range b.slices {
			sum += s.height
		}
		return sum
	}
	if short, long := height("Name"), height(strings.Repeat("What did you see there? ", 3)); short >= long {
		t.Errorf("a short label takes %v, one of a whole line %v", short, long)
	}
}

// A table loses no cells, whatever the numbers in its head and rows.
func TestTablesOfAnyShape(t *testing.T) {
	t.Parallel()
	row := func(cells ...string) []Text {
		var out []Text
		for _, c := range cells {
			out = append(out, Plain(c))
		}
		return out
	}
	for name, table := range map[string]Table{
		"more cells than the head":  {Head: []string{"Name", "Who"}, Rows: [][]Text{row("Rima", "Mother", "Here"), row("Adam", "Father")}},
		"fewer cells than the head": {Head: []string{"Name", "Who", "Where"}, Rows: [][]Text{row("Rima"), row("Adam", "Father")}},
		"no head":                   {Rows: [][]Text{row("Rima", "Mother"), row("Adam", "Father", "Here")}},
		"seven columns":             {Head: []string{"A", "B", "C", "D", "E", "F", "G"}, Rows: [][]Text{row("Rima", "Mother", "Here", "One", "Two", "Three", "Four")}},
		"a wide cell":               {Head: []string{"Name", "Who"}, Rows: [][]Text{row("Rima", strings.Repeat("Anderswo", 40)), row(strings.Repeat("Überall", 40), "Father")}},
	} {
		d := Document{Blocks: []Block{table}}
		aloud := bare(readAloud(read(t, written(t, d))))
		for _, s := range stringsOf(d) {
			if !strings.Contains(aloud, bare(s)) {
				t.Errorf("%s: %q is not read:\n%s", name, s, aloud)
			}
		}
	}
}

// An audience, mark or warning too long for its place is also in the text, in full.
func TestLongMargins(t *testing.T) {
	t.Parallel()
	words := strings.TrimSpace(strings.Repeat("for the team at the front door and for nobody else at all, ", 12)) + " not even on paper"
	for name, d := range map[string]Document{"audience": {Audience: words}, "mark": {Mark: words}, "warning": {Warning: words}} {
		d.Blocks = []Block{Paragraph{Text: Plain("One.")}}
		if aloud := bare(readAloud(read(t, written(t, d)))); strings.Count(aloud, bare(words)) != 1 {
			t.Errorf("%s: the whole is read %d times, want once", name, strings.Count(aloud, bare(words)))
		}
	}
}
