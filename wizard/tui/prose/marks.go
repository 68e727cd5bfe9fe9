package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"referral/checklist/finding"
	"referral/wizard/tui/screen"
)

// Mark puts findings under the words they are about, leaving out those whose words are not there.
func (e *Editor) Mark(fs []finding.Finding) {
	text := e.Text()
	e.found = e.found[:0:0]
	for _, f := range fs {
		inside := 0 <= f.Start && f.Start < f.End && f.End <= len(text) && text[f.Start:f.End] == f.Text
		if f.Whole || inside {
			e.found = append(e.found, f)
		}
	}
}

// shiftMarks moves the marks after an edit, and drops those whose words it changed.
func (e *Editor) shiftMarks(at, removed int, added string) {
	if len(e.found) == 0 {
		return
	}
	kept := e.found[:0]
	for _, f := range e.found {
		switch {
		case f.Whole || f.End < at || f.End == at && !startsInWord(added):
		case f.Start > at+removed || f.Start == at+removed && !endsInWord(added):
			f.Start += len(added) - removed
			f.End += len(added) - removed
		default:
			continue
		}
		kept = append(kept, f)
	}
	e.found = kept
}

func startsInWord(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 0 && inWord(r)
}

func endsInWord(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return n > 0 && inWord(r)
}

// MarkAt returns the index of the finding at the cursor, or -1.
func (e *Editor) MarkAt() int {
	for i, f := range e.found {
		if !f.Whole && f.Start <= e.at && e.at <= f.End {
			return i
		}
	}
	return -1
}

// JumpTo puts the cursor on the words of a finding, and reports whether there are any.
func (e *Editor) JumpTo(i int) bool {
	if i < 0 || i >= len(e.found) || e.found[i].Whole {
		return false
	}
	e.at, e.goal, e.past.open = e.snap(e.found[i].Start), -1, false
	return true
}

// Draw returns h rows of the text, scrolled so that the cursor is among them. The cursor's row and cell are given if
// the text has the focus; otherwise caretRow is -1.
func (e *Editor) Draw(h int, s *screen.Styles, focus bool) (rows []string, caretRow, caretCell int) {
	at, cells := e.buf.place(e.at)
	cells = min(cells, e.buf.width)
	total := e.buf.rowCount()
	if at < e.top {
		e.top = at
	} else if at >= e.top+h {
		e.top = at - h + 1
	}
	e.top = max(min(e.top, total-h), 0)
	caretRow = -1
	rows = make([]string, 0, h)
	skip, start := e.top, 0
	for i := range e.buf.paras {
		wraps := e.buf.rowsOf(i)
		text := e.buf.paras[i].text
		for ; skip < len(wraps) && len(rows) < h; skip++ {
			caret := -1
			if focus && e.top+len(rows) == at {
				caret, caretRow, caretCell = e.at, len(rows), cells
			}
			rows = append(rows, e.drawRow(text[wraps[skip].start:wraps[skip].end], start+wraps[skip].start, caret, cells, s))
		}
		skip = max(skip-len(wraps), 0)
		if len(rows) == h {
			break
		}
		start += len(text) + 1
	}
	for len(rows) < h {
		rows = append(rows, "")
	}
	return rows, caretRow, caretCell
}

// drawRow returns one row with its marks, their numbers at its end, and the cursor unless caret is -1.
func (e *Editor) drawRow(text string, start, caret, cells int, s *screen.Styles) string {
	if cellsOf(text) > e.buf.width {
		text = strings.TrimRight(text, " ")
	}
	end := start + len(text)
	if len(e.found) == 0 && caret < 0 {
		return s.Text.Paint(text)
	}
	var out strings.Builder
	out.Grow(len(text) + 64)
	write := func(from, to int, in screen.Painter) {
		part := text[from-start : to-start]
		if caret >= from && caret < to {
			if caret > from {
				out.WriteString(in.Paint(part[:caret-from]))
			}
			out.WriteString(screen.CursorMark)
			part = part[caret-from:]
		}
		if part != "" {
			out.WriteString(in.Paint(part))
		}
	}
	pos := start
	var numbers []int
	for i, f := range e.found {
		if f.Whole || f.End <= start || f.Start >= end {
			continue
		}
		numbers = append(numbers, i+1)
		from, to := max(f.Start, pos), min(f.End, end)
		if from >= to {
			continue
		}
		write(pos, from, s.Text)
		in := s.Mark
		if i+1 == e.Shown {
			in = s.Shown
		}
		write(from, to, in)
		pos = to
	}
	write(pos, end, s.Text)
	used := cellsOf(text)
	if caret >= end {
		out.WriteString(strings.Repeat(" ", max(cells-used, 0)))
		used = max(used, cells)
		out.WriteString(screen.CursorMark)
	}
	if words := numbered(numbers); words != "" {
		out.WriteString(strings.Repeat(" ", max(e.buf.width+Margin-used-len(words), 1)))
		out.WriteString(s.Attend.Render(words))
	}
	return out.String()
}

// numbered returns the numbers of a row's comments: "1 2 3", or "1-4" if there are more.
func numbered(numbers []int) string {
	var words []string
	for _, n := range numbers {
		words = append(words, strconv.Itoa(n))
	}
	s := strings.Join(words, " ")
	if len(s) >= Margin {
		s = words[0] + "-" + words[len(words)-1]
	}
	return s
}

// Margin is the room to the right of a text for the numbers of its marks, and for a cursor after a full row.
const Margin = 6

// Paragraph returns the number of the paragraph that the cursor is in.
func (e *Editor) Paragraph() int {
	p, _ := e.buf.find(e.at)
	return p
}
