package export

import (
	"regexp"
	"slices"

	"referral/checklist"
	"referral/checklist/english"
)

// onlyTimesMatter reports whether the family may be rung, so that a caller only has to mind the time: every parent and
// carer has been told, and there is no one else who must not know.
func onlyTimesMatter(p *paper) bool {
	hidden := p.kept.Secret != "" || len(p.kept.Details) > 0 || p.R.SourceHeld()
	return !hidden && !p.R.TellLater() && !abuserMayNotKnow(p.R) && everyCarerTold(p.R) && mayBeRung(p)
}

// everyCarerTold reports whether there is a parent or carer, and all of them have been told of the referral of every
// child.
func everyCarerTold(r *checklist.Referral) bool {
	asked := 0
	for _, o := range r.Carers() {
		for _, c := range r.Children() {
			if !r.AsksOf(o, c).Told {
				continue
			}
			if asked++; !r.ConsentFor(o, c).Told.Yes() {
				return false
			}
		}
	}
	return asked > 0
}

var (
	// noContact matches a sentence that forbids or delays ringing, writing or calling at the home.
	noContact = regexp.MustCompile(`(?i)\b(?:not|never|no|nobody|none|only|without|avoid|unless|until|before|cannot|must)\b.*\b(?:ring|rung|rings|ringing|calls?|called|calling|phone|phoned|telephone|numbers?|contact|contacted|visits?|visited|letters?|post|writ(?:e|ten|ing)|texts?|texted|messages?|e-?mails?|voicemail|knock|house|home|door)\b`)
	// notToKnow matches a sentence that keeps something from someone.
	notToKnow = regexp.MustCompile(`(?i)\b(?:not|never|nobody|nothing|no|without|avoid|keep|kept|cannot)\b.*\b(?:told|tell|telling|know|knows|learn|hear|find|mention|mentioned|say|said|aware|discover|show|reveal|from)\b`)
)

// mayBeRung reports whether nothing the writer says holds back a call or visit, or keeps something from anyone other
// than a parent or carer who has been told.
func mayBeRung(p *paper) bool {
	for _, s := range checklist.Sentences(p.kept.Instruction) {
		if noContact.MatchString(s) {
			return false
		}
		ofCarer := slices.ContainsFunc(p.R.Carers(), func(o *checklist.Person) bool { return mentions(s, p.name(o.ID)) })
		if notToKnow.MatchString(s) && !checklist.SaysNothingToKeep(s) && !ofCarer {
			return false
		}
	}
	return true
}

// someoneMustNotKnow reports whether the referral must be kept from someone, or a call or visit would do harm.
func someoneMustNotKnow(p *paper) bool {
	return p.kept.Secret != "" || len(p.kept.Details) > 0 || p.R.SourceHeld() || p.R.TellLater() || !mayBeRung(p) || abuserMayNotKnow(p.R) ||
		slices.ContainsFunc(p.R.Carers(), func(o *checklist.Person) bool { return p.R.ToldAs(o, checklist.ToldNotSafe, checklist.ToldAskingFirst) })
}

var (
	// howToRing matches a sentence that says how or when a family member can be reached.
	howToRing = regexp.MustCompile(`(?i)^(?:please )?(?:only )?(?:ring|phone|call|text|contact|reach|speak to)\b|\b(?:can|may) (?:only )?be (?:rung|phoned|called|reached|contacted)\b`)
	// ringElsewhere matches a sentence that asks the caller to ring someone else first, or not to ring.
	ringElsewhere = regexp.MustCompile(`(?i)^(?:please )?(?:ring|phone|call|text|contact|reach|speak to) (?:us|me|school|the school|the police|police|999|social care)\b|\b(?:not|never|nobody|no one|cannot)\b`)
)

// saysHowToRing reports whether the writer gave a time or a way to ring a parent or carer.
func saysHowToRing(p *paper) bool {
	return safeTimes(p) != "" || slices.ContainsFunc(checklist.Sentences(p.kept.Instruction), func(s string) bool {
		return howToRing.MatchString(s) && !ringElsewhere.MatchString(s)
	})
}

// safeTimes points to the times when a parent or carer can be rung, if the list of people has them.
func safeTimes(p *paper) string {
	given := func(o *checklist.Person) bool { return !o.Held() && o.SafeContact != "" }
	if !slices.ContainsFunc(p.R.Carers(), given) {
		return ""
	}
	if p.letter {
		return english.Sentence("Safe times are in section 2 of our referral")
	}
	return english.Sentence("Safe times are in section 2")
}
