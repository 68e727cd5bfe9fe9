package review

import (
	"slices"

	"referral/checklist"
)

// mayBeCrime reports whether a worry that is ticked, a child left alone or violence in the home may be a crime.
func (c *Context) mayBeCrime() bool {
	if c.R.HasWorry("physical", "sexual", "domestic_abuse", "forced_marriage", "exploitation", "mark_not_mobile") || c.R.RiskKnown("domestic_abuse") {
		return true
	}
	said := []string{c.value(checklist.QConcernReason, "").Text}
	for _, f := range c.R.Facts {
		said = append(said, f.Text, f.Words)
	}
	return slices.ContainsFunc(said, func(text string) bool {
		if !crimeHints.in(text) {
			return false
		}
		text = neverAlone().ReplaceAllString(text, "")
		return leftAlone().MatchString(text) || violence().MatchString(text)
	})
}

// crimeHints are parts of the words for either of these.
const crimeHints hints = "alone own self selves unattended unsupervised adult charge night hit punch kick slap strangl chok throttl beat headbutt stab attack assault neck throat hair"

var (
	// leftAlone matches a child without an adult, but not one who chose to be alone.
	leftAlone = pattern(`\b(?:left|leaves|leaving|leave) (?:[\w'’]+ ){0,4}(?:alone|unattended|unsupervised|on (?:his|her|their|our|my) own|by (?:himself|herself|themselves|ourselves|myself)|without (?:an|any) adult|in charge of)\b|\bhome alone\b|`,
		`\b(?:alone|on (?:his|her|their|our|my) own|by (?:himself|herself|themselves|ourselves|myself))(?: (?:at|in) (?:home|the (?:house|flat|car|room)))?(?: with [^.;!?]{1,40}?)? (?:overnight|all (?:night|day|weekend)|for (?:hours|days|nights|(?:two|three|four|five|\d+) (?:hours|days|nights)))\b|`,
		`\bno (?:adult|grown[- ]?up|parent|one|-one) (?:was |is )?(?:at home|in the house|in the flat|there) (?:overnight|all night|at night)\b|\bnobody (?:was |is )?(?:at home|in the house|in the flat) (?:overnight|all night|at night)\b|`,
		`\b(?:no (?:adult|grown[- ]?up|parent)|without (?:an|any) adult|neither parent) (?:was |is |were )?(?:at home|in the (?:house|home|flat))\b`)
	neverAlone = pattern(`\b(?:never|not|nobody|no one|without|don['’]?t|didn['’]?t|doesn['’]?t) (?:[\w'’]+ ){0,3}(?:left|leave|leaves|leaving)\b[^.;!?]*|\b(?:left|leaves?|leaving) (?:school|work|class|lessons?|club|nursery|the (?:house|flat|building|room|site|gate|hall|field|playground|bus|lesson))\b[^.;!?]*|\b(?:go(?:es)?|went|walk(?:s|ed|ing)?|com(?:es?|ing)|came|travel\w*|gets?|got|cycl\w+) home alone\b`)
	// violence matches what an adult in a home does to another, or to a child.
	violence = pattern(`\b(?:hits?|hitting|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slapp?(?:s|ed|ing)?|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|throttl(?:es|ed|ing)|beats?|beating|headbutt(?:s|ed)?|stabb(?:ed|ing)|attack(?:s|ed|ing)?|assault(?:s|ed|ing)?) (?:up )?(?:my |his |her |their |the |our )?(?:mum|mummy|mam|mom|mother|dad|daddy|father|wife|husband|partner|girlfriend|boyfriend|stepmum|stepdad|stepmother|stepfather)\b|`,
		`\b(?:mum|mummy|mam|mother|dad|daddy|father|wife|partner|girlfriend|her|him) by the (?:neck|throat|hair)\b|`,
		`\b(?:hands?|arms?|fingers) (?:a?round|on|to|at) (?:[\w'’]+ ){1,2}(?:throat|neck)\b|`,
		`\b(?:mum|mummy|mam|mom|mother|dad|daddy|father|step\w+|nan|gran\w*|uncle|aunt\w*|boyfriend|partner|(?:mr|mrs|ms) [\w'’-]+) (?:has |had |often |always |then )?(?:hits?|hit|punch(?:es|ed)|kick(?:s|ed)|slap(?:s|ped)|beats?|strangl(?:es|ed)|chok(?:es|ed)|headbutt(?:s|ed)|stabbed|attacked|assaulted) (?:him|them|me|us|(?-i:[A-Z])[\w'’-]+|her(?:[.,;]| in | with | across | until | again\b))`)
)
