package markdown

import (
	"bytes"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "referral/export/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestWrite(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, sample()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "sample.md")
	if *update {
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
	var again bytes.Buffer
	if err := Write(&again, sample()); err != nil || !bytes.Equal(out.Bytes(), again.Bytes()) {
		t.Errorf("the same document gave different bytes, error %v", err)
	}
}

// Leaving characters alone matters as much as escaping them: the paper is also read as plain text.
func TestInline(t *testing.T) {
	tests := []struct {
		name string
		in   Text
		at   place
		want string
	}{
		{name: "common text", in: Plain(`He said, "It's 5 < 6 (F1)." Q&A; 10:52; 2.5 cm; #3; a_b; A* and B*; 3 * 4; ~5 to ~6; [sic] C:\Users`), want: `He said, "It's 5 < 6 (F1)." Q&A; 10:52; 2.5 cm; #3; a_b; A* and B*; 3 * 4; ~5 to ~6; [sic] C:\Users`},
		{name: "an address", in: Plain("n.brandt@ferrybank.example"), want: "n.brandt@ferrybank.example"},
		{name: "emphasis", in: Plain("*no* _no_ ~~no~~ `no`"), want: "\\*no\\* \\_no\\_ \\~\\~no\\~\\~ \\`no\\`"},
		{name: "links", in: Plain("[a](b) ![a](b) www.a.example https://a.example <b>"), want: `[a\](b) ![a\](b) www\.a.example https\://a.example \<b>`},
		{name: "a number at the start", in: Plain("12. May\n3) x"), want: "12\\. May\\\n3\\) x"},
		{name: "a year is no list", in: Plain("2014.5"), want: "2014.5"},
		{name: "line starts", in: Plain("# a\n- b\n+ c\n> d\n#e\n-f"), want: "\\# a\\\n\\- b\\\n\\+ c\\\n\\> d\\\n#e\\\n-f"},
		{name: "a line below a line", in: Plain("a\n==="), want: "a\\\n\\=\\=\\="},
		{name: "backslashes", in: Plain("a\\\nb\\|\\"), want: "a&#92;\\\nb\\\\|\\\\"},
		{name: "a cell", in: Plain("a|b\nc"), at: inCell, want: `a\|b<br>c`},
		{name: "a heading", in: Plain("C #"), at: inHeading, want: `C \#`},
		{name: "a box to tick", in: Plain("[x] a"), at: inItem, want: `\[x] a`},
		{name: "bold next to letters", in: Join(Plain("a"), Strong(" (b) "), Plain("c"), Strong("d:"), Plain("e")), want: "a **(b)** c**d:**&#101;"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := inline(tt.in, tt.at); got != tt.want {
				t.Errorf("inline() = %s, want %s", got, tt.want)
			}
		})
	}
}

// A table with uneven rows is a fault in the sheet, but its words must still arrive.
func TestRaggedTable(t *testing.T) {
	var out bytes.Buffer
	d := Document{Blocks: []Block{Table{Head: []string{"A"}, Rows: [][]Text{{Plain("1"), Plain("2")}, {}}}}}
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "| A | |\n| --- | --- |\n| 1 | 2 |\n| | |\n"; got != want {
		t.Errorf("Write() = %q, want %q", got, want)
	}
}

func TestUnknownBlock(t *testing.T) {
	d := Document{Blocks: []Block{&Heading{Level: 1, Text: Plain("Rowan")}}}
	err := Write(&bytes.Buffer{}, d)
	if err == nil || strings.Contains(err.Error(), "Rowan") {
		t.Errorf("Write() = %v, want an error that names the type and holds no text", err)
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteFails(t *testing.T) {
	if err := Write(full{}, sample()); !errors.Is(err, errFull) {
		t.Errorf("Write() = %v, want %v", err, errFull)
	}
}

func TestRoundTripRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		data := make([]byte, 20+r.IntN(400))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		s := &source{data}
		roundTrip(t, Document{Title: s.string(), Mark: s.string(), Audience: s.string(), Blocks: s.blocks(8, 0)})
	}
}
