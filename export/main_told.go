package export

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// toldAndAgreed keeps apart whether each person was told and whether they agree to help (R27, R29), with the reason for
// going ahead where somebody was not told or does not agree (R30, R34).
func toldAndAgreed(p *paper) []document.Block {
	var out blocks
	out.add(heading("7. Told, and agreed"))
	table := document.Table{Head: []string{"Who", "Told of this referral?", "Agrees to help or an assessment?"}}
	for _, o := range p.R.Carers() {
		if o.Held() {
			continue
		}
		told, agrees := parentTold(p, o)
		table.Rows = append(table.Rows, []document.Text{document.Plain(english.Capital(p.name(o.ID))), document.Plain(told), document.Plain(agrees)})
	}
	if len(table.Rows) == 0 {
		out.add(plain("Parents and carers: not answered yet.")...)
	}
	for _, c := range p.R.Children() {
		told, agrees := childTold(p, c)
		if told == "" && agrees == "" {
			continue
		}
		table.Rows = append(table.Rows, []document.Text{document.Plain(english.Capital(p.R.NameOf(c.ID))), document.Plain(told), document.Plain(agrees)})
	}
	if len(table.Rows) > 0 {
		out.add(table)
	}
	out.add(gathered([]part{{"", familyWillHear(p)}, {"", sharingGround(p)}})...)
	return out
}

func parentTold(p *paper, o *checklist.Person) (told, agrees string) {
	v := p.value(checklist.QConsentParentsTold, o.ID)
	reason, decided := p.must(checklist.QConsentReasonWithout, o.ID), p.must(checklist.QConsentDecidedBy, o.ID)
	if reason == notAnswered || p.isGap(checklist.QConsentReasonWithout, o.ID) {
		reason = "Reason: " + english.Small(reason)
	}
	if p.isGap(checklist.QConsentDecidedBy, o.ID) {
		reason, decided = english.Sentences(reason, "Who decided: "+english.Small(decided)), ""
	}
	decided = decidedBy(reason, decided)
	views := p.must(checklist.QConsentParentsViews, o.ID)
	switch {
	case views == notAnswered:
		views = "What was said: not answered yet."
	case p.isGap(checklist.QConsentParentsViews, o.ID):
		views = ""
	}
	a := p.value(checklist.QConsentParentsAgree, o.ID)
	agrees = agreementWords(p, checklist.QConsentParentsAgree, o, a)
	if o.Consent.Told.Yes() {
		if reason != "" {
			agrees = english.Sentences(agrees, "We refer all the same: "+inside(reason), decided)
		}
		return english.Sentences(toldWhen(p, o), views), agrees
	}
	said := map[checklist.Told]string{
		checklist.ToldNotYet:        "Not yet",
		checklist.ToldNotSafe:       "No, not safe",
		checklist.ToldCouldNotReach: "No, could not be reached",
		checklist.ToldAskingFirst:   "Not yet: we are asking you first who should tell them",
	}[o.Consent.Told]
	switch {
	case v.Gap != nil:
		said = english.Capital(p.gap(checklist.QConsentParentsTold, v.Gap))
	case said == "":
		return notAnswered, agrees
	case strings.HasPrefix(strings.ToLower(reason), strings.ToLower(said)):
		said = "" // The reason says so in the writer's own words.
	case strings.HasPrefix(reason, "For ") && o.Consent.Told == checklist.ToldNotSafe:
		said, reason = "", "No, "+inside(reason)
	}
	return english.Sentences(said, reason, decided, views, v.Text), agrees
}

// decidedBy names who decided, unless the reason does so already.
func decidedBy(reason, decided string) string {
	switch {
	case decided == "" || strings.Contains(strings.ToLower(reason), "decided") || strings.Contains(strings.ToLower(reason), "decision"):
		return ""
	case decided == notAnswered:
		return "Decided by: not answered yet."
	}
	return "Decided by " + inside(decided)
}

// toldWhen is "Yes, Tue 13 Oct, 11:30, by me"; it says before or after only where the time does not.
func toldWhen(p *paper, o *checklist.Person) string {
	said := "Yes, before it was made"
	if o.Consent.Told == checklist.ToldAfter {
		said = "Yes, after it was made"
	}
	if _, sure := o.Consent.ToldOn.Compare(when.When{At: p.R.Request.Made}); sure {
		said = "Yes"
	}
	by := p.name(o.Consent.ToldBy)
	if by != "" {
		by = "by " + by
	}
	on := p.date(o.Consent.ToldOn)
	s := english.Join(", ", said, on, by)
	if !o.Referred && (p.open(checklist.QConsentToldBy, o.ID) || p.open(checklist.QConsentToldOn, o.ID)) {
		s += "; by whom or when: not answered yet"
	}
	return s
}

