package review

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// The question about the child's own words says whose they are only if there are several children.
func TestOneOfSeveralChildrenIsNamed(t *testing.T) {
	t.Parallel()
	for _, several := range []bool{false, true} {
		r := base()
		quiet(r)
		delete(child(r).Answers, checklist.QVoiceWishes)
		if several {
			r.People = append(r.People, &checklist.Person{ID: "p8", Referred: true, Name: "Jonah Torvane", Born: at("2018-03-04"), Homes: []string{"h1"}})
		}
		asks := ""
		for _, f := range ruled(t, r, finding.Info, now) {
			if f.Rule == "voice-words" {
				asks += f.Ask + "\n"
			}
		}
		if strings.Contains(asks, "Mila") != several || strings.Contains(asks, "Jonah") != several || strings.Contains(asks, "the child's own words") == several {
			t.Errorf("several children %v: asks %q", several, asks)
		}
	}
}
