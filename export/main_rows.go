package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// pageRow is a row of page one.
type pageRow struct {
	key   string
	whole document.Text // whole is printed in full: what somebody must not do, and whom to ring first.
	parts []string      // parts are shortened to the room there is, each to its first sentences.
	below string        // below is the number of the section that goes on.
	last  string        // last is the answer to a further question, at the end of the parts; it goes on under [lastKey].
	whom  bool          // whom is set for where the children are, who reaches them and who knows: no shorter than ninety seconds allow.
	first bool          // first is set for what is on the first page in large print too.
}

// lastKey leads the answer to why the referral is made now, where there was no room for it with what happened.
const lastKey = "Why today"

// fitRow is as much of a row as there is room for, and the rest.
func (p *paper) fitRow(r pageRow) (shown, rest string) {
	if r.whom && !p.Large {
		return fit(r.parts, rowWords)
	}
	return fit(r.parts, p.rowWords())
}

// full is all that the row has to say.
func (r pageRow) full() string {
	return english.Join(" ", r.whole.String(), english.Sentences(r.parts...))
}

// pageOne is the rows that a duty worker reads first. Most of them always print; an answer that is missing says so.
func pageOne(p *paper) []pageRow {
	names, several := p.children()
	var rows []pageRow
	if key, said := dangerNow(p); len(said) > 0 {
		rows = append(rows, pageRow{key: key, whole: document.Strong(english.Sentences(said...)), first: true})
	}
	rows = append(rows, weAskRows(p, names, several)...)
	rows = append(rows, pageRow{key: "What happened", parts: []string{whatHappened(p)}, below: "3", last: p.value(checklist.QConcernWhyNow, "").Text})
	for _, now := range childrenNow(p) {
		now.first, now.whom = true, true
		rows = append(rows, now)
	}
	rows = append(rows, pageRow{key: "Who, and other children", parts: whoAndReach(p), below: "2", whom: true})
	contact := beforeAnyContact(p)
	if len(contact) > 0 {
		rows = append(rows, pageRow{key: "Before any contact", whole: contact, first: true})
	}
	if no := refusals(p); no != "" {
		rows = append(rows, pageRow{key: "Does not agree", parts: []string{no}, below: "7"})
	}
	rows = append(rows,
		pageRow{key: "Family told?", parts: familyTold(p), below: "7", whom: true, first: len(contact) == 0},
		pageRow{key: "Visiting safely", parts: []string{visitingSafely(p)}, below: "2"})
	if also := alsoTold(p); p.R.Request.Made == "" || english.Sentences(also...) != "" { // Once it has been made, no one else may need to know.
		rows = append(rows, pageRow{key: "Also told", parts: also, below: "9"})
	}
	return append(rows, pageRow{key: "Social worker or plan", parts: workerAndPlan(p), below: "2"})
}

// ninetySeconds is page one as a table.
func ninetySeconds(p *paper) []document.Block {
	return []document.Block{heading(ninetyTitle), rowTable(p, pageOne(p))}
}

const ninetyTitle = "1. In ninety seconds"

// firstPart is what a duty worker reads first. In large print there is less room on the first page: it has the danger, what
// is asked, whom not to ring, where the children are and our number, and the rest follows.
func firstPart(p *paper) []document.Block {
	if !p.Large {
		return append(openingPart(p), ninetySeconds(p)...)
	}
	var first, rest []pageRow
	for _, r := range pageOne(p) {
		if r.first {
			first = append(first, r)
		} else {
			rest = append(rest, r)
		}
	}
	if number := p.value(checklist.QReferrerPhone, "").Text; number != "" {
		first = append(first, pageRow{key: "Our number", parts: []string{english.Join("; ", number, p.R.Referrer.Name)}})
	}
	out := []document.Block{heading(ninetyTitle), rowTable(p, first)}
	return append(append(out, openingPart(p)...), rowTable(p, rest))
}

// rowTable is rows of page one, each as far as there is room.
func rowTable(p *paper, rows []pageRow) document.Block {
	var table document.KeyValues
	for _, r := range rows {
		shown, rest := p.fitRow(r)
		if shown == "" && len(r.whole) == 0 {
			shown = notAnswered
		}
		row := document.Row{Key: document.Plain(r.key), Value: document.Join(r.whole, document.Plain(shown))}
		if rest != "" {
			row.Note = "Continued in section " + r.below + "."
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// continuesIn reports whether a row of page one goes on in a section.
func continuesIn(p *paper, section string) bool {
	return slices.ContainsFunc(pageOne(p), func(r pageRow) bool {
		_, rest := p.fitRow(r)
		return r.below == section && rest != ""
	})
}

// withRest is a part of the paper with what had no room on page one, after its heading.
func withRest(p *paper, section string, blocks []document.Block) []document.Block {
	rest := continued(p, section)
	if len(rest) == 0 || len(blocks) == 0 {
		return blocks
	}
	return append(append([]document.Block{blocks[0]}, rest...), blocks[1:]...)
}

// continued is what had no room on page one and is read in a section.
func continued(p *paper, section string) []document.Block {
	var out []document.Block
	for _, r := range pageOne(p) {
		if r.below != section {
			continue
		}
		if _, more := p.fitRow(r); more != "" {
			out = append(out, r.goesOn(more)...)
		}
	}
	return out
}

// goesOn is what had no room on page one, behind the question that it answers.
func (r pageRow) goesOn(more string) []document.Block {
	const from = ", continued from section 1:"
	key, last := strings.TrimSuffix(r.key, "?"), english.Sentence(r.last)
	switch before, ends := strings.CutSuffix(more, last); {
	case last == "" || !ends && !strings.HasSuffix(last, more):
		return led(key+from, more)
	case !ends:
		return led(lastKey+from, more)
	case before == "":
		return led(lastKey+":", last)
	default:
		return append(led(key+from, strings.TrimSpace(before)), led(lastKey+":", last)...)
	}
}

// fit is as much of the parts as there is room for, and the rest. Every part is begun before any goes on, and no sentence is
// cut: the first stays whole, however long it is.
func fit(parts []string, most int) (shown, rest string) {
	if all := english.Sentences(parts...); len(strings.Fields(all)) <= most {
		return strings.ReplaceAll(all, "\n", " "), ""
	}
	most -= len(strings.Fields("Continued in section 9."))
	sentences := make([][]string, len(parts))
	taken := make([]int, len(parts))
	words := 0
	take := func(i int) bool {
		if taken[i] == len(sentences[i]) {
			return false
		}
		n := len(strings.Fields(sentences[i][taken[i]]))
		if words > 0 && words+n > most {
			return false
		}
		words, taken[i] = words+n, taken[i]+1
		return true
	}
	for i, s := range parts {
		sentences[i] = sentencesOf(s)
		take(i)
	}
	for i := range parts {
		for taken[i] > 0 && take(i) {
			continue
		}
	}
	var above, below []string
	for i, n := range taken {
		above, below = append(above, sentences[i][:n]...), append(below, sentences[i][n:]...)
	}
	return strings.Join(above, " "), strings.Join(below, " ")
}

// sentencesOf are the sentences of an answer, each with its full stop.
func sentencesOf(s string) []string {
	var out []string
	for _, line := range lines(s) {
		for line != "" {
			first, rest := cutSentence(line)
			out, line = append(out, english.Sentence(first)), rest
		}
	}
	return out
}

// cutSentence is the first sentence of a text, and the rest.
func cutSentence(s string) (first, rest string) {
	first = firstSentences(s, 1)
	return first, strings.TrimSpace(s[len(first):])
}
