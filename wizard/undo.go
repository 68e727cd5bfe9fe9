package wizard

import (
	"bytes"

	"referral/checklist"
)

// Words about undoing.
const (
	WordsNoUndo = "There is nothing to undo."
	WordsNoRedo = "There is nothing to bring back."
)

// TakenBack undoes the last change and names it. It reports whether there was one.
func TakenBack(f *Flow) (said string, ok bool) {
	at, ref, ok := f.NextUndo()
	if !ok {
		return "", false
	}
	said = "Undone: " + f.ChangeName(at, ref) + "." // After the undo a name may be gone.
	return said, f.Undo()
}

// BroughtBack redoes the change last undone and names it. It reports whether there was one.
func BroughtBack(f *Flow) (said string, ok bool) {
	if !f.Redo() {
		return "", false
	}
	what := f.NameOf(f.Now())
	if at, ref, ok := f.NextUndo(); ok {
		what = f.ChangeName(at, ref)
	}
	return "Brought back: " + what + ".", true
}

// Undo undoes the last change and goes to where it was made. It reports whether there was one.
func (f *Flow) Undo() bool {
	if len(f.undo) == 0 {
		return false
	}
	c := f.popUndo()
	again := redoable{change: c, value: f.ValueOf(c.ref)}
	if c.record != nil {
		again.record = f.r.Clone()
		f.restore(c.record)
	} else if err := checklist.Set(f.r, f.guide, c.ref, c.before); err != nil {
		return false
	}
	f.redo = append(f.redo, again)
	f.at = c.at
	f.turned()
	return true
}

// Redo redoes the change last undone, and goes to where it was made. It reports whether there was one.
func (f *Flow) Redo() bool {
	if len(f.redo) == 0 {
		return false
	}
	again := f.redo[len(f.redo)-1]
	f.redo = f.redo[:len(f.redo)-1]
	if again.record != nil {
		f.restore(again.record)
	} else if err := checklist.Set(f.r, f.guide, again.change.ref, again.value); err != nil {
		return false
	}
	again.change.whole = nil
	f.undo = append(f.undo, again.change)
	f.at = again.change.at
	f.turned()
	return true
}

// NextUndo returns what [Flow.Undo] would undo: where it was changed, and which answer; a change that is not an answer
// has no question. It skips what was already taken back while typing.
func (f *Flow) NextUndo() (at Step, ref checklist.Ref, ok bool) {
	for len(f.undo) > 0 {
		c := f.undo[len(f.undo)-1]
		if f.changedSince(c) {
			return c.at, c.ref, true
		}
		f.popUndo()
		if c.whole != nil {
			again := *c.whole
			again.change = c
			f.redo = append(f.redo, again)
		}
	}
	return Step{}, checklist.Ref{}, false
}

// changedSince reports whether anything of a change is left.
func (f *Flow) changedSince(c change) bool {
	if c.record == nil {
		return !f.ValueOf(c.ref).Equal(c.before)
	}
	now, err := f.r.Encode()
	if err != nil {
		return true
	}
	before, err := c.record.Encode()
	return err != nil || !bytes.Equal(now, before)
}

// TakeBack takes typing back in its field, or makes it again: do writes what is left to the record. This is not a
// change of its own, so that an undo never brings back what was just undone; the whole can be redone.
func (f *Flow) TakeBack(ref checklist.Ref, do func() bool) bool {
	for i := len(f.undo) - 1; i >= 0; i-- {
		if c := &f.undo[i]; c.ref == ref {
			if c.whole == nil {
				c.whole = &redoable{value: f.ValueOf(ref)}
				if c.record != nil && i == len(f.undo)-1 {
					c.whole.record = f.r.Clone()
				}
			}
			break
		}
	}
	f.taking = true
	defer func() { f.taking = false }()
	return do()
}

// forgetUndone discards what could be redone, since something else was typed.
func (f *Flow) forgetUndone() {
	f.redo = nil
	for i := range f.undo {
		f.undo[i].whole = nil
	}
}

func (f *Flow) popUndo() change {
	c := f.undo[len(f.undo)-1]
	f.undo = f.undo[:len(f.undo)-1]
	return c
}

// restore puts the whole record back. A used number is never used again.
func (f *Flow) restore(r *checklist.Referral) {
	r = r.Clone()
	for _, kind := range checklist.EntryKinds() {
		r.SetLast(kind, max(f.r.Last(kind), r.Last(kind)))
	}
	*f.r = *r
}

// turned updates the flow after an undo or redo has put a record back.
func (f *Flow) turned() {
	f.rev++
	f.shape++
	f.open = nil
	f.relock()
}
