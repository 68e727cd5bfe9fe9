package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// factLedger returns the ledger and the words that follow it. Each fact is printed once, here; the rest of the paper
// cites it.
func factLedger(p *paper) (ledger, after []document.Block) {
	ledger = append(ledger, heading("3. Facts"))
	ledger = append(ledger, plain(restsOn(p))...)
	open := openFacts(p.R)
	m := newMarks()
	for _, f := range open {
		ledger = append(ledger, factBlock(p, f, m))
	}
	said := p.text(checklist.QConcernWhenAndWhere, "")
	switch {
	case len(open) > 0 && p.isGap(checklist.QConcernWhenAndWhere, ""): // Listed with what is not known.
	case said != "":
		after = plain(english.Sentence(said))
	case len(open) == 0:
		after = plain(notAnswered)
	}
	who := p.answer(checklist.QConcernWhoElseSaw, "")
	if who != "" {
		who = "Who else might know: " + inside(who)
	}
	return ledger, append(after, plain(english.Sentences(p.answer(checklist.QConcernDisclosure, ""), p.answer(checklist.QConcernInjuries, ""), who))...)
}

var factKinds = map[checklist.FactKind]string{checklist.FactSeen: "Seen", checklist.FactHeard: "Heard", checklist.FactRecord: "Record", checklist.FactPassedOn: "Passed on"}

// printedFacts returns facts one after the other, for a paper that has introduced no one yet.
func printedFacts(p *paper, facts []*checklist.Fact) []document.Fact {
	var out []document.Fact
	m := newMarks()
	for _, f := range facts {
		out = append(out, factBlock(p, f, m))
	}
	return out
}

// factsInColumns returns for each fact when, where and by whom it was seen, and what was seen.
func factsInColumns(p *paper, facts []*checklist.Fact) [][2]string {
	var out [][2]string
	m := newMarks()
	for _, f := range facts {
		out = append(out, [2]string{english.Capital(whenWhere(p, f, m)), english.Sentences(factText(p, f, m)...)})
	}
	return out
}

// factBlock composes one fact: when, where and by whom; what was seen; what was asked and said, in the exact words; how
// it was written down. It is complete in itself, since it is cited by number and read alone.
func factBlock(p *paper, f *checklist.Fact, m marks) document.Fact {
	kind := factKinds[f.Kind]
	if f.Kind == checklist.FactSeen && f.Words != "" {
		kind = "Seen and heard"
	}
	d := document.Fact{Number: checklist.Printed(f.ID), Kind: kind}
	lead := []string{whenWhere(p, f, m)}
	text := factText(p, f, m)
	if places := placesOf(f); places != "" && !holds(f.Injury.Place, places) {
		text = append(text, "On the body map: "+places)
	}
	asked, said := askedBefore(p, f), speaker(p, f, m)
	if strings.HasSuffix(asked, ",") && f.Words != "" { // "Asked, ..., Rowan said" is one sentence.
		if strings.HasPrefix(said, wordsAlone) {
			said = english.Small(said)
		}
		asked, said = "", asked+" "+said
	}
	asked = strings.TrimSuffix(asked, ",")
	seenFirst := f.Kind != checklist.FactHeard
	if seenFirst {
		lead = append(lead, text...)
	}
	switch {
	case f.Words == "":
		lead = append(lead, asked)
		if !seenFirst {
			lead = append(lead, text...)
		}
		lead = append(lead, factNotes(p, f)...)
		d.Lead = document.Plain(english.Sentences(lead...))
	case short(f):
		lead = append(lead, asked, quotedBy(said, f.Words))
		if !seenFirst {
			lead = append(lead, text...)
		}
		lead = append(lead, factNotes(p, f)...)
		d.Lead = document.Plain(english.Sentences(lead...))
	default:
		lead = append(lead, asked, said+":")
		d.Lead = document.Plain(english.Sentences(lead...))
		q := document.Quote{Lang: languageTag(f.Lang)}
		for _, line := range lines(f.Words) {
			q.Text = append(q.Text, document.Plain(line))
		}
		d.Body = append(d.Body, q)
		var rest []string
		if !seenFirst {
			rest = append(rest, text...)
		}
		d.Body = append(d.Body, plain(english.Sentences(append(rest, factNotes(p, f)...)...))...)
	}
	if lead[0] == "" && len(d.Lead) > 0 && d.Lead[0].Text != "" {
		d.Lead[0].Text = ". " + d.Lead[0].Text // The kind has no day, place or person after it, so a new sentence begins.
	}
	return d
}

