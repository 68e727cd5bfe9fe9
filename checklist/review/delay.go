package review

import (
	"fmt"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/checklist/when"
)

const (
	toRefer = 24 * time.Hour     // toRefer is how long to wait before asking about a referral that has not been made.
	wasLate = 3 * 24 * time.Hour // wasLate is the same for a referral that has been made.
)

// findDelay counts from when harm was first told, or from the end of the last dated fact. It asks and does not blame:
// the reason for a wait belongs in the record.
func findDelay(c *Context) []Hit {
	made := when.When{At: c.R.Request.Made}
	open := c.R.Request.Made == "" && !c.telephoned() && !c.sent()
	if !open && made.Precision() < when.Day {
		return nil
	}
	until := c.Now
	if !open {
		until = made.Start(c.Now.Location())
	}
	from, f := c.lastFact(until)
	if told := followup.FirstTold(c.R, until); told != nil {
		from, f = told.When.End(until.Location()), told
	} else if told, at := c.toldAndNothingSince(until); told != nil && until.Sub(at) >= wasLate {
		from, f = at, told
	}
	if f == nil {
		return nil
	}
	waited := until.Sub(from)
	switch {
	case open && waited >= toRefer:
		return here(checklist.QReferralDate).asking(fmt.Sprintf("%s since %s: what would let you ring or send today? The rest can follow.", english.Capital(c.waitOf(f, until, waited)), c.factOf(f)))
	case !open && waited >= wasLate:
		return here(checklist.QConcernWhyNow).asking(fmt.Sprintf("The referral was made %s after %s. If there is a reason, is it in the record?", c.waitOf(f, until, waited), c.factOf(f)))
	}
	return nil
}

// toldAndNothingSince returns the first fact in which a child told of harm that builds up, and when it ended. It is nil
// if anyone has talked, met or helped since: a worry that grew after that is not a delay.
func (c *Context) toldAndNothingSince(until time.Time) (told *checklist.Fact, at time.Time) {
	for _, f := range c.R.Facts {
		end, ok := c.ends(f)
		if ok && f.Kind == checklist.FactHeard && c.isChild(f.From) && len(f.Worries) > 0 && !end.After(until) && (told == nil || end.Before(at)) {
			told, at = f, end
		}
	}
	for _, e := range c.R.Events {
		if e.Kind != checklist.EventConcern && told != nil && e.When.End(c.Now.Location()).After(told.When.Start(c.Now.Location())) {
			return nil, time.Time{}
		}
	}
	return told, at
}

// lastFact returns the last dated fact before a time, and when it ended.
func (c *Context) lastFact(until time.Time) (last time.Time, of *checklist.Fact) {
	for _, f := range c.R.Facts {
		if end, ok := c.ends(f); ok && end.After(last) && !end.After(until) {
			last, of = end, f
		}
	}
	return last, of
}

// ends returns when a fact that is dated to the day ended.
func (c *Context) ends(f *checklist.Fact) (time.Time, bool) {
	if f.When.About || f.When.Precision() < when.Day {
		return time.Time{}, false
	}
	return f.When.End(c.Now.Location()), true
}

// factOf names a fact, and says which child spoke of it, if one did.
func (c *Context) factOf(f *checklist.Fact) string {
	if f.Kind == checklist.FactHeard && c.isChild(f.From) {
		return c.name(f.From) + " talked about it (" + checklist.Printed(f.ID) + ")"
	}
	return checklist.Printed(f.ID)
}

// waitOf returns how long someone waited after a fact: in hours, or in calendar days from three days on.
func (c *Context) waitOf(f *checklist.Fact, until time.Time, waited time.Duration) string {
	if waited < 72*time.Hour {
		return english.Count(int(waited/time.Hour), "hour")
	}
	date := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC) }
	return english.Count(int(date(until).Sub(date(f.When.Start(until.Location())))/(24*time.Hour)), "day")
}
