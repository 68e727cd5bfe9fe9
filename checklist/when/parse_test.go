package when

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"
)

// london returns England's time zone.
func london(t testing.TB) *time.Location {
	t.Helper()
	loc, err := Location()
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

// typedAt returns when the dates in the tables are typed: a Thursday in term, 11:34.
func typedAt(t testing.TB) time.Time {
	return time.Date(2026, time.November, 12, 11, 34, 20, 0, london(t))
}

// TestParse names each case by what is typed. A want that starts with ~ means about; others are separated by spaces.
func TestParse(t *testing.T) {
	tests := []struct {
		typed, want, others, ask string
	}{
		// a day in numbers, the day first
		{typed: "3/9/2015", want: "2015-09-03"},
		{typed: "03/09/2015", want: "2015-09-03"},
		{typed: "3.9.2015", want: "2015-09-03"},
		{typed: "3-9-2015", want: "2015-09-03"},
		{typed: " 3 / 9 / 2015 ", want: "2015-09-03"},
		{typed: "3 9 2015", want: "2015-09-03"},
		{typed: "2015-09-03", want: "2015-09-03"},
		{typed: "2015/09/03", want: "2015-09-03"},
		{typed: "3–9–2015", want: "2015-09-03"},
		{typed: "12/11/2026", want: "2026-11-12"},
		{typed: "29/02/2024", want: "2024-02-29"},
		{typed: "29/2/2000", want: "2000-02-29"},
		{typed: "1/1/1900", want: "1900-01-01"},
		{typed: "31/12/2046", want: "2046-12-31"},
		// a time in four digits, next to a day
		{typed: "today 0910", want: "2026-11-12T09:10"},
		{typed: "yesterday 1930", want: "2026-11-11T19:30"},
		{typed: "at 0340", want: "2026-11-12T03:40"},
		{typed: "Mon 1432", want: "2026-11-09T14:32"},
		{typed: "3/9/2015 2015", want: "2015-09-03T20:15"},
		{typed: "3 Sept 2015 1207", want: "2015-09-03T12:07"},
		// a year of two digits
		{typed: "3-9-15", want: "2015-09-03", others: "1915-09-03", ask: "Is that 2015 or 1915?"},
		{typed: "3/9/26", want: "2026-09-03", others: "1926-09-03", ask: "Is that 2026 or 1926?"},
		{typed: "3/9/91", want: "1991-09-03", ask: "Is that 1991?"},
		{typed: "3 Sept '15", want: "2015-09-03", others: "1915-09-03", ask: "Is that 2015 or 1915?"},
		{typed: "29/2/16", want: "2016-02-29", others: "1916-02-29", ask: "Is that 2016 or 1916?"},
		{typed: "29/2/00", want: "2000-02-29", ask: "Is that 2000?"},
		{typed: "Fri 3/9/15", want: "2015-09-03", others: "1915-09-03 2015-09-04", ask: "Is that 2015 or 1915? 3 September 2015 is a Thursday, not a Friday. Is the date right?"},
		// no year
		{typed: "3/9", want: "2026-09-03", others: "2027-09-03", ask: "Is that Thursday 3 September 2026 or Friday 3 September 2027?"},
		{typed: "12 November", want: "2026-11-12", others: "2027-11-12", ask: "Is that Thursday 12 November 2026 or Friday 12 November 2027?"},
		{typed: "20 Dec", want: "2025-12-20", others: "2026-12-20", ask: "Is that Saturday 20 December 2025 or Sunday 20 December 2026?"},
		{typed: "29 Feb", want: "2024-02-29", others: "2028-02-29", ask: "Is that Thursday 29 February 2024 or Tuesday 29 February 2028?"},
		{typed: "Friday 3 September", want: "2027-09-03"},
		{typed: "Thursday 3/9", want: "2026-09-03"},
		{typed: "Friday 20 Nov, 14:05", want: "2026-11-20T14:05"},
		{typed: "Monday 3/9", want: "2026-09-03", others: "2027-09-03 2026-08-31", ask: "Is that Thursday 3 September 2026 or Friday 3 September 2027? 3 September 2026 is a Thursday, not a Monday. Is the date right?"},
		// a day in words
		{typed: "3 Sept 2015", want: "2015-09-03"},
		{typed: "3rd September 2015", want: "2015-09-03"},
		{typed: "the 3rd of September, 2015", want: "2015-09-03"},
		{typed: "3sep2015", want: "2015-09-03"},
		{typed: "3-Sep-2015", want: "2015-09-03"},
		{typed: "3.sept.2015", want: "2015-09-03"},
		{typed: "September 3rd, 2015", want: "2015-09-03"},
		{typed: "2015 September 3", want: "2015-09-03"},
		{typed: "1st May 2026", want: "2026-05-01"},
		{typed: "22nd august 2026", want: "2026-08-22"},
		{typed: "THURSDAY 3 SEPTEMBER 2015", want: "2015-09-03"},
		{typed: "3 September 2015 (Thurs)", want: "2015-09-03"},
		{typed: "Tuesday 3 September 2015", want: "2015-09-03", others: "2015-09-01", ask: "3 September 2015 is a Thursday, not a Tuesday. Is the date right?"},
		{typed: "Sunday 3/9/2015", want: "2015-09-03", others: "2015-09-06", ask: "3 September 2015 is a Thursday, not a Sunday. Is the date right?"},
		// a month, a year
		{typed: "Sept 2015", want: "2015-09"},
		{typed: "in September 2015", want: "2015-09"},
		{typed: "09/2015", want: "2015-09"},
		{typed: "9.2015", want: "2015-09"},
		{typed: "2015-09", want: "2015-09"},
		{typed: "2015", want: "2015"},
		{typed: "September", want: "2026-09", others: "2027-09", ask: "Is that September 2026 or September 2027?"},
		{typed: "December", want: "2025-12", others: "2026-12", ask: "Is that December 2025 or December 2026?"},
		{typed: "September 15", want: "2026-09-15", others: "2015-09", ask: "Is that Tuesday 15 September 2026 or September 2015?"},
		{typed: "Tuesday September 15", want: "2026-09-15"},
		{typed: "Sept '15", want: "2015-09", others: "1915-09", ask: "Is that 2015 or 1915?"},
		// about
		{typed: "about 2015", want: "~2015"},
		{typed: "about March 2015", want: "~2015-03"},
		{typed: "About Thursday 3 September 2015", want: "~2015-09-03"},
		{typed: "c. 2015", want: "~2015"},
		{typed: "c2015", want: "~2015"},
		{typed: "around 2015", want: "~2015"},
		{typed: "~2015", want: "~2015"},
		{typed: "2015?", want: "~2015"},
		{typed: "2015 or so", want: "~2015"},
		{typed: "early 2015", want: "~2015"},
		{typed: "mid-March 2015", want: "~2015-03"},
		{typed: "at the end of March 2015", want: "~2015-03"},
		{typed: "some time in 2015", want: "~2015"},
		// near now
		{typed: "today", want: "2026-11-12"},
		{typed: "now", want: "2026-11-12T11:34"},
		{typed: "just now", want: "2026-11-12T11:34"},
		{typed: "yesterday", want: "2026-11-11"},
		{typed: "day before yesterday", want: "2026-11-10"},
		{typed: "tomorrow", want: "2026-11-13"},
		{typed: "today 14:05", want: "2026-11-12T14:05"},
		{typed: "today at 2.05pm", want: "2026-11-12T14:05"},
		{typed: "yesterday 8:40", want: "2026-11-11T08:40"},
		{typed: "yesterday 8.40", want: "2026-11-11T08:40"},
		{typed: "this morning", want: "~2026-11-12"},
		{typed: "this morning at 8.40", want: "2026-11-12T08:40"},
		{typed: "this afternoon 2:05", want: "2026-11-12T14:05"},
		{typed: "yesterday evening at 7", want: "2026-11-11T19:00"},
		{typed: "last night", want: "~2026-11-11"},
		{typed: "last night at 10", want: "2026-11-11T22:00"},
		{typed: "last night 2am", want: "2026-11-12T02:00", others: "2026-11-11T02:00", ask: "Is that Thursday 12 November 2026, 02:00 or Wednesday 11 November 2026, 02:00?"},
		{typed: "tonight", want: "~2026-11-12"},
		{typed: "Monday morning", want: "~2026-11-09"},
		// weekdays
		{typed: "Tuesday", want: "2026-11-10"},
		{typed: "on Weds", want: "2026-11-11"},
		{typed: "Friday", want: "2026-11-06"},
		{typed: "Thursday", want: "2026-11-12", others: "2026-11-05", ask: "Is that Thursday 12 November 2026 or Thursday 5 November 2026?"},
		{typed: "last Tuesday", want: "2026-11-10", others: "2026-11-03", ask: "Is that Tuesday 10 November 2026 or Tuesday 3 November 2026?"},
		{typed: "next Tuesday", want: "2026-11-17", others: "2026-11-24", ask: "Is that Tuesday 17 November 2026 or Tuesday 24 November 2026?"},
		{typed: "next Thursday", want: "2026-11-19", others: "2026-11-26", ask: "Is that Thursday 19 November 2026 or Thursday 26 November 2026?"},
		{typed: "Tuesday last week", want: "2026-11-03"},
		{typed: "Sunday this week", want: "2026-11-15"},
		{typed: "Tuesday at 14:05", want: "2026-11-10T14:05"},
		// some time ago
		{typed: "3 days ago", want: "2026-11-09"},
		{typed: "two weeks ago", want: "~2026-10-29"},
		{typed: "a week ago today", want: "2026-11-05"},
		{typed: "a fortnight ago", want: "~2026-10-29"},
		{typed: "2 months ago", want: "~2026-09"},
		{typed: "three years ago", want: "~2023"},
		{typed: "10 minutes ago", want: "~2026-11-12T11:24"},
		{typed: "an hour ago", want: "~2026-11-12T10:34"},
		{typed: "half an hour ago", want: "~2026-11-12T11:04"},
		{typed: "in 3 days", want: "2026-11-15"},
		{typed: "last month", want: "2026-10"},
		{typed: "this year", want: "2026"},
		{typed: "last year", want: "2025"},
		{typed: "September 32", want: "2032-09", others: "1932-09", ask: "Is that 2032 or 1932?"},
		// times
		{typed: "14:05", want: "2026-11-12T14:05"},
		{typed: "2.05 pm", want: "2026-11-12T14:05"},
		{typed: "2.05 p.m.", want: "2026-11-12T14:05"},
		{typed: "2pm", want: "2026-11-12T14:00"},
		{typed: "about 2pm today", want: "~2026-11-12T14:00"},
		{typed: "at 8:40am on 3/9/2015", want: "2015-09-03T08:40"},
		{typed: "12 noon", want: "2026-11-12T12:00"},
		{typed: "noon yesterday", want: "2026-11-11T12:00"},
		{typed: "12 noon yesterday", want: "2026-11-11T12:00"},
		{typed: "yesterday at 12 midday", want: "2026-11-11T12:00"},
		{typed: "12pm", want: "2026-11-12T12:00"},
		{typed: "12.30 am", want: "2026-11-12T00:30"},
		{typed: "1405 hrs", want: "2026-11-12T14:05"},
		{typed: "2015-09-03T14:05", want: "2015-09-03T14:05"},
		{typed: "2015-09-03 14:05", want: "2015-09-03T14:05"},
		{typed: "3/9/2015 - 14.05", want: "2015-09-03T14:05"},
		{typed: "Thursday 3 September 2015, 14:05", want: "2015-09-03T14:05"},
		{typed: "midnight", want: "2026-11-12T00:00", others: "2026-11-13T00:00", ask: "Is that Thursday 12 November 2026, 00:00 or Friday 13 November 2026, 00:00?"},
		{typed: "2:05", want: "2026-11-12T14:05", others: "2026-11-12T02:05", ask: "Is that 14:05 or 02:05?"},
		{typed: "02:05", want: "2026-11-12T02:05"},
		{typed: "yesterday at 2 o'clock", want: "2026-11-11T14:00", others: "2026-11-11T02:00", ask: "Is that 14:00 or 02:00?"},
		{typed: "3/9/15 2pm", want: "2015-09-03T14:00", others: "1915-09-03T14:00", ask: "Is that 2015 or 1915?"},
		// a dot can join a time or a day and month
		{typed: "14.05", want: "2026-11-12T14:05", others: "2026-05-14", ask: "Is that Thursday 12 November 2026, 14:05 or Thursday 14 May 2026?"},
		{typed: "03.09", want: "2026-09-03", others: "2026-11-12T03:09", ask: "Is that Thursday 3 September 2026 or Thursday 12 November 2026, 03:09?"},
		{typed: "8.40", want: "2026-11-12T08:40"},
		{typed: "3.9", want: "2026-09-03", others: "2027-09-03", ask: "Is that Thursday 3 September 2026 or Friday 3 September 2027?"},
	}
	for _, tt := range tests {
		t.Run(tt.typed, func(t *testing.T) {
			r, err := Parse(tt.typed, typedAt(t))
			if err != nil {
				t.Fatal(err)
			}
			if got := compact(r.When); got != tt.want {
				t.Errorf("When = %s, want %s", got, tt.want)
			}
			if got := compact(r.Others...); got != tt.others {
				t.Errorf("Others = %s, want %s", got, tt.others)
			}
			if r.Ask != tt.ask {
				t.Errorf("Ask = %q, want %q", r.Ask, tt.ask)
			}
		})
	}
}

// A number can be written out, as people do up to twelve.
func TestNumbersInWords(t *testing.T) {
	t.Parallel()
	for i, word := range strings.Fields("one two three four five six seven eight nine ten eleven twelve") {
		want := typedAt(t).AddDate(0, 0, -i-1).Format(time.DateOnly)
		for _, typed := range []string{word + " days ago", fmt.Sprint(i+1, " days ago")} {
			if r, err := Parse(typed, typedAt(t)); err != nil || compact(r.When) != want {
				t.Errorf("%s = %s, %v; want %s", typed, compact(r.When), err, want)
			}
		}
	}
}

func compact(ws ...When) string {
	said := make([]string, len(ws))
	for i, w := range ws {
		said[i] = w.At
		if w.About {
			said[i] = "~" + w.At
		}
	}
	return strings.Join(said, " ")
}

func TestParseOnClockChanges(t *testing.T) {
	loc := london(t)
	spring := time.Date(2026, time.March, 29, 9, 0, 0, 0, loc)
	if r, err := Parse("01:30", spring); err == nil {
		t.Errorf("the hour left out was read as %v", r.When)
	}
	if r, err := Parse("1:30", spring); err != nil || r.When.At != "2026-03-29T13:30" || r.Ask != "" || len(r.Others) > 0 {
		t.Errorf("1:30 = %+v, %v", r, err)
	}
	if r, err := Parse("02:30", spring); err != nil || r.When.At != "2026-03-29T02:30" {
		t.Errorf("02:30 = %+v, %v", r, err)
	}
	autumn := time.Date(2026, time.October, 25, 9, 0, 0, 0, loc)
	r, err := Parse("01:30", autumn)
	if err != nil || r.When.At != "2026-10-25T01:30" {
		t.Errorf("01:30 = %+v, %v", r, err)
	}
	want := "Sunday 25 October 2026, 01:30 (today) (the clocks went back that night and showed this time twice)"
	if got := SayBack(r.When, autumn, When{}); got != want {
		t.Errorf("SayBack = %q, want %q", got, want)
	}
	// Nine hours before 09:00 on that night is an hour later by the clock than on any other.
	if r, err := Parse("9 hours ago", autumn); err != nil || r.When.At != "2026-10-25T01:00" {
		t.Errorf("9 hours ago = %+v, %v", r, err)
	}
	if r, err := Parse("yesterday", autumn); err != nil || r.When.At != "2026-10-24" {
		t.Errorf("yesterday = %+v, %v", r, err)
	}
	leap := time.Date(2028, time.March, 1, 0, 10, 0, 0, loc)
	if r, err := Parse("yesterday", leap); err != nil || r.When.At != "2028-02-29" {
		t.Errorf("yesterday = %+v, %v", r, err)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"3/9/2015", "3.09", "Tuesday 3 September 15, 1.30 pm", "about two weeks ago", "last night at 12", "9999 years ago",
		"midnight tonight", "half an hour ago", "29/2", "in 9999 months", "'15", "c.", "2015-09-03T14:05", "at at 3"} {
		f.Add(seed, int64(0))
	}
	loc := london(f)
	f.Fuzz(func(t *testing.T, typed string, seconds int64) {
		now := typedAt(t).Add(time.Duration(seconds%(10*365*24*3600)) * time.Second)
		r, err := Parse(typed, now)
		if err != nil {
			var refused *ParseError
			if !errors.As(err, &refused) || refused.Say == "" {
				t.Fatalf("error = %#v", err)
			}
			return
		}
		if len(r.Others) > 0 && r.Ask == "" {
			t.Errorf("others without a question: %+v", r)
		}
		for _, w := range append(r.Others, r.When) {
			if err := w.Check(); err != nil || w.IsZero() {
				t.Fatalf("%+v: %v", w, err)
			}
			if !w.Start(loc).Before(w.End(loc)) {
				t.Errorf("%+v starts %v, ends %v", w, w.Start(loc), w.End(loc))
			}
			for _, said := range []string{w.Long(), w.String()} {
				if back, err := Parse(said, now); err != nil || back.When != w || back.Ask != "" {
					t.Errorf("%q read back as %+v, %v", said, back, err)
				}
			}
			SayBack(w, now, r.When)
			SayBorn(w, now)
		}
	})
}
