package checklist

import "time"

// Weekdays counts the Mondays to Fridays from the first day of the attendance to the last. It is 0 if a day is missing.
func (a Attendance) Weekdays() int {
	from, err := time.Parse(time.DateOnly, a.From)
	to, err2 := time.Parse(time.DateOnly, a.To)
	if err != nil || err2 != nil || to.Sub(from) > 10*366*24*time.Hour {
		return 0
	}
	n := 0
	for day := from; !day.After(to); day = day.AddDate(0, 0, 1) {
		if day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
			n++
		}
	}
	return n
}

// FitsCalendar reports whether the period has room for the number of days, or of sessions at two a day, that were
// counted.
func (a Attendance) FitsCalendar() bool {
	most := a.Weekdays()
	if a.Unit != UnitDays {
		most *= 2
	}
	return most == 0 || a.Of <= most
}
