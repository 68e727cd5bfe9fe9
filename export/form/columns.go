package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// people reads a row of headings with empty rows below, and returns how many rows there are.
func (r *tableReader) people(i int) int {
	heads := r.views[i]
	if len(heads) < 2 || !all(heads[1:], view.says) || !heads[0].says() && !heads[0].empty {
		return 0
	}
	rows := 0
	for j := i + 1; j < len(r.views) && r.under(heads, r.views[j]); j++ {
		rows++
	}
	switch {
	case rows == 0:
		r.someoneUnder(i)
		return 0
	case r.named(i+1, rows):
		r.rowsWithNames(i, rows)
	case rows == 1 && len(heads) < 3 && !r.t.rows[i].header:
		r.columns(i, form.Above, "")
	default:
		r.columns(i, form.Column, r.t.at)
	}
	return rows
}

// under reports whether a row belongs under a row of headings: it has as many cells, empty but for the first.
func (r *tableReader) under(heads, views []view) bool {
	if len(views) != len(heads) || len(views) < 2 || !all(views[1:], view.takes) {
		return false
	}
	return views[0].takes() || views[0].says() && len(strings.Fields(views[0].label)) < 12
}

// named reports whether each of the empty rows has a name in its first cell, such as "Mother".
func (r *tableReader) named(from, rows int) bool {
	n := 0
	for i := from; i < from+rows; i++ {
		if r.views[i][0].says() && strings.IndexFunc(r.views[i][0].label, isLetter) >= 0 {
			n++
		}
	}
	return n*2 > rows
}

func isLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' || r > 0xBF }

// columns adds a field for each heading.
func (r *tableReader) columns(i int, layout form.Layout, id string) {
	for j, h := range r.views[i] {
		under := r.views[i+1][j]
		if h.label == "" {
			continue
		}
		e := under.place
		e.label = h.label
		r.b.add(e, layout, id, under.cell.at)
		for k := i + 2; k < len(r.views) && r.under(r.views[i], r.views[k]); k++ {
			r.b.filled.field(r.views[k][j].place)
		}
	}
}

// rowsWithNames adds the fields of a table with headings at the top and the side.
func (r *tableReader) rowsWithNames(i, rows int) {
	if r.isTurned(i, rows) {
		r.turned(i, rows)
		return
	}
	for k := i + 1; k <= i+rows; k++ {
		r.b.headings[2] = labelOf(r.views[k][0].label)
		for j, h := range r.views[i][1:] {
			v := r.views[k][j+1]
			e := v.place
			e.label = h.label
			r.b.add(e, form.Above, "", v.cell.at)
		}
	}
	r.b.headings[2] = ""
}

// isTurned reports whether a table has people along the top and their facts down the side.
func (r *tableReader) isTurned(i, rows int) bool {
	facts := 0
	for k := i + 1; k <= i+rows; k++ {
		if label := labelOf(r.views[k][0].label); simpleLabel.MatchString(label) || personName.MatchString(label) || personFact.MatchString(label) {
			facts++
		}
	}
	return facts*2 > rows
}

// turned adds the fields of such a table, person by person.
func (r *tableReader) turned(i, rows int) {
	for j := 1; j < len(r.views[i]); j++ {
		r.b.headings[2] = labelOf(r.views[i][j].label)
		for k := i + 1; k <= i+rows; k++ {
			v := r.views[k][j]
			e := v.place
			e.label = r.views[k][0].label
			r.b.add(e, form.Left, "", v.cell.at)
		}
	}
	r.b.headings[2] = ""
}

// someoneUnder checks whether the rows under a row of headings hold someone's facts.
func (r *tableReader) someoneUnder(i int) {
	for j := i + 1; j < min(len(r.views), i+20) && len(r.views[j]) == len(r.views[i]); j++ {
		for k, v := range r.views[j] {
			r.b.filled.pair(r.views[i][k].label, v.label)
		}
	}
}

// matrix reads a row of "Yes", "No" above rows of questions, and returns how many rows there are.
func (r *tableReader) matrix(i int) int {
	heads := r.views[i]
	if len(heads) < 2 || !heads[0].empty && !heads[0].says() {
		return 0
	}
	var options []string
	for _, h := range heads[1:] {
		if !h.says() || !isOption(h.label) && len(options) == 0 {
			return 0
		}
		if isOption(h.label) {
			options = append(options, labelOf(h.label))
		}
	}
	rows := 0
	for j := i + 1; j < len(r.views); j++ {
		views := r.views[j]
		if len(views) != len(heads) || !views[0].says() || !all(views[1:], view.takes) {
			break
		}
		e := entry{label: views[0].label, options: options, kind: kindOf(options), places: len(options)}
		var cells []string
		for k, v := range views[1:] {
			if k < len(options) {
				e.blanks = append(e.blanks, v.place.blanks...)
				e.ticked = e.ticked || v.place.ticked
				cells = append(cells, v.cell.at)
			}
		}
		r.b.add(e, form.Left, "", strings.Join(cells, " "))
		rows++
	}
	return rows
}
