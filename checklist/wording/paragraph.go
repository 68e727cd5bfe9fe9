package wording

import "strings"

// paragraph is a part of a text that is read by itself.
type paragraph struct {
	from, to int
	kind     paragraphKind
}

type paragraphKind uint8

const (
	empty paragraphKind = iota
	prose
	blockQuote
)

// paragraphs returns the paragraphs of text, separated by empty lines. In Markdown a block quote is a paragraph, and
// code is left out.
func paragraphs(text string, o Options) []paragraph {
	var out []paragraph
	fenced, last, at := false, empty, 0
	for line := range strings.Lines(text) {
		kind, words := prose, strings.TrimSpace(line)
		switch {
		case words == "":
			kind = empty
		case o.Markdown && strings.HasPrefix(words, "```"):
			fenced, kind = !fenced, empty
		case fenced:
			kind = empty
		case o.Markdown && words[0] == '>':
			kind = blockQuote
		}
		switch kind {
		case empty:
		case last:
			out[len(out)-1].to = at + len(line)
		default:
			out = append(out, paragraph{at, at + len(line), kind})
		}
		last, at = kind, at+len(line)
	}
	return out
}
