package export

import (
	"referral/checklist"
	"referral/checklist/english"
)

// restsOn says in a sentence which kinds of facts the referral is based on (R155).
func restsOn(p *paper) string {
	grounds := []string{"what was seen", "what a child said", "what others said", "records", "what was passed on to us"}
	facts := make([][]string, len(grounds))
	for _, f := range openFacts(p.R) {
		for _, i := range groundsOf(p, f) {
			facts[i] = append(facts[i], f.ID)
		}
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

// groundsOf returns which grounds a fact gives, in order: what was seen may come with words, which have a ground of
// their own. A fact that does not say how it is known gives none but the words in it.
func groundsOf(p *paper, f *checklist.Fact) []int {
	said := 2
	if c := p.R.Person(p.R.SpeakerOf(f)); c != nil && c.Referred {
		said = 1
	}
	switch f.Kind {
	case checklist.FactRecord:
		return []int{3}
	case checklist.FactPassedOn:
		return []int{4}
	case checklist.FactHeard:
		return []int{said}
	}
	var out []int
	if f.Kind == checklist.FactSeen {
		out = append(out, 0)
	}
	if f.Words != "" && p.R.SpeakerOf(f) != "" {
		out = append(out, said)
	}
	return out
}
