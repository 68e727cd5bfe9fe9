package workday

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist/english"
)

// Calendar says which days are working days: those of England, without the closed days of one place.
type Calendar struct {
	closed map[time.Time]bool
}

// New returns England's calendar without the closed days given.
func New(closed ...time.Time) Calendar {
	c := Calendar{closed: map[time.Time]bool{}}
	for _, d := range closed {
		c.closed[dayOf(d)] = true
	}
	return c
}

// Working reports whether the day of t, in t's own location, is a working day.
func (c Calendar) Working(t time.Time) (bool, error) {
	why, err := c.off(dayOf(t))
	return why == "", err
}

// off says why a day is not a working day: "weekend", "bank holiday", "closed day". It is empty if it is one.
func (c Calendar) off(day time.Time) (string, error) {
	holidays, err := Holidays(day.Year())
	switch {
	case err != nil:
		return "", err
	case weekend(day):
		return "weekend", nil
	case slices.ContainsFunc(holidays, func(h Holiday) bool { return h.Day.Equal(day) }):
		return "bank holiday", nil
	case c.closed[day]:
		return "closed day", nil
	}
	return "", nil
}

// Count is a number of working days counted out.
type Count struct {
	From     time.Time   // From is day 0.
	Days     []time.Time // Days are the working days counted, from day 1.
	Holidays int         // Holidays is how many bank holidays on a Monday to Friday were in between and not counted.
	Closed   int         // Closed is how many closed days were in between.
}

// Add counts n working days from day 0, which is the day of t in t's own location. n is at least 1.
func (c Calendar) Add(t time.Time, n int) (Count, error) {
	if n < 1 {
		return Count{}, fmt.Errorf("counting working days: there is nothing to count")
	}
	count := Count{From: dayOf(t)}
	for day := count.From.AddDate(0, 0, 1); len(count.Days) < n; day = day.AddDate(0, 0, 1) {
		why, err := c.off(day)
		if err != nil {
			return Count{}, err
		}
		switch why {
		case "":
			count.Days = append(count.Days, day)
		case "bank holiday":
			count.Holidays++
		case "closed day":
			count.Closed++
		}
	}
	return count, nil
}

// Next returns the first working day after the day of t.
func (c Calendar) Next(t time.Time) (time.Time, error) {
	count, err := c.Add(t, 1)
	return count.By(), err
}

// By returns the last day counted, by the end of which a thing is due. It is the zero time if nothing was counted.
func (c Count) By() time.Time {
	if len(c.Days) == 0 {
		return time.Time{}
	}
	return c.Days[len(c.Days)-1]
}

// listed is how many days a sum lists one by one.
const listed = 5

// Sum shows how it was counted: "Wed 23 Dec is day 0; Thu 24 Dec is day 1". It only names days that were counted.
func (c Count) Sum() string {
	if len(c.Days) == 0 {
		return ""
	}
	parts := []string{c.name(c.From, 0)}
	for i, d := range c.Days {
		if len(c.Days) <= listed || i == 0 || i == len(c.Days)-1 {
			parts = append(parts, c.name(d, i+1))
		}
	}
	s := strings.Join(parts, "; ")
	if len(c.Days) > listed {
		left := []string{"weekends"}
		for _, k := range []struct {
			n    int
			what string
		}{{c.Holidays, "bank holiday"}, {c.Closed, "closed day"}} {
			if k.n > 0 {
				left = append(left, english.Count(k.n, k.what))
			}
		}
		s += "; " + english.And(left) + " between are not counted"
	}
	return s
}

func (c Count) name(day time.Time, n int) string {
	layout := "Mon 2 Jan"
	if day.Year() != c.From.Year() {
		layout = "Mon 2 Jan 2006"
	}
	return fmt.Sprintf("%s is day %d", day.Format(layout), n)
}

// Hours is a number of hours counted by the clock.
type Hours struct {
	From, By time.Time
	Changed  bool // Changed is true if the clocks change between the two.
}

// AddHours counts n hours by the clock from t, in t's own location. If the clocks change in between, By is the earlier
// of the time after n hours have passed and the time the clock shows.
func AddHours(t time.Time, n int) (Hours, error) {
	if n < 1 {
		return Hours{}, fmt.Errorf("counting hours: there is nothing to count")
	}
	passed := t.Add(time.Duration(n) * time.Hour)
	shown := time.Date(t.Year(), t.Month(), t.Day(), t.Hour()+n, t.Minute(), 0, 0, t.Location())
	h := Hours{From: t, By: passed, Changed: !passed.Equal(shown)}
	if exists := shown.Minute() == t.Minute() && (shown.Hour()-t.Hour()-n)%24 == 0; exists && shown.Before(passed) {
		h.By = shown
	}
	return h, nil
}

// Sum shows how it was counted: "Wed 23 Dec 16:20 and 24 hours by the clock is Thu 24 Dec 16:20".
func (h Hours) Sum(n int) string {
	layout := "Mon 2 Jan 15:04"
	to := layout
	if h.By.Year() != h.From.Year() {
		to = "Mon 2 Jan 2006 15:04"
	}
	s := fmt.Sprintf("%s and %s by the clock is %s", h.From.Format(layout), english.Count(n, "hour"), h.By.Format(to))
	if h.Changed {
		s += "; the clocks change that night, so the earlier time is shown"
	}
	return s
}
