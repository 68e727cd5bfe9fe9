package docx

import (
	"strings"
	"unicode"

	"referral/export/document"
)

// The most letters of a margin. Anything longer is cut, as it would push the text off the page. The text of the first
// page has all of it.
const (
	mostOfTitle   = 100
	mostOfRunning = 200
	mostOfOthers  = 300
)

// header returns the header of the first page or of the others. What the first page says in its text, the others
// repeat.
func header(d document.Document, first bool) string {
	b := &builder{lang: d.Lang}
	if !first {
		b.words("Warning", cut(d.Warning, mostOfOthers))
		b.words("Mark", cut(d.Mark, mostOfOthers))
		if d.Layout != document.Slides { // Each slide has a heading of its own.
			b.words("Header", cut(d.Title, mostOfTitle))
		}
	}
	b.words("Header", cut(d.Running, mostOfRunning))
	for _, label := range d.Fields {
		b.paragraph(para{style: "HeaderField"}, b.runs(document.Plain(cut(label, mostOfTitle)), false)+tab)
	}
	return `<w:hdr ` + wordSpace + `>` + b.orEmpty("Header") + `</w:hdr>`
}

// footer says who may have the paper, which page it is and of how many.
func footer(d document.Document, first bool) string {
	b := &builder{lang: d.Lang}
	if !first {
		b.words("Footer", cut(d.Audience, mostOfOthers))
	}
	b.paragraph(para{style: "PageNumber"}, run("Page ")+field("PAGE")+run(" of ")+field("NUMPAGES"))
	return `<w:ftr ` + wordSpace + `>` + b.out.String() + `</w:ftr>`
}

// field returns a number that Word counts.
func field(name string) string {
	return `<w:fldSimple w:instr=" ` + name + ` ">` + run("1") + `</w:fldSimple>`
}

// orEmpty returns what was written, or an empty paragraph, as a margin must have one.
func (b *builder) orEmpty(style string) string {
	if b.out.Len() == 0 {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr></w:p>`
	}
	return b.out.String()
}

// cut returns s on one line of at most that many letters. No mark is separated from its letter.
func cut(s string, most int) string {
	letters := []rune(oneLine(s))
	if len(letters) <= most {
		return string(letters)
	}
	for most > 1 && (unicode.Is(unicode.M, letters[most]) || letters[most] == zeroWidthJoiner || letters[most-1] == zeroWidthJoiner) {
		most--
	}
	s = string(letters[:most])
	if at := strings.LastIndexByte(s, ' '); at > len(s)*2/3 { // Between words, if possible.
		s = s[:at]
	}
	return strings.TrimSpace(s) + " …"
}

const zeroWidthJoiner = '\u200d'
