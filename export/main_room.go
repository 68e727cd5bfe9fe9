package export

import (
	"strings"
	"unicode/utf8"

	"referral/checklist/english"
	"referral/export/document"
)

// rowWords is the most words in a row of page one. No one could read more in ninety seconds; the rest is further down.
const rowWords = 60

// largeRowWords is the most words in a row in large print, so that what comes first fits on one page.
const largeRowWords = 36

// pageLines is how many lines page one has below its title and headings.
const pageLines = 47

// withRoom returns the paper with rows as long as page one can hold together with who is who. If even short rows leave
// no room for most of it, rows are not shortened, and one more row has everyone's name.
func (p *paper) withRoom() *paper {
	roomy := *p
	if p.Large {
		return &roomy
	}
	below := linesOf(openingPart(p)) + linesOfWho(p)
	rows := pageOne(p)
	for _, try := range []struct {
		most int
		over float64 // over is how many lines may spill over to page two.
	}{{rowWords, 0}, {52, 0}, {45, 0}, {40, 0}, {35, 0}, {30, 0}, {20, 3}} {
		roomy.most = try.most
		lines := below
		for _, r := range rows {
			shown, rest := roomy.fitRow(r)
			high := cellLines(english.Join(" ", r.whole.String(), shown), 84)
			if rest != "" { // The name is followed by where it continues.
				high = max(high, 2)
			}
			lines += high + rowGap
		}
		roomy.crowded = lines > pageLines
		if lines <= pageLines+try.over {
			return &roomy
		}
	}
	roomy.most, roomy.crowded = rowWords, true
	return &roomy
}

// rowWords returns the most words in a row of page one of this paper.
func (p *paper) rowWords() int {
	switch {
	case p.most > 0:
		return p.most
	case p.Large:
		return largeRowWords
	}
	return rowWords
}

// rowGap is for rules and gaps between rows and paragraphs, in lines.
const rowGap = 0.3

// columnLetters is roughly how many letters fit on a line in each column of the family table.
var columnLetters = []int{22, 36, 14, 27}

// linesOf estimates how many lines paragraphs and the family table take.
func linesOf(blocks []document.Block) float64 {
	n := 0.0
	for _, b := range blocks {
		switch b := b.(type) {
		case document.Paragraph:
			n += cellLines(b.Text.String(), 88) + rowGap
		case document.Table:
			for _, row := range b.Rows {
				high := 0.0
				for i, cell := range row {
					high = max(high, cellLines(cell.String(), columnLetters[min(i, len(columnLetters)-1)]))
				}
				n += high + rowGap
			}
		}
	}
	return n
}

// cellLines returns how many lines a text takes if a line holds this many letters.
func cellLines(s string, letters int) float64 {
	n := 0.0
	for line := range strings.SplitSeq(s, "\n") {
		n += float64((utf8.RuneCountInString(line) + letters - 1) / letters)
	}
	return n
}
