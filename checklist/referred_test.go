package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

func TestMayBeReferred(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC)
	for _, tt := range []struct {
		relation, born string
		sure, perhaps  bool
	}{
		{"girl, daughter", "2020", false, true},
		{"daughter", "", false, true},
		{"eldest son", "2012-05-03", false, true},
		{"step daughter", "2015", false, true},
		{"son of Marta", "2019", false, true},
		{"Marta's boy", "2019", false, true},
		{"mum's partner's daughter", "2017", false, true},
		{"boy, Year 4", "2018", false, true},
		{"baby", "2026-09", false, true},
		{"daughter, 24", "2002", false, false},
		{"child referred", "2016", true, false},
		{"brother, also referred", "2016", true, false},
		{"girl, not referred", "2016", false, false},
		{"half-sister", "2022", false, false},
		{"girl, half-sister", "2022", false, false},
		{"brother", "2019", false, false},
		{"neighbour's son", "2014", false, false},
		{"aunt's daughter", "2014", false, false},
		{"girl, friend", "2014", false, false},
		{"boyfriend", "", false, false},
		{"mother", "1990", false, false},
		{"grandson", "", false, false},
		{"", "2020", false, false},
	} {
		p := &checklist.Person{Born: when.When{At: tt.born, About: len(tt.born) == 4}}
		if sure, perhaps := checklist.MayBeReferred(p, tt.relation, now); sure != tt.sure || perhaps != tt.perhaps {
			t.Errorf("%q, born %s: got %v, %v", tt.relation, tt.born, sure, perhaps)
		}
	}
}

// TestReferChild: someone in the list becomes a child referred, and replaces the first child if nothing is known of
// that one yet.
func TestReferChild(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild()
	first := r.AddPerson()
	first.Name, first.Born = "Ottilie Brandt", when.When{At: "2019-04-02"}
	if got := r.ReferChild(first.ID); got != r.Children()[0].ID || len(r.Children()) != 1 || r.Children()[0].Name != "Ottilie Brandt" || len(r.Others()) != 0 {
		t.Errorf("got %s of %+v", got, r.People)
	}
	second := r.AddPerson()
	second.Name = "Bram Brandt"
	if got := r.ReferChild(second.ID); len(r.Children()) != 2 || r.Children()[1].ID != got || r.Children()[1].Name != "Bram Brandt" {
		t.Errorf("got %s of %+v", got, r.People)
	}
	if r.ReferChild("p99") != "" || r.ReferChild(r.Children()[0].ID) != "" {
		t.Error("there was no one to refer")
	}
}
