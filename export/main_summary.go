package export

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// ninetySeconds is what a duty worker reads first: seven lines, each of which always prints.
func ninetySeconds(p *paper) []document.Block {
	var out blocks
	names, several := p.children()
	now, state := childNow(p, names)
	out.add(heading("1. In ninety seconds"))
	table := document.KeyValues{Head: [2]string{"Question", "Answer"}}
	for _, row := range []struct {
		key   string
		value document.Text
	}{
		{"We ask", document.Plain(weAsk(p, names, several))},
		{"What happened", document.Plain(whatHappened(p))},
		{now, document.Plain(state)},
		{"Who, and other children", document.Plain(english.Sentence(p.must(checklist.QConcernWhoAndReach, "")))},
		{"Family told?", familyTold(p)},
		{"Visiting safely", document.Plain(visitingSafely(p))},
		{"Also told", document.Plain(alsoTold(p))},
	} {
		if row.value.String() == "" {
			row.value = document.Plain(notAnswered)
		}
		table.Rows = append(table.Rows, document.Row{Key: document.Plain(row.key), Value: row.value})
	}
	out.add(table)
	return out
}

// weAsk is what is asked for, the section as our view (R9), and why. The requests are whole, as they were written: a day by
// which something is asked for may not wait for the last page.
func weAsk(p *paper, names string, several bool) string {
	reason := p.must(checklist.QReferralLevelReason, "")
	if v := p.value(checklist.QReferralLevelReason, ""); v.Given() && len(p.uncited(p.value(checklist.QConcernReason, "").Text+" "+p.value(checklist.QConcernWhyNow, "").Text, v.Cites)) == 0 {
		reason = v.Text // The line below cites the same facts.
	}
	if reason == notAnswered {
		reason = "Why this level: not answered yet."
	}
	leads := leadsWithRequests(p, reason)
	ask, reason := requestWords(p, names, several, reason)
	open := ""
	if p.open(checklist.QReferralLevel, "") {
		open = "Level of need: not answered yet."
		if p.open(checklist.QReferralLevelReason, "") {
			open, reason = "Level of need, and why: not answered yet.", ""
		}
	}
	said := english.Sentences(ask, open, reason, significantHarm(p))
	asked := strings.Join(requested(p), " ")
	if leads {
		return english.Join(" ", asked, said)
	}
	return english.Join(" ", said, asked)
}

// leadsWithRequests reports whether nothing but the requests themselves says what is asked for.
func leadsWithRequests(p *paper, reason string) bool {
	return requests[p.R.Request.Type] == "" && !asksFirst(reason)
}

// requested is what should happen, request by request, in the writer's words.
func requested(p *paper) []string {
	if p.isGap(checklist.QOutcomeExpected, "") {
		return nil
	}
	var out []string
	for _, line := range lines(p.text(checklist.QOutcomeExpected, "")) {
		out = append(out, english.Sentence(numbered.ReplaceAllString(line, "")))
	}
	return out
}

// requestWords is what is asked with the level, and the reason. The sentence is left out as far as the reason says it.
func requestWords(p *paper, names string, several bool, reason string) (ask, why string) {
	ask = requests[p.R.Request.Type]
	who := names
	if p.R.Request.Type == checklist.ForProtection {
		ask += " for " + names
		who = p.pronoun(names, several)
	}
	said := statute(p.R.Request.Level)
	if said == "" || !strings.Contains(strings.ToLower(reason), said) {
		return english.Capital(english.Join(": ", ask, levelView(p, who, several))), reason
	}
	if local := p.R.Request.LocalLevel; local != "" { // The writer has named the section in their own words.
		reason = english.Sentences(reason, "Local level: "+local)
	}
	if asksFirst(reason) {
		return "", reason
	}
	return ask, reason
}

// requests are what may be asked for, in words.
var requests = map[checklist.RequestType]string{
	checklist.ForProtection:    "Protection",
	checklist.ForAssessment:    "An assessment",
	checklist.ForAccommodation: "Somewhere to live",
	checklist.ForAdvice:        "Advice",
}

// asksFirst reports whether the first sentence says what is asked for.
func asksFirst(s string) bool {
	first, _, _ := strings.Cut(strings.ToLower(s), ". ")
	for _, w := range []string{"discussion", "assessment", "protect", "somewhere to live", "advice", "we ask", "please"} {
		if strings.Contains(first, w) {
			return true
		}
	}
	return false
}

// statute is the words that name the section of the Children Act 1989 in a sentence.
func statute(level checklist.Level) string {
	switch level {
	case checklist.Section47:
		return "section 47"
	case checklist.Section17:
		return "section 17"
	}
	return ""
}

