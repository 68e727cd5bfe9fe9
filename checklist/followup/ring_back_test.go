package followup

import (
	"referral/checklist"
	"referral/checklist/authority"
	"testing"
	"time"
)

// A time that the front door gave is on the day of the call, or on the day that the words name, if only one can be meant.
func TestRingBack(t *testing.T) {
	for words, want := range map[string]string{
		"Ms Pike rings by 15:10 on 01204 555 010": "2026-11-27T15:10",
		"Dele Okafor, before 3.05":                "2026-11-27T15:05", // The afternoon: no school is rung at night.
		"by 4:30, on our number":                  "2026-11-27T16:30",
		"by 5.15pm":                               "2026-11-27T17:15",
		"Sunita Rao, by 4 pm":                     "2026-11-27T16:00",
		"before 9.05":                             "", // The call was later than that, and the evening would be a guess.
		"by 9.05 pm":                              "2026-11-27T21:05",
		"by 03:05":                                "",
		"by 12 am":                                "",
		"by 10:00 tomorrow":                       "2026-11-28T10:00",
		"Monday, by 10:00":                        "2026-11-30T10:00",
		"by 10:00 on 30 November":                 "2026-11-30T10:00",
		"Dele Okafor on Wednesday":                "2026-12-02T",
		"Mrs Iqbal, 15:40, on the office number":  "2026-11-27T15:40",
		"Mrs Iqbal at noon tomorrow":              "2026-11-28T12:00",
		"01204 555 010":                           "",
		"between 15:00 and 15:30":                 "",
		"Friday by 10:00":                         "", // Today, or in a week.
		"on Monday or Tuesday":                    "",
		"next Monday at 10:00":                    "",
		"by 10:00 on 30/11":                       "",
		"she rings when she has a car":            "",
	} {
		r := Made("2026-11-27T14:50")
		r.Answers = map[string]checklist.Answer{"call.ring_back": {Text: words}}
		p, err := Of(r, authority.Profile{}, School{}, time.Date(2026, 11, 27, 15, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, s := range p.Steps {
			if s.ID == "ring_back" {
				got = s.By + "T" + s.Time
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
}
