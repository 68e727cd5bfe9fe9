package export

import (
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/export/document"
)

var escalationSheet = Sheet{
	ID:       "escalation",
	Title:    escalationTitle,
	Audience: escalationAudience,
	Holder:   "you; the letter is a separate sheet",
	Rows:     []int{130, 133, 156},
	Compose:  composeEscalation,
}

const (
	escalationTitle    = "If you disagree with the decision"
	escalationAudience = "For you; never part of the letter to the council"
)

// composeEscalation returns the escalation ladder with its days, room for notes on the phone, and the log (R130, R133,
// R156). It goes to no one, unlike the letter.
func composeEscalation(c Context) (document.Document, bool) {
	ladder, ok := ladderOf(c)
	if !ok {
		return document.Document{}, false
	}
	p := newPaper(c)
	_, on, _ := followup.Decided(c.R, c.Now.Location())
	var out blocks
	out.add(ladderPart(ladder, on)...)
	out.add(challengeNotes(p)...)
	d := newDocument(c, escalationTitle, escalationAudience)
	d.Blocks = out
	return d, true
}

// ladderOf returns the escalation ladder, counted from the decision or from today. It returns false if there is nothing
// to disagree about yet.
func ladderOf(c Context) ([]followup.LadderStep, bool) {
	if len(openFacts(c.R)) == 0 && c.R.Answers[checklist.QAfterChallenge].Text == "" {
		return nil, false
	}
	from := c.Now
	if _, on, _ := followup.Decided(c.R, c.Now.Location()); !on.IsZero() {
		from = on
	}
	ladder, err := followup.Ladder(c.Local(), from)
	return ladder, err == nil
}

// challengeNotes returns room for notes on the phone call, then the log: each step with its day and outcome, until it
// is settled (R156).
func challengeNotes(p *paper) []document.Block {
	var out blocks
	out.add(heading("On the phone"))
	out.add(list([]string{
		"Listen to the reasons first. Is there another plan that would do?",
		"Name the facts that you are asking them to weigh, by number and in words.",
		"\"May I speak to a qualified social worker, please?\"",
		"Say back what was said, and write it down while it is fresh.",
	}))
	out.add(heading("The log"))
	t := document.Table{Head: []string{"Step and day", "Who with", "What they answered, and when", "Papers, and where they are kept"}}
	for _, a := range p.R.Actions {
		if a.Kind == checklist.ActionChallenge {
			t.Rows = append(t.Rows, []document.Text{
				document.Plain(english.Join(", ", p.R.NumberOf(a.ID), a.When.String())), document.Plain(a.Who), document.Plain(a.Text), document.Plain(a.Reference),
			})
		}
	}
	t.Rows = append(t.Rows, emptyTable(t.Head, 4).Rows...)
	out.add(t)
	settled := "Open until it is settled. Settled on (date): ____________"
	if on := p.value(checklist.QAfterResolvedOn, "").When.String(); on != "" {
		settled = "Settled on " + on + "."
	}
	out.add(plain(settled)...)
	out.add(plain("If you accept another plan, write down why. If not, go up to the next step. While a child is at risk, take it straight away. If a child is in danger, ring 999.")...)
	return out
}

func ladderPart(ladder []followup.LadderStep, told time.Time) []document.Block {
	var out blocks
	out.add(heading("The ladder"))
	since := "Counted from today, because we have no record of the day we were told."
	if !told.IsZero() {
		since = "Counted from " + when.Of(told, when.Day).Long() + ", when the school was told of the decision."
	}
	out.add(plain(since)...)
	t := document.Table{Head: []string{"By", "To", "How", "Done, and what came of it"}, Write: true}
	judged := false
	for _, r := range ladder {
		judged = judged || r.Judged
		t.Rows = append(t.Rows, []document.Text{
			document.Strong(when.Of(r.By, when.Day).String()), document.Plain(english.Capital(r.Who)), document.Plain(english.Sentences(r.Says, r.Sum)), document.Plain(""),
		})
	}
	out.add(t)
	if judged {
		out.add(plain("Where a procedure gives no time, one working day for each step is only a suggestion: check the partnership's procedure.")...)
	}
	return out
}
