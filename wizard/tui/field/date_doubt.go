package field

import (
	"strconv"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/wizard"
)

// takeLikelier takes the likelier reading of an ambiguous line and shows it, so that the writer sees it before moving
// on. It reports whether it did.
func (f *dateField) takeLikelier() bool {
	all := f.readings()
	if f.reading.Ask == "" || all[0].IsZero() {
		return false
	}
	f.take(all[0], all)
	return true
}

// takeNow takes the current time for a call, if the line is empty, and shows it. It reports whether it did.
func (f *dateField) takeNow() bool {
	if f.step.Question.ID != checklist.QCallWhen || strings.TrimSpace(f.ed.Text()) != "" || f.val.Gap != nil {
		return false
	}
	now := when.Of(f.now(), when.Minute)
	f.take(now, []when.When{now})
	return true
}

// takeNumbered takes another reading, by a number typed over the one that was taken.
func (f *dateField) takeNumbered() bool {
	n, err := strconv.Atoi(strings.TrimSpace(f.ed.Text()))
	if err != nil || n < 1 || n > len(f.numbered) {
		return false
	}
	f.take(f.numbered[n-1], f.numbered)
	return true
}

// readings returns all possible readings of the line, the likelier first.
func (f *dateField) readings() []when.When {
	return append([]when.When{f.reading.When}, f.reading.Others...)
}

func (f *dateField) take(w when.When, all []when.When) {
	f.ed.Set(typedDate(w, f.now()), f.now())
	f.reading, f.refusal, f.problem = when.Reading{When: w}, "", ""
	f.offered, f.numbered = all, all
	if !f.waits() {
		f.good = w
		f.record(w)
	}
	f.keepUnread()
}

// waits reports whether the line is a time of a call that is still to come, which is recorded only once the writer has
// confirmed it.
func (f *dateField) waits() bool {
	w := f.reading.When
	return wizard.OfCall(f.step.Question.ID) && f.reading.Ask == "" && w != f.val.When && f.flow.StillToCome(f.step, w) != ""
}

// hold stops the writer here once if the line is not a date or could be a slip, and says why and what to do.
func (f *dateField) hold() bool {
	text := strings.TrimSpace(f.ed.Text())
	if f.refusal == "" && !f.held && f.flow.DateDoubt(f.step, f.reading.When) != "" && text != "" {
		f.held = true
		f.host.notice(wordsTabKeeps)
		return true
	}
	if f.held && f.waits() {
		f.good = f.reading.When
		f.record(f.good)
		f.keepUnread()
	}
	if f.held || text == "" || f.refusal == "" || f.flow.TakesDayInWords(f.step.Ref, text) {
		return false
	}
	f.held = true
	f.sayUnread()
	words := english.Join(" ", f.refusal, f.stillWords(), "Tab again moves on.")
	if f.good.IsZero() && len(f.step.Question.Gaps) > 0 && strings.ContainsFunc(text, unicode.IsLetter) {
		words = wordsDateNote
	}
	f.host.notice(words)
	return true
}

// keepUnread keeps the line as unfinished if it is not a date yet, or not one that the question accepts.
func (f *dateField) keepUnread() {
	text := ""
	if f.refusal != "" || f.reading.Ask != "" || f.late != "" || f.waits() {
		text = strings.TrimSpace(f.ed.Text())
	}
	f.flow.LeaveUnfinished(f.step.Ref, text)
}

// sayUnread says why the line is not recorded as a date.
func (f *dateField) sayUnread() {
	switch {
	case f.refusal != "":
		f.say(f.refusal)
	case f.reading.Ask != "":
		f.say(wordsNotKeptYet + " " + f.reading.Ask)
	case f.waits():
		f.say(wordsNotKeptYet + " " + f.flow.StillToCome(f.step, f.reading.When))
	}
}

// stillWords say which date is the answer while the line is not a date; empty if there is none.
func (f *dateField) stillWords() string {
	if f.val.When.IsZero() {
		return ""
	}
	return "The answer is still " + f.val.When.Long() + "."
}

// replace empties the line if the date in it was taken for the writer: what is typed now replaces it, rather than
// following it.
func (f *dateField) replace() {
	if f.offered != nil {
		f.ed.Set("", f.now())
		f.offered = nil
	}
}
