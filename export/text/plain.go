package text

import (
	"strconv"
	"strings"

	"referral/export/document"
)

// Plain returns blocks as the text of one box in someone else's form: lines are not wrapped, a blank line separates
// paragraphs, and there is no line feed at the end. A row of a table is one line, "Name: value; value". A box has no
// room to write on and no page breaks, so only the label of a blank is kept.
func Plain(blocks []document.Block) string {
	var pieces []string
	add := func(lines ...string) {
		kept := lines[:0]
		for _, l := range lines {
			if l = strings.Trim(printable(l), " \n"); l != "" {
				kept = append(kept, l)
			}
		}
		if len(kept) > 0 {
			pieces = append(pieces, strings.Join(kept, "\n"))
		}
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case document.Heading:
			add(oneLine(b.Text.String()))
		case document.Paragraph:
			add(b.Text.String())
		case document.Fact:
			add(b.Opening().String())
			add(Plain(b.Body))
		case document.Quote:
			for _, t := range b.Marked() {
				add(t.String())
			}
			add(b.Credit().String())
		case document.KeyValues:
			var lines []string
			for _, r := range b.Rows {
				lines = append(lines, pair(r.Key.String(), r.ValueAndNote().String()))
			}
			add(lines...)
		case document.Table:
			add(rows(b)...)
		case document.List:
			var lines []string
			for i, item := range b.Items {
				bullet := "-"
				if b.Numbered {
					bullet = strconv.Itoa(i+1) + "."
				}
				lines = append(lines, bullet+" "+strings.Trim(item.String(), " \n"))
			}
			add(lines...)
		case document.Blank:
			add(b.Label.String())
		case document.Ticks:
			add(oneLine(b.Label.String()) + "   " + strings.Join(boxes(b.Options), "   "))
		}
	}
	return strings.Join(pieces, "\n\n")
}

// rows returns each row of t on one line: the first cell names it, and those of the others that are not empty follow.
func rows(t document.Table) []string {
	var lines []string
	for _, r := range t.Rows {
		var values []string
		for i, c := range r {
			if v := oneLine(c.String()); v != "" && i > 0 {
				values = append(values, v)
			}
		}
		name := ""
		if len(r) > 0 {
			name = r[0].String()
		}
		lines = append(lines, pair(name, strings.Join(values, "; ")))
	}
	return lines
}
