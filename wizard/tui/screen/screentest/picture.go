package screentest

import (
	"fmt"
	"html"
	"strings"

	"github.com/hinshun/vt10x"
)

const (
	cellWidth, cellHeight = 8.4, 18
	svgFont               = "font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\""
)

// A cell's modes in vt10x, which does not export them.
const (
	modeReverse = 1 << iota
	modeUnderline
	modeBold
)

var palette = [16]string{"#1b1f23", "#c4302b", "#2f7d32", "#8a6d00", "#1f5fbf", "#8a3fa0", "#0f7c84", "#555555",
	"#777777", "#c4302b", "#2f7d32", "#8a6d00", "#1f5fbf", "#8a3fa0", "#0f7c84", "#000000"}

// PictureHead begins a picture of a screen of w by h. After its screens comes </svg>.
func PictureHead(w, h int) string {
	return fmt.Sprintf("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %d\" %s>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fcfcfa\"/>\n", float64(w)*cellWidth+16, h*cellHeight+16, svgFont)
}

// Picture returns the screen as the inside of an SVG: text for letters, boxes for backgrounds, and a bar for the cursor
// unless cx is negative.
func (t *Terminal) Picture(w, h, cx, cy int) string {
	var b strings.Builder
	for y := range h {
		for x := 0; x < w; {
			c := t.VT.Cell(x, y)
			from, text := x, ""
			for ; x < w; x++ {
				d := t.VT.Cell(x, y)
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
	return b.String()
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

// colourOf returns a colour of the terminal; the emulator has swapped those of reversed cells already.
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
