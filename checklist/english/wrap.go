package english

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/width"
)

// Wrap breaks s into lines of at most room columns; a longer word has a line to itself. Lines after the first are
// indented by hang, and a line feed in s starts a new line. Only spaces at the ends of lines and line feeds at the ends
// of the text are lost. The caller removes control characters.
func Wrap(s string, room, hang int) []string {
	s = strings.Trim(s, " \n")
	if hang*2 > room {
		hang = 0
	}
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		f := filler{room: room, hang: hang, lines: lines}
		for word := range strings.SplitSeq(strings.Trim(paragraph, " "), " ") {
			f.word(word)
		}
		f.flush()
		lines = f.lines
	}
	return lines
}

// filler fills lines with words.
type filler struct {
	room, hang int
	lines      []string
	line       strings.Builder
	used       int  // used is how many columns of the line are taken.
	some       bool // some is true once the line has a word, even an empty one.
	pending    int  // pending is how many spaces come before the next word.
}

// word adds a word after a space. An empty word is what comes between two spaces.
func (f *filler) word(w string) {
	if w == "" {
		f.pending++
		return
	}
	gap := 0
	if f.some {
		gap = 1 + f.pending
	}
	f.pending = 0
	pieces := []string{w}
	if f.used+gap+Width(w) > f.left() {
		pieces = breakable(w)
	}
	for i, piece := range pieces {
		size := Width(piece)
		if i > 0 {
			gap = 0
		}
		if f.some && f.used+gap+size > f.left() {
			f.flush()
			gap = 0
		}
		f.line.WriteString(strings.Repeat(" ", gap) + piece)
		f.used += gap + size
		f.some = true
	}
}

// left returns how many columns the line has left after its indent.
func (f *filler) left() int {
	if len(f.lines) == 0 {
		return f.room
	}
	return f.room - f.hang
}

func (f *filler) flush() {
	line := f.line.String()
	if len(f.lines) > 0 && line != "" {
		line = strings.Repeat(" ", f.hang) + line
	}
	f.lines = append(f.lines, line)
	f.line.Reset()
	f.used, f.some = 0, false
}

// unspaced are the scripts in which a line can break between most characters. Thai and its neighbours put no spaces
// between words either, but need a dictionary to break, so their words stay whole.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana}

// breakable splits w, which has no spaces, into the pieces between which a line can break: a single piece except in the
// unspaced scripts. A piece never starts with a mark.
func breakable(w string) []string {
	if strings.IndexFunc(w, func(r rune) bool { return unicode.In(r, unspaced...) }) < 0 {
		return []string{w}
	}
	var pieces []string
	for it := words.FromString(w); it.Next(); {
		piece := it.Value()
		first := []rune(piece)[0]
		glued := !unicode.In(first, unspaced...) && (unicode.IsPunct(first) || unicode.IsMark(first))
		if n := len(pieces); n > 0 && (glued || opens(pieces[n-1])) {
			pieces[n-1] += piece
			continue
		}
		pieces = append(pieces, piece)
	}
	return pieces
}

// opens reports whether s ends with a mark that belongs to what follows.
func opens(s string) bool {
	r := []rune(s)
	return unicode.In(r[len(r)-1], unicode.Ps, unicode.Pi) || strings.HasSuffix(s, `"`) && len(r) == 1
}

// Width returns how many columns s takes in a terminal or a fixed-width font.
func Width(s string) int {
	var n int
	for it := graphemes.FromString(s); it.Next(); {
		n += clusterColumns(it.Value())
	}
	return n
}

// clusterColumns returns the width of one character as a reader sees it. The first rune that takes room decides.
func clusterColumns(c string) int {
	if strings.LastIndex(c, "\uFE0F") > 0 { // The emoji form of what can also be a text symbol.
		return 2
	}
	for _, r := range c {
		if r <= unicode.MaxASCII { // No need to look it up.
			return 1
		}
		if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			continue
		}
		switch width.LookupRune(r).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth:
			return 2
		}
		return 1
	}
	return 0
}
