package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// beforeAnyContact returns what must not be done or mentioned, and whom to ring first (R166); it is empty if nothing
// must be kept and everyone may be rung.
func beforeAnyContact(p *paper) document.Text {
	var t document.Text
	add := func(parts ...document.Text) {
		if len(t) > 0 {
			t = document.Join(t, document.Plain(" "))
		}
		t = document.Join(append([]document.Text{t}, parts...)...)
	}
	if instructs(p) {
		add(document.Strong(english.Sentence(p.must(checklist.QConsentConfidentialInformation, ""))))
	}
	if more := somethingKept(p); more != "" {
		add(document.Strong(more))
	}
	if details := detailsKept(p); details != "" {
		add(document.Plain(details))
	}
	if names := notToBeRung(p); names != "" {
		add(document.Strong("Do not tell, ring or write to " + names + " before you have spoken to us."))
	}
	if ringFirst(p) {
		ring, after := ringBeforeContact(p)
		add(document.Strong(ring), document.Plain(after))
	}
	return t
}

// instructs reports whether the writer says what must not be done or mentioned.
func instructs(p *paper) bool {
	said := p.must(checklist.QConsentConfidentialInformation, "")
	return !p.isGap(checklist.QConsentConfidentialInformation, "") && said != notAnswered && p.kept.Instructs()
}

// familyTold says who knows and who agrees. If there is not enough room, it leaves out when and by whom, which section 7
// has too, and begins with those who must not be told.
func familyTold(p *paper) []string {
	out := []string{toldInShort(p, true)}
	if said := p.must(checklist.QConsentConfidentialInformation, ""); said != "" && !instructs(p) && !p.kept.AllSecret {
		out = append(out, p.label(checklist.QConsentConfidentialInformation)+": "+english.Small(english.Sentence(inside(said))))
	}
	if short := toldSentences(p, false); len(strings.Fields(strings.Join(out, " "))) > p.rowWords() {
		if i := slices.IndexFunc(short, func(s string) bool { return strings.HasPrefix(s, notSafeSaid) }); i >= 0 {
			first := english.Sentence(short[i])
			return slices.Concat([]string{first, english.Sentences(slices.Delete(short, i, i+1)...)}, out[1:])
		}
	}
	return out
}

// somethingKept points to the separate sheet if there is a secret. The family may read this page, so it does not say
// what the sheet is for.
func somethingKept(p *paper) string {
	if p.kept.Secret == "" {
		return ""
	}
	if !instructs(p) {
		return "Read the separate sheet first."
	}
	return "See also the separate sheet."
}

// detailsKept says whose details are on the separate sheet, and which; empty if there are none.
func detailsKept(p *paper) string {
	var out []string
	for _, k := range p.kept.Shared(p.R) {
		out = append(out, english.Capital(k.Whose)+" "+k.Names+" "+isOrAre(strings.Contains(k.Names, " and "))+" "+checklist.KeptElsewhere)
	}
	return english.Sentences(out...)
}

// notToBeRung names those who may be causing domestic abuse and are not known to have been told, except those about
// whom the writer says what a caller must mind. It is empty if there are none.
func notToBeRung(p *paper) string {
	var names []string
	for _, o := range p.R.NotToBeRung() {
		if name := p.name(o.ID); !o.Held() && !mentions(p.kept.Instruction, name) {
			names = append(names, name)
		}
	}
	return english.Or(names)
}

// abuserMayNotKnow reports whether someone who may be causing domestic abuse is not known to have been told.
func abuserMayNotKnow(r *checklist.Referral) bool {
	return len(r.NotToBeRung()) > 0 || r.AbuserNotNamed()
}

// ringFirst reports whether anyone about to see, ring or write to the family must ring the school first.
func ringFirst(p *paper) bool {
	return p.kept.Instructs() || p.kept.Secret != "" || len(p.kept.Details) > 0 || p.R.SourceHeld() || abuserMayNotKnow(p.R) || slices.ContainsFunc(p.R.Carers(), func(o *checklist.Person) bool {
		return p.R.ToldAs(o, checklist.ToldNotSafe, checklist.ToldAskingFirst)
	})
}

