package checklist

import (
	"regexp"
	"slices"
	"time"
)

// Conditions of questions that a simple referral does not need. None looks at the answer to its own question, as the
// question must not disappear while someone types in it.

// postcodeInText finds a postcode in an address.
var postcodeInText = regexp.MustCompile(`(?i)\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b`)

// addressWithoutPostcode reports whether the child has an address without a postcode.
func (s Situation) addressWithoutPostcode() bool {
	if s.Person == nil || len(s.Person.Homes) == 0 {
		return false
	}
	h := s.R.Home(s.Person.Homes[0])
	return h != nil && h.Address != "" && !postcodeInText.MatchString(h.Address)
}

// whyNowAsked is the number of days without a new fact after which the writer is asked why they refer now.
const whyNowAsked = 3

// newestFactOld reports whether the newest dated fact is older than that.
func (s Situation) newestFactOld() bool {
	var newest time.Time
	for _, f := range s.R.Facts {
		if day := f.When.End(s.Now.Location()); !f.When.IsZero() && day.After(newest) {
			newest = day
		}
	}
	return !newest.IsZero() && newest.AddDate(0, 0, whyNowAsked).Before(s.Now)
}

// heardFromChild reports whether the fact is what a child said, by its kind and by who said it.
func (s Situation) heardFromChild() bool {
	f := s.Fact
	if f == nil {
		return false
	}
	p := s.R.Person(f.From)
	return (f.Kind == FactHeard || f.Words != "") && p != nil && (p.Referred || s.R.otherChild(p, s.Now))
}

// passedOnByAdult reports whether the fact was passed on by someone not known to be a child.
func (s Situation) passedOnByAdult() bool {
	f := s.Fact
	if f == nil {
		return false
	}
	p := s.R.Person(f.From)
	return f.Kind == FactPassedOn && (p == nil || !p.Referred && !s.R.otherChild(p, s.Now))
}

// becauseInText finds a reason given in words.
var becauseInText = regexp.MustCompile(`(?i)\b(because|since|as a result|given that|which means|the reason)\b`)

// levelWithoutBecause reports whether a statutory level is chosen but the professional view gives no reason.
func (s Situation) levelWithoutBecause() bool {
	level := s.R.Request.Level
	return (level == Section17 || level == Section47) && !becauseInText.MatchString(s.R.Answers[QAnalysisOpinion].Text)
}

// reasonNeeded reports whether the referral needs a reason for going ahead without this person: telling them is not
// safe, or they may have parental responsibility and were not told, or refused.
func (s Situation) reasonNeeded() bool {
	return s.Person != nil && s.forAnyChild(func(s Situation) bool {
		said := s.consent()
		return said.Told == ToldNotSafe || (said.Told.No() || said.Agreed == ConsentRefused) && s.mayAgree()
	})
}

// agreementCounts reports whether the person's agreement to help is counted: not if a child is in danger or under
// section 47, and not without parental responsibility.
func (s Situation) agreementCounts() bool {
	return s.R.Request.Tonight != Yes && s.R.Request.Level != Section47 && s.mayAgree()
}

// talkedWithParents reports whether school has already talked with a parent or carer, and nothing speaks against
// telling them: no child is in danger, and no one must be kept from knowing.
func (s Situation) talkedWithParents() bool {
	r := s.R
	notSafe := func(p *Person) bool {
		return slices.ContainsFunc(r.Children(), func(c *Person) bool { return r.ConsentFor(p, c).Told == ToldNotSafe })
	}
	if r.Urgent() || r.TellLater() || slices.ContainsFunc(r.Carers(), notSafe) {
		return false
	}
	return slices.ContainsFunc(r.Events, func(e *Event) bool {
		return (e.Kind == EventTalk || e.Kind == EventMeeting) && slices.ContainsFunc(r.Carers(), func(p *Person) bool { return slices.Contains(e.Who, p.ID) })
	})
}
