package pdf

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	. "referral/export/document"
	"referral/export/pdf/check"
)

// laid is a paper with every kind of block in English, each as long as it takes to fill several lines or rows.
func laid() Document {
	long := "The register was taken at the door, as on every day of that week, and Bo was not there until ten, without a coat. "
	return Document{
		Title: "Referral: Bo Marsh, born 4 May 2015 (11)", Mark: "Fictional: for tests", Warning: "Not for the family.", Running: "Alder School, version 2", Audience: "For the front door only", Fields: []string{"Child", "Date"},
		Blocks: []Block{
			Paragraph{Text: Join(Strong("A referral."), Plain(" "+long+long))},
			Heading{Level: 1, Text: Plain("1. In ninety seconds")},
			KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []Row{{Key: Plain("We ask"), Value: Plain(long + long), Note: "Continued in section 3."}, {Key: Plain("Family told?"), Value: Strong("No.")}}},
			Heading{Level: 2, Text: Plain("Facts")},
			Fact{Number: "F1", Kind: "Heard", Lead: Plain("Thu 12 Nov, Room 14. Bo said:"), Body: []Block{
				Quote{Text: []Text{Plain("It's the lock."), Plain(long)}, By: Plain("Bo, to Mr Hart")}, Paragraph{Text: Plain("Written down at 10:58.")}}},
			Fact{Number: "F2", Kind: "Record", Lead: Plain(long)},
			Quote{Text: []Text{Plain("Don't ring home.")}},
			Table{Head: []string{"When", "What happened", "By whom"}, Rows: [][]Text{{Plain("12 Nov"), Plain(long + long), Plain("Mr Hart")}, {Plain("10 Nov"), Plain("Late."), nil}}},
			Table{Head: []string{"Who", "When"}, Rows: [][]Text{{nil, nil}, {nil, nil}}},
			List{Numbered: true, Items: []Text{Plain(long), Plain("We ring at 15:00.")}},
			List{Items: []Text{Plain("A bed."), Plain(long)}},
			Ticks{Label: Plain("Alone?"), Options: []string{"Yes", "No", "Not known"}},
			Ticks{Label: Plain(long), Options: []string{"A parent", "A brother or sister", long}},
			Blank{Label: Plain("What did you see?"), Lines: 3},
			Blank{Label: Plain("Name"), Lines: 1},
			Figure{Alt: "A square with F1 in it.", Width: 300, Height: 120, Outlines: []Outline{{Points: []Point{{X: 10, Y: 10}, {X: 110, Y: 10}, {X: 110, Y: 110}}}, {Points: []Point{{X: 150, Y: 60}, {X: 290, Y: 60}}, Open: true}},
				Labels: []Label{{At: Point{X: 60, Y: 60}, Text: "F1", Ringed: true}, {At: Point{X: 220, Y: 50}, Text: "Front"}}},
			PageBreak{},
			Paragraph{Text: Plain("Name: Bo\nWho: pupil"), Row: true},
		},
	}
}

// glyphs are the letters of a line of text, which other tests read.
var glyphs = regexp.MustCompile(` ?\[.*\]TJ.*`)

// onPages lists what each page of a file draws: every line and box, and where each line of text is, with its font and
// size.
func onPages(f *check.File) string {
	var b strings.Builder
	for i, page := range f.Pages() {
		fmt.Fprintf(&b, "page %d\n", i+1)
		for line := range strings.Lines(string(f.Stream(f.Dict(page)["Contents"]).Data)) {
			line = strings.TrimSpace(glyphs.ReplaceAllString(strings.TrimSpace(line), ""))
			switch {
			case line == "", line == "BT", line == "ET", line == "EMC", strings.HasSuffix(line, "BDC"), strings.HasSuffix(line, "BMC"):
				continue
			}
			b.WriteString(strings.ReplaceAll(line, "Tf 1 0 0 1", "at") + "\n")
		}
	}
	return b.String()
}

// Everything on a page is where it was: a change here is one that a reader sees. Look at the paper before -update.
func TestLayout(t *testing.T) {
	t.Parallel()
	slides := laid()
	slides.Layout = Slides
	for name, d := range map[string]Document{"paper": laid(), "large": laid().InLargePrint(), "slides": slides} {
		got, file := onPages(read(t, written(t, d))), "testdata/layout_"+name+".golden.txt"
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		is, was := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for i := range max(len(is), len(was)) {
			if i >= len(is) || i >= len(was) || is[i] != was[i] {
				t.Errorf("%s: line %d has changed, from %q to %q", file, i+1, was[min(i, len(was)-1)], is[min(i, len(is)-1)])
				break
			}
		}
	}
}
