package field

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// worries has more than nine rows to tick.
var worries = question(checklist.QConcernHarmTypes)

// Two digits soon after each other choose the row with their number, and what the first changed is undone; slowly, each
// is a key of its own.
func TestRowsWithTwoDigits(t *testing.T) {
	t.Parallel()
	r := newRig(t, worries, nil)
	q, _ := r.flow.Guide().Question(worries.Question)
	rows := r.flow.Offers(wizard.Step{Section: q.Section, Question: q, Ref: worries})
	ticked := func(want ...int) {
		t.Helper()
		var values []string
		for _, n := range want {
			values = append(values, rows[n-1].Value)
		}
		got := slices.Sorted(slices.Values(r.recorded().Choices))
		if slices.Sort(values); !slices.Equal(got, values) {
			t.Errorf("ticked %q, want %q", got, values)
		}
	}
	rest := func() { r.clock = r.clock.Add(2 * TypingRest) }
	r.press("1")
	ticked(1)
	rest()
	r.press("10")
	ticked(1, 10)
	if len(r.notices) > 0 {
		t.Errorf("it says %q", r.notices)
	}
	rest()
	r.press("2")
	rest()
	r.press("3")
	ticked(1, 2, 3, 10)
	rest()
	r.press("10")
	ticked(1, 2, 3)
	if got := r.shows(); !strings.Contains(got, "10 [ ]") || !strings.Contains(got, " 3 [x]") {
		t.Errorf("the numbers are not shown:\n%s", got)
	}
}

// A number that no row has says what its first digit changed.
func TestNumberOfNoRowSaysWhatChanged(t *testing.T) {
	t.Parallel()
	r := newRig(t, worries, nil)
	for _, want := range []string{
		"There is no answer 40 here. Answer 4 was ticked.",
		"There is no answer 40 here. Answer 4 was unticked.",
	} {
		r.notices = nil
		r.press("40")
		if got := strings.Join(r.notices, " "); got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
		r.clock = r.clock.Add(2 * TypingRest)
	}
	r.notices = nil
	r.press("0")
	if got := strings.Join(r.notices, " "); got != "There is no answer 0 here. Nothing was changed." {
		t.Errorf("alone, it says %q", got)
	}
}