// ringBeforeContact says whom to ring before any contact, what to do if there is no answer, and what is missing.
func ringBeforeContact(p *paper) (ring, after string) {
	before, then := "Ring us before any contact: ", "If we do not answer, ask your duty manager before any contact with the family."
	switch {
	case onlyTimesMatter(p):
		before, then = "Ring us before the first contact: ", english.Sentences("If we do not answer, ask your duty manager", safeTimes(p))
	case someoneMustNotKnow(p) && !saysHowToRing(p):
		then = "If we do not answer, ask your duty manager; do not ring the family."
	}
	phone := p.value(checklist.QReferrerPhone, "")
	number := phone.Text
	switch {
	case phone.Gap != nil:
		number = "our number is " + p.gap(checklist.QReferrerPhone, phone.Gap)
	case number == "":
		number = "our number is not written down yet"
	}
	until := p.value(checklist.QReferrerAvailability, "")
	hours := until.Text
	switch {
	case until.Gap != nil:
		hours = "When we can be reached: " + p.gap(checklist.QReferrerAvailability, until.Gap)
	case hours == "":
		hours = "When we can be reached is not written down yet"
	}
	ring = before + number
	if phone.Given() && until.Given() && len(lines(hours)) == 1 && len(hours) < 60 {
		return ring, " (" + inside(hours) + "). " + then
	}
	return english.Sentence(ring), " " + english.Sentences(hours, then)
}

const (
	ringUsFirst  = "Ring us first: see the sheet \"" + staffSafetyTitle + "\"."
	nothingKnown = "Nothing known to us."
)

// visitingSafely never says what the danger is: that is on a separate sheet (R98). It does not take what is known about
// one person for what is known about another.
func visitingSafely(p *paper) string {
	if p.R.HasStaffSafety() {
		return ringUsFirst
	}
	var said, none, unknown, open []string
	q, _ := p.Guide.Question(checklist.QPersonStaffRisk)
	for _, o := range p.R.Others() {
		if o.Work != nil || o.Held() {
			continue
		}
		v := p.value(checklist.QPersonStaffRisk, o.ID)
		switch {
		case v.Text != "" && !slices.Contains(said, v.Text):
			said = append(said, v.Text)
		case v.Text != "":
		case v.Gap != nil && v.Gap.Kind != checklist.GapNone:
			said = append(said, p.name(o.ID)+": "+p.gap(checklist.QPersonStaffRisk, v.Gap))
		case v.Gap != nil:
		case o.StaffRisk == checklist.No:
			none = append(none, p.name(o.ID))
		case o.StaffRisk == checklist.NotKnown:
			unknown = append(unknown, p.name(o.ID))
		case q != nil && q.Asked() && q.Holds(checklist.SituationOf(p.R, q, o.ID, p.Now)):
			open = append(open, p.name(o.ID))
		}
	}
	switch {
	case len(said)+len(none)+len(unknown) == 0:
		return ""
	case len(said)+len(unknown)+len(open) == 0:
		return nothingKnown
	case len(said)+len(none)+len(open) == 0 && len(unknown) == 1:
		return "We do not know."
	}
	if len(said) > 0 {
		none = nil // The writer has put it in words.
	}
	if len(unknown) > 0 {
		said = append(said, "We do not know whether "+english.Or(unknown)+" may be a danger to a visitor")
	}
	if len(open) > 0 {
		said = append(said, "Not answered yet for "+english.And(open))
	}
	if len(none) > 0 {
		said = append(said, "Nothing known to us of danger to a visitor from "+english.And(none))
	}
	return english.Sentences(said...)
}

// alsoTold says who else has been told. The log's routes are included.
func alsoTold(p *paper) []string {
	var out []string
	for _, t := range p.R.Routes {
		s := t.Route.String()
		at := p.date(t.When)
		switch t.Told {
		case checklist.Yes:
			s += ": " + english.Join(", ", "told", strings.TrimSuffix(t.Who, "."), at)
			if t.Who != "" && at != "" {
				s = english.Join(", ", t.Route.String(), strings.TrimSuffix(t.Who, "."), at)
			}
		case checklist.No:
			s += ": " + english.Join("; ", "not yet by us", english.Join(", ", strings.TrimSuffix(t.Who, "."), at))
		case checklist.NotKnown:
			s += ": " + english.Join(", ", "not known whether told", strings.TrimSuffix(t.Who, "."), at)
		default:
			s += ": " + english.Join(", ", english.Small(notAnswered), strings.TrimSuffix(t.Who, "."), at)
		}
		if t.Reference != "" {
			s += ", reference " + t.Reference
		}
		out = append(out, s)
	}
	out = append(out, p.answer(checklist.QReferralRoutes, ""))
	return out
}
