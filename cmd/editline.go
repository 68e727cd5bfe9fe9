package cmd

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// mostTyped is the most characters a typed line can have. Answers are shorter.
const mostTyped = 20_000

// editor is a line being typed at a terminal. It reads and writes nothing itself: it is fed keys, and collects in out
// what is to be sent to the terminal.
type editor struct {
	out     bytes.Buffer
	columns int
	escapes bool // escapes is set if the terminal understands escape sequences; without them a line is only edited at its end.

	prompt  string
	hidden  bool // hidden is set if the line is not shown.
	many    bool // many is set for an answer of several lines: a line break in a paste then ends the line.
	line    []rune
	pos     int
	x, y    int // x and y are the cell of the cursor, counted from the start of the prompt.
	tooLong int // tooLong counts the characters that did not fit.

	keys    []byte // keys have arrived but are not handled yet.
	pasting bool
	pasted  bool // pasted is set if everything in the line was pasted.

	earlier []string // earlier are the lines typed before, newest last.
	back    int      // back is how far the up arrow has gone back in them.
	begun   []rune   // begun is what the line held before the up arrow.
}

// happening is what a key led to.
type happening int

const (
	nothingYet happening = iota // nothingYet means that more keys are needed.
	lineEnded
	interrupted // interrupted is Ctrl+C, and Ctrl+D on an empty line.
)

// start begins a line that already holds some words.
func (e *editor) start(prompt, begun string, hidden, many bool) {
	e.prompt, e.hidden, e.many = prompt, hidden, many
	e.line = []rune(begun)
	e.pos, e.tooLong, e.back, e.pasted = len(e.line), 0, 0, e.pasting
	e.fresh()
}

// fresh draws the prompt and the line where the cursor is now.
func (e *editor) fresh() {
	e.out.WriteString(e.prompt)
	e.x, e.y = cellsOf([]rune(e.prompt)), 0
	e.draw(0)
}

// above shows a text above the line being typed.
func (e *editor) above(text string) {
	if e.escapes {
		e.moveTo(0, 0)
		e.out.WriteString("\x1b[J")
	} else {
		e.out.WriteString("\r\n")
	}
	e.out.WriteString(strings.ReplaceAll(text, "\n", "\r\n") + "\r\n")
	e.fresh()
}

// typed returns the current line.
func (e *editor) typed() string { return string(e.line) }

// feed takes what the terminal has sent.
func (e *editor) feed(keys []byte) { e.keys = append(e.keys, keys...) }

// next handles keys until something has happened. Any further keys wait for the next line.
func (e *editor) next() happening {
	for {
		key, size := readKey(e.keys, e.pasting)
		if size == 0 {
			return nothingYet
		}
		e.keys = e.keys[size:]
		if what := e.press(key); what != nothingYet {
			e.out.WriteString("\r\n")
			return what
		}
	}
}

func (e *editor) press(key rune) happening {
	switch {
	case key == keyPasteStart:
		if !e.pasting && len(e.line) == 0 {
			e.pasted = true
		}
		e.pasting = true
		return nothingYet
	case key == keyPasteEnd:
		e.pasting = false
		return nothingYet
	case key == '\t', e.pasting && key == '\r' && !e.many && !e.hidden:
		key = ' '
	case !e.pasting:
		e.pasted = false
	}
	switch key {
	case '\r':
		e.end()
		if line := e.typed(); !e.hidden && line != "" {
			e.earlier = append(e.earlier, line)
		}
		return lineEnded
	case 0x03:
		e.end()
		return interrupted
	case 0x04:
		if len(e.line) == 0 {
			return interrupted
		}
		e.delete(e.pos, e.pos+1)
	default:
		if move := e.moveOf(key); move != nil {
			move()
		} else if key >= ' ' && key != 0x7f && !isKey(key) {
			e.insert(key)
		}
	}
	return nothingYet
}

// moveOf returns what an editing key does, or nil.
func (e *editor) moveOf(key rune) func() {
	switch key {
	case 0x7f, 0x08:
		return func() { e.delete(e.signBefore(e.pos), e.pos) }
	case keyDelete:
		return func() { e.delete(e.pos, e.signAfter(e.pos)) }
	case 0x17:
		return func() { e.delete(e.wordBefore(), e.pos) }
	case 0x15:
		return func() { e.delete(0, e.pos) }
	case 0x0b:
		return func() { e.delete(e.pos, len(e.line)) }
	case keyLeft, 0x02:
		return func() { e.goTo(e.signBefore(e.pos)) }
	case keyRight, 0x06:
		return func() { e.goTo(e.signAfter(e.pos)) }
	case keyWordLeft:
		return func() { e.goTo(e.wordBefore()) }
	case keyWordRight:
		return func() { e.goTo(e.wordAfter()) }
	case keyHome, 0x01:
		return func() { e.goTo(0) }
	case keyEnd, 0x05:
		return e.end
	case keyUp, 0x10:
		return func() { e.recall(1) }
	case keyDown, 0x0e:
		return func() { e.recall(-1) }
	}
	return nil
}

func (e *editor) insert(r rune) {
	if len(e.line) >= mostTyped {
		e.tooLong++
		return
	}
	e.line = slices.Insert(e.line, e.pos, r)
	e.pos++
	e.draw(e.lead(r))
}

