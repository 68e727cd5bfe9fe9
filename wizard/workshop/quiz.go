package workshop

import (
	"fmt"
	"strings"
	"time"

	"referral/checklist/when"
	"referral/checklist/workday"
)

// The kinds of quiz.
const (
	Deadline = "deadline" // Deadline asks for the last day or minute, counted by rule.
	SameDay  = "same_day" // SameDay asks what comes first while a child is about to leave.
)

// Quiz is one question about time. The sum is always calculated, never written in the file.
type Quiz struct {
	Kind    string   `toml:"kind"`
	Title   string   `toml:"title"`
	Ask     string   `toml:"ask"`
	At      string   `toml:"at"`     // At is when the call was made or the message sent, in England's time, such as 2026-12-23T16:20.
	Unit    string   `toml:"unit"`   // Unit is working_days or hours.
	Count   int      `toml:"count"`  // Count is how many of the unit.
	Leaves  string   `toml:"leaves"` // Leaves is when the child leaves.
	Choices []Choice `toml:"choice"`
	Steps   []Minute `toml:"step"`
}

// Choice is one answer that a room can give.
type Choice struct {
	At    string `toml:"at"`    // At is the day or the minute that answers a deadline quiz.
	Label string `toml:"label"` // Label is the answer in words, for a same-day quiz.
	Say   string `toml:"say"`
	Right bool   `toml:"right"` // Right is only written for a same-day quiz; the answer to a deadline is calculated.
}

// Minute is a thing to do, and how long it takes.
type Minute struct {
	Minutes int    `toml:"minutes"`
	Text    string `toml:"text"`
}

// Answer is the right choice of a quiz, and the sum that leads to it.
type Answer struct {
	Choice int // Choice is the number of the right choice, from 0; -1 if none is right.
	By     time.Time
	Sum    []string
}

const (
	minuteLayout = "2006-01-02T15:04"
	shown        = "Mon 2 Jan 2006, 15:04"
	shownDay     = "Mon 2 Jan 2006"
)

// Answer works out the right choice and the sum.
func (q Quiz) Answer() (Answer, error) {
	at, err := parseMinute(q.At)
	if err != nil {
		return Answer{}, err
	}
	if q.Kind == SameDay {
		return q.sameDay(at)
	}
	a := Answer{Choice: -1}
	want := ""
	if q.Unit == "hours" {
		h, err := workday.AddHours(at, q.Count)
		if err != nil {
			return Answer{}, fmt.Errorf("counting the quiz: %w", err)
		}
		a.By, a.Sum, want = h.By, []string{h.Sum(q.Count) + ".", "Hours run by the clock, through nights, weekends and bank holidays."}, h.By.Format(minuteLayout)
	} else {
		c, err := workday.New().Add(at, q.Count)
		if err != nil {
			return Answer{}, fmt.Errorf("counting the quiz: %w", err)
		}
		a.By, want = c.By(), c.By().Format(time.DateOnly)
		if a.Sum, err = daySum(at, c); err != nil {
			return Answer{}, err
		}
	}
	for i, ch := range q.Choices {
		if ch.At == want {
			a.Choice = i
		}
	}
	return a, nil
}

// daySum returns the sum, with the names of the bank holidays in between.
func daySum(at time.Time, c workday.Count) ([]string, error) {
	out := []string{"Day 0 is the day it was said or sent, and is not counted."}
	out = append(out, c.Sum()+".")
	var left []string
	for y := at.Year(); c.Holidays > 0 && y <= c.By().Year(); y++ {
		days, err := workday.Holidays(y)
		if err != nil {
			return nil, fmt.Errorf("counting the quiz: %w", err)
		}
		for _, h := range days {
			if d := h.Day.Format(time.DateOnly); d > at.Format(time.DateOnly) && d < c.By().Format(time.DateOnly) {
				left = append(left, h.Day.Format("Mon 2 Jan")+" ("+h.Name+")")
			}
		}
	}
	if len(left) > 0 {
		out = append(out, "Not counted: "+strings.Join(left, ", ")+", and weekends.")
	}
	return out, nil
}

