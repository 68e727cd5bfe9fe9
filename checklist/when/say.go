package when

import (
	"fmt"
	"strings"
	"time"

	"referral/checklist/english"
)

// String says w in short: "Thu 12 Nov 2026, 11:34", "November 2026", "about 2015". A day always has its weekday. It is
// empty if w is not a date.
func (w When) String() string {
	return w.say("Mon 2 Jan 2006")
}

// Long says w in full: "Thursday 12 November 2026, 11:34". [Parse] reads it back as w.
func (w When) Long() string {
	return w.say("Monday 2 January 2006")
}

func (w When) say(day string) string {
	c, p := w.civil()
	if p == None {
		return ""
	}
	said := c.Format([...]string{Year: "2006", Month: "January 2006", Day: day, Minute: day + ", 15:04"}[p])
	if w.About {
		return "about " + said
	}
	return said
}

// SayBack says w in full, as the reader of a typed date should see it: with its distance from now if that may show a
// slip and, if born is given, the age on that date: "Monday 9 November 2026, 08:40; 12 years 8 months old then".
func SayBack(w When, now time.Time, born When) string {
	said := w.Long()
	if said == "" {
		return ""
	}
	distance := distanceFrom(w, now)
	if distance != "" {
		said += " (" + distance + ")"
	}
	if c, p := w.civil(); p == Minute && !w.About && repeated(c) {
		said += " (the clocks went back that night and showed this time twice)"
	}
	if age := ageDuring(born, w); age != "" {
		said += "; " + age
		if strings.HasSuffix(age, " old") {
			if distance == "today" {
				said += " today"
			} else {
				said += " then"
			}
		}
	}
	return said
}

// SayBorn says a date of birth in full, with the age now and the school year by age if there is one: "Monday 3 March
// 2014; 12 years old, Year 8 by age".
func SayBorn(born When, now time.Time) string {
	said := born.Long()
	if said == "" {
		return ""
	}
	age := ageDuring(born, Of(now, Day))
	if years, _, sure := Age(born, now); sure && years >= 2 {
		age = english.Count(years, "year") + " old"
	}
	if age == "before the birth" {
		age = "not born yet"
	}
	if age != "" {
		said += "; " + age
	}
	if year, ok := SchoolYear(born, now); ok {
		said += ", " + year + " by age"
	}
	return said
}

// distanceFrom says how far w is from now, if it is close or still to come.
func distanceFrom(w When, now time.Time) string {
	c, p := w.civil()
	today, _ := Of(now, Day).civil()
	if p < Day {
		if c.After(today) {
			return "still to come"
		}
		return ""
	}
	days := int(c.Truncate(24*time.Hour).Sub(today) / (24 * time.Hour))
	switch {
	case days == 0 && p == Minute && w.At > Of(now, Minute).At:
		return "later today"
	case days == 0:
		return "today"
	case days == -1:
		return "yesterday"
	case days == 1:
		return "tomorrow"
	case days > 1 && days <= 60:
		return fmt.Sprintf("in %d days", days)
	case days > 60:
		return "still to come"
	}
	return ""
}
