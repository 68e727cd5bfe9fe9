package field

import (
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
)

// WritesOwn reports whether the line of the writer's own is being typed.
func (f *listField) WritesOwn() bool { return f.typing }

// writing reports whether the line of the writer's own has the cursor.
func (f *listField) writing() bool { return f.own != nil && f.at == len(f.items) }

// ownTyped records the line of the writer's own as written, at every key. An address is recorded as it is typed. Half a
// name would be someone else, so names wait until the line is left, and until then are saved outside the record.
func (f *listField) ownTyped() {
	if !f.typing {
		f.flow.Rest()
		f.typing, f.was = true, f.val
	}
	f.problem, f.checked = "", false
	text := strings.TrimSpace(f.own.Text())
	if !f.home() {
		f.flow.LeaveUnfinished(f.step.Ref, text)
		return
	}
	v := f.was
	if text != strings.TrimSpace(clean.Terminal(f.was.Text)) {
		v = checklist.Value{Text: text}
		if text != "" {
			v.Choice = f.was.Choice // Correct the home, or find another for the words.
		}
	}
	f.retype(v)
}

func (f *listField) retype(v checklist.Value) {
	if err := f.flow.Retype(f.step.Ref, v); err != nil {
		f.late = "Not kept: " + err.Error() + "."
		return
	}
	f.late = ""
	f.val = f.flow.ValueOf(f.step.Ref)
	if f.host.WroteElsewhere != nil {
		f.host.WroteElsewhere()
	}
}

// settleOwn records the line of the writer's own when it is left. Homes have no numbers, and a number alone is not an
// address: it takes the row in that position.
func (f *listField) settleOwn() {
	if f.own == nil || !f.typing {
		return
	}
	was := f.writing()
	text := strings.TrimSpace(f.own.Text())
	if n, err := strconv.Atoi(text); err == nil && f.home() && n >= 1 && n <= len(f.items) {
		f.retype(f.was)
		f.typing = false
		f.take(n - 1)
		f.flow.Rest()
		if was {
			f.at = max(f.chosen(), 0)
		}
		return
	}
	if !f.home() && !f.recordNames(text) {
		return
	}
	f.typing = false
	f.flow.Rest()
	f.show(f.flow.ValueOf(f.step.Ref))
	if f.many {
		f.own.Load("")
	}
	if f.at = f.last(); was && !f.many && (f.home() || f.own.Empty()) {
		f.at = max(f.chosen(), 0)
	}
}

// recordNames records the people typed, and reports whether that was accepted.
func (f *listField) recordNames(text string) bool {
	v := checklist.Value{Text: text}
	switch {
	case !f.many && text == strings.TrimSpace(clean.Terminal(f.val.Text)), f.many && text == "":
		f.flow.LeaveUnfinished(f.step.Ref, "")
		return true
	case f.many:
		v.Choices = f.val.Choices
	}
	f.problem, f.checked = "", false
	if !f.record(v) {
		return false
	}
	f.flow.LeaveUnfinished(f.step.Ref, "")
	return true
}
