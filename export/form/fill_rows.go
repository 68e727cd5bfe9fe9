package form

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"referral/checklist/authority/form"
)

// tableRows are the rows of a table of people that can be filled in.
type tableRows struct {
	rows  []*node
	cells []int // cells is the cell number of each column.
}

// table fills in a table of people, one per row. If there are too few rows, it adds copies of the last.
func (w *filler) table(columns []form.Field, answers []Answer) {
	t := w.rowsFor(columns)
	answers = answers[:len(columns)]
	people := 0
	for _, a := range answers {
		people = max(people, len(a.Rows))
	}
	added := ""
	filled, why := make([]int, len(columns)), make([]string, len(columns))
	for i := range people {
		if i >= len(t.rows) {
			row := w.rowLike(t, columns, answers, i)
			if row == "" {
				break
			}
			added += row
			for c := range columns {
				if answers[c].Left == "" && hasWords(answers[c].Rows, i) {
					filled[c]++
				}
			}
			continue
		}
		for c := range columns {
			edits, because := w.cell(t, t.rows[i], &columns[c], c, answers[c], i)
			if because == "" && !w.take(edits) {
				because = whyShared
			}
			if because != "" {
				why[c] = because
				continue
			}
			if len(edits) > 0 {
				filled[c]++
			}
		}
	}
	if added != "" {
		last := unitOf(t.rows[len(t.rows)-1])
		w.edits = append(w.edits, edit{last.end, last.end, added})
	}
	w.sayTable(columns, answers, filled, why, people, len(t.rows), added != "")
}

func hasWords(rows []Answer, i int) bool {
	return i < len(rows) && rows[i].Left == "" && (rows[i].Text != "" || len(rows[i].Pick) > 0)
}

// sayTable reports for each column how it was filled in.
func (w *filler) sayTable(columns []form.Field, answers []Answer, filled []int, why []string, people, rows int, added bool) {
	for c := range columns {
		f, a := &columns[c], answers[c]
		switch {
		case a.Left != "":
			w.left(f, a.Left)
		case filled[c] > 0:
			w.filled(f, a.Look)
			if why[c] != "" {
				w.report.Check = append(w.report.Check, said(f, "not for everyone: "+why[c]))
			}
		case why[c] != "":
			w.left(f, why[c])
		default:
			w.left(f, WhyNoAnswer)
		}
	}
	if people > rows && !added && rows > 0 {
		w.report.Check = append(w.report.Check, Said{Box: columns[0].Index, Section: columns[0].Section, Label: columns[0].Label,
			Why: fmt.Sprintf("the table has room for %d of %d people: add the others by hand", rows, people)})
	}
}

// WhyNoAnswer says that the record has nothing for a field.
const WhyNoAnswer = "not answered yet"

// rowsFor finds a table's empty rows, and the cell for each column in them.
func (w *filler) rowsFor(columns []form.Field) tableRows {
	var t tableRows
	var first *node
	for _, f := range columns {
		at := w.nodes(f.At)
		cell := -1
		if len(at) > 0 {
			tc := cellOf(at[0])
			if row := tc.aboveOrNil("w:tr"); row != nil && (first == nil || first == row) {
				first = row
				cell = slices.Index(cellsOf(row), tc)
			}
		}
		t.cells = append(t.cells, cell)
	}
	table := w.nodes(columns[0].Table)
	if first == nil || len(table) == 0 {
		return t
	}
	rows := rowsOf(table[0])
	from := slices.Index(rows, first)
	for i := max(0, from); from >= 0 && i < len(rows) && w.isEmptyRow(rows[i], len(cellsOf(first))); i++ {
		t.rows = append(t.rows, rows[i])
	}
	return t
}

// aboveOrNil is [node.above] for an element that can be nil.
func (n *node) aboveOrNil(name string) *node {
	if n == nil {
		return nil
	}
	return n.above(name)
}

// cellOf returns the cell that is, contains or is inside a place.
func cellOf(n *node) *node {
	if n.name == "w:tc" {
		return n
	}
	if content := n.child("w:sdtContent"); content != nil && content.child("w:tc") != nil {
		return content.child("w:tc")
	}
	return n.above("w:tc")
}

