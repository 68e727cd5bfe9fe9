package review

import (
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
)

// TestCouncilByDistrict compares a child's home with the districts that a profile lists.
func TestCouncilByDistrict(t *testing.T) {
	listed := authority.Profile{ID: "tarrow", Name: "Tarrow", Postcodes: authority.Postcodes{Inside: []string{"ZZ4", "ZX1"}, Shared: []string{"ZZ5"}, Neighbours: []string{"ZZ6"}}}
	for _, c := range []struct {
		name, address, postcode string
		ask                     string // ask is the question of the comment; empty for no comment.
	}{
		{"inside", "3 Quarry Steps, Tarrow", "ZZ4 7QD", ""},
		{"inside, no space", "3 Quarry Steps, Tarrow", "zz47qd", ""},
		{"inside, other letters than the school's", "3 Quarry Steps", "ZX1 1ZZ", ""},
		{"a neighbour's", "3 Quarry Steps, Tarrow", "ZZ6 7QD", "This district looks like a neighbouring council's: check it with the council's switchboard. The list: not dated, so check it."},
		{"in the address", "3 Quarry Steps, Tarrow zz6 7qd", "", "This district looks like a neighbouring council's: check it with the council's switchboard. The list: not dated, so check it."},
		{"shared", "3 Quarry Steps, Tarrow", "ZZ5 7QD", "This district is shared between councils: check it with the council's switchboard. The list: not dated, so check it."},
		{"not listed", "3 Quarry Steps, Tarrow", "ZZ9 7QD", "This district is not on the list for Tarrow: check it with the council's switchboard before you send. The list: not dated, so check it."},
		{"no postcode", "3 Quarry Steps, Tarrow", "not known", ""},
	} {
		r := base()
		r.Authority, r.Homes[0].Address, r.Homes[0].Postcode = "tarrow", c.address, c.postcode
		v := New(checklist.Default()).Councils(func(string) authority.Profile { return listed })
		ask := ""
		for _, f := range v.Review(r, now) {
			if f.Rule == "route-council" || f.Rule == "route-elsewhere" {
				ask += f.Ask
			}
		}
		if ask != c.ask {
			t.Errorf("%s: got %q, want %q", c.name, ask, c.ask)
		}
	}
}

// TestCouncilByTheSchool compares the home with the school if the profile lists no districts.
func TestCouncilByTheSchool(t *testing.T) {
	for _, c := range []struct {
		name, school, address, postcode string
		want                            int
	}{
		{"the same district", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Wexcombe", "ZZ4 7QD", 0},
		{"another district of the town", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Wexcombe", "ZZ7 7QD", 0},
		{"another district, in the address", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Wexcombe ZZ7 7QD", "", 0},
		{"another district and town", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Tarrow", "ZZ9 7QD", 1},
		{"no space", "Mill Lane, Wexcombe ZZ41AA", "3 Quarry Steps, Tarrow", "zz97qd", 1},
		{"no town", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps", "ZZ9 7QD", 1},
		{"other letters", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Wexcombe", "YY1 7QD", 1},
		{"a village named like a street of the school's", "Tarrow Road, Wexcombe ZZ4 1AA", "3 Quarry Steps, Tarrow End", "ZZ9 7QD", 1},
		{"the school has none", "Mill Lane, Wexcombe", "3 Quarry Steps, Tarrow", "ZZ9 7QD", 0},
		{"no postcode", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Tarrow", "not known", 0},
		{"half a postcode", "Mill Lane, Wexcombe ZZ4 1AA", "3 Quarry Steps, Tarrow", "ZZ9", 0},
	} {
		r := base()
		r.Referrer.Address, r.Homes[0].Address, r.Homes[0].Postcode = c.school, c.address, c.postcode
		n := 0
		for _, f := range ruled(t, r, finding.Think, now) {
			if f.Rule == "route-elsewhere" {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: got %d, want %d", c.name, n, c.want)
		}
	}
	r := base()
	r.Homes[0].Address, r.Homes[0].Postcode = "3 Quarry Steps, Tarrow", "ZZ9 7QD"
	r.Routes = []*checklist.Route{{Route: checklist.RouteOtherAuthority, Told: "yes"}}
	if got := foundBy(t, "route-elsewhere", r); len(got) > 0 {
		t.Errorf("the other council is told: got %q", got)
	}
}
