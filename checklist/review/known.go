package review

import (
	"regexp"
	"slices"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/followup"
)

// sourceRules are about claims that need a source.
func sourceRules() []Rule {
	return []Rule{
		{
			ID: "evidence-known-in-home", Category: "evidence", Severity: finding.Think,
			What:   "Alcohol, drugs, abuse, illness or a difficulty is ticked as known in the home, and nothing in the record mentions it.",
			Why:    "It prints as known. Unless the record says who told you, it is only a rumour.",
			Ask:    "Who told you, or which record says so? Add it as a fact.",
			Source: []string{"swindon", "bolton"}, Rows: []int{90, 112},
			Find: findKnownInHome,
		},
		{
			ID: "route-reasons", Category: "route", Severity: finding.Think,
			What:   "The council decided on less than an assessment, and no reasons or other help are written down.",
			Why:    "You can weigh its reasons against your facts. Other help may be what the child needs in the meantime.",
			Ask:    "What reasons did the council give, and what other help did it suggest? If none, ask for both.",
			Source: []string{"bolton"}, Rows: []int{129},
			Find: func(c *Context) []Hit {
				o, ok := followup.OutcomeOf(c.R.Answers[checklist.QAfterOutcome].Text)
				if !ok || o.ID != "not_in_need" || !c.open(checklist.QAfterReasons, "") {
					return nil
				}
				return []Hit{here(checklist.QAfterReasons)}
			},
		},
	}
}

// inHome are the risk factors, what a question calls each, and the words about it.
var inHome = []struct {
	risk, called string
	words        lazyPattern
}{
	{"alcohol", "alcohol", pattern(`\b(?:alcohol\w*|drink\w*|drunk\w*|drank|beers?|wine|vodka|whisky|cider|lager|spirits|sober|intoxicat\w+|hung ?over|pub)\b`)},
	{"drugs", "drugs", pattern(`\b(?:drugs?|substances?|cannabis|weed|cocaine|crack|heroin|ketamine|methadone|pills|smok(?:es|ed|ing) (?:weed|cannabis|it)|needles?|overdose\w*|dealing|joints?|spice|high)\b`)},
	{"domestic_abuse", "domestic abuse", pattern(`\b(?:abus\w+|violen\w+|hits?|hitting|punch\w*|kick\w*|slap\w*|strangl\w*|chok\w+|neck|throat|threat\w*|threw|thrown|push\w*|shov\w+|drag\w*|scream\w*|shout\w*|police|refuge|bruis\w+|controls?|controlling|afraid of|frighten\w*|scared)\b`)},
	{"mental_illness", "mental illness", pattern(`\b(?:mental\w*|depress\w*|anxi\w+|psych\w+|bipolar|schizo\w*|self[ -]?harm\w*|suicid\w*|overdose\w*|breakdown|ptsd|trauma\w*|hears? voices|panic|crisis team|community nurse|section(?:ed| 2| 3)|counsell\w+|therap\w+|low mood|nerves|antidepressants?)\b`)},
	{"learning_difficulty", "a parent's learning difficulty", pattern(`\b(?:learning (?:difficult\w+|disabilit\w+|disabled|needs?|support)|dyslexi\w*|easy[ -]read|special school|autis\w*|reading age|forms? (?:for|with) (?:him|her)|needs? (?:\w+ )?explain\w*` +
		`|(?:(?:does|could) not|cannot|can't|couldn't|doesn't|hard to|help (?:\w+ )?(?:to|with)|trouble|struggl\w+(?: to| with)?|unable to) (?:\w+ )?(?:read|reading|write|writing|spell|understand|understanding))\b`)},
}

// findKnownInHome finds factors that are ticked and never mentioned.
func findKnownInHome(c *Context) []Hit {
	if !c.asked(checklist.QFamilyRiskFactors, "") {
		return nil
	}
	var open []string
	for _, k := range inHome {
		if c.R.RiskKnown(k.risk) && !c.speaksOf(k.words()) {
			open = append(open, k.called)
		}
	}
	if len(open) == 0 {
		return nil
	}
	return here(checklist.QFamilyRiskFactors).asking("Who told you about " + english.And(open) + " in the home, or which record says so? Add it as a fact.")
}

// speaksOf reports whether a fact, an earlier event or a text on the family has one of the words.
func (c *Context) speaksOf(words *regexp.Regexp) bool {
	for _, f := range c.R.Facts {
		if slices.ContainsFunc([]string{f.Text, f.Words, f.Meaning, f.KnownHow}, words.MatchString) {
			return true
		}
	}
	for _, e := range c.R.Events {
		if slices.ContainsFunc([]string{e.Text, e.Outcome, e.Why}, words.MatchString) {
			return true
		}
	}
	for _, q := range []string{checklist.QConcernReason, checklist.QHistoryConcerns, checklist.QHistoryPreviousReferrals} {
		if words.MatchString(c.R.Answers[q].Text) {
			return true
		}
	}
	return false
}
