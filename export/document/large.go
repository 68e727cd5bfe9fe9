package document

import "strings"

// InLargePrint returns the document for readers who need large type. A table would leave each column a few letters, so
// its rows become labelled lines; an empty row becomes lines to write on.
func (d Document) InLargePrint() Document {
	d.Large = true
	d.Blocks = labelled(d.Blocks)
	return d
}

// labelled returns blocks without tables.
func labelled(blocks []Block) []Block {
	var out []Block
	for _, b := range blocks {
		switch b := b.(type) {
		case KeyValues:
			for _, r := range b.Rows {
				out = append(out, labelledLine(r.Key, r.ValueAndNote()))
			}
		case Table:
			for _, row := range b.Rows {
				out = append(out, labelledRow(b, row)...)
			}
		case Fact:
			b.Body = labelled(b.Body)
			out = append(out, b)
		case Figure:
			b.Instead = labelled(b.Instead)
			out = append(out, b)
		default:
			out = append(out, b)
		}
	}
	return out
}

// labelledRow returns a row of a table as a paragraph with each answer on a line after the name of its column, and room to
// write what is left empty to be written in by hand.
func labelledRow(t Table, row []Text) []Block {
	var text Text
	var blanks []Block
	for i, cell := range row {
		head := ""
		if i < len(t.Head) {
			head = t.Head[i]
		}
		if strings.TrimSpace(cell.String()) == "" {
			blanks = append(blanks, Blank{Label: Strong(head), Lines: 1})
			continue
		}
		if len(text) > 0 {
			text = append(text, Span{Text: "\n"})
		}
		if head != "" {
			text = Join(text, Strong(withColon(head)+" "))
		}
		text = Join(text, cell)
	}
	switch {
	case len(text) == 0:
		return blanks
	case !t.Write:
		return []Block{Paragraph{Text: text, Row: true}}
	}
	return append([]Block{Paragraph{Text: text, Row: true}}, blanks...)
}

// labelledLine returns a row of questions and answers as a paragraph, or as room to write if there is no answer.
func labelledLine(key, value Text) Block {
	label := key.String()
	if strings.TrimSpace(value.String()) == "" {
		return Blank{Label: Strong(label), Lines: 1}
	}
	return Paragraph{Text: Join(Strong(withColon(label)+" "), value), Row: true}
}

// withColon adds a colon to a label, unless it ends with a mark of its own.
func withColon(label string) string {
	label = strings.TrimSpace(label)
	if label == "" || strings.ContainsAny(label[len(label)-1:], ":?.!") {
		return label
	}
	return label + ":"
}
