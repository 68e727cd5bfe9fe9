package review

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// Before a birth it is asked where each parent lives. The address given for the baby is the mother's.
func TestWhereParentsOfAnUnbornBabyLive(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name                 string
		baby, mother, father []string // the IDs of their homes
		want                 []string // the people asked about
	}{
		{"no address", nil, nil, nil, []string{"p2", "p3"}},
		{"an address for the baby", []string{"h1"}, nil, nil, []string{"p3"}},
		{"both have one", nil, []string{"h1"}, []string{"h2"}, nil},
	} {
		r := base()
		baby := unborn()
		baby.ID, baby.Homes = "p1", tt.baby
		r.People = []*checklist.Person{baby, r.Person("p2"), r.Person("p3"), r.Person("p5")}
		r.Events[0].Who = nil
		r.Person("p2").Homes, r.Person("p3").Homes = tt.mother, tt.father
		var got []string
		for _, f := range ruled(t, r, finding.Think, now) {
			if f.Rule == "basics-where" {
				got = append(got, f.At.Person)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: asked about %v, want %v", tt.name, got, tt.want)
		}
	}
}
