package review

import (
	"strconv"
	"strings"
	"time"
)

// weekdayOf returns the day of the week that a word names, in full or in its usual short form.
func weekdayOf(w string) (time.Weekday, bool) {
	switch w {
	case "tues":
		w = "tuesday"
	case "weds":
		w = "wednesday"
	case "thurs", "thur":
		w = "thursday"
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		if name := strings.ToLower(d.String()); w == name || w == name[:3] {
			return d, true
		}
	}
	return 0, false
}

func monthOf(w string) time.Month {
	if w == "sept" {
		return time.September
	}
	for i, m := range months {
		if w == m || w == m[:3] {
			return time.Month(i + 1)
		}
	}
	return 0
}

// calendarDate is a date in a text: a day and a month, with or without a year, and the tokens that say it.
type calendarDate struct {
	day         int
	month       time.Month
	year        int  // figures is true if the month is a number.
	figures     bool // figures says that the month is a number.
	first, last int
}

// exists reports whether the calendar has the date. Without a year, 29 February can be in a leap year.
func (d calendarDate) exists() bool {
	year := d.year
	if year == 0 {
		year = 2024
	}
	return time.Date(year, d.month, d.day, 0, 0, 0, 0, time.UTC).Day() == d.day
}

// findWeekdays reads "Monday 9 November", "Mon, Nov 9th", "Mon 9.11.2026" and "9/11/2026 (Monday)". If no year is
// given, the last such day counts, or the next one if it is close.
func findWeekdays(c *Context) []Hit {
	var hits []Hit
	for p := range c.ownPassages() {
		for at, t := range p.tokens {
			want, ok := weekdayOf(t.lower)
			if !ok || !t.upper || t.quoted {
				continue
			}
			d, ok := p.dateNextTo(at)
			if !ok {
				continue
			}
			if got, wrong := wrongDay(c.Now, want, d); wrong {
				hits = append(hits, p.hit(min(at, d.first), max(at, d.last)).with(got+" Which is right, the day or the date?"))
			}
		}
	}
	return hits
}

// findNoSuchDays finds dates such as 30 February and 31/4/2026.
func findNoSuchDays(c *Context) []Hit {
	var hits []Hit
	for p := range c.ownPassages() {
		for at := 0; at < len(p.tokens); at++ {
			d, ok := p.dateFrom(at)
			if !ok || p.tokens[at].quoted {
				continue
			}
			if !d.exists() && (d.year != 0 || !d.figures) { // 31/4 alone may be a score.
				h := p.hit(d.first, d.last)
				hits = append(hits, h.with("There is no "+h.Text+". Which day do you mean?"))
			}
			at = d.last
		}
	}
	return hits
}

// dateNextTo returns the date that follows a day of the week, or else the one just before it.
func (p *passage) dateNextTo(at int) (calendarDate, bool) {
	next := at + 1
	follows := p.near(next)
	for p.at(next).lower == "the" || p.at(next).lower == "on" {
		next++
	}
	if follows && p.near(next) {
		if d, ok := p.dateFrom(next); ok {
			return d, true
		}
	}
	if !p.joins(at, " ,(") {
		return calendarDate{}, false
	}
	for first := max(at-4, 0); first < at; first++ {
		if d, ok := p.dateFrom(first); ok && d.last == at-1 {
			return d, true
		}
	}
	return calendarDate{}, false
}

// dateFrom reads a date that starts at a token: "9 November 2026", "9th of Nov", "November 9th, 2026", "9/11" and
// "9.11.2026".
func (p *passage) dateFrom(i int) (calendarDate, bool) {
	d := calendarDate{first: i, last: i + 1}
	next := i + 1
	switch {
	case monthOf(p.at(i).lower) != 0 && p.at(i).upper && p.joins(next, " "):
		d.month = monthOf(p.at(i).lower)
		if d.day = dayOf(p.at(next).lower); d.day == 0 || p.joins(next+1, ":.") {
			return calendarDate{}, false
		}
	case dayOf(p.at(i).lower) != 0:
		d.day = dayOf(p.at(i).lower)
		if p.at(next).lower == "of" {
			next++
		}
		if d.month = monthOf(p.at(next).lower); d.month != 0 && p.near(next) {
			break
		}
		m, err := strconv.Atoi(p.at(next).lower)
		if err != nil || m < 1 || m > 12 || next != i+1 || !p.joins(next, "/.-") {
			return calendarDate{}, false
		}
		d.month, d.figures = time.Month(m), true
		if sep := p.gap(next); sep != "/" && p.gap(next+1) != sep {
			return calendarDate{}, false // 9.11 alone is a time or a number.
		}
	default:
		return calendarDate{}, false
	}
	d.last = next
	if y, err := strconv.Atoi(p.at(next + 1).lower); err == nil && y >= 1990 && y <= 2100 && (p.near(next+1) || p.joins(next+1, "-")) {
		d.year, d.last = y, next+1
	}
	return d, true
}

// dayOf returns a number from 1 to 31, as in 9 or 9th, or 0.
func dayOf(w string) int {
	for _, end := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, end)
	}
	d, err := strconv.Atoi(w)
	if err != nil || d < 1 || d > 31 {
		return 0
	}
	return d
}

// gap returns what is between a token and the one before it.
func (p *passage) gap(i int) string {
	if i < 1 || i >= len(p.tokens) {
		return ""
	}
	return p.Text.Text[p.tokens[i-1].end:p.tokens[i].start]
}

// joins reports whether the gap before a token consists of some of the signs and nothing else.
func (p *passage) joins(i int, signs string) bool {
	g := p.gap(i)
	return g != "" && strings.Trim(g, signs) == ""
}

// near reports whether there is little more than a space, a comma or a slash before a token.
func (p *passage) near(i int) bool { return p.joins(i, " ,/.") && !strings.Contains(p.gap(i), ". ") }

// wrongDay says which day of the week a date was if it was not the one wanted.
func wrongDay(now time.Time, want time.Weekday, d calendarDate) (string, bool) {
	if !d.exists() {
		return "", false
	}
	years := []int{d.year}
	if d.year == 0 {
		last := now.Year()
		if t := time.Date(last, d.month, d.day, 0, 0, 0, 0, now.Location()); t.After(now) {
			last--
		}
		years = []int{last}
		if next := time.Date(last+1, d.month, d.day, 0, 0, 0, 0, now.Location()); next.Sub(now) < 200*day {
			years = append(years, last+1)
		}
	}
	got := ""
	for _, y := range years {
		t := time.Date(y, d.month, d.day, 0, 0, 0, 0, time.UTC)
		if t.Day() != d.day || t.Weekday() == want {
			return "", false
		}
		if got == "" {
			got = t.Format("2 January 2006") + " was a " + t.Weekday().String() + "."
			if t.After(now) {
				got = strings.Replace(got, " was ", " is ", 1)
			}
		}
	}
	return got, true
}
