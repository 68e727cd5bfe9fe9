package show

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// mark is a span of underlined words, with the number of its comment, if any, and whether that comment is shown.
type mark struct {
	span   workshop.Span
	number int
	shown  bool
}

// marked returns a text wrapped to the width, with the marked words underlined. Each word is painted by itself, so
// that no underline runs into a margin.
func marked(text string, marks []mark, w int, s *screen.Styles) screen.Rows {
	var b strings.Builder
	pos := 0
	for _, m := range marks {
		if m.span.Start < pos || m.span.End > len(text) {
			continue
		}
		b.WriteString(clean.Terminal(text[pos:m.span.Start]))
		paint := s.Mark.Paint
		if m.shown {
			paint = s.Shown.Paint
		}
		words := strings.Fields(clean.Terminal(text[m.span.Start:m.span.End]))
		for i, word := range words {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(paint(word))
		}
		if m.number > 0 {
			b.WriteString("[" + strconv.Itoa(m.number) + "]")
		}
		pos = m.span.End
	}
	b.WriteString(clean.Terminal(text[pos:]))
	return strings.Split(ansi.Wrap(strings.TrimSpace(b.String()), max(w, 8), ""), "\n")
}

// maskRow masks the swear words of a drawn row and keeps its styles.
func maskRow(row string) string {
	plain := ansi.Strip(row)
	hidden := workshop.Mask(plain)
	if hidden == plain {
		return row
	}
	letters := []rune(hidden)
	var b strings.Builder
	for len(row) > 0 {
		if row[0] == 0x1b {
			seq, _, n, _ := ansi.DecodeSequence(row, 0, nil)
			b.WriteString(seq)
			row = row[n:]
			continue
		}
		_, n := utf8.DecodeRuneInString(row)
		if len(letters) > 0 {
			b.WriteRune(letters[0])
			letters = letters[1:]
		}
		row = row[n:]
	}
	return b.String()
}

func sortMarks(marks []mark) {
	slices.SortFunc(marks, func(a, b mark) int { return a.span.Start - b.span.Start })
}
