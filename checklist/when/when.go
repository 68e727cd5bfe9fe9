package when

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// When is a date as far as it is known, in local time in England.
type When struct {
	// At is a year, a month, a day or a minute: "2015", "2015-09", "2015-09-03" or "2015-09-03T14:05".
	At string `json:"at"`
	// About is true if At is approximate.
	About bool `json:"about,omitempty"`
}

// Precision is how closely a date is known.
type Precision int

// The precisions, from least to most.
const (
	None Precision = iota
	Year
	Month
	Day
	Minute
)

// layouts are the forms of At, by precision.
var layouts = [...]string{Year: "2006", Month: "2006-01", Day: "2006-01-02", Minute: "2006-01-02T15:04"}

// firstYear is the earliest year a record can hold: everyone in it was born later.
const firstYear = 1900

// Location returns England's time zone. It fails if the system has no time zones and the program embeds none (package
// time/tzdata).
func Location() (*time.Location, error) {
	loc, err := time.LoadLocation("Europe/London")
	if err != nil {
		return nil, fmt.Errorf("finding England's time zone: %w", err)
	}
	return loc, nil
}

// Of returns t with the given precision, in t's own location.
func Of(t time.Time, p Precision) When {
	if p <= None || p > Minute {
		return When{}
	}
	return When{At: t.Format(layouts[p])}
}

// IsZero reports whether no date is given.
func (w When) IsZero() bool {
	return w.At == ""
}

// Precision returns how closely w is known. It is None if there is no date, or At is not one.
func (w When) Precision() Precision {
	_, p := w.civil()
	return p
}

// Check returns an error unless w is empty or a real date from 1900 on. The error does not repeat w.
func (w When) Check() error {
	if w.IsZero() {
		if w.About {
			return errors.New("a date that is only \"about\" has no date")
		}
		return nil
	}
	if w.Precision() == None {
		return errors.New("not a real date written as year, year-month, year-month-day or year-month-dayThour:minute")
	}
	return nil
}

// Start returns the first instant of w in loc, or the zero time if w is not a date. It ignores About.
func (w When) Start(loc *time.Location) time.Time {
	c, p := w.civil()
	if p == None {
		return time.Time{}
	}
	first, _ := instants(c, loc)
	return first
}

// End returns the first instant after w in loc, or the zero time if w is not a date. It ignores About. A minute that
// the clocks showed twice ends after the second time.
func (w When) End(loc *time.Location) time.Time {
	c, p := w.civil()
	switch p {
	case None:
		return time.Time{}
	case Minute:
		_, last := instants(c, loc)
		return last.Add(time.Minute)
	}
	first, _ := instants(next(c, p), loc)
	return first
}

// Before reports whether w is certainly earlier than o.
func (w When) Before(o When) bool {
	order, sure := w.Compare(o)
	return sure && order < 0
}

// Compare returns -1 if w is earlier than o and +1 if it is later, and true. If the two overlap, the order is not
// known: 0 and false. Only two equal minutes that are not approximate give 0 and true. An approximate date is taken to
// be within a year, a month, three days or an hour of what it says.
func (w When) Compare(o When) (order int, sure bool) {
	wc, wp := w.civil()
	oc, op := o.civil()
	if wp == None || op == None {
		return 0, false
	}
	if wp == Minute && op == Minute && !w.About && !o.About {
		if repeated(wc) && repeated(oc) && wc.YearDay() == oc.YearDay() && wc.Year() == oc.Year() {
			return 0, false
		}
		return cmp.Compare(wc.Unix(), oc.Unix()), true
	}
	wFrom, wTo := w.span()
	oFrom, oTo := o.span()
	switch {
	case !wTo.After(oFrom):
		return -1, true
	case !oTo.After(wFrom):
		return 1, true
	}
	return 0, false
}

// civil returns what At says as a time in UTC, which has every hour once: good for arithmetic, but not an instant.
func (w When) civil() (time.Time, Precision) {
	for p := Year; p <= Minute; p++ {
		layout := layouts[p]
		if len(w.At) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, w.At)
		if err != nil || t.Year() < firstYear || t.Format(layout) != w.At {
			return time.Time{}, None
		}
		return t, p
	}
	return time.Time{}, None
}

// span returns the civil times that w can mean: from, and the first one after.
func (w When) span() (from, to time.Time) {
	c, p := w.civil()
	from, to = c, next(c, p)
	if w.About {
		switch p {
		case Year:
			return from.AddDate(-1, 0, 0), to.AddDate(1, 0, 0)
		case Month:
			return from.AddDate(0, -1, 0), to.AddDate(0, 1, 0)
		case Day:
			return from.AddDate(0, 0, -3), to.AddDate(0, 0, 3)
		case Minute:
			return from.Add(-time.Hour), to.Add(time.Hour)
		}
	}
	return from, to
}

// next returns the start of the period after the one of precision p that starts at c.
func next(c time.Time, p Precision) time.Time {
	switch p {
	case Year:
		return c.AddDate(1, 0, 0)
	case Month:
		return c.AddDate(0, 1, 0)
	case Day:
		return c.AddDate(0, 0, 1)
	}
	return c.Add(time.Minute)
}

// instants returns the first and the last instant when clocks in loc showed the civil time c. They differ only in the
// hour that is repeated when the clocks go back.
func instants(c time.Time, loc *time.Location) (first, last time.Time) {
	t := time.Date(c.Year(), c.Month(), c.Day(), c.Hour(), c.Minute(), 0, 0, loc)
	first, last = t, t
	if e := t.Add(-time.Hour); sameClock(e, t) {
		first = e
	}
	if l := t.Add(time.Hour); sameClock(l, t) {
		last = l
	}
	return first, last
}

// shown reports whether clocks in loc ever show the civil time c: they skip an hour when they go forward.
func shown(c time.Time, loc *time.Location) bool {
	t := time.Date(c.Year(), c.Month(), c.Day(), c.Hour(), c.Minute(), 0, 0, loc)
	return t.Hour() == c.Hour() && t.Minute() == c.Minute()
}

// Shown reports whether clocks in loc ever showed the time. They skip an hour when they go forward; a day is always
// shown.
func (w When) Shown(loc *time.Location) bool {
	c, p := w.civil()
	return p < Minute || shown(c, loc)
}

func sameClock(a, b time.Time) bool {
	return a.Day() == b.Day() && a.Hour() == b.Hour() && a.Minute() == b.Minute()
}

// repeated reports whether the civil time c is in the hour that clocks in England show twice: from 01:00 on the last
// Sunday of October. The rule dates from 1996, and times to the minute are never older.
func repeated(c time.Time) bool {
	return c.Month() == time.October && c.Weekday() == time.Sunday && c.Day() > 31-7 && c.Hour() == 1
}
