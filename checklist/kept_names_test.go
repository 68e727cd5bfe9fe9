package checklist_test

import (
	"testing"

	"referral/checklist"
)

// Someone who told us is a protected source as soon as what must be kept says so by name; a parent or an address is
// not.
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
		{"Mr Okafor must not find out that Rosa has been told.", false},
		{"Rosa Marsden told Mr Okafor that they had moved. He must not learn where to.", false},
		{"Rosa came to the office and asked not to be named.", true},
		{"Nothing.", false},
	} {
		r := checklist.New()
		r.AddChild().Name = "Nell Okafor"
		mother := r.AddPerson()
		mother.Name, mother.Relations = "Ann Okafor", []checklist.Relation{{To: "p1", Is: "mother"}}
		source := r.AddPerson()
		source.Name, source.Relations = "Rosa Marsden", []checklist.Relation{{To: "p1", Is: "neighbour"}}
		r.Answers = map[string]checklist.Answer{checklist.QConsentKeptSecret: {Text: tt.s}}
		out := r.WithNamesHeld()
		if got := out.Person(source.ID).Held(); got != tt.want || out.Person(mother.ID).Held() || source.NameHeld {
			t.Errorf("%q: the neighbour is held %v", tt.s, got)
		}
		if r.SourceHeld() != tt.want || out.WithNamesHeld() != out {
			t.Errorf("%q: a source is held %v", tt.s, r.SourceHeld())
		}
	}
}
