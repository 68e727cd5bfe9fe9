package checklist_test

import (
	"testing"

	"referral/checklist"
)

func TestSplitName(t *testing.T) {
	for name, want := range map[string][2]string{
		"Ludwig van der Berg": {"Ludwig", "van der Berg"},
		"Inês Maria da Costa": {"Inês Maria", "da Costa"},
		"Noor el Amin":        {"Noor", "el Amin"},
		"Clara Von Trapp":     {"Clara", "Von Trapp"},
		"Rhys ap Gwilym":      {"Rhys", "ap Gwilym"},
		"Jean-Luc d'Arcy":     {"Jean-Luc", "d'Arcy"},
		"de la Cruz":          {"", "de la Cruz"},
		"Bethany Carter-Lowe": {"Bethany", "Carter-Lowe"},
		"rowan o'neill":       {"rowan", "o'neill"},
		"Rowan":               {"", "Rowan"},
		"陳大文":                 {"", "陳大文"},
		"ნინო ბერიძე":         {"ნინო", "ბერიძე"},
		"":                    {"", ""},
	} {
		if first, surname := checklist.SplitName(name); first != want[0] || surname != want[1] {
			t.Errorf("%q: got %q and %q", name, first, surname)
		}
	}
}

// TestShortNameKeepsSmallWords: a surname is never cut in half.
func TestShortNameKeepsSmallWords(t *testing.T) {
	for name, want := range map[string]string{
		"Ms de la Cruz": "Ms de la Cruz", "de la Cruz": "de la Cruz", "Dr Anke von Ahn": "Dr von Ahn", "Mr Marsh": "Mr Marsh", "Inês da Costa": "Inês", "rowan o'neill": "rowan",
	} {
		r := checklist.New()
		p := r.AddPerson()
		p.Name = name
		if got := r.ShortName(p.ID); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

// A child and a parent with the same first name keep their full names; a teacher's name makes no difference.
func TestShortNameIsOnePersons(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name       string
		work, held bool
		want       string
	}{
		{"Rowan Reyes", false, false, "Rowan Ashdown"},
		{"Rowan", false, false, "Rowan Ashdown"},
		{"Rowan Reyes", true, false, "Rowan"},
		{"Rowan Reyes", false, true, "Rowan"},
		{"Rowena Reyes", false, false, "Rowan"},
		{"Mr Rowan Reyes", false, false, "Rowan"},
	} {
		r := checklist.New()
		c, p := r.AddChild(), r.AddPerson()
		c.Name, p.Name, p.NameHeld = "Rowan Ashdown", tt.name, tt.held
		if tt.work {
			p.Work = &checklist.Work{Post: "form tutor"}
		}
		if got := r.ShortName(c.ID); got != tt.want {
			t.Errorf("%+v: got %q", tt, got)
		}
		if got := r.ShortName(p.ID); tt.want == "Rowan Ashdown" && got != tt.name {
			t.Errorf("%+v: got %q for the other", tt, got)
		}
	}
}
