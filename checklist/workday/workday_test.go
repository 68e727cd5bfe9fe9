package workday

import (
	"errors"
	"testing"
	"time"
)

func date(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func london(t *testing.T) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Skip("this system has no time zones")
	}
	return loc
}

// TestAdd is a table worked out by hand with a paper calendar, before the code was run.
func TestAdd(t *testing.T) {
	tests := []struct {
		name, from string
		n          int
		want       string
	}{
		// Easter 2026: Good Friday 3 April, Easter Monday 6 April.
		{"before Maundy Thursday", "2026-04-01", 1, "2026-04-02"},
		{"Maundy Thursday", "2026-04-02", 1, "2026-04-07"},
		{"made on Good Friday", "2026-04-03", 1, "2026-04-07"},
		{"made on Easter Saturday", "2026-04-04", 1, "2026-04-07"},
		{"made on Easter Monday", "2026-04-06", 1, "2026-04-07"},
		{"three days over Easter", "2026-04-02", 3, "2026-04-09"},
		{"early May", "2026-05-01", 1, "2026-05-05"},
		{"end of May", "2026-05-22", 1, "2026-05-26"},
		{"end of August", "2026-08-28", 1, "2026-09-01"},
		{"a Friday", "2026-11-20", 1, "2026-11-23"},
		{"a Saturday", "2026-11-21", 1, "2026-11-23"},
		{"a Sunday", "2026-11-22", 1, "2026-11-23"},
		{"an assessment over Christmas", "2026-11-12", 45, "2027-01-19"},
		// Christmas 2026: Friday 25; Saturday 26 moves to Monday 28.
		{"two days before Christmas", "2026-12-23", 1, "2026-12-24"},
		{"Christmas Eve", "2026-12-24", 1, "2026-12-29"},
		{"three days over Christmas", "2026-12-23", 3, "2026-12-30"},
		{"made on Boxing Day", "2026-12-26", 1, "2026-12-29"},
		{"New Year's Eve", "2026-12-31", 1, "2027-01-04"},
		{"five days over both", "2026-12-24", 5, "2027-01-05"},
		// Easter 2027: 26 and 29 March. Christmas 2027: Saturday and Sunday, so Monday 27 and Tuesday 28.
		{"Easter in March", "2027-03-25", 1, "2027-03-30"},
		{"two days over it", "2027-03-24", 2, "2027-03-30"},
		{"both substitutes", "2027-12-24", 1, "2027-12-29"},
		{"two days over both substitutes", "2027-12-23", 2, "2027-12-29"},
		{"New Year on a Saturday", "2027-12-31", 1, "2028-01-04"},
		// 2028 is a leap year whose 29 February is a Tuesday.
		{"to 29 February", "2028-02-28", 1, "2028-02-29"},
		{"from 29 February", "2028-02-29", 1, "2028-03-01"},
		{"over 29 February", "2028-02-25", 3, "2028-03-01"},
		{"Easter 2028", "2028-04-13", 1, "2028-04-18"},
		{"Christmas on a Monday", "2028-12-22", 1, "2028-12-27"},
		{"Easter 2029", "2029-03-29", 1, "2029-04-03"},
		{"Christmas on a Tuesday", "2029-12-24", 1, "2029-12-27"},
		{"Easter 2030", "2030-04-18", 1, "2030-04-23"},
		{"Easter 2031", "2031-04-10", 1, "2031-04-15"},
		{"29 February on a Sunday", "2032-02-27", 2, "2032-03-02"},
		{"Christmas 2032 on a Saturday", "2032-12-24", 1, "2032-12-29"},
		{"New Year 2033 on a Saturday", "2032-12-31", 1, "2033-01-04"},
		{"Christmas 2033 on a Sunday", "2033-12-23", 1, "2033-12-28"},
		{"New Year 2034 on a Sunday", "2033-12-30", 1, "2034-01-03"},
		{"Easter 2034", "2034-04-06", 1, "2034-04-11"},
		{"Easter 2035", "2035-03-22", 1, "2035-03-27"},
		// Days added and moved once.
		{"a spring holiday moved away", "2022-05-27", 1, "2022-05-30"},
		{"to June, with a day added", "2022-06-01", 1, "2022-06-06"},
		{"a funeral", "2022-09-16", 1, "2022-09-20"},
		{"a coronation", "2023-05-05", 1, "2023-05-09"},
		// The weekends on which the clocks change.
		{"clocks back", "2026-10-24", 1, "2026-10-26"},
		{"clocks forward, on Easter Sunday", "2027-03-27", 1, "2027-03-30"},
	}
	if len(tests) < 40 {
		t.Fatalf("the table has %d dates, want at least 40", len(tests))
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := New().Add(date(t, tt.from), tt.n)
			if err != nil {
				t.Fatal(err)
			}
			if s := got.By().Format(time.DateOnly); s != tt.want {
				t.Errorf("%d working days from %s: got %s, want %s (%s)", tt.n, tt.from, s, tt.want, got.Sum())
			}
		})
	}
}

