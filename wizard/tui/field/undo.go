package field

// Undo takes typing in the field back.
func (f *textField) Undo() bool { return f.turn(f.ed.Undo) }

// Redo makes again what was taken back.
func (f *textField) Redo() bool { return f.turn(f.ed.Redo) }

func (f *textField) turn(do func() bool) bool {
	if !do() {
		return false
	}
	f.edited()
	return true
}

// Undo takes typing in the field back.
func (f *dateField) Undo() bool { return f.turn(f.ed.Undo) }

// Redo makes again what was taken back.
func (f *dateField) Redo() bool { return f.turn(f.ed.Redo) }

func (f *dateField) turn(do func() bool) bool {
	hadGap := f.ed.Gap != nil
	if !do() {
		return false
	}
	f.edited(hadGap)
	return true
}

// Undo takes typing in the field back.
func (f *listField) Undo() bool {
	if f.own == nil {
		return f.undoStray()
	}
	return f.turn(f.own.Undo)
}

// Redo makes again what was taken back.
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

// undoStray brings back words at a choice that were cleared, or takes those away that are there.
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

// redoStray puts words at a choice back that undo took away.
func (f *listField) redoStray() bool {
	if f.strays.undone == "" || f.strays.text != "" {
		return false
	}
	f.keepStrays(f.strays.undone)
	f.strays.undone = ""
	return true
}
