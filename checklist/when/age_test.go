package when

import (
	"testing"
	"time"
)

func TestAge(t *testing.T) {
	tests := []struct {
		name          string
		born          When
		on            string
		years, months int
		sure          bool
	}{
		{"the day before a birthday", When{At: "2014-03-03"}, "2026-03-02", 11, 11, true},
		{"a birthday", When{At: "2014-03-03"}, "2026-03-03", 12, 0, true},
		{"in between", When{At: "2014-03-03"}, "2026-11-12", 12, 8, true},
		{"the day of birth", When{At: "2026-11-12"}, "2026-11-12", 0, 0, true},
		{"unborn", When{At: "2027-02-10"}, "2026-11-12", 0, 0, false},
		{"29 February, on 28", When{At: "2016-02-29"}, "2026-02-28", 9, 11, true},
		{"29 February, on 1 March", When{At: "2016-02-29"}, "2026-03-01", 10, 0, true},
		{"29 February, in a leap year", When{At: "2016-02-29"}, "2028-02-29", 12, 0, true},
		{"the last of a month", When{At: "2026-01-31"}, "2026-02-28", 0, 0, true},
		{"a year only", When{At: "1991"}, "2026-11-12", 34, 0, false},
		{"a month only", When{At: "2014-03"}, "2026-11-12", 12, 0, false},
		{"about", When{At: "1991", About: true}, "2026-11-12", 33, 0, false},
		{"no date", When{}, "2026-11-12", 0, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			on := When{At: tt.on}.Start(london(t)).Add(23 * time.Hour)
			if years, months, sure := Age(tt.born, on); years != tt.years || months != tt.months || sure != tt.sure {
				t.Errorf("Age = %d, %d, %v; want %d, %d, %v", years, months, sure, tt.years, tt.months, tt.sure)
			}
		})
	}
}

func TestAgeRange(t *testing.T) {
	on := typedAt(t)
	tests := []struct {
		born        When
		least, most int
	}{
		{When{At: "2014-03-03"}, 12, 12},
		{When{At: "2014-11"}, 11, 12},
		{When{At: "2014"}, 11, 12},
		{When{At: "2014", About: true}, 10, 13},
		{When{At: "2027-02-10"}, 0, 0},
	}
	for _, tt := range tests {
		if least, most := AgeRange(tt.born, on); least != tt.least || most != tt.most {
			t.Errorf("AgeRange of %v = %d to %d, want %d to %d", tt.born, least, most, tt.least, tt.most)
		}
	}
}

func TestSchoolYear(t *testing.T) {
	tests := []struct {
		name, on string
		born     When
		want     string
	}{
		{"in autumn", "2026-11-12", When{At: "2014-03-03"}, "Year 8"},
		{"born on 31 August", "2026-09-01", When{At: "2014-08-31"}, "Year 8"},
		{"born on 1 September", "2026-09-01", When{At: "2014-09-01"}, "Year 7"},
		{"the last day of a school year", "2026-08-31", When{At: "2014-08-31"}, "Year 7"},
		{"reception", "2026-11-12", When{At: "2022-01-10"}, "Reception"},
		{"not yet at school", "2026-11-12", When{At: "2022-09-01"}, ""},
		{"year 13", "2026-11-12", When{At: "2009-08-31"}, "Year 13"},
		{"left", "2026-11-12", When{At: "2008-08-31"}, ""},
		{"a month is enough", "2026-11-12", When{At: "2014-08"}, "Year 8"},
		{"a year is not", "2026-11-12", When{At: "2014"}, ""},
		{"about is not", "2026-11-12", When{At: "2014-08", About: true}, ""},
		{"unborn", "2026-11-12", When{At: "2027-02"}, ""},
		{"no date", "2026-11-12", When{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := SchoolYear(tt.born, When{At: tt.on}.Start(london(t)))
			if got != tt.want || ok != (tt.want != "") {
				t.Errorf("SchoolYear = %q, %v; want %q", got, ok, tt.want)
			}
		})
	}
}