func agreementWords(p *paper, id string, o *checklist.Person, v checklist.Value) string {
	switch {
	case v.Gap != nil:
		return english.Capital(p.gap(id, v.Gap))
	case p.open(id, o.ID):
		return notAnswered
	case v.Choice == "":
		return v.Text
	}
	return english.Sentences(map[string]string{
		"given":      "Agrees",
		"refused":    "Does not agree",
		"not_sought": "Not asked",
		"not_theirs": "Not theirs to give",
	}[v.Choice], v.Text)
}

func childTold(p *paper, c *checklist.Person) (told, agrees string) {
	v := p.value(checklist.QConsentChildTold, c.ID)
	a := p.value(checklist.QConsentChildAgrees, c.ID)
	views := p.must(checklist.QConsentChildViews, c.ID)
	g := p.value(checklist.QConsentChildViews, c.ID).Gap
	switch {
	case views == notWritten:
		views = "What was said: not written down."
	case g != nil && g.Kind == checklist.GapNone:
		views = ""
	case g != nil:
		views = "What was said: " + inside(views)
	}
	agrees = agreementWords(p, checklist.QConsentChildAgrees, c, a)
	switch {
	case c.Unborn():
		return views, agrees
	case v.Gap != nil:
		return english.Sentences(english.Capital(p.gap(checklist.QConsentChildTold, v.Gap)), views), agrees
	case c.Consent.Told.Yes():
		told = toldWhen(p, c)
	case p.open(checklist.QConsentChildTold, c.ID):
		told = notWritten
	default:
		told = map[checklist.Told]string{
			checklist.ToldNotYet:        "Not yet",
			checklist.ToldNotSafe:       "No, not safe",
			checklist.ToldTooYoung:      "No, too young to understand",
			checklist.ToldCouldNotReach: "No, could not be reached",
			checklist.ToldAskingFirst:   "Not yet: we are asking you first",
		}[c.Consent.Told]
	}
	return english.Sentences(told, v.Text, views), agrees
}

// familyWillHear is what was agreed on telling the family: what, by whom and when (R48). Who and when are left out where
// the words say them.
func familyWillHear(p *paper) string {
	what, by := p.text(checklist.QSharingFamilyToldWhat, ""), p.answer(checklist.QSharingFamilyToldBy, "")
	on := p.date(p.R.Sharing.FamilyTold.When)
	agreed := p.R.Answers[checklist.QCallFamilyTold].Text
	if by == p.R.Referrer.Name && by != "" {
		by = "me"
	}
	names := strings.Fields(by)
	told := len(names) > 0 && strings.Contains(strings.ToLower(what), strings.ToLower(names[len(names)-1])) && by != "me"
	if told {
		by = ""
	}
	if what != "" && !told {
		what = "What the family will be told: " + inside(english.Sentence(what))
	}
	who := english.Join(", ", by, on)
	if who != "" {
		who = "To be told by " + who
		if by == "" {
			who = "When they will be told: " + on
		}
	}
	if agreed != "" && !strings.Contains(p.R.Sharing.FamilyTold.What, strings.TrimSuffix(agreed, ".")) {
		agreed = "Agreed on the phone: " + agreed
	} else {
		agreed = ""
	}
	return english.Sentences(what, who, agreed)
}

// sharingGround is the basis on which this is shared, as far as the writer has chosen one. It never says that consent is not
// needed.
func sharingGround(p *paper) string {
	names, _ := p.children()
	basis := p.value(checklist.QSharingBasis, "")
	said := fmt.Sprintf("We share this to protect %s from harm", names)
	switch basis.Choice {
	case "":
	case "consent":
		said = "We share this with the family's agreement"
	default:
		said += ", and do not rely on consent to do so"
	}
	out := []string{said, basis.Text}
	services := p.value(checklist.QConsentShareWithAgencies, "")
	switch services.Choice {
	case "given":
		out = append(out, "The family agrees that you talk to the other services")
	case "refused":
		out = append(out, "The family does not agree that you talk to the other services")
	case "not_sought":
		out = append(out, "The family has not been asked whether you may talk to the other services")
	}
	out = append(out, services.Text)
	if s := p.text(checklist.QConsentCovers, ""); s != "" {
		out = append(out, "The agreement covers: "+inside(s))
	}
	decided := p.value(checklist.QSharingDecidedBy, "")
	if decided.Text != "" && p.R.SaysWho(decided.Text) == decided.Choice {
		return english.Sentences(append(out, "The decision to share was taken by "+inside(decided.Text))...)
	}
	if decided.Choice != "" && decided.Choice != checklist.ReferrerID || decided.Choice != "" && services.Choice != "" && services.Choice != "given" {
		out = append(out, "The decision to share was taken by "+p.name(decided.Choice))
	}
	return english.Sentences(append(out, decided.Text)...)
}
