package wizard

import (
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
	"referral/checklist/review"
)

// Page is a step that is not a question.
type Page string

// The pages. A step for a page has no question.
const (
	PageNone   Page = ""
	PageReview Page = checklist.PageReview // PageReview lists the findings: things to avoid.
	PageCheck  Page = checklist.PageCheck  // PageCheck shows the answers, and exports.
	PageAfter  Page = checklist.PageAfter  // PageAfter shows deadlines and what comes next.
)

// Step is one step: a question asked about someone, or a page.
type Step struct {
	Section  *checklist.Section
	Question *checklist.Question // Question is nil on a page.
	Ref      checklist.Ref
	Page     Page
	List     string // List is the ID of the list question that the step's entry belongs to; empty in the main line.
	More     bool   // More is set if the step is under "add more about" and skipped unless asked for.
}

// same reports whether two steps are the same, whatever has happened to the record in between.
func (s Step) same(o Step) bool {
	return s.Section.ID == o.Section.ID && s.Ref == o.Ref && s.Page == o.Page && s.List == o.List
}

// Flow is an interview that fills one record. It is not safe for concurrent use.
type Flow struct {
	guide  *checklist.Guide
	r      *checklist.Referral
	clock  func() time.Time
	at     Step
	undo   []change
	redo   []redoable
	open   *checklist.Ref // open is the answer being typed: further keys in it are one undo.
	rev    int
	locked map[string]string   // locked are the exact words of facts as last saved, by fact.
	label  string              // label is what the writer calls the draft.
	typed  []*checklist.Person // typed are the people who were added because an answer named them, as they were then.
	begun  map[string]string   // begun are the lines typed into lists but not yet added, by list ID.
	asking *Asking             // asking is the open page with a line to type, or nil.
	noCard bool                // noCard is set if the school card is not filled in.
	taking bool                // taking is set while typing is being taken back, which is not a change of its own.
	shape  int                 // shape counts the changes that can affect which questions are asked.
	reach  int                 // reach is the rank of the furthest question reached.
	noDay  string              // noDay says why the date in the line just added was not kept, if there is no such day.
	added  []string            // added are the children added to the list of people, until the questions passed over have been asked.
	early  []checklist.Ref     // early are the answers about the first child that could be about one added since, until they have been shown again.
	behind bool                // behind is set while those questions are asked.

	steps      []Step
	stepsShape int
	reviewer   *review.Reviewer
	elsewhere  func() []string                   // elsewhere finds the names of the children in other drafts; nil once it has been called.
	councils   func(id string) authority.Profile // councils looks up a council; nil for no look-up.
	found      []finding.Finding
	foundRev   int
}

// NewFlow starts an interview at the record's first question. The clock gives England's local time.
func NewFlow(r *checklist.Referral, g *checklist.Guide, clock func() time.Time) *Flow {
	f := &Flow{guide: g, r: r, clock: clock, stepsShape: -1, foundRev: -1, reviewer: review.New(g)}
	if len(r.Children()) == 0 {
		r.AddChild()
	}
	f.at = f.mainSteps()[0]
	return f
}

// Record returns the flow's record. Only the flow changes it.
func (f *Flow) Record() *checklist.Referral { return f.r }

// Guide returns the guide that the flow follows.
func (f *Flow) Guide() *checklist.Guide { return f.guide }

// Today returns the flow's clock.
func (f *Flow) Today() time.Time { return f.clock() }

// Revision increases with every change to the record.
func (f *Flow) Revision() int { return f.rev }

// Now returns the current step.
func (f *Flow) Now() Step { return f.at }

// Next goes to the next step and reports whether there is one. From the last question of an entry it goes back to its
// list.
func (f *Flow) Next() bool { return f.move(1) }

// Back goes to the previous step and reports whether there is one.
func (f *Flow) Back() bool { return f.move(-1) }

func (f *Flow) move(by int) bool {
	f.Rest()
	steps := f.around()
	i := indexOf(steps, f.at)
	if i < 0 {
		i = f.nearest(steps) - max(by, 0)
	}
	if f.catchUp(steps, i, by) {
		return true
	}
	for i += by; i >= 0 && i < len(steps); i += by {
		if !steps[i].More {
			f.at = steps[i]
			return true
		}
	}
	if f.at.List == "" {
		return false
	}
	if !f.DropEmpty() {
		f.at = f.listStep(f.at.List)
	}
	return true
}

// around returns the steps around the current one: the main line, or those of its entry.
func (f *Flow) around() []Step {
	if f.at.List == "" {
		return f.mainSteps()
	}
	return f.entrySteps(f.at.List, f.at.Ref.Subject)
}

// nearest returns the position of a step that is no longer asked: before the first step that comes after it in the
// guide.
func (f *Flow) nearest(steps []Step) int {
	rank := f.rank(f.at)
	for i, s := range steps {
		if f.rank(s) > rank {
			return i
		}
	}
	return len(steps)
}

func (f *Flow) rank(s Step) int {
	n := 0
	for _, section := range f.guide.Sections {
		if section == s.Section && s.Question == nil {
			return n
		}
		n++
		for _, q := range section.Questions {
			if q == s.Question {
				return n
			}
			n++
		}
	}
	return n
}

func indexOf(steps []Step, at Step) int {
	for i, s := range steps {
		if s.same(at) {
			return i
		}
	}
	return -1
}

// Jump goes to a question about anyone, whether in the main line, under "add more about" or in a list entry. It reports
// whether there is such a step now.
func (f *Flow) Jump(ref checklist.Ref) bool {
	f.Rest()
	f.behind = f.behind && ref == f.at.Ref
	for _, s := range f.mainSteps() {
		if s.Page == PageNone && s.Ref == ref {
			f.at = s
			return true
		}
	}
	list := f.listOf(ref)
	for _, s := range f.entrySteps(list, ref.Subject) {
		if s.Ref == ref {
			f.at = s
			return true
		}
	}
	return false
}

// JumpSection goes to the first step of a section and reports whether the section exists.
func (f *Flow) JumpSection(id string) bool {
	f.Rest()
	f.behind = false
	for _, s := range f.mainSteps() {
		if s.Section.ID == id {
			f.at = s
			return true
		}
	}
	return false
}

// Value returns what the record holds for the current step.
func (f *Flow) Value() checklist.Value { return f.ValueOf(f.at.Ref) }

// ValueOf returns what the record holds for the question.
func (f *Flow) ValueOf(ref checklist.Ref) checklist.Value {
	return checklist.Get(f.r, f.guide, ref)
}

// More returns the questions under "add more about" at the current step: those about the same person or entry, or in
// the same section.
func (f *Flow) More() []Step {
	var out []Step
	for _, s := range f.around() {
		if s.More && s.Section == f.at.Section && s.Ref.Subject == f.at.Ref.Subject {
			out = append(out, s)
		}
	}
	return out
}
