package when

import (
	"fmt"
	"slices"
	"time"

	"referral/checklist/english"
)

// clock is a time of day as typed.
type clock struct {
	hour, minute int
	exact        bool // by the 24-hour clock, or settled by am or pm
	midnight     bool // the word
}

// part is a part of the day, with the hours it can include.
type part struct {
	name     string
	from, to int // inclusive; a night runs past midnight
}

var anyTime = part{}

// parts are the words for a part of the day.
var parts = map[string]part{
	"morning":   {"morning", 0, 12},
	"lunchtime": {"lunchtime", 11, 14},
	"lunch":     {"lunchtime", 11, 14},
	"afternoon": {"afternoon", 12, 18},
	"evening":   {"evening", 16, 23},
	"night":     {"night", 18, 5},
	"tonight":   {"night", 18, 5},
}

func (p part) holds(hour int) bool {
	if p.from > p.to {
		return hour >= p.from || hour <= p.to
	}
	return hour >= p.from && hour <= p.to
}

// takePart takes the part of the day out of items.
func takePart(items []item) ([]item, part, error) {
	var rest []item
	var taken part
	for _, it := range items {
		p, ok := parts[it.word]
		if !ok {
			rest = append(rest, it)
			continue
		}
		if taken != anyTime {
			return nil, part{}, refuse(sayTime)
		}
		taken = p
		if it.word == "tonight" {
			rest = append(rest, item{word: "this"})
		}
	}
	return rest, taken, nil
}

// takeClock takes the time of day out of items; the clock is nil if there is none.
func takeClock(items []item) ([]item, *clock, error) {
	var rest []item
	var taken *clock
	for i := 0; i < len(items); i++ {
		c, used, err := clockAt(items, i)
		if err != nil {
			return nil, nil, err
		}
		if used == 0 {
			rest = append(rest, items[i])
			continue
		}
		if taken != nil {
			return nil, nil, refuse("type one time only, such as 14:05")
		}
		taken = &c
		i += used - 1
	}
	// Next to a day, two numbers with a dot are a time: "yesterday 8.40".
	for i := 0; taken == nil && len(rest) > 1 && i < len(rest); i++ {
		if n := rest[i].nums; len(n) == 2 && rest[i].sep == '.' && n[1].width == 2 {
			taken = &clock{hour: n[0].value, minute: n[1].value, exact: n[0].exact()}
			rest = append(rest[:i:i], rest[i+1:]...)
		}
	}
	if taken == nil {
		rest, taken = takeFourDigits(rest)
	}
	rest = slices.DeleteFunc(rest, func(it item) bool { return it.word == "at" })
	if taken != nil {
		if err := taken.check(); err != nil {
			return nil, nil, err
		}
	}
	return rest, taken, nil
}

// takeFourDigits removes four digits that are a time from items: "today 0910", "Monday 9 November 2026 1432". The clock
// is nil if there is none. Four digits that are alone, or that could be the year, are not read as a time.
func takeFourDigits(items []item) ([]item, *clock) {
	for i := len(items) - 1; i >= 0 && len(items) > 1; i-- {
		n := items[i].nums
		if _, counts := units[wordAt(items, i+1)]; counts || len(n) != 1 || n[0].width != 4 {
			continue
		}
		c := clock{hour: n[0].value / 100, minute: n[0].value % 100, exact: true}
		rest := slices.Concat(items[:i], items[i+1:])
		if c.check() == nil && (n[0].value < firstYear || !wantsYear(rest)) {
			return rest, &c
		}
	}
	return items, nil
}

// wantsYear reports whether a number after the items could be their year.
func wantsYear(items []item) bool {
	if len(items) == 1 && items[0].word == "at" {
		return false
	}
	for _, it := range items {
		if slices.Contains([]string{"this", "today", "yesterday", "tomorrow"}, it.word) || len(it.nums) == 3 || len(it.nums) == 1 && it.nums[0].width == 4 {
			return false
		}
	}
	return true
}

// clockAt reads the time of day that definitely starts at items[i], and returns how many items it takes.
func clockAt(items []item, i int) (clock, int, error) {
	word := func(j int) string { return wordAt(items, j) }
	switch {
	case word(i) == "at" && i+1 < len(items):
		n := items[i+1].nums
		if items[i+1].sep == 0 && len(n) == 1 && n[0].width <= 2 && !halfDay(word(i+2)) && !isNoon(word(i+2)) && word(i+2) != "o'clock" {
			return clock{hour: n[0].value, exact: n[0].exact()}, 2, nil
		}
		if c, used, err := clockAt(items, i+1); used > 0 || err != nil {
			return c, used + 1, err
		}
	case word(i) == "midnight":
		return clock{exact: true, midnight: true}, 1, nil
	case isNoon(word(i)):
		return clock{hour: 12, exact: true}, 1, nil
	case len(items[i].nums) > 0:
		return numberClock(items, i)
	}
	return clock{}, 0, nil
}

