package wizard

import (
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
	"referral/checklist/review"
)

// Page is a stop of the journey that is not a question.
type Page string

// The pages. A step with a page has no question.
const (
	PageNone   Page = ""
	PageReview Page = checklist.PageReview // PageReview lists the findings: things to avoid.
	PageCheck  Page = checklist.PageCheck  // PageCheck shows the answers, and exports.
	PageAfter  Page = checklist.PageAfter  // PageAfter shows deadlines and what follows.
)

// Step is one stop: a question asked of somebody, or a page.
type Step struct {
	Section  *checklist.Section
	Question *checklist.Question // Question is nil on a page.
	Ref      checklist.Ref
	Page     Page
	List     string // List is the ID of the list question whose entry the step belongs to; empty in the main line.
	More     bool   // More says that the step stands behind "add more about" and is passed over unless asked for.
}

// same reports whether two steps are the same stop, whatever has happened to the record in between.
func (s Step) same(o Step) bool {
	return s.Section.ID == o.Section.ID && s.Ref == o.Ref && s.Page == o.Page && s.List == o.List
}

// Flow is one interview over one record. It is not safe for use from several goroutines.
type Flow struct {
	guide  *checklist.Guide
	r      *checklist.Referral
	clock  func() time.Time
	at     Step
	undo   []change
	redo   []redoable
	open   *checklist.Ref // open is the answer that is being typed: further keys on it are one undo.
	rev    int
	locked map[string]string   // locked are the exact words of facts as they were last saved, by fact.
	label  string              // label is what the writer calls the draft.
	typed  []*checklist.Person // typed are the people who were added by an answer that names them, as they were then.
	begun  map[string]string   // begun are the lines typed into lists and not added yet, by the ID of the list.
	asking *Asking             // asking is the page with a line to type that is open, or nil.
	noCard bool                // noCard says that the school card is not filled in.
	taking bool                // taking says that typing is being taken back: that is no change of its own.
	form   int                 // form counts the changes that may change which questions are asked.
	reach  int                 // reach is the rank of the furthest question that the writer has come to.

	steps     []Step
	stepsForm int
	reviewer  *review.Reviewer
	elsewhere func() []string                   // elsewhere finds the names of the children in other drafts; nil once it was asked.
	councils  func(id string) authority.Profile // councils finds what is known of a council; nil for nothing.
	found     []finding.Finding
	foundRev  int
}

// NewFlow starts an interview over the record at its first question. The clock gives England's local time.
func NewFlow(r *checklist.Referral, g *checklist.Guide, clock func() time.Time) *Flow {
	f := &Flow{guide: g, r: r, clock: clock, stepsForm: -1, foundRev: -1, reviewer: review.New(g)}
	if len(r.Children()) == 0 {
		r.AddChild()
	}
	f.at = f.mainSteps()[0]
	return f
}

// Record is the record that the flow writes. Only the flow changes it.
func (f *Flow) Record() *checklist.Referral { return f.r }

// Guide is the guide that the flow follows.
func (f *Flow) Guide() *checklist.Guide { return f.guide }

// Today is the flow's clock.
func (f *Flow) Today() time.Time { return f.clock() }

// Revision grows with every change of the record.
func (f *Flow) Revision() int { return f.rev }

// Now is the step at which the flow stands.
func (f *Flow) Now() Step { return f.at }

// Next goes to the next step and reports whether there was one. From the last question of an entry it goes back to its list.
func (f *Flow) Next() bool { return f.go1(1) }

// Back goes to the step before and reports whether there was one.
func (f *Flow) Back() bool { return f.go1(-1) }

func (f *Flow) go1(by int) bool {
	f.Rest()
	steps := f.around()
	i := indexOf(steps, f.at)
	if i < 0 {
		i = f.nearest(steps) - max(by, 0)
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

// around is the line of steps that the present step stands in: the main line, or that of an entry.
func (f *Flow) around() []Step {
	if f.at.List == "" {
		return f.mainSteps()
	}
	return f.entrySteps(f.at.List, f.at.Ref.Subject)
}

// nearest is where a step that is no longer asked would stand: before the first step that comes after it in the guide.
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

// Jump goes to a question of anybody, asked in the main line, behind "add more about" or in an entry of a list.
// It reports whether there is such a step now.
func (f *Flow) Jump(ref checklist.Ref) bool {
	f.Rest()
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

// JumpSection goes to the first step of a section and reports whether there is such a section.
func (f *Flow) JumpSection(id string) bool {
	f.Rest()
	for _, s := range f.mainSteps() {
		if s.Section.ID == id {
			f.at = s
			return true
		}
	}
	return false
}

// Value is what the record holds at the present step.
func (f *Flow) Value() checklist.Value { return f.ValueOf(f.at.Ref) }

// ValueOf is what the record holds for the question.
func (f *Flow) ValueOf(ref checklist.Ref) checklist.Value {
	return checklist.Get(f.r, f.guide, ref)
}

// More returns the questions behind "add more about" at the present step: those of the same person or entry, or of the same section.
func (f *Flow) More() []Step {
	var out []Step
	for _, s := range f.around() {
		if s.More && s.Section == f.at.Section && s.Ref.Subject == f.at.Ref.Subject {
			out = append(out, s)
		}
	}
	return out
}