func levelView(p *paper, names string, several bool) string {
	var s string
	switch p.R.Request.Level {
	case checklist.Section47:
		s = fmt.Sprintf("in our view %s %s suffering significant harm, or likely to (Children Act 1989, section 47)", names, is(several))
	case checklist.Section17:
		s = fmt.Sprintf("in our view %s is a child in need (Children Act 1989, section 17)", names)
		if several {
			s = fmt.Sprintf("in our view %s are children in need (Children Act 1989, section 17)", names)
		}
	case checklist.LevelTargeted:
		s = "in our view the level of need is early help"
	case checklist.LevelSchool:
		s = "in our view the level of need is help from school"
	case checklist.LevelUniversal:
		s = "in our view the level of need is help that is open to everyone"
	case checklist.LevelNotSure:
		s = "we are not sure of the level of need, and ask for your view"
	}
	if local := p.R.Request.LocalLevel; local != "" {
		s = english.Join("; ", s, "local level: "+local)
	}
	return s
}

// significantHarm prints the answer only where the level does not say it already (R88).
func significantHarm(p *paper) string {
	v := p.value(checklist.QConcernSignificantHarm, "")
	if v.Gap != nil {
		return "Significant harm: " + english.Capital(p.gap(checklist.QConcernSignificantHarm, v.Gap))
	}
	said := ""
	switch {
	case v.Choice == string(checklist.Yes) && p.R.Request.Level != checklist.Section47:
		said = "We think that it involves significant harm, or is likely to"
	case v.Choice == string(checklist.No):
		said = "We do not think that it involves significant harm"
	case v.Choice == string(checklist.NotSure):
		said = "We are not sure whether it involves significant harm"
	}
	return english.Sentences(said, v.Text)
}

func whatHappened(p *paper) string {
	reason, now := p.must(checklist.QConcernReason, ""), p.must(checklist.QConcernWhyNow, "")
	switch {
	case reason == notAnswered && now == notAnswered:
		return notAnswered
	case now == notAnswered || now != "" && p.isGap(checklist.QConcernWhyNow, ""):
		now = "Why today: " + english.Small(now)
	}
	return english.Sentences(reason, now)
}

// childNow says where each child is, until when, and whether something must be done today. The key names the child.
func childNow(p *paper, names string) (key, state string) {
	var out, who []string
	judged := false // judged says that somebody has answered for a child whether protection is needed today.
	for _, c := range p.R.Children() {
		var parts []string
		switch v := p.value(checklist.QChildUrgent, c.ID); {
		case v.Gap != nil && v.Gap.Kind != checklist.GapNone:
			parts = append(parts, "Whether protection is needed today: "+p.gap(checklist.QChildUrgent, v.Gap))
		case v.Choice == string(checklist.Yes):
			parts = append(parts, "Needs protecting today")
		case v.Choice == string(checklist.No):
			parts = append(parts, "Does not need protecting today, in our judgement")
		case v.Choice == string(checklist.NotKnown):
			parts = append(parts, "We do not know whether protection is needed today")
		}
		parts = append(parts, p.value(checklist.QChildUrgent, c.ID).Text)
		judged = judged || parts[0] != ""
		parts = append(parts, nowWords(p, checklist.QChildWhereabouts, c.ID), leavesWords(p, c))
		if s := english.Sentences(parts...); s != "" {
			out, who = append(out, s), append(who, english.Capital(p.R.ShortName(c.ID)))
		}
	}
	key = english.Capital(names) + " now"
	switch {
	case len(out) == 1:
		key = who[0] + " now"
	case len(p.R.Children()) > 1:
		key = "The children now"
		for i := range out {
			out[i] = who[i] + ": " + out[i]
		}
	}
	if !judged {
		s := tonight[p.R.Request.Tonight]
		if g := p.value(checklist.QReferralTonight, "").Gap; g != nil {
			s = "Whether there is danger now: " + english.Sentence(p.gap(checklist.QReferralTonight, g))
		}
		if s != "" {
			out = append([]string{s}, out...)
		}
	}
	if home := p.value(checklist.QCallMayGoHome, "").Text; home != "" && !p.saidElsewhere(checklist.QCallMayGoHome, home) {
		out = append(out, "Agreed in the call, on going home: "+english.Sentence(inside(home)))
	}
	if len(who) < 2 {
		return key, strings.Join(out, " ")
	}
	return key, strings.Join(out, "\n")
}

// leavesWords is when a child next leaves, and with whom.
func leavesWords(p *paper, c *checklist.Person) string {
	s := nowWords(p, checklist.QChildNextLeaves, c.ID)
	if p.isGap(checklist.QChildNextLeaves, c.ID) {
		return s
	}
	return leaving(s)
}

var tonight = map[checklist.YesNo]string{
	checklist.Yes:     "We do not think it is safe today.",
	checklist.NotSure: "We are not sure whether it is safe today.",
	checklist.No:      "No danger today that we know of.",
}

// nowWords is an answer about the child now; one that does not apply is left out.
func nowWords(p *paper, id, child string) string {
	v := p.value(id, child)
	if v.Gap != nil && v.Gap.Kind == checklist.GapNone {
		return ""
	}
	if v.Gap != nil {
		return p.label(id) + ": " + p.gap(id, v.Gap)
	}
	return v.Text
}
