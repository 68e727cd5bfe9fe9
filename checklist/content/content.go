package content

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Mistake is one mistake in a file.
type Mistake struct {
	Line int    // Line counts from 1.
	Key  string // Key is the path of the key, such as "question.title"; empty where the line is not TOML.
	Say  string // Say never holds a value of the file.

	detail string // detail is what the library says, which may quote the value.
}

// String is the mistake on one line: "line 3: question.colour: this key is not known here".
func (m Mistake) String() string {
	if m.Key == "" {
		return fmt.Sprintf("line %d: %s", m.Line, m.Say)
	}
	return fmt.Sprintf("line %d: %s: %s", m.Line, m.Key, m.Say)
}

// Decode is [Read] for the program's own files: the mistakes are one error, with the file's name and with more detail.
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

// Read decodes TOML into a struct. It names every unknown key, but stops at the first mistake of another kind.
func Read(data []byte, into any) []Mistake {
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(into)
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &unknown):
		var out []Mistake
		for i := range unknown.Errors {
			out = append(out, mistakeOf(&unknown.Errors[i], "this key is not known here", ""))
		}
		return out
	case errors.As(err, &wrong):
		return []Mistake{mistakeOf(wrong, said(wrong), strings.TrimPrefix(wrong.Error(), "toml: "))}
	}
	return []Mistake{{Line: 1, Say: "this is not TOML"}}
}

func mistakeOf(e *toml.DecodeError, say, detail string) Mistake {
	line, _ := e.Position()
	return Mistake{Line: line, Key: strings.Join(e.Key(), "."), Say: say, detail: detail}
}

// said is what is wrong, without the value. Only the library's own words tell that a key is given twice.
func said(e *toml.DecodeError) string {
	switch {
	case len(e.Key()) == 0:
		return "this is not TOML"
	case strings.Contains(e.Error(), "already"):
		return "this is given twice"
	}
	return "this is not the kind of value that belongs here"
}
