package field

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/wizard/tui/prose"
	"referral/wizard/tui/screen"
)

// TypingRest is how long after the last letter typing at choices counts as finished.
const TypingRest = 800 * time.Millisecond

// pasteGap is faster than anyone types: a letter that comes sooner after a digit shows that both were pasted. Digits
// alone are keys, however quickly they come, since a slow connection delivers several at once.
const pasteGap = 20 * time.Millisecond

const (
	wordsLetters    = "Use the arrow keys, or press an answer's number."
	wordsNotAnswer  = "Not kept as an answer: \"%s\". Ctrl+U clears it."
	wordsStrayLeft  = "Your words at \"%s\" are not in the referral: go back there and choose an answer."
	wordsStrayHold  = "Not one of the answers: choose a row. Tab again leaves your words."
	wordsFits       = "\"%s\": Enter chooses the highlighted row."
	wordsNoRow      = "There is no answer %s here."
	wordsNoNumber   = "From the tenth answer on, use the arrow keys and Space."
	wordsNoChange   = "Nothing was changed."
	wordsTicked     = "Answer %s was ticked."
	wordsUnticked   = "Answer %s was unticked."
	wordsChosen     = "Answer %s was chosen."
	wordsFitsHold   = "Enter chooses the highlighted row. Tab again moves on without them."
	wordsEnterAgain = "Not answered yet: Enter again chooses, Tab moves on."
	wordsTickFirst  = "Nothing ticked yet: Space ticks, Enter moves on."
	wordsNoPaste    = "You cannot paste here: none of the %s characters was kept."
)

// strays is a sentence typed where only a row can be chosen. Its digits and spaces are not meant for the rows, and a
// tick made by the first of them is undone. The words are shown and saved until they are cleared.
type strays struct {
	text            string
	cleared, undone string    // cleared is what Ctrl+U removed, and undone what Ctrl+Z did.
	typed           time.Time // typed is when the last letter was typed; zero if no one is typing.
	erased          time.Time // erased is when a letter was last deleted.
	said            bool      // said is set while the line about letters is shown.
	held            bool      // held is set once the writer was stopped here because of the words.
	fits            bool      // fits is set if the words mean the highlighted row, which Enter then chooses.
	from            int       // from is the row that was highlighted before.
	passed          bool      // passed is set if a row was chosen after the words, which are then neither shown nor saved.

	ticked  time.Time // ticked is when a key last ticked; zero if nothing is to be undone.
	before  checklist.Value
	at      int
	pressed []tea.KeyPressMsg // pressed are the keys that ticked, in order.

	digit firstDigit // digit is the last key, if it was a digit that chose a row.
}

func within(last, now time.Time, d time.Duration) bool {
	return !last.IsZero() && now.Sub(last) < d
}

// stray reports whether the key belongs to a sentence and does nothing else here.
func (f *listField) stray(k tea.KeyPressMsg, name string) bool {
	now, s := f.now(), &f.strays
	printable := k.Text != ""
	_, row := f.numbered(k.Text)
	erases := name == "backspace" || name == "delete" || name == "ctrl+h"
	pasted := printable && !isDigit(k.Text) && within(s.ticked, now, pasteGap)
	letter := printable && !row && name != "space"
	switch {
	case name == "enter" && f.aim(now):
		return false
	case within(s.typed, now, TypingRest) && (printable || name == "enter"):
		s.typed = now
		f.addStray(k.Text)
	case erases && f.hasStrays(now):
		s.typed, s.erased = time.Time{}, now
		f.keepStrays(s.text[:len(s.text)-len(screen.LastCluster(s.text))])
	case f.twoDigits(k, now):
	case f.takesWords() && letter && len(s.pressed) < 2 && f.host.WordsTyped != nil:
		s.ticked, s.pressed = time.Time{}, nil
		f.host.WordsTyped(f.step.Ref, k.Text)
	case f.noRow(k.Text, now):
		f.pressed(k, now)
		f.host.notice(f.noRowWords(k.Text, now))
	case f.own != nil && (pasted || letter && f.meantForOwn(now)):
		keys := append(f.untick(now), k)
		for _, key := range keys {
			f.beginOwn(key)
		}
	case pasted && f.own == nil, letter && f.own == nil:
		for _, key := range f.untick(now) {
			f.addStray(key.Text)
		}
		f.addStray(k.Text)
		s.typed, s.said = now, true
	default:
		if !printable {
			s.ticked, s.pressed, s.digit = time.Time{}, nil, firstDigit{}
		}
		s.typed, s.erased, s.said = time.Time{}, time.Time{}, false
		return false
	}
	return true
}

