package export

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
)

const (
	// ParentFirst is shown wherever the numbers are.
	ParentFirst = "If a parent comes first: keep the child with an adult they know, ring, and ring 999 if there is danger."

	// parentMayCome is shown instead if nothing in the record is against the child leaving with a parent.
	parentMayCome = "If a parent comes first: ring straight away. If you see danger, keep the child with an adult they know, and ring 999."
)

// mayNotLeave matches words that keep a child in school, or from someone who comes for the child.
var mayNotLeave = regexp.MustCompile(`(?i)\b(?:not|never|nobody|no one|cannot|only|keep|keeping|kept|stays?)\b|n['’]t\b`)

// mayNotFetch matches words about who may come for a child.
var mayNotFetch = regexp.MustCompile(`(?i)\b(?:collect\w*|fetch\w*|pick\w* (?:\w+ )?up|tak(?:e|es|en|ing)|hand\w* over|leaves?|at the (?:gate|door))\b`)

// parentFirst says what to do if a parent comes before the call. It does not say to keep the child in school if no
// protection is needed today, every parent and carer has been told, and nothing is kept from anyone.
func parentFirst(p *paper) string {
	r := p.R
	home := strings.ToLower(strings.TrimSpace(r.Answers[checklist.QCallMayGoHome].Text))
	stays := home != "" && !strings.HasPrefix(home, "yes") || mayNotFetch.MatchString(p.kept.Instruction)
	hidden := p.kept.Secret != "" || len(p.kept.Details) > 0 || r.SourceHeld() || abuserMayNotKnow(r)
	if slices.ContainsFunc(r.Children(), func(c *checklist.Person) bool {
		return mayNotLeave.MatchString(p.value(checklist.QChildNextLeaves, c.ID).Text)
	}) {
		stays = true
	}
	danger := slices.ContainsFunc(r.Others(), (*checklist.Person).MayBeDanger)
	if r.Request.Tonight != checklist.No || len(r.BeforeTelling()) > 0 || stays || hidden || danger || !everyCarerTold(r) {
		return ParentFirst
	}
	return parentMayCome
}
