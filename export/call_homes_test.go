package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// twoHomes returns a record of children who live by turns at two addresses, with a third for anyone staying elsewhere.
func twoHomes(names ...string) *checklist.Referral {
	r := checklist.New()
	r.Homes = []*checklist.Home{
		{ID: "h1", Address: "7 Tern Close, Marrick", Postcode: "ZZ3 1AA"},
		{ID: "h2", Address: "2 Quay Row, Marrick", Postcode: "ZZ3 4AB"},
		{ID: "h3", Address: "Flat 5, Lea House, Holt", Postcode: "ZZ9 9BB"},
	}
	for _, name := range names {
		c := r.AddChild()
		c.Name, c.Homes = name, []string{"h1", "h2"}
	}
	return r
}

// The phone script gives every home of a child, and where the child is staying now. An address kept off the papers is
// not printed.
func TestThePhoneScriptGivesEveryHome(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name      string
		children  []string
		change    func(r *checklist.Referral)
		want, not []string
	}{
		{"one child, two homes", []string{"Wilf Sandoe"}, func(*checklist.Referral) {}, []string{"The child: Wilf Sandoe, 7 Tern Close, Marrick ZZ3 1AA, and 2 Quay Row, Marrick ZZ3 4AB."}, []string{"Staying now"}},
		{"and in the second now", []string{"Wilf Sandoe"}, func(r *checklist.Referral) { r.People[0].Staying = "h2" }, []string{"Staying now: 2 Quay Row, Marrick ZZ3 4AB."}, nil},
		{"and elsewhere now", []string{"Wilf Sandoe"}, func(r *checklist.Referral) { r.People[0].Staying = "h3" }, []string{"Staying now: Flat 5, Lea House, Holt ZZ9 9BB."}, nil},
		{"at the only home", []string{"Wilf Sandoe"}, func(r *checklist.Referral) { r.People[0].Homes, r.People[0].Staying = []string{"h1"}, "h1" }, nil, []string{"Staying now"}},
		{"elsewhere, at an address kept off the papers", []string{"Wilf Sandoe"}, func(r *checklist.Referral) {
			r.People[0].Staying = "h3"
			r.Homes[2].Address, r.Homes[2].Postcode = checklist.KeptElsewhere, checklist.KeptElsewhere
		}, []string{"Staying now: Read it out from the separate sheet."}, []string{"Lea House", checklist.KeptElsewhere}},
		{"the second home kept off the papers", []string{"Wilf Sandoe"}, func(r *checklist.Referral) {
			r.Homes[1].Address = checklist.KeptElsewhere
		}, []string{"7 Tern Close, Marrick ZZ3 1AA.", "Wilf's other address: Read it out from the separate sheet."}, []string{"Quay Row", "ZZ3 4AB"}},
		{"two children, one of them elsewhere now", []string{"Wilf Sandoe", "Pia Sandoe"}, func(r *checklist.Referral) { r.People[1].Staying = "h3" },
			[]string{"Staying now: Pia: Flat 5, Lea House, Holt ZZ9 9BB.", "Wilf and Pia live at: 7 Tern Close, Marrick ZZ3 1AA, and 2 Quay Row, Marrick ZZ3 4AB."}, nil},
		{"two children with different homes", []string{"Wilf Sandoe", "Pia Sandoe"}, func(r *checklist.Referral) { r.People[1].Homes = []string{"h2"} },
			[]string{"Wilf lives at: 7 Tern Close, Marrick ZZ3 1AA, and 2 Quay Row, Marrick ZZ3 4AB.", "Pia lives at: 2 Quay Row, Marrick ZZ3 4AB."}, []string{"Staying now"}},
	} {
		r := twoHomes(tt.children...)
		tt.change(r)
		got := strings.ReplaceAll(compose(t, "call", contextOf(r)), "**", "")
		for _, want := range tt.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is missing:\n%s", tt.name, want, got)
			}
		}
		for _, not := range tt.not {
			if strings.Contains(got, not) {
				t.Errorf("%s: %q is printed:\n%s", tt.name, not, got)
			}
		}
	}
}
