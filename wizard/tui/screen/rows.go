package screen

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
)

// LeastWidth and LeastHeight are the smallest window in which the form is shown. Ring now is shown in any.
const (
	LeastWidth  = 40
	LeastHeight = 12
)

// CursorMark is at the cursor's cell in a view. It is a private control sequence of no width, which the root removes
// before anything is drawn.
const CursorMark = "\x1b[>7731z"

// Rows is what a page draws, row by row.
type Rows []string

// Add adds rows as they are.
func (l *Rows) Add(rows ...string) { *l = append(*l, rows...) }

// Wrap adds text broken to the width, safe for a terminal, each row with the indent and the style.
func (l *Rows) Wrap(width int, indent string, paint func(...string) string, text string) {
	for _, row := range Wrapped(text, width-len(indent)) {
		if paint != nil {
			row = paint(row)
		}
		l.Add(indent + row)
	}
}

// Wrapped breaks text into rows of at most the width.
func Wrapped(text string, width int) []string {
	return strings.Split(ansi.Wrap(clean.Terminal(text), max(width, 8), ""), "\n")
}

// Cut returns at most width cells of the row.
func Cut(row string, width int) string {
	if ansi.StringWidth(row) <= width {
		return row
	}
	return ansi.Truncate(row, width, "")
}

// OneRow returns text as a single safe row of at most width cells, with a sign if something is left out.
func OneRow(text string, width int) string {
	text = strings.ReplaceAll(clean.Terminal(text), "\n", " ")
	if ansi.StringWidth(text) <= width {
		return text
	}
	return ansi.Truncate(text, max(width, 0), SignCut)
}

// Quoted returns words as they are shown before a question about them; words with quotation marks of their own get no
// others.
func Quoted(words string) string {
	switch {
	case words == "":
		return ""
	case strings.Contains(words, "\""):
		return words + "  "
	}
	return "\"" + words + "\": "
}

// Padded returns the row filled with spaces to the width.
func Padded(row string, width int) string {
	row = Cut(row, width)
	return row + strings.Repeat(" ", max(0, width-ansi.StringWidth(row)))
}

// Fit returns exactly h rows of at most w cells.
func Fit(rows Rows, w, h int) Rows {
	out := make(Rows, max(h, 0))
	for i := range out {
		if i < len(rows) {
			out[i] = Cut(rows[i], w)
		}
	}
	return out
}

// Around returns the h rows around the row at, and the index of the first.
func Around(rows Rows, at, h int) (Rows, int) {
	if len(rows) <= h {
		return rows, 0
	}
	from := min(max(at-h/2, 0), len(rows)-h)
	return rows[from : from+h], from
}

// TakeCursor removes the cursor mark from the drawing and returns its position.
func TakeCursor(rows Rows) (Rows, int, int, bool) {
	for y, row := range rows {
		i := strings.Index(row, CursorMark)
		if i < 0 {
			continue
		}
		x := ansi.StringWidth(row[:i])
		for j := range rows {
			rows[j] = strings.ReplaceAll(rows[j], CursorMark, "")
		}
		return rows, x, y, true
	}
	return rows, 0, 0, false
}
