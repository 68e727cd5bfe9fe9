package checklist_test

import (
	"testing"

	"referral/checklist"
)

// Somebody who told us is a protected source as soon as what must be kept says so, by name; a parent, or an address, is not.
func TestKeptNames(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want bool
	}{
		{"Rosa Marsden, who lives opposite, told us. Keep her name from everybody.", true},
		{"Rosa rang school. They must not find out.", true},
		{"That it was Ms Marsden who came to us.", true},
		{"Ms Marsden's name.", true},
		{"The identity of Rosa Marsden", true},
		{"The source is Rosa Marsden, a pupil here.", true},
		{"The new address: 9 Fenway, Tarrow.", false},
		{"Rosa Marsden's address, which is 9 Fenway.", false},
		{"Ann told us where she is staying.", false},
		{"Nothing.", false},
	} {
		r := checklist.New()
		r.AddChild().Name = "Nell Okafor"
		mother := r.AddPerson()
		mother.Name, mother.Relations = "Ann Okafor", []checklist.Relation{{To: "p1", Is: "mother"}}
		source := r.AddPerson()
		source.Name, source.Relations = "Rosa Marsden", []checklist.Relation{{To: "p1", Is: "neighbour"}}
		r.Answers = map[string]checklist.Answer{checklist.QConsentKeptSecret: {Text: tt.s}}
		held := r.HoldKeptNames()
		if source.Held() != tt.want || mother.Held() || len(held) > 1 {
			t.Errorf("%q: the neighbour is held %v, the mother %v", tt.s, source.Held(), mother.Held())
		}
		if again := r.HoldKeptNames(); len(again) > 0 {
			t.Errorf("%q: held a second time", tt.s)
		}
	}
}
