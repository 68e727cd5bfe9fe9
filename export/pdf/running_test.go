package pdf

import (
	"testing"

	. "referral/export/document"
)

// The head of each page has the running line, and from the second page the title; the text begins below.
func TestRunningHead(t *testing.T) {
	for _, tt := range []struct {
		name, title, running string
		lines                int
	}{{"neither", "", "", 0}, {"a title", "One", "", 1}, {"both", "One", "Mill School; version of Monday", 2}, {"the line alone", "", "Mill School", 1}} {
		b, err := compose(Document{Title: tt.title, Running: tt.running, Blocks: []Block{Paragraph{Text: Plain("a")}, PageBreak{}, Paragraph{Text: Plain("b")}}})
		if err != nil || len(b.pages) != 2 || len(b.margin.head(false)) != tt.lines {
			t.Fatalf("%s: %d pages, %d lines in the head: %v", tt.name, len(b.pages), len(b.margin.head(false)), err)
		}
		first, second := b.margin.top(upright, true), b.margin.top(upright, false)
		if lower := second > first; lower != (tt.lines > 0) {
			t.Errorf("%s: the text begins at %v, and on the next page at %v", tt.name, first, second)
		}
	}
}
