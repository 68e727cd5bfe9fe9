package pdf

import (
	"bytes"
	"math"
	"strings"
	"testing"

	. "referral/export/document"
	"referral/export/pdf/check"
)

// slideset has a short slide, a full one, one too long in any type, and an empty one.
func slideset() Document {
	words := func(n int) Paragraph {
		return Paragraph{Text: Plain(strings.Repeat("Nobody was told on the day. ", n))}
	}
	return Document{Title: "Slides", Mark: "Fictional: for training", Audience: "For the room", Layout: Slides, Blocks: []Block{
		Heading{Level: 1, Text: Plain("Take care")}, words(1), PageBreak{},
		Heading{Level: 1, Text: Plain("The text")}, words(30), PageBreak{},
		Heading{Level: 1, Text: Plain("Too much")}, words(400), PageBreak{},
		PageBreak{},
		Heading{Level: 1, Text: Plain("Eight things")},
		Table{Head: []string{"", "Weak", "Better"}, Rows: [][]Text{{Strong("Who"), Plain("not there yet"), Plain("there")}}},
		Ticks{Label: Plain("Voted"), Options: []string{"yes", "no"}},
	}}
}

// Each slide is one landscape page with the mark on it, in type as large as fits; only a slide too long in any type
// continues on a second page.
func TestSlides(t *testing.T) {
	b, err := compose(slideset())
	if err != nil {
		t.Fatal(err)
	}
	var scales []float64
	for _, p := range b.pages {
		if w, h := p.width*p.scale, p.height*p.scale; int(w) != 960 || int(h) != 540 {
			t.Errorf("a page of %v by %v", w, h)
		}
		scales = append(scales, p.scale)
	}
	if len(scales) < 6 || scales[0] != largestScale || scales[1] >= largestScale || scales[1] <= smallestScale || scales[2] != smallestScale || scales[len(scales)-1] != largestScale {
		t.Errorf("type of the pages %v", scales)
	}
	data := written(t, slideset())
	save(t, "slides", data)
	f, err := check.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range check.Run(f) {
		t.Error(p)
	}
	if !bytes.Equal(data, written(t, slideset())) {
		t.Error("the same slides gave other bytes")
	}
}

// A paper in 12 points has its body in 12 points, and large print is larger all the same.
func TestPoints(t *testing.T) {
	t.Parallel()
	d := Document{Title: "Run sheet", Points: 12, Blocks: []Block{Paragraph{Text: Plain("At 14:00.")}}}
	for _, want := range []float64{12, largeSize} {
		b, err := compose(d)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.pages[0].scale * bodyStyle.size; math.Abs(got-want) > 0.001 {
			t.Errorf("the body is in %v points, not %v", got, want)
		}
		d = d.InLargePrint()
	}
}
