package export

import (
	"regexp"
	"strings"

	"referral/checklist"
)

var (
	// aboutRinging matches words on ringing someone, or on one of their phones.
	aboutRinging = regexp.MustCompile(`(?i)\b(?:ring|rung|call|called|phone|phoned|contact|contacted|reach|home|house|landline|mobile|number)\b`)
	homePhone    = regexp.MustCompile(`(?i)\b(?:home|house|landline)\b`)
	mobilePhone  = regexp.MustCompile(`(?i)\b(?:mobile|cell)\b`)
	// certainTimes matches words that forbid ringing at some times only, so that the number can be rung at others.
	certainTimes = regexp.MustCompile(`(?i)\b(?:after|before|between|until|till|past|from|at) (?:\d|noon|midday|midnight|night|school|work|lunch|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\b(?:when|while|if|during|evenings?|mornings?|afternoons?|weekends?|\w+days?)\b`)
	throughOther = regexp.MustCompile(`(?i)^(?:only (?:through|via)\b|(?:through|via)\b[^;.]*\bonly\b)`)
	onlyThis     = regexp.MustCompile(`(?i)\bonly\b`)
)

// numbersNotRung are someone's numbers that must not be rung, according to what the record says about their phones.
type numbersNotRung struct {
	home, mobile bool
}

// notRung reads which of someone's numbers must not be rung, from the safe way to reach them and the warnings.
func notRung(safe string, warnings []string) numbersNotRung {
	var not numbersNotRung
	clauses := func(s string) []string {
		return strings.FieldsFunc(s, func(c rune) bool { return c == '.' || c == ';' || c == '\n' })
	}
	for i, clause := range clauses(safe) {
		clause = strings.TrimSpace(clause)
		switch {
		case warns(clause):
			warnings = append(warnings, clause)
		case i > 0:
		case throughOther.MatchString(clause):
			not.home, not.mobile = true, true
		case onlyThis.MatchString(clause) && mobilePhone.MatchString(clause) && !homePhone.MatchString(clause):
			not.home = true
		}
	}
	for _, warning := range warnings {
		for _, clause := range clauses(warning) {
			if !warns(clause) || !aboutRinging.MatchString(clause) || certainTimes.MatchString(clause) {
				continue
			}
			home, mobile := homePhone.MatchString(clause), mobilePhone.MatchString(clause)
			not.home = not.home || home || !mobile
			not.mobile = not.mobile || mobile || !home
		}
	}
	return not
}

// has reports whether a number is one of those that must not be rung.
func (n numbersNotRung) has(number string) bool {
	if strings.HasPrefix(strings.TrimSpace(number), "07") {
		return n.mobile
	}
	return n.home
}

// warningsOnPhones returns what was said instead of a number or of a safe way to reach someone, if it says what must
// not be done.
func warningsOnPhones(p *paper, o *checklist.Person) []string {
	var out []string
	for _, id := range []string{checklist.QPersonSafeContact, checklist.QFamilyParentPhone} {
		if g := p.value(id, o.ID).Gap; g != nil && warns(g.Note) {
			out = append(out, g.Note)
		}
	}
	return out
}

// numbersOf returns the numbers on which someone can be rung, without those in the safe way to reach them, and the
// numbers that must not be rung.
func numbersOf(p *paper, o *checklist.Person) (may, not []string) {
	forbidden := notRung(o.SafeContact, warningsOnPhones(p, o))
	add := func(number, more string) {
		switch {
		case number == "" || number == checklist.KeptElsewhere || strings.Contains(o.SafeContact, number):
		case forbidden.has(number):
			not = append(not, number+more)
		default:
			may = append(may, number+more)
		}
	}
	add(o.Phone, "")
	for _, id := range o.Homes {
		if h := p.R.Home(id); h != nil && h.Phone != o.Phone {
			add(h.Phone, " (home)")
		}
	}
	return may, not
}
