package docx

import (
	"fmt"

	"referral/export/document"
)

// page is the paper and its type. Lengths are in twentieths of a point, as Word has them.
type page struct {
	wide, high int
	margin     int
	factor     float64 // factor enlarges type of the usual sizes.
	factIndent int
	landscape  bool
}

// A4, and the size of the type in points.
const (
	shortSide  = 11906
	longSide   = 16838
	bodySize   = 10.5
	largeSize  = 16.0
	slideWide  = 19200 // Slides are 16 by 9.
	slideHigh  = 10800
	slideSize  = 18.0
	listIndent = 360
)

// pageOf returns the page of a paper: for the hand, in large print, or for a room.
func pageOf(d document.Document) page {
	p := page{wide: shortSide, high: longSide, margin: 1020, factor: 1}
	switch {
	case d.Layout == document.Slides:
		p.wide, p.high, p.landscape, p.factor = slideWide, slideHigh, true, slideSize/bodySize
	case d.Large:
		p.factor = largeSize / bodySize
	case d.Points > 0:
		p.factor = float64(d.Points) / bodySize
	}
	p.factIndent = int(660 * p.factor)
	return p
}

// width returns the width of the text.
func (p page) width() int { return p.wide - 2*p.margin }

func (p page) xml() string {
	turned := ""
	if p.landscape {
		turned = ` w:orient="landscape"`
	}
	return fmt.Sprintf(`<w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="500" w:footer="500" w:gutter="0"/><w:titlePg/>`,
		p.wide, p.high, turned, p.margin, p.margin, p.margin, p.margin)
}
