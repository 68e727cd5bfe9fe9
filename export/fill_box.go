package export

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/export/form"
)

// Why a box is left empty because of what it asks for.
const (
	sameAddress   = "the same address as the child"
	noYearKnown   = "the record does not give the year group"
	notWrittenBox = "not written down; do not ask the child for it"
)

var (
	asksYear     = regexp.MustCompile(`(?i)^(?:(?:current|school|national curriculum|nc) )*(?:year|yr)(?: ?(?:group|/ ?class))?(?: at school)?[?:. ]*$`)
	schoolYear   = regexp.MustCompile(`(?i)\b(?:year|yr|y) ?(\d{1,2})\b|\b(reception|nursery class)\b`)
	ifDifferent  = regexp.MustCompile(`(?i)\bif (?:it is |they are )?(?:different|not the same)\b`)
	ofAddress    = regexp.MustCompile(`(?i)\baddress\b`)
	addressAsked = []string{checklist.QFamilyParentAddress, checklist.QChildAddress}
)

// yearOnly cuts an answer on someone's school down to the year, where the box asks for no more. It keeps whose it is.
func yearOnly(label, id, said string) string {
	if id != checklist.QChildSchool || !asksYear.MatchString(strings.TrimSpace(label)) {
		return said
	}
	var out []string
	for _, line := range lines(said) {
		year := schoolYear.FindStringSubmatch(line)
		if year == nil {
			continue
		}
		words := "Year " + year[1]
		if year[1] == "" {
			words = year[2]
		}
		if who, _, named := strings.Cut(line, ": "); named {
			words = who + ": " + words
		}
		out = append(out, words)
	}
	return strings.Join(out, "\n")
}

// asksIfDifferent reports whether a box asks for an address only if it differs from one above.
func asksIfDifferent(label string) bool {
	return ifDifferent.MatchString(label) && ofAddress.MatchString(label)
}

// livesWithChild reports whether someone's first home is the first home of a child who is referred.
func livesWithChild(p *paper, o *checklist.Person) bool {
	return len(o.Homes) > 0 && slices.ContainsFunc(p.R.Children(), func(c *checklist.Person) bool {
		return c != o && len(c.Homes) > 0 && c.Homes[0] == o.Homes[0]
	})
}

// isSameAddress reports whether a box asks for someone's address only if it is different, and it is not.
func isSameAddress(p *paper, label, id string, o *checklist.Person) bool {
	return o != nil && asksIfDifferent(label) && slices.Contains(addressAsked, id) && livesWithChild(p, o)
}

// whyEmpty says why there is nothing for a box: what a child has not been heard to say is not asked for.
func (a *answering) whyEmpty(label string, questions, subjects []string) string {
	if slices.Contains(questions, checklist.QChildSchool) && asksYear.MatchString(strings.TrimSpace(label)) {
		return noYearKnown
	}
	for _, id := range questions {
		for _, s := range subjects {
			switch {
			case isSameAddress(a.paper, label, id, a.R.Person(s)):
				return sameAddress
			case a.must(id, s) == notWritten:
				return notWrittenBox
			}
		}
	}
	return form.WhyNoAnswer
}
