package pdf

import "referral/export/document"

const (
	ruleHeight = 21.0 // room between the lines to write on
	boxSize    = 8.5
	boxRoom    = 13.0 // from the left of a box to its label
	optionGap  = 14.0
	mostBeside = 0.55 // mostBeside is how much of a writing line its label may take.
)

// blank sets a label and lines to write on.
func (b *builder) blank(bl document.Blank, c column) error {
	lines := max(bl.Lines, 1)
	if beside, err := b.besideLabel(bl.Label, lines, c); beside || err != nil {
		return err
	}
	from := len(b.slices)
	if err := b.paragraph(bl.Label, c, c.in.child("P"), bodyStyle, blockGap+1); err != nil {
		return err
	}
	b.keep(from)
	for i := range lines {
		// A few lines stay together; of many, the first two and the last two do.
		keep := i < lines-1 && (lines <= 6 || i == 0 || i == lines-2)
		height := ruleHeight
		if i == lines-1 {
			height += 3
		}
		b.slices = append(b.slices, slice{height: height, keep: keep, bar: c.bar, draw: func(p *page, top float64) {
			p.artifact("")
			p.box(c.x, top+ruleHeight-2, c.width, 0.5, grey)
		}})
	}
	return nil
}

// besideLabel sets a single writing line after its label, if the label is short enough to leave room.
func (b *builder) besideLabel(label document.Text, lines int, c column) (bool, error) {
	words, err := b.lines(label, c.width, bodyStyle, c.lang)
	if err != nil || lines != 1 || len(words) != 1 || words[0].base != 0 {
		return false, err
	}
	used := words[0].width*bodyStyle.size/1000 + 6
	if used > c.width*mostBeside {
		return false, nil
	}
	e := c.in.child("P")
	b.slices = append(b.slices, slice{gap: itemGap, height: ruleHeight + 3, bar: c.bar, draw: func(p *page, top float64) {
		p.textLine(words[0], e, c.x, top+ruleHeight-bodyStyle.leading+1, c.width, bodyStyle)
		p.artifact("")
		p.box(c.x+used, top+ruleHeight-2, c.width-used, 0.5, grey)
	}})
	return true, nil
}

// option is a box with its label, placed.
type option struct {
	x     float64
	lines []line
	item  *element
	body  *element
}

// ticks sets a row of boxes, on the label's line if there is room.
func (b *builder) ticks(t document.Ticks, c column) error {
	label, err := b.lines(t.Label, c.width, bodyStyle, c.lang)
	if err != nil {
		return err
	}
	p := c.in.child("P")
	list := c.in.child("L")
	list.attr = tickedL
	start := c
	from := len(b.slices)
	if len(label) == 1 && label[0].width*bodyStyle.size/1000 < c.width*0.55 {
		start = c.behind(label[0].width*bodyStyle.size/1000 + optionGap)
	} else {
		for i, l := range label {
			s := slice{height: l.height(bodyStyle), keep: true, bar: c.bar, draw: func(pg *page, top float64) { pg.textLine(l, p, c.x, top, c.width, bodyStyle) }}
			if i == 0 {
				s.gap = blockGap + 1
			}
			b.slices = append(b.slices, s)
		}
		label = nil
	}
	rows, err := b.options(t.Options, start, list)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		rows = [][]option{nil}
	}
	for i, row := range rows {
		most := 1
		for _, o := range row {
			most = max(most, len(o.lines))
		}
		for j := range most {
			s := slice{height: bodyStyle.leading, bar: c.bar, keep: j < most-1 || i < len(rows)-1}
			if j == 0 {
				s.gap = 2
			}
			if len(b.slices) == from {
				s.gap = blockGap + 1
			}
			for _, o := range row {
				if j < len(o.lines) {
					s.height = max(s.height, o.lines[j].height(bodyStyle))
				}
			}
			s.draw = func(pg *page, top float64) {
				if i == 0 && j == 0 && len(label) == 1 {
					pg.textLine(label[0], p, c.x, top, c.width, bodyStyle)
				}
				for k := range row {
					pg.option(&row[k], j, top)
				}
			}
			b.slices = append(b.slices, s)
		}
	}
	return nil
}

// behind returns what is left of the column after the given width.
func (c column) behind(width float64) column {
	c.x, c.width = c.x+width, c.width-width
	return c
}

// options places the boxes in rows.
func (b *builder) options(options []string, c column, list *element) ([][]option, error) {
	var rows [][]option
	x := c.x
	for _, text := range options {
		lines, err := b.lines(document.Plain(text), c.width-boxRoom, bodyStyle, c.lang)
		if err != nil {
			return nil, err
		}
		width := boxRoom
		for _, l := range lines {
			width = max(width, boxRoom+l.width*bodyStyle.size/1000)
		}
		if len(rows) == 0 || x+width > c.x+c.width+0.5 {
			rows = append(rows, nil)
			x = c.x
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], option{x: x, lines: lines, item: list.child("LI")})
		x += width + optionGap
	}
	return rows, nil
}

// option draws a line of an option, the first with its box.
func (p *page) option(o *option, line int, top float64) {
	if line == 0 {
		y := top + (bodyStyle.leading-boxSize)/2
		figure := o.item.child("Lbl").child("Figure")
		figure.alt = "Box to tick"
		figure.attr = boundingBox(o.x*p.scale, (p.height-y-boxSize)*p.scale, boxSize*p.scale, boxSize*p.scale)
		p.mark(figure)
		p.frame(o.x, y, boxSize, boxSize, 0.8, false)
		o.body = o.item.child("LBody")
	}
	if line < len(o.lines) {
		p.textLine(o.lines[line], o.body, o.x+boxRoom, top, 0, bodyStyle)
	}
}