func TestHours(t *testing.T) {
	loc := london(t)
	tests := []struct {
		name, from string
		n          int
		want, sum  string
	}{
		{"a day", "2026-12-23T16:20", 24, "2026-12-24T16:20", "Wed 23 Dec 16:20 and 24 hours by the clock is Thu 24 Dec 16:20"},
		{"over Christmas", "2026-12-23T16:20", 48, "2026-12-25T16:20", ""},
		{"clocks back: what has passed is earlier", "2026-10-24T16:20", 24, "2026-10-25T15:20", "Sat 24 Oct 16:20 and 24 hours by the clock is Sun 25 Oct 15:20; the clocks change that night, so the earlier time is shown"},
		{"clocks forward: what the clock shows is earlier", "2027-03-27T16:20", 24, "2027-03-28T16:20", ""},
		{"into the hour that is skipped", "2027-03-27T01:30", 24, "2027-03-28T02:30", ""},
		{"into the hour that comes twice", "2026-10-24T01:30", 24, "2026-10-25T01:30", ""},
		{"over the change alone", "2026-10-25T00:30", 3, "2026-10-25T02:30", ""},
		{"29 February", "2028-02-28T15:00", 24, "2028-02-29T15:00", ""},
		{"New Year", "2026-12-31T20:00", 24, "2027-01-01T20:00", "Thu 31 Dec 20:00 and 24 hours by the clock is Fri 1 Jan 2027 20:00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from, err := time.ParseInLocation("2006-01-02T15:04", tt.from, loc)
			if err != nil {
				t.Fatal(err)
			}
			got, err := AddHours(from, tt.n)
			if err != nil {
				t.Fatal(err)
			}
			if s := got.By.Format("2006-01-02T15:04"); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
			if s := got.Sum(tt.n); tt.sum != "" && s != tt.sum {
				t.Errorf("got sum %q, want %q", s, tt.sum)
			}
		})
	}
}

func TestSum(t *testing.T) {
	tests := []struct {
		name, from string
		n          int
		closed     []string
		want       string
	}{
		{"only days that were counted", "2026-12-23", 1, nil, "Wed 23 Dec is day 0; Thu 24 Dec is day 1"},
		{"another year", "2026-12-31", 1, nil, "Thu 31 Dec is day 0; Mon 4 Jan 2027 is day 1"},
		{"three days", "2026-04-02", 3, nil, "Thu 2 Apr is day 0; Tue 7 Apr is day 1; Wed 8 Apr is day 2; Thu 9 Apr is day 3"},
		{"many days", "2026-11-12", 45, nil, "Thu 12 Nov is day 0; Fri 13 Nov is day 1; Tue 19 Jan 2027 is day 45; weekends and 3 bank holidays between are not counted"},
		{"one bank holiday", "2026-04-27", 6, nil, "Mon 27 Apr is day 0; Tue 28 Apr is day 1; Wed 6 May is day 6; weekends and 1 bank holiday between are not counted"},
		{"no bank holiday", "2026-11-12", 6, nil, "Thu 12 Nov is day 0; Fri 13 Nov is day 1; Fri 20 Nov is day 6; weekends between are not counted"},
		{"one closed day", "2026-11-12", 6, []string{"2026-11-16"}, "Thu 12 Nov is day 0; Fri 13 Nov is day 1; Mon 23 Nov is day 6; weekends and 1 closed day between are not counted"},
		{"closed days on holidays and weekends", "2026-12-21", 6, []string{"2026-12-25", "2026-12-26", "2026-12-29", "2026-12-30"}, "Mon 21 Dec is day 0; Tue 22 Dec is day 1; Tue 5 Jan 2027 is day 6; weekends, 3 bank holidays and 2 closed days between are not counted"},
		{"closed days", "2026-12-23", 2, []string{"2026-12-29", "2026-12-30"}, "Wed 23 Dec is day 0; Thu 24 Dec is day 1; Thu 31 Dec is day 2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var closed []time.Time
			for _, d := range tt.closed {
				closed = append(closed, date(t, d))
			}
			got, err := New(closed...).Add(date(t, tt.from), tt.n)
			if err != nil {
				t.Fatal(err)
			}
			if got.Sum() != tt.want {
				t.Errorf("got %q, want %q", got.Sum(), tt.want)
			}
		})
	}
}

