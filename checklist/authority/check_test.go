package authority_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"referral/checklist/authority"
)

const good = `id = "wexcombe"
name = "Wexcombe"
checked = "2026-11-01"

[route]
takes = "both"
source = "council page"

[[number]]
label = "Front door"
number = "01632 960500"
use = "any"
source = "council page"
checked = "2026-11-01"

[[deadline]]
step = "written"
n = 24
unit = "hours"
from = "call"
source = "council page"

[[ladder]]
id = "manager"
who = "the manager"
next = "service"
source = "council page"

[[ladder]]
id = "service"
who = "the service manager"
source = "council page"

[postcodes]
inside = ["ZZ4"]
source = "council page"

[form]
title = "Our form"
source = "council page"

[[form.field]]
label = "Name"
questions = ["child.name"]
limit = 200
`

func TestReadGood(t *testing.T) {
	p, mistakes := authority.Read([]byte(good), known)
	if len(mistakes) > 0 {
		t.Fatalf("got mistakes %v, want none", mistakes)
	}
	if p.Numbers[0].Number != "01632 960500" || p.Form.Fields[0].Limit != 200 || p.Numbers[0].Checked != "2026-11-01" {
		t.Errorf("values were not read: %+v", p)
	}
	if got := p.LadderInOrder(); len(got) != 2 || got[0].ID != "manager" || got[1].ID != "service" {
		t.Errorf("got ladder %v, want the manager, then the service manager", got)
	}
}

// TestReadMistakes puts one or more mistakes into the good file. Each is reported with its line.
func TestReadMistakes(t *testing.T) {
	tests := []struct {
		name, old, new string
		want           []string
	}{
		{"wrong key", `label = "Front door"`, `lable = "Front door"`, []string{`line 9: label is missing`, `line 10: there is no key "lable" here`}},
		{"wrong part", `[route]`, `[rout]`, []string{`line 5: there is no key "rout" here`}},
		{"a number as a number", `number = "01632 960500"`, `number = 1632960500`, []string{`line 11: number is a number; write it in quotation marks`}},
		{"not a phone number", `"01632 960500"`, `"ask the office"`, []string{`line 11: number is not a phone number`}},
		{"negative", `n = 24`, `n = -24`, []string{`line 18: n is a whole number from 1 to 400`}},
		{"a number as text", `n = 24`, `n = "24"`, []string{`line 18: n is a text; write a whole number`, `line 18: n is a whole number`}},
		{"circle", `who = "the service manager"`, "who = \"the service manager\"\nnext = \"manager\"", []string{`line 26: the ladder goes in a circle`, `line 32: the ladder goes in a circle`}},
		{"a rung to itself", `next = "service"`, `next = "manager"`, []string{`line 26: the ladder goes in a circle`}},
		{"no such step", `next = "service"`, `next = "nobody"`, []string{`line 26: next does not name a step`}},
		{"district", `["ZZ4"]`, `["Wexcombe"]`, []string{`line 35: inside has something that is not a district`}},
		{"date", `checked = "2026-11-01"`, `checked = "1/11/2026"`, []string{`line 3: checked is a day`}},
		{"a TOML date", `checked = "2026-11-01"`, `checked = 2026-11-01`, []string{`line 3: checked is a date; write it in quotation marks`}},
		{"choice", `takes = "both"`, `takes = "fax"`, []string{`line 6: takes is one of: form, telephone, both`}},
		{"question", `["child.name"]`, `["child.shoe_size"]`, []string{`line 44: there is no question "child.shoe_size"`}},
		{"twice", `name = "Wexcombe"`, "name = \"Wexcombe\"\nname = \"Wexcombe\"", []string{`line 3: name is there twice`}},
		{"single brackets", `[[number]]`, `[number]`, []string{`line 9: [number] needs double brackets`}},
		{"not TOML", `takes = "both"`, `takes both`, []string{`line 6: this is not TOML`}},
		{"invisible", `name = "Wexcombe"`, "name = \"Wex\u202ecombe\"", []string{`line 2: name holds characters that cannot be seen`}},
		{"not text", `name = "Wexcombe"`, "name = \"Wex\xffcombe\"", []string{`line 2: there are bytes that are not UTF-8`}},
		{"long", `name = "Wexcombe"`, `name = "` + strings.Repeat("x", 3000) + `"`, []string{`line 2: name has 3000 characters; 2000 fit`}},
		{"no source", "use = \"any\"\nsource = \"council page\"", `use = "any"`, []string{`line 9: source is missing`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(good, tt.old) {
				t.Fatalf("the good file has no %q", tt.old)
			}
			_, got := authority.Read([]byte(strings.Replace(good, tt.old, tt.new, 1)), known)
			for _, want := range tt.want {
				if !strings.Contains(fmt.Sprint(got), want) {
					t.Errorf("got %v, want %q", got, want)
				}
			}
		})
	}
}

// TestReadSeveral: one mistake does not hide the next, not even if a line is not TOML.
func TestReadSeveral(t *testing.T) {
	s := strings.NewReplacer(`takes = "both"`, `takes both`, `n = 24`, `n = -1`, `"01632 960500"`, `1632`, `["ZZ4"]`, `["zz4"]`).Replace(good)
	_, got := authority.Read([]byte(s), known)
	var lines []int
	for _, m := range got {
		lines = append(lines, m.Line)
	}
	for i, want := range []int{6, 11, 18, 35} {
		if i >= len(lines) || lines[i] != want {
			t.Fatalf("got mistakes on lines %v, want 6, 11, 18, 35: %v", lines, got)
		}
	}
}

// TestReadHuge: 10 MB in one text are refused, with the line they are on.
func TestReadHuge(t *testing.T) {
	s := strings.Replace(good, `"Front door"`, `"`+strings.Repeat("x", 10<<20)+`"`, 1)
	_, got := authority.Read([]byte(s), known)
	if len(got) != 1 || got[0].Line != 10 || !strings.Contains(got[0].Say, "a profile may have") {
		t.Errorf("got %v, want one refusal of line 10", got)
	}
}

func TestReadEmpty(t *testing.T) {
	if _, got := authority.Read(nil, known); len(got) != 2 {
		t.Errorf("got %v, want that the id and the name are missing", got)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(good))
	for _, name := range []string{"bolton", "dorset", "other"} {
		data, err := os.ReadFile("profiles/" + name + ".toml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("[[ladder]]\nid='a'\nnext='b'\n[[ladder]]\nid='b'\nnext='c'\n[[ladder]]\nid='c'\nnext='b'\n"))
	f.Add([]byte("form.field = 1\n[form.field]\n[[form]]\n[id]\nid.x = 1\nroute = {takes = 'both', x = [1, {}]}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, mistakes := authority.Read(data, known)
		lines := strings.Count(string(data), "\n") + 1
		for _, m := range mistakes {
			if m.Line < 1 || m.Line > lines {
				t.Errorf("got line %d of %d", m.Line, lines)
			}
		}
		p.LadderInOrder()
		p.Unknown()
	})
}
