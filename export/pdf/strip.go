package pdf

import (
	"strconv"

	"referral/export/document"
)

const (
	barRoom   = 34.0 // height of the tallest bar
	perStrip  = 12   // months in one row
	stripText = 8.5
)

// strip sets the months as bars, and for the ear as a table of months and counts. A month without entries has an empty
// frame: nobody wrote anything down, which is not the same as that nothing happened.
func (b *builder) strip(s document.Strip, c column) error {
	from := len(b.slices)
	if err := b.paragraph(document.Plain(s.Label), c, c.in.child("P"), boldStyle, blockGap+1); err != nil {
		return err
	}
	b.keep(from)
	most := 1
	for _, m := range s.Months {
		most = max(most, m.Count)
	}
	for at := 0; at < len(s.Months); at += perStrip {
		if err := b.months(s.Months[at:min(at+perStrip, len(s.Months))], most, min(len(s.Months), perStrip), c); err != nil {
			return err
		}
	}
	if n := len(b.slices); n > 0 && len(s.Months) > 0 {
		b.slices[n-1].keep = true
	}
	return b.paragraph(document.Plain(s.Note), c, c.in.child("P"), quietStyle, itemGap)
}

// months sets one row of months. Each has the width that it has in a full row.
func (b *builder) months(months []document.Month, most, columns int, c column) error {
	table := c.in.child("Table")
	names, counts := table.child("TR"), table.child("TR")
	width := min(c.width/float64(columns), 70)
	nameStyle := style{size: stripText, leading: 11, ink: grey}
	countStyle := style{size: stripText, leading: 11, strong: true}
	type bar struct {
		name, count  []line
		month, entry *element
		height       float64
	}
	bars := make([]bar, len(months))
	tallest := 0.0
	for i, m := range months {
		bars[i] = bar{month: names.child("TH"), entry: counts.child("TD"), height: barRoom * float64(max(m.Count, 0)) / float64(most)}
		bars[i].month.attr = scopeColumn
		var err error
		if bars[i].name, err = b.lines(document.Plain(m.Name), width-4, nameStyle, ""); err != nil {
			return err
		}
		if bars[i].count, err = b.lines(document.Plain(strconv.Itoa(m.Count)), width, countStyle, ""); err != nil {
			return err
		}
		tallest = max(tallest, float64(len(bars[i].name)))
	}
	if tallest > 4 { // These are no names of months; a table has room for any.
		table.kids = nil
		return b.monthTable(months, c)
	}
	floor := countStyle.leading + barRoom
	b.slices = append(b.slices, slice{gap: itemGap + 1, height: floor + 2 + tallest*nameStyle.leading, bar: c.bar, draw: func(p *page, top float64) {
		for i, m := range bars {
			x := c.x + float64(i)*width
			for j, l := range m.name {
				p.textLine(l, m.month, x+2, top+floor+2+float64(j)*nameStyle.leading, width-4, nameStyle)
			}
		}
		for i, m := range bars {
			x := c.x + float64(i)*width
			height := m.height
			p.artifact("")
			if months[i].Count > 0 {
				p.box(x+2, top+floor-height, width-6, height, accent)
			} else {
				height = barRoom / 3
				p.frame(x+2.3, top+floor-height, width-6.6, height, 0.5, true)
			}
			for _, l := range m.count {
				p.textLine(l, m.entry, x+2, top+floor-height-countStyle.leading, width, countStyle)
			}
		}
		p.artifact("")
		p.box(c.x, top+floor, width*float64(len(bars)), 0.5, grey)
	}})
	return nil
}

// monthTable sets months whose names are too long to stand under a bar.
func (b *builder) monthTable(months []document.Month, c column) error {
	kv := document.KeyValues{}
	for _, m := range months {
		kv.Rows = append(kv.Rows, document.Row{Key: document.Plain(m.Name), Value: document.Plain(strconv.Itoa(m.Count))})
	}
	return b.keyValues(kv, c)
}
