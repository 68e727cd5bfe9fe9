package pdf

import (
	"fmt"
	"strings"

	"referral/export/document"
)

// margin is what every page carries outside its text. Its sizes are in points, whatever the size of the text. On the
// first page everything but the title is also part of the text, so that it is read aloud; on later pages it is only
// seen.
type margin struct {
	bands           []band
	title           []line // title is repeated at the head of each page after the first.
	running         []line // running tells the paper from others.
	fields          []field
	audience        []line
	runningElement  *element
	audienceElement *element
	small           style
	fieldStyle      style
	widthOfNumber   float64 // widthOfNumber is what the foot of a page reserves for its number.
}

// band is text on its own background across the head of each page.
type band struct {
	lines   []line
	element *element
	style   style
	ground  ink
}

// field is a word at the head of each page, with a line after it to write on.
type field struct {
	label   []line
	element *element
}

// Positions of the bands at the head of the page.
const (
	bandTop  = 20.0
	bandPad  = 3.0
	bandSide = 16.0 // bandSide is the room on both sides of the text together.
	bandFoot = 8.0  // bandFoot is the room below the last band.
	fieldGap = 10.0 // fieldGap is the room between two fields.
	// mostBandLines is how many lines of a long band are repeated on every page.
	mostBandLines = 3
)

func (bd band) height() float64 { return float64(len(bd.lines))*bd.style.leading + 2*bandPad }

// margins shapes the text of the margins.
func (b *builder) margins(d document.Document) error {
	m := &b.margin
	g, factor, repeated := b.page, 1.0, d.Title
	switch {
	case d.Layout == document.Slides:
		g, factor, repeated = slidePage(1), 1.4, "" // Slides have their own headings.
	case d.Large:
		factor = largeSize / smallStyle.size
	}
	width := g.textWidth() * g.scale
	m.small, m.widthOfNumber = smallStyle.by(factor), 64*factor
	m.fieldStyle = m.small
	m.fieldStyle.ink = black
	markStyle := style{size: 8.5, leading: 11, strong: true, ink: accent}.by(factor)
	warningStyle := style{size: 12, leading: 15, strong: true, ink: white}.by(max(1, factor*0.75))
	if err := b.addBand(d.Warning, warningStyle, black, g, width); err != nil {
		return err
	}
	if err := b.addBand(d.Mark, markStyle, pale, g, width); err != nil {
		return err
	}
	m.runningElement, m.audienceElement = b.root.child("P"), b.root.child("P")
	for _, label := range d.Fields {
		f := field{element: b.root.child("P")}
		var err error
		if f.label, err = b.lines(document.Plain(label), width, m.fieldStyle, ""); err != nil {
			return err
		}
		m.fields = append(m.fields, f)
	}
	var err error
	if m.audience, err = b.lines(document.Plain(d.Audience), width-m.widthOfNumber, m.small, ""); err != nil {
		return err
	}
	if len(m.audience) > 2 { // Whatever is too long for the foot is also in the text, in full.
		if err := b.paragraph(document.Plain(d.Audience), g.column(nil), m.audienceElement, bodyStyle, blockGap); err != nil {
			return err
		}
		m.audience, m.audienceElement = m.audience[:2], nil
	}
	if m.title, err = b.wholeParts(repeated, width, m.small, 1); err != nil {
		return err
	}
	m.running, err = b.wholeParts(d.Running, width, m.small, 2)
	return err
}

// wholeParts returns a text in at most so many lines. If it is longer, it loses whole parts at its end, so that it never
// stops in the middle of a phrase: a child, a date of birth, a clause. One part that is too long by itself is cut.
func (b *builder) wholeParts(text string, width float64, st style, most int) ([]line, error) {
	whole, err := b.lines(document.Plain(text), width, st, "")
	for rest := text; err == nil && len(whole) > most; {
		if rest = withoutLastPart(rest); rest == "" {
			return whole[:most], nil
		}
		lines, err := b.lines(document.Plain(rest), width, st, "")
		if err != nil || len(lines) <= most {
			return lines, err
		}
	}
	return whole, err
}

// withoutLastPart returns the text without what follows its last semicolon; without one, its last comma, colon or full
// stop. It is empty if there is only one part.
func withoutLastPart(text string) string {
	for _, end := range []string{"; ", ", ", ": ", ". "} {
		if i := strings.LastIndex(text, end); i > 0 {
			return text[:i]
		}
	}
	return ""
}

// addBand shapes a band. If it is too long, it is also in the text, in full.
func (b *builder) addBand(text string, st style, ground ink, g geometry, width float64) error {
	e := b.root.child("P")
	lines, err := b.lines(document.Plain(text), width-bandSide, st, "")
	if err != nil || len(lines) == 0 {
		return err
	}
	if len(lines) > mostBandLines {
		if err := b.paragraph(document.Plain(text), g.column(nil), e, bodyStyle, 0); err != nil {
			return err
		}
		lines, e = lines[:mostBandLines], nil
	}
	b.margin.bands = append(b.margin.bands, band{lines: lines, element: e, style: st, ground: ground})
	return nil
}

