package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// consistencyRules are about answers that contradict each other, and words that belong on a separate sheet. The wording
// finds photographs; section 17 with no one told, an urgent case without a call, and delay have rules in other lists.
func consistencyRules() []Rule {
	return []Rule{
		{
			ID: "consent-contradicts", Category: "consent", Severity: finding.Think,
			What:   "Two answers about telling and agreeing contradict each other.",
			Why:    "The worker plans the first visit by what each parent knows and has agreed to.",
			Ask:    "Which of the two answers is right?",
			Source: []string{"practice"}, Rows: []int{27, 28, 29, 43},
			Find: findContradictions,
		},
		{
			ID: "consent-basis", Category: "consent", Severity: finding.Think,
			What:   "Consent is the basis for sharing, and a parent or carer has refused, or none has agreed.",
			Why:    "If you rely on consent, someone must have given it. Most referrals rely on the task of safeguarding instead.",
			Ask:    "Who consented? Or is the basis the safeguarding task?",
			Source: []string{"bolton"}, Rows: []int{28, 41},
			Find: func(c *Context) []Hit {
				if c.R.Sharing.Basis != checklist.BasisConsent || len(c.R.Carers()) == 0 {
					return nil
				}
				given := c.R.Sharing.Agencies == checklist.ConsentGiven
				var refuse []string
				for _, p := range c.R.People {
					for _, s := range c.R.ConsentsOf(p) {
						given = given || s.Value.Agreed == checklist.ConsentGiven
						if s.Value.Agreed == checklist.ConsentRefused && !slices.Contains(refuse, c.name(p.ID)) {
							refuse = append(refuse, c.name(p.ID))
						}
					}
				}
				switch {
				case len(refuse) > 0:
					return here(checklist.QSharingBasis).asking("Is consent still the basis, or is it the safeguarding task? Not in agreement: " + english.And(refuse) + ".")
				case given:
					return nil
				}
				return []Hit{here(checklist.QSharingBasis)}
			},
		},
		{
			ID: "sheet-staff-words", Category: "sheet", Severity: finding.Think,
			What:   "Words about danger to visitors appear in the main text.",
			Why:    "The family could read the main sheet. What a visitor must know has its own sheet.",
			Ask:    "Move this to a fact marked \"staff safety\", or say it there as well?",
			Source: []string{"dsl"}, Rows: []int{98},
			Find: findStaffWords,
		},
		{
			ID: "sheet-asked-not-named", Category: "sheet", Severity: finding.Fix,
			What:   "Someone is not to be named, but no name is held back.",
			Why:    "The main sheet prints every name that is not held back, and the family may read it.",
			Ask:    "Who is it? Write the name under \"What must be kept from them\": it then prints only on a separate sheet.",
			Source: []string{"swindon"}, Rows: []int{44, 166},
			Find: findAskedNotNamed,
		},
	}
}

// findContradictions finds at most one contradiction per person.
func findContradictions(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.Carers() {
		if question, ask := c.contradiction(p); ask != "" {
			hits = append(hits, ofPerson(question, p.ID).with(ask))
		}
	}
	return hits
}

func (c *Context) contradiction(p *checklist.Person) (question, ask string) {
	for _, said := range c.R.ConsentsOf(p) {
		if question, ask = c.contradictionIn(p, said); ask != "" {
			return question, ask
		}
	}
	return "", ""
}

// contradictionIn looks at what was told and agreed for some of the children.
func (c *Context) contradictionIn(p *checklist.Person, said checklist.Same[checklist.Consent]) (question, ask string) {
	name, told := c.name(p.ID), said.Value
	holds := slices.ContainsFunc(said.Children, func(child *checklist.Person) bool {
		return c.R.ResponsibilityFor(p, child).Held == checklist.Yes
	})
	made := when.When{At: c.R.Request.Made}
	order, sure := told.ToldOn.Compare(made)
	switch {
	case told.Told.No() && (told.Agreed == checklist.ConsentGiven || told.Agreed == checklist.ConsentRefused):
		return checklist.QConsentParentsAgree, english.Capital(name) + " is down as not told, but has given an answer. Which is right?"
	case told.Told == checklist.ToldBefore && c.R.Request.Made != "" && sure && order > 0:
		return checklist.QConsentParentsTold, english.Capital(name) + " is down as told before the referral, but on a date after it. Which is right?"
	case told.Told == checklist.ToldAfter && c.R.Request.Made != "" && sure && order < 0:
		return checklist.QConsentParentsTold, english.Capital(name) + " is down as told after the referral, but on a date before it. Which is right?"
	case told.Agreed == checklist.ConsentNotTheirs && holds:
		return checklist.QConsentParentsAgree, english.Capital(name) + " has parental responsibility, but is down as having no say in whether to agree. Which is right?"
	}
	return "", ""
}

// staffPhrases are words about the safety of people who visit. A weapon used on a child is the harm itself, and stays
// where it is.
var staffPhrases = []string{"visit alone", "visiting alone", "lone visit", "do not visit", "don't visit", "visit in pairs", "visits in pairs", "two workers should", "dangerous dog", "aggressive dog", "guard dog",
	"threatened staff", "threatens staff", "violent to staff", "violent towards staff", "aggressive to staff", "aggressive towards staff", "aggressive with staff", "threatened the social worker",
	"threatened a social worker", "threatened social workers", "threatened the worker", "assaulted a social worker", "assaulted a police", "assaulted police", "assaulted staff", "violent to professionals",
	"violent towards professionals", "aggressive to professionals", "aggressive towards professionals", "police marker", "warning marker", "keeps a machete", "keeps a gun", "keeps a knife", "keeps a baseball bat", "weapons in the house",
	"weapons in the home", "weapons at the address", "knife by the door", "knife behind the door", "bat by the door", "bat behind the door", "bad dog", "dog bites", "dog bit the"}

func findStaffWords(c *Context) []Hit {
	return c.phrases(staffPhrases, func(p *passage) bool {
		return p.speaker == "" && !p.held && p.At.Question != checklist.QPersonStaffRisk && p.At.Question != checklist.QReferralPoliceHelp && !strings.HasPrefix(p.At.Question, checklist.TopicAction)
	})
}

// phrases finds each phrase where it first appears in a passage as whole words.
func (c *Context) phrases(list []string, in func(*passage) bool) []Hit {
	var hits []Hit
	ps := c.passages()
	for i := range ps {
		p := &ps[i]
		if !in(p) {
			continue
		}
		lower := strings.ToLower(strings.ReplaceAll(p.Text.Text, "’", "'"))
		plain := len(lower) == len(p.Text.Text)
		for _, phrase := range list {
			if !strings.Contains(lower, phrase) {
				continue
			}
			if !plain {
				hits = append(hits, Hit{At: p.At}) // Lower case has another length here and would move the place, so the whole answer is marked.
				break
			}
			at := strings.Index(lower, phrase)
			hits = append(hits, Hit{At: p.At, Start: at, End: at + len(phrase), Text: p.Text.Text[at : at+len(phrase)]})
			break
		}
	}
	return hits
}
