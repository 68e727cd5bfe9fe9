package wizard

import (
	"strings"

	"referral/checklist"
	"referral/checklist/when"
)

// Words for a change to exact words, the same on screen and line by line.
const (
	WordsChangedAsk   = "These were kept as someone's exact words. Are you correcting a typing mistake, or were the words different?"
	WordsChangedSlip  = "a typing mistake"
	WordsChangedOther = "the words were different (the record of actions will note that they were corrected)"
)

// lockWords locks the exact words of every fact as they are now, except in the entry being written. A session calls it
// after saving.
func (f *Flow) lockWords() {
	if f.locked == nil {
		f.locked = map[string]string{}
	}
	for _, x := range f.r.Facts {
		if x.Words != "" && x.ID != f.at.Ref.Subject {
			f.locked[x.ID] = x.Words
		}
	}
}

// WordsChanged reports whether a new text for the answer would alter exact words that were already saved. The writer is
// then asked which of the two it is, and the answer goes to [Flow.SettleWords]. A change in spaces only does not count.
func (f *Flow) WordsChanged(ref checklist.Ref, text string) bool {
	locked := f.locked[ref.Subject]
	return f.ExactWords(ref) && locked != "" && strings.Join(strings.Fields(locked), " ") != strings.Join(strings.Fields(text), " ")
}

// SettleWords records a new text for exact words, as one undo. Unless it corrects a typing mistake, the record of
// actions notes that the words were put right, and by whom; it repeats neither the old words nor the new.
func (f *Flow) SettleWords(ref checklist.Ref, text string, slip bool) error {
	f.snapshot()
	if err := checklist.Set(f.r, f.guide, ref, checklist.Value{Text: text}); err != nil {
		f.undo = f.undo[:len(f.undo)-1]
		return err
	}
	if !slip {
		a := f.r.AddAction(checklist.ActionNote)
		a.When, a.Who, a.Done = when.Of(f.clock(), when.Minute), f.r.Referrer.Name, true
		a.Text = "The exact words of " + checklist.Printed(ref.Subject) + " were corrected."
	}
	if f.locked == nil {
		f.locked = map[string]string{}
	}
	if f.locked[ref.Subject] = text; text == "" {
		delete(f.locked, ref.Subject)
	}
	return nil
}

// relock updates the locks after an undo.
func (f *Flow) relock() {
	for id := range f.locked {
		x := f.r.Fact(id)
		if x == nil || x.Words == "" {
			delete(f.locked, id)
			continue
		}
		f.locked[id] = x.Words
	}
}
