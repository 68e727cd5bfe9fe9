package prose

import (
	"time"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/finding"
)

// Editor is a text being typed: the buffer, the cursor, the undo history, and the marks under words. It draws itself
// and knows nothing about questions.
type Editor struct {
	buf   buffer
	at    int // at is the cursor, an offset at the edge of a cluster.
	goal  int // goal is the cell that up and down keep to, or -1.
	top   int // top is the first row drawn.
	lines bool
	past  history
	Gap   *checklist.Gap // Gap is shown instead of the text until something is typed.
	found []finding.Finding
	Shown int // Shown is the number of the comment shown, from 1; 0 for none.
}

// New returns an editor for a text, with the cursor at its end. lines allows more than one line.
func New(text string, lines bool) *Editor {
	e := &Editor{lines: lines}
	e.buf.width = 60
	e.Load(text)
	return e
}

// Load shows a text with the cursor at its end, and forgets what was typed before.
func (e *Editor) Load(text string) {
	e.buf.set(text)
	e.at, e.goal, e.top = e.buf.size, -1, 0
	e.past = history{}
	e.found = nil
}

// Text returns what is written.
func (e *Editor) Text() string { return e.buf.text() }

// Empty reports whether nothing is written, not even space.
func (e *Editor) Empty() bool { return e.buf.size == 0 }

// Chars returns the length in characters.
func (e *Editor) Chars() int { return e.buf.chars }

// Findings returns the marked findings, in the order given.
func (e *Editor) Findings() []finding.Finding { return e.found }

// SetWidth sets the number of cells that rows wrap to.
func (e *Editor) SetWidth(cells int) { e.buf.width = cells }

// RowCount returns how many rows the text wraps into.
func (e *Editor) RowCount() int { return e.buf.rowCount() }

// Row returns the row that the cursor is in.
func (e *Editor) Row() int {
	row, _ := e.buf.place(e.at)
	return row
}

// FirstRow returns the first row drawn: earlier rows are scrolled out of sight.
func (e *Editor) FirstRow() int { return e.top }

// insert puts s at the cursor. It returns false, and inserts nothing, if the text would be too long.
func (e *Editor) insert(s string, kind editKind, now time.Time) bool {
	if e.buf.chars+utf8.RuneCountInString(s) > checklist.MaxAnswer {
		return false
	}
	e.apply(e.buf.edit(e.at, e.at, s), kind, now)
	return true
}

// remove deletes what is between two offsets.
func (e *Editor) remove(from, to int, kind editKind, now time.Time) bool {
	if from >= to {
		return false
	}
	e.apply(e.buf.edit(from, to, ""), kind, now)
	return true
}

func (e *Editor) apply(c edit, kind editKind, now time.Time) {
	e.past.note(c, kind, e.at, e.Gap, now)
	e.Gap = nil
	e.change(c.at, c.removed, c.added)
	e.at, e.goal = e.snap(c.caret), -1
}

// change makes an edit in the buffer and moves the marks with it.
func (e *Editor) change(at int, removed, added string) {
	e.buf.splice(at, at+len(removed), added)
	e.shiftMarks(at, len(removed), added)
}

// snap returns the offset itself, or the end of the cluster that it would split.
func (e *Editor) snap(at int) int {
	p, start := e.buf.find(at)
	text, in := e.buf.paras[p].text, at-start
	if in <= 0 || in >= len(text) || text[in] < utf8.RuneSelf && text[in-1] < utf8.RuneSelf {
		return min(max(at, 0), e.buf.size)
	}
	rows := e.buf.rowsOf(p)
	edge := rows[rowAt(rows, in)].start
	for edge < in {
		n, _ := clusterAt(text[edge:])
		edge += n
	}
	return start + edge
}

// Set replaces the whole text as one step that can be undone.
func (e *Editor) Set(text string, now time.Time) {
	if text == e.Text() {
		return
	}
	e.apply(edit{0, e.Text(), text, len(text)}, editOther, now)
}

// ClearLine deletes the line with the cursor: all of it in a one-line answer, and in a text the part of the row before
// the cursor.
func (e *Editor) ClearLine(now time.Time) bool {
	if !e.lines {
		return e.remove(0, e.buf.size, editOther, now)
	}
	row, _ := e.buf.place(e.at)
	return e.remove(e.buf.offset(row, 0), e.at, editOther, now)
}
