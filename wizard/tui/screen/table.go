package screen

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Line is one line of a table: a heading, or cells in columns.
type Line struct {
	Head  string // Head is a heading on a rule. It cannot be the current line.
	Cells []string
	Still bool   // Still is set for a line that cannot be the current one.
	Stop  bool   // Stop is set for something wrong or late.
	Chip  bool   // Chip shows the second column as a chip of Ring now.
	Under string // Under is shown below the line while it is current.
	Part  bool   // Part is drawn as a heading, with its last cell at the right, until it is the current line.
	Tail  string // Tail is at the end of the last cell, and never cut.
	Wrap  bool   // Wrap breaks the last cell into rows instead of cutting it.
}

// Table is rows in columns, one of which is current. Every page with rows uses it.
type Table struct {
	Lines []Line
	At    int
	Looks string // Looks says how each column is painted: i is ink, q is quiet, t is a title. The last applies to all that follow.
	Most  []int  // Most is the most cells of each column but the last; 28 if not given.
	Away  bool   // Away means that the cursor is elsewhere, as in a line being typed.
	Airy  bool   // Airy adds an empty row above each heading, if there is room.
	Tight bool   // Tight leaves one cell less between the first and second columns.
}

// usualColumn is the most cells of a column if not given.
const usualColumn = 28

// open reports whether there is such a line and it can be current.
func (t *Table) open(i int) bool {
	return i >= 0 && i < len(t.Lines) && t.Lines[i].Head == "" && !t.Lines[i].Still
}

// Settle moves to the nearest line that can be current.
func (t *Table) Settle() {
	t.At = max(0, min(t.At, len(t.Lines)-1))
	for i := range t.Lines {
		if t.open(t.At + i) {
			t.At += i
			return
		}
		if t.open(t.At - i) {
			t.At -= i
			return
		}
	}
}

// Move moves down or up, past lines that cannot be current.
func (t *Table) Move(by int) {
	step := 1
	if by < 0 {
		step, by = -1, -by
	}
	for i := t.At + step; i >= 0 && i < len(t.Lines) && by > 0; i += step {
		if t.open(i) {
			t.At = i
			by--
		}
	}
}

// Draw returns the table in at most h rows around the current line.
func (t *Table) Draw(s *Styles, w, h int) Rows { return s.drawing.table(s, t, w, h) }

// table implements [drawing].
func (framed) table(s *Styles, t *Table, w, h int) Rows {
	widths := t.widths(w)
	airy := t.Airy && t.height(s, widths, w) <= h
	var all drawnLines
	for i, l := range t.Lines {
		drawn := t.line(s, i, widths, w)
		if airy && l.Head != "" && i > 0 {
			drawn = append(Rows{""}, drawn...)
		}
		all.add(t, i, drawn)
	}
	return all.fit(s, h)
}

// drawnLines are the lines of a table as rows, before they are cut to a height.
type drawnLines struct {
	rows     Rows
	of       []int // of is the line of each row; -1 for a line that cannot be current.
	from, to int   // from and to are where the rows of the current line begin and end.
}

func (d *drawnLines) add(t *Table, i int, drawn Rows) {
	if i == t.At {
		d.from, d.to = len(d.rows), len(d.rows)+len(drawn)
	}
	line := -1
	if t.open(i) {
		line = i
	}
	for range drawn {
		d.of = append(d.of, line)
	}
	d.rows = append(d.rows, drawn...)
}

// fit returns at most h rows, around the current line.
func (d *drawnLines) fit(s *Styles, h int) Rows {
	if len(d.rows) <= h {
		return d.rows
	}
	return d.part(s, max(h, 1))
}

// part returns h of the rows, and says how many lines are out of sight.
func (d *drawnLines) part(s *Styles, h int) Rows {
	top := max(0, min(d.from-h/2, len(d.rows)-h))
	if d.to > top+h {
		top = d.to - h
	}
	top = max(0, min(top, d.from))
	out := append(Rows{}, d.rows[top:min(top+h, len(d.rows))]...)
	if h < 4 {
		return out
	}
	if top > 0 && d.from > top {
		out[0] = s.Quiet.Render("  " + s.Signed(SignAbove, more(d.of[:top+1])))
	}
	if end := top + h; end < len(d.rows) && d.to < end {
		out[h-1] = s.Quiet.Render("  " + s.Signed(SignMore, more(d.of[end-1:])))
	}
	return out
}

// gap returns the number of cells after a column.
func (t *Table) gap(column int) int {
	if t.Tight && column == 0 {
		return 1
	}
	return 2
}

