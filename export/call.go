package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
	"referral/export/text"
)

var callSheet = Sheet{
	ID:       "call",
	Title:    callTitle,
	Audience: callAudience,
	Holder:   "you; shred it afterwards",
	Rows:     []int{6, 7, 8, 35, 36, 46, 48, 142},
	Compose:  composeCall,
}

const (
	callTitle    = "What to say on the phone"
	callAudience = "For the caller; shred it once the referral is written"

	whatToSay     = "What to say"
	cardNotes     = "What they ask or say:"
	seeNow        = "see \"Now\" above, and add what is missing"
	anyoneMayRing = "Any adult can ring, and you need not fill anything in first. Say what you know, and what you do not know. Ask the child nothing more."
	otherNumbers  = "No number here? Look on your safeguarding poster, or ask the council's switchboard."
	whichCouncil  = "Which council? The one where the child lives. If the child is in danger here and now: the one where the child is."
	// FirstWords are what the caller says after their name and school.
	FirstWords = "I'd like to make a referral. Could I speak to a qualified social worker?"
	// ReadBack is what the caller asks at the end.
	ReadBack   = "May I read back your name, the reference and what happens next?"
	speakTo    = "I would like to speak to a qualified social worker, please."
	ringUs     = "Please ring me first; do not ring the family."
	ringUsOnce = "Please ring me before you first contact the family."
	// moreOnSheet is said of what the separate sheet tells, and gives none of it away.
	moreOnSheet = "There is more about this, which I am sending you on a separate sheet."
	whyNotTold  = "If they ask why the parents do not know, give the reason first. If you cannot agree, ask for the manager."
)

// composeCall returns a script of two to three minutes in SAFER order, with blanks for what has not been written yet.
// Every sentence of an answer it uses is on the paper in the writer's words; those too long to read out come below, for
// when the worker asks.
func composeCall(c Context) (document.Document, bool) {
	p := newSpokenPaper(c)
	var out blocks
	out.add(numbersToRing(p)...)
	if c.R.Authority == "" {
		out.add(plain(whichCouncil)...)
	}
	out.add(plain(parentFirst(p))...)
	if before := c.R.BeforeTelling(); len(before) > 0 {
		out.add(plain(strings.Join(before, " "))...)
	}
	out.add(plain(anyoneMayRing)...)
	out.add(heading(whatToSay))
	cards := callCards(p)
	for i, card := range cards[:scriptParts] {
		out.add(card...)
		_, room := card[len(card)-1].(document.Blank)
		if last := i == scriptParts-1; !last && !room { // After the last there is a part to write in.
			out.add(document.Blank{Label: document.Plain(cardNotes), Lines: 1})
		}
	}
	out.add(afterCall(p)...)
	for _, card := range cards[scriptParts:] {
		out.add(card...)
	}
	title := callTitle
	if who := callBearers(p); who != "" {
		title += ": " + who
	}
	d := newDocument(c, title, callAudience)
	d.Blocks, d.Together = out, true
	return d, true
}

// scriptParts is the number of cards that are read out: situation, what happened, family, and what is asked.
const scriptParts = 4

// callCards returns the four parts of the script, then what to have at hand if they ask.
func callCards(p *paper) [][]document.Block {
	m := newMarks()
	happened, moreHappened := assessmentPart(p)
	family, moreFamily := familyOnCall(p, m)
	ask, moreAsked := expectedPart(p)
	cards := [][]document.Block{
		slices.Concat(beforeContact(p), situationPart(p)), happened, family, slices.Concat(ask, recordingPart()),
	}
	if more := ifAsked(p, slices.Concat(moreHappened, moreFamily, moreAsked), m); len(more) > 0 {
		cards = append(cards, more)
	}
	return cards
}

// ScriptCards returns the four parts of the script line by line, without headings, then a fifth part with anything to
// have at hand if they ask. As in the rows to fill in, there is a place for what not to do or mention.
func ScriptCards(c Context) [][]string {
	p := newSpokenPaper(c)
	cards := callCards(p)
	if hold := checklist.QConsentConfidentialInformation; p.noGap(hold) == "" {
		cards[2] = append(cards[2], document.Blank{Label: document.Plain(p.label(hold) + ":")})
	}
	var out [][]string
	for _, card := range cards {
		var lines []string
		for _, b := range card {
			switch b := b.(type) {
			case document.Heading:
			case document.Blank:
				lines = append(lines, b.Label.String()+" ________")
			default:
				lines = append(lines, strings.Split(text.Plain([]document.Block{b}), "\n")...)
			}
		}
		out = append(out, lines)
	}
	return out
}

