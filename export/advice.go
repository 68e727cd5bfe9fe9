package export

import (
	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

var adviceSheet = Sheet{
	ID:       "advice",
	Title:    adviceTitle,
	Audience: adviceAudience,
	Holder:   "the caller",
	Rows:     []int{16, 17},
	Compose:  composeAdvice,
}

const (
	adviceTitle    = "Asking for advice without a name"
	adviceAudience = "For the caller"

	adviceOpens = "You can ring the front door for advice without giving the child's name. The advice is only as good as what you tell them, so tell them everything except the name."
	adviceEnds  = "If a child is in danger, do not ask without a name: ring and refer. If you are still worried after the advice, refer."
)

// composeAdvice returns the script for a call without names. It takes from the record only what identifies no one:
// ages, kinds of worry and level.
func composeAdvice(c Context) (document.Document, bool) {
	p := newPaper(c)
	var out blocks
	out.add(numbersToRing(p)...)
	out.add(plain(adviceOpens)...)
	out.add(heading("What to say"))
	out.add(plain("\"I work in a school and would like advice about a child. I would rather not give a name yet. May I speak to a qualified social worker?\"")...)
	var ages string
	for _, child := range c.R.Children() {
		age := ageIn(child.Born, p.day())
		if p.unborn(child) {
			age = "not yet born"
		}
		ages = english.Join("; ", ages, age)
	}
	out.add(say("How old the child is", ages, 1)...)
	out.add(say("What kind of worry", worryKinds(p), 1)...)
	for _, line := range []struct {
		label string
		ruled int
	}{
		{"What happened, when and where, who saw or heard it", 4},
		{"The exact words, if they were written down at the time (do not ask again)", 2},
		{"How it is affecting the child now", 2},
		{"Who lives in the home, as \"mother\", \"brother, 4\"", 2},
		{"Whether anyone may be in danger today, and when the child goes home", 2},
		{"What has been tried", 2},
		{"What we do not know", 1},
	} {
		out.add(say(line.label, "", line.ruled)...)
	}
	out.add(heading("What to ask"))
	out.add(document.List{Items: []document.Text{
		document.Plain("Which level of need does this sound like to you, and why?"),
		document.Plain("Should the parents be told first, and who by?"),
		document.Plain("What would make you want a referral today?"),
	}})
	out.add(heading("Write down"))
	out.add(say("Who advised: name, job, day and time", "", 1)...)
	out.add(say("What they advised", "", 3)...)
	out.add(say("What we decided, who decided, and why", "", 2)...)
	out.add(plain(adviceEnds)...)
	d := newDocument(c, adviceTitle, adviceAudience)
	d.Blocks, d.Together = out, true
	return d, true
}

// worryKinds names the kinds of worry, without facts.
func worryKinds(p *paper) string {
	var out string
	for _, w := range kindsSaid(p.R.Request.Worries) {
		label := p.choiceLabel(checklist.QConcernHarmTypes, w)
		if out != "" {
			label = english.Small(label)
		}
		out = english.Join("; ", out, label)
	}
	return out
}