func TestSayBack(t *testing.T) {
	tests := []struct{ name, at, born, want string }{
		{"no birth", "2015-09-03", "", "Thursday 3 September 2015"},
		{"with age", "2026-11-09T08:40", "2014-03-03", "Monday 9 November 2026, 08:40; 12 years 8 months old then"},
		{"today", "2026-11-12", "2014-03-03", "Thursday 12 November 2026 (today); 12 years 8 months old today"},
		{"yesterday", "2026-11-11", "2014-11-11", "Wednesday 11 November 2026 (yesterday); 12 years old then"},
		{"later today", "2026-11-12T14:05", "", "Thursday 12 November 2026, 14:05 (later today)"},
		{"tomorrow", "2026-11-13", "", "Friday 13 November 2026 (tomorrow)"},
		{"soon", "2026-11-23", "", "Monday 23 November 2026 (in 11 days)"},
		{"a slip of the year", "2027-11-09", "", "Tuesday 9 November 2027 (still to come)"},
		{"a month to come", "2027-02", "", "February 2027 (still to come)"},
		{"this month", "2026-11", "", "November 2026"},
		{"a baby", "2026-11-09", "2026-10-31", "Monday 9 November 2026; 9 days old then"},
		{"months", "2026-11-09", "2026-03-31", "Monday 9 November 2026; 7 months old then"},
		{"the birth", "2026-11-09", "2026-11-09", "Monday 9 November 2026; 0 days old then"},
		{"before the birth", "2013-11-09", "2014-03-03", "Saturday 9 November 2013; before the birth"},
		{"nearly an adult", "2026-11-09", "2008-12-02", "Monday 9 November 2026; 17 years 11 months old then"},
		{"just an adult", "2026-11-09", "2008-09-02", "Monday 9 November 2026; 18 years old then"},
		{"an adult", "2026-11-09", "1991-01-02", "Monday 9 November 2026; 35 years old then"},
		{"a year", "2020", "2014-03-03", "2020; 5 or 6 years old then"},
		{"a month", "2026-09", "2014-03-03", "September 2026; 12 years old then"},
		{"a year of birth", "2026-11-09", "2014", "Monday 9 November 2026; 11 or 12 years old then"},
		{"about a year", "~2020", "2014-03-03", "about 2020; about 5 years old then"},
		{"the first year", "2026-09", "2026-03-03", "September 2026; under 1 year old then"},
		{"no date", "", "2014-03-03", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SayBack(known(tt.at), typedAt(t), known(tt.born)); got != tt.want {
				t.Errorf("SayBack = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSayBorn(t *testing.T) {
	tests := []struct{ born, want string }{
		{"2014-03-03", "Monday 3 March 2014; 12 years old, Year 8 by age"},
		{"2022-01-10", "Monday 10 January 2022; 4 years old, Reception by age"},
		{"2025-04-02", "Wednesday 2 April 2025; 1 year 7 months old"},
		{"2026-11-03", "Tuesday 3 November 2026; 9 days old"},
		{"2027-02-10", "Wednesday 10 February 2027; not born yet"},
		{"1991-01-02", "Wednesday 2 January 1991; 35 years old"},
		{"1991", "1991; 34 or 35 years old"},
		{"~1991", "about 1991; about 35 years old"},
		{"2014-03", "March 2014; 12 years old, Year 8 by age"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.born, func(t *testing.T) {
			if got := SayBorn(known(tt.born), typedAt(t)); got != tt.want {
				t.Errorf("SayBorn = %q, want %q", got, tt.want)
			}
		})
	}
}

// known returns the date written as at, with ~ before it for about.
func known(at string) When {
	if len(at) > 0 && at[0] == '~' {
		return When{At: at[1:], About: true}
	}
	return When{At: at}
}
