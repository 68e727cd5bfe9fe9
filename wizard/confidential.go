package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
)

// WordsHalves returns what the writer sees before papers are saved: what page one will say about what must be kept from
// the family, what will only be on the separate sheet, and which of its words are also on the main referral. It is
// empty if nothing must be kept. If asked is set, it leaves out where a protected source is named, since the writer is
// asked about that.
func WordsHalves(r *checklist.Referral, asked bool) []string {
	r = r.WithNamesHeld()
	c := r.Confidential()
	if !c.Instructs() && c.Secret == "" && len(c.Details) == 0 {
		return wordsShared(r, asked)
	}
	open, secret := english.OneLine(c.Instruction), english.OneLine(c.Secret)
	if !c.Instructs() {
		open = "only that there is a separate sheet."
	}
	for _, k := range c.Shared(r) {
		secret = strings.TrimSpace(secret + " " + k.Whose + " " + k.Names + ".")
	}
	if secret == "" {
		return []string{"On page one: " + open, "Nothing is kept for a separate sheet."}
	}
	return append([]string{"On page one: " + open, "On the separate sheet only: " + secret}, wordsShared(r, asked)...)
}

// wordsShared says what of the separate sheet is also on the main referral, and under which question.
func wordsShared(r *checklist.Referral, asked bool) []string {
	return alsoOn("the main referral", r, asked, func(*checklist.Question) bool { return true })
}

// WordsSharedOn says what of the separate sheet is also on a paper that prints only some of the answers: the chronology
// or the letter to the council. It is empty for other papers. If asked is set, it leaves out names, as WordsHalves
// does.
func WordsSharedOn(sheet string, r *checklist.Referral, asked bool) []string {
	switch sheet {
	case "chronology":
		return alsoOn("the chronology", r, asked, func(q *checklist.Question) bool { return q.Of == checklist.OfFact || q.Of == checklist.OfEvent })
	case "challenge":
		own := []string{checklist.QImpactWithoutAction, checklist.QAnalysisOpinion, checklist.QOutcomeExpected, checklist.QAfterReasons}
		return alsoOn("the letter to the council", r, asked, func(q *checklist.Question) bool { return q.Of == checklist.OfFact || slices.Contains(own, q.ID) })
	}
	return nil
}

// alsoOn says what of the separate sheet is also on a paper, and under which of the questions that print there.
func alsoOn(paper string, r *checklist.Referral, asked bool, prints func(*checklist.Question) bool) []string {
	guide := checklist.Default()
	var where []string
	for _, f := range review.Shared(r, guide) {
		q, ok := guide.Question(f.At.Question)
		if !ok || !prints(q) || asked && f.Rule == review.NamedRule {
			continue
		}
		said := "an address or a number (" + q.Label + ")"
		switch {
		case f.Rule == review.HintedRule:
			said = "that something is kept (" + q.Label + ")"
		case f.Text != "":
			said = `"` + f.Text + `" (` + q.Label + ")"
		}
		if !slices.Contains(where, said) {
			where = append(where, said)
		}
	}
	if len(where) == 0 {
		return nil
	}
	const most = 3
	if more := len(where) - most; more > 0 {
		where = append(where[:most], english.Count(more, "more place"))
	}
	return []string{"! On the separate sheet, and on " + paper + " too: " + english.And(where) + ". Would it give away what must be kept?"}
}

// HeldBack says which words of the answer on what not to do or mention are left out of page one, and why. It is empty at
// other questions, and if all of it goes on page one.
func (f *Flow) HeldBack(ref checklist.Ref) string {
	if ref.Question != checklist.QConsentConfidentialInformation {
		return ""
	}
	_, secret := f.r.Divide(f.ValueOf(ref).Text)
	if secret == "" {
		return ""
	}
	return "On the separate sheet only, not on page one: \"" + english.OneLine(secret) + "\" It could give away an address, a number or who told you. Without that, it goes on page one."
}
