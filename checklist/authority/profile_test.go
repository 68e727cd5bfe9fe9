package authority_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/source"
)

func known(id string) bool {
	_, ok := checklist.Default().Question(id)
	return ok
}

// TestBuiltin checks every built-in profile against the questions and sources.
func TestBuiltin(t *testing.T) {
	var ids []string
	for _, p := range authority.Builtin() {
		ids = append(ids, p.ID)
		if p.Checked == "" {
			t.Errorf("%s: no day on which the profile was checked", p.ID)
		}
		for _, f := range p.Form.Fields {
			for _, q := range f.Questions {
				if !known(q) {
					t.Errorf("%s: there is no question %s", p.ID, q)
				}
			}
		}
		var origins []authority.Origin
		origins = append(origins, p.Route.Origin, p.Threshold.Origin, p.Postcodes.Origin, p.Form.Origin)
		for _, n := range p.Numbers {
			origins = append(origins, n.Origin)
		}
		for _, d := range p.Deadlines {
			origins = append(origins, d.Origin)
		}
		for _, r := range p.Ladder {
			origins = append(origins, r.Origin)
		}
		for _, n := range p.Notes {
			origins = append(origins, n.Origin)
		}
		for _, o := range origins {
			if o.Source != "" && !source.Known(o.Source) {
				t.Errorf("%s: the source %s is not known", p.ID, o.Source)
			}
		}
	}
	if last := len(ids) - 1; last < 1 || ids[last] != authority.Other || !slices.IsSorted(ids[:last]) {
		t.Errorf("got profiles %s, want them by ID and %q last", strings.Join(ids, " "), authority.Other)
	}
}

// TestForms counts the boxes of the eight forms, so that none is lost.
func TestForms(t *testing.T) {
	for id, want := range map[string]int{
		"bolton": 42, "bournemouth-poole": 33, "herefordshire": 8, "kirklees": 16, "lancashire": 17, "nottingham-city": 20, "shropshire": 10, "swindon": 33,
		"dorset": 0, "other": 0,
	} {
		p, ok := authority.Find(id)
		if !ok || len(p.Form.Fields) != want {
			t.Errorf("%s: got %d boxes, want %d", id, len(p.Form.Fields), want)
		}
	}
}

func TestUnknown(t *testing.T) {
	p, _ := authority.Find(authority.Other)
	if got := len(p.Unknown()); got != 19 {
		t.Errorf("got %d things not known of another authority, want all 19: %v", got, p.Unknown())
	}
	p, _ = authority.Find("bolton")
	for _, what := range p.Unknown() {
		if what == "by when the front door answers" || what == "its phone number" {
			t.Errorf("Bolton: %q is said not to be known", what)
		}
	}
	if n := p.Numbers[0].Note(); !strings.Contains(n, "not dated, so check it") || !strings.Contains(n, "hours not known") {
		t.Errorf("got note %q: it should say that the number is undated", n)
	}
	if got := (authority.Origin{Checked: "2026-11-01"}).Dated(); got != "checked Sun 1 Nov 2026" {
		t.Errorf("got %q", got)
	}
}

func TestPostcode(t *testing.T) {
	tests := []struct {
		give, district string
		ok             bool
	}{
		{"BL1 1ZZ", "BL1", true}, {"bl11zz", "BL1", true}, {"BL99 9ZZ", "BL99", true}, {" sw1a 1zz ", "SW1A", true},
		{"W1 1ZZ", "W1", true}, {"BL1", "", false}, {"", "", false}, {"BL1 ZZZ", "", false}, {"1BL 1ZZ", "", false}, {"ABC1 1ZZ", "", false}, {"BL1 1Z£", "", false},
	}
	for _, tt := range tests {
		district, _, ok := authority.Postcode(tt.give)
		if ok != tt.ok || ok && district != tt.district {
			t.Errorf("Postcode(%q) = %q, %v; want %q, %v", tt.give, district, ok, tt.district, tt.ok)
		}
	}
}

func TestPlace(t *testing.T) {
	p := authority.Profile{Name: "Wexcombe", Postcodes: authority.Postcodes{Inside: []string{"ZZ4"}, Shared: []string{"ZZ5"}, Neighbours: []string{"ZZ6"}}}
	tests := []struct {
		give string
		want authority.Place
		says string
	}{
		{"ZZ4 7QD", authority.PlaceInside, "home address decides"},
		{"ZZ5 7QD", authority.PlaceShared, "shared"},
		{"ZZ6 7QD", authority.PlaceNeighbour, "neighbouring"},
		{"ZZ7 7QD", authority.PlaceUnlisted, "not on the list"},
		{"nonsense", authority.PlaceNoPostcode, ""},
	}
	for _, tt := range tests {
		got := p.Place(tt.give)
		if got != tt.want || !strings.Contains(p.Say(got), tt.says) {
			t.Errorf("Place(%q) = %s (%q), want %s", tt.give, got, p.Say(got), tt.want)
		}
	}
	if got := (authority.Profile{}).Place("ZZ4 7QD"); got != authority.PlaceUnknown {
		t.Errorf("a profile with no districts: got %s", got)
	}
}

// A council is called by its name in a sentence, or "your council" if none was chosen or it is not on the list.
func TestCalled(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{"swindon": "Swindon", authority.Other: "your council", "": "your council"} {
		p, _ := authority.Find(id)
		if got := p.Called(); got != want {
			t.Errorf("%q: got %q, want %q", id, got, want)
		}
	}
}
