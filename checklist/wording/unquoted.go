package wording

import "strings"

// Unquoted returns the text with spaces in place of every quotation, so that the rest keeps its place. Someone's own
// words are not the writer's.
func Unquoted(text string) string {
	if !strings.ContainsAny(text, "\"'“”‘’„«»") {
		return text
	}
	out := []byte(text)
	var quotes []quote
	for _, p := range paragraphs(text, Options{}) {
		quotes = findQuotes(quotes[:0], text, p.from, p.to)
		for _, q := range quotes {
			for i := q.from; i < q.to; i++ {
				if out[i] != '\n' {
					out[i] = ' '
				}
			}
		}
	}
	return string(out)
}
