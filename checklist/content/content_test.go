package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

type file struct {
	Name  string   `toml:"name"`
	Rows  []int    `toml:"rows"`
	Part  part     `toml:"part"`
	Parts []part   `toml:"parts"`
	Words []string `toml:"words"`
}

type part struct {
	N int `toml:"n"`
}

func TestRead(t *testing.T) {
	const (
		unknown = "this key is not known here"
		kind    = "this is not the kind of value that belongs here"
		twice   = "this is given twice"
		broken  = "this is not TOML"
	)
	tests := []struct {
		name, data string
		want       []Mistake
	}{
		{"good", "name = 'a'\nrows = [1, 2]\n[part]\nn = 1\n[[parts]]\nn = 2", nil},
		{"empty", "", nil},
		{"unknown key", "name = 'a'\n\ncolour = 'red'", []Mistake{{Line: 3, Key: "colour", Say: unknown}}},
		{"two unknown keys", "a = 1\nname = 'a'\nb = 2", []Mistake{{Line: 1, Key: "a", Say: unknown}, {Line: 3, Key: "b", Say: unknown}}},
		{"unknown key of a part", "[[parts]]\nn = 1\n[[parts]]\nm = 1", []Mistake{{Line: 4, Key: "parts.m", Say: unknown}}},
		{"unknown part", "[nobody]\nn = 1", []Mistake{{Line: 1, Key: "nobody", Say: unknown}}},
		{"number for text", "\nname = 3", []Mistake{{Line: 2, Key: "name", Say: kind}}},
		{"text for number", "[part]\nn = 'Priya'", []Mistake{{Line: 2, Key: "part.n", Say: kind}}},
		{"two values of the wrong kind", "name = 3\nwords = 'a'\ncolour = 'red'\n[part]\nn = 1", []Mistake{{Line: 1, Key: "name", Say: kind}, {Line: 2, Key: "words", Say: kind}, {Line: 3, Key: "colour", Say: unknown}}},
		{"wrong, and then broken", "name = 3\nrows = [\n'a',\n2]\n", []Mistake{{Line: 1, Key: "name", Say: kind}, {Line: 3, Key: "rows", Say: kind}}},
		{"text among numbers", "rows = [\n1,\n'two']", []Mistake{{Line: 3, Key: "rows", Say: kind}}},
		{"part for text", "[name]\nn = 1", []Mistake{{Line: 1, Key: "name", Say: kind}}},
		{"number too large", "[part]\nn = 99999999999999999999", []Mistake{{Line: 2, Key: "part.n", Say: kind}}},
		{"key twice", "name = 'a'\nname = 'b'", []Mistake{{Line: 2, Key: "name", Say: twice}}},
		{"part twice", "[part]\nn = 1\n[part]\nn = 2", []Mistake{{Line: 3, Key: "part", Say: twice}}},
		{"no value", "name =\n", []Mistake{{Line: 1, Key: "", Say: broken}}},
		{"text left open", "rows = [1]\nname = 'a\n", []Mistake{{Line: 2, Key: "", Say: broken}}},
		{"not UTF-8", "name = '\xff'", []Mistake{{Line: 1, Key: "", Say: broken}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var f file
			if diff := cmp.Diff(tt.want, Read([]byte(tt.data), &f), cmpopts.IgnoreUnexported(Mistake{}), cmpopts.IgnoreFields(Mistake{}, "Kind")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDecode(t *testing.T) {
	var f file
	err := Decode("child.toml", []byte("a = 1\nb = 'Priya'"), &f)
	const want = "child.toml: line 1: a: this key is not known here; line 2: b: this key is not known here"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if err := Decode("child.toml", []byte("[part]\nn = 'x'"), &f); err == nil || !strings.Contains(err.Error(), "line 2: part.n: this is not the kind of value that belongs here (cannot decode TOML string") {
		t.Errorf("got %v, want the line and what the library says", err)
	}
	if err := Decode("child.toml", []byte("words = ['a']"), &f); err != nil || len(f.Words) != 1 {
		t.Errorf("got %v and %v, want the words", err, f.Words)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("name = 'a'\n[[parts]]\nn = 'x'"))
	f.Add([]byte("part.n = 1\n[part]\nparts = [{n = 1, q = {}}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var into file
		for _, m := range Read(data, &into) {
			if lines := strings.Count(string(data), "\n") + 1; m.Line < 1 || m.Line > lines || m.Say == "" {
				t.Errorf("got %v, in a file of %d lines", m, lines)
			}
		}
	})
}
