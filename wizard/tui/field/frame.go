package field

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// Gutter is the room left of a field, where a bar shows which one has the focus.
const Gutter = 2

// heading is the question and the help, wrapped for a width.
type heading struct {
	width       int
	title, help []string
}

// contents is what a field shows below its question: rows, of which the one with the cursor must be seen, and rows at
// its foot.
type contents struct {
	rows, foot []string
	at         int // at is the row that must be seen.
	caret      int // caret is the row with the cursor; -2 is the question itself, -1 none.
	cell       int
	starts     []int // starts are the rows at which something to pick begins: how many are out of sight is said.
}

// leastCounted is the number of rows from which a field says how much of it is out of sight.
const leastCounted = 5

// unseen says how many things to pick begin above and below the rows that are shown. Each takes a row from them.
func (b contents) unseen(from, rows int) (above, below string) {
	if rows < leastCounted {
		return "", ""
	}
	over, under := 0, 0
	for _, row := range b.starts {
		switch {
		case from > 0 && row <= from:
			over++
		case from+rows < len(b.rows) && row >= from+rows-1:
			under++
		}
	}
	if over > 0 {
		above = "  " + strconv.Itoa(over) + " more above"
	}
	if under > 0 {
		below = "  " + strconv.Itoa(under) + " more below"
	}
	return above, below
}

// inner is the width inside the gutter.
func (b *base) inner() int { return max(b.width-Gutter, 1) }

func (b *base) wrapHead() {
	if b.head.width == b.width && b.head.title != nil {
		return
	}
	b.head = heading{width: b.width, title: wrapText(b.title, b.inner())}
	if b.help != "" {
		b.head.help = wrapText(b.help, b.inner())
	}
}

// wrapText breaks a sentence into rows, at spaces where there are any.
func wrapText(s string, width int) []string {
	return strings.Split(ansi.Wrap(s, max(width, 1), ""), "\n")
}

// plan shares out h rows: the answer comes first, then a row of the question, why something was not kept, the rest of
// the question, and the help.
func (b *base) plan(h, body, foot int) (title, help, rows, feet int) {
	b.wrapHead()
	title, help, rows, feet = len(b.head.title), len(b.head.help), body, foot
	if h <= 0 {
		return title, help, rows, feet
	}
	over := func() int { return title + help + rows + feet - h }
	give := func(n *int, least int) { *n -= min(max(*n-least, 0), max(over(), 0)) }
	give(&rows, 3)
	give(&help, 0)
	give(&title, 1)
	give(&feet, 1)
	give(&rows, 1)
	give(&feet, 0)
	give(&title, 0)
	rows = max(h-title-help-feet, 0)
	return title, help, rows, feet
}

// compose draws the field as exactly h rows, or as many as it needs where h is 0.
func (b *base) compose(body contents, h int) string {
	b.wrapHead()
	if h <= 0 {
		h = b.room(len(b.head.title) + len(b.head.help) + len(body.rows) + len(body.foot))
	}
	title, help, rows, feet := b.plan(h, len(body.rows), len(body.foot))
	s := b.host.Styles
	bar, style := strings.Repeat(" ", Gutter), s.Ink
	if b.focused {
		bar, style = s.Accent.Render("│")+" ", s.Title
	}
	var out strings.Builder
	b.caretY = -1
	n := 0
	add := func(row string) {
		if n > 0 {
			out.WriteByte('\n')
		}
		n++
		row = bar + row
		if ansi.StringWidth(row) > b.width {
			row = ansi.Truncate(row, b.width, "")
		}
		out.WriteString(row)
	}
	for i, row := range b.head.title[:title] {
		row = style.Render(row)
		if i == 0 && b.focused && body.caret == -2 {
			b.caretX, b.caretY = min(Gutter, max(b.width-1, 0)), n
			row = screen.CursorMark + row
		}
		add(row)
	}
	for _, row := range b.head.help[:help] {
		add(s.Quiet.Render(row))
	}
	from := 0
	if len(body.rows) > rows {
		from = min(max(body.at-rows/2, 0), len(body.rows)-rows)
	}
	above, below := body.unseen(from, rows)
	for i := range rows {
		row := ""
		switch {
		case i == 0 && above != "":
			row = s.Quiet.Render(above)
		case i == rows-1 && below != "":
			row = s.Quiet.Render(below)
		case from+i < len(body.rows):
			row = body.rows[from+i]
		}
		if b.focused && body.caret >= 0 && body.caret == from+i {
			b.caretX, b.caretY = min(Gutter+body.cell, max(b.width-1, 0)), n
		}
		add(row)
	}
	for _, row := range body.foot[:feet] {
		add(row)
	}
	return out.String()
}

// feet are the rows at the foot: why something was not kept, and what else there is to say.
func (b *base) feet(more ...string) []string {
	var rows []string
	if b.problem != "" {
		rows = styledRows(b.host.Styles.Stop, wrapText("! "+b.problem, b.inner()))
	}
	for _, m := range more {
		if m != "" {
			rows = append(rows, m)
		}
	}
	return rows
}

func styledRows(style lipgloss.Style, rows []string) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = style.Render(r)
	}
	return out
}

// Cursor is the cell of the cursor within the view last drawn, if the field has the focus.
func (b *base) Cursor() (x, y int, ok bool) {
	return b.caretX, b.caretY, b.focused && b.caretY >= 0
}

// gapRows are an honest gap, as its own state.
func (b *base) gapRows(width int) []string {
	if b.val.Gap == nil {
		return nil
	}
	return styledRows(b.host.Styles.Ink, wrapText("= "+english.OneLine(clean.Terminal(b.flow.GapWords(b.step, *b.val.Gap))), width))
}
