package text_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"referral/export/document"
	"referral/export/text"
)

func paper(t *testing.T, width int, blocks ...document.Block) string {
	t.Helper()
	var b bytes.Buffer
	if err := text.Write(&b, document.Document{Blocks: blocks}, width); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func para(s string) document.Paragraph { return document.Paragraph{Text: document.Plain(s)} }

// Lines are filled to the width and no further; only space at the ends of lines is lost.
func TestLines(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"what fits", "twenty columns wide.", "twenty columns wide."},
		{"one more", "twenty-1 columns wide", "twenty-1 columns\nwide"},
		{"three lines", "one two three four five six seven eight nine", "one two three four\nfive six seven eight\nnine"},
		{"a word too wide", "a " + strings.Repeat("x", 25) + " b", "a\n" + strings.Repeat("x", 25) + "\nb"},
		{"its own lines", "one\ntwo three", "one\ntwo three"},
		{"an empty line", "one\n\ntwo", "one\n\ntwo"},
		{"spaces within", "a  b   c", "a  b   c"},
		{"spaces where a line ends", "twenty columns wide.   And more", "twenty columns wide.\nAnd more"},
		{"spaces around", "  a \n b  ", "a\nb"},
		{"a tab", "a\tb", "a b"},
		{"control characters", "a\x1b\x00b", "ab"},
		{"wide letters", "家家家家家家家家家家家", "家家家家家家家家家家\n家"},
		{"wide letters between words", "one 家家家家家家家家家家", "one 家家家家家家家家\n家家"},
		{"a mark that does not begin a line", "家家家家家家家家家家。家", "家家家家家家家家家\n家。家"},
		{"a mark that opens", "家家家家家家家家家（家）", "家家家家家家家家\n家（家）"},
		{"kana", "ひらがなひらがなひらがな", "ひらがなひらがなひら\nがな"},
		{"accents of their own", strings.Repeat("e\u0301", 20) + " b", strings.Repeat("e\u0301", 20) + "\nb"},
		{"pictures of two columns", "❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f abc", "❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f❤\ufe0f\nabc"},
		{"signs of one column", "❤❤❤❤❤❤❤❤❤ abcdefghij", "❤❤❤❤❤❤❤❤❤ abcdefghij"},
		{"what has no width", "\u200b\u200b\u200babcdefghij abcdefghi", "\u200b\u200b\u200babcdefghij abcdefghi"},
		{"Thai stays whole", strings.Repeat("ก", 22), strings.Repeat("ก", 22)},
		{"nothing", " ", ""},
	} {
		if got := paper(t, 20, para(tt.in)); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
	if got := paper(t, 0, para(strings.Repeat("x", 38)+" "+strings.Repeat("y", 39))); strings.Contains(got, "\n") {
		t.Errorf("what fits in 78 columns is broken:\n%s", got)
	}
	if got := paper(t, -1, para(strings.Repeat("x", 38)+" "+strings.Repeat("y", 40))); !strings.Contains(got, "\n") {
		t.Errorf("what does not fit in 78 columns is not broken:\n%s", got)
	}
	if got := paper(t, 5, para("sixteen columns. and more")); got != "sixteen columns.\nand more" {
		t.Errorf("in no room at all: got\n%s", got)
	}
}

