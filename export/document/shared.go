package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Opening returns the first paragraph of a fact: the number and kind in bold, then the lead. A comma joins them, unless
// the lead begins with its own mark or space.
func (f Fact) Opening() Text {
	var head string
	switch {
	case f.Kind == "":
		head = f.Number
	case f.Number == "":
		head = f.Kind
	default:
		head = f.Number + ". " + f.Kind
	}
	lead := f.Lead.String()
	if head == "" || lead == "" {
		return Join(Strong(head), f.Lead)
	}
	if first, _ := utf8.DecodeRuneInString(lead); strings.ContainsRune(",.:;", first) || unicode.IsSpace(first) {
		return Join(Strong(head), f.Lead)
	}
	return Join(Strong(head), Plain(", "), f.Lead)
}

// Marked returns the paragraphs of a quotation with quotation marks: each paragraph has an opening mark, the last a
// closing one. Paragraphs without words are left out; the words themselves are unchanged. All of it is marked as
// quoted.
func (q Quote) Marked() []Text {
	var marked []Text
	for _, t := range q.Text {
		if strings.TrimSpace(t.String()) != "" {
			marked = append(marked, Join(Plain(`"`), trimSpace(t)))
		}
	}
	if n := len(marked); n > 0 {
		marked[n-1] = Join(marked[n-1], Plain(`"`))
	}
	for _, t := range marked {
		for i := range t {
			t[i].Quoted = true
		}
	}
	return marked
}

// Credit returns who spoke, after a dash, to go below a quotation; empty if no one is named.
func (q Quote) Credit() Text {
	if strings.TrimSpace(q.By.String()) == "" {
		return nil
	}
	return Join(Plain("— "), trimSpace(q.By))
}

// trimSpace returns t without spaces and line feeds at its ends.
func trimSpace(t Text) Text {
	t = append(Text(nil), t...)
	for len(t) > 0 {
		t[0].Text = strings.TrimLeft(t[0].Text, " \n")
		if t[0].Text != "" {
			break
		}
		t = t[1:]
	}
	for n := len(t); n > 0; n = len(t) {
		t[n-1].Text = strings.TrimRight(t[n-1].Text, " \n")
		if t[n-1].Text != "" {
			break
		}
		t = t[:n-1]
	}
	return t
}
