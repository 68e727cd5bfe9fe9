package checklist

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"referral/checklist/clean"
)

// RecordError says what is wrong with a record, and where. It never repeats the text.
type RecordError struct {
	Place string // Place is the path of the key, such as people[1].born.at; empty for the whole record.
	Say   string // Say is what is wrong and what to do, for people to read.
}

// Error implements error.
func (e *RecordError) Error() string {
	if e.Place == "" {
		return "reading the record: " + e.Say
	}
	return "reading the record: " + e.Place + ": " + e.Say
}

func wrong(place, say string, args ...any) error {
	return &RecordError{Place: place, Say: fmt.Sprintf(say, args...)}
}

// Decode reads a record strictly against the guide. It returns a [*RecordError] for an unknown key, ID, choice or
// question, a key used twice or in another case, text after the end, a newer format, more than [MaxRecord] bytes, or an
// answer over [MaxAnswer] characters. Every text passes [clean.Text], and what that removed is returned.
func Decode(data []byte, g *Guide) (*Referral, clean.Removed, error) {
	var removed clean.Removed
	if len(data) > MaxRecord {
		return nil, removed, wrong("", "it is %d bytes; a record may be up to %d bytes (1 MiB), so shorten it or split it", len(data), MaxRecord)
	}
	if !utf8.Valid(data) {
		return nil, removed, wrong("", "line %d holds bytes that are not UTF-8 text; save the file as UTF-8 and try again", badLine(data))
	}
	if err := checkFormat(data); err != nil {
		return nil, removed, err
	}
	if line := halfCharacter(data); line > 0 {
		return nil, removed, wrong("", "line %d holds half a character, written as \\u and four letters or digits; write the whole character", line)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := walk(dec, reflect.TypeFor[Referral](), ""); err != nil {
		return nil, removed, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, removed, wrong("", "there is text after its end")
	}
	r := new(Referral)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, removed, wrong("", "a value does not fit its key")
	}
	if needs := r.formatNeeded(); needs > r.Format {
		return nil, removed, wrong("format", "it is %d, and the record has keys that need format %d; change the number to %d", r.Format, needs, needs)
	}
	cleanStrings(reflect.ValueOf(r).Elem(), &removed)
	if err := r.Check(g); err != nil {
		return nil, removed, err
	}
	return r, removed, nil
}