// top returns where the text of a page starts, in layout units.
func (m *margin) top(g geometry, first bool) float64 {
	y := m.belowBands()
	y += float64(len(m.head(first))) * m.small.leading
	if len(m.head(first)) > 0 && !first {
		y += 4
	}
	if len(m.fields) > 0 {
		y += m.fieldHeight()
	}
	return y / g.scale
}

// belowBands returns where the bands end.
func (m *margin) belowBands() float64 {
	if len(m.bands) == 0 {
		return bandTop + 2*bandFoot
	}
	y := bandTop + bandFoot
	for _, bd := range m.bands {
		y += bd.height()
	}
	return y
}

// head returns the small lines at the head of a page.
func (m *margin) head(first bool) []line {
	if first {
		return m.running
	}
	return append(m.title[:len(m.title):len(m.title)], m.running...)
}

// fieldHeight returns the height of the fields, which must leave room to write.
func (m *margin) fieldHeight() float64 { return max(22, 2*m.small.leading) }

// newPage starts a page with its head.
func (b *builder) newPage(g geometry) *page {
	p := newPage(g)
	first := len(b.pages) == 0
	b.pages = append(b.pages, p)
	m := &b.margin
	if len(m.bands) > 0 {
		b.drawBands(p, first)
	}
	y := m.belowBands()
	if head := m.head(first); len(head) > 0 {
		e := m.runningElement
		if !first {
			e = nil
			p.artifact("/Type/Pagination/Subtype/Header")
		}
		st := m.small.by(1 / g.scale)
		for _, l := range head {
			p.textLine(l, e, g.left, (y-3)/g.scale, g.textWidth(), st)
			y += m.small.leading
		}
		p.end()
	}
	if len(m.fields) > 0 {
		b.drawFields(p, first, y)
	}
	return p
}

// drawBands draws the bands one below another.
func (b *builder) drawBands(p *page, first bool) {
	g := p.geometry
	y := bandTop
	for _, bd := range b.margin.bands {
		st := bd.style.by(1 / g.scale)
		p.artifact("/Type/Pagination")
		p.box(g.left, y/g.scale, g.textWidth(), bd.height()/g.scale, bd.ground)
		e := bd.element
		if !first {
			e = nil
		}
		for i, l := range bd.lines {
			x := g.left + (g.textWidth()-l.width*st.size/1000)/2
			p.textLine(l, e, x, (y+bandPad)/g.scale+float64(i)*st.leading, 0, st)
		}
		p.end()
		y += bd.height()
	}
}

// drawFields draws the fields side by side, sharing the available room between their lines.
func (b *builder) drawFields(p *page, first bool, y float64) {
	m := &b.margin
	g := p.geometry
	room := g.textWidth()*g.scale - fieldGap*float64(len(m.fields)-1)
	widthOf := func(f field) (w float64) {
		for _, l := range f.label[:min(1, len(f.label))] {
			w = l.width*m.fieldStyle.size/1000 + 4
		}
		return w
	}
	for _, f := range m.fields {
		room -= widthOf(f)
	}
	each := max(0, room/float64(len(m.fields)))
	x := g.left * g.scale
	base := y + m.fieldHeight() - m.small.leading - 5
	st := m.fieldStyle.by(1 / g.scale)
	for _, f := range m.fields {
		e := f.element
		if !first {
			e = nil
			p.artifact("/Type/Pagination/Subtype/Header")
		}
		for _, l := range f.label[:min(1, len(f.label))] {
			p.textLine(l, e, x/g.scale, base/g.scale, g.textWidth(), st)
		}
		x += widthOf(f)
		p.artifact("/Type/Pagination/Subtype/Header")
		p.box(x/g.scale, (base+m.small.leading)/g.scale, each/g.scale, 0.6/g.scale, grey)
		x += each + fieldGap
		p.end()
	}
}

// decorate draws the foot of each page, once the number of pages is known.
func (b *builder) decorate() error {
	m := &b.margin
	numbers := make([][]line, len(b.pages))
	for i := range numbers {
		var err error
		if numbers[i], err = b.lines(document.Plain(fmt.Sprintf("Page %d of %d", i+1, len(b.pages))), m.widthOfNumber*2, m.small, ""); err != nil {
			return err
		}
	}
	for i, p := range b.pages {
		p.end()
		st, top := m.small.by(1/p.scale), p.bottom()+6/p.scale
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
			p.textLine(l, e, p.left, top+float64(j)*st.leading, p.textWidth()-m.widthOfNumber/p.scale, st)
		}
		p.end()
	}
	return nil
}
