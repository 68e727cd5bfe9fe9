package field

// Undo undoes typing in the field.
func (f *textField) Undo() bool { return f.turn(f.ed.Undo) }

// Redo redoes what was undone.
func (f *textField) Redo() bool { return f.turn(f.ed.Redo) }

func (f *textField) turn(do func() bool) bool {
	if !do() {
		return false
	}
	f.edited()
	return true
}

// Undo undoes typing in the field.
func (f *dateField) Undo() bool { return f.turn(f.ed.Undo) }

// Redo redoes what was undone.
func (f *dateField) Redo() bool { return f.turn(f.ed.Redo) }

func (f *dateField) turn(do func() bool) bool {
	hadGap := f.ed.Gap != nil
	if !do() {
		return false
	}
	f.edited(hadGap)
	return true
}

// Undo undoes typing in the field.
func (f *listField) Undo() bool {
	if f.own == nil {
		return f.undoStray()
	}
	return f.turn(f.own.Undo)
}

// Redo redoes what was undone.
func (f *listField) Redo() bool {
	if f.own == nil {
		return f.redoStray()
	}
	return f.turn(f.own.Redo)
}

func (f *listField) turn(do func() bool) bool {
	if !f.writing() || !do() {
		return false
	}
	f.ownTyped()
	return true
}

// undoStray brings back cleared words at a choice, or removes those that are there.
func (f *listField) undoStray() bool {
	s := &f.strays
	switch {
	case s.text == "" && s.cleared != "":
		f.keepStrays(s.cleared)
		s.cleared = ""
	case s.text != "" && !s.passed:
		s.undone = s.text
		f.keepStrays("")
	default:
		return false
	}
	return true
}

// redoStray puts back words at a choice that undo removed.
func (f *listField) redoStray() bool {
	if f.strays.undone == "" || f.strays.text != "" {
		return false
	}
	f.keepStrays(f.strays.undone)
	f.strays.undone = ""
	return true
}
