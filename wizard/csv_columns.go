package wizard

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// Columns gives a file's names for date, time, author and note. A column not in it goes by its usual names.
type Columns map[string]string

// ErrColumns says that a line does not name the columns needed.
var ErrColumns = errors.New("should name the columns; a date and a note are needed, such as Date, Author, Note")

// ParseColumns reads "date=Day of entry,note=What was seen".
func ParseColumns(typed string) (Columns, error) {
	out := Columns{}
	if strings.TrimSpace(typed) == "" {
		return out, nil
	}
	for _, part := range strings.Split(typed, ",") {
		column, name, found := strings.Cut(part, "=")
		column, name = columnName(column), columnName(name)
		if _, known := columnNames[column]; !found || name == "" || !known || out[column] != "" {
			return nil, errors.New(`say which column is which by date, time, author and note, such as "date=Day of entry,note=What was seen"`)
		}
		out[column] = name
	}
	return out, nil
}

// uses reports whether one of the columns was given this name.
func (c Columns) uses(name string) bool { return slices.Contains(slices.Collect(maps.Values(c)), name) }

// columnName returns a column's name in a form for comparing.
func columnName(name string) string {
	return strings.ToLower(strings.Trim(strings.TrimSpace(name), ":*"))
}
