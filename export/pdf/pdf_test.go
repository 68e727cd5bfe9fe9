package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	. "referral/export/document"
	"referral/export/pdf/check"
)

// read parses a paper and reports every rule that it breaks.
func read(t testing.TB, data []byte) *check.File {
	t.Helper()
	f, err := check.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range check.Run(f) {
		t.Error(p)
	}
	return f
}

func TestEverything(t *testing.T) {
	d := everything()
	var b bytes.Buffer
	report, err := WriteReport(&b, d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Missing) > 0 {
		t.Errorf("missing: %v", report.Missing)
	}
	data := b.Bytes()
	save(t, "everything", data)
	found(t, read(t, data), d)
}

// found reports the document's strings that the structure tree lacks, in order.
func found(t testing.TB, f *check.File, d Document) {
	t.Helper()
	var all strings.Builder
	for _, b := range f.Text() {
		all.WriteString(bare(b.Text))
		all.WriteString("\x00")
	}
	text := strings.ReplaceAll(all.String(), "\x00", "")
	for _, s := range stringsOf(d) {
		want := bare(s)
		_, after, ok := strings.Cut(text, want)
		if !ok {
			t.Errorf("the tree does not read %q in its place", s)
			continue
		}
		text = after
	}
}

// bare returns the visible part of s: no spaces, and nothing that is dropped in print.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unseen(r) || r == '\u2028' || r == '\u2029' || r == '\u200b' {
			return -1
		}
		return r
	}, s)
}

// stringsOf returns a document's texts in reading order.
func stringsOf(d Document) []string {
	out := []string{d.Mark, d.Audience, d.Title}
	add := func(ts ...Text) {
		for _, t := range ts {
			out = append(out, t.String())
		}
	}
	var blocks func([]Block)
	blocks = func(bs []Block) {
		for _, b := range bs {
			switch b := b.(type) {
			case Heading:
				add(b.Text)
			case Paragraph:
				add(b.Text)
			case Fact:
				add(b.Opening())
				blocks(b.Body)
			case Quote:
				add(b.Marked()...)
				add(b.Credit())
			case KeyValues:
				out = append(out, b.Head[:]...)
				for _, r := range b.Rows {
					add(r.Key, r.Value)
				}
			case Table:
				out = append(out, b.Head...)
				for _, r := range b.Rows {
					add(r...)
				}
			case List:
				add(b.Items...)
			case Blank:
				add(b.Label)
			case Ticks:
				add(b.Label)
				out = append(out, b.Options...)
			}
		}
	}
	blocks(d.Blocks)
	return out
}

func TestEmptyDocument(t *testing.T) {
	read(t, written(t, Document{}))
	read(t, written(t, Document{Blocks: []Block{PageBreak{}, Paragraph{}, Heading{Level: 3}, List{}, Table{}, Quote{}, Ticks{}, Fact{}, KeyValues{}, PageBreak{}}}))
}

func TestSameBytes(t *testing.T) {
	if !bytes.Equal(written(t, everything()), written(t, everything())) {
		t.Error("the same document gave other bytes")
	}
}

func TestCreated(t *testing.T) {
	var b bytes.Buffer
	if _, err := WriteReport(&b, everything(), Options{Created: time.Date(2026, 11, 12, 12, 50, 0, 0, time.UTC)}); err != nil {
		t.Fatal(err)
	}
	f := read(t, b.Bytes())
	if got := f.Dict(f.Trailer["Info"])["CreationDate"]; got != check.String("D:20261112125000+00'00'") {
		t.Errorf("CreationDate is %v", got)
	}
}

