package screen

import (
	"slices"
	"strings"
	"testing"
)

// attributes returns the codes for bold, underline and reverse set before the letters.
func attributes(drawn string) string {
	before, _, _ := strings.Cut(drawn, "x")
	names := map[string]string{"1": "bold", "4": "underlined", "7": "reverse"}
	var out []string
	for _, m := range sgr.FindAllStringSubmatch(before, -1) {
		for _, p := range strings.Split(withoutColours(m[1]), ";") {
			if name := names[p]; name != "" && !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return strings.Join(out, " ")
}

// Whatever a colour says is also said without colours: by bold, an underline, or reversed letters.
func TestStylesWithoutColours(t *testing.T) {
	t.Parallel()
	s := NewStyles(ThemeNone, DepthNone)
	for _, tt := range []struct{ name, drawn, want string }{
		{"question", s.Title.Render("x"), "bold"},
		{"what people wrote", s.Ink.Render("x") + s.Text.Paint("x"), ""},
		{"what the program says", s.Quiet.Render("x"), ""},
		{"number of a comment", s.Attend.Render("x"), "bold"},
		{"what is wrong", s.Stop.Render("x"), "bold"},
		{"row pointed at", s.Row.Ink.Render("x"), "bold"},
		{"help in it", s.Row.Quiet.Render("x"), ""},
		{"top row", s.Bar.Ink.Render("x"), "bold reverse"},
		{"quiet words in it", s.Bar.Quiet.Render("x"), "bold reverse"},
		{"alarm", s.Ring.Ink.Render("x"), "bold reverse"},
		{"training", s.Room.Ink.Render("x"), "bold reverse"},
		{"words with a comment", s.Mark.Paint("x"), "underlined"},
		{"words of the comment shown", s.Shown.Paint("x"), "bold underlined reverse"},
	} {
		if got := attributes(tt.drawn); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// With colours, the current row and the words of the comment shown have their own backgrounds, and a text has the same
// ink as every other answer.
func TestStylesWithColours(t *testing.T) {
	t.Parallel()
	for _, theme := range []Theme{ThemeDark, ThemeLight} {
		for _, depth := range []Depth{Depth256, DepthTrue} {
			s := NewStyles(theme, depth)
			for name, drawn := range map[string]string{"row": s.Row.Ink.Render("x"), "quiet words in it": s.Row.Quiet.Render("x"),
				"comment shown": s.Shown.Paint("x"), "bar": s.Bar.Ink.Render("x"), "quiet words in the bar": s.Bar.Quiet.Render("x")} {
				if !strings.Contains(drawn, "48;") || !strings.Contains(drawn, "38;") {
					t.Errorf("theme %d, depth %d: %s has no two colours: %q", theme, depth, name, drawn)
				}
			}
			if got, want := s.Text.Paint("x"), s.Ink.Render("x"); got != want {
				t.Errorf("theme %d, depth %d: a text is %q, an answer %q", theme, depth, got, want)
			}
			for name, drawn := range map[string]string{"ink": s.Ink.Render("x"), "quiet": s.Quiet.Render("x"), "marked": s.Mark.Paint("x")} {
				if !strings.Contains(drawn, "38;") || strings.Contains(drawn, "48;") {
					t.Errorf("theme %d, depth %d: %s is %q", theme, depth, name, drawn)
				}
			}
			if got := attributes(s.Shown.Paint("x")); got != "bold underlined" {
				t.Errorf("theme %d, depth %d: the comment shown is %s", theme, depth, got)
			}
		}
	}
}

// A mark continues under the spaces between its words.
func TestMarkHasNoHoles(t *testing.T) {
	t.Parallel()
	if got := NewStyles(ThemeDark, DepthTrue).Mark.Paint("fails to engage"); !strings.Contains(got, "fails to engage") {
		t.Errorf("the words are taken apart: %q", got)
	}
}
