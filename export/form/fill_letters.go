package form

import (
	"encoding/xml"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// letter is one letter in a paragraph, with its place in the file.
type letter struct {
	r          rune
	run        *node
	text       *node // text is the element it is in: text, a tab, a symbol; nil for a place of its own.
	start, end int64
	font       string // font is the font of a symbol.
}

// place and paragraphEnd are put among the letters for a control or form field, and between two paragraphs.
const (
	ownPlace     = '\uFFFC'
	paragraphEnd = '\n'
)

// letters returns the letters of the paragraphs in reading order. It returns false if the file writes them in a way
// that must not be changed.
func (w *filler) letters(paragraphs []*node) ([]letter, bool) {
	r := letterReader{data: w.data}
	for i, p := range paragraphs {
		if i > 0 {
			r.out = append(r.out, letter{r: paragraphEnd})
		}
		r.depth = 0
		r.runs(p)
	}
	return r.out, !r.odd
}

type letterReader struct {
	data  []byte
	out   []letter
	depth int  // depth is how many form fields are open.
	odd   bool // odd: a text is written in a way that must not be changed.
}

func (r *letterReader) runs(n *node) {
	for _, c := range n.children {
		switch c.name {
		case "w:r":
			r.run(c)
		case "w:sdt":
			if control(c) != nil {
				r.out = append(r.out, letter{r: ownPlace})
			} else if content := c.child("w:sdtContent"); content != nil {
				r.runs(content)
			}
		case "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo", "w:fldSimple":
			r.runs(c)
		}
	}
}

func (r *letterReader) run(run *node) {
	props := run.child("w:rPr")
	if vanish := props.child("w:vanish"); vanish != nil && vanish.isOn() {
		return
	}
	for _, c := range run.children {
		switch {
		case c.name == "w:fldChar" && c.attr("fldCharType") == "begin":
			r.depth++
			r.out = append(r.out, letter{r: ownPlace})
		case c.name == "w:fldChar" && c.attr("fldCharType") == "end":
			r.depth = max(0, r.depth-1)
		case r.depth > 0:
		case c.name == "w:t":
			r.text(run, c, props.child("w:rFonts").attrOf("ascii"))
		case c.name == "w:tab", c.name == "w:ptab":
			r.out = append(r.out, letter{r: '\t', run: run, text: c, start: c.start, end: c.end})
		case c.name == "w:br", c.name == "w:cr":
			r.out = append(r.out, letter{r: ' ', run: run, text: c, start: c.start, end: c.end})
		case c.name == "w:noBreakHyphen":
			r.out = append(r.out, letter{r: '-', run: run, text: c, start: c.start, end: c.end})
		case c.name == "w:sym":
			code, err := strconv.ParseUint(c.attr("char"), 16, 32)
			if err == nil {
				r.out = append(r.out, letter{r: symbolRune(rune(code), c.attr("font")), run: run, text: c, start: c.start, end: c.end, font: c.attr("font")})
			}
		}
	}
}

// symbolRune returns what a letter of a symbol font shows: a box, a tick, or the letter itself.
func symbolRune(r rune, font string) rune {
	if shown := wingdings[font][r&0xFF]; shown != "" {
		first, _ := utf8.DecodeRuneInString(shown)
		return first
	}
	return r
}

// text reads the letters of a text element with their bytes.
func (r *letterReader) text(run, t *node, font string) {
	raw := r.data[t.inner:t.innerEnd]
	for at := 0; at < len(raw); {
		one, size := utf8.DecodeRune(raw[at:])
		switch one {
		case '<': // A comment or the like within a text.
			r.odd = true
			return
		case '&':
			end := strings.IndexByte(string(raw[at:]), ';')
			var said string
			if end < 0 || xml.Unmarshal([]byte("<a>"+string(raw[at:at+end+1])+"</a>"), &said) != nil {
				r.odd = true
				return
			}
			one, _ = utf8.DecodeRuneInString(said)
			size = end + 1
		}
		start := t.inner + int64(at)
		at += size
		l := letter{r: one, run: run, text: t, start: start, end: t.inner + int64(at)}
		if wingdings[font] != nil {
			l.r, l.font = symbolRune(one, font), font
		}
		r.out = append(r.out, l)
	}
}

// shown returns the letters as text.
func shown(letters []letter) string {
	var b strings.Builder
	for _, l := range letters {
		b.WriteRune(l.r)
	}
	return b.String()
}

// letterAt returns the index of the letter that begins at a byte of [shown].
func letterAt(letters []letter, at int) int {
	for i, l := range letters {
		if at <= 0 {
			return i
		}
		at -= utf8.RuneLen(l.r)
	}
	return len(letters)
}

// afterWords returns the index of the first letter after some words, or -1 unless all of them are there. Punctuation,
// spaces and case are ignored.
func afterWords(letters []letter, words string) int {
	want := wordLetters(words)
	if len(want) == 0 {
		return -1
	}
	for i := range letters {
		if !isWordLetter(letters[i].r) || i > 0 && isWordLetter(letters[i-1].r) {
			continue
		}
		if end := matchWords(letters, i, want); end >= 0 {
			return end
		}
	}
	return -1
}

// matchWords returns the index of the first letter after the words beginning at i, or -1.
func matchWords(letters []letter, i int, want []rune) int {
	n := 0
	for ; i < len(letters) && n < len(want); i++ {
		switch r := letters[i].r; {
		case r == ownPlace:
			return -1
		case !isWordLetter(r):
		case unicode.ToLower(r) != want[n]:
			return -1
		default:
			n++
		}
	}
	if n < len(want) || i < len(letters) && isWordLetter(letters[i].r) {
		return -1
	}
	return i
}

func isWordLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func wordLetters(words string) []rune {
	var out []rune
	for _, r := range words {
		if isWordLetter(r) {
			out = append(out, unicode.ToLower(r))
		}
	}
	return out
}

// paragraphsOf returns the paragraphs of a cell or text box, without those of a table or box inside it.
func paragraphsOf(n *node) []*node {
	if n.name == "w:p" {
		return []*node{n}
	}
	var out []*node
	for _, c := range n.children {
		switch c.name {
		case "w:p":
			out = append(out, c)
		case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag":
			out = append(out, paragraphsOf(c)...)
		}
	}
	return out
}
