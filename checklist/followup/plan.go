package followup

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/when"
	"referral/checklist/workday"
)

// Step is one thing that is due. Its keys are those of next --format json.
type Step struct {
	ID     string `json:"id"`
	What   string `json:"what"`
	Who    string `json:"who"`  // Who is you or authority.
	By     string `json:"by"`   // By is a day: the step is due by the end of it, or by Time.
	Time   string `json:"time"` // Time is a time of day if hours were counted.
	Rule   string `json:"rule"`
	Sum    string `json:"sum"` // Sum shows how it was counted.
	Source string `json:"source"`
	State  string `json:"state"` // State is open, done or overdue.

	Note    string `json:"-"` // Note is what else to know, such as that school is closed then.
	Checked string `json:"-"` // Checked says when the rule was last checked.
	Other   bool   `json:"-"` // Other is true if the source is another council's guidance.
	Own     bool   `json:"-"` // Own is true if the step is a task in the record, in the writer's words.
	Number  string `json:"-"` // Number is the number of that task in the record of actions, such as A2.
}

// until returns the time of day by which the step is due: the end of the day if no time was counted.
func (s Step) until() string { return cmp.Or(s.Time, "24:00") }

// The states of a step.
const (
	Open    = "open"
	Done    = "done"
	Overdue = "overdue"
)

// Plan is what is due after a referral.
type Plan struct {
	Profile authority.Profile
	Made    time.Time
	Clock   bool     // Clock is true if the time of day in Made is known.
	First   []First  // First comes before any date if a child is about to leave.
	Unknown []string // Unknown lists the steps for which the profile has no rule.
	Steps   []Step   // Steps are sorted by day, time and ID.
}

// From returns when the referral was made, with a time of day only if it is known.
func (p Plan) From() when.When {
	if !p.Clock {
		return when.Of(p.Made, when.Day)
	}
	return when.Of(p.Made, when.Minute)
}

// OtherGuidance is said before the source of a step if that is another council's guidance.
const OtherGuidance = "from another council's guidance, so check yours: "

// First is something that does not wait for a date.
type First struct{ Before, Do string }

// School is when the school is closed, other than weekends and bank holidays.
type School struct {
	Closed     []time.Time
	OutOfHours string // OutOfHours is the school's own record of the front door's number outside office hours; empty if it has none.
}

// ErrNotMade is returned if the record does not say when the referral was made.
var ErrNotMade = errors.New("counting the deadlines: nothing says when the referral was made")

// Of counts the deadlines of a record under a profile.
func Of(r *checklist.Referral, p authority.Profile, s School, now time.Time) (Plan, error) {
	made, clock := madeAt(r, now.Location())
	if made.IsZero() {
		return Plan{}, ErrNotMade
	}
	c := &counter{
		r: r, p: p, now: now, made: made, clock: clock,
		days: workday.New(p.ClosedDays()...), school: workday.New(s.Closed...),
		plan: Plan{Profile: p, Made: made, Clock: clock}, outOfHoursOwn: s.OutOfHours,
	}
	if err := c.count(); err != nil {
		return Plan{}, err
	}
	c.first()
	c.tasks()
	for i := range c.plan.Steps {
		c.finish(&c.plan.Steps[i])
	}
	c.plan.Steps = slices.DeleteFunc(c.plan.Steps, c.needless)
	slices.SortStableFunc(c.plan.Steps, func(a, b Step) int {
		return cmp.Or(cmp.Compare(a.By, b.By), cmp.Compare(a.until(), b.until()), cmp.Compare(a.ID, b.ID))
	})
	return c.plan, nil
}

// Made returns a record of a referral made at a time, for counting without a record.
func Made(at string) *checklist.Referral {
	r := checklist.New()
	r.Request.Made = at
	return r
}