// isEmptyRow reports whether a row is for filling in: it has the same number of cells, and words only in the first.
func (w *filler) isEmptyRow(row *node, cells int) bool {
	all := cellsOf(row)
	if len(all) != cells {
		return false
	}
	for i, tc := range all {
		if merge := tc.in("w:tcPr", "w:vMerge"); merge != nil && merge.attr("val") != "restart" {
			return false
		}
		letters, ok := w.letters(paragraphsOf(tc))
		text := shown(letters)
		isBox := strings.ContainsRune(text, openBox) || boxChars.MatchString(text)
		if !ok || i > 0 && wordish.MatchString(text) && !isHint(text) && !isBox && slashed(text) == nil {
			return false
		}
	}
	return true
}

// cell returns the changes that put a person's fact into the row, or why there can be none. Nothing changes if the
// record has nothing to say.
func (w *filler) cell(t tableRows, row *node, f *form.Field, column int, a Answer, person int) (edits []edit, why string) {
	switch {
	case a.Left != "" || !hasWords(a.Rows, person):
		if person < len(a.Rows) {
			return nil, a.Rows[person].Left
		}
		return nil, ""
	case t.cells[column] < 0:
		return nil, whyNoPlace
	}
	tc := cellsOf(row)[t.cells[column]]
	at := sameIn(tc, w.nodes(f.At))
	one := *f
	one.Label = "" // The label is above the column.
	answer := a.Rows[person]
	if one.Kind != form.Text && len(answer.Pick) == 0 {
		return nil, whyNoChoice
	}
	return w.place(at, &one, answer)
}

// sameIn returns the places in a cell that match those in the first row.
func sameIn(tc *node, first []*node) []*node {
	var out []*node
	for _, n := range first {
		switch {
		case n.name == "w:tc" || n.name == "w:p":
			out = append(out, tc)
		case cellOf(n) != n.aboveOrNil("w:tc"):
			if tc.parent.name == "w:sdtContent" {
				out = append(out, tc.parent.parent)
			}
		default:
			all := cellOf(n).all(n.name)
			here := tc.all(n.name)
			if i := slices.Index(all, n); i >= 0 && len(all) == len(here) {
				out = append(out, here[i])
			}
		}
	}
	if len(out) != len(first) {
		return nil
	}
	return out
}

// unitOf returns what is copied with a row: the row, or the control that repeats it.
func unitOf(row *node) *node {
	if row.parent.name == "w:sdtContent" && row.parent.parent.in("w:sdtPr", "w15:repeatingSectionItem") != nil {
		return row.parent.parent
	}
	return row
}

var (
	rowMarks     = regexp.MustCompile(` \w+:(?:paraId|textId)="[0-9A-Fa-f]*"`)
	rowBookmarks = regexp.MustCompile(`<(?:\w+:)?bookmark(?:Start|End)\b[^>]*/>`)
	controlIDs   = regexp.MustCompile(`<(\w+:)?id (\w+:)?val="[^"]*"\s*/>`)
)

// rowLike returns another row for a person, copied from the last empty one, or nothing if a row cannot be added safely:
// changes are tracked, cells are joined, or a control is bound to one value.
func (w *filler) rowLike(t tableRows, columns []form.Field, answers []Answer, person int) string {
	if len(t.rows) == 0 || w.track {
		return ""
	}
	row := t.rows[len(t.rows)-1]
	unit := unitOf(row)
	if row.has("w:vMerge", "w:dataBinding", "w:ins", "w:del") || unit == row && row.parent.name != "w:tbl" {
		return ""
	}
	var edits []edit
	for c := range columns {
		more, why := w.cell(t, row, &columns[c], c, answers[c], person)
		if why == "" && !clash(edits, more) {
			edits = append(edits, more...)
		}
	}
	text := string(rendered(w.data, edits, unit.start, unit.end))
	text = rowMarks.ReplaceAllString(text, "")
	text = controlIDs.ReplaceAllString(text, "")
	return rowBookmarks.ReplaceAllString(text, "")
}
