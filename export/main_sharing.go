package export

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// sharingGround states the basis for sharing, as far as the writer has chosen one. It never says that consent is not
// needed, and only says that the family agrees if everyone who was to be asked does.
func sharingGround(p *paper) string {
	names, _ := p.children()
	without := withoutAgreement(p)
	basis := p.value(checklist.QSharingBasis, "")
	said := ""
	switch {
	case basis.Choice == "":
	case basis.Choice != string(checklist.BasisConsent):
		said = fmt.Sprintf("We share this to protect %s from harm, and do not rely on consent to do so", names)
	case len(without) == 0:
		said = "We share this with the family's agreement"
	default:
		said = "Our ground for sharing this is agreement. We do not have it from " + strings.Join(without, "; or from ")
	}
	out := []string{said, basis.Text}
	services := p.value(checklist.QConsentShareWithAgencies, "")
	out = append(out, talkToServices(checklist.Agreement(services.Choice), without), services.Text)
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

// talkToServices says whether the council may talk to the other services, and whose agreement it does not have.
func talkToServices(agreed checklist.Agreement, without []string) string {
	switch agreed {
	case checklist.ConsentGiven:
		if len(without) == 0 {
			return "The family agrees to your talking to the other services"
		}
		return "It has been agreed that you may talk to the other services. Please do not take that as agreement from " + strings.Join(without, "; or from ")
	case checklist.ConsentRefused:
		return "It has not been agreed that you may talk to the other services"
	case checklist.ConsentNotSought:
		return "The family has not been asked whether you may talk to the other services"
	}
	return ""
}

// withoutAgreement names those whose agreement counts and who have not given it, with what is known: a young person who
// refuses, and every parent or carer who is asked.
func withoutAgreement(p *paper) []string {
	var out []string
	for _, c := range p.R.Children() {
		if c.Consent.Agreed == checklist.ConsentRefused {
			out = append(out, p.first(c.ID)+", who "+doesNotAgree)
		}
	}
	for _, o := range p.R.Carers() {
		if o.Held() {
			continue
		}
		for _, c := range askedAbout(p, o) {
			if why := notAgreed(p.R.ConsentFor(o, c)); why != "" && p.R.AgreementAsked(o, c) {
				out = append(out, p.name(o.ID)+", "+why)
				break
			}
		}
	}
	return out
}

const (
	accepts      = "accepts help or an assessment"
	doesNotAgree = "does not agree to have help or an assessment"
	notAsked     = "has not been asked about help or an assessment"
)

// notAgreed says why someone has not agreed; it is empty if they have, or if it is not for them to decide.
func notAgreed(consent checklist.Consent) string {
	switch {
	case consent.Agreed == checklist.ConsentGiven, consent.Agreed == checklist.ConsentNotTheirs:
		return ""
	case consent.Agreed == checklist.ConsentRefused:
		return "who " + doesNotAgree
	case consent.Told == checklist.ToldCouldNotReach:
		return "who could not be reached"
	case consent.Told.No():
		return "who has not been told"
	case consent.Agreed == checklist.ConsentNotSought:
		return "who has not been asked"
	}
	return "whose answer we do not have"
}
