package pdf

import (
	"referral/export/document"
)

const (
	outlineWidth = 0.9
	ringInset    = 3.5  // ringInset is the room between a label and its ring.
	mostOfPage   = 0.68 // mostOfPage is the most of a page's height that a drawing may take.
)

var ringStyle = style{size: 9.5, leading: 12, strong: true}

// placedLabel is a label with its line of text.
type placedLabel struct {
	document.Label
	line  line
	width float64
}

// figure sets a drawing as one slice in the middle of its column, scaled down to fit. Labels are not scaled.
func (b *builder) figure(f document.Figure, c column) error {
	if f.Width <= 0 || f.Height <= 0 {
		return nil
	}
	by := min(1, c.width/f.Width, b.page.height*mostOfPage/f.Height)
	var labels []placedLabel
	for _, l := range f.Labels {
		st := figureStyle(l)
		lines, err := b.lines(document.Text{{Text: l.Text, Strong: st.strong}}, f.Width, st, c.lang)
		if err != nil {
			return err
		}
		if len(lines) > 0 {
			labels = append(labels, placedLabel{l, lines[0], lines[0].width * st.size / 1000})
		}
	}
	e := c.in.child("Figure")
	e.alt = f.Alt
	width, height := f.Width*by, f.Height*by
	x := c.x + (c.width-width)/2
	b.slices = append(b.slices, slice{gap: blockGap, height: height, bar: c.bar, draw: func(p *page, top float64) {
		e.attr = boundingBox(x*p.scale, (p.height-top-height)*p.scale, width*p.scale, height*p.scale)
		p.mark(e)
		on := drawing{page: p, x: x, top: top, by: by}
		for _, o := range f.Outlines {
			on.outline(o)
		}
		for _, l := range labels {
			on.label(l, e)
		}
	}})
	return nil
}

// figureStyle returns the type of a label: bold in a ring, small elsewhere.
func figureStyle(l document.Label) style {
	if l.Ringed {
		return ringStyle
	}
	return smallStyle
}

// drawing is where a figure is drawn, and its scale.
type drawing struct {
	*page
	x, top, by float64
}

// at converts a point of the figure to PDF coordinates, which start at the bottom of the page.
func (d drawing) at(p document.Point) (x, y float64) {
	return d.x + p.X*d.by, d.height - d.top - p.Y*d.by
}

// outline draws a smooth line.
func (d drawing) outline(o document.Outline) {
	curves := o.Curves()
	if len(curves) == 0 {
		return
	}
	d.body.WriteString("q\n1 J 1 j\n")
	d.op("w", outlineWidth)
	x, y := d.at(o.Points[0])
	d.op("m", x, y)
	for _, c := range curves {
		x1, y1 := d.at(c.Leaving)
		x2, y2 := d.at(c.Arriving)
		x3, y3 := d.at(c.To)
		d.op("c", x1, y1, x2, y2, x3, y3)
	}
	d.body.WriteString("S\nQ\n")
}

// label writes a label centred on its point, with its ring if it has one.
func (d drawing) label(l placedLabel, e *element) {
	st := figureStyle(l.Label)
	x, y := d.x+l.At.X*d.by, d.top+l.At.Y*d.by
	if l.Ringed {
		d.ring(x, y, l.width, st.size)
	}
	d.line(l.line, e, x-l.width/2, y+st.size*0.36, st.size, black)
}

// ring draws a ring round words of a width, on white.
func (d drawing) ring(x, y, width, size float64) {
	r := size/2 + ringInset - 1
	half := max(0, width/2+ringInset-r) // half is half the straight part.
	y = d.height - y
	const round = 0.5523 // for a quarter of a circle as a Bézier curve
	d.body.WriteString("q\n1 1 1 rg\n")
	d.op("w", outlineWidth*1.3)
	d.op("m", x-half, y+r)
	d.op("l", x+half, y+r)
	d.op("c", x+half+r*round, y+r, x+half+r, y+r*round, x+half+r, y)
	d.op("c", x+half+r, y-r*round, x+half+r*round, y-r, x+half, y-r)
	d.op("l", x-half, y-r)
	d.op("c", x-half-r*round, y-r, x-half-r, y-r*round, x-half-r, y)
	d.op("c", x-half-r, y+r*round, x-half-r*round, y+r, x-half, y+r)
	d.body.WriteString("b\nQ\n")
}
