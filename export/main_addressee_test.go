package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/when"
)

// If the council is not on the list, the referral is addressed to the front door as the call or the sent action names it,
// at its head and on every page.
func TestTheFrontDoorIsNamedAsWritten(t *testing.T) {
	t.Parallel()
	sent := func(who string) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			r.Actions = append(r.Actions, &checklist.Action{ID: "a2", Kind: checklist.ActionSent, Who: who, When: when.When{At: "2026-11-12T12:50"}})
		}
	}
	rang := func(who string) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			r.Request.How = checklist.ByCall
			r.Actions = append(r.Actions, &checklist.Action{ID: "a1", Kind: checklist.ActionCall, Who: who, Done: true, Referral: true, When: when.When{At: "2026-11-12T11:34"}})
		}
	}
	answered := func(who string) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			r.Answers = map[string]checklist.Answer{checklist.QCallAnsweredBy: {Text: who}}
		}
	}
	for _, tt := range []struct {
		name, want string
		change     func(*checklist.Referral)
	}{
		{"sent", "Marlock front door", sent("Marlock front door")},
		{"sent, and how", "Marlock MASH", sent("By secure email to the Marlock MASH")},
		{"the call", "Marlock Borough Council", rang("Femi Aduba, duty social worker, Marlock Borough Council")},
		{"who answered", "Marlock children's services", answered("Femi Aduba at Marlock children's services")},
		{"a team in brackets", "Marlock First Response", rang("Femi Aduba (Marlock First Response)")},
		{"the call comes before what was sent", "Marlock front door", func(r *checklist.Referral) {
			sent("Thirle Council")(r)
			rang("Femi Aduba, Marlock front door")(r)
		}},
		{"a front door without a place", "", sent("the front door")},
		{"a hub without a place", "", sent("MASH (Multi-Agency Safeguarding Hub)")},
		{"only a name", "", rang("Femi Aduba")},
		{"nothing", "", func(*checklist.Referral) {}},
	} {
		r := checklist.New()
		r.AddChild().Name = "Ivo Marsh"
		r.Authority = authority.Other
		tt.change(r)
		p := newPaper(contextOf(r))
		if got := addressee(p); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		head, _, _ := strings.Cut(compose(t, MainID, contextOf(r)), "\n## 1.")
		if says := strings.Contains(head, "**To** "+tt.want+". **From"); says != (tt.want != "") {
			t.Errorf("%s: the head is\n%s", tt.name, head)
		}
		if says := strings.Contains(running(p), "o "+tt.want+";"); tt.want != "" && !says {
			t.Errorf("%s: every page has %q", tt.name, running(p))
		}
	}
}
