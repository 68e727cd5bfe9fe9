package tui

import (
	"time"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/finding"
)

// proseEditor is a text that is being typed: the buffer, the cursor, what can be undone, and the marks under its words.
// It draws itself and knows nothing of questions.
type proseEditor struct {
	buf   proseBuffer
	at    int // at is the cursor, an offset that is the edge of a cluster.
	goal  int // goal is the cell that up and down keep to, or -1.
	top   int // top is the first row drawn.
	lines bool
	past  proseHistory
	gap   *checklist.Gap // gap stands in the place of the text until something is typed.
	found []finding.Finding
}

func newProseEditor(text string, lines bool) *proseEditor {
	e := &proseEditor{lines: lines}
	e.buf.width = 60
	e.load(text)
	return e
}

// load shows a text with the cursor at its end, and forgets what was typed before.
func (e *proseEditor) load(text string) {
	e.buf.set(text)
	e.at, e.goal, e.top = e.buf.size, -1, 0
	e.past = proseHistory{}
	e.found = nil
}

func (e *proseEditor) text() string { return e.buf.text() }

// insert puts s at the cursor. It reports false, and takes nothing, where the text would be too long.
func (e *proseEditor) insert(s string, kind editKind, now time.Time) bool {
	if e.buf.chars+utf8.RuneCountInString(s) > checklist.MaxAnswer {
		return false
	}
	e.apply(e.buf.edit(e.at, e.at, s), kind, now)
	return true
}

// remove takes out what lies between two offsets.
func (e *proseEditor) remove(from, to int, kind editKind, now time.Time) bool {
	if from >= to {
		return false
	}
	e.apply(e.buf.edit(from, to, ""), kind, now)
	return true
}

func (e *proseEditor) apply(c proseEdit, kind editKind, now time.Time) {
	e.past.note(c, kind, e.at, e.gap, now)
	e.gap = nil
	e.change(c.at, c.removed, c.added)
	e.at, e.goal = e.snap(c.caret), -1
}

// change makes an edit in the buffer and moves the marks with it.
func (e *proseEditor) change(at int, removed, added string) {
	e.buf.splice(at, at+len(removed), added)
	e.shiftMarks(at, len(removed), added)
}

// snap is the offset itself, or the end of the cluster that it would part.
func (e *proseEditor) snap(at int) int {
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

// set replaces the whole text as one step that can be undone.
func (e *proseEditor) set(text string, now time.Time) {
	if text == e.text() {
		return
	}
	e.apply(proseEdit{0, e.text(), text, len(text)}, editOther, now)
}

// clearLine takes out the line in which the cursor is: all of it in an answer of one line, and in a text what stands in
// that row before the cursor.
func (e *proseEditor) clearLine(now time.Time) bool {
	if !e.lines {
		return e.remove(0, e.buf.size, editOther, now)
	}
	row, _ := e.buf.place(e.at)
	return e.remove(e.buf.offset(row, 0), e.at, editOther, now)
}
