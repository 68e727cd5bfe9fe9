package pdf

import (
	"slices"
	"strings"
	"testing"

	. "referral/export/document"
)

const filler = "The door of the library has been closed since half past nine, and she has had toast and something to drink with the assistant who knows her well. "

// laidOut returns a document as slices, and their positions.
func laidOut(t *testing.T, d Document) (*builder, layout) {
	t.Helper()
	b, err := set(d)
	if err != nil {
		t.Fatal(err)
	}
	return b, b.fit()
}

// A line of running text has at most 95 characters, even with narrow letters; so has one in a table of questions.
func TestMeasure(t *testing.T) {
	const narrow = "If a child is in danger, do not ask without a name: ring and refer. If you are still worried after the advice, refer. "
	long := strings.Repeat(filler, 4) + strings.Repeat(narrow, 4)
	b := &builder{root: &element{role: "Document", lang: "en-GB"}, page: upright}
	b.set = newSetter("en-GB", nil, b.miss)
	if err := b.paragraph(Plain(long), b.page.column(b.root), b.root, bodyStyle, 0); err != nil {
		t.Fatal(err)
	}
	if least := len(long) / longestLine; len(b.slices) <= least {
		t.Errorf("%d characters are on %d lines, want more than %d", len(long), len(b.slices), least)
	}
	cells, err := b.lines(Plain(long), upright.textWidth()*0.75-2*cellPad, bodyStyle, "")
	if err != nil {
		t.Fatal(err)
	}
	if n := longest(cells); n > longestLine {
		t.Errorf("a line of a table has %d characters", n)
	}
}

// The last page never has only a few lines, however long the paper is.
func TestNoShortLastPage(t *testing.T) {
	for n := 38; n < 100; n++ {
		var d Document
		for range n {
			d.Blocks = append(d.Blocks, Paragraph{Text: Plain("A short line.")})
		}
		_, l := laidOut(t, d)
		if len(l.sheets) > 1 && l.end < shortPage-bodyStyle.leading {
			t.Errorf("%d paragraphs: the last of %d pages holds %.0f points", n, len(l.sheets), l.end)
		}
	}
}

// No page begins with only one or two rows of a table, wherever the page ends and however tall the rows are.
func TestNoPageOfTwoRows(t *testing.T) {
	t.Parallel()
	for _, row := range []string{"One line.", strings.Repeat(filler, 2)} {
		for n := 5; n < 60; n++ {
			table := Table{Head: []string{"Date", "What happened"}}
			for range n {
				table.Rows = append(table.Rows, []Text{Plain("Tue 3 Nov 2026"), Plain(row)})
			}
			b, l := laidOut(t, Document{Blocks: []Block{Paragraph{Text: Plain(filler)}, table}})
			rows := 0
			for i := range b.slices {
				if !b.slices[i].fresh && l.spots[i].page == len(l.sheets)-1 {
					rows++
				}
			}
			if len(l.sheets) > 1 && rows < 3 {
				t.Errorf("%d rows: the last of %d pages has %d", n, len(l.sheets), rows)
			}
		}
	}
}

// Whatever belongs together is on one page, wherever the page ends: a question and its boxes, a heading and its text,
// an introduction and its list, a table to write in, a part of a script.
func TestKeptTogether(t *testing.T) {
	question := Paragraph{Text: Plain("1. Has the parent been told?")}
	for name, d := range map[string]Document{
		"a question and its boxes":   {Blocks: []Block{question, Ticks{Options: []string{"Yes", "No", filler, filler}}, Blank{Label: Plain("To add"), Lines: 2}}},
		"a question and its lines":   {Blocks: []Block{Blank{Label: Plain(filler), Lines: 4}}},
		"a question and its table":   {Blocks: []Block{question, Table{Head: []string{"Who", "When"}, Rows: [][]Text{{nil, nil}, {nil, nil}, {nil, nil}}}}},
		"a heading and its text":     {Blocks: []Block{Heading{Level: 1, Text: Plain("Facts")}, Paragraph{Text: Plain("It rests on F1.")}, Heading{Level: 2, Text: Plain("One")}, Paragraph{Text: Plain("Seen.")}}},
		"a heading of several lines": {Blocks: []Block{Heading{Level: 1, Text: Plain(strings.Repeat(filler, 3))}, Paragraph{Text: Plain("Seen.")}}},
		"a heading and a list":       {Blocks: []Block{Heading{Level: 2, Text: Plain("What we saw")}, List{Items: []Text{Plain("No coat.")}}}},
		"an introduction and a list": {Blocks: []Block{Paragraph{Text: Plain("Ask as well:")}, List{Items: []Text{Plain("Who told you?")}}}},
		"a row in large print":       {Blocks: []Block{Paragraph{Text: Plain("Name: Bo\nWho: mother\nLives: with us\nContact: 01632 960317"), Row: true}}},
		"a part of a script":         {Together: true, Blocks: []Block{Heading{Level: 1, Text: Plain("Situation")}, Paragraph{Text: Plain(filler)}, Paragraph{Text: Plain(filler)}, Blank{Label: Plain(filler), Lines: 2}}},
	} {
		for n := range 60 {
			all := Document{Together: d.Together}
			for range n {
				all.Blocks = append(all.Blocks, Paragraph{Text: Plain("A short line.")})
			}
			before, _ := laidOut(t, all)
			all.Blocks = append(all.Blocks, d.Blocks...)
			_, l := laidOut(t, all)
			first, last := l.spots[len(before.slices)], l.spots[len(l.spots)-1]
			if first.page != last.page {
				t.Errorf("%s, after %d lines: begins on page %d and ends on page %d", name, n, first.page+1, last.page+1)
			}
		}
	}
}

