package when

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist/english"
)

// input is what was typed, without its time of day, sorted by kind; now and today are when it was typed.
type input struct {
	now   time.Time
	today time.Time // the day of now, as a civil time
	about bool
	part  part
	clock *clock

	shape    []string // "#", "#/#", "month", "weekday", "unit", or the word itself
	nums     []number
	sep      byte // the separator of the last chain
	chained  bool // there is a chain of two numbers or more
	months   []time.Month
	weekdays []time.Weekday
	units    []unit
	words    []string
}

// reader reads a date of the shape next to it in a table.
type reader func(in *input) (found, error)

// dates are the shapes of a complete date. A weekday next to one of them is compared with it.
var dates = map[string]reader{
	"#/#/#":     threeNumbers,
	"# # #":     threeNumbers,
	"#/#":       twoNumbers,
	"#":         yearAlone,
	"# month #": monthInWords,
	"month # #": monthInWords,
	"# month":   dayMonth,
	"month #":   monthNumber,
	"month":     monthAlone,
}

// sort sorts items by kind and works out their shape.
func (in *input) sort(items []item) {
	for _, it := range items {
		if len(it.nums) > 0 {
			in.shape = append(in.shape, "#"+strings.Repeat("/#", len(it.nums)-1))
			in.nums = append(in.nums, it.nums...)
			in.sep, in.chained = it.sep, in.chained || it.sep != 0
			continue
		}
		in.words = append(in.words, it.word)
		if m, ok := month(it.word); ok {
			in.shape, in.months = append(in.shape, "month"), append(in.months, m)
		} else if d, ok := weekday(it.word); ok {
			in.shape, in.weekdays = append(in.shape, "weekday"), append(in.weekdays, d)
		} else if u, ok := units[it.word]; ok {
			in.shape, in.units = append(in.shape, "unit"), append(in.units, u)
		} else {
			in.shape = append(in.shape, it.word)
		}
	}
}

// read finds the reader for the shape of in.
func (in *input) read() (found, error) {
	shape := strings.Join(in.shape, " ")
	if read, ok := relatives[shape]; ok {
		return read(in)
	}
	bare := slices.DeleteFunc(slices.Clone(in.shape), func(s string) bool { return s == "weekday" || s == "in" })
	if read, ok := dates[strings.Join(bare, " ")]; ok && len(in.weekdays) <= 1 {
		f, err := read(in)
		if err == nil && len(in.weekdays) == 1 {
			f, err = f.compare(in.weekdays[0])
		}
		return f, err
	}
	return found{}, refuse(in.refusal())
}

func threeNumbers(in *input) (found, error) {
	n := in.nums
	if n[0].width == 4 {
		return dated(in, n[2], n[1].value, n[0])
	}
	return dated(in, n[0], n[1].value, n[2])
}

func monthInWords(in *input) (found, error) {
	day, year := in.nums[0], in.nums[1]
	if day.width == 4 {
		day, year = year, day
	}
	return dated(in, day, int(in.months[0]), year)
}

func dayMonth(in *input) (found, error) {
	if in.nums[0].width == 4 {
		return monthOf(in, int(in.months[0]), in.nums[0])
	}
	return yearless(in, int(in.months[0]), in.nums[0].value)
}

// monthNumber reads "September 3", "September 2015" and "September 15", which can be either.
func monthNumber(in *input) (found, error) {
	m, n := int(in.months[0]), in.nums[0]
	if n.width == 4 || n.short || n.value > 31 {
		return monthOf(in, m, n)
	}
	f, err := yearless(in, m, n.value)
	if years, bad := in.years(n); err == nil && bad == nil && n.width == 2 && in.clock == nil && len(in.weekdays) == 0 {
		f.dates = append(f.dates[:1], Of(civil(years[0], m, 1), Month))
		f.ask = question(f.dates)
	}
	return f, err
}

func monthAlone(in *input) (found, error) {
	m := int(in.months[0])
	recent := civil(in.today.Year(), m, 1)
	if recent.After(in.today) {
		recent = recent.AddDate(-1, 0, 0)
	}
	f := found{dates: []When{Of(recent, Month), Of(recent.AddDate(1, 0, 0), Month)}}
	f.ask = question(f.dates)
	return f, nil
}

// twoNumbers reads "09/2015", "2015-09" and "3/9".
func twoNumbers(in *input) (found, error) {
	a, b := in.nums[0], in.nums[1]
	switch {
	case b.width == 4 && a.width < 4:
		return monthOf(in, a.value, b)
	case a.width == 4 && in.sep == '-' && b.width == 2 && b.value <= 12:
		return monthOf(in, b.value, a)
	case a.width == 4:
		return found{}, refuse("type one year, such as 2015, or a month and year, such as 09/2015")
	}
	return yearless(in, b.value, a.value)
}

