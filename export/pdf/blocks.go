package pdf

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"referral/export/document"
)

// style is the look of a block of text. Lengths are in points.
type style struct {
	size    float64
	leading float64 // leading is the height of a line.
	strong  bool
	ink     ink
}

var (
	bodyStyle  = style{size: 10.5, leading: 13}
	boldStyle  = style{size: 10.5, leading: 13, strong: true}
	quietStyle = style{size: 10.5, leading: 13, ink: grey}
	headStyle  = style{size: 9.5, leading: 12, strong: true, ink: accent} // for the head of a table
	smallStyle = style{size: 8.5, leading: 10.5}                          // for the margins: black, since a copier loses small grey
	titleStyle = style{size: 16.5, leading: 20, strong: true, ink: accent}
)

// headingStyles are the styles of the levels, from 1.
var headingStyles = []style{
	{size: 12.5, leading: 15, strong: true, ink: accent},
	{size: 11.25, leading: 14, strong: true, ink: accent},
	{size: 10.5, leading: 13, strong: true},
}

// by returns the style enlarged by a factor.
func (st style) by(factor float64) style {
	st.size *= factor
	st.leading *= factor
	return st
}

// Room between blocks, in points.
const (
	blockGap   = 4.0
	itemGap    = 1.0
	quoteInset = 11.0
	barGap     = 3.0 // barGap is the room outside a quotation's bar.
	barWidth   = 1.8
)

// column is where a block goes, and the element it belongs to.
type column struct {
	x, width float64
	in       *element
	lang     string // lang is the language of the text if it is not the document's.
	bar      float64
	end      float64 // end is as far as a line of running text may reach.
}

// text returns the column for running text, which is narrower than a table's.
func (c column) text() column {
	if c.x < c.end {
		c.width = min(c.width, c.end-c.x)
	}
	return c
}

func (c column) inset(by float64) column {
	by = min(by, c.width/3)
	c.x += by
	c.width -= by
	return c
}

// builder turns a document into slices, and slices into pages.
type builder struct {
	set       *setter
	root      *element
	slices    []slice
	pages     []*page
	marks     []bookmark
	missing   []Missing
	heading   string // heading is the bookmark above the text being set, and fact the number of the fact that it is in.
	fact      string
	level     int      // level is the last heading's, 0 for none.
	titled    bool     // titled is set once a first-level heading has been set.
	fileTitle string   // fileTitle is the file's title, if it is not the paper's.
	page      geometry // page is the geometry of a paper that is not slides.
	margin    margin

	headed   bool // headed is set if the last block was a heading.
	together bool // together keeps what is under a heading on one page.
	slideset bool // slideset is set for slides, whose headings are large.
}

func (b *builder) document(d document.Document) error {
	if d.Layout == document.Slides {
		return b.slides(d)
	}
	b.slices = slices.Insert(b.slices, 0, slice{fresh: true, on: b.page})
	return b.blocks(d.Title, d.Blocks, b.page.column(b.root))
}

// blocks sets a document's blocks, under its title if it has one.
func (b *builder) blocks(title string, blocks []document.Block, c column) error {
	if title != "" {
		if err := b.title(title, c); err != nil {
			return err
		}
	}
	part := len(b.slices)
	for i := 0; i < len(blocks); {
		if _, heading := blocks[i].(document.Heading); heading {
			b.keepPart(part)
			part = len(b.slices)
		}
		n, err := b.next(blocks[i:], c)
		if err != nil {
			return err
		}
		i += n
	}
	b.keepPart(part)
	return nil
}

// keepPart keeps a part together from its heading on, if the paper asks for it.
func (b *builder) keepPart(from int) {
	for i := from; b.together && i < len(b.slices)-1; i++ {
		b.slices[i].part = true
	}
}

// next sets the first block, or a row of facts as one list, and returns how many blocks it has set.
func (b *builder) next(blocks []document.Block, c column) (int, error) {
	n := 0
	for n < len(blocks) {
		if _, ok := blocks[n].(document.Fact); !ok {
			break
		}
		n++
	}
	if n > 0 {
		return n, b.facts(blocks[:n], c)
	}
	from := len(b.slices)
	if err := b.one(blocks[0], c); err != nil {
		return 0, err
	}
	_, paragraph := blocks[0].(document.Paragraph)
	opens := b.headed && paragraph && len(b.slices)-from <= shortOpening
	_, b.headed = blocks[0].(document.Heading)
	if n := len(b.slices); len(blocks) > 1 && n > from && (opens || leadsTo(blocks[0], blocks[1])) {
		b.slices[n-1].keep = true
		if toWriteIn(blocks[1]) {
			b.keep(from)
		}
	}
	return 1, nil
}

// shortOpening is how many lines under a heading are not enough to stay with it at the foot of a page.
const shortOpening = 2

// leadsTo reports whether a block must stay on the page of the next: words that end with a colon, or a question with
// its boxes.
func leadsTo(block, next document.Block) bool {
	switch block := block.(type) {
	case document.Paragraph:
		return strings.HasSuffix(strings.TrimSpace(block.Text.String()), ":") || toWriteIn(next)
	case document.Ticks, document.List:
		_, room := next.(document.Blank)
		return room
	}
	return false
}

// toWriteIn reports whether a block is room to write in by hand.
func toWriteIn(block document.Block) bool {
	switch block := block.(type) {
	case document.Ticks:
		return true
	case document.Table:
		for _, row := range block.Rows {
			if !allEmpty(row) {
				return false
			}
		}
		return true
	}
	return false
}

