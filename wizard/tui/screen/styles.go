package screen

import (
	"strings"

	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
)

// Styles are the looks of every part of the screen, built once. Each differs by more than its colour: bold, underline,
// reverse, or a character beside it says the same. The colours are the sixteen of the terminal, which its owner has
// chosen to be readable on the background.
type Styles struct {
	Title   lipgloss.Style // Title is the question that has the focus.
	Resting lipgloss.Style // Resting is a question that has not.
	Help    lipgloss.Style
	Why     lipgloss.Style
	Good    lipgloss.Style
	Poor    lipgloss.Style
	Label   lipgloss.Style // Label is the short name before a value.
	Answer  lipgloss.Style // Answer is what somebody has written or chosen.
	Pointed lipgloss.Style // Pointed is the row that the next key acts on.
	Empty   lipgloss.Style // Empty stands where there is no answer yet.
	Gap     lipgloss.Style // Gap is an honest "not known".
	Problem lipgloss.Style // Problem says why something was not kept.
	Hint    lipgloss.Style // Hint says what to type, or how much is written.
	Bar     lipgloss.Style // Bar stands left of the field that has the focus.

	Mark    Painter        // Mark is under words to think about.
	MarkFix Painter        // MarkFix is under words that guidance asks to change.
	Number  lipgloss.Style // Number is the number of a mark, at the end of its row.

	Danger   lipgloss.Style // Danger is the banner of Ring now.
	Training lipgloss.Style // Training is the banner of an invented case.
	Footer   lipgloss.Style
	Alert    lipgloss.Style // Alert is in the footer what must not be missed, such as NOT SAVED.
	Key      lipgloss.Style // Key is the name of a key.
	Panel    lipgloss.Style // Panel is the heading of the panel.
	Rule     lipgloss.Style // Rule is a line between two parts.

	RailDone      lipgloss.Style
	RailCurrent   lipgloss.Style
	RailAttention lipgloss.Style
	RailRest      lipgloss.Style

	form *huh.Styles
}

// Painter is a style as what goes before and after the words. lipgloss would write an underline letter by letter.
type Painter struct{ on, off string }

func painterOf(s lipgloss.Style) Painter {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return Painter{on, off}
}

// Paint draws words in the style.
func (p Painter) Paint(s string) string { return p.on + s + p.off }

// NewStyles builds the styles; noColor leaves bold, underline and reverse.
func NewStyles(noColor bool) *Styles {
	plain := lipgloss.NewStyle()
	colour := func(s lipgloss.Style, ansi string) lipgloss.Style {
		if noColor {
			return s
		}
		return s.Foreground(lipgloss.Color(ansi))
	}
	const red, green, blue, magenta, cyan = "1", "2", "4", "5", "6"
	marked := plain.Underline(true).UnderlineSpaces(true)
	s := &Styles{
		Title:   plain.Bold(true),
		Resting: plain,
		Help:    plain.Faint(true),
		Why:     plain,
		Good:    colour(plain, green),
		Poor:    plain.Faint(true),
		Label:   plain.Bold(true),
		Answer:  plain,
		Pointed: plain.Bold(true),
		Empty:   plain.Faint(true),
		Gap:     colour(plain.Italic(true), cyan),
		Problem: colour(plain.Bold(true), red),
		Hint:    plain.Faint(true),
		Bar:     colour(plain.Bold(true), blue),

		Mark:    painterOf(colour(marked, blue)),
		MarkFix: painterOf(colour(marked.Bold(true), magenta)),
		Number:  colour(plain.Bold(true), magenta),

		Danger:   colour(plain.Bold(true).Reverse(true), red),
		Training: colour(plain.Bold(true).Reverse(true), blue),
		Footer:   plain.Faint(true),
		Alert:    colour(plain.Bold(true).Reverse(true), red),
		Key:      plain.Bold(true),
		Panel:    plain.Bold(true),
		Rule:     plain.Faint(true),

		RailDone:      colour(plain, green),
		RailCurrent:   plain.Bold(true).Reverse(true),
		RailAttention: colour(plain.Bold(true), magenta),
		RailRest:      plain,
	}
	form := huh.ThemeBase(false)
	form.FieldSeparator = plain.SetString("\n\n")
	form.Focused, form.Blurred = huh.FieldStyles{}, huh.FieldStyles{}
	s.form = form
	return s
}

// Theme makes the styles a theme of a huh form. huh asks at every look-up, so it gets what was built once.
func (s *Styles) Theme(bool) *huh.Styles { return s.form }
