package screen

import (
	"strings"

	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
)

// Styles are the looks of the screen. There are three weights of text: Title, Ink and Quiet. Anything shown by colour
// is also shown by a sign, a word, bold, an underline or a frame. Nothing is faint, blinking or italic.
type Styles struct {
	Title  lipgloss.Style // Title is a question, a heading, or the name of a key.
	Ink    lipgloss.Style // Ink is what people wrote.
	Quiet  lipgloss.Style // Quiet is what the program says.
	Accent lipgloss.Style // Accent is the frame of the open question, and the pointer.
	Attend lipgloss.Style // Attend is the frame and the numbers of comments.
	Stop   lipgloss.Style // Stop says what is wrong or late.
	Line   lipgloss.Style // Line is for rules and for frames not in use.

	Row  Fill // Row is the row that the next key acts on.
	Bar  Fill // Bar is the top row.
	Ring Fill // Ring is the top row of Ring now, and what is not saved.
	Room Fill // Room is the top row of an invented case.

	Text  Painter // Text is Ink, for the rows of a text.
	Mark  Painter // Mark is under words with a comment.
	Shown Painter // Shown is under the words of the current comment.

	drawing drawing
	form    *huh.Styles
}

// Fill is a background with letters that can be read on it.
type Fill struct {
	Ink   lipgloss.Style
	Quiet lipgloss.Style
}

// Painter is a style as the codes before and after the words. lipgloss would write an underline letter by letter.
type Painter struct{ on, off string }

func painterOf(s lipgloss.Style) Painter {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return Painter{on, off}
}

// Paint draws words in the style.
func (p Painter) Paint(s string) string { return p.on + s + p.off }

// NewStyles builds the styles for a background and a number of colours.
func NewStyles(theme Theme, depth Depth) *Styles {
	plain := lipgloss.NewStyle()
	letters := func(t Token) lipgloss.Style {
		if c := t.colour(theme, depth); c != nil {
			return plain.Foreground(c)
		}
		return plain
	}
	s := &Styles{
		Title:  letters(tokenInk).Bold(true),
		Ink:    letters(tokenInk),
		Quiet:  letters(tokenQuiet),
		Accent: letters(tokenAccent),
		Attend: letters(tokenAttend).Bold(true),
		Stop:   letters(tokenStop).Bold(true),
		Line:   letters(tokenLine),
		Bar:    fillBar.fill(depth),
		Ring:   fillAlarm.fill(depth),
		Room:   fillTrained.fill(depth),

		drawing: framed{},
	}
	s.Text = painterOf(s.Ink)
	s.Row = Fill{Ink: s.Title, Quiet: s.Quiet}
	if c := tokenRow.colour(theme, depth); c != nil {
		s.Row = Fill{Ink: s.Title.Background(c), Quiet: s.Quiet.Background(c)}
	}
	marked := plain.Underline(true).UnderlineSpaces(true)
	s.Mark = painterOf(marked)
	if ink, mark := tokenInk.colour(theme, depth), tokenMark.colour(theme, depth); mark != nil {
		s.Mark = painterOf(marked.Foreground(ink))
		s.Shown = painterOf(marked.Bold(true).Foreground(ink).Background(mark))
	} else {
		s.Shown = painterOf(marked.Bold(true).Reverse(true))
	}
	form := huh.ThemeBase(false)
	form.Focused, form.Blurred = huh.FieldStyles{}, huh.FieldStyles{}
	s.form = form
	return s
}

func (t barToken) fill(depth Depth) Fill {
	plain := lipgloss.NewStyle()
	back := shade(t.back, t.back256, depth)
	if back == nil {
		reverse := plain.Bold(true).Reverse(true)
		return Fill{Ink: reverse, Quiet: reverse}
	}
	return Fill{
		Ink:   plain.Bold(true).Background(back).Foreground(shade(t.ink, t.ink256, depth)),
		Quiet: plain.Background(back).Foreground(shade(t.quiet, t.quiet256, depth)),
	}
}

// Theme makes the styles a huh theme. huh asks at every look-up, so it gets what was built once.
func (s *Styles) Theme(bool) *huh.Styles { return s.form }
