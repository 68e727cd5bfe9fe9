package review

import (
	"cmp"
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
)

// sheetRules are about what belongs on a separate sheet.
func sheetRules() []Rule {
	return []Rule{
		{
			ID: NamedRule, Category: "sheet", Severity: finding.Fix,
			What:   "The name of a protected source appears in the main text.",
			Why:    "The main sheet may be read by the family, and this person asked not to be named.",
			Ask:    "How can this be said without the name?",
			Source: []string{"swindon"}, Rows: []int{44},
			Find: findSourceNamed,
		},
		{
			ID: "sheet-source-fact", Category: "sheet", Severity: finding.Fix,
			What:   "A source is protected, and a fact that was passed on does not say who by, so it would print on the main sheet.",
			Why:    "What someone knows can name them as surely as their name does.",
			Ask:    "Should this fact go on the sheet of protected sources?",
			Source: []string{"swindon"}, Rows: []int{44},
			Find: findSourceFact,
		},
		{
			ID: "sheet-source-told", Category: "sheet", Severity: finding.Think,
			What:   "A source is protected, and the main sheet says that a relative, a neighbour or someone similar told you, rang or saw something.",
			Why:    "The family may read this, and work out who it was.",
			Ask:    "Would the family know who this is? Say what is known, and leave out who told you.",
			Source: []string{"swindon"}, Rows: []int{44},
			Find: findSourceTold,
		},
		{
			ID: "sheet-secret-elsewhere", Category: "sheet", Severity: finding.Think,
			What:   "An address, a number or something similar must be kept from someone in the family, but it is on the main sheet as well.",
			Why:    "The family may read the main sheet.",
			Ask:    keptOnMain("someone in the family"),
			Source: []string{"swindon"}, Rows: []int{41, 44, 166},
			Find: findSecretElsewhere,
		},
		sharedRule(),
		hintedRule(),
		{
			ID: "sheet-fact-cited", Category: "sheet", Severity: finding.Think,
			What:   "The main sheet refers to a fact that is not on it.",
			Why:    "The reader looks for the fact and cannot find it, and the family can see that something has been held back.",
			Ask:    "You refer to a fact that is not on this sheet. Can you say this without it?",
			Source: []string{"practice"}, Rows: []int{44, 111},
			Find: findCitedElsewhere,
		},
		{
			ID: "sheet-staff-safety", Category: "sheet", Severity: finding.Think,
			What:   "Someone may be a danger to visitors, but no fact for the staff safety sheet says why.",
			Why:    "A worker who goes alone needs to know what happened, and not only that there is a risk.",
			Ask:    "What was seen, heard or recorded? Add it as a fact marked \"staff safety\".",
			Source: []string{"dsl"}, Rows: []int{98},
			Find: func(c *Context) []Hit {
				for _, f := range c.R.Facts {
					if f.Hold == checklist.HoldStaffSafety {
						return nil
					}
				}
				for _, p := range c.R.Others() {
					if p.StaffRisk == checklist.Yes && c.value(checklist.QPersonStaffRisk, p.ID).Text == "" {
						return []Hit{ofPerson(checklist.QPersonStaffRisk, p.ID)}
					}
				}
				return nil
			},
		},
		{
			ID: "sheet-sent", Category: "sheet", Severity: finding.Think,
			What:   "The referral is sent, but nothing says whether the separate sheet went too.",
			Why:    "Page one tells the visitor that the sheet exists. Without it they know only half.",
			Ask:    "Did the separate sheet go too, and how?",
			Source: []string{"dsl", "swindon"}, Rows: []int{44, 98},
			Find: func(c *Context) []Hit {
				if !c.sent() || !c.asked(checklist.QCheckSheetsSent, "") || c.value(checklist.QCheckSheetsSent, "").Gap != nil || c.value(checklist.QCheckSheetsSent, "").Choice == string(checklist.Yes) {
					return nil
				}
				return []Hit{here(checklist.QCheckSheetsSent)}
			},
		},
	}
}

// dropInside keeps the first hit if two words of one name are next to each other.
func dropInside(hits []Hit) []Hit {
	slices.SortStableFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.At.Question, b.At.Question), cmp.Compare(a.At.Person, b.At.Person), cmp.Compare(a.At.Fact, b.At.Fact), a.Start-b.Start)
	})
	var out []Hit
	for _, h := range hits {
		if n := len(out); n > 0 && out[n-1].At == h.At && h.Start > out[n-1].Start && h.Start-out[n-1].End <= 1 {
			continue
		}
		out = append(out, h)
	}
	return out
}
