package screen

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist/english"
)

// spoken draws for a screen reader: see [drawing].
type spoken struct{}

// frame returns an empty row, the title and the rows: at most as many as with a frame. The rows keep the width they
// have inside a frame.
func (spoken) frame(s *Styles, rows Rows, w int, _ lipgloss.Style, title string) Rows {
	above := Rows{""}
	if title = OneRow(title, w); title != "" {
		above.Add(s.Title.Render(title))
	}
	return append(above, rows...)
}

func (spoken) heading(s *Styles, title string, w int) string { return s.Title.Render(OneRow(title, w)) }

func (spoken) rule(_ *Styles, _ int, words string, paint func(...string) string) string {
	if words == "" {
		return ""
	}
	return paint(words)
}

func (spoken) told(s *Styles, w int, name, text string) Rows {
	return painted(s.Quiet, Wrapped(name+": "+text, w))
}

func (spoken) pair(p Pair, w int) Rows { return painted(p.Second, Wrapped(p.Name+": "+p.Text, w)) }

func (spoken) keys(s *Styles, w int, keys []Does) string {
	out := ""
	for i, k := range keys {
		next := k.Key + " " + k.Word + "."
		if i > 0 {
			next = " " + next
		}
		if i > 0 && ansi.StringWidth(out+next) > w {
			break
		}
		out += next
	}
	return s.Quiet.Render(OneRow(out, w))
}

func (spoken) pointer(lipgloss.Style) string { return "" }

func (spoken) folded(s *Styles, a Answer, w int) string {
	if a.Text == "" {
		return s.Quiet.Render(OneRow(a.Label+a.Tail, w))
	}
	text := OneRow(a.Text, max(w-ansi.StringWidth(a.Label)-len(a.Tail)-2, 4)) + a.Tail
	return s.Quiet.Render(OneRow(a.Label, w-6)+": ") + s.Ink.Render(text)
}

// signed puts a sign into words, unless the words after it already say so.
func (spoken) signed(sign, words string) string {
	switch sign {
	case SignAbove:
		return "Above: " + words
	case SignMore:
		return "Below: " + words
	}
	return words
}

// table returns one row per line, without columns. Text about the current line comes below all of them, so that no
// other row moves.
func (d spoken) table(s *Styles, t *Table, w, h int) Rows {
	var help Rows
	if t.open(t.At) {
		help = painted(s.Quiet, Wrapped(t.Lines[t.At].Under, w))
		if t.Lines[t.At].Under == "" || len(help)+1 > h/2 {
			help = nil
		}
	}
	var all drawnLines
	for i := range t.Lines {
		all.add(t, i, d.line(s, t, i, w))
	}
	return append(all.fit(s, max(h-len(help), 1)), help...)
}

// line returns a table's line as a sentence.
func (d spoken) line(s *Styles, t *Table, i, w int) Rows {
	l := t.Lines[i]
	if l.Head != "" {
		return Rows{d.heading(s, l.Head, w)}
	}
	text := t.sentence(l.Cells)
	if text == "" {
		return nil
	}
	words := []string{OneRow(text, w)}
	if l.Wrap {
		words = Wrapped(text, w)
	}
	style := s.Ink // The current row looks like the others, or both would be read out at every move.
	switch {
	case l.Part:
		style = s.Title
	case l.Stop:
		style = s.Stop
	case l.Still:
		style = s.Quiet
	}
	rows := painted(style, words)
	if i == t.At && t.open(i) && !t.Away {
		rows[0] = CursorMark + rows[0]
	}
	return rows
}

// boxWords says what a filled-in box means.
var boxWords = map[string]string{BoxChosen: "chosen", BoxTicked: "ticked", BoxFree: "", BoxEmpty: ""}

// sentence returns a line's cells as they are read out: the number, the words, and whether it is chosen. A quiet column
// is help, and becomes a sentence of its own.
func (t *Table) sentence(cells []string) string {
	out, chosen := "", ""
	for c, cell := range cells {
		if c == 0 {
			cell, chosen = unboxed(cell)
		}
		cell = unsigned(strings.NewReplacer(BoxChosen+" ", "chosen: ", BoxFree+" ", "").Replace(cell))
		if cell == "" {
			continue
		}
		_, err := strconv.Atoi(out)
		switch {
		case out == "":
		case err == nil:
			out += " "
		case c == len(cells)-1 && strings.HasSuffix(t.Looks, "q"):
			out, cell = ended(out)+" ", english.Capital(cell)
		default:
			out += ", "
		}
		out += cell
	}
	switch {
	case chosen == "":
		return out
	case strings.HasSuffix(out, "."):
		return out + " " + english.Capital(chosen) + "."
	}
	return out + ", " + chosen
}

// ended returns words with punctuation at their end, so that others can follow.
func ended(words string) string {
	if strings.HasSuffix(words, ".") || strings.HasSuffix(words, "?") || strings.HasSuffix(words, "!") {
		return words
	}
	return words + "."
}

// unboxed returns a cell without the box at its end, and the box in words.
func unboxed(cell string) (rest, words string) {
	for box, words := range boxWords {
		if before, ok := strings.CutSuffix(cell, box); ok {
			return strings.TrimSpace(before), words
		}
	}
	return cell, ""
}

// signs are the signs that come before words.
var signs = []string{SignDone, SignGap, SignOpen, SignLook, SignHere, SignAdd, SignGo}

// unsigned returns a cell without the sign before it.
func unsigned(cell string) string {
	cell = strings.TrimSpace(cell)
	if slices.Contains(signs, cell) {
		return ""
	}
	for _, sign := range signs {
		if rest, ok := strings.CutPrefix(cell, sign+" "); ok {
			return strings.TrimSpace(rest)
		}
	}
	return cell
}