func TestWorking(t *testing.T) {
	t.Parallel()
	c := New(date(t, "2026-11-16"))
	for day, want := range map[string]bool{"2026-11-13": true, "2026-11-14": false, "2026-11-15": false, "2026-11-16": false, "2026-11-17": true, "2026-12-25": false, "2026-12-28": false} {
		if got, err := c.Working(date(t, day).Add(20 * time.Hour)); err != nil || got != want {
			t.Errorf("%s: got %v, %v; want %v", day, got, err, want)
		}
	}
	if _, err := c.Working(date(t, "2036-01-02")); !errors.Is(err, ErrUnknownYear) {
		t.Errorf("got %v, want ErrUnknownYear", err)
	}
	if next, err := c.Next(date(t, "2026-11-13")); err != nil || next.Format(time.DateOnly) != "2026-11-17" {
		t.Errorf("the next working day is %v, %v", next, err)
	}
}

// TestEaster has years from printed calendars, including the earliest and the latest Easter.
func TestEaster(t *testing.T) {
	t.Parallel()
	for _, want := range []string{"1734-04-25", "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22"} {
		if got := Easter(date(t, want).Year()).Format(time.DateOnly); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// TestNothingToCount: counting no hours is a mistake, counting one is not.
func TestNothingToCount(t *testing.T) {
	t.Parallel()
	from := date(t, "2026-11-13")
	if _, err := AddHours(from, 0); err == nil {
		t.Error("no hours to count: got no error")
	}
	h, err := AddHours(from, 1)
	if got, want := h.Sum(1), "Fri 13 Nov 00:00 and 1 hour by the clock is Fri 13 Nov 01:00"; err != nil || got != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
	if _, err := New().Add(from, 1); err != nil {
		t.Error(err)
	}
	if got := (Count{}); got.Sum() != "" || !got.By().IsZero() {
		t.Errorf("nothing was counted: got %q by %v", got.Sum(), got.By())
	}
}

// TestBeyond: an unknown year is an error, never a guess.
func TestBeyond(t *testing.T) {
	for _, from := range []string{"2035-12-31", "2036-05-01"} {
		if _, err := New().Add(date(t, from), 2); !errors.Is(err, ErrUnknownYear) {
			t.Errorf("from %s: got %v, want ErrUnknownYear", from, err)
		}
	}
	if _, err := Holidays(2021); !errors.Is(err, ErrUnknownYear) {
		t.Errorf("got %v, want ErrUnknownYear", err)
	}
	if _, err := New().Add(date(t, "2035-10-30"), 45); !errors.Is(err, ErrUnknownYear) {
		t.Errorf("a count into 2036: got %v, want ErrUnknownYear", err)
	}
	if _, err := New().Add(date(t, "2026-10-30"), 0); err == nil {
		t.Error("no days to count: got no error")
	}
}

// TestHolidays is a table of bank holidays that two independent lists agreed on.
func TestHolidays(t *testing.T) {
	want := map[int][]string{
		2026: {"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"},
		2027: {"01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"},
		2028: {"01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"},
		2029: {"01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26"},
		2030: {"01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"},
	}
	for year, days := range want {
		got, err := Holidays(year)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(days) {
			t.Fatalf("%d: got %d days, want %d", year, len(got), len(days))
		}
		for i, h := range got {
			if h.Day.Format("01-02") != days[i] {
				t.Errorf("%d: got %s, want %s", year, h.Day.Format("01-02"), days[i])
			}
		}
	}
	first, last := Years()
	for y := first; y <= last; y++ {
		list, err := Holidays(y)
		if err != nil || len(list) < 8 {
			t.Errorf("%d: got %d days, %v; want at least 8", y, len(list), err)
		}
		for _, h := range list {
			if weekend(h.Day) {
				t.Errorf("%s %s falls on a weekend", h.Name, h.Day.Format(time.DateOnly))
			}
		}
	}
}

func TestStrict(t *testing.T) {
	for name, give := range map[string]string{
		"unknown key":            "first=2026\nlast=2026\ncolour='x'",
		"not a day":              "first=2026\nlast=2026\n[[day]]\nday='2026-02-30'\nname='a'",
		"no name":                "first=2026\nlast=2026\n[[day]]\nday='2026-02-03'",
		"unknown year":           "first=2026\nlast=2026\n[[day]]\nday='2027-02-03'\nname='a'",
		"in place of no holiday": "first=2026\nlast=2026\n[[day]]\nday='2026-02-03'\nname='a'\ninstead_of='2026-02-04'",
	} {
		if _, err := parse([]byte(give)); err == nil {
			t.Errorf("%s: got no error", name)
		}
	}
}
