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

// TakenBack undoes the last change and says which it was. It reports whether there was one.
func TakenBack(f *Flow) (said string, ok bool) {
	at, ref, ok := f.NextUndo()
	if !ok {
		return "", false
	}
	said = "Undone: " + f.ChangeName(at, ref) + "." // A name may be gone once it is undone.
	return said, f.Undo()
}

// BroughtBack makes the change that was last undone again and says which it was. It reports whether there was one.
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

// Undo takes the last change back and goes to where it was made. It reports whether there was one.
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

// Redo makes the change that was last undone again, and goes to where it was made. It reports whether there was one.
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

// NextUndo is what [Flow.Undo] would take back: where it was changed, and which answer it was; a change that is not an
// answer has no question. What typing has taken back already is passed over.
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

// changedSince reports whether anything is left of a change.
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

// TakeBack takes typing back in its field, or makes it again: do writes what is left to the record. That is no change of
// its own, so that an undo never brings back what was just undone; and the whole of it can be had again.
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

// forgetUndone gives up what could be made again: something else was typed since.
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

// restore puts the whole record back. A number that was given is never given again.
func (f *Flow) restore(r *checklist.Referral) {
	r = r.Clone()
	for _, kind := range checklist.EntryKinds() {
		r.SetLast(kind, max(f.r.Last(kind), r.Last(kind)))
	}
	*f.r = *r
}

// turned follows a record that an undo or a redo has put back.
func (f *Flow) turned() {
	f.rev++
	f.form++
	f.open = nil
	f.relock()
}
