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
	whole document.Text // whole is printed in full: what someone must not do, and whom to ring first.
	parts []string      // parts are shortened to fit, each to its first sentences.
	below string        // below is the number of the section in which it continues.
	last  string        // last answers a further question, at the end of the parts; it continues under [lastKey].
	whom  bool          // whom is set for rows on where the children are, who can reach them and who knows. They are always as long as ninety seconds allow.
	first bool          // first is set for rows that are on the first page in large print too.
}

// lastKey labels the answer to why the referral is made now, if there was no room for it with what happened.
const lastKey = "Why today"

// The names of two rows that a council's form has in full, whatever its other boxes say.
const (
	happenedKey = "What happened"
	whoKey      = "Who, and other children"
)

// fitRow returns as much of a row as fits, and the rest.
func (p *paper) fitRow(r pageRow) (shown, rest string) {
	if r.whom && !p.Large {
		return fit(r.parts, rowWords)
	}
	return fit(r.parts, p.rowWords())
}

// full returns everything the row has to say.
func (r pageRow) full() string {
	return english.Join(" ", r.whole.String(), english.Sentences(r.parts...))
}

// pageOne returns the rows that a duty worker reads first. Most of them are always printed, and say so if an answer is
// missing.
func pageOne(p *paper) []pageRow {
	names, several := p.children()
	var rows []pageRow
	if key, said := dangerNow(p); len(said) > 0 {
		rows = append(rows, pageRow{key: key, whole: document.Strong(english.Sentences(said...)), first: true})
	}
	rows = append(rows, weAskRows(p, names, several)...)
	rows = append(rows, pageRow{key: happenedKey, parts: []string{whatHappened(p)}, below: "3", last: p.value(checklist.QConcernWhyNow, "").Text})
	for _, now := range childrenNow(p) {
		now.first, now.whom = true, true
		rows = append(rows, now)
	}
	rows = append(rows, pageRow{key: whoKey, parts: whoAndReach(p), below: "2", whom: true})
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
	rows = append(rows, pageRow{key: "Social worker or plan", parts: workerAndPlan(p), below: "2"})
	if who := namesOfFamily(p); p.crowded && who != "" {
		rows = append(rows, pageRow{key: "Who is who", whole: document.Plain(who)})
	}
	return rows
}

// namesOfFamily says in one line who the family are, for a page one without room for their table. Those who may be causing
// harm come first.
func namesOfFamily(p *paper) string {
	family, _ := familyAndStrangers(p)
	var first, others []string
	for _, o := range family {
		said := []string{p.begin(o.ID), relationsOf(p, o), homeOf(p, o)}
		if o.OfConcern.Is == checklist.Yes {
			first = append(first, english.Join(", ", append(said, "who may be causing harm")...))
			continue
		}
		others = append(others, english.Join(", ", said...))
	}
	return english.Sentence(strings.Join(append(first, others...), "; "))
}

// homeOf says whether someone has the same home as one of the children or, if not, which of them they live with.
func homeOf(p *paper, o *checklist.Person) string {
	with := slices.DeleteFunc(p.R.Children(), func(c *checklist.Person) bool { return !p.R.LivesWith(o, c) })
	switch {
	case len(with) == 0:
		return ""
	case slices.ContainsFunc(with, func(c *checklist.Person) bool { return checklist.ShareHome(o, c) }):
		return english.Join(", ", "same home", stayingElsewhere(p, o, with))
	}
	return livesWith(p, o, with)
}

// stayingElsewhere says that someone, or all the children with whom they share a home, are not staying there now.
func stayingElsewhere(p *paper, o *checklist.Person, with []*checklist.Person) string {
	away := func(c *checklist.Person) bool { return c.Staying != "" && !slices.Contains(c.Homes, c.Staying) }
	switch {
	case away(o) && !slices.ContainsFunc(with, func(c *checklist.Person) bool { return c.Staying == o.Staying }):
		return "but staying elsewhere now"
	case !away(o) && !slices.ContainsFunc(with, func(c *checklist.Person) bool { return !away(c) || slices.Contains(o.Homes, c.Staying) }):
		return "but " + shortNames(p, with) + " " + isOrAre(len(with) > 1) + " staying elsewhere now"
	}
	return ""
}

// ninetySeconds returns page one as a table.
func ninetySeconds(p *paper) []document.Block {
	return []document.Block{heading(ninetyTitle), rowTable(p, pageOne(p))}
}

const ninetyTitle = "1. In ninety seconds"

// firstPart returns what a duty worker reads first. In large print the first page only has room for the danger, what is
// asked, whom not to ring, where the children are and our number; the rest follows.
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

// rowTable returns rows of page one, each as far as it fits.
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

// continuesIn reports whether a row of page one continues in a section.
func continuesIn(p *paper, section string) bool {
	return slices.ContainsFunc(pageOne(p), func(r pageRow) bool {
		_, rest := p.fitRow(r)
		return r.below == section && rest != ""
	})
}

// withRest returns a part of the paper with what did not fit on page one after its heading.
func withRest(p *paper, section string, blocks []document.Block) []document.Block {
	rest := continued(p, section)
	if len(rest) == 0 || len(blocks) == 0 {
		return blocks
	}
	return append(append([]document.Block{blocks[0]}, rest...), blocks[1:]...)
}

// continued returns what did not fit on page one and is read in a section.
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

// goesOn returns what did not fit on page one, after the question it answers.
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

// fit returns as much of the parts as there is room for, and the rest. Every part is begun before any continues, and no
// sentence is cut: the first is kept whole, however long.
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

// sentencesOf splits an answer into sentences, each with its full stop.
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

// cutSentence returns the first sentence of a text, and the rest.
func cutSentence(s string) (first, rest string) {
	first = firstSentences(s, 1)
	return first, strings.TrimSpace(s[len(first):])
}
