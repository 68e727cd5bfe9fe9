package workshop

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
)

var (
	caseClock = regexp.MustCompile(`It is (\w+ \d+ \w+ \d{4}), (\d{1,2}:\d\d)\.`)
	stepClock = regexp.MustCompile(`^(\d{1,2}:\d\d)[,. ]`)
)

// clockOf reads a time of day on the day of a case.
func clockOf(t *testing.T, day, clock string) time.Time {
	t.Helper()
	at, err := time.Parse("Monday 2 January 2006 15:04", day+" "+clock)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// The clock of a case runs forward: the case, the call if it is on the same day, then each step of the decision. A
// step without a time is at the time of the one before.
func TestClockRunsForward(t *testing.T) {
	t.Parallel()
	timed := 0
	for _, s := range All() {
		m := caseClock.FindStringSubmatch(s.Case)
		if m == nil {
			continue
		}
		now := clockOf(t, m[1], m[2])
		for _, q := range s.Quizzes {
			if !strings.HasPrefix(q.Ask, "You ring") {
				continue // The question is about another day, or another child.
			}
			if at, err := time.Parse("2006-01-02T15:04", q.At); err == nil && at.Format(time.DateOnly) == now.Format(time.DateOnly) && at.After(now) {
				now = at
			}
		}
		for i := range s.Decisions {
			d := &s.Decisions[i]
			timed += forward(t, s.ID+": "+d.Title, d, d.Start, now, m[1])
		}
	}
	if timed == 0 {
		t.Error("no step has a time")
	}
}

// forward follows every branch from a step, and returns how many times of day it has read.
func forward(t *testing.T, at string, d *Decision, id string, now time.Time, day string) int {
	t.Helper()
	step, ok := d.Step(id)
	if !ok {
		return 0
	}
	timed := 0
	if m := stepClock.FindStringSubmatch(step.Text); m != nil {
		then := clockOf(t, day, m[1])
		if then.Before(now) {
			t.Errorf("%s: step %s is at %s, but it is %s already", at, id, m[1], now.Format("15:04"))
		}
		now, timed = then, 1
	}
	for _, o := range step.Options {
		if o.To != "" {
			timed += forward(t, fmt.Sprintf("%s, %q", at, o.Label), d, o.To, now, day)
		}
	}
	return timed
}
