package authority

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"referral/checklist/clean"
	"referral/checklist/english"
)

// tree reads a file into a profile key by key, so that one mistake does not hide the next and each has its line.
type tree struct {
	data     []byte
	lines    map[string]int // lines holds the line of every key read, by its path, such as "ladder[1].next".
	mistakes []Mistake
}

func (t *tree) wrong(line int, say string, args ...any) {
	m := Mistake{line, fmt.Sprintf(say, args...)}
	if !slices.Contains(t.mistakes, m) {
		t.mistakes = append(t.mistakes, m)
	}
}

// lineAt returns the line of an offset into the file, from 1.
func (t *tree) lineAt(offset int) int {
	return 1 + bytes.Count(t.data[:min(max(offset, 0), len(t.data))], []byte("\n"))
}

// repairs is how many lines that are not TOML are skipped to read the rest.
const repairs = 20

// read fills the profile. Lines that are not TOML are reported and skipped.
func (t *tree) read(p *Profile) {
	for range repairs {
		var v any
		err := toml.Unmarshal(t.data, &v)
		var bad *toml.DecodeError
		if !errors.As(err, &bad) {
			break
		}
		line, _ := bad.Position()
		say := strings.TrimPrefix(bad.Error(), "toml: ")
		if strings.Contains(say, "already") || strings.Contains(say, "defined") {
			break // It is TOML with a key given twice, which the walk below reports.
		}
		t.wrong(line, "this is not TOML: %s", short(say))
		if !t.blank(line) {
			return
		}
	}
	t.walk(reflect.ValueOf(p).Elem())
}

// blank empties a line and reports whether there was something on it.
func (t *tree) blank(line int) bool {
	rows := bytes.Split(t.data, []byte("\n"))
	if line < 1 || line > len(rows) || len(bytes.TrimSpace(rows[line-1])) == 0 {
		return false
	}
	rows[line-1] = nil
	t.data = bytes.Join(rows, []byte("\n"))
	return true
}

func (t *tree) walk(root reflect.Value) {
	var parser unstable.Parser
	parser.Reset(t.data)
	at, place := root, ""
	for parser.NextExpression() {
		e := parser.Expression()
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			at, place = t.table(&parser, root, e)
		case unstable.KeyValue:
			if at.IsValid() {
				t.keyValue(&parser, at, place, e)
			}
		}
	}
	if err := parser.Error(); err != nil && len(t.mistakes) == 0 {
		t.wrong(1, "this is not TOML: %s", short(err.Error()))
	}
}

// table returns the struct that the keys below a header belong to. It is not valid if the header is a mistake.
func (t *tree) table(_ *unstable.Parser, at reflect.Value, e *unstable.Node) (reflect.Value, string) {
	place := ""
	it := e.Key()
	for it.Next() {
		key, line := string(it.Node().Data), t.lineAt(int(it.Node().Raw.Offset))
		field, ok := fieldOf(at, key)
		if !ok {
			t.unknown(line, key, at)
			return reflect.Value{}, ""
		}
		place = join(place, key)
		last := it.IsLast()
		switch {
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Struct:
			if last && e.Kind != unstable.ArrayTable {
				t.wrong(line, "[%s] needs double brackets: [[%s]]", key, key)
				return reflect.Value{}, ""
			}
			if last || field.Len() == 0 {
				field.Set(reflect.Append(field, reflect.Zero(field.Type().Elem())))
			}
			place = fmt.Sprintf("%s[%d]", place, field.Len()-1)
			at = field.Index(field.Len() - 1)
		case field.Kind() == reflect.Struct:
			if last && e.Kind == unstable.ArrayTable {
				t.wrong(line, "[[%s]] belongs there once, in single brackets: [%s]", key, key)
				return reflect.Value{}, ""
			}
			if _, twice := t.lines[place]; twice && last {
				t.wrong(line, "[%s] is there twice", key)
			}
			at = field
		default:
			t.wrong(line, "%s is a value, not a part in brackets", key)
			return reflect.Value{}, ""
		}
		if last {
			t.lines[place] = line
		}
	}
	return at, place
}

