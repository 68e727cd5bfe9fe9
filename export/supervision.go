package export

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/export/document"
)

var supervisionSheet = Sheet{
	ID:       "supervision",
	Title:    supervisionTitle,
	Audience: supervisionAudience,
	Holder:   "you and your supervisor",
	Rows:     []int{24, 95, 124, 133, 134, 135, 136},
	Compose:  composeSupervision,
}

const (
	supervisionTitle    = "For supervision"
	supervisionAudience = "For you and your supervisor; the child is not named on it"
)

// composeSupervision returns what is known about how the referral went, then the questions of supervision with room to
// write (R136).
func composeSupervision(c Context) (document.Document, bool) {
	if len(c.R.Facts) == 0 && len(c.R.Actions) == 0 {
		return document.Document{}, false
	}
	p := newPaper(c)
	var out blocks
	out.add(heading("How it went"))
	out.add(document.KeyValues{Head: [2]string{"What", "As recorded"}, Rows: howItWent(p)})
	out.add(heading("To talk about"))
	for _, ask := range []struct {
		label string
		ruled int
	}{
		{"What was decided, who by, and why", 2},
		{"Did we agree, and why", 2},
		{"What we would do sooner, or differently", 2},
		{"What went well, and who to thank", 2},
		{"What is still open, and when we will refer or challenge again", 2},
		{"How are you, and who else in school is carrying this", 1},
	} {
		out.add(document.Blank{Label: document.Plain(ask.label), Lines: ask.ruled})
	}
	out.add(followUp()...)
	out.add(heading("What school is still doing"))
	out.add(watchTable(p, 3, false))
	d := newDocument(c, supervisionTitle, supervisionAudience)
	d.Blocks = out
	return d, true
}

// followUp returns room to write how the child and family are now, next to how they were, and what would make school
// ring again.
func followUp() []document.Block {
	const forWhom = "What is it like for the child now, compared with then? Write what school has seen or been told, each with its day. Do not ask the child or the family for it."
	t := document.Table{Head: []string{"What", "Then (day)", "Now (day)", "What would make us ring"}, Write: true}
	for _, what := range []string{"The effect on the child", "What the child has said, unasked", "The effect on the family", "Each worry that we referred for"} {
		t.Rows = append(t.Rows, []document.Text{document.Plain(what), nil, nil, nil})
	}
	return slices.Concat([]document.Block{heading("Then and now")}, plain(forWhom), []document.Block{t,
		document.Blank{Label: document.Plain("When we will look again (day), and who will"), Lines: 1},
		document.Blank{Label: document.Plain("Clear what the council does next? If not, ring again on (day)"), Lines: 1},
	})
}

// howItWent holds dates and choices only, and nothing that anyone wrote. Facts of the separate sheets are not counted: a
// higher number than on the main sheet would show that someone else spoke to school.
func howItWent(p *paper) []document.Row {
	var rows []document.Row
	row := func(key, value string) {
		if value == "" {
			value = notAnswered
		}
		rows = append(rows, document.Row{Key: document.Plain(key), Value: document.Plain(value)})
	}
	made := when.When{At: p.R.Request.Made}
	if plan, err := followup.Of(p.R, p.Local(), p.School, p.Now); err == nil {
		made = plan.From() // The call gives the time if the referral has none.
	}
	row("Made", english.Sentences(made.String(), p.choiceLabel(checklist.QReferralHow, string(p.R.Request.How))))
	level := p.choiceLabel(checklist.QReferralLevel, string(p.R.Request.Level))
	if p.R.Request.Level == checklist.LevelNotSure {
		level = "Level of need: not sure"
	}
	row("Asked for", english.Sentences(p.choiceLabel(checklist.QReferralType, string(p.R.Request.Type)), level))
	open := *p.R
	open.Facts = openFacts(p.R)
	if told := followup.FirstTold(&open, made.Start(time.UTC)); told != nil && made.Precision() >= when.Day {
		row("From the first telling to the referral", waitWords(made, told))
	}
	row("From the last timed fact before the referral", delayWords(p, made))
	row("Written down", english.Count(len(openFacts(p.R)), "fact")+", "+english.Count(len(p.R.Events), "earlier event"))
	if plan, err := followup.Of(p.R, p.Local(), p.School, p.Now); err == nil {
		count := map[string]int{}
		for _, s := range plan.Steps {
			count[s.State]++
		}
		row("Dates that followed", fmt.Sprintf("%d done, %d open, %d past with nothing recorded", count[followup.Done], count[followup.Open], count[followup.Overdue]))
	}
	choice, on, _ := followup.Decided(p.R, p.Now.Location())
	said := p.choiceLabel(checklist.QAfterOutcome, choice)
	if !on.IsZero() {
		said = english.Join(", ", said, when.Of(on, when.Day).String())
	}
	if !decisionKnown(choice) && firstAnswer(p) != "" {
		said = english.Sentences("A first answer is recorded", cmp.Or(said, "No decision is recorded yet"))
	}
	row("Outcome", said)
	challenges := 0
	for _, a := range p.R.Actions {
		if a.Kind == checklist.ActionChallenge {
			challenges++
		}
	}
	said = fmt.Sprint(challenges)
	switch settled := p.value(checklist.QAfterResolvedOn, "").When.String(); {
	case settled != "":
		said += "; settled on " + settled
	case challenges > 0:
		said += "; open until the day it was settled is written down"
	}
	row("Challenges recorded", said)
	return rows
}

// delayWords says how long it took from the last fact with a time before the referral until the referral.
func delayWords(p *paper, made when.When) string {
	if made.Precision() < when.Minute {
		return "not known to the hour"
	}
	at := made.Start(time.UTC)
	var last time.Time
	var id string
	for _, f := range openFacts(p.R) {
		if t := f.When.Start(time.UTC); f.When.Precision() == when.Minute && !f.When.About && t.After(last) && !t.After(at) {
			last, id = t, f.ID
		}
	}
	if id == "" {
		return "not known to the hour"
	}
	return tookWords(at.Sub(last), id)
}

// waitWords says how long it took from a fact to the referral, in days if one of them has no time.
func waitWords(made when.When, f *checklist.Fact) string {
	if made.Precision() == when.Minute && f.When.Precision() == when.Minute {
		return tookWords(made.Start(time.UTC).Sub(f.When.Start(time.UTC)), f.ID)
	}
	const day = 24 * time.Hour
	days := int(made.Start(time.UTC).Truncate(day).Sub(f.When.Start(time.UTC).Truncate(day)) / day)
	if days == 0 {
		return "the same day as " + checklist.Printed(f.ID)
	}
	return english.Count(days, "day") + " after " + checklist.Printed(f.ID)
}

// tookWords returns a time in minutes, hours or days, and the fact it is counted from.
func tookWords(took time.Duration, id string) string {
	minutes := int(took.Minutes())
	words := english.Count(minutes, "minute")
	if minutes >= 120 {
		words = english.Count(minutes/60, "hour")
		if rest := minutes % 60; rest > 0 {
			words += " " + english.Count(rest, "minute")
		}
	}
	if minutes >= 72*60 {
		words = english.Count(minutes/60/24, "day")
	}
	return words + " after " + checklist.Printed(id)
}
