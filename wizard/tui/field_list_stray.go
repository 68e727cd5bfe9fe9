package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
)

const (
	typingRest = 800 * time.Millisecond // typingRest is how long nobody types before what was typed at rows is over.
	pasteGap   = 20 * time.Millisecond  // pasteGap is shorter than fingers are: keys that are closer come from a paste.
)

const wordsLetters = "Letters do nothing here: pick a row with the arrows and Space, or by its number."

// strays is a sentence that somebody types at rows where only a row can be picked. Its digits and spaces are not meant
// for the rows, and what the first of them ticked is taken back.
type strays struct {
	typed  time.Time // typed is when the last letter came; zero where nobody types.
	erased time.Time // erased is when a letter that is nowhere was last taken back.
	said   bool      // said says that the line about letters is shown.

	ticked  time.Time // ticked is when a key last ticked; zero where nothing is to be taken back.
	before  checklist.Value
	at      int
	pressed tea.KeyPressMsg
}

func within(last, now time.Time, d time.Duration) bool {
	return !last.IsZero() && now.Sub(last) < d
}

// stray reports whether the key belongs to a sentence and does nothing more here.
func (f *listField) stray(k tea.KeyPressMsg, name string) bool {
	now, s := f.now(), &f.strays
	printable := k.Text != ""
	_, row := f.numbered(k.Text)
	erases := name == "backspace" || name == "delete" || name == "ctrl+h"
	pasted := printable && within(s.ticked, now, pasteGap)
	switch {
	case within(s.typed, now, typingRest) && (printable || name == "enter"):
		s.typed = now
	case erases && (within(s.typed, now, typingRest) || within(s.erased, now, typingRest)):
		s.typed, s.erased = time.Time{}, now
	case pasted && f.own != nil:
		first := s.pressed
		f.untick(now)
		f.at = len(f.items)
		f.typeOwn(first, first.Keystroke())
		f.typeOwn(k, name)
	case pasted, printable && !row && name != "space" && f.own == nil:
		f.untick(now)
		s.typed, s.said = now, true
	default:
		if !printable {
			s.ticked = time.Time{}
		}
		s.typed, s.erased, s.said = time.Time{}, time.Time{}, false
		return false
	}
	f.redraw()
	return true
}

// tick takes a row by a digit or Space, and remembers what stood there for as long as the key may turn out to be typing.
func (f *listField) tick(i int, k tea.KeyPressMsg) {
	now, s := f.now(), &f.strays
	if !within(s.ticked, now, typingRest) {
		s.before, s.at = f.val, f.at
	}
	s.ticked, s.pressed = now, k
	f.at = i
	again := !f.many && f.items[i].Value == f.val.Choice
	f.take(i)
	if again && f.host.Again != nil {
		f.host.Again(f.step.Ref, f.val)
	}
}

// untick takes back what the keys just before have ticked.
func (f *listField) untick(now time.Time) {
	s := &f.strays
	if !within(s.ticked, now, typingRest) {
		return
	}
	s.ticked = time.Time{}
	f.problem, f.checked = "", false
	f.record(s.before)
	f.at = min(s.at, f.last())
}
