package field

import (
	"strconv"

	"referral/wizard/tui/prose"
)

func (f *textField) resize(width int) {
	f.base.resize(width)
	f.ed.SetWidth(textWidth(f.inner()))
	if f.prose {
		f.box = f.boxFor()
	}
}

// textWidth is the room for words, beside that for the numbers of marks.
func textWidth(inner int) int {
	if inner > 3*prose.Margin {
		return inner - prose.Margin
	}
	return max(inner-1, 1)
}

// page is the number of rows of text that are drawn.
func (f *textField) page() int {
	_, rows := f.layout()
	return rows
}

// layout is what stands at the foot, and the number of rows of text above it. Where the text is longer than that, the
// last row of the foot is kept for saying so.
func (f *textField) layout() (foot []string, rows int) {
	foot = f.foot()
	_, _, rows, _ = f.plan(f.high(), f.rows(), len(foot))
	if f.ed.RowCount() > rows {
		foot = append(foot, "")
		_, _, rows, _ = f.plan(f.high(), f.rows(), len(foot))
	}
	return foot, max(rows, 1)
}

// hiddenWords says how much of a text is scrolled out of sight.
func hiddenWords(above, below int) string {
	lines := func(n int) string {
		if n == 1 {
			return "1 line"
		}
		return strconv.Itoa(n) + " lines"
	}
	switch {
	case above > 0 && below > 0:
		return lines(above) + " above, " + strconv.Itoa(below) + " below"
	case above > 0:
		return lines(above) + " above"
	case below > 0:
		return lines(below) + " below"
	}
	return ""
}

// Grown reports whether the text has come to need another height than it was given. The page lays the form out again.
func (f *textField) Grown() bool {
	return f.prose && f.box != f.boxFor()
}

func (f *textField) boxFor() int {
	return min(max(f.ed.RowCount()+1, leastBox), mostBox)
}

// high is the height to draw, 0 for whatever is needed.
func (f *textField) high() int {
	if f.height > 0 || !f.prose {
		return f.height
	}
	f.wrapHead()
	natural := len(f.head.title) + len(f.head.help) + f.box
	if most := f.room(natural); most > 0 {
		return most
	}
	return natural
}

// rows is the number of rows of text there would be with room for all that is useful.
func (f *textField) rows() int {
	if f.prose {
		return max(f.ed.RowCount(), f.height, leastBox)
	}
	return min(max(f.ed.RowCount(), 1), mostLine)
}
