package export

import (
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// helpOnly follows every statement of agreement in a box. A form's consent box means consent to refer or share; what is
// asked here is whether someone agrees to have help.
const helpOnly = "This is about having help. It is not consent to refer or to share information."

func toldWords(told string) string {
	switch told {
	case "yes_before", "yes_after":
		return "told of this referral"
	case "not_yet":
		return "not told of this referral yet"
	case "not_safe":
		return "not told of this referral, as it is not safe"
	case "too_young":
		return "not told of this referral: too young to understand"
	case "could_not_reach":
		return "could not be reached"
	case "asking_first":
		return "not told of this referral yet; we are asking the front door first"
	}
	return ""
}

func agreedWords(o *checklist.Person, agreed string) string {
	switch agreed {
	case "given":
		return "agrees to have help or an assessment"
	case "refused":
		return "does not agree to have help or an assessment"
	case "not_sought":
		return "not asked whether they agree to have help or an assessment"
	case "not_theirs":
		return "agreement to help is " + notTheirs(o)
	}
	return ""
}

// helpAgreed says whether each person was told, and what they agree to, so that it cannot be read as consent to share.
// It reports whether that is only gaps.
func helpAgreed(p *paper, people []*checklist.Person, told, agrees string) (text string, gap bool) {
	gap = true
	var out []string
	for _, o := range people {
		if o.Held() {
			continue
		}
		groups := consentGroups(p, o, told, agrees)
		for _, g := range groups {
			said, answered := saidOfConsent(p, o, g, told, agrees)
			if said == "" {
				continue
			}
			who := p.begin(o.ID)
			if len(groups) > 1 {
				who += ", for " + childNames(p, g.Children)
			}
			gap = gap && !answered
			out = append(out, english.Sentence(who+": "+said))
		}
	}
	if len(out) == 0 {
		return "", false
	}
	return strings.Join(append(out, helpOnly), "\n"), gap
}

// consentSaid is someone's two choices.
type consentSaid struct{ told, agreed string }

// consentGroups returns someone's choices, with the children for whom they are the same.
func consentGroups(p *paper, o *checklist.Person, told, agrees string) []checklist.Same[consentSaid] {
	children := p.R.Children()
	if o.Referred || len(children) == 0 {
		return []checklist.Same[consentSaid]{{Value: consentSaid{p.value(told, o.ID).Choice, p.value(agrees, o.ID).Choice}}}
	}
	return checklist.ByChild(children, func(c *checklist.Person) consentSaid {
		consent := p.R.ConsentFor(o, c)
		return consentSaid{string(consent.Told), string(consent.Agreed)}
	})
}

// saidOfConsent puts two choices, or their gaps, into words, and reports whether either is answered.
func saidOfConsent(p *paper, o *checklist.Person, g checklist.Same[consentSaid], told, agrees string) (words string, answered bool) {
	var said []string
	for _, q := range []struct{ id, lead, choice string }{
		{told, "whether told: ", english.Join(" ", toldWords(g.Value.told), toldDetails(p, o, g))},
		{agrees, "whether they agree to have help: ", agreedWords(o, g.Value.agreed)},
	} {
		v := p.value(q.id, o.ID)
		if v.Gap != nil && q.choice == "" {
			said = append(said, q.lead+inside(p.gap(q.id, v.Gap)))
			continue
		}
		if s := english.Join(", ", q.choice, inside(v.Text)); s != "" {
			said, answered = append(said, s), true
		}
	}
	return strings.Join(said, "; "), answered
}

// toldDetails says in brackets when someone was told, and by whom; it is empty if that differs between the children
// meant.
func toldDetails(p *paper, o *checklist.Person, g checklist.Same[consentSaid]) string {
	consent := o.Consent
	for i, c := range g.Children {
		own := p.R.ConsentFor(o, c)
		if i > 0 && (own.ToldOn != consent.ToldOn || own.ToldBy != consent.ToldBy) {
			return ""
		}
		consent = own
	}
	by := p.name(consent.ToldBy)
	if by != "" {
		by = "by " + by
	}
	if details := english.Join(", ", p.date(consent.ToldOn), by); details != "" && consent.Told.Yes() {
		return "(" + details + ")"
	}
	return ""
}