func (q Quiz) sameDay(at time.Time) (Answer, error) {
	leaves, err := parseMinute(q.Leaves)
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Choice: -1, By: leaves}
	for i, c := range q.Choices {
		if c.Right {
			a.Choice = i
		}
	}
	left := int(leaves.Sub(at).Minutes())
	a.Sum = append(a.Sum, fmt.Sprintf("From %s to %s is %d minutes.", at.Format("15:04"), leaves.Format("15:04"), left))
	now := at
	for _, s := range q.Steps {
		a.Sum = append(a.Sum, fmt.Sprintf("Start at %s, for %d minutes: %s", now.Format("15:04"), s.Minutes, s.Text))
		now = now.Add(time.Duration(s.Minutes) * time.Minute)
	}
	a.Sum = append(a.Sum, fmt.Sprintf("That leaves %d minutes. The writing comes afterwards.", int(leaves.Sub(now).Minutes())))
	return a, nil
}

// Text returns the answer as it is shown.
func (c Choice) Text() string {
	if c.Label != "" {
		return c.Label
	}
	if t, err := parseMinute(c.At); err == nil {
		return t.Format(shown)
	}
	if t, err := time.Parse(time.DateOnly, c.At); err == nil {
		return t.Format(shownDay)
	}
	return c.At
}

// Sentence returns the answer with one full stop at the end.
func (c Choice) Sentence() string {
	text := c.Text()
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") {
		return text
	}
	return text + "."
}

func parseMinute(s string) (time.Time, error) {
	loc, err := when.Location()
	if err != nil {
		return time.Time{}, fmt.Errorf("counting the quiz: %w", err)
	}
	t, err := time.ParseInLocation(minuteLayout, s, loc)
	if err != nil {
		return time.Time{}, fmt.Errorf("counting the quiz: a time is written as %s", minuteLayout)
	}
	return t, nil
}

func (c *checker) quiz(at string, q Quiz) {
	c.filled(at+".title", q.Title)
	c.filled(at+".ask", q.Ask)
	_, err := parseMinute(q.At)
	if err != nil {
		c.say(at+".at", "write the time as %s", minuteLayout)
	}
	switch {
	case q.Kind != Deadline && q.Kind != SameDay:
		c.say(at+".kind", "the kind is %s or %s", Deadline, SameDay)
		return
	case q.Kind == Deadline && q.Unit != "hours" && q.Unit != "working_days":
		c.say(at+".unit", "the unit is hours or working_days")
		return
	case q.Kind == Deadline && (q.Count < 1 || q.Count > 400):
		c.say(at+".count", "count from 1 to 400")
		return
	}
	if err != nil {
		return
	}
	if q.Kind == SameDay {
		c.minutes(at, q)
	}
	a, err := q.Answer()
	if err != nil {
		c.say(at, "this cannot be counted: a year is not known, or a time is not a real time")
		return
	}
	if a.Choice < 0 {
		c.say(at+".choice", "none of the choices is right; the answer is %s", a.By.Format(shown))
	}
	right := 0
	for i, ch := range q.Choices {
		c.filled(fmt.Sprintf("%s.choice.%d.say", at, i+1), ch.Say)
		if ch.Right {
			right++
		}
	}
	if q.Kind == SameDay && right > 1 || q.Kind == Deadline && right > 0 {
		c.say(at+".choice", "a same-day quiz needs one choice with right = true; a deadline quiz needs none")
	}
}

func (c *checker) minutes(at string, q Quiz) {
	leaves, err := parseMinute(q.Leaves)
	if err != nil {
		c.say(at+".leaves", "write the time as %s", minuteLayout)
		return
	}
	start, _ := parseMinute(q.At)
	sum := 0
	for _, s := range q.Steps {
		sum += s.Minutes
	}
	if left := leaves.Sub(start); left <= 0 || time.Duration(sum)*time.Minute > left {
		c.say(at+".step", "the steps take longer than there is time")
	}
}

func (q Quiz) prose(at string, w *walker) {
	w.one(at+".title", q.Title)
	w.one(at+".ask", q.Ask)
	for i, c := range q.Choices {
		w.one(fmt.Sprintf("%s.choice.%d.label", at, i+1), c.Label)
		w.one(fmt.Sprintf("%s.choice.%d.say", at, i+1), c.Say)
	}
	for i, s := range q.Steps {
		w.one(fmt.Sprintf("%s.step.%d.text", at, i+1), s.Text)
	}
}