// numberClock reads the time of day that definitely starts with the numbers of items[i], and returns how many items it
// takes.
func numberClock(items []item, i int) (clock, int, error) {
	word := func(j int) string { return wordAt(items, j) }
	nums, sep := items[i].nums, items[i].sep
	switch {
	case sep == ':' && len(nums) != 2:
		return clock{}, 0, refuse(sayTime)
	case sep == ':' || sep == '.' && len(nums) == 2 && halfDay(word(i+1)):
		if nums[1].width != 2 || nums[0].width > 2 {
			return clock{}, 0, refuse("type the minutes with two digits, such as 14:05")
		}
		return withHalf(clock{hour: nums[0].value, minute: nums[1].value, exact: nums[0].exact()}, word(i+1))
	case len(nums) == 1 && nums[0].width <= 2 && halfDay(word(i+1)):
		return withHalf(clock{hour: nums[0].value}, word(i+1))
	case len(nums) == 1 && word(i+1) == "o'clock":
		c, used, err := withHalf(clock{hour: nums[0].value, exact: nums[0].exact()}, word(i+2))
		return c, used + 1, err
	case len(nums) == 1 && isNoon(word(i+1)):
		if nums[0].value != 12 {
			return clock{}, 0, refuse(sayTime)
		}
		c, used, err := clockAt(items, i+1)
		return c, used + 1, err
	case len(nums) == 1 && nums[0].width == 4 && (word(i+1) == "hrs" || word(i+1) == "hours" || word(i+1) == "h"):
		return clock{hour: nums[0].value / 100, minute: nums[0].value % 100, exact: true}, 2, nil
	}
	return clock{}, 0, nil
}

func wordAt(items []item, i int) string {
	if i < 0 || i >= len(items) {
		return ""
	}
	return items[i].word
}

func halfDay(word string) bool { return word == "am" || word == "pm" }

func isNoon(word string) bool { return word == "noon" || word == "midday" || word == "midnight" }

// withHalf settles c by the am or pm that can follow it.
func withHalf(c clock, half string) (clock, int, error) {
	if !halfDay(half) {
		return c, 1, nil
	}
	if half == "am" && c.hour > 12 || c.hour > 23 {
		return clock{}, 0, refuse(sayTime)
	}
	if c.hour == 12 && half == "am" {
		c.hour = 0
	} else if c.hour < 12 && half == "pm" {
		c.hour += 12
	}
	c.exact = true
	return c, 2, nil
}

func (c clock) check() error {
	if c.hour == 24 && c.minute == 0 {
		return refuse("type midnight as 00:00 of the day that begins")
	}
	if c.hour > 23 || c.minute > 59 {
		return refuse("there is no such time: hours go from 00 to 23, minutes from 00 to 59")
	}
	return nil
}

// hours returns the hours that c can mean in a part of the day, likelier first. A bare 2 is more likely in the
// afternoon, since schools are closed at two in the morning.
func (c clock) hours(p part) ([]int, error) {
	if p == anyTime {
		if !c.exact && c.hour < 7 {
			return []int{c.hour + 12, c.hour}, nil
		}
		return []int{c.hour}, nil
	}
	if p.holds(c.hour) && (c.hour != 12 || p.name != "night") {
		return []int{c.hour}, nil
	}
	if other := (c.hour + 12) % 24; !c.exact && p.holds(other) {
		return []int{other}, nil
	}
	return nil, refuse(fmt.Sprintf("that time is not in the %s: type it as 14:05 or 2.05 pm", p.name))
}

// addClock adds the time of day to the days found, or keeps the part of the day if there is nothing else.
func (in *input) addClock(f found) (found, error) {
	if in.clock == nil {
		for i := range f.dates {
			f.dates[i].About = f.dates[i].About || in.about || in.part != anyTime
		}
		if in.part != anyTime && f.dates[0].Precision() != Day {
			return found{}, refuse("a part of the day needs a day, such as yesterday or 3/9/2015")
		}
		return f, nil
	}
	hours, err := in.clock.hours(in.part)
	if err != nil {
		return found{}, err
	}
	overnight := in.clock.midnight || in.part.name == "night" && hours[0] <= in.part.to
	var times found
	for _, w := range f.dates {
		day, p := w.civil()
		if p != Day {
			continue
		}
		days := []time.Time{day}
		switch {
		case overnight && in.part.name == "night":
			days = []time.Time{day.AddDate(0, 0, 1), day}
		case overnight:
			days = []time.Time{day, day.AddDate(0, 0, 1)}
		}
		for _, d := range days {
			times.dates = append(times.dates, at(d, hours, in.clock.minute)...)
		}
	}
	if len(times.dates) == 0 {
		return found{}, refuse("a time needs a day, such as yesterday or 3/9/2015")
	}
	for i := range times.dates {
		times.dates[i].About = in.about
	}
	switch times.ask = f.ask; {
	case overnight:
		times.ask = question(times.dates)
	case len(hours) > 1:
		said := make([]string, len(hours))
		for i, h := range hours {
			said[i] = fmt.Sprintf("%02d:%02d", h, in.clock.minute)
		}
		times.ask = english.Join(" ", times.ask, "Is that "+english.Or(said)+"?")
	}
	return times, nil
}

// at returns the given hours of a day, with their minute.
func at(day time.Time, hours []int, minute int) []When {
	times := make([]When, len(hours))
	for i, h := range hours {
		times[i] = Of(time.Date(day.Year(), day.Month(), day.Day(), h, minute, 0, 0, time.UTC), Minute)
	}
	return times
}
