package when

import (
	"time"
)

// unit is a length of time as typed.
type unit struct {
	precision     Precision
	years, months int
	days          int
	length        time.Duration
}

var (
	aMinute    = unit{precision: Minute, length: time.Minute}
	anHour     = unit{precision: Minute, length: time.Hour}
	aDay       = unit{precision: Day, days: 1}
	aWeek      = unit{precision: Day, days: 7}
	aFortnight = unit{precision: Day, days: 14}
	aMonth     = unit{precision: Month, months: 1}
	aYear      = unit{precision: Year, years: 1}
)

var units = map[string]unit{
	"minute": aMinute, "minutes": aMinute, "min": aMinute, "mins": aMinute,
	"hour": anHour, "hours": anHour, "hr": anHour, "hrs": anHour,
	"day": aDay, "days": aDay, "week": aWeek, "weeks": aWeek, "fortnight": aFortnight, "fortnights": aFortnight,
	"month": aMonth, "months": aMonth, "year": aYear, "years": aYear, "yr": aYear, "yrs": aYear,
}

// relatives are the shapes of a date that counts from now.
var relatives = map[string]reader{
	"":                      thisPart,
	"this":                  thisPart,
	"last":                  lastNight,
	"now":                   nowReader,
	"today":                 day(0),
	"yesterday":             day(-1),
	"tomorrow":              day(1),
	"unit before yesterday": day(-2),
	"unit after tomorrow":   day(2),
	"weekday":               weekdayAlone,
	"last weekday":          lastWeekday,
	"this weekday":          weekdayOfWeek(0),
	"next weekday":          nextWeekday,
	"weekday last unit":     weekdayOfWeek(-1),
	"last unit weekday":     weekdayOfWeek(-1),
	"weekday this unit":     weekdayOfWeek(0),
	"weekday next unit":     weekdayOfWeek(1),
	"# unit ago":            ago(-1),
	"# unit ago today":      agoToday,
	"half # unit ago":       halfAgo,
	"in # unit":             ago(1),
	"in # unit time":        ago(1),
	"last unit":             calendarUnit(-1),
	"this unit":             calendarUnit(0),
	"next unit":             calendarUnit(1),
}

func day(days int) reader {
	return func(in *input) (found, error) {
		if len(in.units) > 0 && in.units[0] != aDay {
			return found{}, refuse(sayDay)
		}
		return certain(in.today.AddDate(0, 0, days), Day), nil
	}
}

// thisPart reads "this morning", or a time alone, which is today's.
func thisPart(in *input) (found, error) {
	if in.part == anyTime && in.clock == nil {
		return found{}, refuse(sayDay)
	}
	return certain(in.today, Day), nil
}

func lastNight(in *input) (found, error) {
	if in.part == anyTime {
		return found{}, refuse(sayDay)
	}
	return certain(in.today.AddDate(0, 0, -1), Day), nil
}

func nowReader(in *input) (found, error) {
	if in.clock != nil || in.part != anyTime {
		return found{}, refuse(sayTime)
	}
	return certain(in.now, Minute), nil
}

// back returns the last day with that name before the day given.
func back(from time.Time, name time.Weekday) time.Time {
	days := (int(from.Weekday())-int(name)+6)%7 + 1
	return from.AddDate(0, 0, -days)
}

// weekdayAlone reads "Tuesday" as the last one; on a Tuesday it can be today.
func weekdayAlone(in *input) (found, error) {
	last := back(in.today, in.weekdays[0])
	if in.today.Weekday() != in.weekdays[0] {
		return certain(last, Day), nil
	}
	return in.either(in.today, last), nil
}

// lastWeekday reads "last Tuesday": to some people the nearest, to others the one in the week before.
func lastWeekday(in *input) (found, error) {
	last := back(in.today, in.weekdays[0])
	return in.either(last, last.AddDate(0, 0, -7)), nil
}

// nextWeekday reads "next Tuesday", in doubt for the same reason.
func nextWeekday(in *input) (found, error) {
	next := back(in.today, in.weekdays[0]).AddDate(0, 0, 7)
	if next.Equal(in.today) {
		next = next.AddDate(0, 0, 7)
	}
	return in.either(next, next.AddDate(0, 0, 7)), nil
}

// weekdayOfWeek reads "Tuesday last week"; weeks start on Monday.
func weekdayOfWeek(weeks int) reader {
	return func(in *input) (found, error) {
		if len(in.units) > 0 && in.units[0] != aWeek {
			return found{}, refuse(sayDay)
		}
		monday := back(in.today.AddDate(0, 0, 1), time.Monday)
		offset := (int(in.weekdays[0]) + 6) % 7
		return certain(monday.AddDate(0, 0, 7*weeks+offset), Day), nil
	}
}

// either returns two days, and asks which of them is meant.
func (in *input) either(likelier, other time.Time) found {
	f := found{dates: []When{Of(likelier, Day), Of(other, Day)}}
	f.ask = question(f.dates)
	return f
}

// ago reads "3 days ago" as that day, and longer units as about then, since people count them roughly.
func ago(sign int) reader {
	return func(in *input) (found, error) {
		u, n := in.units[0], sign*in.nums[0].value
		f := certain(in.today.AddDate(0, 0, n*u.days), Day)
		switch u.precision {
		case Minute:
			if in.clock != nil || in.part != anyTime {
				return found{}, refuse(sayTime)
			}
			f = certain(in.now.Add(time.Duration(n)*u.length), Minute)
		case Month:
			f = certain(civil(in.today.Year(), int(in.today.Month())+n, 1), Month)
		case Year:
			f = certain(civil(in.today.Year()+n, 1, 1), Year)
		}
		in.about = in.about || u != aDay && in.clock == nil
		return f, nil
	}
}

// agoToday reads "a week ago today" as that very day.
func agoToday(in *input) (found, error) {
	if in.units[0].days == 0 {
		return found{}, refuse(sayDay)
	}
	return certain(in.today.AddDate(0, 0, -in.nums[0].value*in.units[0].days), Day), nil
}

// halfAgo reads "half an hour ago".
func halfAgo(in *input) (found, error) {
	if in.units[0] != anHour || in.nums[0].value != 1 || in.clock != nil || in.part != anyTime {
		return found{}, refuse(sayDay)
	}
	in.about = true
	return certain(in.now.Add(-30*time.Minute), Minute), nil
}

// calendarUnit reads "last month" and "this year"; a week is not a date.
func calendarUnit(n int) reader {
	return func(in *input) (found, error) {
		switch in.units[0] {
		case aMonth:
			return certain(civil(in.today.Year(), int(in.today.Month())+n, 1), Month), nil
		case aYear:
			return certain(civil(in.today.Year()+n, 1, 1), Year), nil
		}
		return found{}, refuse(sayWeek)
	}
}
