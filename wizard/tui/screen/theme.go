package screen

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// Theme is the background that the colours are for.
type Theme int

// The themes. Until the terminal has reported its background, letters get no colour at all.
const (
	ThemeNone Theme = iota
	ThemeDark
	ThemeLight
)

// Depth is how many colours a terminal has.
type Depth int

// The depths. With sixteen colours none are used: none of the sixteen can be read on every background.
const (
	DepthNone Depth = iota
	DepthSixteen
	Depth256
	DepthTrue
)

// Token is a colour with one purpose, as it is sent to the terminal. The numbers are in the 256-colour palette: a
// library would choose some that cannot be read.
type Token struct {
	Name     string
	Dark     string
	Dark256  int
	Light    string
	Light256 int
}

// Letters, fills and lines of the screen.
var (
	tokenInk    = Token{"ink", "#E6E8EA", 254, "#1B2328", 235}   // What people wrote; questions, in bold.
	tokenQuiet  = Token{"quiet", "#AEB8C0", 250, "#4A565E", 240} // What the program says.
	tokenAccent = Token{"accent", "#6CD0C6", 80, "#0A625E", 23}  // The frame of the open question, and the pointer.
	tokenAttend = Token{"attend", "#F4BE5E", 215, "#7A4300", 94} // Comments.
	tokenStop   = Token{"stop", "#FF9C92", 216, "#A51D14", 124}  // Errors, what is overdue, and F9.
	tokenLine   = Token{"line", "#74828D", 244, "#7A868E", 102}  // Rules and resting frames; never letters.
	tokenRow    = Token{"row", "#18363A", 236, "#DDF0EE", 195}   // Under the row that the next key acts on.
	tokenMark   = Token{"mark", "#4A3A14", 58, "#FBE7C2", 223}   // Under the words of the comment shown.
	fillBar     = barToken{"bar", "#0F4C52", 23, "#FFFFFF", 231, "#CFE3E2", 253}
	fillAlarm   = barToken{"alarm", "#A51D14", 124, "#FFFFFF", 231, "#FBE3E0", 224} // Ring now, and what is not saved.
	fillTrained = barToken{"training", "#523A86", 54, "#FFFFFF", 231, "#E6DDF7", 189}
)

// barToken is a background with its own letters, so that it can be read anywhere.
type barToken struct {
	name     string
	back     string
	back256  int
	ink      string
	ink256   int
	quiet    string
	quiet256 int
}

// colour returns the token for a theme, or nil for the terminal's own.
func (t Token) colour(theme Theme, depth Depth) color.Color {
	switch theme {
	case ThemeDark:
		return shade(t.Dark, t.Dark256, depth)
	case ThemeLight:
		return shade(t.Light, t.Light256, depth)
	}
	return nil
}

// shade returns a colour as the terminal can show it, or nil if it cannot.
func shade(hex string, index int, depth Depth) color.Color {
	switch depth {
	case DepthTrue:
		return lipgloss.Color(hex)
	case Depth256:
		return lipgloss.ANSIColor(index)
	}
	return nil
}

// environment are the variables that say how many colours a terminal has.
var environment = []string{"TERM", "COLORTERM", "CLICOLOR", "CLICOLOR_FORCE", "WT_SESSION", "ConEmuANSI", "GOOGLE_CLOUD_SHELL"}

// DepthOf returns how many colours there are. It runs no other program.
func DepthOf(env func(string) string, noColor bool) Depth {
	if noColor {
		return DepthNone
	}
	var vars []string
	for _, name := range environment {
		if env == nil {
			break
		}
		if v := env(name); v != "" {
			vars = append(vars, name+"="+v)
		}
	}
	switch colorprofile.Env(vars) {
	case colorprofile.TrueColor:
		return DepthTrue
	case colorprofile.ANSI256:
		return Depth256
	case colorprofile.ANSI:
		return DepthSixteen
	}
	return DepthNone
}

// profile returns the colours that the library must leave unchanged.
func (d Depth) profile() colorprofile.Profile {
	switch d {
	case DepthTrue:
		return colorprofile.TrueColor
	case Depth256:
		return colorprofile.ANSI256
	}
	return colorprofile.ASCII
}
