package form

import (
	"strconv"

	"referral/checklist/authority/form"
)

// fieldset reads a group of controls: a question with its answers, a date in three boxes, or a section.
func (p *page) fieldset(e *element) {
	p.flush()
	legend, inner := groupsIn(e)
	all := controls(e)
	switch {
	case legend != "" && !inner && len(all) > 1 && p.isOneQuestion(all):
		p.question(legend, all)
		return
	case legend != "" && !inner && len(all) > 1 && p.isDate(all):
		p.place(&blank{kind: form.Text, label: legend}, legend, true)
		return
	case legend != "":
		level := 2
		if e.up("fieldset") != nil {
			level = 3
		}
		p.blocks = append(p.blocks, block{line: line{text: legend, level: level, style: true}})
	}
	for _, c := range e.children {
		if c.name != "legend" {
			p.read(c)
		}
	}
	p.flush()
}

// groupsIn returns a fieldset's legend, and whether it contains another fieldset with a legend.
func groupsIn(e *element) (legend string, inner bool) {
	e.walk(func(c *element) bool {
		if c.name == "legend" {
			within := c.up("fieldset") != e
			if inner = inner || within; !within && legend == "" {
				legend = c.words()
			}
		}
		return true
	})
	return legend, inner
}

// isOneQuestion reports whether controls are the answers to one question: radio buttons with one name, or only check
// boxes. A text box after "Other" can follow.
func (p *page) isOneQuestion(all []*element) bool {
	name, ticks := "", 0
	for _, c := range all {
		if !isTick(c) {
			continue
		}
		if ticks++; ticks > 1 && c.attrs["name"] != name && c.attrs["type"] == "radio" {
			return false
		}
		name = c.attrs["name"]
	}
	return ticks > 1 && len(all)-ticks < 2 && isTick(all[0])
}

func (p *page) question(legend string, all []*element) {
	b := &blank{label: legend}
	var rest []*element
	for _, c := range all {
		if !isTick(c) {
			rest = append(rest, c)
			continue
		}
		if _, on := c.attrs["checked"]; on {
			p.checked++
		}
		option, _ := p.nameOf(c)
		if option == "" {
			option = tidy(c.attrs["value"])
		}
		b.options = append(b.options, option)
	}
	b.kind = kindOf(b.options)
	p.place(b, legend, true)
	for _, c := range rest {
		p.control(c)
	}
}

func (p *page) isDate(all []*element) bool {
	for _, c := range all {
		name, _ := p.nameOf(c)
		if !datePart.MatchString(labelOf(name)) {
			return false
		}
	}
	return true
}

// readTable reads a table, including cells that continue in the rows below.
func (p *page) readTable(e *element) {
	p.flush()
	p.tables++
	t := &table{at: strconv.Itoa(p.tables)}
	open := map[int]int{} // open counts the rows in which a column's cell continues.
	for _, tr := range below(e, "tr") {
		var one row
		column := 0
		for _, td := range tr.children {
			if td.name != "td" && td.name != "th" {
				continue
			}
			for ; open[column] > 0; column++ {
				open[column]--
				one.cells = append(one.cells, cell{column: column, span: 1, joined: true})
			}
			c := p.readCell(td)
			c.column, c.span = column, min(max(number(td.attrs["colspan"], 1), 1), 100)
			if rows := min(number(td.attrs["rowspan"], 1), 1000); rows > 1 {
				open[column], c.deep = rows-1, true
			}
			column += c.span
			one.cells = append(one.cells, c)
		}
		for ; open[column] > 0; column++ {
			open[column]--
		}
		if len(one.cells) > 0 {
			t.rows = append(t.rows, one)
		}
	}
	p.blocks = append(p.blocks, block{table: t})
}

// below returns the elements of a name in a table, without those in nested tables.
func below(e *element, name string) []*element {
	var out []*element
	for _, c := range e.children {
		switch c.name {
		case name:
			out = append(out, c)
		case "table":
		default:
			out = append(out, below(c, name)...)
		}
	}
	return out
}

func (p *page) readCell(e *element) cell {
	blocks, current, around := p.blocks, p.line, p.table
	p.blocks, p.line, p.table = nil, line{}, e
	for _, c := range e.children {
		p.read(c)
	}
	p.flush()
	c := cell{header: e.name == "th"}
	for _, b := range p.blocks {
		if b.table != nil {
			c.tables = append(c.tables, b.table)
		} else {
			c.lines = append(c.lines, b.line)
		}
	}
	p.blocks, p.line, p.table = blocks, current, around
	return c
}
