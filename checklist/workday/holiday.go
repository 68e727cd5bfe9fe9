package workday

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"referral/checklist/content"
)

// ErrUnknownYear is returned for a year whose bank holidays are not known.
var ErrUnknownYear = errors.New("the bank holidays of that year are not known to this version")

// Holiday is a bank holiday that falls on a Monday to Friday.
type Holiday struct {
	Day  time.Time // Day is midnight in UTC.
	Name string
}

// Years returns the first and the last year whose bank holidays are known.
func Years() (first, last int) { return data().First, data().Last }

// Holidays returns the bank holidays of a year that fall on a Monday to Friday, including substitute days, in order.
func Holidays(year int) ([]Holiday, error) {
	d := data()
	if year < d.First || year > d.Last {
		return nil, fmt.Errorf("counting working days in %d: %w", year, ErrUnknownYear)
	}
	return slices.Clone(d.years[year]), nil
}

// yearly returns the bank holidays that every year has, including substitutes.
func yearly(year int) []Holiday {
	easter := Easter(year)
	newYear := civil(year, time.January, 1)
	for weekend(newYear) {
		newYear = newYear.AddDate(0, 0, 1)
	}
	// If Christmas Day or Boxing Day falls on a weekend, the next free days replace it.
	christmas, boxing := civil(year, time.December, 25), civil(year, time.December, 26)
	switch christmas.Weekday() {
	case time.Friday: // Boxing Day is a Saturday.
		boxing = boxing.AddDate(0, 0, 2)
	case time.Saturday, time.Sunday:
		christmas, boxing = civil(year, time.December, 27), civil(year, time.December, 28)
		if civil(year, time.December, 25).Weekday() == time.Sunday {
			boxing = civil(year, time.December, 26)
		}
	}
	return []Holiday{
		{newYear, "New Year's Day"},
		{easter.AddDate(0, 0, -2), "Good Friday"},
		{easter.AddDate(0, 0, 1), "Easter Monday"},
		{monday(year, time.May, 1), "Early May bank holiday"},
		{monday(year, time.May, 25), "Spring bank holiday"},
		{monday(year, time.August, 25), "Summer bank holiday"},
		{christmas, "Christmas Day"},
		{boxing, "Boxing Day"},
	}
}

// Easter returns Easter Sunday of a year in the Gregorian calendar.
func Easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(year, time.Month(n/31), n%31+1)
}

// monday returns the first Monday on or after a day of a month.
func monday(year int, month time.Month, day int) time.Time {
	t := civil(year, month, day)
	return t.AddDate(0, 0, (8-int(t.Weekday()))%7)
}

func civil(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// dayOf returns the calendar day of t, in t's own location.
func dayOf(t time.Time) time.Time { return civil(t.Year(), t.Month(), t.Day()) }

func weekend(t time.Time) bool { return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday }

//go:embed holidays.toml
var file []byte

type table struct {
	First int `toml:"first"`
	Last  int `toml:"last"`
	Days  []struct {
		Day       string `toml:"day"`
		Name      string `toml:"name"`
		InsteadOf string `toml:"instead_of"`
	} `toml:"day"`

	years map[int][]Holiday
}

// data is read once. The tests read it too, so a broken file never ships.
var data = sync.OnceValue(func() *table {
	t, err := parse(file)
	if err != nil {
		panic("workday: the built-in holidays.toml: " + err.Error())
	}
	return t
})

func parse(b []byte) (*table, error) {
	t := new(table)
	if err := content.Decode("holidays.toml", b, t); err != nil {
		return nil, fmt.Errorf("reading %w", err)
	}
	t.years = map[int][]Holiday{}
	for y := t.First; y <= t.Last; y++ {
		t.years[y] = yearly(y)
	}
	for _, d := range t.Days {
		day, err := time.Parse(time.DateOnly, d.Day)
		if err != nil || d.Name == "" || t.years[day.Year()] == nil {
			return nil, fmt.Errorf("reading holidays.toml: a day, its name, or its year is missing or wrong")
		}
		list := t.years[day.Year()]
		if d.InsteadOf != "" {
			n := len(list)
			list = slices.DeleteFunc(list, func(h Holiday) bool { return h.Day.Format(time.DateOnly) == d.InsteadOf })
			if len(list) == n {
				return nil, fmt.Errorf("reading holidays.toml: a day stands in for one that is no bank holiday")
			}
		}
		t.years[day.Year()] = append(list, Holiday{day, d.Name})
	}
	for _, list := range t.years {
		slices.SortFunc(list, func(a, b Holiday) int { return a.Day.Compare(b.Day) })
	}
	return t, nil
}
