package authority_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist/authority"
)

// whole is a profile with every key that a profile can have.
const whole = `id = "wex-2"
name = "Wexcombe"
checked = "2026-11-01"
[route]
takes = "both"
says = "Ring first."
section17_call = "not_needed"
late_next_day = "yes"
closes_at = "17:00"
source = "council page"
checked = "2026-11-02"
[[number]]
label = "Front door"
number = "+44 (1632) 960-500"
option = "option 2"
hours = "9 to 5"
use = "any"
source = "council page"
[[number]]
label = "At night"
number = "01632 960501"
use = "out_of_hours"
source = "council page"
[[deadline]]
step = "written"
n = 24
unit = "hours"
from = "call"
says = "In writing."
source = "council page"
[[deadline]]
step = "response"
n = 1
unit = "working_days"
from = "receipt"
source = "council page"
[threshold]
document = "Levels"
where = "on the page"
source = "council page"
[[threshold.level]]
id = "2"
name = "Early help"
is = "targeted"
[[threshold.level]]
id = "3"
name = "Complex"
is = "section17"
[[ladder]]
id = "service"
who = "the service manager"
source = "council page"
[[ladder]]
id = "manager"
who = "the manager"
says = "Ring."
within = 2
next = "service"
source = "council page"
[postcodes]
inside = ["ZZ4", "ZZ4A"]
shared = ["ZZ5"]
neighbours = ["ZZ16"]
checker = "the council's page"
source = "council page"
[[closed]]
day = "2026-12-29"
why = "Offices closed"
source = "council page"
[[closed]]
day = "2026-12-24"
why = "Offices closed"
source = "council page"
[[note]]
text = "It has a new name."
source = "council page"
[procedures]
title = "Procedures"
where = "www.wex.example"
source = "council page"
[form]
title = "Our form"
year = "2026"
seen = "whole"
blanks = "refused"
blank_words = "Not known"
session_minutes = 20
can_save = "no"
source = "council page"
[[form.field]]
section = "Child"
label = "Surname"
kind = "text"
required = "yes"
questions = ["child.name", "child.aliases"]
limit = 1_000
part = "surname"
[[form.field]]
section = "Parents"
label = "Gender"
kind = "choice"
options = ["Female", "Male"]
list = "parents"
column = "gender"
[[form.field]]
label = "Office use only"
skip = true
[[form.field]]
label = "Passport number"
questions = ["none"]
`