func yearAlone(in *input) (found, error) {
	n := in.nums[0]
	if n.width != 4 {
		return found{}, refuse(sayDay)
	}
	return certain(civil(n.value, 1, 1), Year), nil
}

// dated reads a day with its month and year; a year of two digits is asked about.
func dated(in *input, day number, month int, year number) (found, error) {
	years, err := in.years(year)
	if err != nil {
		return found{}, err
	}
	var f found
	var said []string
	for _, y := range years {
		if bad := realDay(y, month, day.value); bad != nil {
			err = bad
			continue
		}
		f.dates = append(f.dates, Of(civil(y, month, day.value), Day))
		said = append(said, fmt.Sprint(y))
	}
	if len(f.dates) == 0 {
		return found{}, err
	}
	if year.width != 4 {
		f.ask = "Is that " + english.Or(said) + "?"
	}
	return f, nil
}

// monthOf reads a month with its year.
func monthOf(in *input, month int, year number) (found, error) {
	years, err := in.years(year)
	if err != nil {
		return found{}, err
	}
	if err := realDay(leapYear, month, 1); err != nil {
		return found{}, err
	}
	var f found
	var said []string
	for _, y := range years {
		f.dates = append(f.dates, Of(civil(y, month, 1), Month))
		said = append(said, fmt.Sprint(y))
	}
	if year.width != 4 {
		f.ask = "Is that " + english.Or(said) + "?"
	}
	return f, nil
}

// yearless reads a day without a year: the last such day, or the next. A weekday that fits one of the two decides.
func yearless(in *input, month, day int) (found, error) {
	if err := realDay(leapYear, month, day); err != nil {
		return found{}, err
	}
	dates := aroundToday(in.today, month, day)
	for _, w := range dates {
		if c, _ := w.civil(); len(in.weekdays) == 1 && c.Weekday() == in.weekdays[0] {
			return certain(c, Day), nil
		}
	}
	return found{dates: dates, ask: question(dates)}, nil
}

// aroundToday returns the last such day up to today, and the next one after it.
func aroundToday(today time.Time, month, day int) []When {
	last, next := today.Year(), today.Year()
	for realDay(last, month, day) != nil || civil(last, month, day).After(today) {
		last--
	}
	for realDay(next, month, day) != nil || !civil(next, month, day).After(today) {
		next++
	}
	return []When{Of(civil(last, month, day), Day), Of(civil(next, month, day), Day)}
}

// years returns the years that n can mean, the one nearer to now first.
func (in *input) years(n number) ([]int, error) {
	switch n.width {
	case 4:
		return []int{n.value}, nil
	case 2:
		if y := 2000 + n.value; y <= in.today.Year()+futureYears {
			return []int{y, y - 100}, nil
		}
		return []int{1900 + n.value}, nil
	}
	return nil, refuse("type the year with four digits, such as 3/9/2015")
}

// compare compares the likelier date with the weekday typed next to it.
func (f found) compare(typed time.Weekday) (found, error) {
	for _, w := range f.dates {
		if w.Precision() != Day {
			return found{}, refuse("a weekday needs a day, such as Thursday 3/9/2015")
		}
	}
	c, _ := f.dates[0].civil()
	if c.Weekday() == typed {
		return f, nil
	}
	doubt := fmt.Sprintf("%s is a %s, not a %s. Is the date right?", c.Format("2 January 2006"), c.Weekday(), typed)
	nearest := c.AddDate(0, 0, (int(typed)-int(c.Weekday())+10)%7-3)
	return found{dates: append(slices.Clone(f.dates), Of(nearest, Day)), ask: english.Join(" ", f.ask, doubt)}, nil
}

func civil(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// leapYear is used if no year was typed, so that 29 February is allowed.
const leapYear = 2024

// realDay returns an error that says why there is no such day, if there is none.
func realDay(year, month, day int) error {
	switch {
	case month > 12 && month <= 31 && day >= 1 && day <= 12:
		return noDay("the day comes first: 25 September 2015 is 25/9/2015")
	case month < 1 || month > 12:
		return noDay("there are twelve months: type the day first, then the month, such as 3/9/2015")
	case day < 1 || day > 31:
		return noDay("no month has that day: type the day first, then the month, such as 3/9/2015")
	case civil(year, month, day).Day() == day:
		return nil
	case month == 2 && day == 29:
		return noDay(fmt.Sprintf("there is no 29 February in %d", year))
	}
	return noDay(fmt.Sprintf("there is no %d %s", day, time.Month(month)))
}
