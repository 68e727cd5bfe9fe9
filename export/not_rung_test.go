package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A number that must not be rung is marked as such, and is not printed after a safe way to ring as if it were one.
func TestNumbersNotToBeRungAreSetOff(t *testing.T) {
	t.Parallel()
	const mobile, home = "07700 900111", "01632 960222"
	for name, tt := range map[string]struct {
		safe, note, may, not string
	}{
		"through someone only": {"through the refuge only; he reads her messages", "", "", mobile + ", " + home + " (home)"},
		"mobile only":          {"her mobile only, after 9", "", mobile, home + " (home)"},
		"never the house":      {"", "Never ring the house.", mobile, home + " (home)"},
		"not the mobile":       {"at work", "Do not ring her mobile", home + " (home)", mobile},
		"not yet":              {"", "No one should ring her before the police have seen her", "", mobile + ", " + home + " (home)"},
		"safe and a warning":   {"mobile, by text; never ring the landline", "", mobile, home + " (home)"},
		"at some times only":   {"do not ring after six", "", mobile + ", " + home + " (home)", ""},
		"another way":          {"not by text, he reads it", "", mobile + ", " + home + " (home)", ""},
		"safe":                 {"mobile, any time", "", mobile + ", " + home + " (home)", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := checklist.New()
			child := r.AddChild()
			child.Name = "Ravi Dene"
			o := r.AddPerson()
			o.Name, o.Phone, o.SafeContact = "Anju Dene", mobile, tt.safe
			o.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
			r.Homes = append(r.Homes, &checklist.Home{ID: "h1", Address: "3 Weaver Row", Phone: home})
			o.Homes = []string{"h1"}
			if tt.note != "" {
				o.Answers = map[string]checklist.Answer{checklist.QPersonSafeContact: {Gap: &checklist.Gap{Kind: checklist.GapNone, Note: tt.note}}}
			}
			may, not := numbersOf(newPaper(contextOf(r)), o)
			if got := strings.Join(may, ", "); got != tt.may {
				t.Errorf("to be rung: got %q, want %q", got, tt.may)
			}
			if got := strings.Join(not, ", "); got != tt.not {
				t.Errorf("not to be rung: got %q, want %q", got, tt.not)
			}
			main := compose(t, "main", contextOf(r))
			if want := "Do not ring: " + tt.not; strings.Contains(main, "Do not ring:") != (tt.not != "") || tt.not != "" && !strings.Contains(main, want) {
				t.Errorf("want %q in:\n%s", want, main)
			}
		})
	}
}
