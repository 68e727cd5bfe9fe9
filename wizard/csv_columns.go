package wizard

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// Columns say under which name a file has a date, a time, an author and a note. A column that is not in it goes by its usual
// names.
type Columns map[string]string

// ErrColumns says that a line does not name the columns that are needed.
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

// uses reports whether a name was given to one of the columns.
func (c Columns) uses(name string) bool { return slices.Contains(slices.Collect(maps.Values(c)), name) }

// columnName is the name of a column without what does not count.
func columnName(name string) string {
	return strings.ToLower(strings.Trim(strings.TrimSpace(name), ":*"))
}