// TestBlocks shows how each kind of block is written in 30 columns.
func TestBlocks(t *testing.T) {
	t.Parallel()
	head := func(level int, s string) document.Heading {
		return document.Heading{Level: level, Text: document.Plain(s)}
	}
	row := func(cells ...string) []document.Text {
		var out []document.Text
		for _, c := range cells {
			out = append(out, document.Plain(c))
		}
		return out
	}
	for _, tt := range []struct {
		name  string
		block document.Block
		want  string
		plain string // plain is its text in a box of someone else's form.
	}{
		{"a heading", head(1, "Facts"), "Facts\n-----", "Facts"},
		{"a lesser heading", head(2, "Facts"), "Facts\n.....", "Facts"},
		{"a heading of two lines", head(1, "Facts\nof May"), "Facts, of May\n-------------", "Facts, of May"},
		{"a long heading", head(1, "What was seen and heard in the last week of May"), "What was seen and heard in the\nlast week of May\n------------------------------", "What was seen and heard in the last week of May"},
		{"a heading of wide letters", head(1, "家家"), "家家\n----", "家家"},
		{"an empty heading", head(1, " "), "", ""},
		{"a fact", document.Fact{Number: "F1", Kind: "Seen", Lead: document.Plain("Monday, in the hall, by Sam."), Body: []document.Block{para("It was cold.")}}, "F1. Seen, Monday, in the hall,\n    by Sam.\n\n    It was cold.", "F1. Seen, Monday, in the hall, by Sam.\n\nIt was cold."},
		{"a quotation", document.Quote{Text: []document.Text{document.Plain("No.")}, By: document.Plain("Noor")}, "    \"No.\"\n\n    — Noor", "\"No.\"\n\n— Noor"},
		{"names and values", document.KeyValues{Rows: []document.Row{{Key: document.Plain("We ask"), Value: document.Plain("A visit today, before four.")}, {Key: document.Plain("Told?"), Value: document.Plain("No")}, {Key: document.Plain("Safe")}, {Value: document.Plain("More")}}},
			"We ask: A visit today, before\n    four.\nTold? No\nSafe:\nMore", "We ask: A visit today, before four.\nTold? No\nSafe:\nMore"},
		{"a table", document.Table{Head: []string{"Name", "Who"}, Rows: [][]document.Text{row("Rima", "Mother", "here"), row("Adam", "")}}, "Name: Rima\nWho: Mother\nhere\n\nName: Adam\nWho:", "Rima: Mother; here\nAdam:"},
		{"an empty table", document.Table{Head: []string{"Name", "Who"}}, "Name; Who", ""},
		{"a row of nothing", document.Table{Head: []string{"Name"}, Rows: [][]document.Text{{}, row("Rima")}}, "Name: Rima", "Rima:"},
		{"a list", document.List{Items: row("A bed.\nAnd breakfast, every day of the week.", "A lamp.")}, "- A bed.\n  And breakfast, every day of\n  the week.\n- A lamp.", "- A bed.\nAnd breakfast, every day of the week.\n- A lamp."},
		{"a numbered list", document.List{Numbered: true, Items: row("One.", "Two.")}, "1. One.\n2. Two.", "1. One.\n2. Two."},
		{"a blank", document.Blank{Label: document.Plain("What?"), Lines: 2}, "What?\n\n______________________________\n\n______________________________", "What?"},
		{"a blank of no lines", document.Blank{}, "______________________________", ""},
		{"boxes of two columns too many", document.Ticks{Label: document.Plain("Alone?"), Options: []string{"Yes", "Not known"}}, "Alone?\n[ ] Yes\n[ ] Not known", "Alone?   [ ] Yes   [ ] Not known"},
		{"boxes of one column too many", document.Ticks{Label: document.Plain("Alone, there"), Options: []string{"Yes", "No"}}, "Alone, there\n[ ] Yes\n[ ] No", "Alone, there   [ ] Yes   [ ] No"},
		{"a page break", document.PageBreak{}, "* * *", ""},
	} {
		if got := paper(t, 30, tt.block); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		if got := text.Plain([]document.Block{tt.block}); got != tt.plain {
			t.Errorf("%s, in a box: got\n%s\nwant\n%s", tt.name, got, tt.plain)
		}
	}
	wide := document.Ticks{Label: document.Plain("Who was told, and who was there at the time?"), Options: []string{"The mother of the child who was hurt", "No"}}
	want := "Who was told, and who was\nthere at the time?\n[ ] The mother of the child\n    who was hurt\n[ ] No"
	if got := paper(t, 30, wide); got != want {
		t.Errorf("boxes wider than a line: got\n%s\nwant\n%s", got, want)
	}
	fits := document.Ticks{Label: document.Plain("Alone, then"), Options: []string{"Yes", "No"}}
	if got := paper(t, 30, fits); got != "Alone, then   [ ] Yes   [ ] No" {
		t.Errorf("boxes that fit: got %q", got)
	}
	if got := text.Plain([]document.Block{para("One."), para(" "), head(1, "Two"), para("Three.\n\nFour.")}); got != "One.\n\nTwo\n\nThree.\n\nFour." {
		t.Errorf("several blocks in a box: got %q", got)
	}
}