// callBearers names the children of whom the record has a name or date of birth.
func callBearers(p *paper) string {
	var out []string
	for _, c := range p.R.Children() {
		if c.Name != "" || !c.Due.IsZero() {
			out = append(out, p.bearer(c))
		}
	}
	return strings.Join(out, "; ")
}

// numbersToRing come first, since the call waits for nothing.
func numbersToRing(p *paper) []document.Block {
	var out blocks
	rows := []document.Row{}
	emergency := false
	for _, n := range p.Numbers {
		emergency = emergency || strings.HasPrefix(strings.TrimSpace(n.Number), "999")
		value := document.Strong(n.Number)
		if n.Note != "" {
			value = document.Join(value, document.Plain("; "+n.Note))
		}
		rows = append(rows, document.Row{Key: document.Plain(n.Label), Value: value})
	}
	if !emergency {
		rows = append(rows, document.Row{Key: document.Plain("Someone is in danger now"), Value: document.Strong("999")})
	}
	out.add(document.KeyValues{Head: [2]string{"Ring", "Number"}, Rows: rows})
	if len(p.Numbers) == 0 {
		out.add(document.Blank{Label: document.Plain("Front door, today's number"), Lines: 1})
		out.add(plain(otherNumbers)...)
	}
	return out
}

func situationPart(p *paper) []document.Block {
	var out blocks
	out.add(safer("S", "situation"))
	out.add(plain(openingWords(p))...)
	names, several := p.children()
	label, home := "The children", ""
	if !several {
		label, home = "The child", homesOnCall(p)
	}
	out.add(say(label, english.Join(", ", callBearers(p), home), 1)...)
	var now []string
	for _, same := range checklist.ByChild(p.R.Children(), func(c *checklist.Person) string { return whereNow(p, c, "Leaves") }) {
		s := same.Value
		if len(same.Children) > 1 {
			s = whereNow(p, same.Children[0], "They leave")
		}
		if s != "" && several {
			s = childNames(p, same.Children) + ": " + inside(s)
		}
		now = append(now, s)
	}
	known := english.Join("\n", now...)
	label = "Now"
	if known == "" {
		label = "Where " + names + " " + isOrAre(several) + " now, and who with; leaving when, and who with"
	}
	out.add(say(label, known, 2)...)
	out.add(stayingOnCall(p)...)
	return out
}

// whereNow says where a child is now, and when they leave.
func whereNow(p *paper, c *checklist.Person, verb string) string {
	s, leaves := underItsQuestion(p, checklist.QChildWhereabouts, uncitedWords(p.value(checklist.QChildWhereabouts, c.ID).Text)), leavingAs(verb, uncitedWords(p.value(checklist.QChildNextLeaves, c.ID).Text))
	if strings.Contains(plainWords(s), plainWords(leaves)) {
		return s
	}
	return english.Sentences(s, leaves)
}

// openingWords returns the first thing that the caller says.
func openingWords(p *paper) string {
	r := p.R.Referrer
	me := "This is ________"
	if r.Name != "" {
		me = "This is " + r.Name
	}
	if len(strings.Fields(r.Role)) <= 3 {
		me = english.Join(", ", me, english.Join(" at ", r.Role, r.Agency), r.Phone)
	} else {
		me = english.Join(", ", me, r.Role, r.Agency, r.Phone)
	}
	return "\"" + me + ". " + FirstWords + "\""
}

func assessmentPart(p *paper) (script, later []document.Block) {
	var out blocks
	out.add(safer("A", "assessment"))
	words := wordsOfChildren(p)
	happened, later := happenedOnCall(p, words)
	if happened == "" {
		out.add(say("What happened, in whose words", "", 4)...)
	} else {
		out.add(say("What happened", happened, 3)...)
	}
	for _, f := range words {
		if !quotedIn(happened, f) {
			out.add(wordsOnCall(p, f)...)
		}
	}
	if happened != "" && len(words) == 0 {
		out.add(say("In whose words", "", 2)...)
	}
	label, hurt := "Hurt, or needing a doctor", marksOnCall(p)
	if hurt == "" && saysNow(p) {
		label += " (" + seeNow + ")"
	}
	out.add(say(label, hurt, 1)...)
	return out, later
}

