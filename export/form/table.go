package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// tableReader reads the rows of a table.
type tableReader struct {
	b     *builder
	t     *table
	views [][]view
	above *view // above is a label waiting for the empty row below it.
	group string
	bare  bool // bare: no cell is empty, and labels share a cell with their place.
	owned bool // owned: an earlier label had its place in its own cell.
}

// table reads a table, and those inside its cells.
func (b *builder) table(t *table) {
	r := &tableReader{b: b, t: t}
	for i := range t.rows[:min(len(t.rows), maxFields)] {
		var views []view
		for j := range t.rows[i].cells {
			if c := &t.rows[i].cells[j]; !c.joined {
				views = append(views, look(c))
			}
		}
		yearGroup(views)
		r.views = append(r.views, views)
	}
	r.bare = isBare(r.views)
	before := len(b.form.Fields)
	for i := 0; i < len(r.views); i++ {
		i += r.row(i)
	}
	r.last()
	b.gather(before)
	b.headings[2] = ""
}

// yearGroup makes "Year" a label if its row has no other part of a date: it then means the school year.
func yearGroup(views []view) {
	year, parts := -1, 0
	for i, v := range views {
		if datePart.MatchString(v.label) {
			year, parts = i, parts+1
		}
	}
	if parts == 1 && strings.EqualFold(views[year].label, "year") {
		views[year].hint = false
	}
}

// row reads row i and returns how many rows below were read with it.
func (r *tableReader) row(i int) int {
	views := r.views[i]
	switch {
	case len(views) == 0:
		return 0
	case all(views, view.takes):
		r.blankRow(views)
		return 0
	case len(views) == 1 && views[0].says():
		r.single(i, views[0])
		return 0
	}
	r.drop()
	if r.bare {
		for _, v := range views {
			r.own(v)
		}
		return 0
	}
	if n := r.matrix(i); n > 0 {
		return n
	}
	if n := r.people(i); n > 0 {
		return n
	}
	r.pairs(views)
	return 0
}

func all(views []view, test func(view) bool) bool {
	for _, v := range views {
		if !test(v) {
			return false
		}
	}
	return true
}

// isBare reports whether a table has at least two cells in a row, all of them labels, mostly certain ones.
func isBare(rows [][]view) bool {
	sure, all, wide := 0, 0, false
	for _, views := range rows {
		wide = wide || len(views) > 1
		for _, v := range views {
			_, value, _ := strings.Cut(v.label, ":")
			if !v.says() || isGuidance(v.label) || len(strings.Fields(v.label)) > 10 || len(v.cell.tables) > 0 || tidy(value) != "" {
				return false
			}
			all++
			if asksFor(v.label) {
				sure++
			}
		}
	}
	return wide && sure*2 > all
}

func (r *tableReader) own(v view) {
	r.owned = true
	r.b.own(v)
}

// last ends the table: a single label in the last of several rows has its place in its cell.
func (r *tableReader) last() {
	if r.above != nil && (strings.HasSuffix(r.above.label, ":") || r.owned || r.bare) && !isGuidance(r.above.label) {
		v := r.above
		r.above = nil
		r.own(*v)
	}
	r.drop()
}

// drop stops waiting for a place under a single label, which was a heading or just words.
func (r *tableReader) drop() {
	if r.above == nil {
		return
	}
	v := r.above
	r.above = nil
	switch {
	case v.room || strings.HasSuffix(v.label, "?"), strings.HasSuffix(v.label, ":") && r.owned:
		r.own(*v)
		return
	case isGuidance(v.label) || len(strings.Fields(v.label)) > 14:
		r.b.prose(v.label)
	default:
		r.b.heading(v.label, 2)
	}
	for _, n := range v.notes {
		r.b.prose(n)
	}
}

// own adds a field whose label and blank share a cell.
func (b *builder) own(v view) {
	layout := form.Left
	if v.room {
		layout = form.Above
	}
	b.add(entry{label: v.label, kind: form.Text, limit: limitIn(strings.Join(v.notes, " "))}, layout, "", v.cell.at)
	for _, n := range v.notes {
		b.prose(n)
	}
}

// single reads a row with one cell of words: a heading, guidance, or the label of the row below.
func (r *tableReader) single(i int, v view) {
	if r.above != nil && (isGuidance(v.label) || isHint(v.label) || strings.HasSuffix(v.label, ".")) {
		r.above.notes = append(r.above.notes, v.label)
		return
	}
	r.drop()
	if v.cell.joinedTables(r.b, v.label) {
		return
	}
	placeBelow := i+1 < len(r.views) && all(r.views[i+1], view.takes)
	if isGuidance(v.label) && (!placeBelow || len(strings.Fields(v.label)) > 40) {
		r.b.prose(v.label)
		return
	}
	r.above = &v
}

// joinedTables reads the tables inside a cell, under its words.
func (c *cell) joinedTables(b *builder, label string) bool {
	if len(c.tables) == 0 {
		return false
	}
	if label != "" && !isGuidance(label) {
		b.heading(label, 3)
	}
	for _, t := range c.tables {
		b.table(t)
	}
	return true
}

