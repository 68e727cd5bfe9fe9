package checklist

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist/when"
)

// NoRiskFactor is ticked if none of the risk factors is known.
const NoRiskFactor = "none"

func riskFactors() binding {
	all := choices["risk_factor"]
	return binding{
		get: func(s slot, v *Value) {
			for _, f := range all {
				if s.r.Request.RiskFactors[f] == RiskKnown {
					v.Choices = append(v.Choices, f)
				}
			}
			if len(v.Choices) == 0 && len(s.r.Request.RiskFactors) > 0 {
				v.Choices = []string{NoRiskFactor}
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.Request.RiskFactors = nil
			if len(v.Choices) == 0 {
				return false, nil
			}
			s.r.Request.RiskFactors = map[string]Risk{}
			for _, f := range all { // What is left unticked has not been answered.
				switch {
				case slices.Contains(v.Choices, NoRiskFactor):
					s.r.Request.RiskFactors[f] = RiskNothingKnown
				case slices.Contains(v.Choices, f):
					s.r.Request.RiskFactors[f] = RiskKnown
				}
			}
			return false, nil
		},
	}
}

// attendance is written as "14 of 20 sessions, 2/11/2026 to 13/11/2026". The unit and the days can be left out.
func attendance() binding {
	const form = "write it as 14 of 20, 2/11/2026 to 13/11/2026"
	return binding{
		get: func(s slot, v *Value) {
			a := s.person.Attendance
			if a.Of == 0 && a.Present == 0 {
				return
			}
			v.Text = fmt.Sprintf("%d of %d", a.Present, a.Of)
			if a.Unit != "" {
				v.Text += " " + string(a.Unit)
			}
			if a.From != "" {
				v.Text += ", " + typedDay(a.From)
				if a.To != "" {
					v.Text += " to " + typedDay(a.To)
				}
			}
		},
		set: func(s slot, v Value) (bool, error) {
			if strings.TrimSpace(v.Text) == "" {
				s.person.Attendance = Attendance{}
				return true, nil
			}
			var a Attendance
			var figures, unit string
			var err error
			if figures, a.From, a.To, err = attendanceDays(v.Text); err != nil {
				return true, errors.New(form)
			}
			if a.Present, a.Of, unit, err = outOf(figures); err != nil || a.Of == 0 || strings.ContainsAny(unit, "0123456789") {
				return true, errors.New(form)
			}
			if a.Unit = unitOf(unit); a.Unit == "" {
				a.Unit = s.person.Attendance.Unit // Kept from before: new figures alone do not change it.
			}
			s.person.Attendance = a
			return true, nil
		},
	}
}

// daysStart is where the days of an attendance begin: "14 of 20, 2/11/2026 to 13/11/2026", "14 of 20 sessions from 2
// November to 13 November 2026".
var daysStart = regexp.MustCompile(`(?i),\s*(?:from|between)\b|,|\b(?:from|between)\b`)

// daysJoin is what comes between the two days.
var daysJoin = regexp.MustCompile(`(?i)\s(?:to|until|and|-|–)\s`)

// attendanceDays splits what was typed into the figures and the two days. What the first day leaves out, such as the
// year, is that of the last: "20 December to 8 January 2027", "between 2 and 13 November 2026".
func attendanceDays(typed string) (figures, from, to string, err error) {
	start := daysStart.FindStringIndex(typed)
	if start == nil {
		return typed, "", "", nil
	}
	figures = typed[:start[0]]
	days := strings.TrimSpace(typed[start[1]:])
	if days == "" {
		return figures, "", "", nil
	}
	both := daysJoin.Split(days, 2)
	if len(both) < 2 {
		return "", "", "", errors.New("no second day")
	}
	if to, err = dayOf(both[1]); err != nil {
		return "", "", "", err
	}
	first := strings.TrimSpace(both[0])
	year, _ := strconv.Atoi(to[:len("2026")])
	_, month, _ := strings.Cut(strings.TrimSpace(both[1]), " ")
	for _, day := range []string{first, fmt.Sprint(first, " ", year), fmt.Sprint(first, " ", year-1), first + " " + month} {
		if from, err = dayOf(day); err == nil && from <= to {
			return figures, from, to, nil
		}
	}
	return "", "", "", errors.New("no first day up to the last")
}

// unitOf reads what was counted: "sessions", "school days", "half days".
func unitOf(words string) Unit {
	switch words = strings.ToLower(words); {
	case strings.Contains(words, "session"), strings.Contains(words, "half"):
		return UnitSessions
	case strings.Contains(words, "day"):
		return UnitDays
	}
	return ""
}

// count is written as "3 of 5 meals", or "3 meals".
func count() binding {
	return binding{
		get: func(s slot, v *Value) {
			c := s.fact.Count
			if c == (Count{}) {
				return
			}
			v.Text = strconv.Itoa(c.N)
			if c.Of > 0 {
				v.Text += " of " + strconv.Itoa(c.Of)
			}
			if c.Unit != "" {
				v.Text += " " + c.Unit
			}
		},
		set: func(s slot, v Value) (bool, error) {
			if strings.TrimSpace(v.Text) == "" {
				s.fact.Count = Count{}
				return true, nil
			}
			n, of, unit, err := outOf(v.Text)
			if err != nil {
				return true, errors.New("write it as 3 of 5 meals, or 3 meals")
			}
			s.fact.Count = Count{n, of, unit}
			return true, nil
		},
	}
}

// outOf reads "14 of 20 sessions".
func outOf(s string) (n, of int, unit string, err error) {
	words := strings.Fields(strings.ReplaceAll(s, "/", " of "))
	if len(words) == 0 {
		return 0, 0, "", errors.New("nothing there")
	}
	if n, err = strconv.Atoi(words[0]); err != nil || n < 0 || n > 100_000 {
		return 0, 0, "", errors.New("not a number")
	}
	words = words[1:]
	if len(words) > 1 && (words[0] == "of" || words[0] == "out") {
		words = words[1:]
		if words[0] == "of" {
			words = words[1:]
		}
		if len(words) == 0 {
			return 0, 0, "", errors.New("no second number")
		}
		if of, err = strconv.Atoi(words[0]); err != nil || of < 0 || of > 100_000 {
			return 0, 0, "", errors.New("not a number")
		}
		words = words[1:]
	}
	return n, of, strings.Join(words, " "), nil
}

// typedDay writes a day of the record as people type it: 2/11/2026.
func typedDay(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return t.Format("2/1/2006")
}

// dayOf reads a day with its year as people type it. It refuses "Friday" or "yesterday", which mean another day on
// another date.
func dayOf(typed string) (string, error) {
	var at string
	today := time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, now := range []time.Time{today, today.AddDate(0, 6, 2)} {
		reading, err := when.Parse(strings.TrimSpace(typed), now)
		if err != nil || reading.Ask != "" || reading.When.About || reading.When.Precision() != when.Day || at != "" && reading.When.At != at {
			return "", errors.New("not a day with its year")
		}
		at = reading.When.At
	}
	return at, nil
}
