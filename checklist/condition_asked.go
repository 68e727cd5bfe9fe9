package checklist

import (
	"regexp"
	"slices"
	"time"
)

// This file holds the conditions of questions that a plain case does not need. None looks at the answer to its own question:
// a question must not go away while somebody types in it.

// postcodeInText finds a postcode of the usual form in an address.
var postcodeInText = regexp.MustCompile(`(?i)\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b`)

// addressWithoutPostcode reports whether the child has an address, and no postcode in it.
func (s Situation) addressWithoutPostcode() bool {
	if s.Person == nil || len(s.Person.Homes) == 0 {
		return false
	}
	h := s.R.Home(s.Person.Homes[0])
	return h != nil && h.Address != "" && !postcodeInText.MatchString(h.Address)
}

// whyNowAsked is after how many days without a new fact the writer is asked why the referral is made now.
const whyNowAsked = 3

// newestFactOld reports whether the newest dated fact is more than three days old.
func (s Situation) newestFactOld() bool {
	var newest time.Time
	for _, f := range s.R.Facts {
		if day := f.When.End(s.Now.Location()); !f.When.IsZero() && day.After(newest) {
			newest = day
		}
	}
	return !newest.IsZero() && newest.AddDate(0, 0, whyNowAsked).Before(s.Now)
}

// heardFromChild reports whether the fact is what a child said, by the kind of fact and by who said it.
func (s Situation) heardFromChild() bool {
	f := s.Fact
	if f == nil {
		return false
	}
	p := s.R.Person(f.From)
	return (f.Kind == FactHeard || f.Words != "") && p != nil && (p.Referred || s.R.otherChild(p, s.Now))
}

// passedOnByAdult reports whether the fact was passed on, and not by somebody known to be a child.
func (s Situation) passedOnByAdult() bool {
	f := s.Fact
	if f == nil {
		return false
	}
	p := s.R.Person(f.From)
	return f.Kind == FactPassedOn && (p == nil || !p.Referred && !s.R.otherChild(p, s.Now))
}

// becauseInText finds a reason that is given in words.
var becauseInText = regexp.MustCompile(`(?i)\b(because|since|as a result|given that|which means|the reason)\b`)

// levelWithoutBecause reports whether a statutory level is chosen and the professional view gives no reason.
func (s Situation) levelWithoutBecause() bool {
	level := s.R.Request.Level
	return (level == Section17 || level == Section47) && !becauseInText.MatchString(s.R.Answers[QAnalysisOpinion].Text)
}

// reasonNeeded reports whether the referral needs a reason for going ahead without this person: telling them is not safe, or
// they may hold parental responsibility and were not told, or refused.
func (s Situation) reasonNeeded() bool {
	return s.Person != nil && s.forAnyChild(func(s Situation) bool {
		said := s.consent()
		return said.Told == ToldNotSafe || (said.Told.No() || said.Agreed == ConsentRefused) && s.mayAgree()
	})
}

// agreementCounts reports whether the person's agreement to help is counted: not in danger, nor under section 47, nor of
// somebody without parental responsibility.
func (s Situation) agreementCounts() bool {
	return s.R.Request.Tonight != Yes && s.R.Request.Level != Section47 && s.mayAgree()
}

// talkedWithParents reports whether school has already talked with a parent or carer, and nothing speaks against their being
// told: no child is in danger, and no one must be kept from knowing.
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
