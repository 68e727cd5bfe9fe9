package docx

import (
	"strings"

	"referral/export/document"
)

// tab goes to the next tab stop of a line.
const tab = `<w:r><w:tab/></w:r>`

// run returns a few words of ours in the look of their paragraph.
func run(s string) string { return `<w:r><w:t xml:space="preserve">` + escape(s) + `</w:t></w:r>` }

// runs returns a text with one run for each look, language and direction. It is empty if there is nothing to see.
func (b *builder) runs(t document.Text, right bool) string {
	letters := lettersOf(t)
	direct(letters, right)
	join(letters)
	var out strings.Builder
	for i := 0; i < len(letters); {
		end := i
		for end < len(letters) && alike(letters[end], letters[i]) {
			end++
		}
		out.WriteString(b.run(letters[i:end]))
		i = end
	}
	return out.String()
}

// alike reports whether two letters belong in one run.
func alike(a, b letter) bool {
	return a.strong == b.strong && a.lang == b.lang && a.right == b.right
}

// run writes letters that look alike.
func (b *builder) run(letters []letter) string {
	var out, words strings.Builder
	flush := func() {
		if words.Len() > 0 {
			out.WriteString(`<w:t xml:space="preserve">` + escape(words.String()) + `</w:t>`)
			words.Reset()
		}
	}
	out.WriteString(`<w:r>` + b.look(letters[0]))
	for _, l := range letters {
		switch l.char {
		case '\n':
			flush()
			out.WriteString(`<w:br/>`)
		case hardHyphen:
			flush()
			out.WriteString(`<w:noBreakHyphen/>`)
		default:
			words.WriteRune(l.char)
		}
	}
	flush()
	out.WriteString(`</w:r>`)
	return out.String()
}

// look says how a letter differs from the look of its paragraph.
func (b *builder) look(l letter) string {
	var p strings.Builder
	if l.strong {
		p.WriteString(`<w:rStyle w:val="Strong"/>`)
	}
	if l.right {
		p.WriteString(`<w:rtl/>`)
	}
	if l.lang != "" && l.lang != b.lang {
		lang := escape(l.lang)
		p.WriteString(`<w:lang w:val="` + lang + `" w:eastAsia="` + lang + `" w:bidi="` + lang + `"/>`)
	}
	if p.Len() == 0 {
		return ""
	}
	return `<w:rPr>` + p.String() + `</w:rPr>`
}

// inLang returns a text with a language for the runs that do not name one.
func inLang(t document.Text, lang string) document.Text {
	out := append(document.Text(nil), t...)
	for i := range out {
		if out[i].Lang == "" {
			out[i].Lang = lang
		}
	}
	return out
}
