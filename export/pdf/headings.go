package pdf

import (
	"strconv"

	"referral/export/document"
)

// title sets the first heading.
func (b *builder) title(s string, c column) error {
	return b.setHeading(document.Plain(s), b.fileTitle, 1, titleStyle, 0, c)
}

func (b *builder) headingBlock(h document.Heading, c column) error {
	// PDF allows no gaps between levels, and six levels including the title.
	level := max(1, min(h.Level+1, b.level+1, 6))
	if b.titled {
		level = max(2, level)
	}
	st := headingStyles[max(0, min(level-2, len(headingStyles)-1))]
	if b.slideset && level == 2 {
		st = slideHeadStyle
	}
	gap := 2 * blockGap
	if level > 2 {
		gap = 1.5 * blockGap
	}
	return b.setHeading(h.Text, h.Bookmark, level, st, gap, c)
}

// setHeading sets a heading and its bookmark, which has the same text unless other words are given. A heading with
// nothing visible is left out.
func (b *builder) setHeading(t document.Text, bookmark string, level int, st style, gap float64, c column) error {
	before := b.heading
	if b.heading = oneLine(bookmark); b.heading == "" {
		b.heading = oneLine(t.String())
	}
	from := len(b.slices)
	c.end = 0 // A heading may be as wide as a table.
	if err := b.paragraph(t, c, c.in.child("H"+strconv.Itoa(level)), st, gap); err != nil {
		return err
	}
	if from == len(b.slices) {
		b.heading = before
		return nil
	}
	b.level = level
	b.titled = b.titled || level == 1
	b.keep(from)
	b.bookmark(from, level)
	return nil
}
