package export

import (
	"regexp"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// unnumbered returns a request without its number. A line with several requests keeps all its numbers.
func unnumbered(line string) string {
	if another.MatchString(line) {
		return line
	}
	return numbered.ReplaceAllString(line, "")
}

// another matches the number of a further request on the same line.
var another = regexp.MustCompile(`[.;,]\s+\d{1,2}[.)]\s+\p{L}`)

var numbered = regexp.MustCompile(`^(?:\d{1,2}[.)]|[-*•–])\s+`)

// askedOnPageOne tells the reader of part 9 where the requests are.
const askedOnPageOne = "What we ask of you is in section 1, under \"We ask\"."

// whatShouldHappen says what we will do ourselves (R124). What we ask for (R101) is on page one in full, and not
// printed twice.
func whatShouldHappen(p *paper) []document.Block {
	var out blocks
	out.add(heading("9. What should happen"))
	asked := len(requested(p)) > 0
	if !asked {
		out.add(toDo("What we ask:", p.must(checklist.QOutcomeExpected, ""))...)
	}
	out.add(toDo("What we will do:", p.must(checklist.QOutcomeWeWill, ""))...)
	var agreed []string
	for _, q := range []struct{ id, lead string }{
		{checklist.QCallAdvice, ""}, {checklist.QCallMayGoHome, "Can the child go home: "}, {checklist.QCallFamilyTold, "On telling the family: "},
		{checklist.QCallRingBack, "Ringing back: "},
	} {
		switch {
		case q.id == checklist.QCallMayGoHome && !p.isGap(q.id, ""):
			continue // On page one, with the time the child leaves.
		case q.id == checklist.QCallFamilyTold && p.text(checklist.QSharingFamilyToldWhat, "") == "":
			continue // Printed with who was told.
		}
		if s := p.callAnswer(q.id); s != "" && !p.saidElsewhere(q.id, s) {
			agreed = append(agreed, q.lead+inside(s))
		}
	}
	for i, s := range agreed {
		agreed[i] = p.start(s)
	}
	if len(agreed) > 0 {
		agreed[0] = inside(agreed[0])
	}
	said := []part{{"As we understood the call:", english.Sentences(agreed...)}}
	if len(agreed) == 0 {
		said = nil
	}
	if asked && !continuesIn(p, "9") { // What did not fit on page one has just said where the rest is.
		said = append([]part{{"", askedOnPageOne}}, said...)
	}
	out.add(gathered(said)...)
	return out
}

// toDo returns what someone will do or is asked for: a sentence for one line, a list for several.
func toDo(lead, said string) []document.Block {
	var items []document.Text
	for _, line := range lines(said) {
		items = append(items, document.Plain(english.Sentence(unnumbered(line))))
	}
	switch len(items) {
	case 0:
		return nil
	case 1:
		return led(lead, items[0].String())
	}
	return []document.Block{document.Paragraph{Text: document.Strong(lead)}, document.List{Numbered: true, Items: items}}
}

const furtherTitle = "9a. Further details"

// furtherDetails prints every answer without a place of its own, so that nothing written is lost.
func furtherDetails(p *paper) []document.Block {
	var out blocks
	var rows []document.Row
	p.everyRef(func(q *checklist.Question, subject string) {
		if hasPlace(p.R, q.ID, subject) || leaveOut(q) {
			return
		}
		if s := furtherAnswer(p, q, subject); s != "" {
			rows = append(rows, document.Row{Key: document.Plain(labelOf(p, q.Label, subject)), Value: document.Plain(s)})
		}
	})
	switch len(rows) {
	case 0:
	case 1:
		out.add(heading(furtherTitle))
		out.add(led(rows[0].Key.String()+":", english.Sentence(rows[0].Value.String()))...)
	default:
		out.add(heading(furtherTitle))
		out.add(document.KeyValues{Head: [2]string{"About", "Answer"}, Rows: rows})
	}
	return out
}

// furtherAnswer returns an answer without a place of its own. Entries of lists have theirs, and gaps are in the last
// part.
func furtherAnswer(p *paper, q *checklist.Question, subject string) string {
	v := p.value(q.ID, subject)
	if v.Gap != nil {
		return ""
	}
	if !v.Given() {
		return ""
	}
	switch q.ID {
	case checklist.QFamilyPersonOfConcern, checklist.QPersonAccess, checklist.QFamilyPrimaryCarer, checklist.QAgenciesLeadProfessional:
		if v.Text == "" {
			return ""
		}
	}
	return p.words(q, v)
}
