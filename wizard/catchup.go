package wizard

import "slices"

// A child can be added at the list of people, when the first part has already been asked. On leaving the list, the
// questions about that child that were passed over are asked.

// CatchingUp reports whether the current question is one that was passed over. The next is then not the one below it.
func (f *Flow) CatchingUp() bool { return f.behind }

// catchUp goes to the next question that was passed over, or to the one before. After the last it continues from the
// list of people. It reports whether it moved.
func (f *Flow) catchUp(steps []Step, at, by int) bool {
	list := slices.IndexFunc(steps, func(s Step) bool { return s.Question != nil && HoldsChildren(s.Question) })
	leaves := at == list && by > 0
	if len(f.added) == 0 || list < 0 || !leaves && !f.behind {
		return false
	}
	if leaves {
		at = -1
	}
	for i := at + by; i >= 0 && i < list; i += by {
		if s := steps[i]; !s.More && slices.Contains(f.added, s.Ref.Subject) && (by < 0 || !f.Answered(s)) {
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
