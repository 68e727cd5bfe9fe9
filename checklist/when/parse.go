package when

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist/english"
)

// Reading is what a typed date was read as.
type Reading struct {
	// When is the reading, or the likelier of several.
	When When
	// Others are the remaining readings, likelier first. It can be empty even if Ask is set.
	Others []When
	// Ask is a question to ask before When is kept, such as "Is that 1926 or 2026?". It is empty if there is no doubt.
	Ask string
}

// PastFirst returns the reading for something that has happened: times today that are still to come are after the other
// readings.
func (r Reading) PastFirst(now time.Time) Reading {
	if len(r.Others) == 0 || !r.When.laterToday(now) {
		return r
	}
	var been, toCome []When
	for _, w := range append([]When{r.When}, r.Others...) {
		if w.laterToday(now) {
			toCome = append(toCome, w)
		} else {
			been = append(been, w)
		}
	}
	if len(been) == 0 {
		return r
	}
	all := slices.Concat(been, toCome)
	return Reading{When: all[0], Others: all[1:], Ask: question(all)}
}

// laterToday reports whether w is a time today that is still to come.
func (w When) laterToday(now time.Time) bool {
	return w.Precision() == Minute && strings.HasPrefix(w.At, now.Format(time.DateOnly)) && w.Start(now.Location()).After(now)
}

// ParseError says, to the person who typed, why it is not a date and what to type instead. It never repeats what was
// typed.
type ParseError struct {
	Say   string
	NoDay bool // NoDay is set for a date that is complete, but that no calendar has: 31 September.
}

// Error returns the sentence for the person who typed.
func (e *ParseError) Error() string { return e.Say }

// futureYears is how far ahead a date can be: far enough for any due date, near enough to catch a slip.
const futureYears = 20

// Parse reads a date as people in England type it, the day before the month; now is a time in [Location].
// An error is always a [*ParseError].
func Parse(typed string, now time.Time) (Reading, error) {
	items, about, err := scan(typed)
	if err != nil {
		return Reading{}, err
	}
	if r, ok := dotted(items, about, now); ok {
		return r.finish(now)
	}
	in := &input{now: now, about: about}
	in.today, _ = Of(now, Day).civil()
	if items, in.part, err = takePart(items); err != nil {
		return Reading{}, err
	}
	if items, in.clock, err = takeClock(items); err != nil {
		return Reading{}, err
	}
	in.sort(items)
	f, err := in.read()
	if err != nil {
		return Reading{}, err
	}
	if f, err = in.addClock(f); err != nil {
		return Reading{}, err
	}
	return f.finish(now)
}

// found is what a reader found: the possible dates, likelier first, and the question that decides between them.
type found struct {
	dates []When
	ask   string
}

// certain returns a date that is not in doubt.
func certain(t time.Time, p Precision) found {
	return found{dates: []When{Of(t, p)}}
}

// finish turns what was found into a Reading, or says why it cannot be.
func (f found) finish(now time.Time) (Reading, error) {
	last := now.Year() + futureYears
	inRange := slices.DeleteFunc(slices.Clone(f.dates), func(w When) bool {
		c, p := w.civil()
		return p == None || c.Year() > last
	})
	if len(inRange) == 0 {
		return Reading{}, refuse(fmt.Sprintf("the year must lie between %d and %d", firstYear, last))
	}
	kept := slices.DeleteFunc(slices.Clone(inRange), func(w When) bool {
		c, p := w.civil()
		return p == Minute && !shown(c, now.Location())
	})
	if len(kept) == 0 {
		return Reading{}, refuse("the clocks went forward that night and skipped this hour: type the time again")
	}
	ask := f.ask
	if len(kept) == 1 && len(f.dates) > 1 && len(kept) < len(inRange) {
		ask = ""
	}
	return Reading{When: kept[0], Others: kept[1:], Ask: ask}, nil
}

// dotted reads two numbers with a dot and nothing else, which can be a time or a day and month: "2.05".
func dotted(items []item, about bool, now time.Time) (found, bool) {
	if len(items) != 1 || len(items[0].nums) != 2 || items[0].sep != '.' || items[0].nums[1].width != 2 {
		return found{}, false
	}
	day, month := items[0].nums[0], items[0].nums[1]
	today, _ := Of(now, Day).civil()
	c := clock{hour: day.value, minute: month.value, exact: day.exact()}
	if c.check() != nil {
		return found{}, false
	}
	hours, _ := c.hours(anyTime)
	times := found{dates: at(today, hours, c.minute)}
	var days found
	if realDay(leapYear, month.value, day.value) == nil {
		days = found{dates: aroundToday(today, month.value, day.value)[:1]}
	}
	// Hardly anyone writes three in the morning as 03.09 unless they mean it, but many write the third of September
	// like that.
	f := found{dates: append(times.dates, days.dates...)}
	if c.exact && c.hour < 7 {
		f = found{dates: append(days.dates, times.dates...)}
	}
	if len(f.dates) > 1 {
		f.ask = question(f.dates)
	}
	for i := range f.dates {
		f.dates[i].About = about
	}
	return f, true
}

// question asks which of the dates is meant.
func question(dates []When) string {
	said := make([]string, len(dates))
	for i, w := range dates {
		w.About = false
		said[i] = w.Long()
	}
	return "Is that " + english.Or(said) + "?"
}

func refuse(say string) error { return &ParseError{Say: say} }

func noDay(say string) error { return &ParseError{Say: say, NoDay: true} }
