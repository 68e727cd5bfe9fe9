package export

import (
	"fmt"
	"slices"
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
	Rows:     []int{36, 129, 130, 132, 133, 134, 142},
	Compose:  composeChallenge,
}

const (
	challengeTitle    = "If you disagree with the decision"
	challengeAudience = "The ladder and the notes for you; the letter for the council, once you have read it through"

	letterTone = "We write because we want the same thing as you for this child, and may know something that you did not have."
	letterAsk  = "Please say how each was weighed, who decided and on what ground; and if the decision stands, which other help you suggest and who offers it."
)

// composeChallenge is the ladder with its days, the letter with the facts that the reasons do not name, and room for notes
// of the telephone (R130, R132, R133).
func composeChallenge(c Context) (document.Document, bool) {
	if len(openFacts(c.R)) == 0 && c.R.Answers[checklist.QAfterChallenge].Text == "" {
		return document.Document{}, false
	}
	p := newPaper(c)
	var out blocks
	choice, on, _ := followup.Decided(c.R, c.Now.Location())
	from := c.Now
	if !on.IsZero() {
		from = on
	}
	rungs, err := followup.Ladder(c.Local(), from)
	if err != nil {
		return document.Document{}, false
	}
	out.add(ladderPart(rungs, on)...)
	out.add(document.PageBreak{}) // The letter is handed over alone.
	out.add(letterPart(p, choice, on, rungs)...)
	out.add(document.PageBreak{})
	out.add(heading("On the phone"))
	out.add(list([]string{
		"Listen to the reasons first. Is there another plan that would do?",
		"Name the facts that were not spoken of, by number.",
		"\"May I speak to a qualified social worker, please?\"",
		"Say back what was said, and write it down while it is fresh.",
	}))
	out.add(emptyTable([]string{"When", "With whom", "What was said", "Settled? On which day?"}, 4))
	out.add(plain("If you accept another plan, write down why. If not, climb on. While a child is at risk, do not wait for the next rung; if there is danger: 999.")...)
	d := newDocument(c, challengeTitle, challengeAudience)
	d.Blocks = out
	return d, true
}

func ladderPart(rungs []followup.Rung, told time.Time) []document.Block {
	var out blocks
	out.add(heading("The ladder"))
	since := "Counted from today, since no day is recorded on which the decision was told."
	if !told.IsZero() {
		since = "Counted from " + when.Of(told, when.Day).Long() + ", when the decision was told."
	}
	out.add(plain(since)...)
	t := document.Table{Head: []string{"By", "To", "How", "Done, and what came of it"}}
	judged := false
	for _, r := range rungs {
		judged = judged || r.Judged
		t.Rows = append(t.Rows, []document.Text{
			document.Strong(when.Of(r.By, when.Day).String()), document.Plain(english.Capital(r.Who)), document.Plain(english.Sentences(r.Says, r.Sum)), document.Plain(""),
		})
	}
	out.add(t)
	if judged {
		out.add(plain("Where a procedure gives no time, one working day a rung is our own judgement: check the partnership's procedure.")...)
	}
	return out
}

func letterPart(p *paper, choice string, on time.Time, rungs []followup.Rung) []document.Block {
	var out blocks
	out.add(heading("The letter"))
	to := "The manager of the front door"
	if len(rungs) > 2 {
		to = english.Capital(strings.Replace(rungs[1].Who, "that worker's line manager", "the line manager of the worker who decided", 1))
	}
	out.add(plain("To: " + to)...)
	r := p.R.Referrer
	out.add(plain("From: " + english.Join(", ", r.Name, r.Role, r.Agency, r.Phone))...)
	out.add(plain("About: " + p.bearers() + referenceLine(p))...)
	decision := "the decision"
	if !on.IsZero() {
		decision += " that we were told on " + when.Of(on, when.Day).Long()
	}
	said := p.choiceLabel(checklist.QAfterOutcome, choice)
	if said != "" {
		said = "We understand it to be: " + inside(said)
	}
	made := when.When{At: p.R.Request.Made}.Long()
	if made != "" {
		made = " on our referral of " + made
	}
	out.add(plain(english.Sentences("We ask you to look again at "+decision+made, said, letterTone))...)
	reasons := p.text(checklist.QAfterReasons, "")
	if reasons == "" {
		reasons = "None has reached us in writing"
	}
	out.add(led("The reasons we were given:", english.Sentence(reasons))...)
	open := unaddressedFacts(p)
	if len(open) > 0 {
		words := "These are the facts that we ask you to weigh:"
		if p.R.Answers[checklist.QAfterReasons].Text != "" {
			words = fmt.Sprintf("As far as we can see, the reasons do not speak of %s:", english.Count(len(open), "fact"))
		}
		out.add(plain(words)...)
		out.add(open...)
	}
	out.add(led("What we think may follow for the child:", p.text(checklist.QImpactWithoutAction, ""))...)
	out.add(led("Our professional view:", p.text(checklist.QAnalysisOpinion, ""))...)
	out.add(led("What we asked for:", p.text(checklist.QOutcomeExpected, ""))...)
	by := "by the end of the next working day"
	if len(rungs) > 1 {
		by = "by " + when.Of(rungs[1].By, when.Day).Long()
	}
	out.add(plain(letterAsk + " Please answer in writing " + by + ".")...)
	return out
}

func referenceLine(p *paper) string {
	ref := p.R.Answers[checklist.QAfterReference].Text
	if call := p.R.Call(); ref == "" && call != nil {
		ref = call.Reference
	}
	if ref == "" {
		return ""
	}
	return "; your reference " + strings.TrimSuffix(ref, ".")
}

// unaddressedFacts are the facts of the main sheet that the reasons given do not speak of.
func unaddressedFacts(p *paper) []document.Block {
	ids := map[string]bool{}
	for _, id := range followup.Unaddressed(p.R) {
		ids[id] = true
	}
	var out []document.Block
	for _, f := range printedFacts(p, slices.DeleteFunc(openFacts(p.R), func(f *checklist.Fact) bool { return !ids[f.ID] })) {
		out = append(out, f)
	}
	return out
}
