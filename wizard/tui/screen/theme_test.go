package screen

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Common terminal backgrounds.
var (
	darkBacks = map[string]string{"Campbell": "#0C0C0C", "PowerShell": "#012456", "xterm": "#000000", "VS Code": "#1E1E1E",
		"Solarized": "#002B36", "GitHub": "#0D1117", "One Half": "#282C34"}
	lightBacks = map[string]string{"macOS Basic": "#FFFFFF", "Solarized": "#FDF6E3", "GitHub": "#FFFFFF", "One Half": "#FAFAFA"}
)

var (
	letterTokens = []Token{tokenInk, tokenQuiet, tokenAccent, tokenAttend, tokenStop}
	rowTokens    = []Token{tokenRow, tokenMark}
	barTokens    = []barToken{fillBar, fillAlarm, fillTrained}
)

type rgb [3]float64

func fromHex(s string) rgb {
	n, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
	if err != nil {
		panic(err)
	}
	return rgb{float64(n >> 16), float64(n >> 8 & 255), float64(n & 255)}
}

// fromIndex returns one of the 256 colours from 16 up, which are the same everywhere.
func fromIndex(n int) rgb {
	if n >= 232 {
		v := float64(8 + 10*(n-232))
		return rgb{v, v, v}
	}
	steps := []float64{0, 95, 135, 175, 215, 255}
	n -= 16
	return rgb{steps[n/36], steps[n/6%6], steps[n%6]}
}

