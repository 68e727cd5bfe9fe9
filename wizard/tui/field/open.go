package field

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// Room is what a page has for the open question.
type Room struct {
	Width  int
	Title  int // Title is the most rows of the question.
	Hint   int // Hint is the most rows of the hint.
	Least  int // Least and Most are the rows of a text in its frame.
	Most   int
	Rows   int  // Rows is the most rows altogether.
	Framed bool // Framed is set if there is room for a frame.
	Shown  int  // Shown is the number of the comment shown, from 1; 0 for none.
}

// Desk is the room in a window of 100 by 30.
var Desk = Room{Width: 65, Title: 4, Hint: 3, Least: 4, Most: 8, Rows: 20, Framed: true}

// head returns the question, the hint, and why something was not kept.
func (b *base) head(r Room, foot int, errs ...string) (head screen.Rows) {
	s := b.host.Styles
	title := cutRows(wrapText(b.title, r.Width), r.Title, r.Width)
	var hint, wrong []string
	if b.help != "" && r.Hint > 0 {
		hint = cutRows(wrapText(b.help, r.Width), r.Hint, r.Width)
	}
	for _, e := range append([]string{b.problem}, errs...) {
		if e != "" {
			wrong = append(wrong, wrapText("! "+strings.TrimPrefix(e, "! "), r.Width)...)
		}
	}
	const least = 4 // a frame with a row in it, and the question
	if over := len(title) + len(hint) + len(wrong) + foot + least - 1 - r.Rows; over > 0 {
		hint = hint[:max(0, len(hint)-over)]
	}
	if over := len(title) + len(wrong) + foot + least - 1 - r.Rows; over > 0 {
		title = cutRows(title, max(1, len(title)-over), r.Width)
	}
	head = append(head, styledRows(s.Title, title)...)
	head = append(head, styledRows(s.Quiet, hint)...)
	return append(head, styledRows(s.Stop, wrong)...)
}

// cutRows returns at most n of the rows, the last one with a sign if something is left out.
func cutRows(rows []string, n, w int) []string {
	if n = max(n, 0); len(rows) <= n {
		return rows
	}
	rows = rows[:n]
	if n > 0 {
		last := rows[n-1] + " " + screen.SignCut
		if ansi.StringWidth(last) > w {
			last = ansi.Truncate(rows[n-1], max(w-2, 1), "") + " " + screen.SignCut
		}
		rows = append(append([]string{}, rows[:n-1]...), last)
	}
	return rows
}

// whole joins the parts of a field in the rows available. If there are too few, what is below is dropped first.
func whole(r Room, head, rows, foot screen.Rows) screen.Rows {
	if over := len(head) + len(rows) + len(foot) - r.Rows; over > 0 {
		foot = foot[:max(0, len(foot)-over)]
	}
	out := append(append(append(screen.Rows{}, head...), rows...), foot...)
	for len(out) > r.Rows && len(head) > 0 {
		out, head = out[1:], head[1:]
	}
	if r.Rows > 0 && len(out) > r.Rows {
		out = out[:r.Rows]
	}
	for i := range out {
		out[i] = cutMarked(out[i], r.Width)
	}
	return out
}

// cutMarked cuts a row but keeps the cursor in it.
func cutMarked(row string, w int) string {
	if ansi.StringWidth(row) <= w {
		return row
	}
	cut := ansi.Truncate(row, w, "")
	if strings.Contains(row, screen.CursorMark) && !strings.Contains(cut, screen.CursorMark) {
		cut += screen.CursorMark
	}
	return cut
}

// framed puts rows into a frame, or after a bar if there is no room for one.
func (b *base) framed(r Room, rows screen.Rows, w int) screen.Rows {
	s := b.host.Styles
	edge := s.Accent
	switch {
	case b.problem != "":
		edge = s.Stop
	case !b.focused:
		edge = s.Line
	}
	if r.Framed {
		return s.Frame(rows, min(w, r.Width), edge, "")
	}
	out := make(screen.Rows, len(rows))
	for i, row := range rows {
		out[i] = s.Pointer(edge) + " " + row
	}
	return out
}

// inside returns the room for words in a frame of the given width.
func inside(r Room, w int) int {
	if w = min(w, r.Width); r.Framed {
		return max(w-screen.FrameEdge, 1)
	}
	return max(w-2, 1)
}

// wrapText breaks a sentence into rows, at spaces if there are any.
func wrapText(s string, width int) []string {
	return strings.Split(ansi.Wrap(s, max(width, 1), ""), "\n")
}

func styledRows(style lipgloss.Style, rows []string) screen.Rows {
	out := make(screen.Rows, len(rows))
	for i, r := range rows {
		out[i] = style.Render(r)
	}
	return out
}

// said returns sentences below the frame, in quiet.
func (b *base) said(w int, sentences ...string) screen.Rows {
	var out screen.Rows
	for _, s := range sentences {
		if s != "" {
			out = append(out, styledRows(b.host.Styles.Quiet, wrapText(s, w))...)
		}
	}
	return out
}

// gapWords returns an honest gap, or empty.
func (b *base) gapWords() string {
	if b.val.Gap == nil {
		return ""
	}
	return b.host.Styles.Signed(screen.SignGap, english.OneLine(clean.Terminal(b.flow.GapWords(b.step, *b.val.Gap))))
}