func (t *tree) keyValue(parser *unstable.Parser, at reflect.Value, place string, e *unstable.Node) {
	var parts []string
	line := 0
	it := e.Key()
	for it.Next() {
		if line == 0 {
			line = t.lineAt(int(it.Node().Raw.Offset))
		}
		parts = append(parts, string(it.Node().Data))
	}
	for i, key := range parts {
		field, ok := fieldOf(at, key)
		if !ok {
			t.unknown(line, key, at)
			return
		}
		place = join(place, key)
		if i < len(parts)-1 {
			if field.Kind() != reflect.Struct {
				t.wrong(line, "%s is not a part with keys of its own", key)
				return
			}
			at = field
			continue
		}
		if _, twice := t.lines[place]; twice {
			t.wrong(line, "%s is there twice", key)
		}
		t.lines[place] = line
		t.value(parser, field, place, key, line, e.Value())
	}
}

// maxString is the length in characters above which a value is refused.
const maxString = 2000

func (t *tree) value(parser *unstable.Parser, field reflect.Value, place, key string, line int, v *unstable.Node) {
	switch field.Kind() {
	case reflect.String:
		if v.Kind != unstable.String {
			hint := ""
			if v.Kind == unstable.Integer || v.Kind == unstable.Float {
				hint = "; a number that is dialled or read is text, and its first 0 would be lost"
			}
			t.wrong(line, "%s is %s; write it in quotation marks%s", key, kindName(v.Kind), hint)
			return
		}
		field.SetString(t.text(key, line, v.Data))
	case reflect.Bool:
		if v.Kind != unstable.Bool {
			t.wrong(line, "%s is %s; write true or false, without quotation marks", key, kindName(v.Kind))
			return
		}
		field.SetBool(string(v.Data) == "true")
	case reflect.Int:
		n, err := strconv.Atoi(strings.ReplaceAll(string(v.Data), "_", ""))
		if v.Kind != unstable.Integer || err != nil {
			t.wrong(line, "%s is %s; write a whole number, without quotation marks", key, kindName(v.Kind))
			return
		}
		field.SetInt(int64(n))
	case reflect.Slice:
		if v.Kind != unstable.Array || field.Type().Elem().Kind() != reflect.String {
			t.wrong(line, "%s is a list: write it in square brackets, or as parts in [[%s]]", key, key)
			return
		}
		it := v.Children()
		for it.Next() {
			if it.Node().Kind != unstable.String {
				t.wrong(line, "%s is a list of texts: write each in quotation marks", key)
				continue
			}
			field.Set(reflect.Append(field, reflect.ValueOf(t.text(key, line, it.Node().Data))))
		}
	case reflect.Struct:
		if v.Kind != unstable.InlineTable {
			t.wrong(line, "%s has keys of its own: write them under [%s]", key, key)
			return
		}
		it := v.Children()
		for it.Next() {
			t.keyValue(parser, field, place, it.Node())
		}
	}
}

// text returns a value, cleaned. Characters that cannot be seen and values that are too long are mistakes.
func (t *tree) text(key string, line int, data []byte) string {
	if n := utf8.RuneCount(data); n > maxString {
		t.wrong(line, "%s has %d characters; %d fit", key, n, maxString)
		return ""
	}
	s, removed := clean.Text(string(data))
	if removed.Any() {
		t.wrong(line, "%s holds characters that cannot be seen or are not text", key)
	}
	return strings.TrimSpace(s)
}

func (t *tree) unknown(line int, key string, at reflect.Value) {
	t.wrong(line, "there is no key %q here; there are: %s", short(key), strings.Join(keysOf(at.Type()), ", "))
}

// fieldOf returns the field of a struct with the key, also from an embedded struct.
func fieldOf(at reflect.Value, key string) (reflect.Value, bool) {
	for i := range at.NumField() {
		f := at.Type().Field(i)
		if f.Anonymous {
			if v, ok := fieldOf(at.Field(i), key); ok {
				return v, true
			}
		} else if f.Tag.Get("toml") == key && key != "-" {
			return at.Field(i), true
		}
	}
	return reflect.Value{}, false
}

func keysOf(t reflect.Type) []string {
	var out []string
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			out = append(out, keysOf(f.Type)...)
		} else if key := f.Tag.Get("toml"); key != "-" {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return out
}

func kindName(k unstable.Kind) string {
	switch k {
	case unstable.Integer, unstable.Float:
		return "a number"
	case unstable.Bool:
		return "true or false"
	case unstable.Array:
		return "a list"
	case unstable.String:
		return "a text"
	case unstable.InlineTable:
		return "a part with keys"
	}
	return "a date"
}

func join(place, key string) string {
	if place == "" {
		return key
	}
	return place + "." + key
}

// short returns s safe to show and no longer than a line.
func short(s string) string {
	s, _ = clean.Line(s)
	return english.Short(s, 80)
}
