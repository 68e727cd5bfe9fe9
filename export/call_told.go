package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// toldOnCall says who in the family has been told, who agrees, and what was tried to tell the others. If the script has
// not said why they do not know, it asks who is to tell them.
func toldOnCall(p *paper, saidWhyNot bool) string {
	told := toldInShort(p, false)
	if told == notAnswered {
		told = ""
	}
	told = english.Sentences(told, refusedUntold(p), triedToTell(p))
	if told != "" && p.R.TellLater() && !saidWhyNot && len(notTold(p)) > 0 {
		told = english.Sentences(told, "Please agree with me who tells them, and when")
	}
	return p.start(strings.TrimPrefix(told, "Told: "))
}

// refusedUntold names the parents and carers who have said no to help but do not know of this referral.
func refusedUntold(p *paper) string {
	var out []string
	for _, o := range notTold(p) {
		if slices.ContainsFunc(askedAbout(p, o), func(c *checklist.Person) bool { return p.R.ConsentFor(o, c).Agreed == checklist.ConsentRefused }) {
			out = append(out, p.begin(o.ID)+" "+doesNotAgree)
		}
	}
	return english.Sentences(out...)
}

// againstRefusals gives the reason for referring although someone who has been told, or a young person, does not agree.
// It leaves room for a reason that is still missing.
func againstRefusals(p *paper) (script, later []document.Block) {
	for _, c := range p.R.Children() {
		if c.Consent.Agreed == checklist.ConsentRefused {
			script, later = addAgainst(script, later, p.first(c.ID)+" does not agree", p.value(checklist.QConsentChildReason, c.ID).Text)
		}
	}
	for _, o := range p.R.Carers() {
		if o.Held() {
			continue
		}
		var reasons []string
		var refused []*checklist.Person
		asked := askedAbout(p, o)
		for _, c := range asked {
			if consent := p.R.ConsentFor(o, c); consent.Told.Yes() && consent.Agreed == checklist.ConsentRefused {
				refused = append(refused, c)
				reasons = append(reasons, p.valueFor(checklist.QConsentReasonWithout, o.ID, c.ID).Text)
			}
		}
		refusal := p.name(o.ID) + " does not agree"
		if len(refused) < len(asked) {
			refusal += " about " + shortNames(p, refused)
		}
		if len(refused) > 0 {
			script, later = addAgainst(script, later, refusal, english.Sentences(eachOnce(reasons)...))
		}
	}
	return script, later
}

// addAgainst adds the reason for referring although someone does not agree: "Leon Marsh does not agree".
func addAgainst(script, later []document.Block, refusal, reason string) (withScript, withLater []document.Block) {
	const most = 30 // most is the number of words that are read out; the rest is for when they ask.
	label := "Why we refer although " + refusal
	aloud, rest := spoken(label, reason, most)
	return slices.Concat(script, say(label, aloud, 1)), slices.Concat(later, rest)
}

// triedToTell says what was done to reach those who could not be reached, and why others do not know yet, in the
// writer's words.
func triedToTell(p *paper) string {
	var out []string
	for _, o := range notTold(p) {
		if p.R.ToldAs(o, checklist.ToldNotSafe, checklist.ToldAskingFirst) {
			continue // The reason comes first, above.
		}
		v := p.value(checklist.QConsentParentsTold, o.ID)
		note := ""
		if v.Gap != nil {
			note = v.Gap.Note
		}
		reason := uncitedWords(p.value(checklist.QConsentReasonWithout, o.ID).Text)
		if s := english.Sentences(v.Text, note, underItsQuestion(p, checklist.QConsentReasonWithout, reason)); s != "" {
			out = append(out, p.begin(o.ID)+": "+english.Sentence(inside(s)))
		}
	}
	return strings.Join(out, " ")
}

// notTold returns the parents and carers who do not know of the referral of one of the children or more.
func notTold(p *paper) []*checklist.Person {
	var out []*checklist.Person
	for _, o := range p.R.Carers() {
		if !o.Held() && slices.ContainsFunc(askedAbout(p, o), func(c *checklist.Person) bool { return !p.R.ConsentFor(o, c).Told.Yes() }) {
			out = append(out, o)
		}
	}
	return out
}
