package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// weAskRows returns what is asked for and why, in one row or, if that is too long, two. A date by which something is
// asked for cannot wait for the last page.
func weAskRows(p *paper, names string, several bool) []pageRow {
	ask, steps := weAsk(p, names, several)
	first := pageRow{key: "We ask", parts: []string{ask}, below: "6", first: true}
	second := pageRow{key: "We ask, step by step", parts: []string{steps}, below: "9"}
	if leadsWithRequests(p, levelReason(p)) {
		first, second = pageRow{key: "We ask", parts: []string{steps}, below: "9", first: true}, pageRow{key: "Level of need, and why", parts: []string{ask}, below: "6"}
	}
	whole := english.Join(" ", first.full(), second.full())
	if steps == "" || len(strings.Fields(whole)) <= p.rowWords() {
		return []pageRow{{key: "We ask", parts: []string{whole}, below: "6", first: true}}
	}
	return []pageRow{first, second}
}

// weAsk returns what is asked for, the section as our view (R9), the reason, and the requests in full, in the writer's
// words.
func weAsk(p *paper, names string, several bool) (ask, steps string) {
	reason := levelReason(p)
	what, why := requestWords(p, names, several, reason)
	open := ""
	if p.open(checklist.QReferralLevel, "") {
		open = "Level of need: not answered yet."
		if p.open(checklist.QReferralLevelReason, "") {
			open, why = "Level of need, and why: not answered yet.", ""
		}
	}
	return english.Sentences(what, open, why, significantHarm(p)), strings.Join(requested(p), " ")
}

// levelReason returns why this level, in the writer's words, with the facts if no row names them.
func levelReason(p *paper) string {
	reason := p.must(checklist.QReferralLevelReason, "")
	if v := p.value(checklist.QReferralLevelReason, ""); v.Given() && len(p.uncited(p.value(checklist.QConcernReason, "").Text+" "+p.value(checklist.QConcernWhyNow, "").Text, v.Cites)) == 0 {
		reason = v.Text // The line below cites the same facts.
	}
	if reason == notAnswered {
		reason = "Why this level: not answered yet."
	}
	return reason
}

// leadsWithRequests reports whether only the requests themselves say what is asked for.
func leadsWithRequests(p *paper, reason string) bool {
	return requests[p.R.Request.Type] == "" && !asksFirst(reason)
}

// requested returns what should happen, request by request, in the writer's words.
func requested(p *paper) []string {
	if p.isGap(checklist.QOutcomeExpected, "") {
		return nil
	}
	var out []string
	for _, line := range lines(p.text(checklist.QOutcomeExpected, "")) {
		out = append(out, english.Sentence(p.start(unnumbered(line))))
	}
	return out
}

// requestWords returns what is asked for with the level, and the reason. Whatever the reason already says is left out.
func requestWords(p *paper, names string, several bool, reason string) (ask, why string) {
	ask = requests[p.R.Request.Type]
	who, severalBorn := p.bornChildren()
	if p.R.Request.Type == checklist.ForProtection {
		ask += " for " + names
		if who == names {
			who = p.pronoun(names, several)
		}
	}
	said := statute(p.R.Request.Level)
	if said == "" || !strings.Contains(strings.ToLower(reason), said) {
		return p.start(english.Join(": ", ask, levelView(p, who, severalBorn))), reason
	}
	if local := p.R.Request.LocalLevel; local != "" { // The writer names the section in their own words.
		reason = english.Sentences(reason, "Local level: "+local)
	}
	if asksFirst(reason) {
		return "", reason
	}
	return ask, reason
}

// requests puts what can be asked for into words.
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

// statute names the section of the Children Act 1989 as part of a sentence.
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
		harm := "suffering, or likely to suffer,"
		if !slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool { return !p.unborn(c) }) {
			harm = "likely to suffer" // Before a birth.
		}
		s = fmt.Sprintf("in our view there is reasonable cause to suspect that %s %s %s significant harm (Children Act 1989, section 47)", names, isOrAre(several), harm)
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

// significantHarm prints the answer unless the level already says it (R88).
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
