package pdf

import (
	"fmt"

	"referral/export/document"
)

// slice is a piece of a block that stands on one page: a line of text, or a row of a table.
type slice struct {
	gap       float64 // gap is the room above, where it is not the first on its page.
	height    float64
	drop      float64  // drop is that of its first line.
	keep      bool     // keep keeps it on the page of the next one.
	fresh     bool     // fresh starts a new page; there is nothing to draw.
	on        geometry // on is the page that fresh starts, zero for one like the last.
	draw      func(p *page, top float64)
	again     func(p *page, top float64) // again draws it as the repeated head of a table.
	head      *slice                     // head is drawn once more where this one starts a page.
	bar       float64                    // bar is where the bar of a quotation stands, 0 for none.
	barStarts bool                       // barStarts is set for the first slice of a quotation.
	marks     []bookmark
}

// paginate draws the slices, one below the other, page by page. The first of them says on which page.
func (b *builder) paginate() {
	var p *page
	var y float64
	empty := true
	turn := func(on geometry, head *slice) {
		p, y = b.newPage(on)
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
			switch {
			case s.on.scale != 0:
				turn(s.on, nil)
			case !empty:
				turn(p.geometry, nil)
			}
			i++
			continue
		}
		end, height := b.group(i, empty, p.height)
		if y+height > p.bottom()+0.01 && !empty {
			turn(p.geometry, s.head)
			continue
		}
		if y+height > p.bottom()+0.01 {
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
				p.box(s.bar, y+gap-above, barWidth, s.height+above, accent)
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
func (b *builder) group(i int, empty bool, page float64) (end int, height float64) {
	for end = i; end < len(b.slices); end++ {
		s := &b.slices[end]
		if s.fresh {
			return end, height
		}
		if end > i || !empty {
			height += s.gap
		}
		height += s.height
		if !s.keep || height > page {
			return end + 1, height
		}
	}
	return end, height
}

// margin is what every page carries outside its text. Its sizes are in points, whatever the type of the text.
type margin struct {
	mark, audience                    []line
	title                             []line // title is what the head of each page after the first repeats.
	markElement, audienceElement      *element
	markStyle, audienceStyle, ofTitle style
}

// These place the mark, which stands on a band at the head of the page.
const (
	bandTop  = 20.0
	bandPad  = 3.0
	bandSide = 16.0 // bandSide is the room beside it on both sides together.
	bandFoot = 8.0
)

// numberRoom is what the foot of a page keeps for its number.
const numberRoom = 90.0

// margins shapes the mark, the audience and the title for the margins. On the first page the mark and the audience are
// part of the text, so that they are also heard; on the others they are repeated for the eye only.
func (b *builder) margins(d document.Document) error {
	m := &b.margin
	g, repeated := upright, d.Title
	m.markStyle, m.audienceStyle, m.ofTitle = style{size: 8.5, leading: 11, strong: true, ink: accent}, smallStyle, smallStyle
	if d.Layout == document.Slides {
		g, repeated = onItsSide(1), "" // Each slide has a heading of its own.
		m.markStyle, m.audienceStyle = m.markStyle.by(1.5), m.audienceStyle.by(1.4)
	}
	m.markElement = b.root.child("P")
	m.audienceElement = b.root.child("P")
	var err error
	if m.mark, err = b.lines(document.Plain(d.Mark), g.textWidth()-bandSide, m.markStyle, ""); err != nil {
		return err
	}
	if m.audience, err = b.lines(document.Plain(d.Audience), g.textWidth()-numberRoom, m.audienceStyle, ""); err != nil {
		return err
	}
	// What is too long for the margins also stands in the text, as a whole.
	column := g.column(nil)
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
	m.title, err = b.lines(document.Plain(repeated), g.textWidth(), m.ofTitle, "")
	if err != nil {
		return err
	}
	running, err := b.lines(document.Plain(d.Running), g.textWidth(), m.ofTitle, "")
	m.title = append(m.title[:min(len(m.title), 1)], running[:min(len(running), 2)]...)
	return err
}

// head is where the text of a page starts that repeats no title.
func (m *margin) head(g geometry) float64 {
	if n := float64(len(m.mark)); n > 0 {
		return (bandTop + n*m.markStyle.leading + 2*bandPad + bandFoot) / g.scale
	}
	return (bandTop + 2*bandFoot) / g.scale
}

// newPage starts a page with its head, and returns where the text starts.
func (b *builder) newPage(g geometry) (*page, float64) {
	p := newPage(g)
	first := len(b.pages) == 0
	b.pages = append(b.pages, p)
	m := &b.margin
	y := m.head(g)
	if n := float64(len(m.mark)); n > 0 {
		st, top, pad := m.markStyle.by(1/g.scale), bandTop/g.scale, bandPad/g.scale
		p.artifact("/Type/Pagination")
		p.box(g.left, top, g.textWidth(), n*st.leading+2*pad, pale)
		e := m.markElement
		if !first {
			e = nil
		}
		for i, l := range m.mark {
			x := g.left + (g.textWidth()-l.width*st.size/1000)/2
			p.textLine(l, e, x, top+pad+float64(i)*st.leading, 0, st)
		}
		p.end()
	}
	if !first && len(m.title) > 0 {
		st := m.ofTitle.by(1 / g.scale)
		p.artifact("/Type/Pagination/Subtype/Header")
		for _, l := range m.title {
			p.textLine(l, nil, g.left, y-3/g.scale, g.textWidth(), st)
			y += st.leading
		}
		p.end()
		y += 4 / g.scale
	}
	return p, y
}

// decorate draws the foot of each page, now that their number is known.
func (b *builder) decorate() error {
	m := &b.margin
	numbers := make([][]line, len(b.pages))
	for i := range numbers {
		var err error
		if numbers[i], err = b.lines(document.Plain(fmt.Sprintf("Page %d of %d", i+1, len(b.pages))), numberRoom*2, m.audienceStyle, ""); err != nil {
			return err
		}
	}
	for i, p := range b.pages {
		p.end()
		st, top := m.audienceStyle.by(1/p.scale), p.bottom()+6/p.scale
		p.artifact("/Type/Pagination/Subtype/Footer")
		p.box(p.left, top-3/p.scale, p.textWidth(), 0.4/p.scale, grey)
		for _, l := range numbers[i] {
			p.textLine(l, nil, p.left+p.textWidth()-l.width*st.size/1000, top, 0, st)
		}
		e := m.audienceElement
		if i > 0 {
			e = nil
		}
		for j, l := range m.audience {
			p.textLine(l, e, p.left, top+float64(j)*st.leading, p.textWidth()-numberRoom/p.scale, st)
		}
		p.end()
	}
	return nil
}