// happenedOnCall divides what happened into what is read out and the rest. More is read out if it has a child's words
// in it.
func happenedOnCall(p *paper, words []*checklist.Fact) (happened string, later []document.Block) {
	reason, most := p.noGap(checklist.QConcernReason), 32
	if slices.ContainsFunc(words, func(f *checklist.Fact) bool { return quotedIn(uncitedWords(reason), f) }) {
		most = 90
	}
	return spoken("What happened", reason, most)
}

// saysNow reports whether the writer has said how a child is now.
func saysNow(p *paper) bool {
	return slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool { return p.value(checklist.QChildWhereabouts, c.ID).Text != "" })
}

func expectedPart(p *paper) (script, later []document.Block) {
	var out blocks
	out.add(safer("E", "expected response"))
	names, several := p.children()
	reason := p.noGap(checklist.QReferralLevelReason)
	most := 18 // most is the longest reason that is read out, in words.
	if asksFirst(reason) {
		most = 30 // The reason says what is asked for.
	}
	asked, later := spoken("What we ask", underItsQuestion(p, checklist.QOutcomeExpected, strings.Join(requested(p), " ")), 45)
	leads := leadsWithRequests(p, reason)
	ask, reason := requestWords(p, names, several, reason)
	why, more := spoken("Why", underItsQuestion(p, checklist.QReferralLevelReason, reason), most)
	ask, later = english.Sentences(ask, why), append(later, more...)
	if leads {
		out.add(say("What we ask", english.Sentences(asked, ask), 2)...)
		return out, later
	}
	out.add(say("What we ask", english.Sentences(ask, asked), 2)...)
	return out, later
}

func recordingPart() []document.Block {
	var out blocks
	out.add(safer("R", "recording"))
	out.add(plain("\"" + ReadBack + "\"")...)
	return out
}

// ifAsked returns what to have at hand but not read out: the facts behind the child's words, the reasons in full, and
// anything too long for the script.
func ifAsked(p *paper, later []document.Block, m marks) []document.Block {
	var out blocks
	if reasons, _ := reasonsNotTold(p); len(reasons) > 0 {
		out = append(out, plain(whyNotTold)...)
	}
	for _, below := range wordsBelow(p) {
		out.add(factBlock(p, below.fact, m))
		out.add(below.more...)
	}
	out.add(later...)
	if said := p.noGap(checklist.QConsentConfidentialInformation); said != "" && !p.kept.Instructs() {
		out = append(out, led(p.label(checklist.QConsentConfidentialInformation)+":", english.Sentence(said))...)
	}
	for _, f := range factsOn(p.R, checklist.HoldStaffSafety) {
		out.add(factBlock(p, saidUnder("F", f), m))
	}
	out = append(out, homesAsked(p)...)
	if len(out) == 0 {
		return nil
	}
	return append([]document.Block{heading("If they ask")}, out...)
}

// afterCall returns six questions to answer while the call is fresh (R48, R126).
func afterCall(p *paper) []document.Block {
	var out blocks
	out.add(heading("Write down before you ring off"))
	who, at := p.callAnswer(checklist.QCallAnsweredBy), when.When{}
	if call := p.R.Call(); call != nil {
		who, at = english.Join("; reference ", who, call.Reference), call.When
	}
	for i, part := range []struct {
		label, words string
		ruled        int
	}{
		{"Who answered: name, job, team, reference", who, 1},
		{"When", p.date(at), 1},
		{"What they advised or decided", p.callAnswer(checklist.QCallAdvice), 2},
		{"Can the child go home, and who with", p.callAnswer(checklist.QCallMayGoHome), 1},
		{"Who tells the family what, and when", p.callAnswer(checklist.QCallFamilyTold), 2},
		{"Who will ring back, by when, and on what number", p.callAnswer(checklist.QCallRingBack), 1},
	} {
		out.add(say(fmt.Sprintf("%d. %s", i+1, part.label), part.words, part.ruled)...)
	}
	return out
}
