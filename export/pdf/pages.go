package pdf

import (
	"fmt"

	"referral/export/document"
)

// The text stands between these, in points from the top and the left of the page.
const (
	leftMargin = 42.0
	textWidth  = pageWidth - 2*leftMargin
	bottom     = pageHeight - 38.0
)

// slice is a piece of a block that stands on one page: a line of text, or a row of a table.
type slice struct {
	gap       float64 // gap is the room above, where it is not the first on its page.
	height    float64
	drop      float64 // drop is that of its first line.
	keep      bool    // keep keeps it on the page of the next one.
	fresh     bool    // fresh starts a new page; there is nothing to draw.
	draw      func(p *page, top float64)
	again     func(p *page, top float64) // again draws it as the repeated head of a table.
	head      *slice                     // head is drawn once more where this one starts a page.
	bar       float64                    // bar is where the bar of a quotation stands, 0 for none.
	barStarts bool                       // barStarts is set for the first slice of a quotation.
	marks     []bookmark
}

// paginate draws the slices, one below the other, page by page.
func (b *builder) paginate() {
	p, y := b.newPage()
	empty := true
	turn := func(head *slice) {
		p, y = b.newPage()
		empty = true
		if head != nil {
			head.again(p, y)
			p.end()
			y += head.height
		}
	}
	for i := 0; i < len(b.slices); {
		s := &b.slices[i]
		if s.fresh {
			if !empty {
				turn(nil)
			}
			i++
			continue
		}
		end, height := b.group(i, empty)
		if y+height > bottom+0.01 && !empty {
			turn(s.head)
			continue
		}
		if y+height > bottom+0.01 {
			end = i + 1 // What cannot stay together is parted.
		}
		for ; i < end; i++ {
			s := &b.slices[i]
			gap := s.gap
			if empty {
				gap = 0
			}
			if s.bar > 0 {
				above := gap
				if s.barStarts {
					above = 0
				}
				p.artifact("")
				p.box(s.bar, y+gap-above, 1.8, s.height+above, accent)
			}
			y += gap
			for _, m := range s.marks {
				m.page, m.top = p, y
				b.marks = append(b.marks, m)
			}
			if s.draw != nil {
				s.draw(p, y)
			}
			y += s.height
			empty = false
			b.slices[i] = slice{} // What is drawn is not needed again.
		}
	}
}

// group is the slices from i on that belong on one page: its end, and its height.
func (b *builder) group(i int, empty bool) (end int, height float64) {
	for end = i; end < len(b.slices); end++ {
		s := &b.slices[end]
		if s.fresh {
			return end, height
		}
		if end > i || !empty {
			height += s.gap
		}
		height += s.height
		if !s.keep || height > pageHeight {
			return end + 1, height
		}
	}
	return end, height
}

// margin is what every page carries outside its text.
type margin struct {
	mark, audience, title             []line
	markElement, audienceElement      *element
	markStyle, audienceStyle, ofTitle style
}

// bandTop and bandPad place the mark, which stands on a band at the head of the page.
const (
	bandTop = 20.0
	bandPad = 3.0
)

// margins shapes the mark, the audience and the title for the margins. On the first page the mark and the audience are
// part of the text, so that they are also heard; on the others they are repeated for the eye only.
func (b *builder) margins(d document.Document) error {
	m := &b.margin
	m.markStyle, m.audienceStyle, m.ofTitle = style{size: 8.5, leading: 11, strong: true, ink: accent}, smallStyle, smallStyle
	m.markElement = b.root.child("P")
	m.audienceElement = b.root.child("P")
	var err error
	if m.mark, err = b.lines(document.Plain(d.Mark), textWidth-16, m.markStyle, ""); err != nil {
		return err
	}
	if m.audience, err = b.lines(document.Plain(d.Audience), textWidth-90, m.audienceStyle, ""); err != nil {
		return err
	}
	// What is too long for the margins also stands in the text, as a whole.
	column := column{x: leftMargin, width: textWidth}
	if len(m.mark) > 3 {
		if err := b.paragraph(document.Plain(d.Mark), column, m.markElement, bodyStyle, 0); err != nil {
			return err
		}
		m.mark, m.markElement = m.mark[:3], nil
	}
	if len(m.audience) > 2 {
		if err := b.paragraph(document.Plain(d.Audience), column, m.audienceElement, bodyStyle, blockGap); err != nil {
			return err
		}
		m.audience, m.audienceElement = m.audience[:2], nil
	}
	m.title, err = b.lines(document.Plain(d.Title), textWidth, m.ofTitle, "")
	m.title = m.title[:min(len(m.title), 1)]
	return err
}

// newPage starts a page with its head, and returns where the text starts.
func (b *builder) newPage() (*page, float64) {
	p := &page{}
	first := len(b.pages) == 0
	b.pages = append(b.pages, p)
	m := &b.margin
	y := bandTop
	if n := float64(len(m.mark)); n > 0 {
		height := n*m.markStyle.leading + 2*bandPad
		p.artifact("/Type/Pagination")
		p.box(leftMargin, y, textWidth, height, pale)
		e := m.markElement
		if !first {
			e = nil
		}
		for i, l := range m.mark {
			x := leftMargin + (textWidth-l.width*m.markStyle.size/1000)/2
			l.shaped = l.atLeft()
			p.textLine(l, e, x, y+bandPad+float64(i)*m.markStyle.leading, 0, m.markStyle)
		}
		p.end()
		y += height + 8
	} else {
		y += 16
	}
	if !first && len(m.title) > 0 {
		p.artifact("/Type/Pagination/Subtype/Header")
		p.textLine(m.title[0], nil, leftMargin, y-3, textWidth, m.ofTitle)
		p.end()
		y += m.ofTitle.leading + 4
	}
	return p, y
}

// decorate draws the foot of each page, now that their number is known.
func (b *builder) decorate() error {
	m := &b.margin
	numbers := make([][]line, len(b.pages))
	for i := range numbers {
		var err error
		if numbers[i], err = b.lines(document.Plain(fmt.Sprintf("Page %d of %d", i+1, len(b.pages))), textWidth, smallStyle, ""); err != nil {
			return err
		}
	}
	for i, p := range b.pages {
		p.end()
		top := bottom + 6
		p.artifact("/Type/Pagination/Subtype/Footer")
		p.box(leftMargin, top-3, textWidth, 0.4, grey)
		for _, l := range numbers[i] {
			p.textLine(l, nil, leftMargin+textWidth-l.width*smallStyle.size/1000, top, 0, smallStyle)
		}
		e := m.audienceElement
		if i > 0 {
			e = nil
		}
		for j, l := range m.audience {
			p.textLine(l, e, leftMargin, top+float64(j)*m.audienceStyle.leading, textWidth-90, m.audienceStyle)
		}
		p.end()
	}
	return nil
}
