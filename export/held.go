package export

import (
	"referral/checklist"
)

func heldID(r *checklist.Referral, id string) bool {
	return id != checklist.ReferrerID && r.Person(id).Held()
}

// openFacts returns the facts of the main sheet.
func openFacts(r *checklist.Referral) []*checklist.Fact {
	return factsOn(r, "")
}

func factsOn(r *checklist.Referral, hold checklist.Hold) []*checklist.Fact {
	var out []*checklist.Fact
	for _, f := range r.Facts {
		if r.HoldOf(f) == hold {
			out = append(out, f)
		}
	}
	return out
}
