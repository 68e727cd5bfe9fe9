package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// buffer is a text as paragraphs, each with the rows it wraps into. Positions in it are byte offsets into the whole
// text, with one byte for each break between paragraphs.
type buffer struct {
	paras []paragraph
	size  int // size is the length in bytes.
	chars int // chars is the length in code points.
	width int // width is the width rows are wrapped to.
}

type paragraph struct {
	text    string
	rows    []row
	wrapped int // wrapped is the width of the rows; 0 if the text has changed since.
}

func (b *buffer) set(text string) {
	b.paras = b.paras[:0]
	for p := range strings.SplitSeq(text, "\n") {
		b.paras = append(b.paras, paragraph{text: p})
	}
	b.size, b.chars = len(text), utf8.RuneCountInString(text)
}

func (b *buffer) text() string {
	if len(b.paras) == 1 {
		return b.paras[0].text
	}
	var s strings.Builder
	s.Grow(b.size)
	for i := range b.paras {
		if i > 0 {
			s.WriteByte('\n')
		}
		s.WriteString(b.paras[i].text)
	}
	return s.String()
}

// find returns the paragraph at an offset, and the offset where that paragraph starts.
func (b *buffer) find(at int) (para, start int) {
	for i := range b.paras {
		if at <= start+len(b.paras[i].text) || i == len(b.paras)-1 {
			return i, start
		}
		start += len(b.paras[i].text) + 1
	}
	return 0, 0
}

// slice returns the text between two offsets.
func (b *buffer) slice(from, to int) string {
	p, start := b.find(from)
	if to <= start+len(b.paras[p].text) {
		return b.paras[p].text[from-start : to-start]
	}
	return b.text()[from:to]
}

// splice replaces what is between two offsets with s, unchanged.
func (b *buffer) splice(from, to int, s string) {
	p, pStart := b.find(from)
	q, qStart := b.find(to)
	removed := 0
	if p == q {
		removed = utf8.RuneCountInString(b.paras[p].text[from-pStart : to-pStart])
	} else {
		removed = utf8.RuneCountInString(b.slice(from, to))
	}
	b.chars += utf8.RuneCountInString(s) - removed
	b.size += len(s) - (to - from)
	whole := b.paras[p].text[:from-pStart] + s + b.paras[q].text[to-qStart:]
	if p == q && !strings.Contains(s, "\n") {
		b.paras[p].text, b.paras[p].wrapped = whole, 0
		return
	}
	var paras []paragraph
	for t := range strings.SplitSeq(whole, "\n") {
		paras = append(paras, paragraph{text: t})
	}
	b.paras = slices.Concat(b.paras[:p], paras, b.paras[q+1:])
}

// edit is one change: at an offset, some text was replaced by other text.
type edit struct {
	at      int
	removed string
	added   string
	caret   int // caret is where the cursor is afterwards.
}

// edit works out the change of putting s between two offsets. If s, or what follows, starts with something that can
// join the letter before it, such as an accent, the letters at the seam are recomposed.
func (b *buffer) edit(from, to int, s string) edit {
	e := edit{at: from, added: s, caret: from + len(s)}
	p, start := b.find(from)
	q, qStart := b.find(to)
	head, tail := b.paras[p].text[:from-start], b.paras[q].text[to-qStart:]
	if joins(s) || joins(tail) {
		lo, hi := len(head), 0
		if i := norm.NFC.LastBoundary([]byte(head)); i >= 0 {
			lo = i
		}
		if joins(tail) {
			if hi = norm.NFC.NextBoundaryInString(tail, true); hi < 0 {
				hi = len(tail)
			}
		}
		before := norm.NFC.String(head[lo:] + s)
		e.at = from - (len(head) - lo)
		e.added = norm.NFC.String(head[lo:] + s + tail[:hi])
		e.caret = e.at + min(len(before), len(e.added))
		to += hi
	}
	e.removed = b.slice(e.at, to)
	return e
}

// joins reports whether the first letter of s can join one before it.
func joins(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r >= 0x300
}
