package markdown

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/export/document"
)

// place says where a run of text is, which decides what has a meaning in Markdown.
type place int

const (
	inParagraph place = iota
	inItem            // the text of a list's item
	inItalics         // a paragraph in italics as a whole
	inHeading         // one line after number signs
	inCell            // one cell of a table
)

// oneLine reports whether Markdown has no line break there.
func (p place) oneLine() bool { return p == inHeading || p == inCell }

// inline writes t without its last line feed.
func inline(t document.Text, at place) string {
	p := newProse(t, at)
	p.escape()
	var b strings.Builder
	b.Grow(len(p.runes) + 16)
	for i, r := range p.runes {
		switch {
		case p.opens(i):
			b.WriteString("**")
		case p.closes(i):
			b.WriteString("**")
		}
		switch {
		case r == '\n' && at.oneLine():
			b.WriteString("<br>")
		case r == '\n':
			b.WriteString("\\\n")
		case p.how[i] == asReference:
			b.WriteString("&#" + strconv.Itoa(int(r)) + ";")
		case p.how[i] == escaped:
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	if p.closes(len(p.runes)) {
		b.WriteString("**")
	}
	return b.String()
}

// manner is how a character is written.
type manner byte

const (
	asItIs manner = iota
	escaped
	asReference
)

// prose is a text by character.
type prose struct {
	at     place
	runes  []rune
	strong []bool
	how    []manner
	bold   bool // bold reports whether any character is strong.
}

// newProse returns t as Markdown can hold it: no control characters, no spaces at the ends of a line, no line feeds at
// the ends of the text, and no space at the ends of a bold run.
func newProse(t document.Text, at place) *prose {
	p := &prose{at: at}
	for _, s := range t {
		for _, r := range s.Text {
			switch {
			case r == '\n':
				p.trimLine()
				if len(p.runes) == 0 {
					continue
				}
			case r == '\t':
				r = ' '
			case unicode.IsControl(r):
				continue
			}
			if r == ' ' && p.lineStart(len(p.runes)) {
				continue
			}
			p.runes = append(p.runes, r)
			p.strong = append(p.strong, s.Strong)
		}
	}
	for p.trimLine(); len(p.runes) > 0 && p.lineStart(len(p.runes)); p.trimLine() {
		p.cut(1)
	}
	for i := 0; i < len(p.runes); i++ {
		if p.strong[i] && unicode.IsSpace(p.runes[i]) && (i == 0 || !p.strong[i-1]) {
			p.strong[i] = false
		}
	}
	for i := len(p.runes) - 1; i >= 0; i-- {
		if p.strong[i] && unicode.IsSpace(p.runes[i]) && !p.strongAt(i+1) {
			p.strong[i] = false
		}
		p.bold = p.bold || p.strong[i]
	}
	p.how = make([]manner, len(p.runes))
	return p
}

// trimLine drops the spaces at the end.
func (p *prose) trimLine() {
	for n := len(p.runes); n > 0 && p.runes[n-1] == ' '; n = len(p.runes) {
		p.cut(1)
	}
}

func (p *prose) cut(n int) {
	p.runes = p.runes[:len(p.runes)-n]
	p.strong = p.strong[:len(p.strong)-n]
}

// lineStart reports whether character i is the first of a line.
func (p *prose) lineStart(i int) bool { return i == 0 || p.runes[i-1] == '\n' }

func (p *prose) strongAt(i int) bool { return i >= 0 && i < len(p.strong) && p.strong[i] }

// opens and closes report whether bold begins or ends just before character i.
func (p *prose) opens(i int) bool  { return p.strongAt(i) && !p.strongAt(i-1) }
func (p *prose) closes(i int) bool { return !p.strongAt(i) && p.strongAt(i-1) }
func (p *prose) edge(i int) bool   { return p.strongAt(i) != p.strongAt(i-1) }

// rune returns the character at i as Markdown's rules for delimiters see it: a line feed beyond the ends of the text.
func (p *prose) rune(i int) rune {
	if i < 0 || i >= len(p.runes) {
		return '\n'
	}
	return p.runes[i]
}

// startsWith reports whether the characters from i on are s.
func (p *prose) startsWith(i int, s string) bool {
	for _, r := range s {
		if i < 0 || i >= len(p.runes) || p.runes[i] != r {
			return false
		}
		i++
	}
	return true
}

func isPunct(r rune) bool { return r < utf8.RuneSelf && (unicode.IsPunct(r) || unicode.IsSymbol(r)) }

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isAlpha(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
