package export

import (
	"referral/checklist"
	"referral/checklist/english"
)

// restsOn says in a sentence what the referral rests on, from the kinds of its facts (R155).
func restsOn(p *paper) string {
	grounds := []string{"what was seen", "what a child said", "what others said", "records", "what was passed on to us"}
	facts := make([][]string, len(grounds))
	for _, f := range openFacts(p.R) {
		i := groundOf(p, f)
		facts[i] = append(facts[i], f.ID)
	}
	var out []string
	for i, ids := range facts {
		if len(ids) > 0 {
			out = append(out, grounds[i]+" ("+cited(ids)+")")
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "This referral rests on " + english.And(out) + "."
}

// groundOf is which of the grounds a fact is, in their order.
func groundOf(p *paper, f *checklist.Fact) int {
	switch f.Kind {
	case checklist.FactRecord:
		return 3
	case checklist.FactPassedOn:
		return 4
	case checklist.FactHeard:
		if c := p.R.Person(p.R.SpeakerOf(f)); c != nil && c.Referred {
			return 1
		}
		return 2
	}
	return 0
}
