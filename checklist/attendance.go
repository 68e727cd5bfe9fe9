package checklist

import "time"

// Weekdays counts the Mondays to Fridays from the first day of the attendance to the last; 0 where a day is missing.
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

// FitsCalendar reports whether there were as many days, or sessions at two a day, as the attendance counts.
func (a Attendance) FitsCalendar() bool {
	most := a.Weekdays()
	if a.Unit != UnitDays {
		most *= 2
	}
	return most == 0 || a.Of <= most
}
