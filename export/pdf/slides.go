package pdf

import (
	"slices"

	"referral/export/document"
)

// The type on slides: as large as fits on a page, and never too small to read from the second row.
const (
	largestScale  = 3.5
	smallestScale = 1.25
	scaleStep     = 0.125
)

// slideHeadStyle is for first-level headings on slides.
var slideHeadStyle = style{size: 14, leading: 17.5, strong: true, ink: accent}

// slides sets the blocks between two page breaks in the largest type that fits on one page.
func (b *builder) slides(d document.Document) error {
	b.slideset = true
	if len(b.slices) > 0 { // text too long for the margins
		b.slices = slices.Insert(b.slices, 0, slice{fresh: true, on: slidePage(1)})
	}
	measure := newSetter(b.root.lang, d.Names, func(rune, string) {})
	for from := 0; from <= len(d.Blocks); {
		to := from
		for to < len(d.Blocks) {
			if _, ends := d.Blocks[to].(document.PageBreak); ends {
				break
			}
			to++
		}
		title := ""
		if from == 0 {
			title = d.Title
		}
		g, err := b.largest(measure, title, d.Blocks[from:to])
		if err != nil {
			return err
		}
		b.slices = append(b.slices, slice{fresh: true, on: g})
		if err := b.blocks(title, d.Blocks[from:to], g.column(b.root)); err != nil {
			return err
		}
		from = to + 1
	}
	return nil
}

// largest returns the page with the largest type in which the blocks fit, or the smallest type if they never fit.
func (b *builder) largest(measure *setter, title string, blocks []document.Block) (geometry, error) {
	for scale := largestScale; ; scale -= scaleStep {
		g := slidePage(scale)
		try := &builder{root: &element{role: "Document", lang: b.root.lang}, set: measure, slideset: true, titled: true, level: 1}
		if err := try.blocks(title, blocks, g.column(try.root)); err != nil {
			return g, err
		}
		y := b.margin.top(g, false)
		for i, s := range try.slices {
			if i > 0 {
				y += s.gap
			}
			y += s.height
		}
		if y <= g.bottom()+0.01 || scale-scaleStep < max(smallestScale, b.page.scale) {
			return g, nil
		}
	}
}
