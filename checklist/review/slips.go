package review

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/finding"
)

// slipRules are about what was typed into the wrong field.
func slipRules() []Rule {
	return []Rule{
		{
			ID: "basics-name-slip", Category: "basics", Severity: finding.Think,
			What:   "The name entered is a date, a number, an address, \"unknown\" or only who someone is.",
			Why:    "It prints as the person's name everywhere they are mentioned.",
			Ask:    "Is this the name? If it is not known, leave it empty, or say that it is not known.",
			Source: []string{"practice"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.People {
					question := checklist.QPersonName
					if p.Referred {
						question = checklist.QChildName
					}
					switch h := ofPerson(question, p.ID); {
					case !c.asked(question, p.ID):
					case noName(p.Name):
						hits = append(hits, h.with("Is \""+p.Name+"\" the name? If it is not known, leave it empty, or say that it is not known."))
					case !p.Referred && checklist.OnlyRole(p.Name):
						hits = append(hits, h.with("Is \""+p.Name+"\" a name, or who they are? If the name is not known, leave it empty, and write who they are below."))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-phone-slip", Category: "basics", Severity: finding.Think,
			What:   "A phone number has too few or too many digits to ring.",
			Why:    "Someone will try it, perhaps tonight.",
			Ask:    "What is the whole number?",
			Source: []string{"practice"}, Rows: []int{51},
			Find: func(c *Context) []Hit {
				var hits []Hit
				if noNumber(c.R.Referrer.Phone) {
					hits = append(hits, here(checklist.QReferrerPhone))
				}
				for _, p := range c.R.People {
					question := checklist.QFamilyParentPhone
					if p.Referred {
						question = checklist.QChildPhone
					}
					if noNumber(p.Phone) && c.asked(question, p.ID) {
						hits = append(hits, ofPerson(question, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-postcode-slip", Category: "basics", Severity: finding.Think,
			What:   "What was entered as a postcode is only part of one.",
			Why:    "The postcode decides which council is asked, and where a worker goes.",
			Ask:    "What is the whole postcode?",
			Source: []string{"practice"}, Rows: []int{51},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Children() {
					if len(p.Homes) == 0 || !c.asked(checklist.QChildPostcode, p.ID) {
						continue
					}
					if h := c.R.Home(p.Homes[0]); h != nil && noPostcode(h.Postcode) {
						hits = append(hits, ofPerson(checklist.QChildPostcode, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "basics-email-slip", Category: "basics", Severity: finding.Think,
			What:   "What was entered as an email address is something else, such as a street or a number.",
			Why:    "A reply sent there is lost.",
			Ask:    "Is this the email address? It has no @.",
			Source: []string{"practice"}, Rows: []int{51},
			Find: func(c *Context) []Hit {
				var hits []Hit
				if noEmail(c.R.Referrer.Email) {
					hits = append(hits, here(checklist.QReferrerEmail))
				}
				for _, p := range c.R.Others() {
					if noEmail(p.Email) && c.asked(checklist.QPersonEmail, p.ID) {
						hits = append(hits, ofPerson(checklist.QPersonEmail, p.ID))
					}
				}
				return hits
			},
		},
	}
}

var (
	aDay       = pattern(`^\s*(?:born |dob:? ?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\d{1,2},? )?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s*$`)
	anAddress  = pattern(`^\s*(?:flat )?\d+[a-z]?,? .*\b(?:road|rd|street|lane|avenue|ave|close|drive|court|place|terrace|crescent|way|gardens|grove|house|row|flats?)\b`)
	ourNumber  = pattern(`^\s*[fa]\d+\s*$`) // ourNumber matches F3: the number of a fact or an action.
	noSuchName = wordSet{list: "unknown unk n/a na none nil tbc tba xxx xx x ? ?? ??? notknown dontknow don'tknow nameunknown nonameknown nonamegiven noname notgiven nameless asabove seeabove same test asdf yes no - -- ."}
)

// noName reports whether what was entered as a name cannot be one.
func noName(name string) bool {
	plain := strings.TrimSpace(name)
	if plain == "" {
		return false
	}
	letters, figures := count(plain)
	return letters == 0 || figures >= 6 || ourNumber().MatchString(plain) || anyPostcode().MatchString(strings.ToUpper(plain)) || strings.Contains(plain, "@") || aDay().MatchString(plain) || anAddress().MatchString(plain) ||
		noSuchName.has(strings.ToLower(strings.Join(strings.Fields(plain), "")))
}

// writtenTogether reports whether a name is in a script without a space between family name and given name.
func writtenTogether(name string) bool {
	together := func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Khmer, unicode.Lao, unicode.Myanmar)
	}
	return strings.IndexFunc(name, together) >= 0 && utf8.RuneCountInString(name) > 1
}

// noNumber reports whether what was entered as a phone number cannot be rung. Words in its place are an answer. In
// the United Kingdom a number that begins with 0 has ten or eleven digits; some that begin with 0800 have fewer.
func noNumber(phone string) bool {
	for part := range strings.FieldsFuncSeq(phone, func(r rune) bool { return strings.ContainsRune(",;/\n", r) }) {
		letters, figures := count(part)
		part = strings.TrimSpace(part)
		switch {
		case part == "" || letters > 0:
		case strings.HasPrefix(part, "0") && !strings.HasPrefix(part, "00") && !strings.HasPrefix(part, "0800"):
			if figures < 10 || figures > 11 {
				return true
			}
		case figures < 6:
			return true
		}
	}
	return false
}

// noPostcode reports whether what was entered as a postcode has none. Words in its place are an answer.
func noPostcode(typed string) bool {
	_, figures := count(typed)
	return figures > 0 && !anyPostcode().MatchString(strings.ToUpper(typed))
}

// noEmail reports whether what was entered as an email address is not one. Words in its place are an answer: "none",
// "by post".
func noEmail(typed string) bool {
	_, figures := count(typed)
	return !strings.Contains(typed, "@") && (figures > 0 || anAddress().MatchString(typed))
}

func count(text string) (letters, figures int) {
	for _, r := range text {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			figures++
		}
	}
	return letters, figures
}
