package form_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
)

func known(id string) bool { _, ok := checklist.Default().Question(id); return ok }

func TestFacts(t *testing.T) {
	t.Parallel()
	f := form.Form{
		Prose: []string{
			"In an emergency ring 999. For advice ring the front door on 01632 960 123 (Mon to Thurs 8.45am to 5pm, Fri 9:00 - 16:30). Out of hours: (01632) 960999.",
			"A call must be followed in writing within 24 hours. We answer within one working day of receipt.",
			"Needs at Level 4, or under section 47, are for social care: see the Continuum of Need at www.wexcombe.example/need.",
			"Send it to front.door@wexcombe.example\nor to The Hub, 3 Market Place, Wexcombe ZZ4 1AB.",
			"Children aged 5 to 11 go on page 2. Ring 101 for the police. Born 01/02/2016.",
		},
		Fields: []form.Field{{Label: "Your number (or ring +44 1632 960555)"}},
	}
	want := map[string][]string{
		form.ANumber:   {"01632 960 123", "(01632) 960999", "+44 1632 960555"},
		form.Hours:     {"Mon to Thurs 8.45am to 5pm", "Fri 9:00 - 16:30"},
		form.ADeadline: {"within 24 hours", "within one working day of receipt"},
		form.ALevel:    {"Level 4", "section 47", "Continuum of Need"},
		form.Page:      {"www.wexcombe.example/need"},
		form.Email:     {"front.door@wexcombe.example"},
		form.Place:     {"The Hub, 3 Market Place, Wexcombe ZZ4 1AB"},
	}
	got := map[string][]string{}
	for _, p := range form.Facts(f) {
		got[p.What] = append(got[p.What], p.Value)
		if p.Checked != "no" || !strings.Contains(p.Sentence, p.Value) {
			t.Errorf("%+v: want it unchecked, with the sentence that it is in", p)
		}
	}
	for what, values := range want {
		if !slices.Equal(got[what], values) {
			t.Errorf("%s: got %q, want %q", what, got[what], values)
		}
	}
	for _, value := range slices.Concat(got[form.ANumber], got[form.Hours]) {
		if value == "999" || value == "101" || strings.Contains(value, "2016") || strings.Contains(value, "11") {
			t.Errorf("%q is proposed", value)
		}
	}
}

// A number found in a form is not one to ring until someone has confirmed it, so the profile of the form has none.
func TestProfileHasNoNumbers(t *testing.T) {
	t.Parallel()
	f := form.Form{Prose: []string{"Ring 01632 960123 within 24 hours."}, Fields: []form.Field{{Label: "Ring 01632 960456 first. Name of child"}}}
	p := form.Profile(form.Understand(f), "wexcombe", "Wexcombe")
	if len(p.Numbers) > 0 || len(p.Deadlines) > 0 || len(p.Threshold.Levels) > 0 {
		t.Errorf("got %v, %v, %v before anybody has checked them", p.Numbers, p.Deadlines, p.Threshold)
	}
	for _, fact := range form.Facts(f) {
		if fact.What == form.ANumber {
			p.Numbers = append(p.Numbers, fact.Number("Front door", "any", "2026-11-20"))
		}
	}
	got, mistakes := authority.Read(authority.Encode(p), known)
	if len(mistakes) > 0 || len(got.Numbers) != 2 || got.Numbers[0].Dated() != "checked Fri 20 Nov 2026" {
		t.Errorf("got %+v, %v once they are checked", got.Numbers, mistakes)
	}
}
