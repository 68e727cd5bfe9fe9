package wizard

import (
	"slices"

	"referral/checklist"
)

// Steps returns the main line: every step asked now, in order, including those under "add more about".
func (f *Flow) Steps() []Step { return f.mainSteps() }

func (f *Flow) mainSteps() []Step {
	if f.stepsShape == f.shape && f.steps != nil {
		return f.steps
	}
	f.steps = f.steps[:0:0]
	for _, section := range f.guide.Sections {
		if p := Page(section.Page); p != PageNone {
			f.steps = append(f.steps, Step{Section: section, Page: p})
		}
		qs := mainQuestions(section)
		for len(qs) > 0 {
			n := 1
			for n < len(qs) && qs[n].Of == qs[0].Of {
				n++
			}
			for _, subject := range f.subjects(qs[0].Of) {
				f.steps = f.appendSteps(f.steps, qs[:n], subject, "")
			}
			qs = qs[n:]
		}
	}
	f.stepsShape = f.shape
	return f.steps
}

// mainQuestions returns the questions of a section asked in the main line; those about entries are asked in their
// lists.
func mainQuestions(s *checklist.Section) []*checklist.Question {
	var out []*checklist.Question
	for _, q := range s.Questions {
		if q.Asked() && (q.Of == checklist.OfReferral || q.Of == checklist.OfChild || q.Of == checklist.OfParent && !hasPeople(s)) {
			out = append(out, q)
		}
	}
	return out
}

// hasPeople reports whether the section has a list of people: its questions about parents are then asked there.
func hasPeople(s *checklist.Section) bool {
	return slices.ContainsFunc(s.Questions, func(q *checklist.Question) bool { return q.Kind == checklist.PeopleList })
}

// subjects returns the IDs of those a main question is asked about.
func (f *Flow) subjects(of string) []string {
	var ids []string
	switch of {
	case checklist.OfReferral:
		return []string{""}
	case checklist.OfChild:
		for _, p := range f.r.Children() {
			ids = append(ids, p.ID)
		}
	case checklist.OfParent:
		for _, p := range f.r.Carers() {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

func (f *Flow) appendSteps(steps []Step, qs []*checklist.Question, subject, list string) []Step {
	for _, q := range qs {
		for _, ref := range checklist.Askings(f.r, q, subject, f.clock()) {
			more := !q.OnTheWay(checklist.SituationAt(f.r, q, ref, f.clock()))
			steps = append(steps, Step{Section: q.Section, Question: q, Ref: ref, List: list, More: more})
		}
	}
	return steps
}

// EntrySteps returns the steps of one list entry.
func (f *Flow) EntrySteps(list, id string) []Step { return f.entrySteps(list, id) }

func (f *Flow) entrySteps(list, id string) []Step {
	q, ok := f.guide.Question(list)
	if !ok || !q.IsList() {
		return nil
	}
	var qs []*checklist.Question
	of := q.EntriesOf()
	for _, e := range f.guide.All() {
		carers := of == checklist.OfPerson && e.Of == checklist.OfParent && hasPeople(e.Section)
		if p := f.r.Person(id); carers && (p == nil || !f.r.IsCarer(p)) {
			continue
		}
		if e.Asked() && (e.Of == of || carers) {
			qs = append(qs, e)
		}
	}
	steps := f.appendSteps(nil, qs, id, list)
	if !slices.ContainsFunc(steps, func(s Step) bool { return !s.More }) {
		for i := range steps {
			steps[i].More = false // An entry without must-haves is asked in full.
		}
	}
	return steps
}

// Entries returns the IDs of the entries of the current list, or nil.
func (f *Flow) Entries() []string {
	if f.at.Question == nil || !f.at.Question.IsList() {
		return nil
	}
	return f.r.Entries(f.at.Question)
}

// listOf returns the list question whose entries the reference belongs to.
func (f *Flow) listOf(ref checklist.Ref) string {
	q, ok := f.guide.Question(ref.Question)
	if !ok || ref.Subject == "" {
		return ""
	}
	of, fallback := q.Of, ""
	if of == checklist.OfParent {
		of = checklist.OfPerson
	}
	for _, l := range f.guide.All() {
		if !l.IsList() || l.EntriesOf() != of {
			continue
		}
		if fallback == "" {
			fallback = l.ID
		}
		for _, id := range f.r.Entries(l) {
			if id == ref.Subject {
				return l.ID
			}
		}
	}
	return fallback
}

func (f *Flow) listStep(list string) Step {
	for _, s := range f.mainSteps() {
		if s.Question != nil && s.Question.ID == list {
			return s
		}
	}
	return f.mainSteps()[0]
}
