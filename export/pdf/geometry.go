package pdf

// geometry is a page and the position of the text on it. Lengths are in layout units, from the top left; a unit is
// scale points, so that larger type follows the same rules.
type geometry struct {
	width, height float64
	left, foot    float64 // left is the margin on both sides, foot the room below the text.
	scale         float64
	measure       float64 // measure is the longest line of running text, 0 for none; tables and rules reach the margin.
}

// A4, in points.
const (
	shortSide = 595.28
	longSide  = 841.89
)

// upright is A4 in normal type. Its lines hold about 85 characters, and never more than 95.
var upright = geometry{width: shortSide, height: longSide, left: 42, foot: 38, scale: 1, measure: 420}

// largeSize is the size of large print, in points.
const largeSize = 16.0

// largeScale enlarges a paper's body to large print.
var largeScale = largeSize / bodyStyle.size

// largePrint is A4 upright in large print, with normal margins.
var largePrint = geometry{width: shortSide / largeScale, height: longSide / largeScale, left: 42 / largeScale, foot: 64 / largeScale, scale: largeScale}

// inPoints returns A4 upright in another type size, with the margins unchanged on paper.
func inPoints(size int) geometry {
	scale := float64(size) / bodyStyle.size
	return geometry{width: shortSide / scale, height: longSide / scale, left: upright.left / scale, foot: upright.foot / scale, scale: scale, measure: upright.measure}
}

// The page of a slide, 16 by 9, in points.
const (
	slideWidth  = 960.0
	slideHeight = 540.0
)

// slidePage returns the page of a slide, in type enlarged by a factor. The margins are always the same.
func slidePage(scale float64) geometry {
	return geometry{width: slideWidth / scale, height: slideHeight / scale, left: 44 / scale, foot: 44 / scale, scale: scale}
}

func (g geometry) textWidth() float64 { return g.width - 2*g.left }

func (g geometry) bottom() float64 { return g.height - g.foot }

func (g geometry) column(in *element) column {
	return column{x: g.left, width: g.textWidth(), in: in, end: g.left + g.measure}
}

// newPage starts the operators of a page.
func newPage(g geometry) *page {
	p := &page{geometry: g}
	if g.scale != 1 {
		p.op("cm", g.scale, 0, 0, g.scale, 0, 0)
	}
	return p
}
