package main

import (
	"slices"
	"testing"

	"referral/checklist/finding"
	"referral/checklist/wording"
)

// inWords has the rows that phrases check, with sentences that break the row and plain ones that do not.
var inWords = map[int]struct {
	categories    []string
	breaks, keeps []string
}{
	74: {[]string{"jargon"},
		[]string{"This has had a negative impact on her emotional wellbeing and attachment style.", "He is dysregulated after contact."},
		[]string{"She lies awake until two and cries at the gate.", "He eats once a day.", "She holds her sister's hand in every corridor.", "He no longer asks to go home."}},
	110: {[]string{"jargon"},
		[]string{"The SENCO spoke to CAMHS about the EHCP.", "He is CIN and the IRO was told."},
		[]string{"The special needs teacher rang the clinic.", "His class teacher wrote the plan.", "She is in Year 4.", "The nurse weighed him."}},
	113: {[]string{"hearsay", "opinion", "judgement"},
		[]string{"Mum must be an alcoholic.", "He is clearly an addict."},
		[]string{"Her breath smelled of alcohol at 08:50.", "She walked straight and spoke clearly.", "There were four empty cans on the step.", "He told us that he takes tablets."}},
	118: {[]string{"vague"},
		[]string{"The family has a chaotic lifestyle.", "There are ongoing concerns about home conditions."},
		[]string{"Three adults collected him in four days.", "He came in after 09:00 on 6 of 10 mornings.", "There was no bed in the room on 3 November 2026.", "The gas was off for nine days."}},
	119: {[]string{"blame", "judgement"},
		[]string{"She is attention seeking.", "He puts himself at risk."},
		[]string{"She called out eleven times in the lesson.", "He was driven away by a man of about thirty.", "She cried when the bell rang.", "He asked for his coat."}},
	124: {[]string{"plan"},
		[]string{"We will continue to monitor.", "We will keep an eye on him."},
		[]string{"Ms Tran weighs his lunch box each day until 18 December 2026.", "Mr Hale meets her at 08:30.", "We ring you on Monday 30 November 2026.", "I look at the register with you on 4 December 2026."}},
}

func TestRowsThatPhrasesHold(t *testing.T) {
	for n, row := range inWords {
		found := func(text string) bool {
			return slices.ContainsFunc(wording.Check(text, wording.Options{Floor: finding.Info}), func(f finding.Finding) bool {
				return slices.Contains(row.categories, f.Category)
			})
		}
		for _, s := range row.breaks {
			if !found(s) {
				t.Errorf("R%d: %q gets no comment", n, s)
			}
		}
		for _, s := range row.keeps {
			if found(s) {
				t.Errorf("R%d: %q gets a comment", n, s)
			}
		}
	}
}
