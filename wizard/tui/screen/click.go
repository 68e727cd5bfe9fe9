package screen

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/charmbracelet/x/ansi"
)

// Click is the position of something that can be clicked.
type Click struct {
	X, Y  int
	Width int
	N     int // N is what [Clickable] was given.
}

// clickMark is a private control sequence of no width, like [CursorMark].
var clickMark = regexp.MustCompile(`\x1b\[>7733;(\d+);(\d+)z`)

// Clickable marks a row that can be clicked. The root removes the marks before anything is drawn.
func Clickable(row string, n int) string {
	return fmt.Sprintf("\x1b[>7733;%d;%dz", n, ansi.StringWidth(row)) + row
}

// TakeClicks removes the marks from the drawing and returns their positions.
func TakeClicks(rows Rows) []Click {
	var out []Click
	for y, row := range rows {
		for _, at := range clickMark.FindAllStringSubmatchIndex(row, -1) {
			n, _ := strconv.Atoi(row[at[2]:at[3]]) // Clickable wrote both numbers.
			width, _ := strconv.Atoi(row[at[4]:at[5]])
			out = append(out, Click{X: ansi.StringWidth(row[:at[0]]), Y: y, Width: width, N: n})
		}
		rows[y] = clickMark.ReplaceAllString(row, "")
	}
	return out
}