// madeAt returns when the referral was made, and whether the time of day is known.
func madeAt(r *checklist.Referral, loc *time.Location) (time.Time, bool) {
	w := when.When{At: r.Request.Made}
	if a := r.Call(); a != nil && (w.Precision() < when.Day || w.Precision() == when.Day && strings.HasPrefix(a.When.At, w.At)) {
		w = a.When
	}
	if w.Precision() < when.Day {
		return time.Time{}, false
	}
	return w.Start(loc), w.Precision() == when.Minute
}

type counter struct {
	r            *checklist.Referral
	p            authority.Profile
	now, made    time.Time
	clock        bool // clock is true if the time of day is known.
	days, school workday.Calendar
	plan         Plan

	outOfHoursOwn string
}

// byCall reports whether the referral was, or may have been, made by phone.
func (c *counter) byCall() bool { return c.r.Request.How != checklist.ByForm }

// usual are the rules from guidance, for a profile without its own.
var usual = map[string]authority.Deadline{
	"written":         {Step: "written", N: 24, Unit: "hours", From: "call", Origin: authority.Origin{Source: "forms"}},
	"response":        {Step: "response", N: 1, Unit: "working_days", From: "receipt", Origin: authority.Origin{Source: "working-together"}},
	"assessment_ends": {Step: "assessment_ends", N: 45, Unit: "working_days", From: "referral", Origin: authority.Origin{Source: "working-together"}},
}

// words say what each step is, and who does it.
var words = map[string]struct{ what, who string }{
	"written":         {"you follow up your call in writing", "you"},
	"acknowledged":    {"your written referral is acknowledged", "authority"},
	"response":        {"the front door answers", "authority"},
	"decision":        {"a manager decides what happens next", "authority"},
	"chase":           {"if you have heard nothing, ring again", "you"},
	"child_seen":      {"the child is seen", "authority"},
	"assessment_ends": {"the assessment ends", "authority"},
	"told_parents":    {"you agree with the front door who tells the family what, and when", "you"},
}

// count adds the steps for which the profile or guidance has a rule.
func (c *counter) count() error {
	outcome, decided, _ := Decided(c.r, c.made.Location())
	assessed := outcome == "assessment" || outcome == "section47"
	for _, s := range authority.Steps {
		later := s.ID == "child_seen" || s.ID == "assessment_ends"
		if s.ID == "chase" || s.ID == "written" && !c.byCall() || later && !assessed {
			continue
		}
		d, known := c.p.Deadline(s.ID)
		if !known {
			c.plan.Unknown = append(c.plan.Unknown, s.ID)
			var has bool
			if d, has = usual[s.ID]; !has {
				continue
			}
		}
		from := c.made
		switch {
		case d.From == "decision" && decided.IsZero():
			continue // The day of the decision is not known, and it is not counted from another day.
		case d.From == "decision":
			from = decided
		case s.ID == "acknowledged":
			from = c.sentAt()
		}
		if err := c.add(d, known, from); err != nil {
			return err
		}
	}
	c.toldParents()
	c.ringBack()
	return c.chase()
}

// chase counts by the profile's own rule, or from the day by which an answer should have come (R127, R128, R145). It is
// never due at the same time as the answer: until then the council is not late.
func (c *counter) chase() error {
	if d, ok := c.p.Deadline("chase"); ok {
		if err := c.add(d, true, c.made); err != nil {
			return err
		}
	} else {
		c.plan.Unknown = append(c.plan.Unknown, "chase")
		i := c.stepIndex("response")
		if i < 0 {
			return nil
		}
		s := c.plan.Steps[i]
		s.ID, s.What, s.Who, s.Note = "chase", words["chase"].what, words["chase"].who, ""
		s.Rule = "if there is no answer within " + s.Rule
		c.plan.Steps = append(c.plan.Steps, s)
	}
	if k := c.stepIndex("chase"); k >= 0 && c.unclear() {
		c.plan.Steps[k].What = "ring again: it is not clear what happens next"
	}
	return c.afterAnswer()
}

// ringSameDay is the latest time of an answer that leaves time to ring on the same day.
const ringSameDay = "15:00"

