package docx

import (
	"fmt"
	"strings"
	"testing"

	. "referral/export/document"
)

// A table whose columns have no names has no row for them.
func TestTableWithoutHead(t *testing.T) {
	t.Parallel()
	rows := []Row{{Key: Plain("We ask"), Value: Plain("A visit.")}, {Key: Plain("Who"), Value: Plain("Ms Orme.")}}
	for head, want := range map[[2]string]int{{}: 0, {"About", "Answer"}: 1} {
		body := opened(t, Document{Blocks: []Block{KeyValues{Head: head, Rows: rows}}})["word/document.xml"]
		if got := strings.Count(body, "<w:tblHeader/>"); got != want || strings.Contains(body, "Question") {
			t.Errorf("%q: got %d header rows, want %d", head, got, want)
		}
		if got := strings.Count(body, "</w:tr>"); got != len(rows)+want {
			t.Errorf("%q: got %d rows", head, got)
		}
	}
}

func TestManyFacts(t *testing.T) {
	t.Parallel()
	var blocks []Block
	for i := range 500 {
		blocks = append(blocks, Fact{Number: fmt.Sprintf("F%d", i+1), Kind: "Seen", Lead: Plain("gate.")})
	}
	got := read(t, sound(t, Document{Blocks: blocks})["word/document.xml"])
	if strings.Count(got, "\n") != 500 || !strings.Contains(got, "Fact: <strong>F500. -> <strong>Seen, gate.\n") {
		t.Errorf("500 facts gave %.300s", got)
	}
}

// Columns share the whole width, each at least as wide as its longest word; a column written in by hand is as wide as
// the others.
func TestColumnWidths(t *testing.T) {
	t.Parallel()
	const width = 9866
	row := func(cells ...string) (out []Text) {
		for _, c := range cells {
			out = append(out, Plain(c))
		}
		return out
	}
	tests := map[string][][]Text{
		"short and long": {row("No", "What"), row("1", strings.Repeat("Seen at the gate with no coat. ", 20))},
		"long word":      {row("a", "b"), row(strings.Repeat("x", 10000), "y")},
		"by hand":        {row("When", "What was seen and heard"), row("", "")},
		"twelve":         {row("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), row(strings.Fields(strings.Repeat("safeguarding ", 12))...)},
	}
	for name, grid := range tests {
		widths := columnWidths(grid, width, false)
		sum := 0
		for _, w := range widths {
			sum += w
			if w < 300 {
				t.Errorf("%s: a column of %d: %v", name, w, widths)
			}
		}
		if sum != width {
			t.Errorf("%s: widths %v make %d, want %d", name, widths, sum, width)
		}
		if name == "by hand" && widths[0] != widths[1] {
			t.Errorf("%s: widths %v", name, widths)
		}
		if name == "short and long" && widths[1] < 4*widths[0] {
			t.Errorf("%s: widths %v", name, widths)
		}
	}
}
