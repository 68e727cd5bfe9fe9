package authority

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// Encode writes a profile as a file that [Read] reads back the same. Anything unknown is left out.
func Encode(p Profile) []byte {
	var e encoder
	e.part("", reflect.ValueOf(p))
	return e.out.Bytes()
}

type encoder struct{ out bytes.Buffer }

// part writes the values of a struct, and then the parts below it under their own headings.
func (e *encoder) part(place string, v reflect.Value) {
	e.values(v)
	for i := range v.NumField() {
		field, key := v.Field(i), v.Type().Field(i).Tag.Get("toml")
		switch {
		case v.Type().Field(i).Anonymous || field.IsZero() || key == "-":
		case field.Kind() == reflect.Struct:
			fmt.Fprintf(&e.out, "\n[%s]\n", join(place, key))
			e.part(join(place, key), field)
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Struct:
			for j := range field.Len() {
				fmt.Fprintf(&e.out, "\n[[%s]]\n", join(place, key))
				e.part(join(place, key), field.Index(j))
			}
		}
	}
}

// values writes the keys of a struct that hold no part, including those of an embedded struct.
func (e *encoder) values(v reflect.Value) {
	for i := range v.NumField() {
		field, key := v.Field(i), v.Type().Field(i).Tag.Get("toml")
		switch {
		case v.Type().Field(i).Anonymous:
			e.values(field)
		case field.IsZero() || key == "-":
		case field.Kind() == reflect.String:
			fmt.Fprintf(&e.out, "%s = %s\n", key, quoted(field.String()))
		case field.Kind() == reflect.Int, field.Kind() == reflect.Bool:
			fmt.Fprintf(&e.out, "%s = %v\n", key, field.Interface())
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.String:
			var all []string
			for j := range field.Len() {
				all = append(all, quoted(field.Index(j).String()))
			}
			fmt.Fprintf(&e.out, "%s = [%s]\n", key, strings.Join(all, ", "))
		}
	}
}

// quoted returns a text in quotation marks. TOML reads every escape that JSON writes.
func quoted(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic("authority: a text cannot be written") // A string can always be written.
	}
	return strings.TrimSuffix(b.String(), "\n")
}