// more says how many lines are out of sight. Headings are not counted.
func more(of []int) string {
	if n := lines(of); n > 0 {
		return strconv.Itoa(n) + " more"
	}
	return "more"
}

// lines returns how many lines the rows belong to.
func lines(of []int) int {
	n, last := 0, -1
	for _, i := range of {
		if i >= 0 && i != last {
			n++
			last = i
		}
	}
	return n
}

func (t *Table) height(s *Styles, widths []int, w int) int {
	n := 0
	for i, l := range t.Lines {
		if n += len(t.line(s, i, widths, w)); l.Head != "" && i > 0 {
			n++
		}
	}
	return n
}

// widths returns the widths of all columns but the last. None takes the room of
// a tail.
func (t *Table) widths(w int) []int {
	const rest = 10 // rest is the room for the pointer, the signs and the start of the last cell.
	widest := w / 2
	for _, l := range t.Lines {
		if l.Tail != "" {
			widest = min(widest, w-rest-len(l.Tail))
		}
	}
	var out []int
	for _, l := range t.Lines {
		for c := 0; c < len(l.Cells)-1; c++ {
			if c == len(out) {
				out = append(out, 0)
			}
			most := usualColumn
			if c < len(t.Most) && t.Most[c] > 0 {
				most = t.Most[c]
			}
			out[c] = max(out[c], min(ansi.StringWidth(l.Cells[c]), most, max(widest, 4)))
		}
	}
	return out
}

// line returns the rows of a line.
func (t *Table) line(s *Styles, i int, widths []int, w int) Rows {
	l := t.Lines[i]
	if l.Head != "" {
		return Rows{s.Heading(l.Head, w)}
	}
	if len(l.Cells) == 0 {
		return Rows{""}
	}
	pointed := i == t.At && t.open(i)
	if l.Part && !pointed {
		return Rows{s.part(l.Cells, w)}
	}
	lead := 0
	for c := 0; c < len(l.Cells)-1; c++ {
		if c < len(widths) {
			lead += widths[c] + t.gap(c)
		}
	}
	room := max(w-2-lead, 1)
	last := []string{OneRow(l.Cells[len(l.Cells)-1], max(room-len(l.Tail), 1)) + l.Tail}
	if l.Wrap {
		last = Wrapped(l.Cells[len(l.Cells)-1], room)
	}
	var out Rows
	for n, text := range last {
		row := ""
		for c := 0; c < len(l.Cells)-1; c++ {
			cell := ""
			if n == 0 {
				cell = l.Cells[c]
			}
			row += t.paint(s, l, c, pointed, Padded(OneRow(cell, widths[c]), widths[c]+t.gap(c)))
		}
		if pointed {
			text = Padded(text, room)
		}
		row += t.paint(s, l, len(l.Cells)-1, pointed, text)
		head := "  "
		if pointed {
			head = s.Pointer(s.Accent) + s.Row.Ink.Render(" ")
			if n == 0 && !t.Away {
				head += CursorMark
			}
		}
		out.Add(head + row)
	}
	if pointed && l.Under != "" {
		out.Wrap(w, "    ", s.Quiet.Render, l.Under)
	}
	return out
}

// part returns a heading with words at its right.
func (s *Styles) part(cells []string, w int) string {
	words := cells[len(cells)-1]
	head := s.Heading(strings.Join(cells[:len(cells)-1], " "), w-ansi.StringWidth(words)-1)
	if words == "" {
		return s.Heading(strings.Join(cells[:len(cells)-1], " "), w)
	}
	return head + " " + s.Quiet.Render(words)
}

// paint returns a cell in its column's style.
func (t *Table) paint(s *Styles, l Line, column int, pointed bool, text string) string {
	look := byte('i')
	if t.Looks != "" {
		look = t.Looks[min(column, len(t.Looks)-1)]
	}
	if l.Chip && column == 1 {
		words := strings.TrimRight(text, " ")
		chip := s.Ring.Ink.Render(" " + words + " ")
		if rest := len(text) - len(words) - 2; rest > 0 {
			chip += t.paint(s, Line{}, column, pointed, strings.Repeat(" ", rest))
		}
		return chip
	}
	var style lipgloss.Style
	switch {
	case l.Stop && !pointed:
		style = s.Stop
	case pointed && look == 'q' && column == len(l.Cells)-1:
		style = s.Row.Quiet
	case pointed:
		style = s.Row.Ink
	case look == 'q' || l.Still:
		style = s.Quiet
	case look == 't':
		style = s.Title
	default:
		style = s.Ink
	}
	return style.Render(text)
}
