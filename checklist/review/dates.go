package review

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// dateRules compare the dates that are entered with one another and with today.
func dateRules() []Rule {
	return []Rule{
		{
			ID: "dates-future", Category: "dates", Severity: finding.Think,
			What:   "Something that has happened is dated in the future, or someone is entered as born in the future.",
			Why:    "One wrong figure makes a reader doubt the others.",
			Ask:    "This date is still to come. Which day was it?",
			Source: []string{"practice"}, Rows: []int{125},
			Find: findFuture,
		},
		{
			ID: "dates-before-birth", Category: "dates", Severity: finding.Think,
			What:   "A fact about a child is dated before the child was born.",
			Why:    "Either the fact is about someone else, or one of the two dates is wrong.",
			Ask:    "This is before the child was born. Which date is right, or who is it about?",
			Source: []string{"practice"}, Rows: []int{50, 125},
			Find: findBeforeBirth,
		},
		{
			ID: "dates-generation", Category: "dates", Severity: finding.Think,
			What:   "Going by birth dates, a parent or grandparent is too close in age to the child.",
			Why:    "Services find people by name and date of birth; a wrong year finds someone else.",
			Ask:    "Which birth date is right?",
			Source: []string{"practice"}, Rows: []int{50},
			Find: findGeneration,
		},
		{
			ID: "dates-adult", Category: "dates", Severity: finding.Think,
			What:   "Going by the birth date, a referred child is 18 or over.",
			Why:    "From 18 it is a matter for adult services, but a slip in the year is more likely.",
			Ask:    "Is the birth date right? At 18 or over, ring adult services.",
			Source: []string{"practice"}, Rows: []int{13, 50},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Children() {
					if least, _ := when.AgeRange(p.Born, c.R.Day(c.Now)); least >= 18 && c.R.Route(checklist.RouteAdultServices) == nil {
						hits = append(hits, ofPerson(checklist.QChildBorn, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "dates-due", Category: "dates", Severity: finding.Think,
			What:   "A due date is weeks past with no birth entered, or further ahead than a pregnancy lasts.",
			Why:    "When the baby is due decides when the plan must be ready.",
			Ask:    "Is the due date right, or has the baby been born, as far as you know?",
			Source: []string{"practice"}, Rows: []int{50},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Children() {
					if p.Due.IsZero() || !p.Born.IsZero() || !c.asked(checklist.QChildDue, p.ID) {
						continue
					}
					loc := c.Now.Location()
					if c.Now.Sub(p.Due.End(loc)) > 28*day || p.Due.Start(loc).Sub(c.Now) > 300*day {
						hits = append(hits, ofPerson(checklist.QChildDue, p.ID))
					}
				}
				return hits
			},
		},
		{
			ID: "dates-written", Category: "dates", Severity: finding.Think,
			What:   "A fact was written down before it happened.",
			Why:    "The time of a note is often asked about later.",
			Ask:    "The note is dated before the fact. Which of the two is right?",
			Source: []string{"practice"}, Rows: []int{125},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactWritten, func(f *checklist.Fact) bool {
					order, sure := f.Written.When.Compare(f.When)
					return sure && order < 0
				})
			},
		},
		{
			ID: "dates-told", Category: "dates", Severity: finding.Think,
			What:   "What was told is dated after the day on which it was told.",
			Why:    "A list by date puts it in the wrong place.",
			Ask:    "It cannot have happened after it was told. Which of the two dates is right?",
			Source: []string{"practice"}, Rows: []int{93, 125},
			Find: func(c *Context) []Hit {
				return c.facts(checklist.QFactHappened, func(f *checklist.Fact) bool {
					order, sure := f.When.Compare(f.Happened)
					return sure && order < 0
				})
			},
		},
		{
			ID: "dates-order", Category: "dates", Severity: finding.Think,
			What:   "A list of dated lines is out of order.",
			Why:    "The order tells the story, and a line out of place can hide a wrong year.",
			Ask:    "Is this line in the right place, or is its date a slip?",
			Source: []string{"dsl"}, Rows: []int{91, 103},
			Find: findOrder,
		},
		{
			ID: "dates-attendance", Category: "dates", Severity: finding.Think,
			What:   "The attendance is higher than is possible or than the calendar allows, or its dates run backwards or into the future.",
			Why:    "Numbers are read first and checked first.",
			Ask:    "Which of these numbers or days is a slip?",
			Source: []string{"practice"}, Rows: []int{100, 125},
			Find: func(c *Context) []Hit {
				var hits []Hit
				today := c.Now.Format(time.DateOnly)
				for _, p := range c.R.Children() {
					a := p.Attendance
					if a.Of > 0 && a.Present > a.Of || a.From != "" && a.To != "" && a.From > a.To || a.To > today || a.From > today || !a.FitsCalendar() {
						hits = append(hits, ofPerson(checklist.QChildAttendance, p.ID))
					}
				}
				return hits
			},
		},
	}
}

const day = 24 * time.Hour

// past are the kinds of event and action that have happened once they have a date; a meeting can be planned.
var past = map[string]bool{"concern": true, "referral": true, "call": true, "sent": true, "told_family": true, "response": true, "advice": true, "outcome": true}

func findFuture(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.People {
		question := checklist.QFamilyHouseholdBorn
		switch {
		case p.Referred:
			question = checklist.QChildBorn
		case c.R.IsCarer(p):
			question = checklist.QFamilyParentBorn
		}
		if c.toCome(p.Born) && c.asked(question, p.ID) {
			hits = append(hits, ofPerson(question, p.ID).with("This birth date is still to come. Which year is right?"))
		}
	}
	for _, d := range slices.Concat(c.datedAnswers(), c.datedEntries()) {
		if c.toCome(d.on) {
			hits = append(hits, d.with(when.StillToCome(d.on, c.Now)))
		}
	}
	return hits
}

// toCome reports whether a date is given and certainly still to come.
func (c *Context) toCome(w when.When) bool {
	return !w.About && when.StillToCome(w, c.Now) != ""
}

// firstToCome returns the first date that is still to come, or none.
func firstToCome[T any](c *Context, all []T, date func(T) when.When) when.When {
	for _, x := range all {
		if w := date(x); c.toCome(w) {
			return w
		}
	}
	return when.When{}
}

// datedHit is a place with the date of something that has happened.
type datedHit struct {
	Hit
	on when.When
}

// datedAnswers returns the dates that are themselves answers: when another body, a parent or a child was told, when
// someone last saw a child, and when the council's decision was heard.
func (c *Context) datedAnswers() []datedHit {
	var out []datedHit
	for _, p := range c.R.People {
		question := checklist.QConsentToldOn
		if p.Referred {
			question = checklist.QConsentChildToldOn
		}
		told := firstToCome(c, c.R.ConsentsOf(p), func(s checklist.Same[checklist.Consent]) when.When { return s.Value.ToldOn })
		if c.asked(question, p.ID) {
			out = append(out, datedHit{ofPerson(question, p.ID), told})
		}
	}
	for _, t := range c.R.Routes {
		if t.Told == checklist.Yes && c.toCome(t.When) {
			out = append(out, datedHit{here(checklist.QReferralRoutes), t.When})
			break
		}
	}
	for _, id := range []string{checklist.QAfterDecidedOn, checklist.QAfterResolvedOn, checklist.QSupportEarlyHelpWhen} {
		if c.asked(id, "") {
			out = append(out, datedHit{here(id), c.value(id, "").When})
		}
	}
	for _, p := range c.R.Others() {
		if c.asked(checklist.QPersonLastSeen, p.ID) {
			saw := firstToCome(c, c.R.Children(), func(child *checklist.Person) when.When { return c.R.LastSaw(p, child) })
			out = append(out, datedHit{ofPerson(checklist.QPersonLastSeen, p.ID), saw})
		}
	}
	return out
}

// datedEntries returns the dates of facts, including when they were written down, and of events and actions that have
// happened.
func (c *Context) datedEntries() []datedHit {
	var out []datedHit
	for _, f := range c.R.Facts {
		out = append(out, datedHit{ofEntry(checklist.QFactWhen, f.ID), f.When}, datedHit{ofEntry(checklist.QFactHappened, f.ID), f.Happened}, datedHit{ofEntry(checklist.QFactWritten, f.ID), f.Written.When})
	}
	for _, e := range c.R.Events {
		if past[string(e.Kind)] {
			out = append(out, datedHit{ofEntry(checklist.QEventWhen, e.ID), e.When})
		}
	}
	for _, a := range c.R.Actions {
		if past[string(a.Kind)] && c.asked(checklist.QActionWhen, a.ID) {
			out = append(out, datedHit{ofEntry(checklist.QActionWhen, a.ID), a.When})
		}
	}
	return out
}

// findBeforeBirth looks at facts that are only about children: what a parent lived through earlier is real history.
func findBeforeBirth(c *Context) []Hit {
	born := map[string]when.When{}
	for _, p := range c.R.People {
		if p.Referred || len(p.Relations) > 0 && c.sibling(p) {
			born[p.ID] = p.Born
		}
	}
	before := func(f *checklist.Fact, id string) bool {
		b, ok := born[id]
		return ok && !b.IsZero() && f.When.Before(b)
	}
	return c.facts(checklist.QFactWhen, func(f *checklist.Fact) bool {
		if f.When.IsZero() {
			return false
		}
		for _, id := range f.About {
			if !before(f, id) {
				return before(f, f.From)
			}
		}
		return len(f.About) > 0 || before(f, f.From)
	})
}

// generations are the fewest years between someone and a child, by relation.
var generations = map[string]int{"mother": 12, "mum": 12, "father": 12, "dad": 12, "grandmother": 26, "grandfather": 26, "mother's mother": 26, "mother's father": 26, "father's mother": 26, "father's father": 26}

func findGeneration(c *Context) []Hit {
	var hits []Hit
	for _, p := range c.R.Others() {
		question := checklist.QFamilyHouseholdBorn
		if c.R.IsCarer(p) {
			question = checklist.QFamilyParentBorn
		}
		if p.Born.IsZero() || !c.asked(question, p.ID) {
			continue
		}
		for _, t := range p.Relations {
			child := c.R.Person(t.To)
			least := generations[strings.ToLower(t.Is)]
			if child == nil || child.Born.IsZero() || least == 0 {
				continue
			}
			if _, most := when.AgeRange(p.Born, child.Born.End(time.UTC)); most < least {
				hits = append(hits, ofPerson(question, p.ID).with("By the dates entered, "+c.name(p.ID)+" was too young for this when "+c.name(t.To)+" was born. Which date is right?"))
				break
			}
		}
	}
	return hits
}

// findOrder finds the first line of a dated list that is earlier than the line above it. Newest first is also an order.
func findOrder(c *Context) []Hit {
	var hits []Hit
	for p := range c.ownPassages() {
		if strings.Count(p.Text.Text, "\n") < 2 {
			continue
		}
		if h, ok := outOfOrder(p, c.Now); ok {
			hits = append(hits, h)
		}
	}
	return hits
}

func outOfOrder(p *passage, now time.Time) (Hit, bool) {
	var dates []when.When
	var at []span
	start := 0
	for line := range strings.SplitSeq(p.Text.Text, "\n") {
		if head := lineDate(line); head != "" {
			if r, err := when.Parse(head, now); err == nil && r.Ask == "" && r.When.Precision() >= when.Month {
				from := start + strings.Index(line, head)
				dates, at = append(dates, r.When), append(at, span{from, from + len(head)})
			}
		}
		start += len(line) + 1
	}
	if len(dates) < 3 {
		return Hit{}, false
	}
	up, down := -1, -1
	for i := 1; i < len(dates); i++ {
		order, sure := dates[i].Compare(dates[i-1])
		if sure && order < 0 && up < 0 {
			up = i
		}
		if sure && order > 0 && down < 0 {
			down = i
		}
	}
	if up < 0 || down < 0 {
		return Hit{}, false
	}
	s := at[up]
	return Hit{At: p.At, Start: s.from, End: s.to, Text: p.Text.Text[s.from:s.to]}, true
}

// lineDate returns what comes before the colon or the dash of a line that begins with a figure or a weekday.
func lineDate(line string) string {
	line = strings.TrimLeft(line, " -•*")
	end := len(line)
	for _, mark := range []string{": ", " - ", " – ", " — "} {
		if i := strings.Index(line, mark); i > 0 && i < end {
			end = i
		}
	}
	if end == len(line) || end > 32 || !strings.ContainsAny(line[:end], "0123456789") {
		return ""
	}
	return line[:end]
}