func TestReadWhole(t *testing.T) {
	t.Parallel()
	got, mistakes := authority.Read([]byte(whole), known)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	from := authority.Origin{Source: "council page"}
	want := authority.Profile{
		ID: "wex-2", Name: "Wexcombe", Checked: "2026-11-01",
		Route: authority.Route{Origin: authority.Origin{Source: "council page", Checked: "2026-11-02"}, Takes: "both", Says: "Ring first.", Section17Call: "not_needed", LateNextDay: "yes", ClosesAt: "17:00"},
		Numbers: []authority.Number{
			{Origin: from, Label: "Front door", Number: "+44 (1632) 960-500", Option: "option 2", Hours: "9 to 5", Use: "any"},
			{Origin: from, Label: "At night", Number: "01632 960501", Use: "out_of_hours"},
		},
		Deadlines: []authority.Deadline{
			{Origin: from, Step: "written", N: 24, Unit: "hours", From: "call", Says: "In writing."},
			{Origin: from, Step: "response", N: 1, Unit: "working_days", From: "receipt"},
		},
		Threshold:  authority.Threshold{Origin: from, Document: "Levels", Where: "on the page", Levels: []authority.Level{{ID: "2", Name: "Early help", Is: "targeted"}, {ID: "3", Name: "Complex", Is: "section17"}}},
		Procedures: authority.Procedures{Origin: from, Title: "Procedures", Where: "www.wex.example"},
		Ladder: []authority.LadderStep{
			{Origin: from, ID: "service", Who: "the service manager"},
			{Origin: from, ID: "manager", Who: "the manager", Says: "Ring.", Within: 2, Next: "service"},
		},
		Postcodes: authority.Postcodes{Origin: from, Inside: []string{"ZZ4", "ZZ4A"}, Shared: []string{"ZZ5"}, Neighbours: []string{"ZZ16"}, Checker: "the council's page"},
		Closed:    []authority.Closed{{Origin: from, Day: "2026-12-29", Why: "Offices closed"}, {Origin: from, Day: "2026-12-24", Why: "Offices closed"}},
		Notes:     []authority.Note{{Origin: from, Text: "It has a new name."}},
		Form: authority.Form{
			Origin: from, Title: "Our form", Year: "2026", Seen: "whole", Blanks: "refused", BlankWords: "Not known", SessionMinutes: 20, CanSave: "no",
			Fields: []authority.Field{
				{Section: "Child", Label: "Surname", Kind: "text", Required: "yes", Questions: []string{"child.name", "child.aliases"}, Limit: 1000, Part: "surname"},
				{Section: "Parents", Label: "Gender", Kind: "choice", Options: []string{"Female", "Male"}, List: "parents", Column: "gender"},
				{Label: "Office use only", Skip: true},
				{Label: "Passport number", Questions: []string{"none"}},
			},
		},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	if got := got.Unknown(); strings.Join(got, ", ") != "by when a written referral is acknowledged, by when a manager decides, when to ring again, by when a child is seen, by when an assessment ends" {
		t.Errorf("got %q not known", got)
	}
}

// A mistake in a profile is reported with its line and with what to write, and only once.
func TestEveryMistake(t *testing.T) {
	t.Parallel()
	const noSource = "source is missing: say where this comes from"
	for _, tt := range []struct{ old, new, want string }{
		{`id = "wex-2"`, `id = ""`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "2wex"`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "-wex"`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "az"`, ""},
		{`id = "wex-2"`, `id = "za"`, ""},
		{`id = "wex-2"`, `id = "Wex"`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "wex combe"`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "` + strings.Repeat("w", 41) + `"`, "line 1: id is missing, or is not lower-case letters, digits and hyphens"},
		{`id = "wex-2"`, `id = "` + strings.Repeat("w", 40) + `"`, ""},
		{`name = "Wexcombe"`, `name = " "`, "line 2: name is missing"},
		{`checked = "2026-11-01"`, `checked = "November"`, "line 3: checked is a day such as 2026-11-20, or empty"},
		{`checked = "2026-11-01"`, `checked = ""`, ""},
		{`checked = "2026-11-02"`, `checked = "2026-11-32"`, "line 11: checked is a day such as 2026-11-20, or empty"},
		{`takes = "both"`, `takes = "post"`, "line 5: takes is one of: form, telephone, both"},
		{`takes = "both"`, `takes = ""`, ""},
		{`section17_call = "not_needed"`, `section17_call = "no"`, "line 7: section17_call is one of: needed, not_needed"},
		{`late_next_day = "yes"`, `late_next_day = "maybe"`, "line 8: late_next_day is one of: yes, no"},
		{`closes_at = "17:00"`, `closes_at = "5 pm"`, "line 9: closes_at is a time such as 17:00"},
		{`closes_at = "17:00"`, `closes_at = ""`, ""},
		{"closes_at = \"17:00\"\nsource = \"council page\"", `closes_at = "17:00"`, "line 4: " + noSource},
		{`label = "Front door"`, `label = ""`, "line 13: label is missing"},
		{`number = "+44 (1632) 960-500"` + "\n", ``, "line 12: number is missing"},
		{`number = "+44 (1632) 960-500"`, `number = ""`, ""},
		{`number = "+44 (1632) 960-500"`, `number = "ask"`, "line 14: number is not a phone number: digits and spaces"},
		{`number = "+44 (1632) 960-500"`, `number = "12"`, "line 14: number is not a phone number: digits and spaces"},
		{`number = "+44 (1632) 960-500"`, `number = "999"`, ""},
		{`number = "+44 (1632) 960-500"`, `number = "123456789012345"`, ""},
		{`number = "+44 (1632) 960-500"`, `number = "1234567890123456"`, "line 14: number is not a phone number: digits and spaces"},
		{`use = "any"`, `use = ""`, "line 17: use is missing"},
		{`use = "any"`, `use = "day"`, "line 17: use is one of: urgent, any, advice, out_of_hours"},
		{"use = \"any\"\nsource = \"council page\"", `use = "any"`, "line 12: " + noSource},
		{`step = "response"`, `step = ""`, "line 32: step is missing"},
		{`step = "response"`, `step = "reply"`, "line 32: step is one of: written, acknowledged, response, decision, chase, child_seen, assessment_ends"},
		{`step = "response"`, `step = "written"`, "line 32: there is a second deadline for this step"},
		{`n = 24`, `n = 0`, "line 26: n is a whole number from 1 to 400"},
		{`n = 24`, `n = 400`, ""},
		{`n = 24`, `n = 401`, "line 26: n is a whole number from 1 to 400"},
		{`unit = "hours"`, `unit = ""`, "line 27: unit is missing"},
		{`unit = "hours"`, `unit = "days"`, "line 27: unit is one of: hours, working_days"},
		{`from = "call"`, `from = ""`, "line 28: from is missing"},
		{`from = "call"`, `from = "post"`, "line 28: from is one of: call, receipt, referral, decision"},
		{"says = \"In writing.\"\nsource = \"council page\"", `says = "In writing."`, "line 24: " + noSource},
		{"where = \"on the page\"\nsource = \"council page\"", `where = "on the page"`, "line 37: " + noSource},
		{"document = \"Levels\"\nwhere = \"on the page\"\nsource = \"council page\"", ``, "line 37: " + noSource},
		{`id = "3"`, `id = "2"`, "line 46: another level has this id"},
		{`id = "3"`, `id = ""`, "line 46: id is missing"},
		{`name = "Complex"`, `name = ""`, "line 47: name is missing"},
		{`is = "section17"`, `is = "complex"`, "line 48: is is one of: universal, school, targeted, section17, section47"},
		{`who = "the manager"`, `who = ""`, "line 55: who is missing"},
		{`id = "manager"`, `id = ""`, "line 54: id is missing"},
		{`within = 2`, `within = -1`, "line 57: within is a number of working days from 0 (not known) to 60"},
		{`within = 2`, `within = 61`, "line 57: within is a number of working days from 0 (not known) to 60"},
		{`within = 2`, `within = 60`, ""},
		{`within = 2`, `within = 0`, ""},
		{`next = "service"`, `next = "head"`, "line 58: next does not name a step of this ladder"},
		{`next = "service"`, ``, "line 49: the ladder is in 2 pieces: every step but the last names the next"},
		{"next = \"service\"\nsource = \"council page\"", `next = "service"`, "line 53: " + noSource},
		{`inside = ["ZZ4", "ZZ4A"]`, `inside = ["ZZ4", "zz4a"]`, "line 61: inside has something that is not a district such as BL1, in capital letters"},
		{`shared = ["ZZ5"]`, `shared = ["ZZ4"]`, "line 62: a district is there twice"},
		{`neighbours = ["ZZ16"]`, `neighbours = ["Z 16"]`, "line 63: neighbours has something that is not a district such as BL1, in capital letters"},
		{"checker = \"the council's page\"\nsource = \"council page\"", ``, "line 60: " + noSource},
		{`day = "2026-12-29"`, `day = ""`, "line 67: day is missing"},
		{`day = "2026-12-29"`, `day = "29 December"`, "line 67: day is a day such as 2026-11-20, or empty"},
		{"why = \"Offices closed\"\nsource = \"council page\"", `why = "Offices closed"`, "line 66: " + noSource},
		{"document = \"Levels\"\nwhere = \"on the page\"\nsource = \"council page\"\n[[threshold.level]]\nid = \"2\"\nname = \"Early help\"\nis = \"targeted\"\n", ``, "line 37: " + noSource},
		{`text = "It has a new name."`, `text = ""`, "line 75: text is missing"},
		{"text = \"It has a new name.\"\nsource = \"council page\"", `text = "It has a new name."`, "line 74: " + noSource},
		{`title = "Procedures"`, `title = ""`, "line 78: title is missing"},
		{"where = \"www.wex.example\"\nsource = \"council page\"", `where = "www.wex.example"`, "line 77: " + noSource},
		{`blanks = "refused"`, `blanks = "no"`, "line 85: blanks is one of: refused, wanted"},
		{`can_save = "no"`, `can_save = "never"`, "line 88: can_save is one of: yes, no"},
		{`session_minutes = 20`, `session_minutes = -1`, "line 87: session_minutes is from 0 (not known) to 1440"},
		{`session_minutes = 20`, `session_minutes = 1441`, "line 87: session_minutes is from 0 (not known) to 1440"},
		{`session_minutes = 20`, `session_minutes = 1440`, ""},
		{"can_save = \"no\"\nsource = \"council page\"", `can_save = "no"`, "line 81: " + noSource},
		{`label = "Surname"`, `label = ""`, "line 92: label is missing"},
		{`kind = "text"`, `kind = "tick"`, "line 93: kind is one of: text, longtext, date, choice, yesno, person-table"},
		{`required = "yes"`, `required = "often"`, "line 94: required is one of: yes, no"},
		{`questions = ["child.name", "child.aliases"]`, `questions = []`, ""},
		{`questions = ["child.name", "child.aliases"]`, `questions = ["child.name", "none"]`, `line 95: "none" cannot go with other questions`},
		{`list = "parents"`, `list = "cousins"`, "line 103: list is one of: children, parents, siblings, household, significant, agencies, of_concern"},
		{`list = "parents"`, ``, "line 104: column needs a list: whose fact is it?"},
		{`column = "gender"`, ``, "line 103: list needs a column: which fact of each person?"},
		{`column = "gender"`, `column = "born+gender"`, ""},
		{`column = "gender"`, `column = "gender+shoes"`, "line 104: column is one of: name, first,"},
		{`skip = true`, `skip = "yes"`, "line 107: skip is a text; write true or false, without quotation marks"},
		{`skip = true`, "skip = true\nquestions = [\"child.name\"]", "line 107: skip is for a box that the referrer leaves empty: take out its questions, or take out skip"},
		{`questions = ["child.name", "child.aliases"]`, `questions = ["child.name", "child.colour"]`, `line 95: there is no question "child.colour"`},
		{`limit = 1_000`, `limit = -1`, "line 96: limit is from 0 (not known) to 100000 characters"},
		{`limit = 1_000`, `limit = 100_000`, ""},
		{`limit = 1_000`, `limit = 100_001`, "line 96: limit is from 0 (not known) to 100000 characters"},
		{`part = "surname"`, `part = "first"`, "line 97: part is one of: surname, first-names, mother"},
		{`part = "surname"`, `part = ""`, ""},

		{`says = "Ring first."`, `say = "Ring first."`, `line 6: there is no key "say" here; there are: checked, closes_at, late_next_day, says, section17_call, source, takes`},
		{`says = "Ring first."`, `"-" = "Ring first."`, `line 6: there is no key "-" here; there are: checked,`},
		{`id = "wex-2"`, "id = \"wex-2\"\nown = true", `line 2: there is no key "own" here; there are: checked, closed, deadline, form, id, ladder, name, note, number, postcodes, procedures, route, threshold`},
		{`[[note]]`, `[[notes]]`, `line 74: there is no key "notes" here`},
		{`[[note]]`, `[note]`, `line 74: [note] needs double brackets: [[note]]`},
		{`[threshold]`, `[[threshold]]`, `line 37: [[threshold]] belongs there once, in single brackets: [threshold]`},
		{`[postcodes]`, `[route]`, `line 60: [route] is there twice`},
		{`says = "Ring first."`, `says.first = "Ring."`, `line 6: says is not a part with keys of its own`},
		{`says = "Ring first."`, `takes = "both"`, `line 6: takes is there twice`},
		{`says = "Ring first."`, `says = 5`, `line 6: says is a number; write it in quotation marks; a number that is dialled or read is text, and its first 0 would be lost`},
		{`says = "Ring first."`, `says = 5.5`, `line 6: says is a number; write it in quotation marks; a number that is dialled`},
		{`says = "Ring first."`, `says = true`, `line 6: says is true or false; write it in quotation marks`},
		{`says = "Ring first."`, `says = ["Ring first."]`, `line 6: says is a list; write it in quotation marks`},
		{`says = "Ring first."`, `says = {first = "Ring."}`, `line 6: says is a part with keys; write it in quotation marks`},
		{`says = "Ring first."`, `says = 2026-11-20`, `line 6: says is a date; write it in quotation marks`},
		{`n = 24`, `n = "24"`, `line 26: n is a text; write a whole number, without quotation marks`},
		{`n = 24`, `n = 2.5`, `line 26: n is a number; write a whole number, without quotation marks`},
		{`shared = ["ZZ5"]`, `shared = "ZZ5"`, `line 62: shared is a list: write it in square brackets, or as parts in [[shared]]`},
		{`shared = ["ZZ5"]`, `shared = [5]`, `line 62: shared is a list of texts: write each in quotation marks`},
		{`[[note]]`, "note = 5\n[[note]]", `line 74: there is no key "note" here`},
		{`says = "Ring first."`, `says = "` + strings.Repeat("é", 2000) + `"`, ``},
		{`says = "Ring first."`, `says = "` + strings.Repeat("é", 2001) + `"`, `line 6: says has 2001 characters; 2000 fit`},
		{`says = "Ring first."`, `says = "Ring \u0007first."`, `line 6: says holds characters that cannot be seen or are not text`},
		{`says = "Ring first."`, `says = "Ring first.`, `line 6: this is not TOML`},
	} {
		if !strings.Contains(whole, tt.old) {
			t.Errorf("the profile has no %q", tt.old)
			continue
		}
		_, mistakes := authority.Read([]byte(strings.Replace(whole, tt.old, tt.new, 1)), known)
		var got []string
		for _, m := range mistakes {
			got = append(got, m.String())
		}
		all := strings.Join(got, "\n")
		if tt.want == "" && len(got) > 0 || !strings.Contains(all, tt.want) {
			t.Errorf("%.60s:\ngot  %s\nwant %s", tt.new, all, tt.want)
		}
	}
}

// Parts on one line are read like parts in brackets, and a table of one kind can come before what it belongs to.
func TestReadOnOneLine(t *testing.T) {
	t.Parallel()
	p, mistakes := authority.Read([]byte("id = \"wex\"\nname = \" Wexcombe \"\nroute = {takes = \"form\", source = \"council page\"}\nform.title = \"Our form\"\nform.source = \"council page\"\n"), known)
	if len(mistakes) > 0 || p.Name != "Wexcombe" || p.Route.Takes != "form" || p.Form.Title != "Our form" {
		t.Errorf("got %+v and %v", p, mistakes)
	}
	if _, mistakes := authority.Read([]byte("id = \"wex\"\nname = \"W\"\nroute = \"form\"\n"), known); len(mistakes) != 1 || mistakes[0].String() != "line 3: route has keys of its own: write them under [route]" {
		t.Errorf("got %v", mistakes)
	}
	if _, mistakes := authority.Read([]byte("id = \"wex\"\nname = \"W\"\n[route.says]\nfirst = \"x\"\n"), known); len(mistakes) == 0 || mistakes[0].String() != "line 3: says is a value, not a part in brackets" {
		t.Errorf("got %v", mistakes)
	}
	_, mistakes = authority.Read([]byte("id = \"wex\"\nname = \"W\"\nroute = {takes = \"fax\", source = \"p\"}\n"), known)
	if len(mistakes) != 1 || mistakes[0].Line != 3 {
		t.Errorf("got %v", mistakes)
	}
}

// Mistakes are sorted by line and reported once, even if many lines are not TOML.
func TestManyMistakes(t *testing.T) {
	t.Parallel()
	var lines []string
	for range 5 {
		lines = append(lines, "this is no key")
	}
	_, mistakes := authority.Read([]byte("name = \"W\"\n"+strings.Join(lines, "\n")+"\nid = 7\n"), known)
	at := 0
	for _, m := range mistakes {
		if m.Line < at {
			t.Errorf("line %d comes after line %d", m.Line, at)
		}
		at = m.Line
	}
	if len(mistakes) != 7 || at != 7 {
		t.Errorf("got %d mistakes, the last on line %d: %v", len(mistakes), at, mistakes)
	}
	_, mistakes = authority.Read([]byte("[form]\nblanks = \"no\"\n[route]\ntakes = \"fax\"\n[postcodes]\ninside = [\"x\"]\nsource = \"p\"\n"), known)
	var order []int
	for _, m := range mistakes {
		order = append(order, m.Line)
	}
	if !slices.IsSorted(order) || len(order) != 6 {
		t.Errorf("got the lines %v: %v", order, mistakes)
	}
	size := authority.MaxFile
	if _, mistakes := authority.Read([]byte("id = \"wex\"\nname = \"W\"\n#"+strings.Repeat("x", size-23)), known); len(mistakes) != 0 {
		t.Errorf("a file of just the size: %v", mistakes)
	}
	if _, mistakes := authority.Read([]byte("id = \"wex\"\nname = \"W\"\n#"+strings.Repeat("x", size-22)), known); len(mistakes) != 1 || mistakes[0].Line != 3 {
		t.Errorf("a byte more: %v", mistakes)
	}
}

func TestLadders(t *testing.T) {
	t.Parallel()
	step := func(id, next string) authority.LadderStep { return authority.LadderStep{ID: id, Next: next} }
	for name, tt := range map[string]struct {
		ladder []authority.LadderStep
		want   string
	}{
		"none":         {nil, ""},
		"one":          {[]authority.LadderStep{step("a", "")}, "a"},
		"from the top": {[]authority.LadderStep{step("c", ""), step("b", "c"), step("a", "b")}, "a b c"},
		"from below":   {[]authority.LadderStep{step("a", "b"), step("b", "c"), step("c", "")}, "a b c"},
		"a gap":        {[]authority.LadderStep{step("a", "x"), step("b", "")}, "a"},
		"a circle":     {[]authority.LadderStep{step("a", "b"), step("b", "a")}, ""},
		"into one":     {[]authority.LadderStep{step("a", "b"), step("b", "c"), step("c", "b")}, "a b c"},
	} {
		var got []string
		for _, r := range (authority.Profile{Ladder: tt.ladder}).LadderInOrder() {
			got = append(got, r.ID)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: got %v, want %s", name, got, tt.want)
		}
	}
	const file = "id = \"wex\"\nname = \"W\"\n"
	for ladder, want := range map[string]string{
		"a>b b>c c>":     "",
		"c> a>b b>c":     "",
		"a>c b>c c>":     "line 11: two steps lead to the same one",
		"a>b a>c b>c c>": "line 9: another step has this id",
		"a>b b>a":        "line 6: the ladder goes in a circle: this step leads back to itself",
		"a>b b>c c>d d>": "",
		"a> b>":          "line 3: the ladder is in 2 pieces: every step but the last names the next",
	} {
		text := file
		for _, pair := range strings.Fields(ladder) {
			id, next, _ := strings.Cut(pair, ">")
			text += "[[ladder]]\nid = \"" + id + "\"\nwho = \"w\"\nnext = \"" + next + "\"\nsource = \"p\"\n"
		}
		_, mistakes := authority.Read([]byte(text), known)
		var got []string
		for _, m := range mistakes {
			got = append(got, m.String())
		}
		if all := strings.Join(got, "\n"); want == "" && all != "" || !strings.Contains(all, want) {
			t.Errorf("%s: got %q, want %q", ladder, all, want)
		}
	}
}

// What a profile says of a number, a time and a day, in words.
func TestProfileSays(t *testing.T) {
	t.Parallel()
	for d, want := range map[authority.Deadline]string{
		{N: 1, Unit: "hours"}: "1 hour", {N: 24, Unit: "hours"}: "24 hours", {N: 1, Unit: "working_days"}: "1 working day", {N: 2, Unit: "working_days"}: "2 working days",
	} {
		if got := d.Amount(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for n, want := range map[authority.Number]string{
		{}:                                    "hours not known; undated: check",
		{Option: "option 2"}:                  "option 2; hours not known; undated: check",
		{Option: "option 2", Hours: "always"}: "option 2; always; undated: check",
		{Hours: "always", Origin: authority.Origin{Checked: "2026-11-01"}}: "always; checked Sun 1 Nov 2026",
	} {
		if got := n.Note(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	p, _ := authority.Read([]byte(whole), known)
	if n, ok := p.OutOfHours(); !ok || n.Label != "At night" {
		t.Errorf("got %+v at night", n)
	}
	if _, ok := (authority.Profile{Numbers: p.Numbers[:1]}).OutOfHours(); ok {
		t.Error("a number of the day is one of the night")
	}
	if d, ok := p.Deadline("response"); !ok || d.Unit != "working_days" {
		t.Errorf("got %+v", d)
	}
	if _, ok := p.Deadline("chase"); ok {
		t.Error("there is a time for ringing again that is not in the record")
	}
	for takes, want := range map[string]bool{"": true, "form": true, "both": true, "telephone": false} {
		if got := (authority.Profile{Route: authority.Route{Takes: takes}}).TakesForm(); got != want {
			t.Errorf("takes %q: a form is taken: %v", takes, got)
		}
	}
	closed := authority.Profile{Closed: append(p.Closed, authority.Closed{Day: "soon"})}.ClosedDays()
	if len(closed) != 2 || closed[0].Format(time.DateOnly) != "2026-12-24" || closed[1].Format(time.DateOnly) != "2026-12-29" {
		t.Errorf("got the closed days %v", closed)
	}
}

// Anything not known is listed; if no form is taken, nothing about the form is.
func TestNotKnown(t *testing.T) {
	t.Parallel()
	whole, _ := authority.Read([]byte(whole), known)
	has := func(p authority.Profile, what string) bool {
		return strings.Contains("|"+strings.Join(p.Unknown(), "|")+"|", "|"+what+"|")
	}
	for what, forget := range map[string]func(p *authority.Profile){
		"how it takes referrals":                                    func(p *authority.Profile) { p.Route.Takes = "" },
		"its phone number":                                          func(p *authority.Profile) { p.Numbers = p.Numbers[1:] },
		"its number out of hours":                                   func(p *authority.Profile) { p.Numbers = p.Numbers[:1] },
		"its form and the order of its boxes":                       func(p *authority.Profile) { p.Form.Fields = nil },
		"whether its form refuses blanks":                           func(p *authority.Profile) { p.Form.Blanks = "" },
		"whether its portal can save, and how long a session lasts": func(p *authority.Profile) { p.Form.SessionMinutes = 0 },
		"its threshold document":                                    func(p *authority.Profile) { p.Threshold.Document = "" },
		"the names of its levels":                                   func(p *authority.Profile) { p.Threshold.Levels = nil },
		"where its procedures are":                                  func(p *authority.Profile) { p.Procedures.Where = "" },
		"how it settles disagreements":                              func(p *authority.Profile) { p.Ladder = nil },
		"its postcode districts":                                    func(p *authority.Profile) { p.Postcodes.Inside = nil },
		"its closed days other than bank holidays":                  func(p *authority.Profile) { p.Closed = nil },
		"by when the front door answers":                            func(p *authority.Profile) { p.Deadlines = p.Deadlines[:1] },
	} {
		p := whole
		if has(p, what) {
			t.Errorf("%s is said not to be known", what)
		}
		forget(&p)
		if !has(p, what) {
			t.Errorf("%s is not said to be unknown", what)
		}
		p.Route.Takes = "telephone"
		if strings.Contains(what, "form") || strings.Contains(what, "portal") {
			if has(p, what) {
				t.Errorf("%s is missed where no form is taken", what)
			}
		}
	}
	one := whole
	one.Threshold.Levels, one.Ladder, one.Postcodes.Inside, one.Closed = one.Threshold.Levels[:1], one.Ladder[:1], one.Postcodes.Inside[:1], one.Closed[:1]
	if got, want := len(one.Unknown()), len(whole.Unknown()); got != want {
		t.Errorf("with one of each, got %d things not known, want %d", got, want)
	}
	saves := whole
	saves.Form.CanSave = ""
	if !has(saves, "whether its portal can save, and how long a session lasts") {
		t.Error("how long a session lasts is not all")
	}
}

func TestPostcodes(t *testing.T) {
	t.Parallel()
	for give, want := range map[string]string{
		"M1 1AA": "M1 1AA", "M60 1NW": "M60 1NW", "CR2 6XH": "CR2 6XH", "DN55 1PT": "DN55 1PT", "W1A 1HQ": "W1A 1HQ", "EC1A 1BB": "EC1A 1BB", " ec1a1bb": "EC1A 1BB", "B L 1 1Z Z": "BL1 1ZZ",
		"M1 AAA": "", "M1 11A": "", "M1 1A1": "", "MM 1AA": "", "11 1AA": "", "MMM1 1AA": "", "M1A1 1AA": "", "MAA 1AA": "", "M111 1AA": "", "EC1A 1BBB": "", "1AA": "", "A@9 1AA": "", "A9[ 1AA": "", "AZ9 9ZZ": "AZ9 9ZZ", "M/1 1AA": "", "M: 1AA": "",
	} {
		district, rest, ok := authority.Postcode(give)
		if got := strings.TrimSpace(district + " " + rest); got != want || ok != (want != "") {
			t.Errorf("%q: got %q and %v, want %q", give, got, ok, want)
		}
	}
	p := authority.Profile{Name: "Wexcombe", Postcodes: authority.Postcodes{Shared: []string{"ZZ5"}}}
	for place, want := range map[authority.Place]string{
		authority.PlaceInside:     "It looks like Wexcombe; the home address decides.",
		authority.PlaceShared:     "This district is shared between councils: check it with the council's switchboard.",
		authority.PlaceNeighbour:  "This district looks like a neighbouring council's: check it with the council's switchboard.",
		authority.PlaceUnlisted:   "This district is not on the list for Wexcombe: check it with the council's switchboard before you send.",
		authority.PlaceUnknown:    "",
		authority.PlaceNoPostcode: "",
	} {
		if got := p.Say(place); got != want {
			t.Errorf("%s: got %q, want %q", place, got, want)
		}
	}
	if got := p.Place("ZZ6 7QD"); got != authority.PlaceUnlisted {
		t.Errorf("a profile with shared districts alone: got %s", got)
	}
	p.Postcodes = authority.Postcodes{Neighbours: []string{"ZZ5"}, Checker: "the council's page"}
	if got := p.Place("ZZ6 7QD"); got != authority.PlaceUnlisted {
		t.Errorf("a profile with its neighbours alone: got %s", got)
	}
	if got, want := p.Say(authority.PlaceShared), "This district is shared between councils: look it up at the council's page."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The built-in profiles are found by their ID, and changing one list does not change another.
func TestFind(t *testing.T) {
	t.Parallel()
	p, ok := authority.Find("bolton")
	if !ok || p.ID != "bolton" || p.Name != "Bolton" {
		t.Errorf("got %q and %v", p.Name, ok)
	}
	if _, ok := authority.Find("atlantis"); ok {
		t.Error("there is a profile of no authority")
	}
	list := authority.Builtin()
	if list[len(list)-1].ID != authority.Other || list[0].ID != "bolton" {
		t.Errorf("the order is from %s to %s", list[0].ID, list[len(list)-1].ID)
	}
}
