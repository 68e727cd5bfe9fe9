package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
)

// The least window in which the form is shown. Ring now is shown in any.
const (
	leastWidth  = 40
	leastHeight = 12
	railWidth   = 22
	railFrom    = 76 // railFrom is the width from which the rail stands beside the form.
)

// lines is a page's drawing, row by row.
type lines []string

func (l *lines) add(rows ...string) { *l = append(*l, rows...) }

// wrap adds text broken to the width, safe for a terminal, each row with the indent and in the style.
func (l *lines) wrap(width int, indent string, paint func(...string) string, text string) {
	for _, row := range wrapped(text, width-len(indent)) {
		if paint != nil {
			row = paint(row)
		}
		l.add(indent + row)
	}
}

// wrapped breaks text into rows of at most the width.
func wrapped(text string, width int) []string {
	return strings.Split(ansi.Wrap(clean.Terminal(text), max(width, 8), ""), "\n")
}

// cut is the row at most width cells wide.
func cut(row string, width int) string {
	if ansi.StringWidth(row) <= width {
		return row
	}
	return ansi.Truncate(row, width, "")
}

// one is text as a single safe row of at most width cells, with dots where something is left out.
func one(text string, width int) string {
	text = strings.ReplaceAll(clean.Terminal(text), "\n", " ")
	if ansi.StringWidth(text) <= width {
		return text
	}
	return ansi.Truncate(text, max(width, 0), "...")
}

// padded is the row filled with spaces to the width.
func padded(row string, width int) string {
	row = cut(row, width)
	return row + strings.Repeat(" ", max(0, width-ansi.StringWidth(row)))
}

// fit is exactly h rows of at most w cells.
func fit(rows lines, w, h int) lines {
	out := make(lines, max(h, 0))
	for i := range out {
		if i < len(rows) {
			out[i] = cut(rows[i], w)
		}
	}
	return out
}

// beside joins two columns; the left one has the width.
func beside(left lines, width int, right lines) lines {
	out := make(lines, max(len(left), len(right)))
	for i := range out {
		l, r := "", ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		out[i] = padded(l, width) + r
	}
	return out
}

// window is the h rows around the row at, and the number of the first one.
func window(rows lines, at, h int) (lines, int) {
	if len(rows) <= h {
		return rows, 0
	}
	from := min(max(at-h/2, 0), len(rows)-h)
	return rows[from : from+h], from
}

// span is which of n rows of one line each are shown around the row at, in h rows.
func span(n, at, h int) (from, to int) {
	from = max(0, min(at-h/2, n-h))
	return from, min(n, from+h)
}

// pointed is a row of a list, marked where it is the one that the next key acts on.
func pointed(m *Model, here bool, label string, w int) string {
	if here {
		return m.styles.Pointed.Render(one("> "+label, w))
	}
	return one("  "+label, w)
}

// caret takes the mark of the cursor out of the drawing and says where it stood.
func caret(rows lines) (lines, int, int, bool) {
	for y, row := range rows {
		i := strings.Index(row, cursorMark)
		if i < 0 {
			continue
		}
		x := ansi.StringWidth(row[:i])
		for j := range rows {
			rows[j] = strings.ReplaceAll(rows[j], cursorMark, "")
		}
		return rows, x, y, true
	}
	return rows, 0, 0, false
}