// checkFormat looks at the format alone, so that a record of a newer format is reported as such and not as a list of
// unknown keys.
func checkFormat(data []byte) error {
	var head struct {
		Format *int `json:"format"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return wrong("", "line %d is not JSON; is it a file that referral wrote?", 1+bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte("\n")))
		}
		var typ *json.UnmarshalTypeError
		if errors.As(err, &typ) && typ.Field != "format" {
			return wrong("", "it is not a record; a record is a JSON object with the key format")
		}
		return wrong("format", "it is not a whole number")
	}
	switch {
	case head.Format == nil:
		return wrong("", "the key format is missing; a record begins with \"format\": 1")
	case *head.Format > Format:
		return wrong("format", "it is %d and this program reads up to %d; a newer version of referral wrote it, so open it with that version", *head.Format, Format)
	case *head.Format < 1:
		return wrong("format", "it is %d; the first format is 1", *head.Format)
	}
	return nil
}

func badLine(data []byte) int {
	line := 1
	for len(data) > 0 {
		c, n := utf8.DecodeRune(data)
		if c == utf8.RuneError && n == 1 {
			return line
		}
		if c == '\n' {
			line++
		}
		data = data[n:]
	}
	return line
}

// halfCharacter returns the first line that escapes a surrogate without its pair, or 0. A decoder would replace it
// without a word. The data must be JSON, so a backslash can only be in a text.
func halfCharacter(data []byte) int {
	unit := func(at int) rune {
		if at+6 > len(data) || data[at] != '\\' || data[at+1] != 'u' {
			return -1
		}
		n, err := strconv.ParseUint(string(data[at+2:at+6]), 16, 16)
		if err != nil {
			return -1
		}
		return rune(n)
	}
	for at := 0; at < len(data); at++ {
		if data[at] != '\\' {
			continue
		}
		switch r := unit(at); {
		case !utf16.IsSurrogate(r):
			at++ // A backslash after this one begins no other escape.
		case utf16.DecodeRune(r, unit(at+6)) == utf8.RuneError:
			return 1 + bytes.Count(data[:at], []byte("\n"))
		default:
			at += 11
		}
	}
	return 0
}

// walk reads one value and checks it against the Go type: each key is known, in its own case and used once, and each
// value is of the right kind.
func walk(dec *json.Decoder, t reflect.Type, path string) error {
	tok, err := dec.Token()
	if err != nil {
		return wrong(path, "it ends in the middle")
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Struct:
		if tok != json.Delim('{') {
			return wrong(path, "it should be an object in braces")
		}
		fields := keysOf(t)
		return walkObject(dec, path, func(key string) (reflect.Type, bool) { f, ok := fields[key]; return f, ok })
	case reflect.Map:
		if tok != json.Delim('{') {
			return wrong(path, "it should be an object in braces")
		}
		return walkObject(dec, path, func(string) (reflect.Type, bool) { return t.Elem(), true })
	case reflect.Slice:
		if tok != json.Delim('[') {
			return wrong(path, "it should be a list in square brackets")
		}
		for i := 0; dec.More(); i++ {
			if err := walk(dec, t.Elem(), path+"["+strconv.Itoa(i)+"]"); err != nil {
				return err
			}
		}
		_, err := dec.Token()
		return err
	case reflect.String:
		if _, ok := tok.(string); !ok {
			return wrong(path, "it should be text in double quotation marks")
		}
	case reflect.Bool:
		if _, ok := tok.(bool); !ok {
			return wrong(path, "it should be true or false")
		}
	case reflect.Int:
		n, ok := tok.(json.Number)
		if !ok {
			return wrong(path, "it should be a whole number")
		}
		if _, err := strconv.Atoi(n.String()); err != nil {
			return wrong(path, "it should be a whole number")
		}
	default:
		panic("checklist: a record has no " + t.Kind().String())
	}
	return nil
}

func walkObject(dec *json.Decoder, path string, typeOf func(string) (reflect.Type, bool)) error {
	seen := map[string]bool{}
	for dec.More() {
		tok, err := dec.Token()
		if err != nil {
			return wrong(path, "it ends in the middle")
		}
		key, _ := tok.(string)
		t, ok := typeOf(key)
		if !ok {
			return wrong(path, "key %d is not one that a record has; check its spelling and its capitals", len(seen)+1)
		}
		at := join(path, key)
		if seen[key] {
			return wrong(at, "it is there twice")
		}
		seen[key] = true
		if err := walk(dec, t, at); err != nil {
			return err
		}
	}
	_, err := dec.Token()
	return err
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// keysOf lists the JSON keys of a struct with their types.
func keysOf(t reflect.Type) map[string]reflect.Type {
	keys := make(map[string]reflect.Type, t.NumField())
	for f := range t.Fields() {
		if !f.IsExported() {
			continue
		}
		name := f.Tag.Get("json")
		for i := range name {
			if name[i] == ',' {
				name = name[:i]
				break
			}
		}
		keys[name] = f.Type
	}
	return keys
}

// cleanStrings passes every text in v through [clean.Text].
func cleanStrings(v reflect.Value, removed *clean.Removed) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			cleanStrings(v.Elem(), removed)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				cleanStrings(v.Field(i), removed)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			cleanStrings(v.Index(i), removed)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			e := reflect.New(v.Type().Elem()).Elem()
			e.Set(v.MapIndex(k))
			cleanStrings(e, removed)
			v.SetMapIndex(k, e)
		}
	case reflect.String:
		s, gone := clean.Text(v.String())
		removed.Add(gone)
		v.SetString(s)
	}
}
