package wording

import "strings"

// Unquoted is the text with every quotation blanked out by spaces, so that what is left keeps its place. Somebody's own
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