// short reports whether exact words fit into the running text: one line of English, without a quotation in it.
func short(f *checklist.Fact) bool {
	return utf8.RuneCountInString(f.Words) <= 110 && !strings.ContainsAny(f.Words, "\n\"“”") && languageName(f.Lang) == ""
}

// whenWhere returns the day, the place and who knows it. A job is left out if the place already says it.
func whenWhere(p *paper, f *checklist.Fact, m marks) string {
	at, where := p.date(f.When), f.Where
	by := f.By
	switch {
	case f.Kind == checklist.FactPassedOn:
		s := english.Join(", ", at, where)
		if f.From != "" {
			s += ", from " + p.introduce(f.From, m)
			m.introduced(f.From)
		}
		to := f.To
		if to == "" {
			to = by
		}
		if to != "" && to != f.From { // Who passed it on can have been given as who heard it too.
			s += ", to " + p.introduce(to, m)
			m.introduced(to)
		}
		return s
	case by == "":
		by = f.To
	}
	if who := p.R.Person(by); who != nil && strings.EqualFold(where, p.job(who)) {
		m.introduced(by)
	}
	s := english.Join(", ", at, where)
	if f.Kind == checklist.FactHeard && f.Words == "" && f.From != "" { // No words follow to say whose they are.
		s += ", from " + p.introduce(f.From, m)
		m.introduced(f.From)
	}
	if by != "" {
		how := ", by "
		if f.Kind == checklist.FactRecord {
			how = ", recorded by " // An email may have been written by someone else.
		}
		s += how + p.introduce(by, m)
		m.introduced(by)
	}
	return s
}

func factText(p *paper, f *checklist.Fact, m marks) []string {
	out := []string{p.start(f.Text)}
	if i := f.Injury; i != (checklist.Injury{}) {
		mark := english.Capital(english.Join("; ", i.Place, i.Size, i.Colour))
		if holds(f.Text, i.Place) && holds(f.Text, i.Size) && holds(f.Text, i.Colour) {
			mark = "" // The words already say so.
		}
		if mark == english.Capital(i.Place) && mark != "" {
			mark = "Mark: " + i.Place
		}
		if i.SeenBy != "" && i.SeenBy != f.By {
			mark = english.Join("; ", mark, "seen by "+p.introduce(i.SeenBy, m))
			m.introduced(i.SeenBy)
		}
		out = append([]string{mark}, out...)
	}
	if c := f.Count; c.N > 0 || c.Of > 0 {
		s := fmt.Sprint(c.N)
		if c.Of > 0 {
			s += fmt.Sprintf(" of %d", c.Of)
		}
		if !holdsNumber(f.Text, c.N) || c.Of > 0 && !holdsNumber(f.Text, c.Of) {
			out = append(out, english.Join(" ", s, c.Unit))
		}
	}
	return out
}

// holds reports whether the text contains the words, in any case.
func holds(text, words string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(strings.TrimSpace(words)))
}

// wordsAlone begins the line if it is not known who spoke the words.
const wordsAlone = "The words"

// speaker says whose the words are, and who they were said to if the line before does not make it plain. Words passed
// on belong to whoever first spoke them; if that is not known, only who passed them on is named.
func speaker(p *paper, f *checklist.Fact, m marks) string {
	name := p.first(p.R.SpeakerOf(f))
	switch {
	case strings.Contains(name, ", "):
		name += ", said" // "The man at the door, the taller of two, said".
	case name != "":
		name += " said"
	case f.Kind == checklist.FactPassedOn && f.From != "":
		name = wordsAlone + ", as " + p.first(f.From) + " gave them"
	default:
		name = wordsAlone + " were"
	}
	if f.To != "" && f.To != f.By && f.By != "" && f.Kind != checklist.FactPassedOn {
		name += " to " + p.introduce(f.To, m)
		m.introduced(f.To)
	}
	if lang := languageName(f.Lang); lang != "" {
		name += ", in " + lang
	}
	return name
}

