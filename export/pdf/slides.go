package pdf

import (
	"slices"

	"referral/export/document"
)

// The type of slides: as large as one page takes, and never smaller than can be read from the second row.
const (
	largestScale  = 3.5
	smallestScale = 1.25
	scaleStep     = 0.125
)

// slideHeadStyle is that of a heading of the first level on a slide.
var slideHeadStyle = style{size: 14, leading: 17.5, strong: true, ink: accent}

// slides sets each stretch between two page breaks in the largest type at which it fits on one page.
func (b *builder) slides(d document.Document) error {
	b.slideset = true
	if len(b.slices) > 0 { // What was too long for the margins.
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

// largest is the page of the largest type at which the blocks fit on it; of the smallest where they fit on none.
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