// lead puts the cursor where drawing starts for the character just typed, and returns its place in the line. An accent
// is drawn together with its letter, and the cursor can be a row too low, because a narrow character takes the cell
// left free before a wide one.
func (e *editor) lead(typed rune) (from int) {
	from = e.pos - 1
	if !e.escapes || e.hidden || e.pos == len(e.line) && cells(typed) > 0 {
		return from
	}
	if cells(typed) == 0 {
		from = e.signBefore(e.pos)
	}
	if x, y := e.cell(from); y < e.y || y == e.y && x < e.x {
		e.moveTo(x, y)
	}
	return from
}

func (e *editor) delete(from, to int) {
	to = min(to, len(e.line))
	if from >= to {
		return
	}
	atEnd := to == len(e.line)
	gone := cellsOf(e.line[from:to])
	x, y := e.cell(from)
	e.line = slices.Delete(e.line, from, to)
	if e.pos >= to {
		e.pos -= to - from
	} else {
		e.pos = min(e.pos, from)
	}
	switch {
	case e.hidden:
	case e.escapes:
		if x2, y2 := e.cell(from); y2 < y { // What follows could now fit on the row above.
			x, y = x2, y2
		}
		e.moveTo(x, y)
		e.write(from)
		e.out.WriteString("\x1b[J")
		e.settle()
	case atEnd && e.x >= gone:
		e.out.WriteString(strings.Repeat("\b", gone) + strings.Repeat(" ", gone) + strings.Repeat("\b", gone))
		e.x -= gone
	default:
		e.out.WriteString("\r\n")
		e.fresh()
	}
}

// goTo moves the cursor. On a terminal without escapes it stays at the end.
func (e *editor) goTo(pos int) {
	if !e.escapes || e.hidden {
		return
	}
	e.pos = pos
	e.moveTo(e.cell(pos))
}

func (e *editor) end() { e.goTo(len(e.line)) }

// recall replaces the line with an earlier one.
func (e *editor) recall(by int) {
	back := e.back + by
	if e.hidden || back < 0 || back > len(e.earlier) {
		return
	}
	if e.back == 0 {
		e.begun = slices.Clone(e.line)
	}
	e.back = back
	line := e.begun
	if back > 0 {
		line = []rune(e.earlier[len(e.earlier)-back])
	}
	e.pos = len(e.line)
	e.delete(0, len(e.line))
	e.line = slices.Clone(line)
	e.pos = len(e.line)
	e.draw(0)
}

// draw writes the line from the cursor on, and puts the cursor back.
func (e *editor) draw(from int) {
	if e.hidden {
		return
	}
	e.write(from)
	e.settle()
}

func (e *editor) write(from int) {
	for _, r := range e.line[from:] {
		w := cells(r)
		if w > 0 && e.x+w > e.columns {
			if e.escapes && e.x < e.columns { // At the edge this would erase the row's last character.
				e.out.WriteString("\x1b[K")
			}
			e.newRow()
		}
		e.out.WriteRune(r)
		e.x += w
	}
	if e.x >= e.columns {
		e.newRow() // At the edge, terminals disagree about which row the cursor is on.
	}
}

// settle moves the cursor from the end of the line to where the next character will be.
func (e *editor) settle() {
	if e.escapes && e.pos < len(e.line) {
		e.moveTo(e.cell(e.pos))
	}
}

func (e *editor) newRow() {
	e.out.WriteString("\r\n")
	e.x, e.y = 0, e.y+1
}

// cell returns the position of the cursor before a character of the line.
func (e *editor) cell(pos int) (x, y int) {
	x = cellsOf([]rune(e.prompt))
	for i, r := range e.line {
		w := cells(r)
		if w > 0 && x+w > e.columns {
			x, y = 0, y+1
		}
		if i == pos {
			return x, y
		}
		x += w
	}
	if x >= e.columns {
		x, y = 0, y+1
	}
	return x, y
}

func (e *editor) moveTo(x, y int) {
	switch {
	case y < e.y:
		fmt.Fprintf(&e.out, "\x1b[%dA", e.y-y)
	case y > e.y:
		fmt.Fprintf(&e.out, "\x1b[%dB", y-e.y)
	}
	switch {
	case x < e.x:
		fmt.Fprintf(&e.out, "\x1b[%dD", e.x-x)
	case x > e.x:
		fmt.Fprintf(&e.out, "\x1b[%dC", x-e.x)
	}
	e.x, e.y = x, y
}

// signBefore and signAfter skip a whole sign: a letter with its accents and joiners.
func (e *editor) signBefore(pos int) int {
	for pos > 0 {
		pos--
		if cells(e.line[pos]) > 0 {
			break
		}
	}
	return pos
}

func (e *editor) signAfter(pos int) int {
	for pos < len(e.line) {
		pos++
		if pos == len(e.line) || cells(e.line[pos]) > 0 {
			break
		}
	}
	return pos
}

func (e *editor) wordBefore() int {
	pos := e.pos
	for pos > 0 && e.line[pos-1] == ' ' {
		pos--
	}
	for pos > 0 && e.line[pos-1] != ' ' {
		pos--
	}
	return pos
}

func (e *editor) wordAfter() int {
	pos := e.pos
	for pos < len(e.line) && e.line[pos] != ' ' {
		pos++
	}
	for pos < len(e.line) && e.line[pos] == ' ' {
		pos++
	}
	return pos
}

// cells returns how many columns a character takes on a terminal.
func cells(r rune) int {
	switch {
	case r < ' ', r == 0x200c, r == 0x200d, unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0x1100:
		return 1
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return 2
	}
	return 1
}

func cellsOf(s []rune) int {
	n := 0
	for _, r := range s {
		n += cells(r)
	}
	return n
}
