package review

import (
	"referral/checklist"
	"referral/checklist/finding"
)

// speakerRule asks whose words were passed on.
func speakerRule() Rule {
	return Rule{
		ID: "evidence-first-speaker", Category: "evidence", Severity: finding.Think,
		What:   "Words were passed on to you, but nothing says whose they were first.",
		Why:    "Crediting a threat to the person who only reported it can do harm, and is no use as evidence.",
		Ask:    "Whose words were these first? Only what you were told at the time. Do not ask again.",
		Source: []string{"bolton", "dsl"}, Rows: []int{70, 112},
		Find: func(c *Context) []Hit {
			var hits []Hit
			for _, f := range c.R.Facts {
				if c.open(checklist.QFactSpeaker, f.ID) {
					hits = append(hits, ofEntry(checklist.QFactSpeaker, f.ID))
				}
			}
			return hits
		},
	}
}
