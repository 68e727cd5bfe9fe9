package when

import (
	"fmt"
	"time"

	"referral/checklist/english"
)

// Age returns the age on the day of on, in completed years and months. It is sure if born is known to the day and is
// not after on; otherwise years is the lowest possible age, and months is 0. Someone born on 29 February is a year
// older on 1 March in a year without that day.
func Age(born When, on time.Time) (years, months int, sure bool) {
	c, p := born.civil()
	day, _ := Of(on, Day).civil()
	if p == None || p >= Day && !born.About {
		if p == None || c.Truncate(24*time.Hour).After(day) {
			return 0, 0, false
		}
		years, months = elapsed(c, day)
		return years, months, true
	}
	least, _ := AgeRange(born, on)
	return least, 0, false
}

// AgeRange returns the lowest and highest age that someone can have on the day of on, in completed years; 0 if not yet
// born.
func AgeRange(born When, on time.Time) (least, most int) {
	day, _ := Of(on, Day).civil()
	return agesBetween(born, day, day)
}

// SchoolYear returns the school year in England for the age on the last 31 August before on, from "Reception" to "Year
// 13". It reports false if the date of birth leaves it open, or the age has no school year. It goes by age only;
// children can be taught in another year.
func SchoolYear(born When, on time.Time) (string, bool) {
	if born.Precision() == None {
		return "", false
	}
	start := on.Year()
	if on.Month() < time.September {
		start--
	}
	least, most := AgeRange(born, time.Date(start, time.August, 31, 12, 0, 0, 0, time.UTC))
	switch {
	case least != most || least < 4 || least > 17:
		return "", false
	case least == 4:
		return "Reception", true
	}
	return fmt.Sprintf("Year %d", least-4), true
}

// ageDuring says the age of someone during w: "12 years 8 months old", "11 or 12 years old", "about 12 years old", "9
// days old", "before the birth". It is empty if either is not a date.
func ageDuring(born, w When) string {
	b, bp := born.civil()
	c, wp := w.civil()
	if bp == None || wp == None {
		return ""
	}
	if w.Before(born) && !sameDay(b, c) {
		return "before the birth"
	}
	if bp >= Day && wp >= Day && !born.About && !w.About {
		return exactAge(b, c)
	}
	from, to := w.span()
	least, most := agesBetween(born, from, to.Add(-time.Minute))
	switch {
	case most >= least+2 && born.About && bp == Year:
		return "about " + english.Count(max(0, c.Year()-b.Year()), "year") + " old" // The age that was given, at the time it was given.
	case most >= least+2:
		return "about " + english.Count((least+most)/2, "year") + " old"
	case most == least+1:
		return fmt.Sprintf("%d or %s old", least, english.Count(most, "year"))
	case most == 0:
		return "under 1 year old"
	}
	return english.Count(most, "year") + " old"
}

// exactAge says the age on day as closely as people do: days for a new baby, months as well as years for a child.
func exactAge(born, day time.Time) string {
	years, months := elapsed(born, day)
	switch {
	case years == 0 && months == 0:
		return english.Count(int(day.Truncate(24*time.Hour).Sub(born.Truncate(24*time.Hour))/(24*time.Hour)), "day") + " old"
	case years == 0:
		return english.Count(months, "month") + " old"
	case months == 0 || years >= 18:
		return english.Count(years, "year") + " old"
	}
	return english.Count(years, "year") + " " + english.Count(months, "month") + " old"
}

// agesBetween returns the lowest and highest number of completed years from born to a civil time between from and to.
func agesBetween(born When, from, to time.Time) (least, most int) {
	if born.Precision() == None {
		return 0, 0
	}
	first, after := born.span()
	least, _ = elapsed(after.Add(-time.Minute), from)
	most, _ = elapsed(first, to)
	return max(least, 0), max(most, 0)
}

// elapsed returns the completed years and months from one civil day to another.
func elapsed(from, to time.Time) (years, months int) {
	months = 12*(to.Year()-from.Year()) + int(to.Month()) - int(from.Month())
	if to.Day() < from.Day() {
		months--
	}
	return months / 12, months % 12
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}
