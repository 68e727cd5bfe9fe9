package authority_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

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
