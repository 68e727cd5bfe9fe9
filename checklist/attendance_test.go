package checklist_test

import (
	"testing"

	"referral/checklist"
)

func TestAttendanceFitsCalendar(t *testing.T) {
	for name, tt := range map[string]struct {
		of       int
		unit     checklist.Unit
		from, to string
		want     bool
	}{
		"days of one week":             {5, checklist.UnitDays, "2026-11-02", "2026-11-06", true},
		"more days than a week has":    {6, checklist.UnitDays, "2026-11-02", "2026-11-08", false},
		"sessions of one week":         {10, checklist.UnitSessions, "2026-11-02", "2026-11-06", true},
		"more sessions than there are": {11, checklist.UnitSessions, "2026-11-02", "2026-11-06", false},
		"either, where it is not said": {10, "", "2026-11-02", "2026-11-06", true},
		"neither":                      {190, "", "2026-09-03", "2026-11-11", false},
		"no days given":                {190, "", "", "", true},
	} {
		if got := (checklist.Attendance{Present: 1, Of: tt.of, Unit: tt.unit, From: tt.from, To: tt.to}).FitsCalendar(); got != tt.want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}

// The days of an attendance are kept however they are joined to the figures.
func TestAttendanceKeepsTheDays(t *testing.T) {
	t.Parallel()
	ref := checklist.Ref{Question: checklist.QChildAttendance, Subject: "p1"}
	for typed, want := range map[string]string{
		"31 of 44 sessions from 2 September to 16 October 2026":    "31 of 44 sessions, 2/9/2026 to 16/10/2026",
		"31 of 44 sessions, from 2/9/2026 to 16/10/2026":           "31 of 44 sessions, 2/9/2026 to 16/10/2026",
		"31 of 44 sessions between 2/9/2026 and 16/10/2026":        "31 of 44 sessions, 2/9/2026 to 16/10/2026",
		"31 of 44 from 2 September 2026 to 16 October 2026":        "31 of 44, 2/9/2026 to 16/10/2026",
		"31 of 44 sessions from 1 December 2025 to 9 January 2026": "31 of 44 sessions, 1/12/2025 to 9/1/2026",
		"31 of 44 sessions from 1 December to 9 January 2026":      "31 of 44 sessions, 1/12/2025 to 9/1/2026",
		"31 of 44 sessions between 7 and 25 September 2026":        "31 of 44 sessions, 7/9/2026 to 25/9/2026",
		"31 of 44 sessions, 2/9/2026 - 16/10/2026":                 "31 of 44 sessions, 2/9/2026 to 16/10/2026",
		"31 of 44 sessions": "31 of 44 sessions",
	} {
		r := household()
		r.Person("p1").Attendance = checklist.Attendance{}
		if err := checklist.Set(r, checklist.Default(), ref, checklist.Value{Text: typed}); err != nil {
			t.Errorf("%s: %v", typed, err)
		}
		if got := get(r, ref.Question, ref.Subject).Text; got != want {
			t.Errorf("%s: got %q", typed, got)
		}
	}
	for _, typed := range []string{"31 of 44 sessions from 2 September", "31/44 days 2/9/2026 to 16/10/2026", "31 of 44 sessions since 2 September 2026", "31 of 44, 16/10/2026 to 2/9/2026"} {
		r := household()
		if checklist.Set(r, checklist.Default(), ref, checklist.Value{Text: typed}) == nil {
			t.Errorf("%s: the days were lost without a word, or guessed: %q", typed, get(r, ref.Question, ref.Subject).Text)
		}
	}
}
