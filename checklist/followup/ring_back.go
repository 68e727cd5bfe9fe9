package followup

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
)

// byClock matches a time by which someone said that they would ring: an hour with minutes, or with am or pm.
var byClock = regexp.MustCompile(`(?i)\b(?:by|at|before|until) (\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\b)?`)

// bareClock matches such a time without a word before it: "Ms Rowe, 15:30, on the office number".
var bareClock = regexp.MustCompile(`(?i)(?:^|[ ,(])(\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\b)?(?:[ ,;)]|\.?$|\. )`)

var (
	noon     = regexp.MustCompile(`(?i)\b(?:noon|midday|12 o'clock)\b`)
	tomorrow = regexp.MustCompile(`(?i)\btomorrow\b`)
	weekday  = regexp.MustCompile(`(?i)\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|s|rs|r)?\b`)
	datedDay = regexp.MustCompile(`(?i)\b(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`)
	// unclearDay matches a day that could be either of two, or that ringDay does not read.
	unclearDay = regexp.MustCompile(`(?i)\bnext\b|\d/\d|\b\d{1,2}(?:st|nd|rd|th)\b`)
)

// ringBack adds the day and time at which the front door said that it would ring. It takes nothing else from the text,
// so that no name ends up among the deadlines. No date is better than a wrong one.
func (c *counter) ringBack() {
	said := c.r.Answers[checklist.QCallRingBack].Text
	day, sure := c.ringDay(said)
	if !sure {
		return
	}
	clock := clockIn(said)
	sameDay := day.IsZero()
	if sameDay && (clock == "" || c.clock && clock < c.made.Format("15:04")) {
		return // A time before the call is unclear, and a guess could be hours out.
	}
	sum := "The time that was agreed."
	if sameDay {
		day = c.made
	} else if clock == "" {
		sum = "The day that was agreed."
	}
	c.plan.Steps = append(c.plan.Steps, Step{
		ID: "ring_back", What: "they ring you back; if they do not, ring them", Who: "authority",
		By: day.Format(time.DateOnly), Time: clock, Rule: "as agreed in the call", Sum: sum, Source: "practice",
	})
}

// ringDay returns the later day that the words name, or the zero time if they name none. sure is false if they could
// mean either of two days, or cannot be read.
func (c *counter) ringDay(said string) (day time.Time, sure bool) {
	var days []time.Time
	if tomorrow.MatchString(said) {
		days = append(days, c.made.AddDate(0, 0, 1))
	}
	for _, m := range weekday.FindAllStringSubmatch(said, -1) {
		ahead := 0
		for d := range 7 {
			if strings.EqualFold(c.made.AddDate(0, 0, d).Format("Mon"), m[1]) {
				ahead = d
			}
		}
		if ahead == 0 {
			return time.Time{}, false // Today, or in a week.
		}
		days = append(days, c.made.AddDate(0, 0, ahead))
	}
	for _, m := range datedDay.FindAllStringSubmatch(said, -1) {
		d, err := time.ParseInLocation("2 Jan 2006", m[1]+" "+m[2]+" "+c.made.Format("2006"), c.made.Location())
		if err != nil {
			return time.Time{}, false
		}
		if d.Before(c.made.AddDate(0, 0, -1)) {
			d = d.AddDate(1, 0, 0)
		}
		days = append(days, d)
	}
	differ := slices.ContainsFunc(days, func(d time.Time) bool { return d.Format(time.DateOnly) != days[0].Format(time.DateOnly) })
	if differ || unclearDay.MatchString(said) {
		return time.Time{}, false
	}
	if len(days) == 0 || days[0].Format(time.DateOnly) == c.made.Format(time.DateOnly) {
		return time.Time{}, true
	}
	return days[0], true
}

// clockIn returns the time of day named in words, or "" if there is none. If there are several, it prefers the one
// after "by".
func clockIn(said string) string {
	if clock, ok := clockOf(byClock.FindStringSubmatch(said)); ok {
		return clock
	}
	var all []string
	for _, m := range bareClock.FindAllStringSubmatch(said, -1) {
		if clock, ok := clockOf(m); ok && !slices.Contains(all, clock) {
			all = append(all, clock)
		}
	}
	if noon.MatchString(said) {
		all = append(all, "12:00")
	}
	if len(all) != 1 {
		return ""
	}
	return all[0]
}

// clockOf returns the time of day in a match of [byClock]. A bare hour from 1 to 6 is in the afternoon, as no school is
// open at night.
func clockOf(m []string) (string, bool) {
	if m == nil || m[2] == "" && m[3] == "" {
		return "", false
	}
	hour, err := strconv.Atoi(m[1])
	half := strings.ToLower(m[3])
	if err != nil || hour > 23 || half != "" && (hour == 0 || hour > 12) {
		return "", false
	}
	switch {
	case half != "":
		hour %= 12
		if half == "p" {
			hour += 12
		}
	case len(m[1]) == 1 && hour >= 1 && hour <= 6:
		hour += 12
	}
	return fmt.Sprintf("%02d:%s", hour, cmp.Or(m[2], "00")), true
}
