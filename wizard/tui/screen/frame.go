package screen

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// FrameEdge is the cells that a frame takes from its width: a line and a space on each side.
const FrameEdge = 4

// Frame puts a frame of the width around rows, with a title in its upper edge where there is one.
func (s *Styles) Frame(rows Rows, w int, edge lipgloss.Style, title string) Rows {
	w = max(w, FrameEdge+1)
	inner := w - FrameEdge
	top := strings.Repeat("─", w-2)
	head := edge.Render("┌" + top + "┐")
	if title = OneRow(title, inner-2); title != "" {
		rest := max(0, w-5-ansi.StringWidth(title))
		head = edge.Render("┌─") + s.Title.Render(" "+title+" ") + edge.Render(strings.Repeat("─", rest)+"┐")
	}
	out := Rows{head}
	side := edge.Render("│")
	for _, row := range rows {
		out.Add(side + " " + Padded(row, inner) + " " + side)
	}
	out.Add(edge.Render("└" + top + "┘"))
	return out
}

// Heading is a title with a rule behind it.
func (s *Styles) Heading(title string, w int) string {
	title = OneRow(title, w)
	if rest := w - ansi.StringWidth(title) - 1; rest > 0 {
		return s.Title.Render(title) + " " + s.Line.Render(strings.Repeat("─", rest))
	}
	return s.Title.Render(title)
}

// Told is a name, and what is to be said under it in a second column.
func (s *Styles) Told(w int, name, text string) Rows {
	const column = 15
	if w < 3*column {
		return painted(s.Quiet, Wrapped(name+": "+text, w))
	}
	var out Rows
	for i, row := range Wrapped(text, w-column) {
		if i > 0 {
			name = ""
		}
		out.Add(s.Quiet.Bold(true).Render(Padded(name, column)) + s.Quiet.Render(row))
	}
	return out
}

func painted(style lipgloss.Style, rows []string) Rows {
	out := make(Rows, len(rows))
	for i, row := range rows {
		out[i] = style.Render(row)
	}
	return out
}

// Keys is a row of keys and what they do, of those that there is room for. The first is always there.
func (s *Styles) Keys(w int, keys []Does) string {
	out, used := "", 0
	for _, k := range keys {
		width := ansi.StringWidth(k.Key) + 1 + ansi.StringWidth(k.Word)
		if used > 0 {
			width += 3
		}
		if used > 0 && used+width > w {
			break
		}
		if used > 0 {
			out += "   "
		}
		out += s.Title.Render(k.Key) + " " + s.Quiet.Render(k.Word)
		used += width
	}
	return Cut(out, w)
}

// Does is a key as people read it, and what it does here.
type Does struct{ Key, Word string }
