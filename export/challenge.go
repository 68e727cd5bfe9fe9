package export

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/export/document"
)

var challengeSheet = Sheet{
	ID:       "challenge",
	Title:    challengeTitle,
	Audience: challengeAudience,
	Holder:   "the council, once you have read it",
	Rows:     []int{36, 129, 130, 132, 134, 142},
	Compose:  composeChallenge,
}

const (
	challengeTitle    = "Letter to challenge the decision"
	challengeAudience = "Confidential"

	lookAgainTitle = "Please look again at this decision"
	whatDecided    = "Please tell us what was decided"

	letterTone = "We are writing because we want the same thing as you for %s, and may know something that you did not."
	letterAsk  = "Please say how each was weighed, who decided and on what grounds; and, if the decision has not changed, what other help you suggest and who offers it."
)

// composeChallenge returns the letter with the facts that the council's reasons leave out (R130, R132). It is sent, so
// nothing in it is for the writer.
func composeChallenge(c Context) (document.Document, bool) {
	ladder, ok := ladderOf(c)
	if !ok {
		return document.Document{}, false
	}
	p := newPaper(c)
	p.letter = true
	choice, on, _ := followup.Decided(c.R, c.Now.Location())
	title := lookAgainTitle
	if !decisionKnown(choice) {
		title = whatDecided
	}
	d := newDocument(c, title, challengeAudience)
	d.Blocks = letterPart(p, choice, on, ladder)
	return d, true
}

func letterPart(p *paper, choice string, on time.Time, ladder []followup.LadderStep) []document.Block {
	var out blocks
	out.add(document.Blank{Label: document.Plain("Date"), Lines: 1})
	to := "The manager of the front door"
	if len(ladder) > 2 {
		worker := "the worker who decided"
		if !decisionKnown(choice) {
			worker = "the worker who has our referral"
		}
		to = english.Capital(strings.Replace(ladder[1].Who, "that worker's line manager", "the line manager of "+worker, 1))
	}
	out.add(plain("To: " + to)...)
	whom, them := "this child", "the child"
	if len(p.R.Children()) > 1 {
		whom, them = "these children", "the children"
	}
	r := p.R.Referrer
	out.add(plain("From: " + english.Join(", ", r.Name, r.Role, r.Agency, r.Phone))...)
	out.add(plain("About: " + p.bearers() + referenceLine(p))...)
	out.add(plain(english.Sentences(lookAgain(p, choice, on), fmt.Sprintf(letterTone, whom)))...)
	if contact := beforeAnyContact(p); len(contact) > 0 {
		out = append(out, document.Paragraph{Text: document.Join(document.Strong("Before any contact:"), document.Plain(" "), contact)})
	}
	out.add(reasonsPart(p)...)
	out.add(led("What we think could happen to "+them+":", p.readLater(p.answer(checklist.QImpactWithoutAction, "")))...)
	out.add(led("Our professional view:", p.readLater(p.answer(checklist.QAnalysisOpinion, "")))...)
	out.add(led("On the other side:", p.readLater(p.answer(checklist.QAnalysisOtherSide, "")))...)
	asked := "What we asked for:"
	if day := madeDay(p.R); day != "" { // "Today" was that day. Some of it may have been asked after the call, in writing.
		asked = "What we asked for in our referral of " + day + ":"
	}
	out.add(toDo(asked, english.Join("\n", askedFor(p), p.answer(checklist.QOutcomeExpected, "")))...)
	out.add(led("Why we went ahead without agreement:", p.readLater(refusals(p)))...)
	by := "by the end of the next working day"
	if len(ladder) > 2 { // The letter goes on the day of the second step: the answer is due before the third.
		by = "by " + when.Of(ladder[2].By, when.Day).Long()
	}
	out.add(plain(english.Sentences(letterAsk, "Please answer in writing "+by, nextSteps(ladder)))...)
	out.add(document.Blank{Label: document.Plain("Signed"), Lines: 1})
	return out
}

// askedFor says what kind of help was asked for, at which level and why, as far as that is answered.
func askedFor(p *paper) string {
	children, several := p.bornChildren()
	ask, why := requestWords(p, children, several, p.value(checklist.QReferralLevelReason, "").Text)
	return english.Sentences(ask, why)
}

// nextSteps tells the council who is asked next if the letter settles nothing.
func nextSteps(ladder []followup.LadderStep) string {
	rest := ladder[min(1, len(ladder)):]
	if len(ladder) > 2 { // The letter itself is the second step.
		rest = ladder[2:]
	}
	var who []string
	for _, step := range rest {
		who = append(who, step.Who)
	}
	switch len(who) {
	case 0:
		return ""
	case 1:
		return "If we still disagree then, the next step is " + who[0]
	}
	return "If we still disagree then, the next steps are " + strings.Join(who, ", then ")
}