// nested sets blocks that can be part of another.
func (b *builder) nested(blocks []document.Block, c column) error {
	for i := 0; i < len(blocks); {
		n, err := b.next(blocks[i:], c)
		if err != nil {
			return err
		}
		i += n
	}
	return nil
}

func (b *builder) one(block document.Block, c column) error {
	switch block := block.(type) {
	case document.Heading:
		return b.headingBlock(block, c)
	case document.Paragraph:
		from := len(b.slices)
		err := b.paragraph(block.Text, c, c.in.child("P"), bodyStyle, blockGap)
		if lines := b.slices[from:]; block.Row && len(lines) > 1 && float64(len(lines))*bodyStyle.leading <= splitAbove {
			keep(lines[:len(lines)-1])
		}
		return err
	case document.Quote:
		return b.quote(block, c)
	case document.KeyValues:
		return b.keyValues(block, c)
	case document.Table:
		return b.table(block, c)
	case document.List:
		return b.list(block, c)
	case document.Blank:
		return b.blank(block, c)
	case document.Ticks:
		return b.ticks(block, c)
	case document.Figure:
		return b.figure(block, c)
	case document.PageBreak:
		b.slices = append(b.slices, slice{fresh: true})
		return nil
	}
	return fmt.Errorf("no way to write a block of type %T", block)
}

// keep keeps all slices from index from on with what follows.
func (b *builder) keep(from int) {
	keep(b.slices[from:])
}

// keep keeps each slice with the next.
func keep(slices []slice) {
	for i := range slices {
		slices[i].keep = true
	}
}

// paragraph sets text as one slice per line. Text without anything visible takes no room.
func (b *builder) paragraph(t document.Text, c column, e *element, st style, gap float64) error {
	c = c.text()
	hs, err := b.shape(t, st, c.lang)
	if err != nil {
		return err
	}
	lines := wrap(hs, c.width*1000/st.size)
	// Narrow letters would put too many on a line, so all lines of the paragraph are made a little shorter.
	for width := c.width; c.end > 0 && longest(lines) > longestLine && width > c.width*0.85; {
		width *= 0.98
		lines = wrap(hs, width*1000/st.size)
	}
	for i, l := range lines {
		s := slice{height: l.height(st), drop: l.drop, draw: func(p *page, top float64) { p.textLine(l, e, c.x, top, c.width, st) }, bar: c.bar}
		if i == 0 {
			s.gap = gap
		}
		// Never leave a single line at the foot or head of a page.
		s.keep = len(lines) > 1 && (i == 0 || i == len(lines)-2)
		b.slices = append(b.slices, s)
	}
	return nil
}

// longestLine is the most characters on a line of running text. The eye loses its way back from a longer one.
const longestLine = 95

func longest(lines []line) int {
	most := 0
	for _, l := range lines {
		most = max(most, l.ink-l.from)
	}
	return most
}

// lines shapes a text and breaks it to a width.
func (b *builder) lines(t document.Text, width float64, st style, lang string) ([]line, error) {
	hs, err := b.shape(t, st, lang)
	if err != nil || len(hs) == 0 {
		return nil, err
	}
	return wrap(hs, width*1000/st.size), nil
}

// shape returns the shaped lines of a text, or none if nothing is visible.
func (b *builder) shape(t document.Text, st style, lang string) ([]*shaped, error) {
	hs, err := b.set.shape(t, st.strong, lang)
	for len(hs) > 0 && hs[0].blank() {
		hs = hs[1:]
	}
	for len(hs) > 0 && hs[len(hs)-1].blank() {
		hs = hs[:len(hs)-1]
	}
	for _, h := range hs {
		h.join()
	}
	return hs, err
}

func (h *shaped) blank() bool {
	for _, r := range h.runs {
		for _, g := range r.glyphs {
			if !unicode.IsSpace(h.text[g.cluster]) {
				return false
			}
		}
	}
	return true
}

// height returns the height of the line in a style.
func (l line) height(st style) float64 {
	if l.drop > 0 {
		return st.leading * (1 + tallDrop + tallFoot)
	}
	return st.leading
}

// textLine draws a line of a column. Text that runs from right to left is aligned right.
func (p *page) textLine(l line, e *element, x, top, width float64, st style) {
	if l.base == 1 {
		x += width - l.width*st.size/1000
	}
	p.line(l, e, x, top+(0.5+l.drop)*st.leading+st.size*0.36, st.size, st.ink)
}

// quote sets someone's own words as a block, with a bar on the side where they start, and the speaker below.
func (b *builder) quote(q document.Quote, c column) error {
	c = c.text()
	in := c.inset(quoteInset)
	in.in = c.in.child("BlockQuote")
	in.bar = c.x + barGap
	marked := q.Marked()
	if len(marked) > 0 && baseLevel([]rune(marked[0].String())) == 1 {
		in.x = c.x
		in.bar = c.x + c.width - barGap - barWidth
	}
	in.lang = c.lang
	if q.Lang != "" {
		in.lang = q.Lang
		in.in.setLang(q.Lang)
	}
	from := len(b.slices)
	for i, t := range marked {
		gap := itemGap
		if i == 0 {
			gap = blockGap - 1
		}
		if err := b.paragraph(t, in, in.in.child("P"), bodyStyle, gap); err != nil {
			return err
		}
	}
	if by := q.Credit(); by != nil {
		if n := len(b.slices); n > from {
			b.slices[n-1].keep = true
		}
		in.lang = c.lang
		credit := in.in.child("P")
		if q.Lang != "" {
			credit.setLang(b.root.lang)
		}
		if err := b.paragraph(by, in, credit, quietStyle, itemGap); err != nil {
			return err
		}
	}
	if from < len(b.slices) {
		b.slices[from].barStarts = true
	}
	return nil
}