// luminance returns the relative luminance of WCAG 2.2.
func (c rgb) luminance() float64 {
	var l [3]float64
	for i, v := range c {
		v /= 255
		if v <= 0.04045 {
			l[i] = v / 12.92
		} else {
			l[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*l[0] + 0.7152*l[1] + 0.0722*l[2]
}

func contrast(a, b rgb) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Every pair of colours that can meet on a screen can be read.
func TestContrast(t *testing.T) {
	const letters, lines = 4.5, 3.0
	least := func(name string, got, want float64) {
		if got < want {
			t.Errorf("%s: %.2f, want at least %.1f", name, got, want)
		}
	}
	for _, theme := range []struct {
		name  string
		backs map[string]string
		of    func(Token) (rgb, rgb)
	}{
		{"dark", darkBacks, func(t Token) (rgb, rgb) { return fromHex(t.Dark), fromIndex(t.Dark256) }},
		{"light", lightBacks, func(t Token) (rgb, rgb) { return fromHex(t.Light), fromIndex(t.Light256) }},
	} {
		for name, back := range theme.backs {
			for _, token := range letterTokens {
				full, few := theme.of(token)
				least(theme.name+" "+token.Name+" on "+name, contrast(full, fromHex(back)), letters)
				least(theme.name+" "+token.Name+" (256) on "+name, contrast(few, fromHex(back)), letters)
			}
			full, few := theme.of(tokenLine)
			least(theme.name+" line on "+name, contrast(full, fromHex(back)), lines)
			least(theme.name+" line (256) on "+name, contrast(few, fromHex(back)), lines)
		}
		for _, fill := range rowTokens {
			fullBack, fewBack := theme.of(fill)
			for _, token := range letterTokens {
				full, few := theme.of(token)
				least(theme.name+" "+token.Name+" on "+fill.Name, contrast(full, fullBack), letters)
				if fill == tokenMark && token != tokenInk {
					continue // Only what people wrote is marked.
				}
				least(theme.name+" "+token.Name+" (256) on "+fill.Name, contrast(few, fewBack), letters)
			}
		}
	}
	for _, b := range barTokens {
		least(b.name, contrast(fromHex(b.ink), fromHex(b.back)), letters)
		least(b.name+" quiet", contrast(fromHex(b.quiet), fromHex(b.back)), letters)
		least(b.name+" (256)", contrast(fromIndex(b.ink256), fromIndex(b.back256)), letters)
		least(b.name+" quiet (256)", contrast(fromIndex(b.quiet256), fromIndex(b.back256)), letters)
	}
}

// On a terminal with 256 colours each token looks nearly the same: the same hue, and as light or dark.
func TestFewColoursLookAlike(t *testing.T) {
	t.Parallel()
	const near, nearest = 40, 60 // No purple is closer to that of the training bar.
	check := func(name, full string, few int, most float64) {
		a, b := fromHex(full), fromIndex(few)
		for i := range a {
			if far := math.Abs(a[i] - b[i]); far > most {
				t.Errorf("%s: %s and colour %d are %.0f apart", name, full, few, far)
			}
		}
	}
	for _, token := range slices.Concat(letterTokens, rowTokens, []Token{tokenLine}) {
		check(token.Name+", dark", token.Dark, token.Dark256, near)
		check(token.Name+", light", token.Light, token.Light256, near)
	}
	for _, b := range barTokens {
		check(b.name, b.back, b.back256, nearest)
		check(b.name+" letters", b.ink, b.ink256, near)
		check(b.name+" quiet letters", b.quiet, b.quiet256, near)
	}
}

// drawn returns something in every style.
func drawn(s *Styles) string {
	out := ""
	for _, st := range []interface{ Render(...string) string }{s.Title, s.Ink, s.Quiet, s.Accent, s.Attend, s.Stop, s.Line,
		s.Row.Ink, s.Row.Quiet, s.Bar.Ink, s.Bar.Quiet, s.Ring.Ink, s.Ring.Quiet, s.Room.Ink, s.Room.Quiet} {
		out += st.Render("words") + "\n"
	}
	return out + s.Mark.Paint("words") + s.Shown.Paint("words")
}

var (
	sgr      = regexp.MustCompile("\x1b\\[([0-9;:]*)m")
	coloured = regexp.MustCompile("(^|;)(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;|$)")
)

// Nothing is ever faint, italic or blinking; with too few colours, or if none are wanted, none are sent.
func TestAttributes(t *testing.T) {
	for _, theme := range []Theme{ThemeNone, ThemeDark, ThemeLight} {
		for _, depth := range []Depth{DepthNone, DepthSixteen, Depth256, DepthTrue} {
			text := drawn(NewStyles(theme, depth))
			for _, m := range sgr.FindAllStringSubmatch(text, -1) {
				if depth <= DepthSixteen && coloured.MatchString(m[1]) {
					t.Errorf("theme %d, depth %d: a colour in %q", theme, depth, m[0])
				}
				for _, p := range strings.Split(withoutColours(m[1]), ";") {
					if p == "2" || p == "3" || p == "5" || p == "6" {
						t.Errorf("theme %d, depth %d: %q", theme, depth, m[0])
					}
				}
			}
		}
	}
}

// withoutColours leaves out the codes that belong to a colour.
func withoutColours(params string) string {
	return regexp.MustCompile("[34]8;(5;[0-9]+|2;[0-9]+;[0-9]+;[0-9]+)").ReplaceAllString(params, "0")
}

// Until the background is known, only what has its own background has a colour.
func TestNoAnswerHasNoTextColour(t *testing.T) {
	s := NewStyles(ThemeNone, DepthTrue)
	for name, row := range map[string]string{"ink": s.Ink.Render("x"), "quiet": s.Quiet.Render("x"), "stop": s.Stop.Render("x"), "row": s.Row.Ink.Render("x"), "mark": s.Mark.Paint("x")} {
		if strings.Contains(row, "38;2") || strings.Contains(row, "48;2") {
			t.Errorf("%s has a colour: %q", name, row)
		}
	}
	if row := s.Bar.Ink.Render("x"); !strings.Contains(row, "38;2") || !strings.Contains(row, "48;2") {
		t.Errorf("the bar has not both of its colours: %q", row)
	}
}

func TestDepthOf(t *testing.T) {
	for _, c := range []struct {
		name    string
		env     map[string]string
		noColor bool
		want    Depth
	}{
		{"linux console", map[string]string{"TERM": "linux"}, false, DepthSixteen},
		{"256", map[string]string{"TERM": "xterm-256color"}, false, Depth256},
		{"true", map[string]string{"TERM": "xterm-256color", "COLORTERM": "truecolor"}, false, DepthTrue},
		{"windows terminal", map[string]string{"TERM": "xterm", "WT_SESSION": "1"}, false, DepthTrue},
		{"not wanted", map[string]string{"TERM": "xterm-256color", "COLORTERM": "truecolor"}, true, DepthNone},
	} {
		if got := DepthOf(func(n string) string { return c.env[n] }, c.noColor); got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
	}
}

func TestGlyphs(t *testing.T) {
	for _, c := range []struct {
		name, system string
		env          map[string]string
		want         string
	}{
		{"utf-8", "linux", map[string]string{"LANG": "en_GB.UTF-8"}, "▌ ✓ ○ …"},
		{"not known", "linux", nil, "▌ ✓ ○ …"},
		{"another locale", "linux", map[string]string{"LC_ALL": "C", "LANG": "en_GB.UTF-8"}, "> + o ~"},
		{"asked for", "linux", map[string]string{"REFERRAL_ASCII": "1"}, "> + o ~"},
		{"old console", "windows", nil, "▌ √ ○ …"},
		{"windows terminal", "windows", map[string]string{"WT_SESSION": "x"}, "▌ ✓ ○ …"},
	} {
		got := GlyphsOf(func(n string) string { return c.env[n] }, c.system).Draw("▌ ✓ ○ …")
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// The colours are those of the design, and none is missing from it.
func TestColoursAreAsDesigned(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("testdata/colours.txt")
	if err != nil {
		t.Fatal(err)
	}
	designed := map[string]string{}
	for line := range strings.Lines(string(table)) {
		if words := strings.Fields(line); words[0] != "#" {
			designed[words[0]] = strings.Join(words[1:], " ") + " "
		}
	}
	check := func(name string, parts ...any) {
		if want := fmt.Sprintln(parts...); !strings.HasPrefix(designed[name], strings.TrimSpace(want)+" ") {
			t.Errorf("%s is %s, and designed as %s", name, want, designed[name])
		}
		delete(designed, name)
	}
	for _, c := range slices.Concat(letterTokens, rowTokens, []Token{tokenLine}) {
		check(c.Name, c.Dark, c.Dark256, c.Light, c.Light256)
	}
	for _, b := range barTokens {
		check(b.name, b.back, b.back256, b.ink, b.ink256, b.quiet, b.quiet256)
	}
	for name := range designed {
		t.Errorf("%s is designed, and not used", name)
	}
}
