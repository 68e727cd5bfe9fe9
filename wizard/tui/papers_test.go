package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// TestPapersShowBothHalves: the page of papers says what page one holds of what must be kept from the family, and what the
// separate sheet holds. A long text leaves room for the papers.
func TestPapersShowBothHalves(t *testing.T) {
	r := sample(t, "rowan")
	r.Answers["consent.confidential_information"] = checklist.Answer{Text: "No letters to the house. His uncle rang us."}
	g := newRig(t, r)
	g.m.push(newExportPage(g.m))
	g.want("On page one: No letters to the house.", "On the separate sheet only: His uncle rang us.")
	r.Answers["consent.kept_secret"] = checklist.Answer{Text: strings.Repeat("The flat above the bakery. ", 200)}
	g = newRig(t, r)
	g.size(80, 24)
	g.m.push(newExportPage(g.m))
	g.want("On the separate sheet only: His uncle rang us.", "▌ Referral", "What to say on the phone")
}
