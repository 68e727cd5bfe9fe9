package followup

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
)

// toldParents adds the agreement on who tells the family. Telling is never a task (R33, R48). What was agreed or planned
// is not done: the school still has to hear that the family knows, and that is never late.
func (c *counter) toldParents() {
	w := words["told_parents"]
	s := Step{ID: "told_parents", What: w.what, Who: w.who, By: c.made.Format(time.DateOnly), Rule: "before the call ends, or with the form", Source: "dorset"}
	s.Other = !c.p.Uses(s.Source)
	told := c.r.Sharing.FamilyTold
	know, asked := c.whoKnows()
	if know > 0 && know < asked {
		s.Note = "Some of the family have been told already: the referral says who."
	}
	switch day := told.When.At; {
	case c.closed(s.ID) || asked > 0 && know == asked:
		s.State = Done
	case told.By == "" && !Agreed(told.What) && !Agreed(c.r.Answers[checklist.QCallFamilyTold].Text):
	case len(day) >= len(time.DateOnly):
		s.What, s.By, s.Rule, s.State = askIfTold, day[:len(time.DateOnly)], "the day that was agreed", Open
	default:
		s.What, s.Rule, s.State = askIfTold, "no day was agreed, so ask on the same day", Open
	}
	c.plan.Steps = append(c.plan.Steps, s)
}

const askIfTold = "ask whether the family has been told, as agreed"

// whoKnows counts the parents and carers who are asked about, once for every child, and how many of them have been told.
func (c *counter) whoKnows() (know, asked int) {
	for _, o := range c.r.Carers() {
		for _, child := range c.r.Children() {
			if !c.r.AsksOf(o, child).Told {
				continue
			}
			asked++
			if c.r.ConsentFor(o, child).Told.Yes() {
				know++
			}
		}
	}
	return know, asked
}

// Agreed reports whether the words say what was agreed, rather than that nothing was. "Nobody is told before Monday" is
// an agreement.
func Agreed(words string) bool { return checklist.Agreed(words) }

// closes lists the kinds of action that complete a step.
var closes = map[string][]checklist.ActionKind{
	"written":      {checklist.ActionSent},
	"acknowledged": {checklist.ActionResponse, checklist.ActionOutcome},
	"response":     {checklist.ActionResponse, checklist.ActionOutcome},
	"decision":     {checklist.ActionOutcome},
	"chase":        {checklist.ActionResponse, checklist.ActionOutcome},
	"ring_back":    {checklist.ActionResponse, checklist.ActionOutcome},
	"told_parents": {checklist.ActionToldFamily},
}

// finish sets the state of a step, and says if its time is outside the hours of the school or the front door.
func (c *counter) finish(s *Step) {
	if s.State == "" {
		s.State = Open
		if c.closed(s.ID) {
			s.State = Done
		} else if c.past(*s) {
			s.State = Overdue
		}
	}
	if s.State == Done {
		return
	}
	day, err := time.ParseInLocation(time.DateOnly, s.By, c.now.Location())
	if err != nil {
		return
	}
	if open, err := c.school.Working(day); err == nil && !open && s.Who == "you" {
		s.Note = english.Join(" ", s.Note, "Your school is closed then: do it before you leave.")
	}
	if s.Time != "" && c.outOfHours(day, s.Time) {
		s.Note = english.Join(" ", s.Note, "The front door's office is closed then: "+c.outOfHoursNumber()+".")
	}
}

// closed reports whether an action of the record completes the step.
func (c *counter) closed(id string) bool {
	kinds := closes[id]
	if id == "chase" && c.unclear() {
		kinds = nil
	}
	if _, _, decided := Decided(c.r, c.made.Location()); decided && slices.Contains(kinds, checklist.ActionOutcome) {
		return true
	}
	return slices.ContainsFunc(c.r.Actions, func(a *checklist.Action) bool {
		if a.ID == id {
			return a.Done
		}
		if a.NotThrough() {
			return false
		}
		return a.Step == id && (a.Done || a.Kind != checklist.ActionNote) || slices.Contains(kinds, a.Kind) && a.Due == ""
	})
}

// overtaken are the steps that an answer makes needless. It does not show that any of them was done.
var overtaken = []string{"acknowledged", "chase", "ring_back"}

// needless reports whether an answer has overtaken a step that no one has said is done.
func (c *counter) needless(s Step) bool {
	said := slices.ContainsFunc(c.r.Actions, func(a *checklist.Action) bool { return a.Step == s.ID && !a.NotThrough() })
	return s.State == Done && slices.Contains(overtaken, s.ID) && !said
}

// unclear reports whether there was an answer that leaves open what happens next, so that someone still has to ring
// again (R148).
func (c *counter) unclear() bool {
	return c.r.Answers[checklist.QAfterClear].Text == string(checklist.No)
}

func (c *counter) past(s Step) bool {
	if s.By == "" {
		return false
	}
	now := c.now.Format("2006-01-02T15:04")
	if s.Time != "" {
		return now > s.By+"T"+s.Time
	}
	return now[:10] > s.By
}

// outOfHours reports whether offices are closed at the time. If the profile has no closing time, 8:00 to 17:00 is
// assumed.
func (c *counter) outOfHours(day time.Time, clock string) bool {
	open, err := c.days.Working(day)
	until := "17:00"
	if c.p.Route.ClosesAt != "" {
		until = c.p.Route.ClosesAt
	}
	return err == nil && !open || clock < "08:00" || clock >= until
}

func (c *counter) outOfHoursNumber() string {
	if c.outOfHoursOwn != "" {
		return "the school has " + c.outOfHoursOwn + " for it"
	}
	if n, ok := c.p.OutOfHours(); ok {
		return n.Label + " " + n.Number + " (" + n.Note() + ")"
	}
	return "its number out of hours is not known here; ask the council's switchboard"
}

// first adds what does not wait for a date: if a child is about to leave, the clock counts and not the calendar (R8).
func (c *counter) first() {
	if !c.r.Urgent() || c.closed("response") || c.now.Format(time.DateOnly) > c.made.Format(time.DateOnly) {
		return
	}
	until := "ask on the call when that is"
	if c.p.Route.ClosesAt != "" {
		until = "at " + c.p.Route.ClosesAt
	}
	c.plan.First = []First{
		{"Before the child leaves", "You agree with the front door where the child goes and who with, and you have the name and number of the person who will ring you back."},
		{"Before the front door closes", "Closing time: " + until + ". You have an answer, or the name of the person taking it on tonight."},
		{"Out of hours", "For an answer after that: " + c.outOfHoursNumber() + ". If someone is in danger: 999."},
	}
}

// tasks adds the steps that the record itself sets.
func (c *counter) tasks() {
	for _, a := range c.r.Actions {
		if a.Due == "" || closes[a.Step] != nil && a.Done && !a.NotThrough() {
			continue
		}
		what, _, _ := strings.Cut(a.Text, thenWords)
		if a.Step == watchStep {
			what = "look again: " + what
		}
		if a.Text == "" {
			what = "what was agreed on " + a.When.String()
		}
		c.plan.Steps = append(c.plan.Steps, Step{ID: a.ID, What: what, Who: "you", By: a.Due, Rule: "as agreed", Source: "record", Own: true, Number: c.r.NumberOf(a.ID)})
	}
}
