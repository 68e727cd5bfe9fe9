package prose

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// moves are the keys that move the cursor. Each returns the new offset; page is the number of rows drawn.
var moves = map[string]func(e *Editor, page int) int{
	"left":       func(e *Editor, _ int) int { return e.before(e.at) },
	"right":      func(e *Editor, _ int) int { return e.after(e.at) },
	"ctrl+left":  func(e *Editor, _ int) int { return e.wordBefore(e.at) },
	"alt+left":   func(e *Editor, _ int) int { return e.wordBefore(e.at) },
	"ctrl+right": func(e *Editor, _ int) int { return e.wordAfter(e.at) },
	"alt+right":  func(e *Editor, _ int) int { return e.wordAfter(e.at) },
	"home":       func(e *Editor, _ int) int { r, _ := e.buf.place(e.at); return e.buf.offset(r, 0) },
	"end":        func(e *Editor, _ int) int { r, _ := e.buf.place(e.at); return e.buf.offset(r, math.MaxInt) },
	"ctrl+home":  func(*Editor, int) int { return 0 },
	"ctrl+end":   func(e *Editor, _ int) int { return e.buf.size },
	"up":         func(e *Editor, _ int) int { return e.vertical(-1) },
	"down":       func(e *Editor, _ int) int { return e.vertical(1) },
	"pgup":       func(e *Editor, page int) int { return e.vertical(-max(page-1, 1)) },
	"pgdown":     func(e *Editor, page int) int { return e.vertical(max(page-1, 1)) },
}

// keepsGoal are the moves after which up and down keep to the same cell.
var keepsGoal = map[string]bool{"up": true, "down": true, "pgup": true, "pgdown": true}

// vertical returns the position some rows up or down, at the cell where the cursor started.
func (e *Editor) vertical(by int) int {
	row, cells := e.buf.place(e.at)
	if e.goal < 0 {
		e.goal = cells
	}
	to := min(max(row+by, 0), e.buf.rowCount()-1)
	if to == row {
		return e.at
	}
	return e.buf.offset(to, e.goal)
}

// before returns the edge of the cluster to the left of an offset.
func (e *Editor) before(at int) int {
	p, start := e.buf.find(at)
	text, in := e.buf.paras[p].text, at-start
	if in == 0 {
		return max(at-1, 0)
	}
	if text[in-1] < utf8.RuneSelf && (in == 1 || text[in-2] < utf8.RuneSelf) {
		return at - 1
	}
	rows := e.buf.rowsOf(p)
	edge := rows[rowAt(rows, in-1)].start
	for {
		n, _ := clusterAt(text[edge:])
		if edge+n >= in || n == 0 {
			return start + edge
		}
		edge += n
	}
}

// after returns the edge of the cluster to the right of an offset.
func (e *Editor) after(at int) int {
	p, start := e.buf.find(at)
	text := e.buf.paras[p].text[at-start:]
	if text == "" {
		return min(at+1, e.buf.size)
	}
	n, _ := clusterAt(text)
	return at + n
}

// wordBefore returns the start of the word to the left of an offset, on this line or the one before.
func (e *Editor) wordBefore(at int) int {
	p, start := e.buf.find(at)
	if at == start {
		return max(at-1, 0)
	}
	t := strings.TrimRightFunc(e.buf.paras[p].text[:at-start], notInWord)
	t = strings.TrimRightFunc(t, inWord)
	return min(e.snap(start+len(t)), e.before(at))
}

// wordAfter returns the start of the next word to the right of an offset, on this line or the next.
func (e *Editor) wordAfter(at int) int {
	p, start := e.buf.find(at)
	t := e.buf.paras[p].text[at-start:]
	if t == "" {
		return min(at+1, e.buf.size)
	}
	t = strings.TrimLeftFunc(t, inWord)
	t = strings.TrimLeftFunc(t, notInWord)
	return max(e.snap(start+len(e.buf.paras[p].text)-len(t)), e.after(at))
}

func inWord(r rune) bool {
	return unicode.In(r, unicode.L, unicode.N, unicode.M) || r == '\'' || r == '’' || r == '\u200c' || r == '\u200d'
}

func notInWord(r rune) bool { return !inWord(r) }