func TestMissing(t *testing.T) {
	d := Document{Title: "Names", Names: []Name{{Text: "ᠪᠠᠲᠤ", Of: "the father"}}, Blocks: []Block{
		Paragraph{Text: Plain("Known: Zofia.")},
		Heading{Level: 1, Text: Plain("1. Who"), Bookmark: "Who"},
		Paragraph{Text: Plain("Batu, ᠪᠠᠲᠤ, and again ᠪᠠ.")},
		Fact{Number: "F4", Kind: "Seen", Lead: Plain("Mon"), Body: []Block{Quote{Text: []Text{Plain("e𐨀 \ue000")}}}},
		Paragraph{Text: Plain("Twice: ꠍꠤ.")},
	}}
	var b bytes.Buffer
	report, err := WriteReport(&b, d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	const said = "Cannot be printed: Mongolian letters, some letters, some signs, Sylheti letters (the name of the father, the part \"Who\", F4)."
	if got := report.Unprinted(); got != said {
		t.Errorf("said %q, want %q", got, said)
	}
	if got, want := report.ToType(), "write that name in Latin letters"; got != want {
		t.Errorf("to type: %q, want %q", got, want)
	}
	var text strings.Builder
	for _, block := range read(t, b.Bytes()).Text() {
		text.WriteString(block.Text + "\n")
	}
	for _, want := range []string{said, "Batu, ᠪᠠᠲᠤ, and again ᠪᠠ.", "e𐨀 \ufffd", "Twice: ꠍꠤ."} { // Private characters mean nothing elsewhere.
		if !strings.Contains(text.String(), want) {
			t.Errorf("the paper does not read %q:\n%s", want, text.String())
		}
	}
}

// A paper with all its letters says nothing about letters.
func TestNoLettersMissing(t *testing.T) {
	if r := (Report{}); r.Unprinted() != "" || r.ToType() != "" {
		t.Errorf("said %q and %q", r.Unprinted(), r.ToType())
	}
}

// TestLong sets what does not fit on a page or line.
func TestLong(t *testing.T) {
	var lines []string
	for i := range 400 {
		lines = append(lines, fmt.Sprintf("Line %d of the cell.", i+1))
	}
	d := Document{Title: "Long", Mark: strings.Repeat("For training only. ", 5), Blocks: []Block{
		Heading{Level: 1, Text: Plain("An empty section")},
		Heading{Level: 1, Text: Plain("A tall cell")},
		Table{Head: []string{"When", "What"}, Rows: [][]Text{
			{Plain("Mon"), Plain("Short.")}, {Plain("Tue"), Plain(strings.Join(lines, "\n"))}, {Plain("Wed"), Plain("Short.")}}},
		Heading{Level: 1, Text: Plain("A long word")},
		Paragraph{Text: Plain(strings.Repeat("abcdefghij", 500))},
		Table{Head: []string{"a", "b", "c"}, Rows: [][]Text{{Plain(strings.Repeat("abcdefghij", 50)), Plain(strings.Repeat("klm", 100)), Plain("c")}}},
		Heading{Level: 1, Text: Plain("Quotations without a space")},
		Quote{Text: []Text{Plain(strings.Repeat("a", 10000))}},
		Quote{Text: []Text{Plain(strings.Repeat("سلام", 2500))}, Lang: "ar"},
		Quote{Text: []Text{Plain(strings.Repeat("가", 10000))}, Lang: "ko"},
		Heading{Level: 1, Text: Plain("A name in five scripts")},
		Paragraph{Text: Join(Plain("Ana "), Plain("Άννα Анна حنا חנה अन्ना 安娜"), Strong(" Ana حنا"))},
		Blank{Label: Plain("Notes"), Lines: 90},
		Quote{Text: []Text{Plain(strings.Repeat("She said it again, and again. ", 300))}},
		Heading{Level: 1, Text: Plain("An empty section at the end")},
	}}
	data := written(t, d)
	save(t, "long", data)
	found(t, read(t, data), d)
}

// long returns a paper of about n pages.
func long(n int) Document {
	d := everything()
	blocks := d.Blocks
	d.Blocks = nil
	for i := range n / 2 {
		d.Blocks = append(d.Blocks, Heading{Level: 1, Text: Plain(fmt.Sprintf("Part %d", i+1))})
		d.Blocks = append(d.Blocks, blocks[:len(blocks)-3]...)
	}
	return d
}

func TestHundredPages(t *testing.T) {
	d := long(122)
	var b bytes.Buffer
	report, err := WriteReport(&b, d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if report.Pages < 90 {
		t.Errorf("%d pages, want about 100", report.Pages)
	}
	save(t, "hundred", b.Bytes())
	found(t, read(t, b.Bytes()), d)
}

// TestHeadings checks that no heading is left at the foot of a page.
func TestHeadings(t *testing.T) {
	for n := range 60 {
		d := Document{Title: "Orphans"}
		for range n {
			d.Blocks = append(d.Blocks, Paragraph{Text: Plain("A line.")})
		}
		d.Blocks = append(d.Blocks, Heading{Level: 1, Text: Plain("Head")}, Heading{Level: 2, Text: Plain("Below")},
			KeyValues{Head: [2]string{"a", "b"}, Rows: []Row{{Key: Plain("c"), Value: Plain("d")}}})
		b, err := compose(d)
		if err != nil {
			t.Fatal(err)
		}
		on := map[string]*page{}
		for _, k := range b.root.kids {
			for e := k.element; e != nil; {
				if e.kids[0].page != nil {
					on[k.element.role] = e.kids[0].page
					break
				}
				e = e.kids[0].element
			}
		}
		if on["H2"] != on["H3"] || on["H2"] != on["Table"] {
			t.Errorf("after %d lines the heading is on another page than its table", n)
		}
	}
}

func TestUnknownBlock(t *testing.T) {
	err := Write(&bytes.Buffer{}, Document{Blocks: []Block{&Heading{Level: 1, Text: Plain("Rowan")}}})
	if err == nil || strings.Contains(err.Error(), "Rowan") {
		t.Errorf("Write() = %v, want an error that names the type and holds no text", err)
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	if err := Write(full{}, everything()); !errors.Is(err, errFull) {
		t.Errorf("Write() = %v, want the error of the writer", err)
	}
}

// The boxes of a row come after the end of its label, however long that is.
func TestTicksComeAfterTheirLabel(t *testing.T) {
	c := upright.column(nil)
	for _, width := range []float64{0, 50, upright.textWidth() / 3, upright.textWidth() * 0.54} {
		got := c.behind(width)
		if got.x < c.x+width || got.x+got.width != c.x+c.width {
			t.Errorf("behind %v: got from %v, %v wide", width, got.x, got.width)
		}
	}
}

// A file ends with the offset of its table, and the table is the last object it counts: strict readers repair or refuse
// any other file.
func TestTheTableCountsItself(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]Document{"nothing": {}, "a line": {Blocks: []Block{Paragraph{Text: Plain("She was cold.")}}}, "a long paper": long(12)} {
		data := written(t, d)
		end := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(data)
		if end == nil {
			t.Errorf("%s: it does not end with the place of its table", name)
			continue
		}
		at, _ := strconv.Atoi(string(end[1]))
		table := regexp.MustCompile(`^(\d+) 0 obj\n<</Type/XRef/Size (\d+)/`).FindSubmatch(data[at:])
		if table == nil {
			t.Errorf("%s: there is no table at %d", name, at)
			continue
		}
		number, _ := strconv.Atoi(string(table[1]))
		if size, _ := strconv.Atoi(string(table[2])); number != size-1 {
			t.Errorf("%s: the table is object %d of %d", name, number, size)
		}
	}
}
