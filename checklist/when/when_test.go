package when

import (
	"encoding/json"
	"testing"
	"time"
)

func TestCheck(t *testing.T) {
	tests := []struct {
		at   string
		want Precision
	}{
		{"", None},
		{"2015", Year},
		{"2015-09", Month},
		{"2015-09-03", Day},
		{"2015-09-03T14:05", Minute},
		{"2024-02-29", Day},
		{"2024-02-29T00:00", Minute},
		{"1900", Year},
	}
	for _, tt := range tests {
		w := When{At: tt.at}
		if got := w.Precision(); got != tt.want {
			t.Errorf("Precision of %q = %d, want %d", tt.at, got, tt.want)
		}
		if err := w.Check(); err != nil {
			t.Errorf("Check of %q: %v", tt.at, err)
		}
	}
	for _, at := range []string{"1899", "0000", "15", "2015-13", "2015-00", "2015-9", "2015-09-31", "2023-02-29", "2015-09-03T24:00",
		"2015-09-03T14:60", "2015-09-03 14:05", "2015-09-03T14:05Z", "2015-09-03T14:05:00", " 2015", "+201", "2015-09-0x", "about", "\x1b[2J"} {
		w := When{At: at}
		if w.Check() == nil || w.Precision() != None || w.String() != "" || w.Long() != "" {
			t.Errorf("%q passed", at)
		}
		if loc := london(t); !w.Start(loc).IsZero() || !w.End(loc).IsZero() {
			t.Errorf("%q has a start or an end", at)
		}
	}
	if (When{About: true}).Check() == nil {
		t.Error("about nothing passed")
	}
}

func TestJSON(t *testing.T) {
	for _, want := range []string{`{"at":"2015-09"}`, `{"at":"2015","about":true}`} {
		var w When
		if err := json.Unmarshal([]byte(want), &w); err != nil {
			t.Fatal(err)
		}
		if got, err := json.Marshal(w); err != nil || string(got) != want {
			t.Errorf("got %s, %v; want %s", got, err, want)
		}
	}
}

func TestString(t *testing.T) {
	tests := []struct {
		w           When
		short, long string
	}{
		{When{At: "2026-11-12T11:34"}, "Thu 12 Nov 2026, 11:34", "Thursday 12 November 2026, 11:34"},
		{When{At: "2015-09-03"}, "Thu 3 Sep 2015", "Thursday 3 September 2015"},
		{When{At: "2026-11"}, "November 2026", "November 2026"},
		{When{At: "2026-11", About: true}, "about November 2026", "about November 2026"},
		{When{At: "2015", About: true}, "about 2015", "about 2015"},
		{When{At: "2015"}, "2015", "2015"},
		{When{}, "", ""},
	}
	for _, tt := range tests {
		if got := tt.w.String(); got != tt.short {
			t.Errorf("String = %q, want %q", got, tt.short)
		}
		if got := tt.w.Long(); got != tt.long {
			t.Errorf("Long = %q, want %q", got, tt.long)
		}
	}
}