// lookAgain asks the council to look at its decision again. If no decision is recorded, it does not mention one.
func lookAgain(p *paper, choice string, on time.Time) string {
	made := "our referral"
	if day := (when.When{At: p.R.Request.Made}).Long(); day != "" {
		made += " of " + day
	}
	if !decisionKnown(choice) {
		return english.Sentences(firstAnswer(p), "We have no record of a decision on "+made, whatDecided+", or look at it again with what follows")
	}
	ask, note := "We ask you to look again at the decision on "+made, ""
	if !on.IsZero() {
		ask += ". We were told of it on " + when.Of(on, when.Day).Long()
		switch who := toldUsOf(p); {
		case saysHowTold.MatchString(who):
			note = "Our note of that says: \"" + who + "\""
		case who != "":
			ask += " by " + who
		}
	}
	return english.Sentences(ask, note, "We understand it to be: "+inside(p.choiceLabel(checklist.QAfterOutcome, choice)))
}

// decisionKnown reports whether the recorded outcome says that we were told of a decision.
func decisionKnown(choice string) bool { return choice != "" && choice != "not_told" }

// madeDay returns the day of the referral without its time, with the day of the week.
func madeDay(r *checklist.Referral) string {
	at := r.Request.Made
	return when.When{At: at[:min(len(at), len(time.DateOnly))]}.Long()
}

// firstAnswer says when the council first answered, if that is recorded. It need not have been a decision.
func firstAnswer(p *paper) string {
	for _, a := range p.R.Actions {
		if day := a.When.Long(); a.Kind == checklist.ActionResponse && !a.NotThrough() && day != "" {
			return "Your first answer reached us on " + day
		}
	}
	return ""
}

// saysHowTold matches words that say how we were told where only a name was asked for: "Ms Venn told me by phone".
var saysHowTold = regexp.MustCompile(`(?i)\b(?:told|tells|rang|rings|phoned|phone|called|call|said|says|wrote|emailed|email|letter|by|me|us)\b`)

// toldUsOf names who told us of the decision, from the last entry on an outcome.
func toldUsOf(p *paper) string {
	who := ""
	for _, a := range p.R.Actions {
		if a.Kind == checklist.ActionOutcome && a.Who != "" {
			who = strings.TrimSuffix(a.Who, ".")
		}
	}
	return who
}

// reasonsPart returns the reasons as we have them, and the facts that we ask to be weighed. It does not claim that the
// reasons left anything out: ours may only be a note of a call.
func reasonsPart(p *paper) []document.Block {
	var out blocks
	reasons := followup.Reasons(p.R)
	if p.isGap(checklist.QAfterReasons, "") {
		reasons = english.Sentences(reasons, p.text(checklist.QAfterReasons, ""))
	}
	switch {
	case reasons != "":
		out.add(led("The reasons, as we have them:", english.Sentence(reasons))...)
	case p.R.DecisionTold():
		out.add(plain("We have no record of the reasons.")...)
	}
	open := factsToWeigh(p)
	if len(open) == 0 {
		return out
	}
	words := "Please weigh this fact:"
	if len(open) > 1 {
		words = fmt.Sprintf("Please weigh these %d facts:", len(open))
	}
	out.add(plain(words)...)
	out.add(open...)
	return out
}

func referenceLine(p *paper) string {
	if ref := referenceOf(p); ref != "" {
		return "; your reference " + ref
	}
	return ""
}

// referenceOf returns the reference that the council gave.
func referenceOf(p *paper) string {
	return strings.TrimSuffix(followup.Reference(p.R), ".")
}

// factsToWeigh returns the facts of the main sheet that the reasons given do not speak of, those that the rest of the
// letter rests on, and always a child's own words and a mark that was seen.
func factsToWeigh(p *paper) []document.Block {
	ids := map[string]bool{}
	for _, id := range followup.Unaddressed(p.R) {
		ids[id] = true
	}
	var said []string
	for _, id := range []string{checklist.QImpactWithoutAction, checklist.QAnalysisOpinion, checklist.QOutcomeExpected} {
		v := p.value(id, "")
		said = append(said, v.Text)
		for _, fact := range v.Cites {
			ids[fact] = true
		}
	}
	var weigh []*checklist.Fact
	for _, f := range openFacts(p.R) {
		number := regexp.MustCompile(`\b` + checklist.Printed(f.ID) + `\b`)
		from := p.R.Person(p.R.SpeakerOf(f))
		ofChild := f.Words != "" && from != nil && from.Referred
		if ids[f.ID] || ofChild || f.HasMark() || number.MatchString(strings.Join(said, "\n")) {
			weigh = append(weigh, f)
		}
	}
	var out []document.Block
	for _, f := range printedFacts(p, weigh) {
		out = append(out, f)
	}
	return out
}
