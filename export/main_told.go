package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// toldAndAgreed keeps whether each person was told separate from whether they agree to have help (R27, R29), with the
// reason for going ahead if someone was not told or does not agree (R30, R34). A young person's own answer comes first
// (R172).
func toldAndAgreed(p *paper) []document.Block {
	var out blocks
	out.add(heading("7. Told, and agreed"))
	table := document.Table{Head: []string{"Who", "Told of this referral?", "Agrees to have help, or an assessment?"}}
	var younger [][]document.Text
	for _, c := range p.R.Children() {
		told, agrees := childTold(p, c)
		row := []document.Text{document.Plain(p.begin(c.ID)), document.Plain(told), document.Plain(agrees)}
		switch {
		case told == "" && agrees == "":
		case agrees != "":
			table.Rows = append(table.Rows, row)
		default:
			younger = append(younger, row)
		}
	}
	parents := 0
	for _, o := range p.R.Carers() {
		if !o.Held() {
			rows := carerTold(p, o)
			parents += len(rows)
			table.Rows = append(table.Rows, rows...)
		}
	}
	if parents == 0 {
		out.add(plain("Parents and carers: not answered yet.")...)
	}
	if table.Rows = append(table.Rows, younger...); len(table.Rows) > 0 {
		out.add(table)
	}
	out.add(gathered(append(familyWillHear(p), part{"", sharingGround(p)}))...)
	return out
}

// carerTold returns a row for a parent or carer, or one for each answer if it differs from child to child.
func carerTold(p *paper, o *checklist.Person) [][]document.Text {
	type answer struct{ told, agrees string }
	same := checklist.ByChild(askedAbout(p, o), func(c *checklist.Person) answer {
		told, agrees := parentTold(p, o, c)
		return answer{told, agrees}
	})
	var out [][]document.Text
	for _, s := range same {
		name := p.begin(o.ID)
		if len(same) > 1 {
			name += ", about " + shortNames(p, s.Children)
		}
		out = append(out, []document.Text{document.Plain(name), document.Plain(s.Value.told), document.Plain(s.Value.agrees)})
	}
	return out
}

// askedAbout returns the children about whose referral someone is to be told.
func askedAbout(p *paper, o *checklist.Person) []*checklist.Person {
	return slices.DeleteFunc(p.R.Children(), func(c *checklist.Person) bool { return !p.R.AsksOf(o, c).Told })
}

func shortNames(p *paper, children []*checklist.Person) string {
	var out []string
	for _, c := range children {
		out = append(out, p.R.ShortName(c.ID))
	}
	return english.And(out)
}

// parentTold says what someone was told about a child's referral, and what they agree to.
func parentTold(p *paper, o, c *checklist.Person) (told, agrees string) {
	v := p.valueFor(checklist.QConsentParentsTold, o.ID, c.ID)
	reason, decided := p.mustFor(checklist.QConsentReasonWithout, o.ID, c.ID), p.mustFor(checklist.QConsentDecidedBy, o.ID, c.ID)
	if !goneWithout(p, o, c) && slices.ContainsFunc(p.R.Children(), func(other *checklist.Person) bool { return goneWithout(p, o, other) }) {
		reason, decided = "", "" // They are about another child.
	}
	if reason == notAnswered || p.isGap(checklist.QConsentReasonWithout, o.ID) {
		reason = "Reason: " + english.Small(reason)
	}
	if p.isGap(checklist.QConsentDecidedBy, o.ID) {
		reason, decided = english.Sentences(reason, "Who decided: "+english.Small(decided)), ""
	}
	decided = decidedBy(reason, decided)
	views := p.mustFor(checklist.QConsentParentsViews, o.ID, c.ID)
	switch {
	case views == notAnswered:
		views = "What was said: not answered yet."
	case p.isGap(checklist.QConsentParentsViews, o.ID):
		views = ""
	}
	agrees = parentAgrees(p, o, c)
	consent := p.R.ConsentFor(o, c)
	if consent.Told.Yes() {
		if reason != "" {
			agrees = english.Sentences(agrees, goAhead(reason), decided)
		}
		return english.Sentences(toldWhen(p, o, consent, c.ID), views), agrees
	}
	said := map[checklist.Told]string{
		checklist.ToldNotYet:        "Not yet",
		checklist.ToldNotSafe:       "No, not safe",
		checklist.ToldCouldNotReach: "No, could not be reached",
		checklist.ToldAskingFirst:   "Not yet: we are asking you first who should tell them",
	}[consent.Told]
	switch {
	case v.Gap != nil:
		said = english.Capital(p.gap(checklist.QConsentParentsTold, v.Gap))
	case said == "":
		return notAnswered, agrees
	case strings.HasPrefix(strings.ToLower(reason), strings.ToLower(said)):
		said = "" // The reason says so in the writer's words.
	case strings.HasPrefix(reason, "For ") && consent.Told == checklist.ToldNotSafe:
		said, reason = "", "No, "+inside(reason)
	}
	return english.Sentences(said, reason, decided, views, v.Text), agrees
}

// goneWithout reports whether a child is referred without telling someone, or against their wish.
func goneWithout(p *paper, o, c *checklist.Person) bool {
	consent := p.R.ConsentFor(o, c)
	return consent.Told.No() || consent.Agreed == checklist.ConsentRefused
}

// goAhead gives the reason for referring although someone does not agree.
func goAhead(reason string) string { return "We refer all the same: " + inside(reason) }

