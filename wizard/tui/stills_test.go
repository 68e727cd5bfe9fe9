package tui

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hinshun/vt10x"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// stills are the pictures of the README: screens of an invented case.
var stills = []struct {
	name string
	play func(*rig)
}{
	{"form", func(g *rig) {
		g.jump(checklist.Ref{Question: "impact.now"})
		g.press("end")
		for range 40 {
			g.press("down")
		}
		g.write(" He often falls asleep in lessons and fails to engage.")
		g.wait(3 * time.Second)
		g.press("f4")
	}},
	{"facts", func(g *rig) { g.jump(checklist.Ref{Question: "concern.when_and_where"}) }},
	{"ring", func(g *rig) { g.press("f9") }},
	{"review", func(g *rig) {
		g.jump(checklist.Ref{Question: "impact.now"})
		g.write("He often falls asleep. ")
		g.run(g.m.jumpSectionTo("avoid"))
	}},
}

// TestStills writes the pictures with -update; without it, it only looks whether each can be drawn.
func TestStills(t *testing.T) {
	for _, s := range stills {
		g := newRig(t, sample(t, "rowan"))
		g.size(100, 30)
		g.store.ready = true
		*g.m.styles = *screen.NewStyles(screen.ThemeLight, screen.DepthTrue)
		s.play(g)
		g.wait(saveAfter)
		v := g.m.View()
		term := screentest.NewTerminal(100, 30)
		fmt.Fprint(term, v.Content)
		x, y := -1, -1
		if v.Cursor != nil {
			x, y = v.Cursor.X, v.Cursor.Y
		}
		svg := drawSVG(term.VT, 100, 30, x, y)
		if !strings.HasPrefix(svg, "<svg ") {
			t.Errorf("%s is no picture", s.name)
		}
		if *update {
			dir := filepath.Join("..", "..", "docs", "img")
			if err := os.MkdirAll(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, s.name+".svg"), []byte(svg), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

const (
	cellWidth, cellHeight = 8.4, 18
	svgFont               = "font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\""
)

// The modes of a cell in vt10x, which keeps their names to itself.
const (
	modeReverse = 1 << iota
	modeUnderline
	modeBold
)

var palette = [16]string{"#1b1f23", "#c4302b", "#2f7d32", "#8a6d00", "#1f5fbf", "#8a3fa0", "#0f7c84", "#555555",
	"#777777", "#c4302b", "#2f7d32", "#8a6d00", "#1f5fbf", "#8a3fa0", "#0f7c84", "#000000"}

// drawSVG is the screen as a picture: text for letters, boxes for backgrounds, a bar for the cursor.
func drawSVG(vt vt10x.Terminal, w, h, cx, cy int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %d\" %s>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fcfcfa\"/>\n", float64(w)*cellWidth+16, h*cellHeight+16, svgFont)
	for y := range h {
		for x := 0; x < w; {
			c := vt.Cell(x, y)
			from, text := x, ""
			for ; x < w; x++ {
				d := vt.Cell(x, y)
				if d.FG != c.FG || d.BG != c.BG || d.Mode != c.Mode {
					break
				}
				if d.Char == 0 {
					d.Char = ' '
				}
				text += string(d.Char)
			}
			drawRun(&b, text, c, from, y)
		}
	}
	if cx >= 0 {
		fmt.Fprintf(&b, "<rect x=\"%.1f\" y=\"%d\" width=\"2\" height=\"%d\" fill=\"#000\"/>\n", 8+float64(cx)*cellWidth, 8+cy*cellHeight, cellHeight)
	}
	return b.String() + "</svg>\n"
}

func drawRun(b *strings.Builder, text string, c vt10x.Glyph, x, y int) {
	n := len([]rune(text))
	left, top, width := 8+float64(x)*cellWidth, 8+y*cellHeight, float64(n)*cellWidth
	fill := colourOf(c.FG, "#1b1f23")
	if back := colourOf(c.BG, "#fcfcfa"); back != "#fcfcfa" {
		fmt.Fprintf(b, "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n", left, top, width, cellHeight, back)
	}
	trimmed := strings.TrimRight(text, " ")
	if trimmed == "" {
		return
	}
	style := ""
	if c.Mode&modeBold != 0 {
		style += " font-weight=\"bold\""
	}
	if c.Mode&modeUnderline != 0 {
		style += " text-decoration=\"underline\""
	}
	fmt.Fprintf(b, "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" fill=\"%s\"%s xml:space=\"preserve\">%s</text>\n",
		left, top+14, float64(len([]rune(trimmed)))*cellWidth, fill, style, html.EscapeString(trimmed))
}

// colourOf is a colour of the terminal; the emulator has swapped those of reversed cells already.
func colourOf(c vt10x.Color, otherwise string) string {
	switch {
	case c == vt10x.DefaultFG:
		return "#1b1f23"
	case c == vt10x.DefaultBG:
		return "#fcfcfa"
	case c < 16:
		return palette[c]
	case c < 1<<24:
		return fmt.Sprintf("#%06x", uint32(c))
	}
	return otherwise
}