// Nested blocks are indented further and have less room.
func TestFurtherIn(t *testing.T) {
	t.Parallel()
	quote := document.Quote{Text: []document.Text{document.Plain("one two three four\nfive")}}
	got := paper(t, 20, document.Fact{Number: "F1", Kind: "Heard", Body: []document.Block{quote, para("six")}}, para("seven eight nine ten"))
	want := "F1. Heard\n\n        \"one two three\n        four\n        five\"\n\n    six\n\nseven eight nine ten"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	blank := paper(t, 20, document.Fact{Number: "F1", Body: []document.Block{document.Blank{}}})
	if !strings.HasSuffix(blank, "\n    "+strings.Repeat("_", 16)) {
		t.Errorf("got\n%s", blank)
	}
}

// A name and its value are joined by a colon, unless the name ends with a mark of its own.
func TestNamesAndValues(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Told": "Told: yes", "Told?": "Told? yes", "Told!": "Told! yes", "Told.": "Told. yes", "Told:": "Told: yes", "Told;": "Told; yes", "Told,": "Told, yes", "告知？": "告知？ yes", "A\nB": "A, B: yes", "A.\n\n B ": "A. B: yes", "": "yes",
	} {
		got := paper(t, 60, document.KeyValues{Rows: []document.Row{{Key: document.Plain(name), Value: document.Plain(" yes\n")}}})
		if got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

// The mark and the audience come first; a layout of pages repeats the mark on each.
func TestMarks(t *testing.T) {
	t.Parallel()
	d := document.Document{Title: "A title", Mark: "Fictional", Audience: "For one reader", Blocks: []document.Block{para("One."), document.PageBreak{}, para("Two.")}}
	for layout, want := range map[document.Layout]string{
		document.Pages:  "Fictional\n\nFor one reader\n\nA title\n=======\n\nOne.\n\n* * *\n\nTwo.\n",
		document.Slides: "Fictional\n\nFor one reader\n\nA title\n=======\n\nOne.\n\n* * *\n\nFictional\n\nTwo.\n",
	} {
		d.Layout = layout
		var b bytes.Buffer
		if err := text.Write(&b, d, 40); err != nil || b.String() != want {
			t.Errorf("layout %d: got %v and\n%s\nwant\n%s", layout, err, b.String(), want)
		}
	}
	if err := text.Write(full{}, d, 40); err == nil || !strings.HasPrefix(err.Error(), "writing plain text: ") {
		t.Errorf("on a full disk: got %v", err)
	}
	unknown := document.Document{Blocks: []document.Block{document.Fact{Number: "F1", Body: []document.Block{&document.Paragraph{}}}}}
	if err := text.Write(&bytes.Buffer{}, unknown, 40); err == nil {
		t.Error("a block inside that cannot be written is not noticed")
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space") }

// An empty cell is left out; a row with only its first cell filled is there to fill in, and keeps its names.
func TestEmptyCells(t *testing.T) {
	t.Parallel()
	cells := func(texts ...string) []document.Text {
		var out []document.Text
		for _, s := range texts {
			out = append(out, document.Plain(s))
		}
		return out
	}
	table := document.Table{Head: []string{"Name", "Who", "Contact"}, Rows: [][]document.Text{cells("Una Orme", "sister", ""), cells("Una Orme", " ", "at school"), cells("Week 1", "", "")}}
	want := "Name: Una Orme\nWho: sister\n\nName: Una Orme\nContact: at school\n\nName: Week 1\nWho:\nContact:"
	if got := paper(t, 60, table); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