// parentAgrees says whether someone accepts help for a child. It says nothing about those who are not asked.
func parentAgrees(p *paper, o, c *checklist.Person) string {
	v := p.valueFor(checklist.QConsentParentsAgree, o.ID, c.ID)
	if v.Gap == nil && !v.Given() && !p.R.AgreementAsked(o, c) {
		if p.R.AsksOf(o, c).Agrees == checklist.AgreesIfYes && p.R.ResponsibilityFor(o, c).Held != checklist.No {
			return "Not recorded." // It is theirs if they have parental responsibility.
		}
		return english.Sentence(english.Capital(notTheirs(o)))
	}
	return agreementWords(p, o, v, p.openFor(checklist.QConsentParentsAgree, o.ID, c.ID), checklist.QConsentParentsAgree)
}

// notTheirs says that it is not for someone to agree to help.
func notTheirs(o *checklist.Person) string {
	switch pronounOf(o) {
	case "she":
		return "not hers to decide"
	case "he":
		return "not his to decide"
	}
	return "not for them to decide"
}

// decidedBy names who decided, unless the reason already does.
func decidedBy(reason, decided string) string {
	switch {
	case decided == "" || strings.Contains(strings.ToLower(reason), "decided") || strings.Contains(strings.ToLower(reason), "decision"):
		return ""
	case decided == notAnswered:
		return "Decided by: not answered yet."
	}
	return "Decided by " + inside(decided)
}

// toldWhen reads "Yes, Tue 13 Oct 2026, 11:30, by me"; it says before or after only if the time does not.
func toldWhen(p *paper, o *checklist.Person, consent checklist.Consent, child string) string {
	said := "Yes, before it was made"
	if consent.Told == checklist.ToldAfter {
		said = "Yes, after it was made"
	}
	if _, sure := consent.ToldOn.Compare(when.When{At: p.R.Request.Made}); sure {
		said = "Yes"
	}
	s := english.Join(", ", said, whenByWhom(p, consent))
	if !o.Referred && (p.openFor(checklist.QConsentToldBy, o.ID, child) || p.openFor(checklist.QConsentToldOn, o.ID, child)) {
		s += "; by whom or when: not answered yet"
	}
	return s
}

// whenByWhom says when someone was told, and by whom.
func whenByWhom(p *paper, consent checklist.Consent) string {
	by := p.name(consent.ToldBy)
	if by != "" {
		by = "by " + by
	}
	return english.Join(", ", p.date(consent.ToldOn), by)
}

func agreementWords(p *paper, o *checklist.Person, v checklist.Value, open bool, id string) string {
	switch {
	case v.Gap != nil:
		return english.Capital(p.gap(id, v.Gap))
	case open:
		return notAnswered
	case v.Choice == "":
		return v.Text
	}
	return english.Sentences(map[string]string{
		"given":      "Agrees",
		"refused":    "Does not agree",
		"not_sought": "Not asked",
		"not_theirs": english.Capital(notTheirs(o)),
	}[v.Choice], v.Text)
}

func childTold(p *paper, c *checklist.Person) (told, agrees string) {
	v := p.value(checklist.QConsentChildTold, c.ID)
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
	agrees = childAgrees(p, c)
	switch {
	case c.Unborn():
		return views, agrees
	case v.Gap != nil:
		return english.Sentences(english.Capital(p.gap(checklist.QConsentChildTold, v.Gap)), views), agrees
	case c.Consent.Told.Yes():
		told = toldWhen(p, c, c.Consent, "")
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

// familyWillHear says what was agreed about telling the family: what, by whom and when (R48). Who tells them is left
// out only if the words begin with it. What was understood in the call is printed here only if nothing else is;
// otherwise it is with the rest of the call.
func familyWillHear(p *paper) []part {
	what, by := p.text(checklist.QSharingFamilyToldWhat, ""), p.answer(checklist.QSharingFamilyToldBy, "")
	on := p.date(p.R.Sharing.FamilyTold.When)
	agreed := p.R.Answers[checklist.QCallFamilyTold].Text
	if by != "" && strings.HasPrefix(plainWords(what), plainWords(by)+" ") {
		by = ""
	}
	var out []part
	if what != "" {
		out, agreed = append(out, part{"What the family will be told:", p.start(english.Sentence(what))}), ""
	}
	switch {
	case by != "":
		out = append(out, part{"Who will tell them:", p.start(english.Sentence(english.Join(", ", strings.TrimRight(by, ". "), on)))})
	case on != "":
		out = append(out, part{"When they will be told:", english.Sentence(on)})
	}
	if agreed != "" {
		out = append(out, part{"Agreed on the phone:", english.Sentence(agreed)})
	}
	return out
}

// childAgrees returns a young person's own answer, and if it is no, why the referral is made all the same (R30). For a
// younger child it returns what was said, if it is known.
func childAgrees(p *paper, c *checklist.Person) string {
	if younger := p.text(checklist.QConsentYoungerAgrees, c.ID); younger != "" {
		return younger
	}
	agrees := agreementWords(p, c, p.value(checklist.QConsentChildAgrees, c.ID), p.open(checklist.QConsentChildAgrees, c.ID), checklist.QConsentChildAgrees)
	reason := goAheadFor(p, c)
	return english.Sentences(agrees, reason, decidedBy(reason, p.answer(checklist.QConsentChildDecidedBy, c.ID)))
}

// goAheadFor says why the referral is made although the child does not agree, or that the reason is missing.
func goAheadFor(p *paper, c *checklist.Person) string {
	switch v := p.value(checklist.QConsentChildReason, c.ID); {
	case v.Gap != nil:
		return "Why we refer all the same: " + p.gap(checklist.QConsentChildReason, v.Gap)
	case v.Text != "":
		return goAhead(p.text(checklist.QConsentChildReason, c.ID))
	case p.R.YoungPersonRefuses(c, p.Now):
		return "Why we refer all the same: " + english.Small(notAnswered)
	}
	return ""
}
