package wizard

import (
	"strings"
	"time"

	"referral/checklist/when"
)

// rowParser reads separated values row by row. A broken quotation only costs its own row: the standard reader would
// take every row up to the next quotation mark as part of it.
type rowParser struct {
	lines []string
	comma byte
}

// maxRowLines is the number of lines after which a quotation counts as never closed.
const maxRowLines = 500

// row reads the row that begins at a line, and returns where the next begins. If why is not empty it cannot be read,
// and the next line is tried.
func (p *rowParser) row(at int) (fields []string, next int, why string) {
	const broken = "a quotation mark at the start of a field is never closed, or there is more text after the closing one"
	var field strings.Builder
	line, quoted := p.lines[at], false
	next = at + 1
	for i := 0; ; {
		switch {
		case quoted:
			end := strings.IndexByte(line[i:], '"')
			if end < 0 {
				if next >= len(p.lines) || next-at >= maxRowLines || p.begins(p.lines[next]) {
					return nil, at + 1, broken
				}
				field.WriteString(line[i:] + "\n")
				line, i, next = p.lines[next], 0, next+1
				continue
			}
			field.WriteString(line[i : i+end])
			if i += end + 1; i < len(line) && line[i] == '"' {
				field.WriteByte('"')
				i++
				continue
			}
			if quoted = false; i < len(line) && line[i] != p.comma {
				return nil, at + 1, broken
			}
		case i == len(line):
			return append(fields, field.String()), next, ""
		case line[i] == p.comma:
			fields = append(fields, field.String())
			field.Reset()
			i++
		case line[i] == '"' && field.Len() == 0 && (i == 0 || line[i-1] == p.comma):
			quoted = true
			i++
		default:
			field.WriteByte(line[i])
			i++
		}
	}
}

// begins reports whether a line looks like the start of a row: its first field is a date with a year.
func (p *rowParser) begins(line string) bool {
	first, _, ok := strings.Cut(line, string(p.comma))
	first = strings.Trim(first, "\" ")
	if !ok || len(first) < 6 || len(first) > 40 || !strings.ContainsAny(first, "0123456789") {
		return false
	}
	_, ok = readDate(first, time.Date(2035, 1, 1, 0, 0, 0, 0, time.UTC))
	return ok
}

// RecordFilter says which rows to show. The zero value shows all.
type RecordFilter struct {
	From, To string // From and To are days, 2026-11-09, both included; empty for no limit.
	Author   string // Author is part of a name, in any case.
	Word     string // Word is part of a note, in any case.
}

// Match reports whether the filter shows the row.
func (f RecordFilter) Match(row RecordRow) bool {
	day := row.When.At[:len(time.DateOnly)]
	switch {
	case row.When.Precision() < when.Day, f.From != "" && day < f.From, f.To != "" && day > f.To:
		return false
	}
	return contains(row.Author, f.Author) && contains(row.Note, f.Word)
}

func contains(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}
