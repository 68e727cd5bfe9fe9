package checklist_test

import (
	"testing"

	"referral/checklist"
)

func TestNameAndRole(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string][3]string{
		"Ann Pryce (great-gran)":            {"Ann Pryce", "great-gran", ""},
		"Sid Orr (lodger)":                  {"Sid Orr", "lodger", ""},
		"special guardian: Ann Pryce":       {"Ann Pryce", "special guardian", ""},
		"nan's partner Bill Ode":            {"Bill Ode", "nan's partner", ""},
		"kinship carer Joan Ode":            {"Joan Ode", "kinship carer", ""},
		"foster carer Mrs Ali":              {"Mrs Ali", "foster carer", ""},
		"half-sister Mia Dunn 4/3/2019":     {"Mia Dunn", "half-sister", "4/3/2019"},
		"baby's dad Tom Ray":                {"Tom Ray", "baby's dad", ""},
		"childminder Pat Lowry":             {"Pat Lowry", "childminder", ""},
		"mum Polish":                        {},
		"dad Tuesdays":                      {},
		"aunt in Leeds":                     {},
		"mother of Kit Lamptey":             {},
		"friend of Ann Pryce":               {},
		"Ann Pryce (Annie)":                 {},
		"Mother (birth mother)":             {},
		"uncle Raj Dev who acts as his dad": {},
		"Ann Pryce":                         {},
		"":                                  {},
		"Mam":                               {},
		"woman who lives at Larch Rise":     {},
		"neighbour at Flat Two":             {},
		"social worker: not known":          {},
	} {
		name, is, rest, ok := checklist.NameAndRole(typed)
		if got := [3]string{name, is, rest}; got != want || ok != (want[0] != "") {
			t.Errorf("%q: got %q", typed, got)
		}
	}
}
