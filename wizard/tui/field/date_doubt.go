package field

import (
	"strconv"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// takeLikelier takes the likelier reading of a line in doubt and says it back, so that the writer sees it before going
// on. It reports whether it did.
func (f *dateField) takeLikelier() bool {
	all := f.readings()
	if f.reading.Ask == "" || all[0].IsZero() {
		return false
	}
	f.take(all[0], all)
	return true
}

// takeNow takes the time now for that of a call, where the line is empty, and says it back. It reports whether it did.
func (f *dateField) takeNow() bool {
	if f.step.Question.ID != checklist.QCallWhen || strings.TrimSpace(f.ed.Text()) != "" || f.val.Gap != nil {
		return false
	}
	now := when.Of(f.now(), when.Minute)
	f.take(now, []when.When{now})
	return true
}

// takeNumbered takes another reading, whose number was typed over the one that was taken.
func (f *dateField) takeNumbered() bool {
	n, err := strconv.Atoi(strings.TrimSpace(f.ed.Text()))
	if err != nil || n < 1 || n > len(f.numbered) {
		return false
	}
	f.take(f.numbered[n-1], f.numbered)
	return true
}

// readings are all that the line may mean, the likelier first.
func (f *dateField) readings() []when.When {
	return append([]when.When{f.reading.When}, f.reading.Others...)
}

func (f *dateField) take(w when.When, all []when.When) {
	f.ed.Set(typedDate(w, f.now()), f.now())
	f.reading, f.refusal, f.problem = when.Reading{When: w}, "", ""
	f.offered, f.numbered = all, all
	f.good = w
	f.record(w)
	f.keepUnread()
}

// hold keeps the writer here once where the line is no date, and says why and what can be done.
func (f *dateField) hold() bool {
	text := strings.TrimSpace(f.ed.Text())
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

// keepUnread keeps the line as unfinished where it is no date yet, or not one that the question takes.
func (f *dateField) keepUnread() {
	text := ""
	if f.refusal != "" || f.reading.Ask != "" || f.late != "" {
		text = strings.TrimSpace(f.ed.Text())
	}
	f.flow.LeaveUnfinished(f.step.Ref, text)
}

// sayUnread says why the line is not kept as a date.
func (f *dateField) sayUnread() {
	switch {
	case f.refusal != "":
		f.say(f.refusal)
	case f.reading.Ask != "":
		f.say("Not kept yet. " + f.reading.Ask)
	}
}

// stillWords say which date is the answer while the line is no date; they are empty where there is none.
func (f *dateField) stillWords() string {
	if f.val.When.IsZero() {
		return ""
	}
	return "The answer is still " + f.val.When.Long() + "."
}

// replace empties the line where the date in it was taken for the writer: what is typed now takes its place, and is
// never put behind it.
func (f *dateField) replace() {
	if f.offered != nil {
		f.ed.Set("", f.now())
		f.offered = nil
	}
}
