package wizard

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/textfile"
	"referral/checklist/when"
)

// RecordRow is one note exported from a school's record system. The author and the note are plain text: anything that
// looks like a formula stays text.
type RecordRow struct {
	Number int // Number counts the rows read, from 1.
	Line   int // Line is the line in the file where the row begins.
	When   when.When
	Author string
	Note   string
}

// RefusedRow is a row that could not be read. It repeats nothing from the row.
type RefusedRow struct {
	Line int
	Why  string
}

// Records is what was read from a file: every line is in a row, refused, blank, the heading, or above it.
type Records struct {
	Rows    []RecordRow
	Refused []RefusedRow
	Blank   int           // Blank is the number of empty lines between rows.
	Above   int           // Above is the number of lines above the heading, such as a title.
	Unread  int           // Unread is the number of columns that are neither date, author nor note.
	Removed clean.Removed // Removed says what could not be shown safely.
}

// maxRecordRows is the most rows in a file: the records of a whole school are not wanted here.
const maxRecordRows = 50_000

// columnNames are the headings that school record systems use, in lower case.
var columnNames = map[string][]string{
	"date":   {"date", "date of incident", "incident date", "date of concern", "concern date", "date/time", "date and time", "datetime", "when", "created", "date created", "created on", "logged", "date logged", "event date", "date reported", "reported on", "date recorded", "recorded on"},
	"time":   {"time", "time of incident", "incident time", "time logged"},
	"author": {"author", "staff", "staff member", "logged by", "reported by", "recorded by", "created by", "added by", "entered by", "written by", "by", "user", "member of staff"},
	"note":   {"note", "notes", "details", "detail", "description", "incident", "incident details", "concern", "concern details", "summary", "comment", "comments", "text", "log", "entry", "record", "what", "what happened", "what was seen", "what was said"},
}

// ReadRecords reads the file of dates, authors and notes that school record systems export, with commas, semicolons or
// tabs, in UTF-8, UTF-16 or Windows-1252. It finds columns by their usual names, or by those given. Only rows that
// cannot be read are refused, with their line; nothing is left out without being counted.
func ReadRecords(data []byte, said Columns, now time.Time) (Records, error) {
	var out Records
	text, err := textfile.Decode(data)
	if err != nil {
		return Records{}, fmt.Errorf("reading the records: %w", err)
	}
	lines := splitLines(text.String)
	p, columns, names, head, next, err := findHeading(lines, said)
	if err != nil {
		return Records{}, err
	}
	for _, line := range lines[:head] {
		if strings.TrimSpace(line) == "" {
			out.Blank++
		} else {
			out.Above++
		}
	}
	out.Unread = len(names) - len(columns)
	for at := next; at < len(lines); {
		if strings.TrimSpace(lines[at]) == "" {
			at, out.Blank = at+1, out.Blank+1
			continue
		}
		fields, next, why := p.row(at)
		row := RecordRow{Line: at + 1}
		if why == "" {
			fields = evenOut(fields, len(names), next == at+1)
		}
		if why == "" && len(fields) != len(names) {
			why = fmt.Sprintf("it has %s, and the heading has %d", english.Count(len(fields), "column"), len(names))
			next = at + 1 // A quotation that swallowed other rows gives them back.
		}
		if why == "" {
			why = row.read(fields, columns, now, &out.Removed)
		}
		if why != "" {
			out.Refused = append(out.Refused, RefusedRow{at + 1, why})
		} else {
			row.Number = len(out.Rows) + 1
			out.Rows = append(out.Rows, row)
		}
		if len(out.Rows)+len(out.Refused) > maxRecordRows {
			return Records{}, fmt.Errorf("reading the records: the file has more than %d rows; export fewer", maxRecordRows)
		}
		at = next
	}
	return out, nil
}

// maxAbove is the number of lines searched for the heading: a report may have a title and a date above it.
const maxAbove = 20

// findHeading finds the line that names the columns, and their separator. If there is none, the error is about the
// first line that is not blank.
func findHeading(lines []string, said Columns) (p rowParser, columns map[string]int, names []string, head, next int, err error) {
	comma := byte(0)
	for at := 0; at < min(len(lines), maxAbove); at++ {
		if strings.TrimSpace(lines[at]) == "" {
			continue
		}
		if c, ok := separatorLine(lines[at]); ok {
			comma = c
			continue
		}
		p = rowParser{lines: lines, comma: comma}
		if comma == 0 {
			p.comma = delimiter(lines[at])
		}
		names, next, why := p.row(at)
		columns, ok := readHeading(names, said)
		switch {
		case why == "" && ok:
			return p, columns, names, at, next, nil
		case err == nil && why != "":
			err = fmt.Errorf("reading the records: line %d, the heading: %s", at+1, why)
		case err == nil:
			err = fmt.Errorf("reading the records: line %d %w", at+1, ErrColumns)
		}
	}
	if err == nil {
		err = errors.New("reading the records: the file has no rows")
	}
	return p, nil, nil, 0, 0, err
}

