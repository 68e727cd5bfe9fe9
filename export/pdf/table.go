package pdf

import (
	"strings"

	"referral/export/document"
)

const (
	cellPad  = 3.2 // room on either side of a cell's text
	rowPad   = 1.6 // room above and below it
	hairline = 0.4
	// splitAbove is the height above which a row may be split between pages. Shorter rows move to the next page whole.
	splitAbove = 220.0
	// handHeight is the height of a row to write in by hand.
	handHeight = 25.0
	// mostTogether is the most such rows that are kept on one page.
	mostTogether = 6
)

// cell is the shaped text of a cell, with its element.
type cell struct {
	shaped  []*shaped
	lines   []line
	element *element
	style   style
	x       float64
	width   float64
}

func (b *builder) keyValues(kv document.KeyValues, c column) error {
	rows := make([][]document.Text, 0, len(kv.Rows))
	notes := make([]string, 0, len(kv.Rows))
	for _, r := range kv.Rows {
		rows = append(rows, []document.Text{r.Key, r.Value})
		notes = append(notes, r.Note)
	}
	return b.grid(kv.Head[:], rows, notes, c)
}

func (b *builder) table(t document.Table, c column) error {
	rows := make([][]document.Text, 0, len(t.Rows))
	for _, r := range t.Rows {
		row := make([]document.Text, len(t.Head))
		for i, text := range r {
			switch {
			case i < len(row):
				row[i] = text
			case len(row) > 0: // A row with more cells than the head keeps them all.
				row[len(row)-1] = document.Join(row[len(row)-1], document.Plain("\n"), text)
			default:
				row = append(row, text)
			}
		}
		rows = append(rows, row)
	}
	head := t.Head
	if len(head) == 0 {
		for _, r := range rows {
			for len(head) < len(r) {
				head = append(head, "")
			}
		}
	}
	return b.grid(head, rows, nil, c)
}

// grid sets a table. With notes, one for each row, the first cell of a row is its header, with the note below it.
func (b *builder) grid(head []string, rows [][]document.Text, notes []string, c column) error {
	n, keys := len(head), notes != nil
	if n == 0 || len(rows) == 0 && blankHead(head) {
		return nil
	}
	table := c.in.child("Table")
	top, err := b.headCells(head, keys, table, c)
	if err != nil {
		return err
	}
	grid := [][]cell{top}
	for row, r := range rows {
		tr := table.child("TR")
		cells := make([]cell, n)
		for i := range cells {
			role, st := "TD", bodyStyle
			if keys && i == 0 {
				role, st = "TH", boldStyle
			}
			cells[i] = cell{element: tr.child(role), style: st}
			if role == "TH" {
				cells[i].element.attr = scopeRow
			}
			if i < len(r) {
				if cells[i].shaped, err = b.shape(r[i], st, c.lang); err != nil {
					return err
				}
			}
		}
		if keys {
			note, err := b.shape(document.Plain(notes[row]), bodyStyle, c.lang)
			if err != nil {
				return err
			}
			cells[0].shaped = append(cells[0].shaped, note...)
		}
		grid = append(grid, cells)
	}
	widths := columnWidths(grid, c.width, keys)
	for _, cells := range grid {
		x := c.x
		for i := range cells {
			cl := &cells[i]
			cl.x, cl.width = x+cellPad, widths[i]-2*cellPad
			if i == 0 {
				cl.x, cl.width = x, widths[i]-cellPad // The first column is flush with the text.
			}
			cl.wrap()
			x += widths[i]
		}
		align(cells)
	}
	b.rows(grid, c)
	return nil
}

// headCells returns the column names. A table of questions without names begins with a rule instead.
func (b *builder) headCells(head []string, keys bool, table *element, c column) ([]cell, error) {
	if keys && blankHead(head) {
		return nil, nil
	}
	cells := make([]cell, len(head))
	tr := table.child("TR")
	for i, h := range head {
		cells[i] = cell{element: tr.child("TH"), style: headStyle}
		cells[i].element.attr = scopeColumn
		var err error
		if cells[i].shaped, err = b.shape(document.Plain(h), headStyle, c.lang); err != nil {
			return nil, err
		}
	}
	return cells, nil
}

func (c *cell) wrap() {
	c.lines = wrap(c.shaped, max(c.width, 1)*1000/c.style.size)
}

// align puts the first lines of a row's cells on one baseline.
func align(cells []cell) {
	var drop float64
	for _, c := range cells {
		if len(c.lines) > 0 {
			drop = max(drop, c.lines[0].drop)
		}
	}
	for _, c := range cells {
		if len(c.lines) > 0 {
			c.lines[0].drop = drop
		}
	}
}

func blankHead(head []string) bool {
	for _, h := range head {
		if oneLine(h) != "" {
			return false
		}
	}
	return true
}