// quotedBy returns exact words in the running text, after their speaker.
func quotedBy(said, words string) string {
	sep := ", "
	if strings.Contains(strings.ToLower(said), strings.ToLower(wordsAlone)+", as ") {
		sep = ": "
	}
	return said + sep + "\"" + strings.TrimSpace(words) + "\""
}

// factNotes follow the words: what they mean, whom they are about, how the teller knows, and where they were written
// down.
func factNotes(p *paper, f *checklist.Fact) []string {
	var out []string
	if !f.Happened.IsZero() {
		out = append(out, "When it happened: "+p.date(f.Happened))
	}
	if f.Meaning != "" {
		out = append(out, "Meaning: "+f.Meaning)
	}
	if f.KnownHow != "" {
		if strings.HasPrefix(strings.ToLower(f.KnownHow), "from ") {
			out = append(out, "Known "+inside(f.KnownHow))
		} else {
			out = append(out, "How this is known: "+f.KnownHow)
		}
	}
	out = append(out, aboutWhom(p, f))
	written := ""
	if w := f.Written.When; !w.IsZero() {
		at := clockOn(w, f.When.At)
		if at != p.date(w) {
			at = "at " + at
		}
		written = "Written down " + at
	}
	note := strings.TrimSpace(f.Written.Note)
	if written == "" && note != "" {
		written = p.start(note)
	} else {
		written = english.Join("; ", written, note)
	}
	return append(out, written, openSlots(f))
}

// openWho says which person is missing from a fact, by its kind.
var openWho = map[checklist.FactKind]string{
	checklist.FactSeen: "who saw it", checklist.FactHeard: "who said or heard it", checklist.FactRecord: "who recorded it", checklist.FactPassedOn: "who passed it on",
}

// openSlots names what a fact is missing: a day, a person, or something that happened or was said.
func openSlots(f *checklist.Fact) string {
	var open []string
	if f.When.IsZero() {
		open = append(open, "when")
	}
	if f.By == "" && f.From == "" && f.To == "" {
		open = append(open, cmp.Or(openWho[f.Kind], "who saw or heard it"))
	}
	if f.Text == "" && f.Words == "" && f.Injury == (checklist.Injury{}) && f.Count == (checklist.Count{}) {
		open = append(open, "what happened")
	}
	if len(open) == 0 {
		return ""
	}
	return "Not answered yet: " + strings.Join(open, ", ")
}

// aboutWhom names whom a fact is about, if that is not plain: one child of several, or no one referred.
func aboutWhom(p *paper, f *checklist.Fact) string {
	var children []string
	born := 0
	for _, c := range p.R.Children() {
		if c.Unborn() {
			continue // The words say so if a fact is about the pregnancy.
		}
		born++
		if slices.Contains(f.About, c.ID) {
			children = append(children, c.ID)
		}
	}
	about := children
	switch {
	case len(f.About) == 0 || len(children) == born && born > 0:
		return ""
	case len(children) == 0:
		about = f.About
	}
	var names []string
	words := strings.Join([]string{f.Text, f.Words, f.Meaning, f.Where}, " ")
	for _, id := range about {
		if id == f.From || heldID(p.R, id) || id == checklist.ReferrerID {
			continue
		}
		if !mentions(words, p.name(id)) {
			names = append(names, p.first(id))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "About " + english.And(names)
}

// mentions reports whether the first or last part of a name is in the words.
func mentions(words, name string) bool {
	parts := strings.Fields(name)
	return len(parts) > 0 && (strings.Contains(words, parts[0]) || strings.Contains(words, parts[len(parts)-1]))
}