// blankRow reads a row without words: the place of the label above, or more room for what came before.
func (r *tableReader) blankRow(views []view) {
	for _, v := range views {
		if v.cell.joinedTables(r.b, "") {
			return
		}
		for _, e := range v.entries {
			r.b.add(e, e.layout, "", v.cell.at)
		}
	}
	if r.above == nil {
		for _, v := range views {
			r.more(v)
		}
		return
	}
	v := *r.above
	r.above = nil
	e, places := views[0].place, []string{views[0].cell.at}
	for _, o := range views[1:] {
		e.join(o.place)
		if o.choice {
			places = append(places, o.cell.at)
		}
	}
	e.label, e.limit = v.label, max(e.limit, limitIn(strings.Join(v.notes, " ")))
	r.b.add(e, form.Above, "", strings.Join(places, " "))
	for _, n := range v.notes {
		r.b.prose(n)
	}
}

// more adds boxes in another cell to the field they belong to.
func (r *tableReader) more(v view) {
	last := r.b.last()
	if !v.choice || last == nil || len(last.Options) == 0 || last.Table != "" {
		return
	}
	r.b.filled.field(v.place)
	last.Options = append(last.Options, v.place.options...)
	last.Kind = r.b.special(last.Label, kindOf(last.Options))
	for _, b := range v.place.blanks {
		last.At += " " + b.at
	}
	if len(v.place.blanks) == 0 {
		last.At += " " + v.cell.at
	}
}

// pairs reads a row from left to right, as pairs of label and place.
func (r *tableReader) pairs(views []view) {
	r.b.headings[2] = r.group
	if views[0].says() && views[0].cell.deep && len(views) > 2 && views[1].says() {
		r.group = labelOf(views[0].label)
		r.b.headings[2] = r.group
		views = views[1:]
	}
	for j := 0; j < len(views); j++ {
		v := views[j]
		next := func() *view {
			if j+1 < len(views) {
				return &views[j+1]
			}
			return nil
		}
		switch {
		case len(v.entries) > 0:
			r.cellEntries(v)
		case v.empty && v.place.places > 0 && v.place.single && next() != nil && next().says():
			e := v.place
			e.label = next().label
			r.b.add(e, form.Left, "", v.cell.at)
			j++
		case v.choice:
			r.more(v)
		case v.takes():
			r.loose(v)
		case next() != nil && next().takes() && (!next().hint || len(views) == 2):
			r.pair(v, *next())
			j++
		case next() != nil && next().says() && namedOptions(next().label) != nil && (j+2 >= len(views) || !views[j+2].takes()):
			options := namedOptions(next().label)
			r.b.add(entry{label: v.label, options: options, kind: kindOf(options), places: len(options)}, form.Left, "", next().cell.at)
			j++
		case next() != nil && len(next().cell.tables) > 0:
			next().cell.joinedTables(r.b, v.label)
			j++
		default:
			r.words(v, next())
		}
	}
}

// loose adds a control with a name of its own and no words next to it.
func (r *tableReader) loose(v view) {
	if v.place.places > 0 && v.place.label != "" {
		r.b.add(v.place, form.Left, "", v.cell.at)
	}
}

func (r *tableReader) pair(v, place view) {
	if place.cell.joinedTables(r.b, v.label) {
		return
	}
	e := place.place
	e.label, e.limit = v.label, max(e.limit, limitIn(strings.Join(v.notes, " ")))
	r.b.add(e, form.Left, "", place.cell.at)
	for _, n := range v.notes {
		r.b.prose(n)
	}
}

func (r *tableReader) cellEntries(v view) {
	for _, e := range v.entries {
		r.b.add(e, e.layout, "", v.cell.at)
	}
	if v.label != "" {
		r.b.prose(v.label)
	}
	v.cell.joinedTables(r.b, "")
}

// words reads a cell of words with no place next to it.
func (r *tableReader) words(v view, next *view) {
	if next != nil {
		r.b.filled.pair(v.label, next.label)
	}
	switch {
	case v.cell.joinedTables(r.b, v.label):
	case v.room, strings.HasSuffix(v.label, ":"), strings.HasSuffix(v.label, "?") && next == nil:
		r.own(v)
	case next != nil && next.says() && !isGuidance(v.label) && v.cell.header:
		r.b.headings[2] = labelOf(v.label)
	default:
		r.b.prose(v.label)
	}
}

// gather makes one field of consecutive single boxes under one heading, such as a list of ethnic groups.
func (b *builder) gather(from int) {
	fields := b.form.Fields
	for i := from; i < len(fields); i++ {
		j := i
		for j < len(fields) && fields[j].Kind == form.Ticks && len(fields[j].Options) == 0 && fields[j].Table == "" && fields[j].Section == fields[i].Section {
			j++
		}
		if j-i < 4 || fields[i].Section == "" {
			continue
		}
		one := fields[i]
		parts := strings.Split(one.Section, ": ")
		var places []string
		for _, f := range fields[i:j] {
			one.Options = append(one.Options, f.Label)
			places = append(places, f.At)
		}
		one.Label, one.At = parts[len(parts)-1], strings.Join(places, " ")
		fields = append(append(fields[:i:i], one), fields[j:]...)
	}
	for i := range fields {
		fields[i].Index = i + 1
	}
	b.form.Fields = fields
}
