package authority_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
)

// A note of the guide includes what the council does, if that is known (R10, R161).
func TestLocalNotes(t *testing.T) {
	t.Parallel()
	known := authority.Profile{
		Name:       "Ardwick",
		Route:      authority.Route{Section17Call: "not_needed", Origin: authority.Origin{Checked: "2026-11-02"}},
		Procedures: authority.Procedures{Title: "Safeguarding procedures", Where: "www.ardwick.example"},
	}
	rings := known
	rings.Route.Section17Call = "needed"
	for _, tt := range []struct {
		p           authority.Profile
		about, want string
	}{
		{known, authority.AboutSection17Call, "In Ardwick: no call is needed first (checked Mon 2 Nov 2026)."},
		{rings, authority.AboutSection17Call, "In Ardwick: ring before you send the form (checked Mon 2 Nov 2026)."},
		{known, authority.AboutProcedures, "In Ardwick: Safeguarding procedures, www.ardwick.example (not dated, so check it)."},
		{authority.Profile{Name: "Elsewhere"}, authority.AboutSection17Call, ""},
		{authority.Profile{Name: "Elsewhere"}, authority.AboutProcedures, ""},
		{known, "", ""},
	} {
		if got := tt.p.Local(tt.about); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.about, got, tt.want)
		}
	}
	rows := map[string]int{authority.AboutSection17Call: 10, authority.AboutProcedures: 161}
	for _, s := range checklist.Default().Sections {
		for _, n := range s.Notes {
			if n.Local != "" && (len(n.Rows) != 1 || n.Rows[0] != rows[n.Local]) {
				t.Errorf("the note on %v takes up %q", n.Rows, n.Local)
			}
			delete(rows, n.Local)
		}
	}
	if len(rows) > 0 {
		t.Errorf("no note takes up %v", rows)
	}
}
