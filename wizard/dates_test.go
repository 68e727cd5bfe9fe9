package wizard_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

// Four digits are a time where a year makes no sense or there is no such year, and never a date of birth. If there are
// two readings for today, the past one comes first.
func TestReadDate(t *testing.T) {
	t.Parallel()
	loc, err := when.Location()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, time.November, 12, 3, 47, 0, 0, loc)
	for _, tt := range []struct{ question, typed, want, other string }{
		{checklist.QCallWhen, "0340", "2026-11-12T03:40", ""},
		{checklist.QCallWhen, "1930", "2026-11-12T19:30", ""},
		{checklist.QReferralDate, "0115", "2026-11-12T01:15", ""},
		{checklist.QActionWhen, "1432", "2026-11-12T14:32", ""},
		{checklist.QFactWhen, "0205", "2026-11-12T02:05", ""},
		{checklist.QFactWhen, "2015", "2015", ""},
		{"child.born", "0910", "", ""},
		{checklist.QCallWhen, "3.40", "2026-11-12T03:40", "2026-11-12T15:40"},
		{checklist.QFactWhen, "today 2.15", "2026-11-12T02:15", "2026-11-12T14:15"},
		{checklist.QActionWhen, "5:10", "2026-11-12T17:10", "2026-11-12T05:10"},
	} {
		q, ok := checklist.Default().Question(tt.question)
		if !ok {
			t.Fatalf("no question %s", tt.question)
		}
		r, err := wizard.ReadDate(q, tt.typed, now)
		if r.When.At != tt.want || (err != nil) != (tt.want == "") {
			t.Errorf("%s, %q: read as %q, %v; want %q", tt.question, tt.typed, r.When.At, err, tt.want)
		}
		if tt.other != "" && (len(r.Others) != 1 || r.Others[0].At != tt.other) {
			t.Errorf("%s, %q: it can also be %v, want %s", tt.question, tt.typed, r.Others, tt.other)
		}
	}
}

// If what was typed for the time of a call is not a time, the error says how to type one.
func TestHowToTypeATime(t *testing.T) {
	t.Parallel()
	q, _ := checklist.Default().Question(checklist.QCallWhen)
	for _, typed := range []string{"340", "soonish", "12345"} {
		if _, err := wizard.ReadDate(q, typed, time.Now()); err == nil || err.Error() != "type the time as 14:05 or 2.05 pm" {
			t.Errorf("%q: got %v", typed, err)
		}
	}
}

// Four digits for the time do not stop the line of a fact from being read.
func TestQuickFactWithFourDigits(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"0910 seen by Ms Bello, gate: she was crying": "2026-11-12T09:10",
		"today 0845 seen by Ms Bello: she was crying": "2026-11-12T08:45",
		"yesterday 1432: Ms Bello saw her crying":     "2026-11-11T14:32",
	} {
		f := wizard.NewFlow(checklist.New(), checklist.Default(), func() time.Time { return time.Date(2026, time.November, 12, 11, 40, 0, 0, time.UTC) })
		fact := f.Record().Fact(f.QuickFact(line))
		if fact == nil || fact.When.At != want {
			t.Errorf("%q: got %+v", line, fact)
		}
	}
}