// aim reports whether Enter chooses the row that the words typed point at. A line break that was pasted does not.
func (f *listField) aim(now time.Time) bool {
	if !f.strays.fits || within(f.strays.typed, now, pasteGap) {
		return false
	}
	f.aimed = true
	return true
}

// hasStrays reports whether there are words to erase, or were a moment ago.
func (f *listField) hasStrays(now time.Time) bool {
	s := &f.strays
	return s.text != "" || within(s.typed, now, TypingRest) || within(s.erased, now, TypingRest)
}

// noRow reports whether the key is the digit of no row, so that the choice stays as it was. If letters follow, the digit
// began a sentence.
func (f *listField) noRow(text string, now time.Time) bool {
	_, row := f.numbered(text)
	return isDigit(text) && !row && (f.own == nil || !f.home() && within(f.strays.ticked, now, TypingRest))
}

func isDigit(text string) bool { return len(text) == 1 && text[0] >= '0' && text[0] <= '9' }

// meantForOwn reports whether the digits and spaces just before a letter began a line of the writer's own: "2
// officers". If several can be ticked, a digit alone was a tick.
func (f *listField) meantForOwn(now time.Time) bool {
	s := &f.strays
	return within(s.ticked, now, TypingRest) && (!f.many || len(s.pressed) > 1)
}

func (f *listField) addStray(text string) {
	text, _ = clean.Text(text)
	if text != "" {
		f.keepStrays(f.strays.text + text)
	}
}

// keepStrays keeps words that are not an answer, as far as there is room.
func (f *listField) keepStrays(text string) {
	if len(text) > checklist.MaxAnswer {
		f.host.notice(prose.NoRoom())
		return
	}
	f.strays.text, f.strays.held, f.strays.passed = text, false, false
	f.flow.LeaveUnfinished(f.step.Ref, text)
	f.pointByWords()
}

// pointByWords points at the row that the words mean, or back at the row before if they mean none.
func (f *listField) pointByWords() {
	s := &f.strays
	value := f.flow.Meant(f.step, strings.TrimSpace(s.text))
	if !s.fits {
		s.from = f.at
	}
	if s.fits = value != ""; s.fits {
		f.PointAt(value)
	} else {
		f.at = s.from
	}
}

// passStrays drops words typed before a row was chosen. They come back if the writer types on. If the choice has words
// that go with it, they are offered there.
func (f *listField) passStrays() {
	if f.strays.text != "" && !f.takesWords() {
		f.strays.passed = true
		f.flow.LeaveUnfinished(f.step.Ref, "")
	}
}

// hold stops the writer here once if words would be left behind, and says so.
func (f *listField) hold() bool {
	if f.own != nil || f.strays.text == "" || f.strays.held || f.strays.passed || f.takesWords() {
		return false
	}
	f.strays.held = true
	if f.strays.fits {
		f.host.notice(wordsFitsHold)
	} else {
		f.host.notice(wordsStrayHold)
	}
	return true
}

// tick chooses a row by a digit or Space, and remembers the previous answer for as long as the key may turn out to be
// typing.
func (f *listField) tick(i int, k tea.KeyPressMsg) {
	f.pressed(k, f.now())
	f.strays.digit = firstDigit{text: k.Text, at: f.now(), before: f.val}
	f.at = i
	again := !f.many && f.items[i].Value == f.val.Choice
	f.take(i)
	if again && f.host.PickedAgain != nil {
		f.host.PickedAgain(f.step.Ref, f.val)
	}
}

// pressed remembers a digit or Space, and what was chosen before the first of them.
func (f *listField) pressed(k tea.KeyPressMsg, now time.Time) {
	s := &f.strays
	if !within(s.ticked, now, TypingRest) {
		s.before, s.at, s.pressed = f.val, f.at, nil
	}
	s.ticked, s.pressed = now, append(s.pressed, k)
}

// untick undoes what the keys just before have ticked, and returns those keys.
func (f *listField) untick(now time.Time) []tea.KeyPressMsg {
	s := &f.strays
	if !within(s.ticked, now, TypingRest) {
		return nil
	}
	keys := s.pressed
	s.ticked, s.pressed = time.Time{}, nil
	f.problem, f.checked = "", false
	f.record(s.before)
	f.at = min(s.at, f.last())
	return keys
}
