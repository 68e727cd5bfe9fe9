package authority

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist/workday"
)

// span is when a line is answered on some days of the week, in minutes from midnight. If it ends no later than it
// begins, it runs into the next day.
type span struct {
	days     []time.Weekday
	from, to int
}

// holds reports whether a line is answered at a minute of a day.
func (s span) holds(day time.Weekday, minute int) bool {
	before := (day + 6) % 7
	switch {
	case s.to > s.from:
		return slices.Contains(s.days, day) && minute >= s.from && minute < s.to
	case slices.Contains(s.days, day) && minute >= s.from:
		return true
	}
	return slices.Contains(s.days, before) && minute < s.to
}

// OpenAt reports whether a line is answered at a time, by its hours as people write them: "Mon to Thu 8.45am–5.15pm,
// Fri 9:00 - 16:30". known is false if they cannot be read, on a bank holiday, and on a weekday that they do not name.
func OpenAt(hours string, at time.Time) (open, known bool) {
	if always.MatchString(hours) {
		return true, true
	}
	spans, ok := spansIn(hours)
	if !ok {
		return false, false
	}
	day, minute := at.Weekday(), at.Hour()*60+at.Minute()
	if slices.ContainsFunc(spans, func(s span) bool { return s.holds(day, minute) }) {
		open = true
	}
	if day == time.Saturday || day == time.Sunday {
		return open, true
	}
	works, err := workday.New().Working(at)
	named := slices.ContainsFunc(spans, func(s span) bool { return slices.Contains(s.days, day) })
	return open, named && works && err == nil
}

// AddHours returns the hours of a line with some more. Hours of other days are added, and others replace what was known.
func AddHours(known, more string) string {
	was, read := spansIn(known)
	now, readToo := spansIn(more)
	for _, s := range now {
		read = read && !slices.ContainsFunc(was, func(t span) bool {
			return slices.ContainsFunc(s.days, func(day time.Weekday) bool { return slices.Contains(t.days, day) })
		})
	}
	if !read || !readToo {
		return more
	}
	return known + ", " + more
}

const (
	noon, midnight = "noon", "midnight"
	noonMinute     = 12 * 60

	dayWords  = `(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`
	timeWords = `(?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)?|` + noon + `|` + midnight + `)`
)

var (
	always   = regexp.MustCompile(`(?i)^\s*(?:always|day and night|24/7|24 hours(?: a day)?(?:,? (?:7|seven) days a week)?)\s*$`)
	parted   = regexp.MustCompile(`[,;&]|\band\b`)
	dashes   = regexp.MustCompile(` ?(?:-|–|—|\bto\b|\buntil\b) ?`)
	someDays = regexp.MustCompile(`(` + dayWords + `)(?:-(` + dayWords + `))?|weekdays|weekends|every day|daily`)
	oneTime  = regexp.MustCompile(`(\d{1,2})(?:[.:](\d{2}))? ?(am|pm)?`)
	clock24  = regexp.MustCompile(`^(?:00|1[3-9]|2\d)`) // clock24 matches a time that is only written so on the 24-hour clock.
	spanOf   = regexp.MustCompile(`^(?:from )?(` + timeWords + `)-(` + timeWords + `)$`)
)

// spansIn reads hours, in which the days come before or after the times. ok is false if any part was not understood.
func spansIn(hours string) (out []span, ok bool) {
	var days []time.Weekday // days are those named so far whose times are still to come.
	text := dashes.ReplaceAllString(strings.ToLower(strings.Join(strings.Fields(hours), " ")), "-")
	for _, part := range parted.Split(text, -1) {
		if named := someDays.FindString(part); named != "" {
			days = append(days, daysIn(named)...)
			part = strings.Replace(part, named, "", 1)
		}
		part = strings.Trim(part, " :()")
		last := len(out) - 1
		switch times := spanOf.FindStringSubmatch(part); {
		case times != nil:
			out = append(out, spanFrom(times[1], times[2]))
			out[len(out)-1].days, days = days, nil
		case part == "" && last >= 0 && out[last].days == nil:
			out[last].days, days = days, nil
		case part != "":
			return nil, false
		}
	}
	undated := slices.ContainsFunc(out, func(s span) bool { return s.days == nil })
	return out, len(out) > 0 && days == nil && !undated
}

// spanFrom returns the time between two times of day. Unless one of them is on the 24-hour clock, a small hour is in the
// afternoon ("2 to 4"), and so is an end that would come before the beginning ("10 to 8").
func spanFrom(from, to string) span {
	on24 := clock24.MatchString(from) || clock24.MatchString(to)
	s := span{from: minuteOf(from, on24) % (2 * noonMinute), to: minuteOf(to, on24)}
	if bare := !strings.HasSuffix(to, "m") && to != midnight && to != noon; bare && !on24 && s.to <= s.from && s.from <= noonMinute {
		s.to += noonMinute
	}
	return s
}

// daysIn returns the days of the week that are named: "mon-thu", "weekends".
func daysIn(words string) []time.Weekday {
	first, last := time.Sunday, time.Saturday
	switch {
	case words == "weekdays":
		first, last = time.Monday, time.Friday
	case words == "weekends":
		return []time.Weekday{time.Saturday, time.Sunday}
	case words != "every day" && words != "daily":
		m := someDays.FindStringSubmatch(words)
		first = dayNamed(m[1])
		if last = first; m[2] != "" {
			last = dayNamed(m[2])
		}
	}
	out := []time.Weekday{first}
	for day := first; day != last; {
		day = (day + 1) % 7
		out = append(out, day)
	}
	return out
}

// dayNamed returns the day of the week that a word begins like.
func dayNamed(word string) time.Weekday {
	day := time.Sunday
	for !strings.HasPrefix(word, strings.ToLower(day.String()[:3])) {
		day++
	}
	return day
}

// minuteOf returns the minute of the day: "8.45am", "17:00", "noon". If it is not on the 24-hour clock, a small hour
// without am or pm is in the afternoon.
func minuteOf(words string, on24 bool) int {
	switch words {
	case noon:
		return noonMinute
	case midnight:
		return 2 * noonMinute
	}
	const earliest = 7 // earliest is the first hour that "9 to 5" can begin with.
	m := oneTime.FindStringSubmatch(words)
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	switch {
	case m[3] == "am" && hour == 12:
		hour = 0
	case m[3] == "pm" && hour < 12, m[3] == "" && !on24 && hour < earliest && !strings.HasPrefix(words, "0"):
		hour += 12
	}
	return hour*60 + minute
}
