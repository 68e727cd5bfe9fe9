package authority_test

import (
	"testing"
	"time"

	"referral/checklist/authority"
)

// Whether a line is answered follows from its hours and the clock. What they do not say is not known.
func TestOpenAt(t *testing.T) {
	t.Parallel()
	// 30 November 2026 is a Monday; Christmas Day 2026 is a Friday.
	for _, tt := range []struct{ hours, at, want string }{
		{"Mon–Thu 8.45am–5.15pm", "2026-11-30 10:00", "open"},
		{"Mon–Thu 8.45am–5.15pm", "2026-11-30 17:14", "open"},
		{"Mon–Thu 8.45am–5.15pm", "2026-11-30 17:15", "closed"},
		{"Mon–Thu 8.45am–5.15pm", "2026-11-30 08:44", "closed"},
		{"Mon–Thu 8.45am–5.15pm", "2026-12-04 10:00", "not known"},
		{"Mon–Thu 8.45am–5.15pm", "2026-12-05 10:00", "closed"},
		{"Mon to Thurs 8.45am to 5pm, Fri 9:00 - 16:30", "2026-12-04 16:29", "open"},
		{"Mon to Thurs 8.45am to 5pm, Fri 9:00 - 16:30", "2026-12-04 16:30", "closed"},
		{"Monday to Friday, 8:30 until 17:00", "2026-12-02 16:00", "open"},
		{"9am to 5pm Monday to Friday", "2026-12-02 17:30", "closed"},
		{"9am to 5pm, Monday to Friday", "2026-12-02 10:30", "open"},
		{"Weekdays 9 to 5", "2026-12-02 16:59", "open"},
		{"Weekdays 9 to 5", "2026-12-02 08:59", "closed"},
		{"Weekdays 9-5pm", "2026-12-02 16:59", "open"},
		{"weekdays 1 to 5", "2026-12-02 12:30", "closed"},
		{"Weekdays 9am to noon; weekdays 1pm to 4pm", "2026-12-02 12:30", "closed"},
		{"Weekdays 9am to noon; weekdays 1pm to 4pm", "2026-12-02 15:30", "open"},
		{"Every day 6pm to midnight", "2026-12-02 23:30", "open"},
		{"Mon to Fri 5pm to 8.30am", "2026-12-02 23:30", "open"},
		{"Mon to Fri 5pm to 8.30am", "2026-12-02 08:00", "open"},
		{"Mon to Fri 5pm to 8.30am", "2026-12-05 08:00", "open"},
		{"Mon to Fri 5pm to 8.30am", "2026-12-02 12:00", "closed"},
		{"Mon to Fri 17:00 to 08:30", "2026-12-02 23:30", "open"},
		{"Mon to Fri 17:00 to 8:30", "2026-12-02 08:00", "open"},
		{"Mon to Fri 17.30-6.00", "2026-12-02 05:00", "open"},
		{"Mon to Fri 5pm to 8:30", "2026-12-02 23:30", "open"},
		{"Mon to Fri 5pm to 8:30", "2026-12-02 12:00", "closed"},
		{"Every day 00:00 to 06:00", "2026-12-02 05:00", "open"},
		{"Every day 00:00 to 06:00", "2026-12-02 12:00", "closed"},
		{"Every day midnight to 8am", "2026-12-02 07:00", "open"},
		{"Mondays midnight to 8am", "2026-11-30 07:00", "open"},
		{"Weekdays 1:30 to 4:30", "2026-12-02 15:00", "open"},
		{"Weekdays 1:30 to 4:30", "2026-12-02 02:00", "closed"},
		{"Weekdays 08:45 to 5:15", "2026-12-02 17:00", "open"},
		{"Weekdays 10 to 8", "2026-12-02 19:00", "open"},
		{"Weekdays 12 to 8", "2026-12-02 19:00", "open"},
		{"Weekdays noon to 8", "2026-12-02 21:00", "closed"},
		{"Weekdays noon to 8", "2026-12-03 07:00", "closed"},
		{"Sat and Sun 10am to 4pm", "2026-12-05 12:00", "open"},
		{"Sat and Sun 10am to 4pm", "2026-12-06 17:00", "closed"},
		{"Mon, Wed and Fri: 9am to 3pm", "2026-12-02 14:00", "open"},
		{"Mon, Wed and Fri: 9am to 3pm", "2026-12-03 14:00", "not known"},
		{"Mon to Fri", "2026-12-03 14:00", "not known"},
		{"Weekends 10am to 4pm", "2026-12-05 12:00", "open"},
		{"24 hours a day", "2026-12-25 03:00", "open"},
		{"Always", "2026-11-30 03:00", "open"},
		{"Mon–Fri 9am–5pm", "2026-12-25 10:00", "not known"},
		{"Mon-Fri 9am-5pm, not bank holidays", "2026-11-30 10:00", "not known"},
		{"office hours", "2026-11-30 10:00", "not known"},
		{"", "2026-11-30 10:00", "not known"},
		{"9 to 5", "2026-11-30 10:00", "not known"},
	} {
		at, err := time.Parse("2006-01-02 15:04", tt.at)
		if err != nil {
			t.Fatal(err)
		}
		got := "not known"
		if open, known := authority.OpenAt(tt.hours, at); known {
			if got = "closed"; open {
				got = "open"
			}
		}
		if got != tt.want {
			t.Errorf("%q at %s: %s, want %s", tt.hours, tt.at, got, tt.want)
		}
	}
}

// Hours of other days are added; others replace what was known.
func TestAddHours(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ known, more, want string }{
		{"", "Mon–Thu 9am–5pm", "Mon–Thu 9am–5pm"},
		{"Mon–Thu 9am–5pm", "Fri 9am–4.30pm", "Mon–Thu 9am–5pm, Fri 9am–4.30pm"},
		{"Mon–Fri 9am–5pm", "Fri 9am–4.30pm", "Fri 9am–4.30pm"},
		{"Mon–Fri 9am–5pm", "Mon–Fri 8am–6pm", "Mon–Fri 8am–6pm"},
		{"office hours", "Mon–Fri 8am–6pm", "Mon–Fri 8am–6pm"},
		{"Mon–Fri 8am–6pm", "24 hours", "24 hours"},
	} {
		if got := authority.AddHours(tt.known, tt.more); got != tt.want {
			t.Errorf("%q and %q: got %q, want %q", tt.known, tt.more, got, tt.want)
		}
	}
}
