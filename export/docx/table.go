package docx

import (
	"strconv"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// keyValues writes questions and answers. The questions are the headers of their rows.
func (b *builder) keyValues(t document.KeyValues) {
	var grid [][]document.Text
	if t.Head != [2]string{} {
		grid = append(grid, []document.Text{document.Plain(t.Head[0]), document.Plain(t.Head[1])})
	}
	for _, r := range t.Rows {
		grid = append(grid, []document.Text{r.Key, r.ValueAndNote()})
	}
	if len(grid) > 0 {
		b.grid(grid, t.Head != [2]string{}, true)
	}
}

// tableOf writes a table with as many columns as its widest row, so that no cell is ever lost.
func (b *builder) tableOf(t document.Table) {
	columns := len(t.Head)
	for _, r := range t.Rows {
		columns = max(columns, len(r))
	}
	if columns == 0 {
		return
	}
	head := make([]document.Text, columns)
	for i, h := range t.Head {
		head[i] = document.Plain(h)
	}
	grid := [][]document.Text{head}
	for _, r := range t.Rows {
		grid = append(grid, append(append([]document.Text(nil), r...), make([]document.Text, columns-len(r))...))
	}
	b.grid(grid, true, false)
}

// grid writes a table. Its first row is a header if head is true, and its first column if keys is.
func (b *builder) grid(grid [][]document.Text, head, keys bool) {
	b.afterTable()
	width, indent := b.page.width(), 0
	if b.inFact {
		indent = b.page.factIndent
		width -= indent
	}
	widths := columnWidths(grid, width, keys)
	flag := map[bool]string{true: "1", false: "0"}
	b.out.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="PaperTable"/><w:tblW w:w="` + strconv.Itoa(width) + `" w:type="dxa"/>`)
	if indent > 0 {
		b.out.WriteString(`<w:tblInd w:w="` + strconv.Itoa(indent) + `" w:type="dxa"/>`)
	}
	b.out.WriteString(`<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="` + flag[head] + `" w:lastRow="0" w:firstColumn="` + flag[keys] +
		`" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		b.out.WriteString(`<w:gridCol w:w="` + strconv.Itoa(w) + `"/>`)
	}
	b.out.WriteString(`</w:tblGrid>`)
	keep, fresh := b.keep, b.fresh
	for i, cells := range grid {
		b.out.WriteString(`<w:tr><w:trPr><w:cantSplit/>`)
		top := head && i == 0
		if top {
			b.out.WriteString(`<w:tblHeader/>`)
		}
		b.out.WriteString(`</w:trPr>`)
		b.keep = top || keep && i < len(grid)-1
		for j, cell := range cells {
			style := "TableText"
			switch {
			case top:
				style = "TableHead"
			case j == 0 && keys:
				style = "TableKey"
			}
			b.fresh = fresh && i == 0 && j == 0
			b.cell(style, cell, widths[j])
		}
		b.out.WriteString(`</w:tr>`)
	}
	b.out.WriteString(`</w:tbl>`)
	b.keep, b.fresh, b.table = keep, false, true
}

// cell writes a cell. Even an empty one has a paragraph.
func (b *builder) cell(style string, t document.Text, width int) {
	b.out.WriteString(`<w:tc><w:tcPr><w:tcW w:w="` + strconv.Itoa(width) + `" w:type="dxa"/></w:tcPr>`)
	before := b.out.Len()
	b.text(style, t)
	if b.out.Len() == before {
		b.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr></w:p>`)
	}
	b.out.WriteString(`</w:tc>`)
}

// afterTable separates two tables, which Word would otherwise join, and ends a body whose last block is a table.
func (b *builder) afterTable() {
	if b.table {
		b.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`)
		b.table = false
	}
}

// The numbers of letters that decide the widths of columns.
const (
	leastLetters = 4  // leastLetters is the least width of a column.
	longestWord  = 18 // longestWord is the most that a column gets for its longest word.
	mostLetters  = 60 // mostLetters is how much of the text of a cell counts.
)

// columnWidths shares the width among the columns: each gets its longest word, and more of the rest the longer its text
// is. In a table to be filled in by hand, all columns have the same width.
func columnWidths(grid [][]document.Text, width int, keys bool) []int {
	n := len(grid[0])
	least, whole := make([]int, n), make([]int, n)
	for i := range n {
		least[i] = leastLetters
		for _, cells := range grid {
			for line := range strings.SplitSeq(cells[i].String(), "\n") {
				whole[i] = max(whole[i], min(english.Width(line), mostLetters))
				for word := range strings.FieldsSeq(line) {
					least[i] = max(least[i], min(english.Width(word)+2, longestWord))
				}
			}
		}
		whole[i] = max(whole[i], least[i])
		if toFill(grid) {
			least[i], whole[i] = 1, 1
		}
	}
	if keys {
		whole[0] = max(least[0], min(whole[0], 22))
		whole[1] = max(whole[1], mostLetters+20)
	}
	return share(width, least, whole)
}

// share gives each column its least width, and divides the rest by what each would like to have.
func share(width int, least, whole []int) []int {
	var sumLeast, sumMore int
	for i := range least {
		sumLeast += least[i]
		sumMore += whole[i] - least[i]
	}
	const letter = 115 // letter is the width of one, in twentieths of a point.
	rest := max(0, width-sumLeast*letter)
	out, left := make([]int, len(least)), width
	for i := range out {
		switch {
		case rest == 0 || sumMore == 0:
			out[i] = width * least[i] / sumLeast
		default:
			out[i] = least[i]*letter + rest*(whole[i]-least[i])/sumMore
		}
		left -= out[i]
	}
	out[len(out)-1] += left // Lost in rounding.
	return out
}

// toFill reports whether a table is to be written in by hand: it is empty after the first column.
func toFill(grid [][]document.Text) bool {
	for _, cells := range grid[1:] {
		for _, cell := range cells[1:] {
			if strings.TrimSpace(cell.String()) != "" {
				return false
			}
		}
	}
	return len(grid) > 1
}
