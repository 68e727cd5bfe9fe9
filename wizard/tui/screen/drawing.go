package screen

import "charm.land/lipgloss/v2"

// drawing is how the parts of a page are drawn. framed is for the eye, with frames, signs and columns; spoken is for a
// screen reader, with one thing per row and words instead of signs. Pages do not know which it is.
type drawing interface {
	frame(s *Styles, rows Rows, w int, edge lipgloss.Style, title string) Rows
	heading(s *Styles, title string, w int) string
	rule(s *Styles, w int, words string, paint func(...string) string) string
	told(s *Styles, w int, name, text string) Rows
	pair(p Pair, w int) Rows
	table(s *Styles, t *Table, w, h int) Rows
	keys(s *Styles, w int, keys []Does) string
	pointer(edge lipgloss.Style) string
	folded(s *Styles, a Answer, w int) string
	signed(sign, words string) string
}

type framed struct{}

// Spoken switches to drawing for a screen reader.
func (s *Styles) Spoken() *Styles {
	s.drawing = spoken{}
	return s
}

// Frame puts a frame of the given width around rows, with any title in its upper edge.
func (s *Styles) Frame(rows Rows, w int, edge lipgloss.Style, title string) Rows {
	return s.drawing.frame(s, rows, w, edge, title)
}

// Heading returns a title followed by a rule.
func (s *Styles) Heading(title string, w int) string { return s.drawing.heading(s, title, w) }

// Rule returns a line across the width, with any words in it.
func (s *Styles) Rule(w int, words string, paint func(...string) string) string {
	return s.drawing.rule(s, w, words, paint)
}

// Told returns a name, and what is to be said under it in a second column.
func (s *Styles) Told(w int, name, text string) Rows { return s.drawing.told(s, w, name, text) }

// Pair is a name and what belongs to it, in two columns.
type Pair struct {
	Name, Text string
	Column     int // Column is the width of the first column.
	First      lipgloss.Style
	Second     lipgloss.Style
}

// Pair draws a pair. A text too long for a row continues below.
func (s *Styles) Pair(p Pair, w int) Rows { return s.drawing.pair(p, w) }

// Keys returns a row of keys and what they do, as many as fit. The first is always included.
func (s *Styles) Keys(w int, keys []Does) string { return s.drawing.keys(s, w, keys) }

// Pointer comes before the row that the next key acts on, if it is not in a table.
func (s *Styles) Pointer(edge lipgloss.Style) string { return s.drawing.pointer(edge) }

// Answer is what a question holds, for drawing as one row.
type Answer struct {
	Sign  string
	Paint lipgloss.Style // Paint is the look of the sign.
	Label string
	Text  string // Text is the answer, or empty.
	Tail  string // Tail comes after it and is never cut.
}

// Folded returns a question as one row.
func (s *Styles) Folded(a Answer, w int) string { return s.drawing.folded(s, a, w) }

// Signed returns words after a sign.
func (s *Styles) Signed(sign, words string) string { return s.drawing.signed(sign, words) }