// Every page begins directly below its own head, whatever it begins with: the first has no title there.
func TestPagesBeginAtOneHeight(t *testing.T) {
	t.Parallel()
	for _, starts := range [][]Block{
		{Paragraph{Text: Plain("She was cold.")}},
		{Heading{Level: 1, Text: Plain("What we saw")}},
		{List{Items: []Text{Plain("No coat.")}}},
		{Fact{Number: "F1", Lead: Plain("F1. No coat.")}},
		{Blank{Label: Plain("Who else saw it?"), Lines: 2}},
	} {
		for _, title := range []string{"", "Ring with this in your hand"} {
			d := Document{Title: title, Running: "Alder School", Blocks: append(append(slices.Clone(starts), PageBreak{}), starts...)}
			b, l := laidOut(t, d)
			for i, s := range l.spots {
				first := i == 0 || l.spots[i-1].page != s.page
				if top := b.margin.top(b.page, s.page == 0); first && !b.slices[i].fresh && s.top != top {
					t.Errorf("%T: page %d begins at %v, want %v", starts[0], s.page+1, s.top, top)
				}
			}
		}
	}
}

// An empty item takes the same room as one with a word, including its number or dot.
func TestItemsWithoutWords(t *testing.T) {
	t.Parallel()
	for _, many := range []bool{false, true} {
		with := List{Numbered: many, Items: []Text{Plain("No coat."), Plain("Cold."), Plain("Wet.")}}
		without := List{Numbered: many, Items: []Text{Plain("No coat."), nil, Plain("Wet.")}}
		_, a := laidOut(t, Document{Blocks: []Block{with}})
		_, b := laidOut(t, Document{Blocks: []Block{without}})
		if a.end != b.end {
			t.Errorf("numbered %v: the list ends at %v, with words in each item at %v", many, b.end, a.end)
		}
	}
}

// A part longer than a page does not get a page for each line.
func TestLongPart(t *testing.T) {
	d := Document{Together: true, Blocks: []Block{Heading{Level: 1, Text: Plain("If they ask")}}}
	for range 60 {
		d.Blocks = append(d.Blocks, Paragraph{Text: Plain("A short line.")})
	}
	if _, l := laidOut(t, d); len(l.sheets) != 2 {
		t.Errorf("got %d pages, want 2", len(l.sheets))
	}
}

// A table of many rows gets widths that suit its content: a date is on one line.
func TestWidthsOfALongTable(t *testing.T) {
	table := Table{Head: []string{"When", "What happened", "What came of it"}}
	for range 90 {
		table.Rows = append(table.Rows, []Text{Plain("Thu 15 Aug 2024"), Plain(filler), Plain("Nothing yet.")})
	}
	b, _ := laidOut(t, Document{Blocks: []Block{table}})
	for i, s := range b.slices {
		if s.height > 5*bodyStyle.leading {
			t.Fatalf("row %d is %.0f points high", i, s.height)
		}
	}
}

// Large print is at least 16 points, including the head and foot of the page.
func TestLargePrint(t *testing.T) {
	d := Document{Title: "One", Running: "Mill School", Audience: "For you", Fields: []string{"Child"}, Mark: "Fictional", Warning: "Not for the family.", Blocks: []Block{Paragraph{Text: Plain(filler)}}}.InLargePrint()
	b, _ := laidOut(t, d)
	sizes := []float64{bodyStyle.size * b.page.scale, b.margin.small.size, b.margin.fieldStyle.size}
	for _, band := range b.margin.bands {
		sizes = append(sizes, band.style.size)
	}
	for _, size := range sizes {
		if size < largeSize-0.01 {
			t.Errorf("type of %.1f points", size)
		}
	}
}

// A note goes under the key, so that the answer next to it takes no more lines; a table without column names begins
// with a rule.
func TestNoteUnderTheKey(t *testing.T) {
	t.Parallel()
	answer := Plain(filler + filler[:40])
	heights := func(kv KeyValues) []float64 {
		b, _ := laidOut(t, Document{Blocks: []Block{kv}})
		var out []float64
		for _, s := range b.slices {
			if !s.fresh {
				out = append(out, s.height)
			}
		}
		return out
	}
	key := Plain("What happened to her")
	without := heights(KeyValues{Rows: []Row{{Key: key, Value: answer}}})
	with := heights(KeyValues{Rows: []Row{{Key: key, Value: answer, Note: "Continued in section 3."}}})
	if len(with) != 2 || with[0] > bodyStyle.leading/2 || with[1] != without[1] {
		t.Errorf("the rule and the row are %v high with a note, and %v without", with, without)
	}
	short := heights(KeyValues{Rows: []Row{{Key: key, Value: Plain("No coat."), Note: "Continued in section 3."}}})
	if want := 2*bodyStyle.leading + 2*rowPad; short[len(short)-1] != want {
		t.Errorf("a short answer with a note is %v high, want %v", short[len(short)-1], want)
	}
}
