package screen

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// FrameEdge is how many cells a frame takes from its width: a line and a space on each side.
const FrameEdge = 4

// frame implements [drawing].
func (framed) frame(s *Styles, rows Rows, w int, edge lipgloss.Style, title string) Rows {
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

// heading implements [drawing].
func (framed) heading(s *Styles, title string, w int) string {
	title = OneRow(title, w)
	if rest := w - ansi.StringWidth(title) - 1; rest > 0 {
		return s.Title.Render(title) + " " + s.Line.Render(strings.Repeat("─", rest))
	}
	return s.Title.Render(title)
}

// told implements [drawing].
func (framed) told(s *Styles, w int, name, text string) Rows {
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

// pair implements [drawing].
func (framed) pair(p Pair, w int) Rows {
	var out Rows
	name := p.Name
	for _, row := range Wrapped(p.Text, w-p.Column) {
		out.Add(p.First.Render(Padded(name, p.Column)) + p.Second.Render(row))
		name = ""
	}
	return out
}

// rule implements [drawing].
func (framed) rule(s *Styles, w int, words string, paint func(...string) string) string {
	if words == "" {
		return s.Line.Render(strings.Repeat("─", w))
	}
	rest := max(0, w-ansi.StringWidth(words)-5)
	return s.Line.Render("───") + paint(" "+words+" ") + s.Line.Render(strings.Repeat("─", rest))
}

// pointer implements [drawing].
func (framed) pointer(edge lipgloss.Style) string { return edge.Render(SignHere) }

// foldedLabel is the room for a folded question's label.
const foldedLabel = 26

// folded implements [drawing].
func (framed) folded(s *Styles, a Answer, w int) string {
	sign := a.Paint.Render(a.Sign) + " "
	if a.Text == "" {
		return sign + s.Quiet.Render(OneRow(a.Label+a.Tail, w-2))
	}
	column := min(foldedLabel, w/2)
	room := max(w-column-3, 1)
	text := OneRow(a.Text, max(room-len(a.Tail), 4)) + a.Tail
	return sign + s.Quiet.Render(Padded(OneRow(a.Label, column), column+1)) + s.Ink.Render(OneRow(text, room))
}

// signed implements [drawing].
func (framed) signed(sign, words string) string { return sign + " " + words }

// keys implements [drawing].
func (framed) keys(s *Styles, w int, keys []Does) string {
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