func TestStartAndEnd(t *testing.T) {
	loc := london(t)
	tests := []struct {
		at, start, end string
	}{
		{"2015", "2015-01-01T00:00:00Z", "2016-01-01T00:00:00Z"},
		{"2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"},
		{"2026-12", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"},
		{"2026-07-01", "2026-07-01T00:00:00+01:00", "2026-07-02T00:00:00+01:00"},
		{"2026-03-29", "2026-03-29T00:00:00Z", "2026-03-30T00:00:00+01:00"},            // 23 hours
		{"2026-10-25", "2026-10-25T00:00:00+01:00", "2026-10-26T00:00:00Z"},            // 25 hours
		{"2026-10-25T01:30", "2026-10-25T01:30:00+01:00", "2026-10-25T01:31:00Z"},      // shown twice
		{"2026-10-25T02:00", "2026-10-25T02:00:00Z", "2026-10-25T02:01:00Z"},           // once
		{"2026-10-25T00:59", "2026-10-25T00:59:00+01:00", "2026-10-25T01:00:00+01:00"}, // once
		{"2026-11-12T11:34", "2026-11-12T11:34:00Z", "2026-11-12T11:35:00Z"},
	}
	for _, tt := range tests {
		w := When{At: tt.at}
		if got := w.Start(loc).Format(time.RFC3339); got != tt.start {
			t.Errorf("Start of %s = %s, want %s", tt.at, got, tt.start)
		}
		if got := w.End(loc).Format(time.RFC3339); got != tt.end {
			t.Errorf("End of %s = %s, want %s", tt.at, got, tt.end)
		}
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		name  string
		a, b  When
		order int
		sure  bool
	}{
		{"years", When{At: "2015"}, When{At: "2016"}, -1, true},
		{"the same year", When{At: "2015"}, When{At: "2015"}, 0, false},
		{"a day in the year", When{At: "2015"}, When{At: "2015-09-03"}, 0, false},
		{"a day after the year", When{At: "2015"}, When{At: "2016-01-01"}, -1, true},
		{"the same day", When{At: "2015-09-03"}, When{At: "2015-09-03"}, 0, false},
		{"minutes", When{At: "2015-09-03T14:05"}, When{At: "2015-09-03T14:06"}, -1, true},
		{"the same minute", When{At: "2015-09-03T14:05"}, When{At: "2015-09-03T14:05"}, 0, true},
		{"about a year, the next", When{At: "2015", About: true}, When{At: "2016-06"}, 0, false},
		{"about a year, two on", When{At: "2015", About: true}, When{At: "2017"}, -1, true},
		{"about a day", When{At: "2015-09-03", About: true}, When{At: "2015-09-06"}, 0, false},
		{"about a day, four on", When{At: "2015-09-03", About: true}, When{At: "2015-09-07"}, -1, true},
		{"about a month", When{At: "2015-09", About: true}, When{At: "2015-11"}, -1, true},
		{"about a minute", When{At: "2015-09-03T14:05", About: true}, When{At: "2015-09-03T15:00"}, 0, false},
		{"in the repeated hour", When{At: "2026-10-25T01:10"}, When{At: "2026-10-25T01:50"}, 0, false},
		{"before the repeated hour", When{At: "2026-10-25T00:59"}, When{At: "2026-10-25T01:00"}, -1, true},
		{"no date", When{}, When{At: "2015"}, 0, false},
		{"not a date", When{At: "x"}, When{At: "2015"}, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if order, sure := tt.a.Compare(tt.b); order != tt.order || sure != tt.sure {
				t.Errorf("Compare = %d, %v; want %d, %v", order, sure, tt.order, tt.sure)
			}
			if order, sure := tt.b.Compare(tt.a); order != -tt.order || sure != tt.sure {
				t.Errorf("the other way = %d, %v; want %d, %v", order, sure, -tt.order, tt.sure)
			}
			if got := tt.a.Before(tt.b); got != (tt.order < 0) {
				t.Errorf("Before = %v", got)
			}
		})
	}
}

// TestRepeatedHour checks the rule for the repeated hour against the time zone itself.
func TestRepeatedHour(t *testing.T) {
	loc := london(t)
	for c := civil(1996, 1, 1); c.Year() < 2040; c = c.Add(time.Hour) {
		first, last := instants(c, loc)
		if got, want := repeated(c), !first.Equal(last); got != want {
			t.Fatalf("repeated at %v = %v, want %v", c, got, want)
		}
	}
}

func TestShown(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]bool{"2026-03-29T00:59": true, "2026-03-29T01:00": false, "2026-03-29T01:30": false, "2026-03-29T02:00": true, "2026-03-29": true, "2026-03": true, "2026-10-25T01:30": true, "2027-03-28T01:15": false} {
		if got := (When{At: at}).Shown(london); got != want {
			t.Errorf("%s: got %v", at, got)
		}
	}
}