// rows turns the rows into slices. A very tall row gets a slice per line, so that it can be split.
func (b *builder) rows(grid [][]cell, c column) {
	head := slice{gap: blockGap + 1, keep: true, bar: c.bar}
	head.height = 1
	if len(grid[0]) > 0 {
		head.height += rowHeight(grid[0])
	}
	repeated := &head
	if head.height > splitAbove { // No one names columns like that, but nothing may be lost.
		b.tallRow(grid[0], c, nil)
		repeated = nil
	}
	last := head.height - rowPad
	draw := func(p *page, top float64, repeated bool) {
		for _, cl := range grid[0] {
			e := cl.element
			y := top + last
			for _, l := range cl.lines {
				y -= l.height(cl.style)
			}
			if repeated {
				e = nil
			}
			for _, l := range cl.lines { // Column names are at the foot of the head.
				p.textLine(l, e, cl.x, y, cl.width, cl.style)
				y += l.height(cl.style)
			}
		}
		if !repeated {
			p.artifact("")
		}
		p.box(c.x, top+head.height-0.8, c.width, 0.8, accent)
	}
	head.draw = func(p *page, top float64) { draw(p, top, false) }
	head.again = func(p *page, top float64) {
		p.artifact("/Type/Pagination")
		draw(p, top, true)
	}
	if repeated != nil {
		b.slices = append(b.slices, head)
	}
	tail := len(grid) - 1 - tailRows(grid[1:])
	for r, cells := range grid[1:] {
		from := len(b.slices)
		if height := rowHeight(cells); height <= splitAbove {
			b.slices = append(b.slices, slice{height: height, bar: c.bar, head: repeated, draw: func(p *page, top float64) {
				for _, cl := range cells {
					y := top + rowPad
					for _, l := range cl.lines {
						p.textLine(l, cl.element, cl.x, y, cl.width, cl.style)
						y += l.height(cl.style)
					}
				}
				p.artifact("")
				p.box(c.x, top+height-hairline, c.width, hairline, grey)
			}})
		} else {
			b.tallRow(cells, c, repeated)
		}
		if r >= tail && r+2 < len(grid) && len(b.slices)-from == 1 {
			b.slices[from].keep = true
		}
		if emptyBehind(cells) && len(grid) <= mostTogether+1 && r+2 < len(grid) {
			b.keep(from)
		}
	}
}

// tailRows returns how many rows at the end of a table stay together, so that no page begins with one or two of them
// under a repeated head. A table of up to four rows is not split at all. Where the rows are tall, it is the last two, or
// none.
func tailRows(rows [][]cell) int {
	n := 3
	if len(rows) <= 4 {
		n = len(rows)
	}
	for ; n > 1; n-- {
		height := 0.0
		for _, cells := range rows[len(rows)-n:] {
			height += rowHeight(cells)
		}
		if height <= splitAbove {
			return n
		}
	}
	return 1
}

func rowHeight(cells []cell) float64 {
	var height float64
	for _, cl := range cells {
		var h float64
		for _, l := range cl.lines {
			h += l.height(cl.style)
		}
		height = max(height, h)
	}
	if emptyBehind(cells) {
		height = max(height, handHeight)
	}
	return max(height, 11) + 2*rowPad
}

// emptyBehind reports whether only the first cell of a row is filled: the others are for handwriting.
func emptyBehind(cells []cell) bool {
	for _, cl := range cells[min(1, len(cells)):] {
		if len(cl.shaped) > 0 {
			return false
		}
	}
	return len(cells) > 1
}

// allEmpty reports whether a row is empty.
func allEmpty(row []document.Text) bool {
	for _, t := range row {
		if strings.TrimSpace(t.String()) != "" {
			return false
		}
	}
	return true
}

// tallRow sets a row line by line.
func (b *builder) tallRow(cells []cell, c column, head *slice) {
	most := 0
	for _, cl := range cells {
		most = max(most, len(cl.lines))
	}
	for i := range most {
		var height, above, below float64
		for _, cl := range cells {
			if i < len(cl.lines) {
				height = max(height, cl.lines[i].height(cl.style))
			}
		}
		if i == 0 {
			above = rowPad
		}
		if i == most-1 {
			below = rowPad
		}
		b.slices = append(b.slices, slice{height: above + height + below, bar: c.bar, head: head, keep: i < 1 || i == most-2, draw: func(p *page, top float64) {
			for _, cl := range cells {
				if i < len(cl.lines) {
					p.textLine(cl.lines[i], cl.element, cl.x, top+above, cl.width, cl.style)
				}
			}
			if below > 0 {
				p.artifact("")
				p.box(c.x, top+above+height+below-hairline, c.width, hairline, grey)
			}
		}})
	}
}
