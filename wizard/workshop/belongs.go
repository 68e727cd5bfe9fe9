package workshop

import (
	"reflect"
	"strings"

	"referral/checklist/content"
	"referral/checklist/english"
)

// explained adds to a mistake what belongs there: the kind of value, or the key that was perhaps meant.
func explained(m content.Mistake, into any) Problem {
	p := Problem{Line: m.Line, Key: m.Key, Say: m.Say}
	path := strings.Split(m.Key, ".")
	switch m.Kind {
	case content.WrongValue:
		if t := typeAt(reflect.TypeOf(into), path); t != nil {
			p.Say += "; it needs " + valueOf(t)
		}
	case content.UnknownKey:
		if t := typeAt(reflect.TypeOf(into), path[:len(path)-1]); t != nil {
			if near := nearestKey(t, path[len(path)-1]); near != "" {
				p.Say += "; did you mean " + near + "?"
			}
		}
	}
	return p
}

// typeAt returns the type of the value at a path of keys, or nil.
func typeAt(t reflect.Type, path []string) reflect.Type {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct && len(path) > 0 {
		t = t.Elem()
	}
	if len(path) == 0 {
		return t
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	for i := range t.NumField() {
		if t.Field(i).Tag.Get("toml") == path[0] {
			return typeAt(t.Field(i).Type, path[1:])
		}
	}
	return nil
}

// valueOf describes what a value of the type looks like in a file.
func valueOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "text in quotation marks"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Slice:
		if t.Elem().Kind() == reflect.String {
			return "a list of texts: [\"one\", \"two\"]"
		}
		return "tables of their own, each with its name in [[double brackets]]"
	}
	return "a table of its own, with its name in [brackets]"
}

// nearestKey returns the key of a table that is closest to what was typed, or empty.
func nearestKey(t reflect.Type, typed string) string {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return ""
	}
	var keys []string
	for i := range t.NumField() {
		if key := t.Field(i).Tag.Get("toml"); key != "-" && key != "" {
			keys = append(keys, key)
		}
	}
	best, _ := english.Nearest(typed, keys)
	return best
}
