package review

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

func newContext(r *checklist.Referral, g *checklist.Guide, now time.Time) *Context {
	c := &Context{R: r.WithNamesHeld(), Guide: g, Now: now, covered: map[string]bool{}}
	for _, rule := range Rules() {
		for _, q := range rule.Covers {
			c.covered[q] = true
		}
	}
	return c
}

// value returns what the record holds for the question.
func (c *Context) value(question, subject string) checklist.Value {
	return checklist.Get(c.R, c.Guide, checklist.Ref{Question: question, Subject: subject})
}

// answered reports whether there is an answer, an entry of the list or an honest gap, for every child that the question
// concerns.
func (c *Context) answered(question, subject string) bool {
	q, ok := c.Guide.Question(question)
	if !ok {
		return true // What the guide does not ask is not missing.
	}
	if q.PerChild {
		return len(c.openFor(question, subject)) == 0
	}
	return q.IsList() && len(c.R.Entries(q)) > 0 || c.value(question, subject).Answered() || checklist.AnsweredByWords(question) && c.hasWords(subject)
}

// hasWords reports whether any words of the child are in the record.
func (c *Context) hasWords(child string) bool {
	if c.withWords == nil {
		c.withWords = c.R.WithWords()
	}
	return c.withWords[child]
}

// asked reports whether the guide asks the question about the subject now, for any child.
func (c *Context) asked(question, subject string) bool {
	q, ok := c.Guide.Question(question)
	return ok && q.Asked() && len(checklist.Askings(c.R, q, subject, c.Now)) > 0
}

// open reports whether the question is asked now and has no answer.
func (c *Context) open(question, subject string) bool {
	q, ok := c.Guide.Question(question)
	if ok && q.PerChild {
		return len(c.openFor(question, subject)) > 0
	}
	return c.asked(question, subject) && !c.answered(question, subject)
}

// openFor returns the references, one per child, at which a question is asked now and has no answer.
func (c *Context) openFor(question, subject string) []checklist.Ref {
	q, ok := c.Guide.Question(question)
	if !ok || !q.Asked() {
		return nil
	}
	return slices.DeleteFunc(checklist.Askings(c.R, q, subject, c.Now), func(ref checklist.Ref) bool {
		return checklist.Get(c.R, c.Guide, ref).Answered()
	})
}

// openChildren names the children for whom a question is open, if not all of them: " For Ines and Lena.".
func (c *Context) openChildren(question, subject string) string {
	refs, children := c.openFor(question, subject), c.R.Children()
	if len(refs) == 0 || len(children) < 2 || len(refs) == len(children) {
		return ""
	}
	var names []string
	for _, ref := range refs {
		if ref.To == "" {
			ref.To = children[0].ID
		}
		names = append(names, c.name(ref.To))
	}
	return " For " + english.And(names) + "."
}

// missing reports whether a required answer is missing for any child.
func (c *Context) missing(q *checklist.Question, subject string) bool {
	if !q.PerChild {
		return c.open(q.ID, subject) && q.Counts(checklist.SituationOf(c.R, q, subject, c.Now))
	}
	return slices.ContainsFunc(c.openFor(q.ID, subject), func(ref checklist.Ref) bool {
		return q.Counts(checklist.SituationAt(c.R, q, ref, c.Now))
	})
}

// hasText reports whether there are words under the question of the referral; a gap is not words.
func (c *Context) hasText(question string) bool { return c.R.Answers[question].Text != "" }

// born returns the referred children who are born, as far as the record says.
func (c *Context) born() []*checklist.Person {
	if c.bornChildren == nil {
		c.bornChildren = slices.DeleteFunc(c.R.Children(), c.unborn)
	}
	return c.bornChildren
}

func (c *Context) unborn(p *checklist.Person) bool {
	return p.Referred && c.asked(checklist.QChildDue, p.ID)
}

// name returns what a finding calls someone.
func (c *Context) name(id string) string {
	if p := c.R.Person(id); p != nil && p.Name == "" && !p.Referred {
		if n := c.R.NameOf(id); !strings.HasPrefix(n, "person ") {
			return "the " + n
		}
		return "this person"
	}
	return c.R.ShortName(id)
}

// child returns what a finding about the whole record calls the child.
func (c *Context) child() string {
	if cs := c.R.Children(); len(cs) > 0 {
		return c.R.ShortName(cs[0].ID)
	}
	return "the child"
}

// family returns the people in the record who are not there for their work.
func (c *Context) family() []*checklist.Person {
	return slices.DeleteFunc(c.R.Others(), func(p *checklist.Person) bool { return p.Work != nil })
}

// telephoned reports whether a call that reached the front door is written down.
func (c *Context) telephoned() bool { return len(c.R.Spoke()) > 0 }

// call returns the call that made the referral, or else the first to the front door.
func (c *Context) call() *checklist.Action {
	if a := c.R.Call(); a != nil {
		return a
	}
	if calls := c.R.Spoke(); len(calls) > 0 {
		return calls[0]
	}
	return nil
}

func (c *Context) sent() bool {
	return slices.ContainsFunc(c.R.Actions, func(a *checklist.Action) bool { return a.Kind == checklist.ActionSent })
}

// here returns a hit on an answer of the referral.
func here(question string) Hit { return Hit{At: finding.Place{Question: question}} }

// ofPerson returns a hit on an answer of a person.
func ofPerson(question, id string) Hit {
	return Hit{At: finding.Place{Question: question, Person: id}}
}

// ofEntry returns a hit on a field of a fact, an event or an action.
func ofEntry(question, id string) Hit {
	return Hit{At: finding.Place{Question: question, Fact: id}}
}

// asking returns the hit with its own question.
func (h Hit) asking(ask string) []Hit {
	return []Hit{h.with(ask)}
}

func (h Hit) with(ask string) Hit {
	h.Ask = ask
	return h
}

// missing finds an open question of the referral.
func missing(question string) func(*Context) []Hit {
	return func(c *Context) []Hit {
		if !c.open(question, "") {
			return nil
		}
		return []Hit{here(question)}
	}
}