// afterAnswer moves the day to ring again past the time of the answer: to the end of that day, or to the next working
// day.
func (c *counter) afterAnswer() error {
	i, k := c.stepIndex("response"), c.stepIndex("chase")
	if i < 0 || k < 0 {
		return nil
	}
	answer, s := c.plan.Steps[i], &c.plan.Steps[k]
	if s.By > answer.By || s.By == answer.By && answer.Time != "" && s.Time == "" {
		return nil
	}
	day, err := time.ParseInLocation(time.DateOnly, answer.By, c.made.Location())
	if err != nil {
		return err
	}
	open, err := c.days.Working(day)
	if err != nil {
		return err
	}
	const unanswered = "if there is no answer within "
	if !strings.HasPrefix(s.Rule, unanswered) {
		s.Rule = unanswered + s.Rule
	}
	if s.Time = ""; answer.Time != "" && answer.Time <= ringSameDay && open {
		s.By, s.Sum = answer.By, s.Sum+"; then ring before the day ends"
		return nil
	}
	next, err := c.days.Next(day)
	if err != nil {
		return err
	}
	s.By, s.Sum = next.Format(time.DateOnly), s.Sum+"; then the next working day"
	return nil
}

// stepIndex returns the place of a step in the plan, or -1.
func (c *counter) stepIndex(id string) int {
	return slices.IndexFunc(c.plan.Steps, func(s Step) bool { return s.ID == id })
}

// add counts one deadline from a time.
func (c *counter) add(d authority.Deadline, known bool, from time.Time) error {
	w := words[d.Step]
	s := Step{ID: d.Step, What: w.what, Who: w.who, Rule: d.Amount(), Source: d.Source, Checked: d.Dated()}
	s.Note = d.Says
	if d.Step == "written" && c.r.Request.How == "" && c.r.Call() == nil && c.r.Answers[checklist.QCallAnsweredBy].Text == "" {
		s.What = "if you rang: " + s.What
	}
	if d.Step == "written" && !c.p.TakesForm() {
		s.What = "a written account of your call is in the school's file"
	}
	if !known {
		s.Checked = "" // The rule itself says to check it.
		s.Rule += ", the usual time; this authority's time is not known: check"
	}
	switch d.Unit {
	case "hours":
		h, err := workday.AddHours(from, d.N)
		if err != nil {
			return err
		}
		if _, err := c.days.Working(h.By); err != nil {
			return err
		}
		s.By, s.Time, s.Sum = h.By.Format(time.DateOnly), h.By.Format("15:04"), h.Sum(d.N)
		if !c.clock && from.Equal(c.made) {
			s.Sum += "; the time of day is not known, so it is counted from 00:00"
		}
	default:
		zero, err := c.dayZero(from)
		if err != nil {
			return err
		}
		n, err := c.days.Add(zero, d.N)
		if err != nil {
			return err
		}
		s.By, s.Sum = n.By().Format(time.DateOnly), n.Sum()
	}
	c.plan.Steps = append(c.plan.Steps, s)
	return nil
}

// dayZero returns the day that is not counted: the day itself or, if the profile says so for what comes in after
// closing, the next working day.
func (c *counter) dayZero(from time.Time) (time.Time, error) {
	closes, err := time.Parse("15:04", c.p.Route.ClosesAt)
	late := err == nil && from.Hour()*60+from.Minute() >= closes.Hour()*60+closes.Minute()
	if c.p.Route.LateNextDay != "yes" || !late {
		return from, nil
	}
	return c.days.Next(from)
}

// sentAt returns when the written referral was sent, or the day of the referral if it has not been sent yet. If in
// doubt, it is the earlier one.
func (c *counter) sentAt() time.Time {
	for _, a := range c.r.Actions {
		if a.Kind == checklist.ActionSent && a.When.Precision() >= when.Day {
			return a.When.Start(c.made.Location())
		}
	}
	return c.made
}
