package screen

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Line is one line of a table: a heading, or cells in columns.
type Line struct {
	Head  string // Head is a heading on a rule. It cannot be pointed at.
	Cells []string
	Still bool   // Still cannot be pointed at.
	Stop  bool   // Stop is wrong or late.
	Chip  bool   // Chip shows the second column as a chip of Ring now.
	Under string // Under is said below the line while it is pointed at.
	Part  bool   // Part is drawn as a heading, with its last cell at the right end, until it is pointed at.
	Tail  string // Tail is at the end of the last cell, and is never cut.
	Wrap  bool   // Wrap breaks the last cell into rows instead of cutting it.
}

// Table is rows in columns, one of which is pointed at. It is the only list there is: every page with rows has one.
type Table struct {
	Lines []Line
	At    int
	Looks string // Looks is how each column is painted: i is ink, q is quiet, t is a title. The last holds for all that follow.
	Most  []int  // Most is the most cells of each column but the last; 28 where it is not said.
	Away  bool   // Away puts the cursor elsewhere, as into a line that is being typed.
	Airy  bool   // Airy has an empty row above each heading, where there is room.
	Tight bool   // Tight has one cell less between the first column and the second.
}

// usualColumn is the most cells of a column of which nothing is said.
const usualColumn = 28

// Open reports whether there is such a line and it can be pointed at.
func (t *Table) open(i int) bool {
	return i >= 0 && i < len(t.Lines) && t.Lines[i].Head == "" && !t.Lines[i].Still
}

// Settle points at a line that can be pointed at, the nearest one from where it points.
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

// Move points further down or up, over what cannot be pointed at.
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

// Draw is the table in at most h rows around the line that is pointed at.
func (t *Table) Draw(s *Styles, w, h int) Rows { return s.drawing.table(s, t, w, h) }

// table implements [drawing].
func (framed) table(s *Styles, t *Table, w, h int) Rows {
	widths := t.widths(w)
	airy := t.Airy && t.height(s, widths, w) <= h
	var rows Rows
	var of []int // of is the line that each row is of; -1 for headings.
	from, to := 0, 0
	for i, l := range t.Lines {
		drawn := t.line(s, i, widths, w)
		if airy && l.Head != "" && i > 0 {
			drawn = append(Rows{""}, drawn...)
		}
		if i == t.At {
			from, to = len(rows), len(rows)+len(drawn)
		}
		for range drawn {
			if t.open(i) {
				of = append(of, i)
			} else {
				of = append(of, -1)
			}
		}
		rows = append(rows, drawn...)
	}
	if len(rows) <= h {
		return rows
	}
	return t.part(s, rows, of, from, to, max(h, 1))
}

// part is h rows of those that there are, with how many lines are out of sight.
func (t *Table) part(s *Styles, rows Rows, of []int, from, to, h int) Rows {
	top := max(0, min(from-h/2, len(rows)-h))
	if to > top+h {
		top = to - h
	}
	top = max(0, min(top, from))
	out := append(Rows{}, rows[top:min(top+h, len(rows))]...)
	if h < 4 {
		return out
	}
	if top > 0 && from > top {
		out[0] = s.Quiet.Render("  " + s.Signed(SignAbove, more(of[:top+1])))
	}
	if end := top + h; end < len(rows) && to < end {
		out[h-1] = s.Quiet.Render("  " + s.Signed(SignMore, more(of[end-1:])))
	}
	return out
}

// gap is the cells after a column.
func (t *Table) gap(column int) int {
	if t.Tight && column == 0 {
		return 1
	}
	return 2
}

// more says how many lines are out of sight. Of headings alone there is no number.
func more(of []int) string {
	if n := lines(of); n > 0 {
		return strconv.Itoa(n) + " more"
	}
	return "more"
}

// lines is how many lines the rows are of.
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

// widths are those of all columns but the last. None takes the room of a tail.
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

// line is the rows of one line.
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

// part is a heading with words at its right end.
func (s *Styles) part(cells []string, w int) string {
	words := cells[len(cells)-1]
	head := s.Heading(strings.Join(cells[:len(cells)-1], " "), w-ansi.StringWidth(words)-1)
	if words == "" {
		return s.Heading(strings.Join(cells[:len(cells)-1], " "), w)
	}
	return head + " " + s.Quiet.Render(words)
}

// paint is a cell in the look of its column.
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
