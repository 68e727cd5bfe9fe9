package prose

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// row is one row of a wrapped paragraph, as byte offsets into it. The spaces at which it was broken belong to it, and
// can hang over its edge.
type row struct{ start, end int }

// rowsOf returns the rows of a paragraph, wrapped again only if its text or the width has changed.
func (b *buffer) rowsOf(para int) []row {
	p := &b.paras[para]
	if p.wrapped != b.width || len(p.rows) == 0 {
		p.rows, p.wrapped = wrapRows(p.text, b.width, p.rows[:0]), b.width
	}
	return p.rows
}

// rowCount returns the number of rows of the whole text.
func (b *buffer) rowCount() int {
	n := 0
	for i := range b.paras {
		n += len(b.rowsOf(i))
	}
	return n
}

// place returns the row of an offset in the whole text, and how many cells come before it there.
func (b *buffer) place(at int) (row, cells int) {
	para, start := b.find(at)
	for i := range para {
		row += len(b.rowsOf(i))
	}
	rows, in := b.rowsOf(para), at-start
	i := rowAt(rows, in)
	return row + i, cellsOf(b.paras[para].text[rows[i].start:in])
}

// offset returns the position in a row that is closest to, but not beyond, a number of cells from its left.
func (b *buffer) offset(row, cells int) int {
	start := 0
	for i := range b.paras {
		rows := b.rowsOf(i)
		if row >= len(rows) {
			row -= len(rows)
			start += len(b.paras[i].text) + 1
			continue
		}
		r, text := rows[max(row, 0)], b.paras[i].text
		at := r.start
		for at < r.end {
			n, w := clusterAt(text[at:])
			if w > cells || at+n == r.end && row < len(rows)-1 {
				break // The end of a broken row is the start of the next.
			}
			at, cells = at+n, cells-w
		}
		return start + at
	}
	return b.size
}

// rowAt returns the row at a byte offset of the paragraph.
func rowAt(rows []row, in int) int {
	return sort.Search(len(rows), func(i int) bool { return rows[i].start > in }) - 1
}

// wrapRows breaks a paragraph into rows of at most width cells: after spaces, and inside a word that is too long for a
// row.
func wrapRows(text string, width int, rows []row) []row {
	width = max(width, 1)
	start, cells := 0, 0
	for i := 0; i < len(text); {
		word, end, ascii := nextWord(text, i)
		w := word - i
		if !ascii {
			w = cellsOf(text[i:word])
		}
		if cells > 0 && cells+w > width {
			rows = append(rows, row{start, i})
			start, cells = i, 0
		}
		if w <= width {
			cells += w
		} else {
			for at := i; at < word; {
				n, c := clusterAt(text[at:])
				if cells > 0 && cells+c > width {
					rows = append(rows, row{start, at})
					start, cells = at, 0
				}
				at, cells = at+n, cells+c
			}
		}
		cells += end - word
		i = end
	}
	return append(rows, row{start, len(text)})
}

// nextWord finds the end of the word at i, and of the spaces after it. Both are ends of a cluster.
func nextWord(text string, i int) (word, end int, ascii bool) {
	ascii = true
	for word = i; ; {
		for word < len(text) && text[word] != ' ' {
			ascii = ascii && text[word] < utf8.RuneSelf
			word++
		}
		for end = word; end < len(text) && text[end] == ' '; {
			end++
		}
		if end == len(text) || text[end] < utf8.RuneSelf || !extends(text[end:]) {
			return word, end, ascii
		}
		word, ascii = end, false // An accent on a space: the two stay together.
	}
}

// extends reports whether the first letter of s belongs to the previous cluster.
func extends(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.M, r) || r == '\u200c' || r == '\u200d'
}

// cellsOf returns the width of s on the screen.
func cellsOf(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return ansi.StringWidth(s)
		}
	}
	return len(s)
}

// clusterAt returns the length in bytes, and the width in cells, of the first visible character in s.
func clusterAt(s string) (bytes, cells int) {
	if s == "" {
		return 0, 0
	}
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	c := graphemes.FromString(s).First()
	return len(c), ansi.StringWidth(c)
}