// separatorLine reads the line from which Excel takes the separator, such as sep=;.
func separatorLine(line string) (byte, bool) {
	sep, ok := strings.CutPrefix(strings.ToLower(strings.Trim(line, "\" \ufeff")), "sep=")
	if !ok || len(sep) != 1 || sep == "\"" {
		return 0, false
	}
	return sep[0], true
}

// evenOut fits a row to the heading, since Excel can leave out or add empty cells at the end. A row of several lines
// that is too short is left as it is: a quotation may have swallowed what follows.
func evenOut(fields []string, want int, oneLine bool) []string {
	for len(fields) > want && strings.TrimSpace(fields[len(fields)-1]) == "" {
		fields = fields[:len(fields)-1]
	}
	for oneLine && len(fields) > 1 && len(fields) < want {
		fields = append(fields, "")
	}
	return fields
}

// read fills the row, or says why it cannot.
func (row *RecordRow) read(fields []string, columns map[string]int, now time.Time, removed *clean.Removed) string {
	get := func(name string) string {
		i, ok := columns[name]
		if !ok {
			return ""
		}
		s, gone := clean.Paste(fields[i])
		gone.Lines = nil // They would be line numbers in the field, not in the file.
		removed.Add(gone)
		return strings.TrimSpace(s)
	}
	row.Author, row.Note = get("author"), get("note")
	switch n := utf8.RuneCountInString(row.Note); {
	case row.Note == "":
		return "the note is empty"
	case n > checklist.MaxAnswer:
		return fmt.Sprintf("the note has %d characters; %d fit", n, checklist.MaxAnswer)
	case utf8.RuneCountInString(row.Author) > 200:
		return "the author is too long to be a name"
	}
	date := get("date")
	if date == "" {
		return "the date is empty"
	}
	w, ok := readDate(strings.TrimSpace(date+" "+get("time")), now)
	switch {
	case !ok:
		return "the date cannot be read as one day, such as 9/11/2026, 9 Nov 2026 or 2026-11-09"
	case when.StillToCome(w, now) != "":
		return "the date is still to come; if it has no year, add one"
	}
	row.When = w
	return ""
}

// readDate reads a date precise to at least the day. Of two readings of a short year, it takes the one in the past
// hundred years.
func readDate(typed string, now time.Time) (when.When, bool) {
	if t, err := time.Parse(time.RFC3339, typed); err == nil {
		return when.Of(t.In(now.Location()), when.Minute), true
	}
	typed = withoutSeconds(typed)
	reading, err := when.Parse(typed, now)
	if err != nil {
		return when.When{}, false
	}
	all := append([]when.When{reading.When}, reading.Others...)
	all = slices.DeleteFunc(all, func(w when.When) bool {
		return w.About || w.Precision() < when.Day || reading.Ask != "" && (w.Start(now.Location()).After(now) || w.Start(now.Location()).Before(now.AddDate(-50, 0, 0)))
	})
	if len(all) != 1 {
		return when.When{}, false
	}
	return all[0], true
}

// withoutSeconds drops the seconds from a time but keeps what follows, such as PM.
func withoutSeconds(typed string) string {
	if strings.Count(typed, ":") != 2 {
		return typed
	}
	at := strings.LastIndexByte(typed, ':')
	rest := strings.TrimLeft(typed[at+1:], "0123456789.")
	return typed[:at] + rest
}

// readHeading finds the columns to read, each once. A column given by name is found only by that name.
func readHeading(names []string, said Columns) (map[string]int, bool) {
	columns := map[string]int{}
	for i, name := range names {
		name = columnName(strings.TrimPrefix(name, "\ufeff"))
		for column, known := range columnNames {
			if said[column] != "" {
				known = []string{said[column]}
			} else if said.uses(name) {
				continue
			}
			if _, taken := columns[column]; !taken && slices.Contains(known, name) {
				columns[column] = i
			}
		}
	}
	for column := range said {
		if _, ok := columns[column]; !ok {
			return columns, false
		}
	}
	_, date := columns["date"]
	_, note := columns["note"]
	return columns, date && note
}

func splitLines(text string) []string {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}

// delimiter returns whichever of comma, semicolon, tab and bar occurs most often in the heading.
func delimiter(heading string) byte {
	best := byte(',')
	for _, c := range []byte{';', '\t', '|'} {
		if strings.Count(heading, string(c)) > strings.Count(heading, string(best)) {
			best = c
		}
	}
	return best
}
