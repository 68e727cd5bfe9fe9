package when_test

import (
	"testing"
	"time"

	"referral/checklist/when"
)

// A time of day in words is compared with another, however it is written.
func TestOtherTime(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ words, at, want string }{
		{"rang MASH 14:10, spoke to Jo", "2026-12-01T15:30", "14:10"},
		{"rang MASH 14:10, spoke to Jo", "2026-12-01T14:10", ""},
		{"Priya, duty desk, 9.05", "2026-12-01T09:50", "9.05"},
		{"Priya, duty desk, 2.10", "2026-12-01T14:10", ""},
		{"Priya at 2.10pm", "2026-12-01T14:10", ""},
		{"Priya at 2.10 p.m.", "2026-12-01T02:10", "2.10 p.m"},
		{"2pm Priya", "2026-12-01T14:05", "2pm"},
		{"at 12am", "2026-12-01T00:00", ""},
		{"Priya 1410hrs", "2026-12-01T14:20", "1410hrs"},
		{"Priya at 1410", "2026-12-01T14:20", "1410"},
		{"Priya at 1410", "2026-12-01T14:10", ""},
		{"02:10 out-of-hours team", "2026-12-01T14:10", "02:10"},
		{"14:00 no answer, 14:25 spoke to Jo", "2026-12-01T14:25", ""},
		{"14:00 no answer, 14:25 spoke to Jo", "2026-12-01T14:40", "14:00"},
		{"Jo, worker", "2026-12-01T14:25", ""},
		{"Jo, 01632 960 114", "2026-12-01T14:25", ""},
		{"Jo on 1/12/2026", "2026-12-01T14:25", ""},
		{"Jo, extension 4.75", "2026-12-01T14:25", ""},
		{"Jo, 14:10", "2026-12-01", ""},
		{"Jo, 14:10", "", ""},
	} {
		if got := when.OtherTime(tt.words, when.When{At: tt.at}); got != tt.want {
			t.Errorf("%q at %s: %q, want %q", tt.words, tt.at, got, tt.want)
		}
	}
}

func TestStillToCome(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 12, 1, 14, 30, 0, 0, time.UTC)
	for at, want := range map[string]string{
		"":                 "",
		"2026-11-30":       "",
		"2026-12-01":       "",
		"2026":             "",
		"2026-12-01T14:30": "",
		"2026-12-01T14:31": "Tuesday 1 December 2026, 14:31 is still to come. Check the time.",
		"2026-12-02":       "Wednesday 2 December 2026 is still to come. Check the date.",
		"2026-12-02T09:00": "Wednesday 2 December 2026, 09:00 is still to come. Check the date.",
		"2027":             "2027 is still to come. Check the date.",
	} {
		if got := when.StillToCome(when.When{At: at}, now); got != want {
			t.Errorf("%q: %q, want %q", at, got, want)
		}
	}
}
