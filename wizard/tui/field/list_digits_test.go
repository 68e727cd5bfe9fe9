package field

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// worries has more than nine rows to tick.
var worries = question(checklist.QConcernHarmTypes)

// Two digits soon after each other tick two rows, whatever the row with their number is. Rows past the ninth are ticked
// with Space and show no number.
func TestQuickTicks(t *testing.T) {
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
	r.press("12")
	ticked(1, 2)
	r.press("211")
	ticked(1)
	r.press("9<down> ")
	ticked(1, 9, 10)
	if len(r.notices) > 0 {
		t.Errorf("it says %q", r.notices)
	}
	if got := r.shows(); strings.Contains(got, "10 [") || !strings.Contains(got, "9 [x]") {
		t.Errorf("the numbers are not shown as the digits tick:\n%s", got)
	}
}

// Two digits soon after each other choose the one answer with their number; slowly, each is a key of its own.
func TestRowsWithTwoDigits(t *testing.T) {
	t.Parallel()
	var rows []checklist.Choice
	for i := range 12 {
		rows = append(rows, checklist.Choice{Value: string(rune('a' + i)), Label: "Answer"})
	}
	level := question("referral.level")
	r := rigAs(t, level, nil, func(q *checklist.Question) { q.Choices = append(slices.Clone(q.Choices), rows...) })
	at := func(want int) {
		t.Helper()
		if got := strings.Fields(r.shows()[strings.Index(r.shows(), "▌"):])[1]; got != strconv.Itoa(want) {
			t.Errorf("at row %s, want %d", got, want)
		}
	}
	r.press("1")
	at(1)
	r.press("0")
	at(10)
	r.clock = r.clock.Add(2 * TypingRest)
	r.press("2")
	r.clock = r.clock.Add(2 * TypingRest)
	r.press("3")
	at(3)
}

// A number that no row has says what its first digit changed.
func TestNumberOfNoRowSaysWhatChanged(t *testing.T) {
	t.Parallel()
	r := newRig(t, worries, nil)
	for _, want := range []string{
		"There is no answer 0 here. Answer 4 was ticked. From the tenth answer on, use the arrow keys and Space.",
		"There is no answer 0 here. Answer 4 was unticked. From the tenth answer on, use the arrow keys and Space.",
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
	if got := strings.Join(r.notices, " "); got != "There is no answer 0 here. Nothing was changed. From the tenth answer on, use the arrow keys and Space." {
		t.Errorf("alone, it says %q", got)
	}
}

// Each tick is undone by itself.
func TestTicksAreUndoneOneByOne(t *testing.T) {
	t.Parallel()
	r := newRig(t, worries, nil)
	r.press("125")
	for left := 2; left >= 0; left-- {
		if !r.flow.Undo() {
			t.Fatal("nothing to undo")
		}
		if got := r.flow.ValueOf(worries).Choices; len(got) != left {
			t.Errorf("%q are left, want %d", got, left)
		}
	}
}

// A long paste that is not an answer leaves room for the answers.
func TestLongStrayLeavesRoom(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.tonight"), nil)
	r.press(strings.Repeat("abc ", 400))
	if got := r.shows(); !strings.Contains(got, "No") || !strings.Contains(got, "…") || strings.Count(got, "\n") > 16 {
		t.Errorf("the answers are not all shown:\n%s", got)
	}
}
