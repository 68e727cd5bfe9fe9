package wizard

import (
	"slices"

	"referral/checklist"
)

// A child can be added at the list of people, when the first part has already been asked. On leaving the list, the
// questions about that child that were passed over are asked. So are those that were answered about "the child" while
// there was only one and perhaps no name: the answer could have been about another.

// noteAdded remembers a child just added, and which answers about the only other child came before any names. A baby not
// yet born cannot have been meant.
func (f *Flow) noteAdded(id string) {
	f.added = append(f.added, id)
	children := f.r.Children()
	if added := f.r.Person(id); len(children) != 2 || added == nil || f.r.NotYetBorn(added) {
		return
	}
	for _, q := range f.guide.All() {
		ref := checklist.Ref{Question: q.ID, Subject: children[0].ID}
		switch {
		case q.ID == checklist.QChildName:
			return
		case q.Of == checklist.OfChild && q.Asked() && q.Kind != checklist.OneHome && f.ValueOf(ref).Given():
			f.early = append(f.early, ref)
		}
	}
}

// isEarly reports whether the answer at a step was given before its child had a name and another child was added, and has
// not been looked at since.
func (f *Flow) isEarly(s Step) bool { return slices.Contains(f.early, s.Ref) }

// CatchingUp reports whether the current question is one that was passed over. The next is then not the one below it.
func (f *Flow) CatchingUp() bool { return f.behind }

// catchUp goes to the next question that was passed over, or to the one before. After the last it continues from the
// list of people. It reports whether it moved.
func (f *Flow) catchUp(steps []Step, at, by int) bool {
	list := slices.IndexFunc(steps, func(s Step) bool { return s.Question != nil && HoldsChildren(s.Question) })
	leaves := at == list && by > 0
	if f.behind && by > 0 {
		f.early = slices.DeleteFunc(f.early, func(ref checklist.Ref) bool { return ref == f.at.Ref })
	}
	if len(f.added) == 0 || list < 0 || !leaves && !f.behind {
		return false
	}
	if leaves {
		at = -1
	}
	for i := at + by; i >= 0 && i < list; i += by {
		s := steps[i]
		passed := slices.Contains(f.added, s.Ref.Subject) && (by < 0 || !f.Answered(s))
		if !s.More && (passed || f.isEarly(s)) {
			f.at, f.behind = s, true
			return true
		}
	}
	f.behind = false
	switch {
	case by < 0:
		f.at = steps[list]
		return true
	case leaves: // Nothing was passed over.
		f.added = nil
		return false
	}
	f.added, f.at = nil, steps[list]
	return f.move(1)
}
