package export

import (
	"fmt"
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// numbersNote explains, after the facts, why a number is missing. If the paper cites a fact on another sheet, it only
// says that the fact is there; a number that is never cited may never have been used.
func numbersNote(p *paper, words string) []document.Block {
	held := heldCited(p, words)
	note := onSeparateSheet(held)
	if skipsNumbers(openFacts(p.R), held) {
		note = english.Sentences(note, "Facts keep their numbers, so a number may be missing here")
	}
	return plain(note)
}

// heldCited returns the cited facts that are on a separate sheet.
func heldCited(p *paper, words string) []string {
	var out []string
	for _, n := range checklist.FactsNamed(words) {
		if f := p.R.Fact(fmt.Sprintf("f%d", n)); f != nil && p.R.HoldOf(f) != "" && !slices.Contains(out, f.ID) {
			out = append(out, f.ID)
		}
	}
	return out
}

// onSeparateSheet says where the missing facts are, but not whose they are.
func onSeparateSheet(ids []string) string {
	switch len(ids) {
	case 0:
		return ""
	case 1:
		return cited(ids) + " is on a separate sheet."
	}
	return cited(ids) + " are on a separate sheet."
}

// skipsNumbers reports whether a number is missing from those of the facts and the others accounted for: a reader would
// look for a lost page.
func skipsNumbers(facts []*checklist.Fact, others []string) bool {
	most, there := 0, map[int]bool{}
	for _, f := range facts {
		n := checklist.EntryFact.Number(f.ID)
		most, there[n] = max(most, n), true
	}
	for _, id := range others {
		there[checklist.EntryFact.Number(id)] = true
	}
	for n := 1; n < most; n++ {
		if !there[n] {
			return true
		}
	}
	return false
}
