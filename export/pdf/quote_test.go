package pdf

import (
	"strconv"
	"strings"
	"testing"

	. "referral/export/document"
)

// quoteBars are the operators that draw the bars at a quotation, as they come.
func quoteBars(t *testing.T, q Quote) []string {
	t.Helper()
	b, err := compose(Document{Title: "One", Blocks: []Block{Paragraph{Text: Plain("Before it.")}, q}})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range b.pages {
		for _, op := range strings.Split(p.body.String(), "\n") {
			if strings.HasSuffix(op, " re") && strings.Contains(op, " "+strconv.FormatFloat(barWidth, 'g', -1, 64)+" ") {
				out = append(out, op)
			}
		}
	}
	return out
}

// The bar at a quotation begins at its first line, whether or not it is said whose words they are.
func TestBarBeginsAtTheFirstLine(t *testing.T) {
	t.Parallel()
	text := []Text{Plain("I hide in the shed."), Plain("Then he looks for me.")}
	alone, by := quoteBars(t, Quote{Text: text}), quoteBars(t, Quote{Text: text, By: Plain("Bryn, to Mr Hart")})
	if len(alone) == 0 || len(by) != len(alone)+1 {
		t.Fatalf("bars %q, and with a name %q", alone, by)
	}
	for i := range alone {
		if alone[i] != by[i] {
			t.Errorf("bar %d is %q, and with a name %q", i, alone[i], by[i])
		}
	}
}

// A slide has one margin, at its side and at its foot, in type of every size.
func TestSlidesHaveOneMargin(t *testing.T) {
	t.Parallel()
	want := slidePage(1).left
	for _, scale := range []float64{1, largestScale, smallestScale} {
		g := slidePage(scale)
		for _, got := range []float64{g.left * scale, g.foot * scale} {
			if got < want-0.01 || got > want+0.01 {
				t.Errorf("type times %v: a margin of %v points, want %v", scale, got, want)
			}
		}
	}
}
