package content

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Mistake is one mistake in a file.
type Mistake struct {
	Line int    // Line counts from 1.
	Key  string // Key is the path of the key, such as "question.title"; empty if the line is not TOML.
	Say  string // Say never holds a value of the file.
	Kind Kind

	detail string // detail is what the library says, which may quote the value.
}

// Kind is the kind of a mistake.
type Kind int

// The kinds of a mistake.
const (
	NotTOML    Kind = iota // NotTOML is a line that cannot be read, or a key given twice.
	UnknownKey             // UnknownKey is a key that the program does not know.
	WrongValue             // WrongValue is text where a number belongs, or the like.
)

// String returns the mistake on one line: "line 3: question.colour: this key is not known here".
func (m Mistake) String() string {
	if m.Key == "" {
		return fmt.Sprintf("line %d: %s", m.Line, m.Say)
	}
	return fmt.Sprintf("line %d: %s: %s", m.Line, m.Key, m.Say)
}

// Decode is [Read] for the program's own files: it returns the mistakes as one error, with the file's name and more
// detail.
func Decode(file string, data []byte, into any) error {
	mistakes := Read(data, into)
	if len(mistakes) == 0 {
		return nil
	}
	say := make([]string, len(mistakes))
	for i, m := range mistakes {
		if say[i] = m.String(); m.detail != "" {
			say[i] += " (" + m.detail + ")"
		}
	}
	return fmt.Errorf("%s: %s", file, strings.Join(say, "; "))
}

// Read decodes TOML into a struct and reports every unknown key and every value of the wrong kind. It stops at the first
// line that is not TOML.
func Read(data []byte, into any) []Mistake {
	var wrong []Mistake
	value := reflect.ValueOf(into).Elem()
	before := reflect.New(value.Type()).Elem()
	before.Set(value)
	for {
		value.Set(before)
		found := read(data, into)
		if len(found) != 1 || found[0].Kind != WrongValue {
			if len(wrong) > 0 && len(found) == 1 && found[0].Kind == NotTOML {
				return wrong // The value that was removed continued over more lines.
			}
			return append(wrong, found...)
		}
		wrong = append(wrong, found[0])
		lines := bytes.SplitAfter(data, []byte("\n"))
		n := found[0].Line
		if n < 1 || n > len(lines) {
			return wrong
		}
		if line := bytes.TrimSpace(lines[n-1]); len(line) == 0 || line[0] == '[' {
			return wrong // The keys below the name of a table would then belong to another one.
		}
		lines[n-1] = []byte("\n") // An empty line stays, so that those after it keep their numbers.
		data = bytes.Join(lines, nil)
	}
}

// read is [Read] up to the first value of the wrong kind.
func read(data []byte, into any) []Mistake {
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(into)
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &unknown):
		var out []Mistake
		for i := range unknown.Errors {
			m := mistakeOf(&unknown.Errors[i], "this key is not known here", "")
			m.Kind = UnknownKey
			out = append(out, m)
		}
		return out
	case errors.As(err, &wrong):
		m := mistakeOf(wrong, problem(wrong), strings.TrimPrefix(wrong.Error(), "toml: "))
		if m.Say == wrongValue {
			m.Kind = WrongValue
		}
		return []Mistake{m}
	}
	return []Mistake{{Line: 1, Say: "this is not TOML"}}
}

func mistakeOf(e *toml.DecodeError, say, detail string) Mistake {
	line, _ := e.Position()
	return Mistake{Line: line, Key: strings.Join(e.Key(), "."), Say: say, detail: detail}
}

const wrongValue = "this is not the kind of value that belongs here"

// problem returns what is wrong, without the value. Only the library's own words show that a key is given twice.
func problem(e *toml.DecodeError) string {
	switch {
	case len(e.Key()) == 0:
		return "this is not TOML"
	case strings.Contains(e.Error(), "already"):
		return "this is given twice"
	}
	return wrongValue
}
