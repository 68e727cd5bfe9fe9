package field

import (
	"fmt"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
)

// digits is how many rows a digit can choose.
const digits = 9

// firstDigit is the digit that chose a row, which can turn out to be the first of two.
type firstDigit struct {
	text   string
	at     time.Time // at is when it was pressed.
	before checklist.Value
}

// twoDigits chooses the row whose number is the digit just before and this one, such as 1 and 0 for row 10. What the
// first digit changed is undone. It reports whether there is such a row. Among rows to tick there is none: two digits
// tick two rows, however quickly they come.
func (f *listField) twoDigits(k tea.KeyPressMsg, now time.Time) bool {
	d := f.strays.digit
	if f.many || !f.afterDigit(now) || !isDigit(k.Text) {
		return false
	}
	n, err := strconv.Atoi(d.text + k.Text)
	if err != nil || n < 10 || n > len(f.items) {
		return false
	}
	f.record(d.before)
	f.tick(n-1, k)
	f.strays.digit = firstDigit{}
	return true
}

// afterDigit reports whether a digit chose a row a moment ago.
func (f *listField) afterDigit(now time.Time) bool {
	return isDigit(f.strays.digit.text) && within(f.strays.digit.at, now, TypingRest)
}

// noRowWords says that no row has the number, and what a digit just before it has changed.
func (f *listField) noRowWords(text string, now time.Time) string {
	first := f.strays.digit.text
	i, ok := f.numbered(first)
	further := ""
	if f.many && len(f.items) > digits {
		further = wordsNoNumber
	}
	if !ok || !f.afterDigit(now) {
		return english.Join(" ", fmt.Sprintf(wordsNoRow, text), wordsNoChange, further)
	}
	if !f.many && len(f.items) > digits {
		text = first + text // Rows have two digits here.
	}
	changed := wordsChosen
	switch {
	case f.many && f.ticked(f.items[i].Value):
		changed = wordsTicked
	case f.many:
		changed = wordsUnticked
	}
	return english.Join(" ", fmt.Sprintf(wordsNoRow, text), fmt.Sprintf(changed, first), further)
}
